import {hash, type Severity} from '@hegao/core'
import {faultSeverity, type Reporter, type ReportOptions} from './report.ts'

const severities: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', info: 'info'}

/** What was not checked weighs more than what was found. */
const unchecked = 'critical'

/** GitLab's Code Quality report (a subset of Code Climate's): one JSON array. */
export function createGitlabReporter(options: ReportOptions): Reporter {
  let pending = '['
  return {
    file({path, result}) {
      let piece = ''
      for (const message of result.messages) {
        if (message.suppressed || (options.quiet === true && message.severity !== 'error')) continue
        const {ruleId, severity, place, fingerprint, related} = message
        const others = related.map((other) => `${other.path ?? path}:${other.place.start.line} ${other.message}`)
        const issue = {
          type: 'issue',
          check_name: ruleId,
          description: [message.message, ...others].join(' → '),
          // GitLab drops the second of two alike; the same draft under two names has two findings.
          fingerprint: hash(`${path}\n${fingerprint}`),
          severity: severities[severity],
          location: {path, lines: {begin: place.start.line, end: place.end.line}}
        }
        piece += `${pending}\n${JSON.stringify(issue)}`
        pending = ','
      }
      for (const [nth, fault] of result.faults.entries()) {
        const issue = {
          type: 'issue',
          check_name: fault.ruleId ?? 'hegao',
          description: fault.message,
          fingerprint: hash(`${path}\nfault ${nth}\n${fault.kind}`),
          severity: faultSeverity(fault) === 'error' ? unchecked : severities.info,
          location: {path, lines: {begin: fault.place?.start.line ?? 1, end: fault.place?.end.line ?? 1}}
        }
        piece += `${pending}\n${JSON.stringify(issue)}`
        pending = ','
      }
      return piece
    },
    end: () => `${pending === '[' ? pending : ''}\n]\n`
  }
}
