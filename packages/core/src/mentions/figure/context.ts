import {readHeadings} from '../../document/scope.ts'
import type {Document} from '../../document/document.ts'
import {indexAt, type Range} from '../../range.ts'
import {dayOf, endOfPlan, isPlan, type NamedTime, readTimes, type Time} from './time.ts'

/** Whether something is aimed at, expected of a time not yet over, or told. */
export type Stage = 'target' | 'expected' | 'told'

/**
 * How a figure comes by its time: its sentence says it, its paragraph, a heading or the lead of its list, or the plan that the text is
 * about. Unclear where its paragraph and the heading over it say two.
 */
export type TimeFrom = 'sentence' | 'paragraph' | 'heading' | 'plan' | 'unclear' | 'nothing'

/** When a place in the text speaks of, and whether of aims. */
export interface FigureContext {
  readonly time: Time
  readonly timeFrom: TimeFrom
  readonly stage: Stage
  /** 全市, 全国: the place that the sentence speaks of. */
  readonly scope: string
  /** What the clause compares with, 比2020年; empty where that is the year before, as it goes without saying. */
  readonly base: string
}

const scope = /(?:全国|全省|全市|全区|全县|全州|全盟|我国|我省|我市|我区|我县|本省|本市|本县)/g
/** 高于全国, 居全国, 占全省: a comparison, not what is spoken of. */
const comparison = /(?:[高低优快慢好]于|比|较|居|列|占|超|超过|在|为|是|与|和|全)$/
/** Words of a clause that put it into the future; 完成目标任务 tells of what is done. */
const aims = /力争|预期(?!寿命)|争取|计划|规划|将|确保|努力|目标(?!任务)|提出/
/** 看准目标。经济总量…… */
const goal = /目标[^，。；]{0,4}[。：！]$/
const isReached = /超|完成|实现|达|了/
/** 预期增长5% is aimed at, 预计 is a forecast of what is nearly over. */
const expectation = /预计|有望/
/** Words that put all of their sentence there, unless it says that the aim was reached. */
const aimsOfSentence = /到(?:(?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})年|目标(?:是|为|：|如下)/g
const reached = /完成[^。；]{0,8}$/
/** 提高到2025年的44.1% tells as well as aims. */
const changed = /(?:提高|增加|增长|上升|提升|扩大|下降|降低|减少|缩小|降|增|升)$/
const longestReached = 10

const noTime: Time = {year: '', part: ''}

/** When and where each place of the text speaks of. */
export function readFigureContext(document: Document): {at(offset: number, clause: number): FigureContext; baseIn(range: Range): string} {
  const {text} = document
  const times = document.read(readTimes)
  const held = lastHeld(times)
  const over = timesOver(document)
  const aimed = aimsIn(document)
  const plans = plannedArticles(document)
  const scopes = [...text.matchAll(scope)].flatMap(({0: name, index: start}) =>
    comparison.test(text.slice(Math.max(0, start - 2), start)) ? [] : [{start, name: name.replace(/^[我本]/, '全')}]
  )
  return {
    at(offset, clause) {
      const sentence = document.sentenceAt(offset)?.start ?? clause
      const flow = document.flowAt(offset)?.start ?? clause
      const headed = over[indexAt(over, offset)]
      const plan = plans.at(offset)
      const {time, timeFrom} = timeAt(offset, clause, sentence, flow, headed, plan)
      const words = text.slice(clause, offset)
      const isLate = Number(time.year) > plan.now
      // Under 2026年目标 too a year that is over has been.
      const isOver = timeFrom === 'sentence' && Number(time.year) < plan.now
      const isAim =
        aims.test(words) ||
        isAimed(sentence, offset, plan.now) ||
        (headed?.aimed === true && !isOver) ||
        isGoal(text.slice(Math.max(flow, sentence - longestReached), sentence)) ||
        timeFrom === 'plan' ||
        isLate ||
        (isPlan(time.year) && endOfPlan(time.year) > plan.now)
      const lastScope = scopes[indexAt(scopes, offset - 1)]
      const stage = expectation.test(words) && !isLate && !/目标/.test(words) ? 'expected' : isAim ? 'target' : 'told'
      return {
        time,
        timeFrom,
        stage,
        scope: lastScope && lastScope.start >= sentence ? lastScope.name : '',
        base: baseAt(offset, clause)
      }
    },
    baseIn(range) {
      const time = times[indexAt(times, range.start)]
      const isTime = time?.start === range.start
      return isTime ? baseOf(time) : text.slice(range.start, range.end)
    }
  }

  function timeAt(
    offset: number,
    clause: number,
    sentence: number,
    flow: number,
    headed: Over | undefined,
    plan: Planned
  ): Pick<FigureContext, 'time' | 'timeFrom'> {
    const last = indexAt(times, offset - 1)
    const nearest = times[last]
    if (nearest?.role === 'own' && nearest.start >= clause && isBeside(text.slice(nearest.end, offset)))
      return {time: nearest, timeFrom: 'sentence'}
    const time = times[held[last] ?? -1]
    if (time && time.start >= sentence) return {time, timeFrom: 'sentence'}
    // 2026年预算 over it and 2025年 before it in its paragraph: nothing says which of the two.
    if (time && time.start >= flow)
      return headed && areTwoYears(headed.time, time) ? {time: noTime, timeFrom: 'unclear'} : {time, timeFrom: 'paragraph'}
    if (headed && headed.time !== noTime) return {time: headed.time, timeFrom: 'heading'}
    const stretch = stretchIn(text.slice(Math.max(sentence, offset - longestStretch), offset))
    if (stretch !== '') return {time: {year: stretch, part: ''}, timeFrom: 'sentence'}
    return plan.plan === '' ? {time: noTime, timeFrom: 'nothing'} : {time: {year: plan.plan, part: ''}, timeFrom: 'plan'}
  }

  function baseAt(offset: number, clause: number): string {
    const time = times[indexAt(times, offset - 1)]
    if (time?.role !== 'base' || (time.start < clause && !/^年?相?比/.test(text.slice(time.end, time.end + 3)))) return ''
    if (document.sentenceAt(time.start) !== document.sentenceAt(offset)) return ''
    return baseOf(time)
  }

  function baseOf({start, year, part}: NamedTime): string {
    return part === '同期' || (part === '' && /^[去上]年$/.test(text.slice(start, start + 2))) ? '' : `${year}${part}`
  }

  /** The first words of aims in the sentence decide, unless the year that they say is over. */
  function isAimed(from: number, to: number, now: number): boolean {
    const first = aimed[indexAt(aimed, from - 1) + 1]
    return first !== undefined && first.end <= to && !(first.year <= now)
  }
}

