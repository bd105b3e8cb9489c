import {defineRule, type Plan} from '@hegao/core'
import {checkAlike} from './check-alike.ts'
import {checkBeside} from './check-beside.ts'
import {checkAfterwards, checkGoals} from './check-goal.ts'
import {checkSpans} from './check-span.ts'
import {checkTime} from './check-time.ts'
import {type Context, type Id} from './context.ts'
import {readHorizons} from './horizon.ts'
import {type PlanTable, planTable} from './plans.ts'
import messages from './messages.ts'

export default defineRule<Id, PlanTable>({
  id: 'plan-period',
  category: 'fact',
  severity: 'error',
  summary: {zh: '五年规划的序数、简称、年份、阶段与本稿不符', en: 'a five-year plan whose number, years or stage do not fit the text'},
  reads: ['plan'],
  lexicons: ['five-year-plans'],
  messages,
  prepare: ({lexicons}) => planTable(lexicons),
  check(context) {
    const {document, prepared: table, skip} = context
    const plans = document.mentions('plan')
    if (plans.length === 0) return
    const horizons = readHorizons(document, table)
    const settled = new Set<Plan>()
    for (const plan of plans) {
      const row = table.get(plan.value)
      const article = document.articleAt(plan.start)
      if (!row) skip(plan, 'unknown-plan')
      else if (checkBeside(context, plan, row) || (article && checkTime(context, plan, row, horizons.get(article), horizons)))
        settled.add(plan)
    }
    checkSpans(context)
    checkGoals(context, horizons)
    checkAfterwards(context)
    checkAlike(context, horizons, settled)
    confirmNames(context, settled)
  }
})

/** A full and a short name of one plan in one article bear each other out. */
function confirmNames({document, confirm}: Context, settled: ReadonlySet<Plan>): void {
  const short = new Map<unknown, Map<number, Plan>>()
  const byArticle = (plan: Plan): Map<number, Plan> => {
    const article = document.articleAt(plan.start)
    const known = short.get(article) ?? new Map<number, Plan>()
    short.set(article, known)
    return known
  }
  const plans = document.mentions('plan')
  for (const plan of plans) if (plan.form === 'short' && !settled.has(plan)) byArticle(plan).set(plan.value, plan)
  for (const plan of plans) {
    const twin = plan.form === 'ordinal' && !settled.has(plan) ? byArticle(plan).get(plan.value) : undefined
    if (!twin) continue
    confirm(plan, [twin])
    confirm(twin, [plan])
  }
}
