import {
  type Article,
  type DateMention,
  type DatePoint,
  dayNumber,
  daysInMonth,
  defineRule,
  indexAt,
  isDay,
  type NoOptions,
  type Now,
  parseNumeral,
  readNow,
  type RelatedReport,
  type RuleContext,
  weekdayOf,
  type Words
} from '@hegao/core'
import {type Anniversaries, anniversaries, type Anniversary, readAnniversaries} from './anniversaries.ts'
import {impossibleTimes} from './clock.ts'
import {readComparisons} from './compared.ts'
import messages from './messages.ts'
import {stepsOf} from './order.ts'
import {readPeriods} from './periods.ts'
import {daysOf, isReversed, valuesOf, yearsOf} from './spans.ts'
import {baseDay, readPointedYears, readToday} from './today.ts'
import {datedDays, holds, OneYear, yearsAround} from './weekday.ts'

type Id = keyof typeof messages
type Context = RuleContext<NoOptions, Id, Anniversaries>

const weekdays = '日一二三四五六'
const englishWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

export default defineRule<Id, Anniversaries>({
  id: 'date-validity',
  category: 'fact',
  severity: 'error',
  summary: {
    zh: '日历上没有的日期，或与星期、起止、稿件日期、周年不符',
    en: 'dates that no calendar has, or that disagree with their weekday, their stretch or the date of the text'
  },
  reads: ['date', 'document-date'],
  lexicons: ['anniversaries'],
  messages,
  prepare: ({lexicons}) => anniversaries(lexicons),
  check(context) {
    const {document, skip} = context
    const now = document.read(readNow)
    const byArticle = new Map<Article, DateMention[]>()
    for (const date of document.mentions('date')) {
      if (checkCalendar(context, date)) continue
      const article = document.articleAt(date.start)
      const own = article && byArticle.get(article)
      if (own) own.push(date)
      else if (article) byArticle.set(article, [date])
    }
    for (const [article, dates] of byArticle) {
      checkLeapDays(context, dates, now.get(article))
      checkWeekdays(context, article, dates, now.get(article))
      checkToday(context, dates, article, now.get(article))
      checkOrder(context, article, dates)
    }
    checkYears(context, now)
    checkClock(context)
    for (const date of document.mentions('document-date')) skip(date, 'given', {where: origins[date.from] ?? date.from})
    for (const date of document.mentions('date')) skip(date, date.to ? 'in-order' : 'calendar')
  }
})

const origins: Readonly<Record<string, Words>> = {
  dateline: {zh: '电头', en: 'dateline'},
  title: {zh: '题下', en: 'title'},
  signature: {zh: '落款', en: 'signature'}
}