/** 三年累计, 3年内: where nothing else says when, how long it takes is as good as a time. */
const stretchOfYears = /(?<![\d〇○零一二三四五六七八九十第])(?:[两三四五六七八九十]|[2-9])年(?:累计|内|共(?!同)|新增|净增)/g
const longestStretch = 40

function stretchIn(words: string): string {
  if (!words.includes('年')) return ''
  const last = [...words.matchAll(stretchOfYears)].at(-1)?.[0].charAt(0) ?? ''
  return last === '' ? '' : `${/[2-9]/.test(last) ? '一两三四五六七八九'.charAt(Number(last) - 1) : last}年内`
}

const areTwoYears = ({year: one}: Time, {year: two}: Time): boolean => one !== two && /^\d{4}$/.test(one) && /^\d{4}$/.test(two)

const isGoal = (words: string): boolean => goal.test(words) && !isReached.test(words)

/** 2020年的 right before its number. */
const isBeside = (between: string): boolean => /^(?:的|预计的|同期的)?(?:增长|下降)?(?:约|近|超|超过|逾|不足)?$/.test(between)

/** For each time the last one, itself or before it, that holds on. */
function lastHeld(times: readonly NamedTime[]): readonly number[] {
  let last = -1
  return times.map(({role}, index) => {
    if (role === 'holds') last = index
    return last
  })
}

interface Planned {
  /** The plan that the article is about, 十五五; empty where it is about none or has another time in its title. */
  readonly plan: string
  /** The year in which the text is written; NaN where nothing tells. */
  readonly now: number
}

/** What is aimed at in an article on a plan, without a time, is aimed at for that plan. */
function plannedArticles(document: Document): {at(offset: number): Planned} {
  const plans = document.mentions('plan')
  const planned = document.articles.map((article): Planned & Range => {
    const {start, end, blocks} = article
    // A long title of a plan looks like a paragraph.
    const body = blocks.find(({kind}, index) => index > 0 && kind !== 'heading')?.start ?? end
    const inTitle = plans.slice(indexAt(plans, start - 1) + 1, indexAt(plans, body - 1) + 1).map(({value}) => value)
    const date = dayOf(document, article)
    const value = inTitle.length > 0 ? Math.max(...inTitle) : Number.NaN
    const title = document.text.slice(start, body).replace(/[（(][^（）()]*[）)]/g, '')
    const isPlanned =
      !Number.isNaN(value) && value > 10 && value < 20 && /规划|建议|纲要|目标/.test(title) && !/20\d\d年|成就|回眸|答卷/.test(title)
    return {
      start,
      end,
      plan: isPlanned ? `十${'一二三四五六七八九'.charAt(value - 11)}五` : '',
      now: date ? date.year : Number.isNaN(value) ? Number.NaN : endOfPlan(`十${'一二三四五六七八九'.charAt(value - 11)}五`) - 5
    }
  })
  const known = planned.find(({now}) => !Number.isNaN(now))?.now ?? Number.NaN
  const none: Planned = {plan: '', now: known}
  return {
    at(offset) {
      const article = planned[indexAt(planned, offset)]
      return article ? (Number.isNaN(article.now) ? {...article, now: known} : article) : none
    }
  }
}

