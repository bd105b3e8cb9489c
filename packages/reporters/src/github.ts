import type {Fault, Message, Place, Severity} from '@hegao/core'
import {faultSeverity, type ReportedFile, type Reporter, type ReportOptions} from './report.ts'

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/** Workflow commands that GitHub Actions turns into annotations on the lines of a pull request. */
export function createGithubReporter(options: ReportOptions): Reporter {
  return {
    file(file) {
      const messages = file.result.messages.filter(
        ({severity, suppressed}) => !suppressed && (options.quiet !== true || severity === 'error')
      )
      return (
        messages.map((message) => annotation(file, message)).join('') + file.result.faults.map((fault) => faultOf(file, fault)).join('')
      )
    },
    end: () => ''
  }
}

function annotation({path}: ReportedFile, message: Message): string {
  const properties = {file: path, ...positionOf(message.place), title: message.ruleId}
  const others = message.related.map((related) => `→ ${related.path ?? path}:${related.place.start.line} ${related.message}`)
  return command(
    commands[message.severity],
    properties,
    [message.message, ...(message.note === undefined ? [] : [message.note]), ...others].join('\n')
  )
}

const positionOf = ({start, end}: Place): Readonly<Record<string, number>> => ({
  line: start.line,
  endLine: end.line,
  // GitHub takes columns only where a message stands on one line.
  ...(start.line === end.line ? {col: start.column, endColumn: end.column} : {})
})

const faultOf = ({path}: ReportedFile, fault: Fault): string =>
  command(
    commands[faultSeverity(fault)],
    {file: path, ...(fault.place ? positionOf(fault.place) : {}), title: fault.ruleId ?? 'hegao'},
    fault.message
  )

function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(text)}\n`
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
