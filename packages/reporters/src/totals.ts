import {type Data, fill, type LedgerStatus, type Locale, type Words} from '@hegao/core'
import {countStatuses} from './ledger-table.ts'
import {words} from './messages.ts'
import {addToSummary, completeness, emptySummary, type ReportedFile, type Summary} from './report.ts'

/** What a run came to, file by file. */
export interface Totals {
  readonly summary: Summary
  /** Files whose text was not checked at all. */
  readonly unchecked: number
  /** Files that were not checked for everything. */
  readonly partly: number
  /** Absent as long as no file has a ledger. */
  readonly statuses: Readonly<Record<LedgerStatus, number>> | undefined
  add(file: ReportedFile): void
}

export function createTotals(): Totals {
  let summary = emptySummary
  let unchecked = 0
  let partly = 0
  let statuses: Record<LedgerStatus, number> | undefined
  return {
    get summary() {
      return summary
    },
    get unchecked() {
      return unchecked
    },
    get partly() {
      return partly
    },
    get statuses() {
      return statuses
    },
    add(file) {
      summary = addToSummary(summary, file.result)
      const came = completeness(file)
      if (came === 'none') unchecked++
      if (came === 'part') partly++
      if (!file.result.ledger) return
      const more = countStatuses(file.result.ledger)
      statuses = statuses
        ? {
            confirmed: statuses.confirmed + more.confirmed,
            conflict: statuses.conflict + more.conflict,
            unchecked: statuses.unchecked + more.unchecked
          }
        : more
    }
  }
}

/** The totals in one sentence, which says as well what was not checked. */
export function sayTotals({summary, unchecked, partly, statuses}: Totals, locale: Locale): string {
  const say = (sentence: Words, data: Data): string => fill(sentence, data, locale)
  const {errors, warnings, infos, suppressed} = summary
  const files = summary.files - unchecked
  const sentence = files === 0 ? words.noFiles : errors + warnings + infos === 0 ? words.nothing : words.summary
  const clauses = [say(sentence, {files, errors, warnings, infos})]
  if (statuses) clauses.push(say(words.compared, {count: statuses.confirmed + statuses.conflict + statuses.unchecked, ...statuses}))
  if (suppressed > 0) clauses.push(say(words.suppressed, {count: suppressed}))
  if (partly > 0) clauses.push(say(words.partlyFiles, {count: partly}))
  if (unchecked > 0) clauses.push(say(words.uncheckedFiles, {count: unchecked}))
  return clauses.join('')
}
