import {type LexiconRow, type Lexicons, mergeRows, parseNumeral, type Range} from '@hegao/core'
import own from './anniversaries.generated.ts'

/** The first years of events by the words that stand before “N周年”, and one expression for all of them. */
export interface Anniversaries {
  readonly pattern: RegExp
  readonly years: ReadonlyMap<string, number>
}

/** An anniversary as written. */
export interface Anniversary extends Range {
  readonly event: string
  /** 75周年, with its place. */
  readonly written: Range
  readonly count: number
  readonly first: number
}

/** The rule's own rows with those of the user. */
export function anniversaries(lexicons: Lexicons): Anniversaries {
  const years = new Map<string, number>()
  for (const row of mergeRows(own, lexicons['anniversaries'])) for (const [term, year] of termsOf(row)) years.set(term, year)
  // Longer terms first: 中国人民抗日战争胜利 before 抗日战争胜利.
  const terms = [...years.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const event = terms.map((term) => term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|') || '(?!)'
  return {pattern: new RegExp(`(${event})(?:的)?([0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})周年`, 'g'), years}
}

/** Every anniversary of a text that the lexicon knows. */
export function readAnniversaries(text: string, {pattern, years}: Anniversaries): Anniversary[] {
  const found: Anniversary[] = []
  if (!text.includes('周年')) return found
  for (const match of text.matchAll(pattern)) {
    const [whole, event = '', number = ''] = match
    const first = years.get(event)
    const count = parseNumeral(number)
    if (first === undefined || count === undefined) continue
    const end = match.index + whole.length
    found.push({start: match.index, end, event, first, count, written: {start: end - number.length - 2, end}})
  }
  return found
}

function termsOf({terms, year}: LexiconRow): [string, number][] {
  if (typeof year !== 'number' || !Array.isArray(terms)) return []
  return terms.filter((term) => typeof term === 'string').map((term) => [term, year])
}
