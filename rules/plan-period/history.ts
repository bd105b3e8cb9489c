import {type Document, indexAt, type Plan, type Range} from '@hegao/core'
import type {PlanRow} from './plans.ts'

/** 此前、2020年制定……: a sentence that tells how an earlier plan came about. */
const history = /曾|当年|当时|此前|历次|历史上|回顾|回望|回首|时隔|评估|后评价|中期|总结|五年来|过去五年|五年间|这五年/

const historyBehind = /曾|当年|当时|历史上|时隔|评估|后评价|中期/

/** Whether a sentence tells how a plan was made at the time when it was. */
export function isHistory(document: Document, plan: Plan, row: PlanRow | undefined): boolean {
  // 审议通过第十五个五年规划的建议，▸回顾了“十四五”时期的成就: what is told behind is another matter.
  const around = clipped(document, plan)
  if (history.test(document.text.slice(around.start, plan.start)) || historyBehind.test(document.text.slice(plan.end, around.end)))
    return true
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

/** Whether the sentence of a plan names a year of a stretch, other than as a goal, 到2030年, or in its 电头. */
export function namesYear(document: Document, plan: Plan, from: number, to: number): boolean {
  for (const [, year] of sentenceOf(document, plan).matchAll(/(?<![到至—-])([12][0-9]{3})年(?![0-9]{1,2}月[0-9]{1,2}日[电讯])/g))
    if (Number(year) >= from && Number(year) <= to) return true
  return false
}
