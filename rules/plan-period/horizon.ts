import {type Article, type Document, indexAt, type Plan, readPlanAspects} from '@hegao/core'
import {isHistory} from './history.ts'
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
  /** The last plan that the whole document speaks of. */
  readonly newest: number
}

/** A plan's proposal and outline are made from this many months before its first to so many after it. */
const madeFrom = 24
const madeUntil = 17

/** What each article says of plans. */
export function readHorizons(document: Document, plans: PlanTable): ReadonlyMap<Article, Horizon> {
  const when = readWhen(document, plans)
  const aspects = document.read(readPlanAspects)
  const found = new Map<Article, Omit<Horizon, 'made' | 'coming'> & {readonly made: Set<Plan>; readonly coming: Map<number, Plan[]>}>()
  const newest = document.mentions('plan').reduce((last, {value}) => Math.max(last, value), 0)
  for (const article of document.articles) {
    const at = when.get(article)
    found.set(article, {when: at, made: new Set(), coming: new Map(), plan: at && planMadeAt(at, plans), newest})
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
