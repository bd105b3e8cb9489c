import {
  type Article,
  type Document,
  type Now,
  type OwnYears,
  type Range,
  readNow,
  readOwnYears,
  readPlanAspects,
  readTold,
  type Told
} from '@hegao/core'
import {isHistory} from './history.ts'
import type {PlanRow, PlanTable} from './plans.ts'

/** The time in which an article speaks, as months (12 × year + month − 1), and what says so. */
export interface When {
  readonly earliest: number
  readonly latest: number
  /**
   * `date` the article's own date, `event` the day of what its page reports, `masthead` that of the page, `heading` the year of
   * its headings, `title` the years for which the title says that it plans, `plenum` a plenum it speaks of,
   * `plan` the plan whose proposal it tells of, or that its headline sets out for.
   */
  readonly from: Now['from'] | 'event' | 'masthead' | 'title' | 'plenum' | 'plan'
  /** Absent where the date was given from outside. */
  readonly evidence?: Range
  /** The plan that it is about: whose proposal the plenum adopted. */
  readonly plan?: PlanRow
  readonly year?: number
  /** Last of the years that its title names. */
  readonly until?: number
}

/** A plenum that is still to come dates nothing. */
const stillToCome = /^(?:即将|将|拟|定于)|^[^，。；]{0,4}召开前/

/** When each article speaks: its own date, else the latest plenum on a plan that it, or else its page, mentions. */
export function readWhen(document: Document, plans: PlanTable): ReadonlyMap<Article, When> {
  const dated = document.read(readNow)
  const told = document.read(readTold)
  const plenums = plenumFloors(document, plans)
  const floors = plenums.size > 0 ? plenums : planFloors(document, plans)
  let page: When | undefined
  for (const floor of floors.values()) if (!page || floor.earliest > page.earliest) page = floor
  const own = ofTitle(document.read(readOwnYears))
  const found = new Map<Article, When>()
  for (const article of document.articles) {
    const when = dated.get(article) ?? ofEvent(told.get(article)) ?? own ?? floors.get(article) ?? page
    if (when) found.set(article, when)
  }
  return found
}

function ofEvent(told: Told | undefined): When | undefined {
  if (!told) return undefined
  const month = 12 * told.year + told.month - 1
  const from = told.from === 'masthead' ? 'masthead' : 'event'
  return {earliest: month, latest: month, from, year: told.year, ...(told.evidence ? {evidence: told.evidence} : {})}
}

/** What is planned from a year on is drawn up in the half-year before, or in its course. */
const monthsDrawn = 6

function ofTitle(own: OwnYears | undefined): When | undefined {
  return own && {earliest: 12 * own.from - monthsDrawn, latest: 12 * own.from + 11, from: 'title', until: own.to, evidence: own}
}

/** An article that speaks of 党的二十届四中全会 is not older than it. */
function plenumFloors(document: Document, plans: PlanTable): Map<Article, When> {
  const found = new Map<Article, When>()
  const byPlenum = new Map([...plans.values()].flatMap((plan) => (plan.plenum ? [[key(plan.plenum), plan]] : [])))
  for (const session of document.mentions('session')) {
    if (session.body !== 'party-committee' || session.level !== '全国') continue
    const plan = byPlenum.get(key(session))
    const article = document.articleAt(session.start)
    if (!plan?.plenum || !article) continue
    if (stillToCome.test(document.text.slice(session.end, session.end + 12))) continue
    const earlier = found.get(article)
    if (earlier && earlier.earliest >= plan.plenum.month) continue
    found.set(article, {earliest: plan.plenum.month, latest: Number.POSITIVE_INFINITY, from: 'plenum', evidence: session, plan})
  }
  return found
}

/** 关于制定……第十五个五年规划的▸建议 */
const proposed = /^(?:时期|期间)?[^。；！？，》]{0,24}?(?:规划|计划)?[^。；，]{0,14}?(?:的?建议|《建议》)/
/** Proposals are drafted, and opinions on them asked for, in the months before the plenum. */
const monthsAsked = 3

/** A page that tells of the proposal for a plan, or whose headline sets out for it, is about that plan: the last of several. */
function planFloors(document: Document, plans: PlanTable): Map<Article, When> {
  const found = new Map<Article, When>()
  const aspects = document.read(readPlanAspects)
  let last: PlanRow | undefined
  let ahead = 0
  for (const plan of document.mentions('plan')) {
    const aspect = aspects.get(plan)
    const row = plans.get(plan.value)
    const article = document.articleAt(plan.start)
    if (aspect === 'ahead') ahead = Math.max(ahead, plan.value)
    if (!row?.plenum || !article || (aspect !== 'made' && aspect !== 'ahead')) continue
    const tells =
      aspect === 'made'
        ? proposed.test(document.text.slice(plan.end, plan.end + 60)) && !isHistory(document, plan, row)
        : document.blockAt(plan.start)?.kind === 'heading'
    if (!tells || (last && last.number >= row.number)) continue
    last = row
    found.clear()
    found.set(article, {
      earliest: row.plenum.month - monthsAsked,
      latest: Number.POSITIVE_INFINITY,
      from: 'plan',
      evidence: plan,
      plan: row
    })
  }
  // One that is looked ahead to farther on leaves it open which is meant.
  if (last && ahead > last.number) found.clear()
  return found
}

const key = ({term, number}: {readonly term?: number; readonly number?: number}): string => `${term ?? ''}-${number ?? ''}`

/** First and last month of a plan. */
export const monthsOf = ({from, to}: PlanRow): {readonly first: number; readonly last: number} => ({first: 12 * from, last: 12 * to + 11})
