import {type Data, type NoOptions, type PlanStage, type RelatedReport, type RuleContext, type Words} from '@hegao/core'
import type messages from './messages.ts'
import {type PlanRow, type PlanTable} from './plans.ts'
import {type When} from './when.ts'

export type Id = keyof typeof messages
export type Context = RuleContext<NoOptions, Id, PlanTable>

/** Whether a year is the stage of the plan that the text calls it. */
export function isStage(year: number, stage: PlanStage['stage'], {from, to}: PlanRow): boolean {
  if (stage === 'during') return year >= from && year <= to
  // What feeds an assessment at half time is gathered from the beginning on.
  if (stage === 'middle') return year >= from - 1 && year <= to
  return stage === 'drafting' ? year >= from - 2 && year <= from : year === from + stage - 1
}

export const unquote = (text: string): string => text.replace(/[“”"‘’'「」『』]/g, '')

export const dataOf = ({short, from, to}: PlanRow): Data => ({short, from, to})

export const rightOf = ({from, to}: PlanRow): Data => ({rightFrom: from, rightTo: to})

/** Why a text belongs to its time, in words. */
export function groundsOf(when: When | undefined): {readonly grounds: Words; readonly plenum: string} {
  if (when?.from === 'plan' && when.plan) {
    const {short} = when.plan
    return {grounds: {zh: `本稿讲的是“${short}”`, en: `this text is about “${short}”`}, plenum: ''}
  }
  if (when?.plan?.plenum) {
    const {name} = when.plan.plenum
    return {grounds: {zh: `本稿写在${name}之后`, en: `this text was written after ${name}`}, plenum: name}
  }
  if (when?.from === 'title') {
    const [first, last] = [Math.ceil(when.earliest / 12), when.until ?? 0]
    return {grounds: {zh: `本稿标题是${first}—${last}年`, en: `by its title this text is for ${first}–${last}`}, plenum: ''}
  }
  const dated = when !== undefined && when.from !== 'heading'
  const year = when ? Math.floor((dated ? when.earliest : when.latest) / 12) : 0
  const month = dated ? (when.earliest % 12) + 1 : 0
  const at = dated ? `${year}年${month}月` : `${year}年`
  const on = dated ? `${year}-${String(month).padStart(2, '0')}` : String(year)
  return {grounds: {zh: `本稿写于${at}`, en: `this text is of ${on}`}, plenum: ''}
}

export function relatedTo(when: When, data: Data): RelatedReport<Id>[] {
  // Where the text is about its plan is told as what is looked ahead to.
  return when.evidence && when.from !== 'plan' ? [[`when-${when.from}`, when.evidence, data]] : []
}
