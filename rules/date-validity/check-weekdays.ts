import {type Article, type DateMention, type Document, type Told, weekdayOf} from '@hegao/core'
import {type Context} from './context.ts'
import {type Dated, datedDays, holds, OneYear} from './weekday.ts'

const weekdays = '日一二三四五六'
const englishWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Days of the week against their dates; those whose year nothing tells against one another, through the whole page. */
export function checkWeekdays(
  context: Context,
  article: Article,
  dates: readonly DateMention[],
  told: Told | undefined,
  undated: OneYear
): void {
  const {document, report, confirm, skip} = context
  const days = datedDays(document, article, dates, told)
  for (const [index, day] of days.entries()) {
    const {date, weekday} = day
    const before = days[index - 1]
    if (before && isOfOneYear(document, before, day) && !haveYearInCommon(before, day)) {
      reportPair(context, day, before)
      continue
    }
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
        related: [['date', date], ...(day.certain || !told?.evidence ? [] : [['year-here', told.evidence] as const])]
      })
      continue
    }
    const other = undated.contradicting(day)
    if (other) reportPair(context, day, other)
    else skip(date, 'no-year')
  }
}

function reportPair({document, report}: Context, {date, weekday}: Dated, other: Dated): void {
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
}

/** 1月15日（星期三）……；9月18日（星期五）: days of one paragraph that follow each other in the calendar are of one year, whichever of the article's it is. */
const isOfOneYear = (document: Document, before: Dated, day: Dated): boolean =>
  before.years.length > 1 &&
  day.years.length > 1 &&
  !before.certain &&
  !day.certain &&
  holds(before) &&
  holds(day) &&
  (before.month < day.month || (before.month === day.month && before.day < day.day)) &&
  document.flowAt(before.date.start) === document.flowAt(day.date.start)

const haveYearInCommon = (before: Dated, day: Dated): boolean =>
  before.years.some((year) => holds({...before, years: [year]}) && holds({...day, years: [year]}))
