import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {parseNumeral} from '../numeral/parse.ts'
import type {Plan} from './plan.ts'

/** Which year of its plan a sentence says a year is: 2026年是“十五五”开局之年. */
export interface PlanStage {
  /** 1 to 5; `drafting` for 谋篇布局之年, the years in which a plan is made; `during` for 关键之年, any of its five; `middle` for 中期评估. */
  readonly stage: 1 | 2 | 3 | 4 | 5 | 'drafting' | 'during' | 'middle'
  /** The words that say it: 开局之年. */
  readonly words: Range
  /** The year that is said to be it: a number where the text names it, else how many years from the article's own (今年 is 0). */
  readonly year: Range & ({readonly value: number} | {readonly relative: -1 | 0 | 1})
}

const nthYear = (words: string): PlanStage['stage'] => (words.includes('二') ? 2 : words.includes('三') ? 3 : words.includes('四') ? 4 : 5)
const behind =
  /^(?:规划|计划|发展|时期|实施)*的?(?<first>开局(?:起步)?之年|起步之年|开局年|首年|第一年|头一年)|^(?:规划|计划|发展|时期|实施)*的?(?:冲刺)?(?<last>收官之年|收官年|收尾之年|最后一年|末年)|^(?:规划|计划|发展|时期|实施)*的?(?<nth>第[二三四五]年)|^(?:规划|计划|发展)*的?(?<drafting>谋篇布局之年|谋划之年|编制之年)|^(?:规划|计划|发展|时期|实施|主要|目标任务|目标|任务)*的?(?:承上启下的?)?(?<during>(?:关键|重要|攻坚|决胜|冲刺)的?(?:之年|一年|年份|年))/
/** 今年是“十四五”收官、“十五五”谋划之年: one verb for both. */
/** 2028年10月至12月……作为▸“十六五”▸规划中期评估的参考: the year may stand anywhere before it in the paragraph. */
const middle = /^(?:时期|规划|计划|纲要|实施|发展|情况|进入|的)*中期(?=评估|调整|[，。])/
const yearAbove = /(?<![到至])([12][0-9]{3})年(?!以来|提出|印发)/g
const middleReach = 120
const lookedBackTo = /借鉴|经验|做法|曾|当年|当时|相比|回顾/
const shared = /^(?:规划|计划)?(?<last>冲刺收官|收官)、[“‘][^”’]{2,3}[”’][^，。；]{0,8}之年/
const subject =
  /(?:(?<year>[12][0-9]{3}|[12１２][０-９]{3}|[一二][〇零○一二三四五六七八九]{3})年|(?<past>去年|刚刚过去的一年)|(?<now>今年|本年)|(?<next>明年))(?:(?![12][0-9]{3}年|今年|去年|明年)[^。；！？]){0,44}(?:是|作为|系|(?<=年)为)(?:[^，。；！？]{0,12})$/
/** Words between the year and the plan that make the sentence one of another kind: 2026年将为……打基础. */
const detour = /基础|准备|预留|铺垫|蓄势|赋能|条件|开好头|是为$/
/** 谋划“十五五”的关键之年 is a year before the plan. */
const leadsUp = /谋划|编制|布局|筹划|研究|制定|衔接|承|迎接|准备|开启|基础|迈向|为/
const reach = 70
/** 作为▸“十五五”▸开局之年，今年, 在▸“十五五”▸开局之年的2026年 */
const subjectBehind = /^，(?:今年|(?<year>[12][0-9]{3})年)|^的(?<of>[12][0-9]{3})年/

/** Every year that is called a year of a plan. */
export function readPlanStages(document: Document): ReadonlyMap<Plan, PlanStage> {
  const found = new Map<Plan, PlanStage>()
  for (const plan of document.mentions('plan')) {
    const stage = stageOf(document, plan)
    if (stage) found.set(plan, stage)
  }
  return found
}

function stageOf(document: Document, plan: Plan): PlanStage | undefined {
  const {text} = document
  const after = text.slice(plan.end, plan.end + 30)
  const half = after.includes('中期') ? middle.exec(after) : null
  if (half) return middleOf(document, plan, half[0].length)
  const match = after.includes('年') ? (behind.exec(after) ?? shared.exec(after)) : null
  if (!match) return undefined
  const {first, last, nth, during} = match.groups ?? {}
  if (during !== undefined && leadsUp.test(text.slice(Math.max(0, plan.start - 12), plan.start))) return undefined
  const words = first ?? last ?? nth ?? during ?? match.groups?.['drafting'] ?? ''
  const start = plan.end + after.indexOf(words)
  const stage =
    first !== undefined ? 1 : last !== undefined ? 5 : nth !== undefined ? nthYear(nth) : during !== undefined ? 'during' : 'drafting'
  const sentence = document.sentenceAt(plan.start) ?? plan
  const from = Math.max(sentence.start, plan.start - reach)
  const before = text.slice(from, plan.start)
  const said = subject.exec(before)
  if (!said && /(?:作为|在|是)(?:国家|实施|全面实施)?$/.test(before)) {
    const end = start + words.length
    const behindIt = subjectBehind.exec(text.slice(end, end + 8))
    const named = behindIt?.groups?.['year'] ?? behindIt?.groups?.['of']
    const year = {start: end + 1, end: end + (behindIt?.[0].length ?? 0)}
    if (behindIt) return {stage, words: {start, end}, year: named === undefined ? {...year, relative: 0} : {...year, value: Number(named)}}
  }
  if (!said || detour.test(said[0] + text.slice(start + words.length, start + words.length + 8))) return undefined
  const {year, past, now, next} = said.groups ?? {}
  const at = from + said.index
  const range = {start: at, end: at + (year === undefined ? (past ?? now ?? next ?? '').length : year.length + 1)}
  const value = year === undefined ? undefined : parseNumeral(year)
  if (year !== undefined && value === undefined) return undefined
  const relative = past !== undefined ? -1 : next !== undefined ? 1 : 0
  return {
    stage,
    words: {start, end: start + words.length},
    year: value === undefined ? {...range, relative} : {...range, value}
  }
}

/** The year in which a plan is said to be half over: the last that its paragraph names before it. */
function middleOf(document: Document, plan: Plan, length: number): PlanStage | undefined {
  const from = Math.max(document.blockAt(plan.start)?.start ?? 0, plan.start - middleReach)
  const before = document.text.slice(from, plan.start)
  const year = [...before.matchAll(yearAbove)].at(-1)
  if (!year || lookedBackTo.test(before)) return undefined
  const start = from + year.index
  return {
    stage: 'middle',
    words: {start: plan.end + length - '中期'.length, end: plan.end + length},
    year: {start, end: start + year[0].length, value: Number(year[1])}
  }
}
