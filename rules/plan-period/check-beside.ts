import {type Plan, readPlanStages} from '@hegao/core'
import {type Context, dataOf, isStage, rightOf, unquote} from './context.ts'
import {apposedTo, contradicts, edgeOf, grownOutside, nextFiveOf, targetOf, yearsBeside} from './local.ts'
import {type PlanRow} from './plans.ts'

/** “十四五”▸计划▸期间: the noun alone, and not 计划完成投资. */
const calledBehind = /^(规划|计划)(?=期[间内]|时期|[，。；：、！？）》”\n]|末|的|纲要|$)/

const earliest = 5

/** What a plan is called, given or set as goal right beside its name. True where it was reported. */
export function checkBeside({document, prepared: table, report, confirm}: Context, plan: Plan, row: PlanRow): boolean {
  const actual = unquote(document.slice(plan))
  const data = {...dataOf(row), actual}
  const other = apposedTo(document, plan)
  if (other && other.value !== plan.value) {
    const second = table.get(other.value)
    report('apposition', plan, {
      certainty: 'certain',
      data: {...data, right: unquote(document.slice(other)), ...(second ? rightOf(second) : {})},
      ...(second ? {note: 'note-undecided' as const} : {}),
      related: [['name', other]]
    })
    return true
  }
  const years = yearsBeside(document, plan)
  if (years && contradicts(document, years, plan, row, table)) {
    report('years', plan, {
      certainty: 'certain',
      data: {...data, written: document.slice(years)},
      note: 'note-stage',
      related: [['year', years]]
    })
    return true
  }
  const stage = document.read(readPlanStages).get(plan)
  if (stage && 'value' in stage.year && !isStage(stage.year.value, stage.stage, row)) {
    report('stage', plan, {
      certainty: 'certain',
      data: {...data, year: stage.year.value, stage: document.slice(stage.words)},
      note: 'note-stage',
      related: [
        ['year', stage.year],
        ['stated', stage.words]
      ]
    })
    return true
  }
  const target = targetOf(document, plan)
  if (target && (target.year === table.get(row.number + 1)?.to || target.year === table.get(row.number - 1)?.to)) {
    report('target', plan, {certainty: 'likely', data: {...data, year: target.year}, note: 'note-stage', related: [['year', target]]})
    return true
  }
  const edge = edgeOf(document, plan, row) ?? nextFiveOf(document, plan, row)
  if (edge) {
    report('target', plan, {certainty: 'certain', data: {...data, year: edge.year}, note: 'note-stage', related: [['year', edge]]})
    return true
  }
  const grown = grownOutside(document, plan, row)
  if (grown) {
    report('grown', plan, {
      certainty: 'likely',
      data: {...data, first: grown.first, last: grown.last},
      note: 'note-stage',
      related: [['year', grown]]
    })
    return true
  }
  const called = plan.form === 'short' ? calledBehind.exec(document.text.slice(plan.end, plan.end + 4))?.[1] : undefined
  if (called !== undefined && called !== row.noun) {
    report(
      'noun',
      {start: plan.start, end: plan.end + called.length},
      {
        certainty: 'likely',
        data: {...data, actual: actual + called, right: `${row.short}${row.noun}`},
        note: 'note-noun',
        expected: [`${document.slice(plan)}${row.noun}`]
      }
    )
    return true
  }
  // Nobody calls the plans of the fifties 规划: the third of another body is.
  if (plan.form === 'ordinal' && plan.noun !== undefined && plan.noun !== row.noun && plan.value > earliest) {
    report('noun', plan, {certainty: 'likely', data: {...data, right: row.ordinal}, note: 'note-noun', expected: [row.ordinal]})
    return true
  }
  if (years) confirm(plan, [years])
  else if (stage && 'value' in stage.year) confirm(plan, [stage.year])
  else if (other) confirm(plan, [other])
  return false
}
