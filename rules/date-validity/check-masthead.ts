import {type DateMention, dayNumber, type Document, type Flow, isDay, type Range} from '@hegao/core'
import {type Context, dayWords} from './context.ts'

/** The day of a newspaper page as its head gives it, or that of a 电头. */
interface Base extends Range {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Whether its year is written there. */
  readonly written: boolean
}

/** A year for days of which none says one: only their distance counts. */
const unknownYear = 2001

/** The lines at the head of a page. */
const headBlocks = 5
const paper = /(?:报|周刊|新闻)(?:[\s　]|$)/
/** 2026年1月28日　星期三　农历…… */
const dateLine = /^(?:[\u4e00-\u9fff]{2,10}(?:报|周刊)[\s　]*)?(?:[12][0-9]{3})年[0-9]{1,2}月[0-9]{1,2}日[\s　]*(?:星期|周|农历|第|$)/
/** 本报讯, 本报1月28日讯, 新华社云川1月28日电 */
const dateline = /^(?:本报|[\u4e00-\u9fff]{2,6}社)[^，。；]{0,30}?(?:讯|电)/
const happened = /召开|举行|开幕|闭幕|印发|发布|启动|揭牌|签约|开工|通车|投产|来到|赴|会见|主持|获悉|通过/
const toCome = /将|拟|定于|预计|计划|届时|即将|起|前|截至|至/
/** A paper tells of the days before it; farther ahead another year is meant. */
const farthest = 60

/** What the news of a page tell as done on a day after the page's own, or after that of their 电头. */
export function checkMasthead({document, report}: Context): void {
  const page = mastheadOf(document)
  const datelines = new Map<Flow, Base>()
  for (const date of document.mentions('date')) {
    const flow = document.flowAt(date.start)
    const told = flow && tellsOf(document, flow, date)
    if (!told || date.to || date.lunar) continue
    const base = told === 'first' ? (datelines.get(flow) ?? page) : page
    const {year = base?.year ?? unknownYear, month, day} = date.from
    if (month === undefined || day === undefined || !isDay({year, month, day})) continue
    if (told === 'dateline')
      datelines.set(flow, {start: date.from.start, end: date.from.end, year, month, day, written: date.from.year !== undefined})
    const away = base ? dayNumber(year, month, day) - dayNumber(base.year, base.month, base.day) : 0
    // Whole dates on both sides are compared wherever they stand.
    if (!base || away <= 0 || away > farthest || (base !== page && base.written && date.from.year !== undefined)) continue
    report('after', date, {
      certainty: 'likely',
      data: {actual: document.slice(date), date: base.written ? dayWords(base) : document.slice(base)},
      note: 'note-after',
      related: [['document-date', base]]
    })
  }
}

function mastheadOf(document: Document): Base | undefined {
  const head = document.blocks.slice(0, headBlocks)
  if (
    !head.some(({source}) => source.text.length <= 16 && paper.test(source.text)) &&
    !head.some(({source}) => paper.test(source.text.slice(0, 12)) && dateLine.test(source.text))
  )
    return undefined
  const line = head.find(({source}) => source.text.length <= 60 && dateLine.test(source.text))
  const date = line && document.mentions('date').find(({start, end}) => start >= line.start && end <= line.end)
  const {year, month, day} = date?.from ?? {}
  if (!date || year === undefined || month === undefined || day === undefined) return undefined
  return {start: date.from.start, end: date.from.end, year, month, day, written: true}
}

/** Whether a date is that of a 电头, or the first sentence behind one tells of the day as past. */
function tellsOf(document: Document, flow: Flow, date: DateMention): 'dateline' | 'first' | undefined {
  const opening = dateline.exec(document.text.slice(flow.start, flow.start + 60))?.[0]
  if (opening === undefined) return undefined
  if (date.end <= flow.start + opening.length) return 'dateline'
  const sentence = document.sentenceAt(date.start)
  if (!sentence || sentence.start !== flow.start) return undefined
  const behind = document.text.slice(date.end, Math.min(sentence.end, date.end + 40))
  return happened.test(behind) && !toCome.test(document.text.slice(Math.max(flow.start, date.start - 6), date.start) + behind)
    ? 'first'
    : undefined
}
