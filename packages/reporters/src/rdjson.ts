import type {Fault, Fix, Message, Place, Point, Severity} from '@hegao/core'
import {faultSeverity, type ReportedFile, type Reporter, type ReportOptions} from './report.ts'

const severities: Readonly<Record<Severity, string>> = {error: 'ERROR', warning: 'WARNING', info: 'INFO'}

/** Reviewdog's Diagnostic Format (rdjson), whose columns count the bytes of UTF-8. */
export function createRdjsonReporter(options: ReportOptions): Reporter {
  let pending = `{"source":${JSON.stringify({name: options.tool.name})},"diagnostics":[`
  let first = true
  return {
    file(file) {
      let piece = ''
      const columns = byteColumns(file.source?.text)
      const shown = file.result.messages.filter(({severity, suppressed}) => !suppressed && (options.quiet !== true || severity === 'error'))
      const diagnostics = [
        ...shown.map((message) => diagnosticOf(file, message, columns)),
        ...file.result.faults.map((fault) => faultOf(file, fault, columns))
      ]
      for (const diagnostic of diagnostics) {
        piece += `${first ? pending : ','}\n${JSON.stringify(diagnostic)}`
        first = false
        pending = ''
      }
      return piece
    },
    end: () => `${first ? pending : ''}\n]}\n`
  }
}

type Columns = (point: Point) => {readonly line: number; readonly column?: number}

/** Turns columns in UTF-16 code units into bytes; without the text only lines can be told. */
function byteColumns(text: string | undefined): Columns {
  if (text === undefined) return ({line}) => ({line})
  const encoder = new TextEncoder()
  return ({line, column, offset}) => ({line, column: encoder.encode(text.slice(offset - column + 1, offset)).length + 1})
}

const rangeIn =
  (columns: Columns) =>
  ({start, end}: Place) => ({start: columns(start), end: columns(end)})

const faultOf = ({path}: ReportedFile, fault: Fault, columns: Columns) => ({
  message: fault.message,
  location: {path, ...(fault.place ? {range: rangeIn(columns)(fault.place)} : {})},
  severity: severities[faultSeverity(fault)],
  code: {value: fault.ruleId ?? 'hegao'}
})

function diagnosticOf({path, source}: ReportedFile, message: Message, columns: Columns) {
  const range = rangeIn(columns)
  return {
    message: message.note === undefined ? message.message : `${message.message}\n${message.note}`,
    location: {path, range: range(message.place)},
    severity: severities[message.severity],
    code: {value: message.ruleId},
    related_locations: message.related.map((other) => ({
      message: other.message,
      location: {path: other.path ?? path, range: range(other.place)}
    })),
    ...(source && message.fix ? {suggestions: suggestionsOf(source.text, message.fix, columns)} : {})
  }
}

function suggestionsOf(text: string, {edits}: Fix, columns: Columns) {
  const pointAt = (offset: number): Point => {
    const before = text.slice(0, offset)
    const breaks = before.match(/\r\n?|\n/g) ?? []
    const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
    return {line: breaks.length + 1, column: offset - start + 1, offset}
  }
  return edits.map(({range: [start, end], text: words}) => ({
    range: {start: columns(pointAt(start)), end: columns(pointAt(end))},
    text: words
  }))
}
