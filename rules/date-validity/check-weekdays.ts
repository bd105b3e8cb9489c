import {type Article, type DateMention, type Now, weekdayOf} from '@hegao/core'
import {type Context} from './context.ts'
import {datedDays, holds, OneYear} from './weekday.ts'

const weekdays = '日一二三四五六'
const englishWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Days of the week against their dates. */
export function checkWeekdays(
  {document, report, confirm, skip}: Context,
  article: Article,
  dates: readonly DateMention[],
  now: Now | undefined
): void {
  const days = datedDays(document, article, dates, now)
  const undated = new OneYear()
  for (const day of days) {
    const {date, weekday} = day
    if (day.years.length > 0) {
      if (holds(day)) {
        confirm(date, [weekday])
        continue
      }
      const year = day.years[0] ?? 0
      const right = weekdayOf(year, day.month, day.day)
      report('weekday', weekday, {
        certainty: day.certain ? 'certain' : 'likely',
        data: {
          date: day.certain ? document.slice(date) : `${year}年${day.month}月${day.day}日`,
          actual: document.slice(weekday),
          right: {zh: weekdays.charAt(right), en: englishWeekdays[right] ?? ''}
        },
        note: 'note-weekday',
        related: [['date', date]]
      })
      continue
    }
    const other = undated.contradicting(day)
    if (other)
      report('weekdays', weekday, {
        certainty: 'likely',
        data: {
          date: document.slice(date),
          actual: document.slice(weekday),
          other: `${document.slice(other.date)}${document.slice(other.weekday)}`
        },
        note: 'note-weekdays',
        related: [['date', other.date]]
      })
    else skip(date, 'no-year')
  }
}
