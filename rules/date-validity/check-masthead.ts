import {type DateMention, dayNumber, type Document, type Flow, isDay, type Masthead, readMasthead, readNow} from '@hegao/core'
import {type Context, dayWords} from './context.ts'

/** The day of a newspaper page as its head gives it, or that of a 电头. */
interface Base extends Masthead {
  /** Whether its year is written there. */
  readonly written: boolean
}

/** A year for days of which none says one: only their distance counts. */
const unknownYear = 2001

/** 本报讯, 本报1月28日讯, 新华社云川1月28日电 */
const dateline = /^(?:本报|[\u4e00-\u9fff]{2,6}社)[^，。；]{0,30}?(?:讯|电)/
const happened = /召开|举行|开幕|闭幕|印发|发布|启动|揭牌|签约|开工|通车|投产|来到|赴|会见|主持|获悉|通过/
const toCome = /将|拟|决定|定于|预计|计划|届时|即将|起|前|截至|至/
/** 已于▸1月9日▸集中开工, 截至▸1月9日，▸累计…… */
const doneBefore = /(?:已经?|业已)[于在]$/
const asOf = /(?:^|[，。；：、）\n　])截至$/
const doneBehind = /^(?:[0-9]{1,2}[时点]|24时)?，?[^，。；！？]{0,14}(?:累计|已有|已经|已(?=\p{Script=Han}))/u
/** 至▸1月20日▸已报名的, 届时已…… */
const notYet = /将|预计|拟|计划|如|若|凡|届时|的(?:单位|企业|人员|项目|对象)/
/** A paper tells of the days before it; farther ahead another year is meant. */
const farthest = 60

/** What the news of a page tell as done on a day after the page's own, or after that of their 电头. */
export function checkMasthead({document, report}: Context): void {
  const masthead = document.read(readMasthead)
  const page: Base | undefined = masthead && {...masthead, written: true}
  const datelines = new Map<Flow, Base>()
  for (const date of document.mentions('date')) {
    const flow = document.flowAt(date.start)
    const told = flow && tellsOf(document, flow, date)
    if (!told || date.to || date.lunar) continue
    const base = told === 'first' ? (datelines.get(flow) ?? page) : (page ?? (told === 'done' ? baseOf(document, date) : undefined))
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

/** The date that an article gives itself, other than that of a 电头: the paper of it is of another day. */
function baseOf(document: Document, {start}: DateMention): Base | undefined {
  const article = document.articleAt(start)
  const own = article && document.read(readNow).get(article)
  if (!own?.date || !article || document.dateOf(article)?.from === 'dateline') return undefined
  return own.evidence && {...own.date, ...own.evidence, written: true}
}

/** Whether the words beside a date, wherever it stands, tell of its day as past. */
function isDone({text}: Document, {start, end}: DateMention): boolean {
  const before = text.slice(Math.max(0, start - 6), start)
  if (!doneBefore.test(before) && !asOf.test(before)) return false
  const [behind = ''] = text.slice(end, end + 24).split(/[。；\n]/)
  return (doneBefore.test(before) || (asOf.test(before) && doneBehind.test(behind))) && !notYet.test(before + behind)
}

/** Whether a date is told as past, is that of a 电头, or the first sentence behind one tells of it as past. */
function tellsOf(document: Document, flow: Flow, date: DateMention): 'dateline' | 'first' | 'done' | undefined {
  if (isDone(document, date)) return 'done'
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
