import {hasDateline} from '../../document/articles.ts'
import type {Article} from '../../document/block.ts'
import type {Document} from '../../document/document.ts'
import {indexAt, type Range} from '../../range.ts'
import {dayNumber, isDay} from './calendar.ts'
import {type Masthead, readMasthead} from './masthead.ts'
import {readNow} from './now.ts'

/** The day from which an article speaks, as far as anything on its page tells it. */
export interface Told {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Where it is written; absent where it was given from outside. */
  readonly evidence?: Range
  /** Its own date, the day of the event that it reports, that of the paper that it stands in, or of an event beside it on the page. */
  readonly from: 'date' | 'event' | 'masthead' | 'page'
}

/** What a report tells of the days before it. */
const happened = /召开|举行|开幕|闭幕|印发|发布|通过|揭牌|签约|开工|通车|投产|会见|启动/
const toCome = /(?:将|拟|定|预计|计划)[于在]?$/
/** A report gives the day of its event in its first sentences. */
const leadLength = 300
/** The pieces of one page are of one time; where events lie farther apart it is no page. */
const pageDays = 62

/** Unlike `readNow`, this reads the body of news: good for the year of a day, not for judging what was written when. */
export function readTold(document: Document): ReadonlyMap<Article, Told> {
  const found = new Map<Article, Told>()
  const now = document.read(readNow)
  const masthead = document.read(readMasthead)
  for (const article of document.articles) {
    const own = now.get(article)
    const told: Told | undefined = own?.date
      ? {...own.date, from: 'date', ...(own.evidence ? {evidence: own.evidence} : {})}
      : (eventOf(document, article) ?? ofPaper(masthead))
    if (told) found.set(article, told)
  }
  const [first] = found.values()
  if (!first) return found
  const dayOf = ({year, month, day}: Told): number => dayNumber(year, month, day)
  let [earliest, latest] = [dayOf(first), dayOf(first)]
  for (const told of found.values()) {
    earliest = Math.min(earliest, dayOf(told))
    latest = Math.max(latest, dayOf(told))
  }
  if (latest - earliest > pageDays) return found
  for (const article of document.articles) if (!found.has(article)) found.set(article, {...first, from: 'page'})
  return found
}

function ofPaper(masthead: Masthead | undefined): Told | undefined {
  if (!masthead) return undefined
  const {year, month, day, start, end} = masthead
  return {year, month, day, evidence: {start, end}, from: 'masthead'}
}

/** 本报讯　全会于2025年12月18日至19日举行: the last day of what a report with a 电头 opens with. */
function eventOf(document: Document, article: Article): Told | undefined {
  const lead = article.blocks.find(({kind, source}) => kind === 'paragraph' && hasDateline(source.text))
  if (!lead) return undefined
  const dates = document.mentions('date')
  for (let at = indexAt(dates, lead.start - 1) + 1; at < dates.length; at++) {
    const date = dates[at]
    if (!date || date.start > lead.start + leadLength) return undefined
    const {from, to} = date
    const [year, month, day] = [to?.year ?? from.year, to?.month ?? from.month, to?.day ?? from.day]
    const sentence = document.sentenceAt(date.start)
    if (year === undefined || month === undefined || day === undefined || !isDay({year, month, day}) || !sentence) continue
    if (!happened.test(document.slice(sentence)) || toCome.test(document.text.slice(Math.max(0, date.start - 4), date.start))) continue
    return {year, month, day, evidence: {start: date.start, end: date.end}, from: 'event'}
  }
  return undefined
}
