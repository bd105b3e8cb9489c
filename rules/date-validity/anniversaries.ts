import {type LexiconRow, type Lexicons, mergeRows, parseNumeral, type Range} from '@hegao/core'
import own from './anniversaries.generated.ts'

/** The first years of events by the words that stand before “N周年”, and one expression for all of them. */
export interface Anniversaries {
  /** Matches the words of one that ends before 周年. */
  readonly pattern: RegExp
  /** Length of the longest term. */
  readonly longest: number
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
  return {
    pattern: new RegExp(`(${event})的?([0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})$`),
    longest: Math.max(0, ...terms.map((term) => term.length)),
    years
  }
}

/** Every anniversary of a text that the lexicon knows. */
export function readAnniversaries(text: string, {pattern, longest, years}: Anniversaries): Anniversary[] {
  const found: Anniversary[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const match = pattern.exec(text.slice(Math.max(0, at - longest - longestNumber), at))
    const [whole = '', event = '', number = ''] = match ?? []
    const first = years.get(event)
    const count = parseNumeral(number)
    if (!match || first === undefined || count === undefined) continue
    const end = at + word.length
    found.push({start: at - whole.length, end, event, first, count, written: {start: at - number.length, end}})
  }
  return found
}

const word = '周年'
/** 的一百二十五 */
const longestNumber = 6

function termsOf({terms, year}: LexiconRow): [string, number][] {
  if (typeof year !== 'number' || !Array.isArray(terms)) return []
  return terms.filter((term) => typeof term === 'string').map((term) => [term, year])
}
