import {type Article, type Document, indexAt, type Plan, type Range, readPlanAspects} from '@hegao/core'
import type {PlanRow, PlanTable} from './plans.ts'
import {monthsOf, readWhen, type When} from './when.ts'

/** What one article says of plans, and which plan it can be making. */
export interface Horizon {
  readonly when: When | undefined
  /** Plans spoken of as still being made, those of earlier days left out. */
  readonly made: ReadonlySet<Plan>
  /** Plans spoken of as being made or as time to come, by number, in order. */
  readonly coming: ReadonlyMap<number, readonly Plan[]>
  /** The plan that an article of this time makes. */
  readonly plan: PlanRow | undefined
}

/** A plan's proposal and outline are made from this many months before its first to so many after it. */
const madeFrom = 24
const madeUntil = 17

/** 此前、2020年制定……: a sentence that tells how an earlier plan came about. */
const history = /曾|当年|当时|此前|历次|历史上|回顾|回望|回首|时隔|评估|后评价|中期|总结|五年来|过去五年|五年间|这五年/

const historyBehind = /曾|当年|当时|历史上|时隔|评估|后评价|中期/

/** What each article says of plans. */
export function readHorizons(document: Document, plans: PlanTable): ReadonlyMap<Article, Horizon> {
  const when = readWhen(document, plans)
  const aspects = document.read(readPlanAspects)
  const found = new Map<Article, Omit<Horizon, 'made' | 'coming'> & {readonly made: Set<Plan>; readonly coming: Map<number, Plan[]>}>()
  for (const article of document.articles) {
    const at = when.get(article)
    found.set(article, {when: at, made: new Set(), coming: new Map(), plan: at && planMadeAt(at, plans)})
  }
  for (const plan of document.mentions('plan')) {
    const article = document.articleAt(plan.start)
    const horizon = article && found.get(article)
    const aspect = aspects.get(plan)
    if (!horizon || (aspect !== 'made' && aspect !== 'ahead')) continue
    if (aspect === 'made') {
      if (isHistory(document, plan, plans.get(plan.value))) continue
      horizon.made.add(plan)
    }
    const coming = horizon.coming.get(plan.value)
    if (coming) coming.push(plan)
    else horizon.coming.set(plan.value, [plan])
  }
  return found
}

/** Where a text speaks of a plan as coming: in the same article, nearest first, else anywhere on the page. */
export function comingNear(number: number, plan: Plan, horizon: Horizon, horizons: ReadonlyMap<Article, Horizon>): Plan | undefined {
  const own = horizon.coming.get(number)
  if (own) {
    const index = indexAt(own, plan.start)
    const [before, after] = [own[index], own[index + 1]]
    return before && after ? (plan.start - before.end <= after.start - plan.end ? before : after) : (before ?? after)
  }
  for (const {coming} of horizons.values()) {
    const [first] = coming.get(number) ?? []
    if (first) return first
  }
  return undefined
}

/** The plan that is made at a time; undefined in the years between two. */
function planMadeAt({earliest, latest, plan}: When, plans: PlanTable): PlanRow | undefined {
  if (plan) return plan
  for (const row of plans.values()) {
    const {first} = monthsOf(row)
    if (earliest >= first - madeFrom && latest <= first + madeUntil) return row
  }
  return undefined
}

/** Whether a sentence tells how a plan was made at the time when it was. */
function isHistory(document: Document, plan: Plan, row: PlanRow | undefined): boolean {
  // 审议通过第十五个五年规划的建议，▸回顾了“十四五”时期的成就: what is told behind is another matter.
  const around = clipped(document, plan)
  if (history.test(document.text.slice(around.start, plan.start)) || historyBehind.test(document.text.slice(plan.end, around.end))) return true
  if (!row) return false
  const {start, end} = clipped(document, plan)
  if (namesYear(document, plan, row.from - 3, row.from)) return true
  const sessions = document.mentions('session')
  for (let index = indexAt(sessions, end); index >= 0; index--) {
    const session = sessions[index]
    if (!session || session.end <= start) break
    if (session.body === 'party-committee' && session.term === row.plenum?.term && session.number === row.plenum?.number) return true
  }
  return false
}

/** How far behind a plan its sentence is looked at. */
const reach = 40

/** The sentence of a plan, as far as it is looked at. */
function clipped(document: Document, plan: Plan): Range {
  const sentence = document.sentenceAt(plan.start) ?? plan
  return {start: Math.max(sentence.start, plan.start - 2 * reach), end: Math.min(sentence.end, plan.end + reach)}
}

const sentenceOf = (document: Document, plan: Plan): string => document.slice(clipped(document, plan))

/** Whether the sentence of a plan names a year of a stretch, other than as a goal: 到2030年. */
export function namesYear(document: Document, plan: Plan, from: number, to: number): boolean {
  for (const [, year] of sentenceOf(document, plan).matchAll(/(?<![到至—-])([12][0-9]{3})年/g))
    if (Number(year) >= from && Number(year) <= to) return true
  return false
}
