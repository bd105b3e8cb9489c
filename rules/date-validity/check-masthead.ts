import {type DateMention, dayNumber, type Document, isDay, type Range} from '@hegao/core'
import {type Context, dayWords} from './context.ts'

/** The date of a newspaper page, as its head gives it. */
interface Masthead extends Range {
  readonly year: number
  readonly month: number
  readonly day: number
}

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

/** What the news of a page tell as done on a day after the page's own. */
export function checkMasthead({document, report}: Context): void {
  const page = mastheadOf(document)
  if (!page) return
  const base = dayNumber(page.year, page.month, page.day)
  for (const date of document.mentions('date')) {
    const {year = page.year, month, day} = date.from
    if (date.to || date.lunar || month === undefined || day === undefined || !isDay({year, month, day})) continue
    const away = dayNumber(year, month, day) - base
    if (away <= 0 || away > farthest || !isTold(document, date)) continue
    report('after', date, {
      certainty: 'likely',
      data: {actual: document.slice(date), date: dayWords(page)},
      note: 'note-after',
      related: [['document-date', page]]
    })
  }
}

function mastheadOf(document: Document): Masthead | undefined {
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
  return {start: date.from.start, end: date.from.end, year, month, day}
}

/** Whether the first sentence of a report, or its 电头, tells of a day as past. */
function isTold(document: Document, date: DateMention): boolean {
  const flow = document.flowAt(date.start)
  const opening = flow && dateline.exec(document.text.slice(flow.start, flow.start + 60))?.[0]
  if (!flow || opening === undefined) return false
  if (date.end <= flow.start + opening.length) return true
  const sentence = document.sentenceAt(date.start)
  if (!sentence || sentence.start !== flow.start) return false
  const behind = document.text.slice(date.end, Math.min(sentence.end, date.end + 40))
  return happened.test(behind) && !toCome.test(document.text.slice(Math.max(flow.start, date.start - 6), date.start) + behind)
}
