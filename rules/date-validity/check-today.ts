import {type Article, type DateMention, dayNumber, type Now} from '@hegao/core'
import {type Context, dayWords, documentDate} from './context.ts'
import {baseDay, readToday} from './today.ts'

/** 今天（3月29日） against the article's date, or else one against another; each day that does not fit is reported once. */
export function checkToday(
  {document, report, confirm}: Context,
  dates: readonly DateMention[],
  article: Article,
  now: Now | undefined
): void {
  const found = readToday(document, dates)
  if (found.length === 0) return
  // A speech may be printed days after it was given; the day of news is that of its dateline.
  const from = document.dateOf(article)?.from
  if (now?.date && from !== 'title' && from !== 'signature') {
    const base = dayNumber(now.date.year, now.date.month, now.date.day)
    const reported = new Set<number>()
    for (const today of found) {
      const day = baseDay(today, now)
      // A paper carries its date one day after the news.
      if (isOneDay(day - base) || day - base === -1) confirm(today.date, now.evidence ? [now.evidence] : [])
      else if (!reported.has(day)) {
        reported.add(day)
        report('today-date', today, {
          certainty: 'likely',
          data: {actual: document.slice(today), word: today.word, right: monthDay(base + today.offset), date: dayWords(now.date)},
          note: 'note-today',
          related: documentDate(now)
        })
      }
    }
    return
  }
  // The day that most of them say is only where the others are compared with: the words accuse neither.
  const base = mostFrequent(found.map((today) => baseDay(today, now)))
  const first = found.find((today) => baseDay(today, now) === base)
  const reported = new Set<number>()
  for (const today of found) {
    if (!first || today === first) continue
    const day = baseDay(today, now)
    if (isOneDay(day - base)) confirm(today.date, [first.date])
    else if (!reported.has(day)) {
      reported.add(day)
      report('today', today, {
        certainty: 'likely',
        data: {actual: document.slice(today), other: document.slice(first)},
        related: [['other', first]]
      })
    }
  }
}

/** No difference, but for a year that is not known and the leap day it may have. */
function isOneDay(difference: number): boolean {
  const days = Math.abs(difference)
  return days === 0 || days === 365 || days === 366
}

/** The value that stands most often, the earlier of two that stand equally often. */
function mostFrequent(values: readonly number[]): number {
  let best = values[0] ?? 0
  let most = 0
  const counts = new Map<number, number>()
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1
    counts.set(value, count)
    if (count > most) [best, most] = [value, count]
  }
  return best
}

function monthDay(day: number): string {
  const date = new Date(day * 86_400_000)
  return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`
}
