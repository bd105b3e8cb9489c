import type {LedgerEntry, Message} from '@hegao/core'
import type {ExpectedLedgerEntry} from './cases.ts'
import type {Expectation, Expected} from './expectation.ts'
import {byPlace, standsAt} from './place.ts'

/** Pairs what a case asks for with what the rule said. */
export interface Pair {
  readonly expectation: Expectation
  readonly message: Message
}

export interface Comparison {
  readonly pairs: readonly Pair[]
  /** Each difference in words; none where everything is as the case says. */
  readonly differences: readonly string[]
}

/** Compares all that a rule said of a text with all that a case asks for. Fixes are judged apart, by what they make of the text. */
export function compareMessages({text, messages: expectations}: Expected, messages: readonly Message[]): Comparison {
  const left = [...messages]
  const pairs: Pair[] = []
  const differences: string[] = []
  for (const expectation of expectations) {
    const message = takeLikeliest(left, expectation)
    if (message) pairs.push({expectation, message})
    else differences.push(`nothing was said at ⟦${text.slice(expectation.start, expectation.end)}⟧ (${expectation.id})`)
  }
  for (const pair of pairs) {
    const name = `${pair.expectation.id} at ⟦${text.slice(pair.expectation.start, pair.expectation.end)}⟧`
    differences.push(...differencesOf(pair, text).map((difference) => `${name}: ${difference}`))
  }
  for (const {messageId, message} of left) differences.push(`said, but not in the case: ${messageId} “${message}”`)
  return {pairs, differences}
}

/** Takes the message that fits best out of the list: same place and id, else same place, else same id. */
function takeLikeliest(messages: Message[], expectation: Expectation): Message | undefined {
  const at = (message: Message): boolean => standsAt(message, expectation)
  const named = (message: Message): boolean => message.messageId === expectation.id
  for (const fits of [(message: Message): boolean => at(message) && named(message), at, named]) {
    const index = messages.findIndex(fits)
    if (index >= 0) return messages.splice(index, 1)[0]
  }
  return undefined
}

function differencesOf({expectation, message}: Pair, text: string): string[] {
  const differences: string[] = []
  const compare = (what: string, expected: string | undefined, actual: string | undefined): void => {
    if (expected !== actual) differences.push(`${what} is ${shown(actual)}, not ${shown(expected)}`)
  }
  const slice = (start: number, end: number): string => text.slice(start, end)
  compare('id', expectation.id, message.messageId)
  if (!standsAt(message, expectation)) {
    const {start, end} = message.place
    differences.push(
      `place is ⟦${slice(start.offset, end.offset)}⟧ at offset ${start.offset}–${end.offset}, not ${expectation.start}–${expectation.end}`
    )
  }
  compare('message', expectation.message, message.message)
  compare('certainty', expectation.certainty ?? 'certain', message.certainty)
  compare('note', expectation.note, message.note)
  compare('expected', expectation.expected?.join('” or “'), message.expected?.join('” or “'))
  const marked = slice(expectation.start, expectation.end)
  if (expectation.actual !== undefined || unbroken(message.actual) !== unbroken(marked))
    compare('actual', expectation.actual ?? marked, message.actual)
  const related = (places: readonly {start: number; end: number; message: string}[]): string =>
    places.map(({start, end, message: words}) => `⟨${slice(start, end)}⟩ at ${start}–${end}: “${words}”`).join('; ') || 'none'
  const expected = related(expectation.places)
  const actual = related(
    message.related.toSorted(byPlace).map(({place, message: words}) => ({start: place.start.offset, end: place.end.offset, message: words}))
  )
  if (expected !== actual) differences.push(`related is ${actual}, not ${expected}`)
  return differences
}

/** The same words where a layout had not broken them: a message quotes the visible text, a mark stands in the source. */
const unbroken = (text: string): string => text.replace(/\s*[\r\n]\s*/g, '')

const shown = (words: string | undefined): string => (words === undefined ? 'absent' : `“${words}”`)

/** Compares a ledger, entry by entry; a reason only where the case gives one. */
export function compareLedger(expected: readonly ExpectedLedgerEntry[], entries: readonly LedgerEntry[]): string[] {
  const differences: string[] = []
  for (let index = 0; index < Math.max(expected.length, entries.length); index++) {
    const [want, have] = [expected[index], entries[index]]
    const wanted = want && ledgerLine(want)
    const had = have && ledgerLine({...have, reason: want?.reason === undefined ? undefined : have.reason})
    if (wanted !== had) differences.push(`ledger entry ${index + 1} is ${had ?? 'absent'}, not ${wanted ?? 'there'}`)
  }
  return differences
}

function ledgerLine({text, status, reason}: {text: string; status: string; reason?: string | undefined}): string {
  return `“${text}” ${status}${reason === undefined ? '' : ` (${reason})`}`
}
