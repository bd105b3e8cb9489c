import {Anchored} from '../../anchored.ts'
import {readHeadings} from '../../document/scope.ts'
import type {Document} from '../../document/document.ts'
import {indexAt, type Range} from '../../range.ts'

/** When and where a place in the text speaks of, and whether of aims. */
export interface FigureContext {
  readonly period: string
  /** Whether the clause or its sentence says the time itself. */
  readonly timed: boolean
  /** The year that a heading over the place says, 一、2025年工作回顾, or the line that leads in its list; empty where none does. */
  readonly headed: string
  readonly scope: string
  readonly target: boolean
}

const period = new Anchored(
  /(?<years>(?:19|20)\d\d(?:年)?[—–－~～-](?:(?:19|20)\d\d|\d\d)年)|(?<until>到(?:19|20)\d\d年)|(?<year>(?<![比较])(?:19|20)\d\d年)(?<part>(?:上半年|下半年|前?[一二三四]季度|1[—–-]\d{1,2}月|\d{1,2}月(?:末|底)?|底|末)?)|[“"](?<plan>[一二三四五六七八九十]{1,3}五)[”"]|(?<![比较与])(?<relative>今年|明年|去年|上年|过去的?一年|上半年|下半年|前?[一二三四]季度|前[一二三四五六七八九十]个?月|1[—–-]\d{1,2}月|今后五年|未来五年|过去五年|五年来|截至目前|目前)/y,
  ['年', '月', '季度', '五”', '五"', '目前'],
  9,
  '12到“"今明去上下前一二三四五未过截目'
)
const scope = /全国|全省|全市|全区|全县|全州|全盟|我国|我省|我市|我区|我县/g
/** Words of a clause that put it into the future; 完成目标任务 tells of what is done. */
const aims = /预期|力争|争取|计划|规划|将|预计|确保|努力|安排|目标(?!任务)/
/** Words that put all of their sentence there, unless it says that the aim was reached. */
const aimsOfSentence = /到(?:19|20)\d\d年|目标(?:是|为|：|如下)/g
const reached = /完成[^。；]{0,8}$/
const longestReached = 10

interface Found extends Range {
  readonly period: string
}

/** How far a time that a sentence says holds: to the end of its flow, or over the text under its heading. */
export function readContext(document: Document): {at(offset: number, clause: number): FigureContext} {
  const {text} = document
  const found: Found[] = []
  const years = yearsOver(document)
  for (const match of period.matches(text)) {
    const {years: stretch, until, year, part = '', plan, relative: word} = match.groups ?? {}
    const relative = word === undefined ? undefined : (yearNamed(document, years, match.index, word) ?? word)
    const value = stretch ?? until ?? (year === undefined ? undefined : year + part) ?? plan ?? relative ?? ''
    found.push({start: match.index, end: match.index + match[0].length, period: value.replace(/[–－~～-]/g, '—')})
  }
  const aimed = aimsIn(document)
  const scopes = [...text.matchAll(scope)].map((match) => ({start: match.index, name: match[0]}))
  return {
    at(offset, clause) {
      const sentence = document.sentenceAt(offset)
      const flow = document.flowAt(offset)
      const last = found[indexAt(found, offset - 1)]
      const inSentence = last !== undefined && sentence !== undefined && last.start >= sentence.start
      const inFlow = last !== undefined && flow !== undefined && last.start >= flow.start
      const over = years[indexAt(years, offset)]
      const lastScope = scopes[indexAt(scopes, offset - 1)]
      return {
        period: inSentence || inFlow ? last.period : '',
        timed: inSentence,
        headed: over?.year ?? '',
        scope: lastScope && sentence && lastScope.start >= sentence.start ? lastScope.name : '',
        target: aims.test(text.slice(clause, offset)) || isAimed(sentence?.start ?? clause, offset) || over?.aimed === true
      }
    }
  }

  function isAimed(from: number, to: number): boolean {
    const first = aimed[indexAt(aimed, from - 1) + 1]
    return first !== undefined && first.end <= to
  }
}

