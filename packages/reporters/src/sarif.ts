import type {Fault, Fix, Message, Place, Severity} from '@hegao/core'
import {completeness, faultSeverity, type ReportedFile, type Reporter, type ReportOptions} from './report.ts'
import {uriOf} from './uri.ts'

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}

/**
 * SARIF 2.1.0 (OASIS), as GitHub code scanning and other viewers read it: both places, columns in UTF-16 code units,
 * stable fingerprints, fixes, suppressions. A result a line, so that a run of thousands of files holds one of them.
 */
export function createSarifReporter(options: ReportOptions): Reporter {
  const {name, version} = options.tool
  const used = new Set<string>()
  const notifications: unknown[] = []
  let whole = true
  let pending =
    '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":['
  let first = true
  return {
    file(file) {
      let piece = ''
      whole &&= completeness(file) === 'whole'
      for (const fault of file.result.faults) notifications.push(notificationOf(file, fault))
      for (const message of file.result.messages) {
        if (options.quiet === true && message.severity !== 'error') continue
        used.add(message.ruleId)
        piece += `${first ? pending : ','}\n${JSON.stringify(resultOf(file, message))}`
        first = false
        pending = ''
      }
      return piece
    },
    end() {
      const rules = (options.rules ?? [])
        .filter(({id}) => used.has(id))
        .map((rule) => ({
          id: rule.id,
          shortDescription: {text: rule.summary[options.locale ?? 'zh']},
          help: {text: `hegao explain ${rule.id}`},
          properties: {category: rule.category, tags: [rule.category]}
        }))
      const rest = {
        tool: {driver: {name, semanticVersion: version, ...(rules.length > 0 ? {rules} : {})}},
        invocations: [{executionSuccessful: whole, toolExecutionNotifications: notifications}]
      }
      return `${first ? pending : ''}\n],${JSON.stringify(rest).slice(1)}]}\n`
    }
  }
}

function resultOf({path}: ReportedFile, message: Message) {
  const {ruleId, severity, fingerprint, certainty, category, where, suppressed, note} = message
  return {
    ruleId,
    level: levels[severity],
    message: {text: note === undefined ? message.message : `${message.message}\n${note}`},
    locations: [locationOf(path, message.place)],
    relatedLocations: message.related.map((related, index) => ({
      id: index + 1,
      ...locationOf(related.path ?? path, related.place),
      message: {text: related.message}
    })),
    partialFingerprints: {'hegao/v1': fingerprint},
    ...(message.fix ? {fixes: [fixOf(path, message.fix)]} : {}),
    ...(suppressed
      ? {
          suppressions: [
            {
              kind: suppressed.kind === 'directive' ? 'inSource' : 'external',
              ...(suppressed.reason === undefined ? {} : {justification: suppressed.reason})
            }
          ]
        }
      : {}),
    properties: {certainty, category, where}
  }
}

function locationOf(path: string, {start, end}: Place) {
  return {
    physicalLocation: {
      artifactLocation: {uri: uriOf(path)},
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        charOffset: start.offset,
        charLength: end.offset - start.offset
      }
    }
  }
}

const fixOf = (path: string, {title, edits}: Fix) => ({
  description: {text: title},
  artifactChanges: [
    {
      artifactLocation: {uri: uriOf(path)},
      replacements: edits.map(({range: [start, end], text}) => ({
        deletedRegion: {charOffset: start, charLength: end - start},
        insertedContent: {text}
      }))
    }
  ]
})

const notificationOf = ({path}: ReportedFile, fault: Fault) => ({
  level: levels[faultSeverity(fault)],
  message: {text: fault.message},
  locations: [fault.place ? locationOf(path, fault.place) : {physicalLocation: {artifactLocation: {uri: uriOf(path)}}}],
  ...(fault.ruleId === undefined ? {} : {associatedRule: {id: fault.ruleId}})
})
