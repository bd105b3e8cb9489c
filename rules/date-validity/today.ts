import {type DateMention, dayNumber, type Document, type Now, type Range} from '@hegao/core'

/** 今天（3月29日）: a word that points from the day of the article, with the date that explains it. */
export interface Today extends Range {
  readonly word: string
  /** How many days the word lies behind the day of the article. */
  readonly offset: number
  readonly date: DateMention
}

const words: readonly (readonly [word: string, offset: number])[] = [
  ['今天', 0],
  ['今日', 0],
  ['今晚', 0],
  ['今早', 0],
  ['今晨', 0],
  ['昨天', -1],
  ['昨日', -1],
  ['昨晚', -1],
  ['前天', -2],
  ['前日', -2],
  ['明天', 1],
  ['明日', 1],
  ['明晚', 1],
  ['后天', 2]
]
const before = /([今昨前明后][天日晚早晨])(?:上午|下午|晚上?|凌晨|中午|傍晚|早上|夜里)?[（(]$/

/** Every such word whose date is a single day. */
export function readToday(document: Document, dates: readonly DateMention[]): Today[] {
  const found: Today[] = []
  for (const date of dates) {
    const match = before.exec(document.text.slice(Math.max(0, date.start - 7), date.start))
    const known = words.find(([word]) => word === match?.[1])
    if (!match || !known || date.to || date.from.day === undefined || date.from.month === undefined || date.lunar) continue
    if (!/^[）)]/.test(document.text.charAt(date.end))) continue
    found.push({start: date.start - match[0].length, end: date.end + 1, word: known[0], offset: known[1], date})
  }
  return found
}

/** The day of the article that a word points from, as a day of its year: leap days aside, years are alike. */
export function baseDay({date, offset}: Today, now: Now | undefined): number {
  const year = date.from.year ?? now?.date?.year ?? 2001
  return dayNumber(year, date.from.month ?? 1, date.from.day ?? 1) - offset
}

/** 今年（2026年）: years that are pointed at, with how far they lie from the article's own. */
export interface Pointed extends Range {
  readonly word: string
  readonly value: number
  readonly offset: number
}

const pointed = /([今去明前后]年)[（(]([12][0-9]{3})年?[）)]/y
const yearOffsets = new Map([
  ['今年', 0],
  ['去年', -1],
  ['明年', 1],
  ['前年', -2],
  ['后年', 2]
])

/** Every such year. */
export function readPointedYears(text: string): Pointed[] {
  const found: Pointed[] = []
  for (const bracket of ['年（', '年(']) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      pointed.lastIndex = Math.max(0, at - 1)
      const match = pointed.exec(text)
      const [whole = '', word = '', value = ''] = match ?? []
      if (match)
        found.push({start: match.index, end: match.index + whole.length, word, value: Number(value), offset: yearOffsets.get(word) ?? 0})
    }
  }
  return found
}
