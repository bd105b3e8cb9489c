import {type ArticleProfile, type Category, type Fault, type Message, profileNames} from '@hegao/core'
import {drawMessages, pointOf} from './draw-message.ts'
import {drawLedger} from './ledger-table.ts'
import {type Look, lookOf} from './look.ts'
import {words} from './messages.ts'
import {printable} from './printable.ts'
import {otherEntries, sheetOf} from './sheet/sheet.ts'
import {drawSheetHead} from './sheet/sheet-text.ts'
import type {ReportedFile, Reporter, ReportOptions} from './report.ts'
import {createTotals, sayTotals} from './totals.ts'

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
      const line = sayTotals(totals, look.locale) + (quiet && found ? look.say(words.errorsOnly) : '')
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
    end: () => `${look.strong(sayTotals(totals, look.locale))}\n`
  }
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
