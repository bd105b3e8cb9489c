import type {Document} from '../../document/document.ts'
import {indexAt} from '../../range.ts'
import {isAhead, isMade, isNearlyOver, isPast, type Surroundings} from './cues.ts'
import type {Plan} from './plan.ts'

/**
 * How a sentence speaks of a plan: as still being made (制定……的建议), as time to come (“十五五”时期，我们将……), as time
 * that is over (回顾“十四五”), as in its last months (“十四五”规划即将收官). A plan of which its sentence shows nothing has none: “十四五”时期，全市牢记嘱托.
 */
export type PlanAspect = 'made' | 'ahead' | 'past' | 'ending'

/** How far around a plan its sentence is looked at. */
const reach = 90

/** How each plan is spoken of, where its sentence shows it. */
export function readPlanAspects(document: Document): ReadonlyMap<Plan, PlanAspect> {
  const found = new Map<Plan, PlanAspect>()
  const plans = document.mentions('plan')
  if (plans.length === 0) return found
  const headings = document.blocks.filter(({kind}) => kind === 'heading')
  for (const [index, plan] of plans.entries()) {
    const next = plans[index + 1]?.start ?? document.text.length
    const heading = headings[indexAt(headings, plan.start)]
    const review = heading !== undefined && heading.end <= plan.start && looksBack(heading.source.text)
    const aspect = aspectOf({...surroundings(document, plan, next), review})
    if (aspect !== undefined) found.set(plan, aspect)
  }
  return found
}

function aspectOf(around: Surroundings): PlanAspect | undefined {
  if (isMade(around)) return 'made'
  if (isNearlyOver(around)) return 'ending'
  const [past, ahead] = [isPast(around), isAhead(around)]
  if (past === ahead) return undefined
  return past ? 'past' : 'ahead'
}

/** @param next where the next plan stands: what is said behind it is said of that one */
function surroundings(document: Document, plan: Plan, next: number): Omit<Surroundings, 'review'> {
  const {text} = document
  const sentence = document.sentenceAt(plan.start) ?? plan
  const end = Math.max(plan.end, Math.min(sentence.end, plan.end + reach, next))
  return {
    before: unquoted(text.slice(Math.max(sentence.start, plan.start - reach), plan.start)),
    behind: unquoted(text.slice(plan.end, end))
  }
}

/** “十四五”时期发展成就和“十五五”时期主要目标任务 does both. */
const looksBack = (heading: string): boolean => /回顾|成就|成绩|总结/.test(heading) && !/目标|任务|安排|要求|思路|打算/.test(heading)

/** Names in quotation marks hold words that say nothing of the plan: “疫情要防住、经济要稳住”. */
const unquoted = (text: string): string => text.replace(/“[^“”]*”/g, '“”').replace(/\n/g, '')