/** A date by itself: whether the calendar has it, and whether a stretch runs forward and comes to what is said. */
function checkCalendar(context: Context, date: DateMention): boolean {
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
function checkLeapDays({document, report}: Context, dates: readonly DateMention[], now: Now | undefined): void {
  if (!now?.date) return
  for (const date of dates) {
    const {year, month, day} = date.from
    if (year !== undefined || month !== 2 || day !== 29 || date.lunar || yearsAround(2, 29, now).length > 0) continue
    report('impossible', date, {
      certainty: 'likely',
      data: {actual: document.slice(date), why: whyImpossible({start: 0, end: 0, year: now.date.year, month, day}, false)},
      related: documentDate(now)
    })
  }
}

function checkWeekdays(
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

/** 今天（3月29日） against the article's date, or else one against another; each day that does not fit is reported once. */
function checkToday({document, report, confirm}: Context, dates: readonly DateMention[], article: Article, now: Now | undefined): void {
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

/** 通过、公布、施行 in their order. */
function checkOrder({document, report, confirm}: Context, article: Article, dates: readonly DateMention[]): void {
  const steps = stepsOf(document, article, dates)
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1]
    if (!before) continue
    if (step.day >= before.day) confirm(step.date, [before.date])
    else
      report('order', step.date, {
        certainty: 'likely',
        data: {actual: document.slice(step.date), other: document.slice(before.date), later: step.name, earlier: before.name},
        note: 'note-order',
        related: [['other', before.date]]
      })
  }
}

/** Years by themselves: 今年（2026年）, anniversaries, 同比 over many years, what is told as done before it can be. */
function checkYears(context: Context, now: ReadonlyMap<Article, Now>): void {
  const {document, prepared, report, confirm} = context
  for (const pointed of readPointedYears(document.text)) {
    const article = document.articleAt(pointed.start)
    const own = article && now.get(article)
    if (!own?.date || own.date.year + pointed.offset === pointed.value) continue
    report('year', pointed, {
      certainty: 'likely',
      data: {actual: document.slice(pointed), date: dayWords(own.date)},
      related: documentDate(own)
    })
  }
  for (const period of readPeriods(document.text)) {
    const article = document.articleAt(period.start)
    const own = article && now.get(article)
    // A period is counted up in its last days.
    if (!own?.date || own.date.month >= period.lastMonth) continue
    report('unfinished', period, {
      certainty: 'likely',
      data: {actual: document.slice(period), date: dayWords(own.date)},
      note: 'note-after',
      related: documentDate(own)
    })
  }
  for (const anniversary of readAnniversaries(document.text, prepared)) checkAnniversary(context, anniversary, now)
  for (const comparison of readComparisons(document.text)) {
    report('compared', comparison.word, {
      certainty: 'likely',
      data: {from: comparison.from, to: comparison.to, span: comparison.to - comparison.from},
      note: 'note-compared',
      related: [['range', comparison.years]]
    })
  }
  for (const date of document.mentions('date')) {
    const article = document.articleAt(date.start)
    const own = article && now.get(article)
    const {year, month, day} = date.from
    if (!own?.date || year === undefined || month === undefined || day === undefined || date.to || !isDay(date.from)) continue
    if (dayNumber(year, month, day) <= dayNumber(own.date.year, own.date.month, own.date.day)) continue
    if (happened.test(document.text.slice(date.end, date.end + 40)))
      report('after', date, {
        certainty: 'likely',
        data: {actual: document.slice(date), date: dayWords(own.date)},
        note: 'note-after',
        related: documentDate(own)
      })
    else confirm(date, own.evidence ? [own.evidence] : [])
  }
}

/** What is told as done: 召开了, 已投产; 将 before it leaves it to come. */
const happened =
  /^(?!之?[前后]|以[前后]|起|至|前后)，?(?:(?!将|拟|计划|预计|届时|起)[^，。；]){0,20}?(?:召开了|举行了|发布了|印发了|通过了|成立了|启动了|开幕了|闭幕了|结束了|签署了|已经?(?:召开|举行|投产|建成|开工|完成|通过|印发|施行))/

const subject =
  /(?:(?<year>[12][0-9]{3})年|(?<word>今年|去年|明年))(?:(?![12][0-9]{3}年|今年|去年|明年)[^。；！？]){0,24}?(?:是|恰逢|适逢|正值|系)(?:[^，。；！？]{0,12})$/
const wordOffsets = new Map([
  ['今年', 0],
  ['去年', -1],
  ['明年', 1]
])

/** 2026年是中国共产党成立105周年 */
function checkAnniversary({document, report, confirm}: Context, anniversary: Anniversary, now: ReadonlyMap<Article, Now>): void {
  const from = Math.max(0, anniversary.start - 48)
  const match = subject.exec(document.text.slice(from, anniversary.start))
  if (!match) return
  const article = document.articleAt(anniversary.start)
  const own = article && now.get(article)?.year
  const {year: named, word} = match.groups ?? {}
  const year = named === undefined ? own && own + (wordOffsets.get(word ?? '') ?? 0) : parseNumeral(named)
  if (year === undefined) return
  const place = {start: from + match.index, end: from + match.index + (named === undefined ? 2 : 5)}
  const dates = document.mentions('date')
  const date = dates[indexAt(dates, place.start)]
  if (year - anniversary.first === anniversary.count) {
    if (date?.start === place.start) confirm(date, [anniversary])
    return
  }
  report('anniversary', anniversary.written, {
    certainty: named === undefined ? 'likely' : 'certain',
    data: {
      year,
      event: anniversary.event,
      written: document.slice(anniversary.written),
      first: anniversary.first,
      right: year - anniversary.first
    },
    note: 'note-anniversary',
    related: [['subject', place]]
  })
}

function checkClock({document, report}: Context): void {
  for (const time of impossibleTimes(document.text)) report('clock', time, {certainty: 'certain', data: {actual: document.slice(time)}})
}

const dayWords = ({year, month, day}: NonNullable<Now['date']>): string => `${year}年${month}月${day}日`

const documentDate = (now: Now): RelatedReport<Id>[] => (now.evidence ? [['document-date', now.evidence]] : [])
