import {type Article, type DateMention, dayNumber, type Document, indexAt, isDay, readHeadings, type Told, weekdayOf} from '@hegao/core'

/** A date with its day of the week, and the years it may be in. */
export interface Dated {
  readonly date: DateMention
  readonly weekday: NonNullable<DateMention['weekday']>
  readonly month: number
  readonly day: number
  /** Empty where nothing tells the year. */
  readonly years: readonly number[]
  /** Whether the date itself names its year. */
  readonly certain: boolean
}

/** 云政办函〔2026〕17号: the number of the text itself, a line of its own. */
const ownNumber = /^[\u4e00-\u9fff]{2,12}〔[12][0-9]{3}〕[0-9]{1,4}号$/

/** A day of another year is told with its year: half a year around the article's date the year goes without saying. */
const halfYear = 183

/** Every date of an article that has a day of the week. */
export function datedDays(document: Document, article: Article, dates: readonly DateMention[], told: Told | undefined): Dated[] {
  const named = new Set<number>()
  // A paper of 2026 on 2025年预算执行情况 has a date of its own: an earlier year is that of days below a heading with it alone.
  const headings = told ? document.read(headingsOfYears) : []
  for (const {kind, source} of article.blocks)
    if (kind === 'heading' || (!told && ownNumber.test(source.text)))
      for (const year of yearsIn(source.text)) if (!told || year >= told.year) named.add(year)
  const found: Dated[] = []
  const ofPage = document.read(yearsOfPage)
  for (const date of dates) {
    const {year, month, day} = date.from
    if (date.weekday && month !== undefined && day !== undefined && !date.lunar && isDay(date.from)) {
      const over = headings[indexAt(headings, date.start)]
      const headed = over && over.start >= article.start ? over.years : []
      const years = year === undefined ? [...new Set([...named, ...headed, ...yearsAround(month, day, told), ...ofPage])] : [year]
      found.push({date, weekday: date.weekday, month, day, years, certain: year !== undefined})
    }
    if (year !== undefined && month !== undefined) named.add(year)
  }
  return found
}

/**
 * The years of days that a page gives in full with their weekday, 播出日期：2026年3月17日 星期二: where it is dated in two ways, or an article
 * not at all, its days may be in these.
 */
const yearsOfPage = (document: Document): readonly number[] => [
  ...new Set(
    document
      .mentions('date')
      .flatMap(({weekday, from: {year, month, day}}) =>
        weekday && year !== undefined && month !== undefined && day !== undefined && weekdayOf(year, month, day) === weekday.value
          ? [year]
          : []
      )
  )
]

interface HeadingOfYears {
  readonly start: number
  readonly years: readonly number[]
}

/** Headings below the titles that name years. */
const headingsOfYears = (document: Document): readonly HeadingOfYears[] =>
  document.read(readHeadings).flatMap(({heading: {start, source}, isTitle}) => {
    const years = isTitle ? [] : yearsIn(source.text)
    return years.length > 0 ? [{start, years}] : []
  })

const yearsIn = (words: string): readonly number[] => [...words.matchAll(/([12][0-9]{3})[年〕]/g)].map(([, year]) => Number(year))

/** The years around a date in which it can mean a day that it gives no year. */
export function yearsAround(month: number, day: number, date: Pick<Told, 'year' | 'month' | 'day'> | undefined): number[] {
  if (!date) return []
  const at = dayNumber(date.year, date.month, date.day)
  return [date.year - 1, date.year, date.year + 1].filter(
    (year) => isDay({year, month, day}) && Math.abs(dayNumber(year, month, day) - at) <= halfYear
  )
}

/** Whether the date has its day of the week in one of the years. */
export const holds = ({month, day, weekday, years}: Dated): boolean =>
  years.some((year) => isDay({year, month, day}) && weekdayOf(year, month, day) === weekday.value)

/** A leap and a common year that start on each day of the week: every year of the calendar is like one of them. */
const kindsOfYear = [2001, 2002, 2003, 2009, 2010, 2011, 2006, 2000, 2004, 2008, 2012, 2016, 2020, 2024]

/** Dates without a year, as days of one and the same year. */
export class OneYear {
  /** Years that all dates so far can be in. */
  #possible = kindsOfYear
  /** The first of each date and weekday: at most seven for every day of a year. */
  readonly #seen = new Map<string, Dated>()

  /** A date before this one that cannot be in one year with it, if there is one; a date that fits narrows the year. */
  contradicting(day: Dated): Dated | undefined {
    const fitting = this.#possible.filter((year) => holds({...day, years: [year]}))
    if (fitting.length > 0) {
      this.#possible = fitting
      const key = `${day.month}-${day.day}-${day.weekday.value}`
      if (!this.#seen.has(key)) this.#seen.set(key, day)
      return undefined
    }
    for (const other of this.#seen.values()) if (!sameYear(other, day)) return other
    return undefined
  }
}

/** Whether two dates can have their days of the week in one and the same year. */
function sameYear(a: Dated, b: Dated): boolean {
  return kindsOfYear.some((year) => holds({...a, years: [year]}) && holds({...b, years: [year]}))
}
