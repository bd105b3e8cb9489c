import {type DateMention, type DatePoint, daysInMonth, isDay, type Now, type Words} from '@hegao/core'
import {type Context, documentDate} from './context.ts'
import {daysOf, isReversed, valuesOf, yearsOf} from './spans.ts'
import {yearsAround} from './weekday.ts'

/** A date by itself: whether the calendar has it, and whether a stretch runs forward and comes to what is said. */
export function checkCalendar(context: Context, date: DateMention): boolean {
  const {document, report, confirm} = context
  const wrong = [date.from, date.to].find((point) => point && !isInCalendar(point, date.lunar))
  if (wrong) {
    report('impossible', date, {certainty: 'certain', data: {actual: document.slice(date), why: whyImpossible(wrong, date.lunar)}})
    return true
  }
  if (isReversed(date)) {
    report('reversed', date, {
      certainty: date.from.month === undefined ? 'likely' : 'certain',
      data: {actual: document.slice(date)},
      note: 'note-reversed'
    })
    return true
  }
  if (!date.to) return false
  const range = document.slice(date)
  const days = daysOf(document, date)
  if (days) {
    const data = {range, written: document.slice(days), right: days.right}
    // 会期四天 counts both ends; 历时三天 from the first day to the fourth counts the nights between.
    if (days.count !== days.right && days.count !== days.right - 1)
      report('days', days, {certainty: 'likely', data, note: 'note-span', related: [['range', date]]})
    else confirm(date, [days])
  }
  const years = yearsOf(document, date)
  if (years) {
    const data = {range, written: document.slice(years), right: years.right}
    if (years.count !== years.right && years.count !== years.right - 1)
      report('span-years', years, {certainty: 'likely', data, note: 'note-span', related: [['range', date]]})
    else confirm(date, [years])
  }
  const values = valuesOf(document, date)
  if (values) {
    if (values.found === values.right) confirm(date, [values])
    else
      report('values', values, {
        certainty: 'likely',
        data: {range, right: values.right, found: values.found},
        note: 'note-span',
        related: [['range', date]]
      })
  }
  return false
}

const isInCalendar = (point: DatePoint, lunar: boolean): boolean =>
  lunar ? (point.month ?? 1) <= 12 && (point.day ?? 1) >= 1 && (point.day ?? 1) <= 30 : isDay(point)

function whyImpossible({year, month = 1, day = 0}: DatePoint, lunar: boolean): Words {
  if (month < 1 || month > 12) return {zh: '一年十二个月', en: 'a year has twelve months'}
  if (lunar) return {zh: '农历一月至多三十天', en: 'a lunar month has at most thirty days'}
  const days = daysInMonth(month, year)
  if (month === 2 && year !== undefined && day === 29) return {zh: `${year}年是平年，2月只有${days}天`, en: `${year} is no leap year`}
  return {zh: `${month}月${month === 2 && year === undefined ? '至多' : '只有'}${days}天`, en: `month ${month} has ${days} days`}
}

/** 2月29日 without a year, in a text whose own years have none. */
export function checkLeapDays({document, report}: Context, dates: readonly DateMention[], now: Now | undefined): void {
  if (!now?.date) return
  for (const date of dates) {
    const {year, month, day} = date.from
    if (year !== undefined || month !== 2 || day !== 29 || date.lunar || yearsAround(2, 29, now.date).length > 0) continue
    report('impossible', date, {
      certainty: 'likely',
      data: {actual: document.slice(date), why: whyImpossible({start: 0, end: 0, year: now.date.year, month, day}, false)},
      related: documentDate(now)
    })
  }
}