interface Headed extends Range {
  readonly year: string
  /** Whether it leads in aims: 到2030年，要实现以下目标： */
  readonly aimed?: boolean
}

const yearInHeading = /(?:19|20)\d\d年/g

/** Where headings that say one year, 一、2025年工作回顾, stand over the text; empty years between them. */
function yearsOver(document: Document): Headed[] {
  const found: Headed[] = []
  for (const {heading, body, isTitle} of document.read(readHeadings)) {
    const years = isTitle ? [] : (document.slice(heading).match(yearInHeading) ?? [])
    if (years.length > 1) continue
    const [year] = years
    if (year === undefined) continue
    found.push({...body, year}, {start: body.end, end: body.end, year: ''})
  }
  for (const list of ledLists(document)) found.push(list, {start: list.end, end: list.end, year: ''})
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

const longestLead = 80
/** ——综合实力……, 一是……: items that plain text has as paragraphs. */
const unmarkedItem = /^(?:——|[一二三四五六七八九十]{1,3}是)/

/** Lists under a line that says one time for all of them: 到2030年，努力实现以下目标： */
function ledLists(document: Document): Headed[] {
  const {flows, text} = document
  return flows.flatMap((lead, index): Headed[] => {
    if (lead.kind !== 'paragraph' || text.charAt(lead.end - 1) !== '：' || lead.end - lead.start > longestLead) return []
    const times = [...period.matches(document.slice(lead))]
    const [time] = times
    if (!time || times.length > 1) return []
    let end = lead.end
    for (let at = index + 1; at < flows.length; at++) {
      const next = flows[at]
      if (!next || (next.kind !== 'item' && !unmarkedItem.test(text.slice(next.start, next.start + 4)))) break
      end = next.end
    }
    const year = time[0].replace(/[–－~～-]/g, '—')
    return end > lead.end ? [{start: lead.end, end, year, aimed: /目标|任务|力争|努力/.test(document.slice(lead))}] : []
  })
}

const distances: Readonly<Record<string, number>> = {去年: -1, 上年: -1, 过去一年: -1, 过去的一年: -1, 今年: 0, 明年: 1}
/** From this month on 过去一年 is the year that is about to end. */
const endOfYear = 10

/** The year that 去年, 今年, 明年 mean: from the date of the article, else from headings that review one year and plan the next. */
function yearNamed(document: Document, headed: readonly Headed[], at: number, word: string): string | undefined {
  const distance = distances[word]
  if (distance === undefined || /^(?:底|末|初|同期|以来|[上下]半年|前?[一二三四]季度|\d)/.test(document.text.slice(at + 2, at + 6)))
    return undefined
  const article = document.articleAt(at)
  const date = article && document.dateOf(article)
  const planned = plannedYear(headed)
  if (word.startsWith('过去') && date && Number(date.value.slice(5, 7)) >= endOfYear) return undefined
  // 三、2021年工作打算, signed in 2020: its 去年 is 2020.
  const isPlanned = planned !== undefined && headed[indexAt(headed, at)]?.year === `${planned}年`
  const year = isPlanned || !date ? planned : Number(date.value.slice(0, 4))
  return year === undefined || Number.isNaN(year) ? undefined : `${year + distance}年`
}

function plannedYear(headed: readonly Headed[]): number | undefined {
  const years = [...new Set(headed.map(({year}) => Number.parseInt(year, 10)).filter((year) => !Number.isNaN(year)))]
  const [first = NaN, second = NaN] = years
  return years.length === 2 && second === first + 1 ? second : undefined
}

function aimsIn(document: Document): Range[] {
  const {text} = document
  return [...text.matchAll(aimsOfSentence)].flatMap(({0: words, index: start}): Range[] => {
    const from = Math.max(document.sentenceAt(start)?.start ?? 0, start - longestReached)
    return words.startsWith('目标') && reached.test(text.slice(from, start)) ? [] : [{start, end: start + words.length}]
  })
}
