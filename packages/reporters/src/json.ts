import type {Fix, LedgerEntry, Message, Place, Point, Related} from '@hegao/core'
import {addToSummary, emptySummary} from './report.ts'
import type {CheckSetup, Reporter, ReportedFile, ReportOptions} from './report.ts'

/** What machines read: `schemas/report.schema.json`, version 1, a file a line. */
export function createJsonReporter(options: ReportOptions): Reporter {
  const {name, version} = options.tool
  const shard = options.shard === undefined ? '' : `,"shard":${JSON.stringify({index: options.shard.index, count: options.shard.count})}`
  let pending = `{"version":1,"tool":${JSON.stringify({name, version})}${shard},"files":[`
  let summary = emptySummary
  return {
    file(file) {
      const piece = `${pending}\n${JSON.stringify(fileOf(file, options.quiet ?? false))}`
      pending = ','
      summary = addToSummary(summary, file.result)
      return piece
    },
    end: () => `${summary.files === 0 ? pending : ''}\n],"summary":${JSON.stringify(summary)}}\n`
  }
}

/** What the report has of a file, a line a file and nothing else: for a stream that has no end. */
export const createJsonLinesReporter = (options: ReportOptions): Reporter => ({
  file: (file) => `${JSON.stringify(fileOf(file, options.quiet ?? false))}\n`,
  end: () => ''
})

function fileOf({path, encoding, sha256, setup, result}: ReportedFile, quiet: boolean) {
  const messages = quiet ? result.messages.filter((message) => message.severity === 'error') : result.messages
  return {
    path,
    encoding,
    sha256,
    documentDate: result.documentDate && {value: result.documentDate.value, from: result.documentDate.from},
    profiles: result.profiles?.map(({profile, from, reason, place, where}) => ({profile, from, reason, where, place: placeOf(place)})),
    messages: messages.map(messageOf),
    ledger: result.ledger?.map(entryOf),
    setup: setup && setupOf(setup),
    faults: result.faults.map(({kind, code, ruleId, message, place}) => ({kind, code, ruleId, message, place: place && placeOf(place)}))
  }
}

// Fields are named one by one, so that their order and number are the report's and not those of whoever made the objects.

const messageOf = (message: Message) => ({
  ruleId: message.ruleId,
  messageId: message.messageId,
  severity: message.severity,
  certainty: message.certainty,
  category: message.category,
  message: message.message,
  note: message.note,
  actual: message.actual,
  expected: message.expected,
  where: message.where,
  fingerprint: message.fingerprint,
  place: placeOf(message.place),
  related: message.related.map(relatedOf),
  fix: message.fix && fixOf(message.fix),
  suggestions: message.suggestions.map(fixOf),
  suppressed: message.suppressed && {kind: message.suppressed.kind, reason: message.suppressed.reason}
})

const relatedOf = ({message, place, where, path}: Related) => ({message, place: placeOf(place), where, path})

const fixOf = ({title, edits}: Fix) => ({title, edits: edits.map(({range, text}) => ({range, text}))})

const entryOf = (entry: LedgerEntry) => ({
  kind: entry.kind,
  category: entry.category,
  status: entry.status,
  text: entry.text,
  value: entry.value,
  about: entry.about,
  place: placeOf(entry.place),
  where: entry.where,
  evidence: entry.evidence.map(({text, place}) => ({text, place: placeOf(place)})),
  reason: entry.reason,
  ruleId: entry.ruleId
})

const setupOf = ({configuration, rulesNotRun, lexicons}: CheckSetup) => ({
  configuration,
  rulesNotRun: rulesNotRun.map(({ruleId, reason}) => ({ruleId, reason})),
  lexicons: lexicons.map(({name, rows, sources, reviewed}) => ({name, rows, sources, reviewed}))
})

const placeOf = ({start, end}: Place) => ({start: pointOf(start), end: pointOf(end)})

const pointOf = ({line, column, offset}: Point) => ({line, column, offset})
