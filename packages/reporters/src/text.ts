import {type ArticleProfile, type Category, type Fault, type LedgerStatus, type Message, profileNames} from '@hegao/core'
import {drawMessages, pointOf} from './draw-message.ts'
import {countStatuses, drawLedger} from './ledger-table.ts'
import {type Look, lookOf} from './look.ts'
import {words} from './messages.ts'
import {printable} from './printable.ts'
import {otherEntries, sheetOf} from './sheet/sheet.ts'
import {drawSheetHead} from './sheet/sheet-text.ts'
import {addToSummary, emptySummary, type ReportedFile, type Reporter, type ReportOptions, type Summary, completeness} from './report.ts'

/** What costs most is read first. */
const categories: readonly Category[] = ['protocol', 'fact', 'wording', 'layout']

/** What an editor reads: grouped by file, every place of a message underlined. */
export function createTextReporter(options: ReportOptions): Reporter {
  const look = lookOf(options)
  const quiet = options.quiet ?? false
  const totals = createTotals()
  let explained: string | undefined
  return {
    file(file) {
      totals.add(file)
      const messages = byCategory(file.result.messages.filter(({suppressed, severity}) => !suppressed && (!quiet || severity === 'error')))
      explained ??= messages[0]?.ruleId
      const parts = [
        ...file.result.faults.map((fault) => drawFault(fault, look)),
        ...drawProfiles(file.result.profiles ?? [], look),
        ...(messages.length > 0 ? drawMessages(messages, options.excerpt === false ? undefined : file.source?.text, look) : []),
        ...(file.result.ledger
          ? [`  ${look.strong(look.say(words.ledger))}${dateOf(file, look)}\n\n${drawLedger(file.result.ledger, look)}`]
          : [])
      ]
      if (parts.length === 0 && file.source?.blocks.length === 0) parts.push(`  ${look.dim(look.say(words.empty))}`)
      return parts.length === 0 ? '' : `${look.strong(printable(file.path))}\n\n${parts.join('\n\n')}\n\n`
    },
    end() {
      const {summary} = totals
      const found = summary.errors + summary.warnings + summary.infos > 0
      const line = drawTotals(totals, look) + (quiet && found ? look.say(words.errorsOnly) : '')
      return `${look.strong(line)}\n${explained === undefined ? '' : `${look.dim(look.say(words.explain, {rule: explained}))}\n`}`
    }
  }
}

/** `hegao ledger`: for each document what was checked, and how it came out. Messages stand in it as conflicts. */
export function createLedgerReporter(options: ReportOptions): Reporter {
  const look = lookOf(options)
  const totals = createTotals()
  return {
    file(file) {
      totals.add(file)
      const parts = [
        ...file.result.faults.map((fault) => drawFault(fault, look)),
        ...(file.result.ledger
          ? [
              drawSheetHead(sheetOf(file, options), look),
              drawLedger([...file.result.ledger, ...otherEntries(file, look.locale)], look).trimEnd()
            ]
          : [])
      ]
      return parts.length === 0 ? '' : `${look.strong(printable(file.path))}\n\n${parts.join('\n\n')}\n\n`
    },
    end: () => `${look.strong(drawTotals(totals, look))}\n`
  }
}

interface Totals {
  readonly summary: Summary
  /** Files whose text was not checked at all. */
  readonly unchecked: number
  /** Files that were not checked for everything. */
  readonly partly: number
  /** Absent as long as no file has a ledger. */
  readonly statuses: Readonly<Record<LedgerStatus, number>> | undefined
  add(file: ReportedFile): void
}

function createTotals(): Totals {
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

function drawTotals({summary, unchecked, partly, statuses}: Totals, look: Look): string {
  const {errors, warnings, infos, suppressed} = summary
  const files = summary.files - unchecked
  const sentence = files === 0 ? words.noFiles : errors + warnings + infos === 0 ? words.nothing : words.summary
  const clauses = [look.say(sentence, {files, errors, warnings, infos})]
  if (statuses) clauses.push(look.say(words.compared, {count: statuses.confirmed + statuses.conflict + statuses.unchecked, ...statuses}))
  if (suppressed > 0) clauses.push(look.say(words.suppressed, {count: suppressed}))
  if (partly > 0) clauses.push(look.say(words.partlyFiles, {count: partly}))
  if (unchecked > 0) clauses.push(look.say(words.uncheckedFiles, {count: unchecked}))
  return clauses.join('')
}

function drawFault({kind, code, ruleId, message, place}: Fault, look: Look): string {
  if (kind === 'directive') {
    const paint = look.severity[code === 'unused' || code === 'expired' ? 'info' : 'error']
    return `  ${place ? `${pointOf(place)}  ` : ''}${paint(look.say(words.directive))}  ${printable(message)}`
  }
  const text = ruleId === undefined ? message : look.say(words.ruleFault, {rule: ruleId, text: message})
  return `  ${look.severity.error(look.say(ruleId === undefined ? words.unchecked : words.partly))}  ${printable(text)}`
}

/** What kind of text each article was taken for, where that was asked for: whoever reads the messages must know. */
function drawProfiles(profiles: readonly ArticleProfile[], look: Look): string[] {
  return profiles
    .filter(({from}) => from === 'detected')
    .map(({profile, reason = '', place}) => {
      const sentence = profile === undefined ? words.noProfile : words.profile
      const name = profile === undefined ? '' : profileNames[profile][look.locale]
      return `  ${look.dim(`${pointOf(place)}  ${printable(look.say(sentence, {name, reason}))}`)}`
    })
}

const dateOf = ({result: {documentDate}}: ReportedFile, look: Look): string =>
  documentDate ? look.dim(look.say(words.documentDate, {date: documentDate.value})) : ''

/** By consequence; the order of places stays within each. */
const byCategory = (messages: readonly Message[]): readonly Message[] =>
  categories.flatMap((category) => messages.filter((message) => message.category === category))