interface Over extends Range {
  readonly time: Time
  /** Whether it leads in aims: 到2030年，要实现以下目标： */
  readonly aimed?: boolean
}

/** A title whose year is that of all its text; 2026年政府工作报告 reviews the year before. */
const bulletin = /公报|经济运行|运行情况/

/** Where headings that say one time, 一、2025年工作回顾, stand over the text; no time between them. */
function timesOver(document: Document): Over[] {
  const times = document.read(readTimes)
  const found: Over[] = []
  const within = ({start, end}: Range): readonly NamedTime[] => times.slice(indexAt(times, start - 1) + 1, indexAt(times, end - 1) + 1)
  const boxed = boxes(document, within)
  const leads = new Set(boxed.map(({start}) => start))
  for (const {heading, body, isTitle} of document.read(readHeadings)) {
    const own = (isTitle && !bulletin.test(document.slice(heading))) || leads.has(heading.end) ? [] : within(heading)
    const [time] = own
    if (own.length !== 1 || !time || time.role !== 'holds' || time.year === '') continue
    found.push({...body, time, aimed: /目标/.test(document.slice(heading))})
  }
  return flattened([...found, ...ledLists(document, within), ...boxed])
}

/** Where the innermost of stretches that lie in one another begin, and where those around them go on. */
function flattened(stretches: readonly Over[]): Over[] {
  const found: Over[] = []
  const open: Over[] = []
  const closeUntil = (at: number): void => {
    for (let last = open.at(-1); last && last.end <= at; last = open.at(-1)) {
      open.pop()
      const {time, aimed = false} = open.at(-1) ?? {time: noTime}
      found.push({start: last.end, end: last.end, time, aimed})
    }
  }
  for (const one of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    closeUntil(one.start)
    found.push(one)
    open.push(one)
  }
  closeUntil(Infinity)
  return found
}

const longestLead = 80
/** ——综合实力……, 一是……: items that plain text has as paragraphs. */
const unmarkedItem = /^(?:——|[一二三四五六七八九十]{1,3}是)/

/** Lists under a line that says one time for all of them: 到2030年，努力实现以下目标： */
function ledLists({flows, text}: Document, within: (range: Range) => readonly NamedTime[]): Over[] {
  return flows.flatMap((lead, index): Over[] => {
    if (lead.kind !== 'paragraph' || text.charAt(lead.end - 1) !== '：' || lead.end - lead.start > longestLead) return []
    const times = within(lead)
    const [time] = times
    if (!time || times.length > 1) return []
    let end = lead.end
    for (let at = index + 1; at < flows.length; at++) {
      const next = flows[at]
      if (!next || (next.kind !== 'item' && !unmarkedItem.test(text.slice(next.start, next.start + 4)))) break
      end = next.end
    }
    return end > lead.end ? [{start: lead.end, end, time, aimed: /目标|任务|力争|努力/.test(text.slice(lead.start, lead.end))}] : []
  })
}

/** Lines below a line that says one time or 目标 for all of them, 数读·“十五五”主要目标: in plain text each looks like a heading. */
function boxes({flows, text}: Document, within: (range: Range) => readonly NamedTime[]): Over[] {
  const found: Over[] = []
  for (let at = 0; at < flows.length; at++) {
    const lead = flows[at]
    if (!lead || lead.kind !== 'heading' || /\d/.test(text.slice(lead.start, lead.end).replace(/20\d\d年/g, ''))) continue
    const [time, ...others] = within(lead)
    let last = at
    while (flows[last + 1]?.kind === 'heading' && /\d/.test(text.slice(flows[last + 1]?.start, flows[last + 1]?.end))) last++
    const end = flows[last]?.end ?? lead.end
    if (last > at && time && others.length === 0)
      found.push({start: lead.end, end, time, aimed: /目标/.test(text.slice(lead.start, lead.end))})
    at = last
  }
  return found
}

/** Words that put their sentence into the future, with the year where they say it. */
function aimsIn(document: Document): (Range & {readonly year: number})[] {
  const {text} = document
  return [...text.matchAll(aimsOfSentence)].flatMap(({0: words, index: start}) => {
    const from = Math.max(document.sentenceAt(start)?.start ?? 0, start - longestReached)
    const isTold = (words.startsWith('目标') ? reached : changed).test(text.slice(from, start))
    return isTold ? [] : [{start, end: start + words.length, year: Number(words.slice(1, 5))}]
  })
}
