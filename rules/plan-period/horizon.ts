import {type Article, type Document, indexAt, type Plan, readPlanAspects} from '@hegao/core'
import type {PlanRow, PlanTable} from './plans.ts'
import {monthsOf, readWhen, type When} from './when.ts'

/** What one article says of plans, and which plan it can be making. */
export interface Horizon {
  readonly when: When | undefined
  /** Plans spoken of as still being made, those of earlier days left out. */
  readonly made: readonly Plan[]
  /** Plans spoken of as time to come. */
  readonly ahead: readonly Plan[]
  /** The plan that an article of this time makes. */
  readonly plan: PlanRow | undefined
}

/** A plan's proposal and outline are made from this many months before its first to so many after it. */
const madeFrom = 24
const madeUntil = 17

/** 此前、2020年制定……: a sentence that tells how an earlier plan came about. */
const history = /曾|当年|当时|此前|历次|历史上|回顾|回望|回首|时隔|评估|后评价|中期|总结|五年来|过去五年|五年间|这五年/

/** What each article says of plans. */
export function readHorizons(document: Document, plans: PlanTable): ReadonlyMap<Article, Horizon> {
  const when = readWhen(document, plans)
  const aspects = document.read(readPlanAspects)
  const found = new Map<Article, Horizon & {made: Plan[]; ahead: Plan[]}>()
  for (const article of document.articles) {
    const at = when.get(article)
    found.set(article, {when: at, made: [], ahead: [], plan: at && planMadeAt(at, plans)})
  }
  for (const plan of document.mentions('plan')) {
    const article = document.articleAt(plan.start)
    const horizon = article && found.get(article)
    const aspect = aspects.get(plan)
    if (!horizon || aspect === undefined) continue
    if (aspect === 'made' && !isHistory(document, plan, plans.get(plan.value))) horizon.made.push(plan)
    else if (aspect === 'ahead') horizon.ahead.push(plan)
  }
  return found
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
  const sentence = document.sentenceAt(plan.start) ?? plan
  if (history.test(sentenceOf(document, plan))) return true
  if (!row) return false
  if (namesYear(document, plan, row.from - 3, row.from)) return true
  const sessions = document.mentions('session')
  for (let index = indexAt(sessions, sentence.end); index >= 0; index--) {
    const session = sessions[index]
    if (!session || session.end <= sentence.start) break
    if (session.body === 'party-committee' && session.term === row.plenum?.term && session.number === row.plenum?.number) return true
  }
  return false
}

/** How far behind a plan its sentence is looked at. */
const reach = 40

function sentenceOf(document: Document, plan: Plan): string {
  const sentence = document.sentenceAt(plan.start) ?? plan
  return document.text.slice(Math.max(sentence.start, plan.start - 2 * reach), Math.min(sentence.end, plan.end + reach))
}

/** Whether the sentence of a plan names a year of a stretch, other than as a goal: 到2030年. */
export function namesYear(document: Document, plan: Plan, from: number, to: number): boolean {
  for (const [, year] of sentenceOf(document, plan).matchAll(/(?<![到至—-])([12][0-9]{3})年/g))
    if (Number(year) >= from && Number(year) <= to) return true
  return false
}
