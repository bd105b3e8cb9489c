import type {Fault, Message} from '@hegao/core'
import {faultSeverity, type ReportedFile, type Reporter, type ReportOptions} from './report.ts'
import {escapeXml} from './xml.ts'

/** JUnit's XML: a draft is a suite, a message a failed case; a draft without messages is one case that passes. */
export function createJunitReporter(options: ReportOptions): Reporter {
  let head = `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${escapeXml(options.tool.name)}">\n`
  return {
    file(file) {
      const messages = file.result.messages.filter(
        ({severity, suppressed}) => !suppressed && (options.quiet !== true || severity === 'error')
      )
      const failing = messages.filter(({severity}) => severity === 'error')
      const {faults} = file.result
      const cases = [...messages.map((message) => caseOf(file, message)), ...faults.map((fault) => faultOf(file, fault))]
      if (cases.length === 0) cases.push(`    <testcase classname="${escapeXml(file.path)}" name="hegao"/>\n`)
      const piece = `${head}  <testsuite name="${escapeXml(file.path)}" tests="${cases.length}" failures="${failing.length}" errors="${faults.filter((fault) => faultSeverity(fault) === 'error').length}">\n${cases.join('')}  </testsuite>\n`
      head = ''
      return piece
    },
    end: () => `${head}</testsuites>\n`
  }
}

function faultOf({path}: ReportedFile, fault: Fault): string {
  const text = escapeXml(fault.message)
  const inner = faultSeverity(fault) === 'error' ? `<error message="${text}"/>` : `<system-out>${text}</system-out>`
  return `    <testcase classname="${escapeXml(path)}" name="${escapeXml(fault.ruleId ?? 'hegao')}">\n      ${inner}\n    </testcase>\n`
}

/** Only errors fail: warnings and infos are told in the output of a case that passes. */
function caseOf({path}: ReportedFile, message: Message): string {
  const {ruleId, severity, place, related, note} = message
  const at = `${path}:${place.start.line}:${place.start.column}`
  const body = [
    at,
    ...related.map((other) => `${other.path ?? path}:${other.place.start.line}:${other.place.start.column} ${other.message}`),
    ...(note === undefined ? [] : [note])
  ].join('\n')
  const head = `    <testcase classname="${escapeXml(path)}" name="${escapeXml(`${ruleId} ${place.start.line}:${place.start.column}`)}">\n`
  const inner =
    severity === 'error'
      ? `      <failure type="${escapeXml(ruleId)}" message="${escapeXml(message.message)}">${escapeXml(body).replaceAll('&#10;', '\n')}</failure>\n`
      : `      <system-out>${escapeXml(`${severity}: ${message.message}\n${body}`).replaceAll('&#10;', '\n')}</system-out>\n`
  return `${head}${inner}    </testcase>\n`
}
