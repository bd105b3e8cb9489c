import {
  type Article,
  type Data,
  defineRule,
  type NoOptions,
  type Plan,
  readPlanAspects,
  readPlanStages,
  type RelatedReport,
  type Report,
  type RuleContext,
  type Words
} from '@hegao/core'
import {readAlike} from './alike.ts'
import {comingNear, type Horizon, namesYear, readHorizons} from './horizon.ts'
import {apposedTo, contradicts, targetOf, yearsBeside} from './local.ts'
import messages from './messages.ts'
import {type PlanRow, type PlanTable, planTable} from './plans.ts'
import {monthsOf, type When} from './when.ts'

type Id = keyof typeof messages
type Context = RuleContext<NoOptions, Id, PlanTable>

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
    checkAlike(context, horizons, settled)
    confirmNames(context, settled)
  }
})

/** What a plan is called, given or set as goal right beside its name. True where it was reported. */
function checkBeside({document, prepared: table, report, confirm}: Context, plan: Plan, row: PlanRow): boolean {
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
  if (plan.form === 'ordinal' && plan.noun !== undefined && plan.noun !== row.noun) {
    report('noun', plan, {certainty: 'likely', data: {...data, right: row.ordinal}, note: 'note-noun', expected: [row.ordinal]})
    return true
  }
  if (years) confirm(plan, [years])
  else if (stage && 'value' in stage.year) confirm(plan, [stage.year])
  else if (other) confirm(plan, [other])
  return false
}

/** Whether a year is the stage of the plan that the text calls it. */
function isStage(year: number, stage: number | 'drafting', {from}: PlanRow): boolean {
  return stage === 'drafting' ? year >= from - 2 && year <= from : year === from + stage - 1
}

/** A plan against the time in which its article speaks. True where it was reported. */
function checkTime(
  context: Context,
  plan: Plan,
  row: PlanRow,
  horizon: Horizon | undefined,
  horizons: ReadonlyMap<Article, Horizon>
): boolean {
  if (!horizon) return false
  const {document, prepared: table, report, confirm} = context
  const {when} = horizon
  const actual = unquote(document.slice(plan))
  const data = {...dataOf(row), actual}
  const {first, last} = monthsOf(row)
  if (horizon.made.has(plan)) {
    const right = horizon.plan
    if (right && when) {
      if (row.number === right.number) confirm(plan, when.evidence ? [when.evidence] : [])
      else if (row.number < right.number) {
        const ahead = comingNear(right.number, plan, horizon, horizons)
        reportOther(context, plan, row, right, when, ahead)
        return true
      }
      return false
    }
    const [ahead] = horizon.coming.get(row.number + 1) ?? []
    const next = table.get(row.number + 1)
    if (!ahead || !next) return false
    report('other', plan, {
      certainty: 'likely',
      data: {...data, ...rightOf(next), right: next.short},
      note: 'note-undecided',
      related: [['ahead', ahead]]
    })
    return true
  }
  const stage = document.read(readPlanStages).get(plan)
  if (stage && 'relative' in stage.year && when?.year !== undefined) {
    const year = when.year + stage.year.relative
    if (isStage(year, stage.stage, row)) confirm(plan, when.evidence ? [when.evidence] : [])
    else {
      report('stage', plan, {
        // A speech may be printed in the year after it was given.
        certainty: 'likely',
        data: {...data, year, stage: document.slice(stage.words), ...groundsOf(when)},
        note: 'note-time',
        related: [['stated', stage.words], ...relatedTo(when, data)]
      })
      return true
    }
  }
  const aspect = document.read(readPlanAspects).get(plan)
  if (!when || aspect === undefined) return false
  const makes = horizon.plan && horizon.made.size > 0 ? horizon.plan : undefined
  if (
    aspect === 'ahead' &&
    !namesYear(document, plan, row.from - 2, row.to) &&
    (when.earliest > last - (when.from === 'heading' ? headingMonths : 0) ||
      (makes && makes.number === row.number + 1 && when.earliest >= monthsOf(makes).first - lastMonths))
  ) {
    const ahead = makes && comingNear(makes.number, plan, horizon, horizons)
    const right = makes ?? table.get(row.number + 1)
    report('over', plan, {
      certainty: 'likely',
      data: {...data, ...(right ? {...rightOf(right), right: right.short} : {}), ...groundsOf(when)},
      note: makes ? 'note-makes' : 'note-time',
      related: [...(ahead ? [['ahead', ahead] as const] : []), ...relatedTo(when, {right: right?.short ?? ''})]
    })
    return true
  }
  if (aspect === 'past' && when.latest < first + firstMonths && !namesYear(document, plan, row.from, row.to)) {
    report('early', plan, {certainty: 'likely', data: {...data, ...groundsOf(when)}, note: 'note-time', related: relatedTo(when, data)})
    return true
  }
  if (when.evidence) confirm(plan, [when.evidence])
  return false
}

/** In the last months of a plan a text that makes the next one speaks of that when it looks ahead. */
const lastMonths = 6
/** A report of a year's work is given from the last weeks of the year before. */
const headingMonths = 2
/** In its first months a plan has no history yet. */
const firstMonths = 6

function reportOther({document, report}: Context, plan: Plan, row: PlanRow, right: PlanRow, when: When, ahead: Plan | undefined): void {
  const data = {...dataOf(row), ...rightOf(right), ...groundsOf(when), actual: unquote(document.slice(plan)), right: right.short}
  const shared: Report<Id> = {
    certainty: when.from === 'date' || ahead ? 'certain' : 'likely',
    data,
    note: 'note-right',
    expected: [plan.form === 'ordinal' ? right.ordinal : document.slice(plan).replace(row.short, right.short)],
    related: [...(ahead ? [['ahead', ahead] as const] : []), ...relatedTo(when, {right: right.short})]
  }
  report(ahead ? 'other' : 'past', plan, shared)
}

/** Statements alike but for the plan: the time of the text decides which of the two is meant, or nothing does. */
function checkAlike({document, prepared: table, report}: Context, horizons: ReadonlyMap<Article, Horizon>, settled: Set<Plan>): void {
  for (const {first, second} of readAlike(document)) {
    if (settled.has(first) || settled.has(second)) continue
    const article = document.articleAt(second.start)
    const made = article && horizons.get(article)?.plan
    const [wrong, right] = made && made.number === second.value ? [first, second] : [second, first]
    const [row, other] = [table.get(wrong.value), table.get(right.value)]
    if (!row || !other) continue
    const decided = made?.number === right.value
    report('alike', wrong, {
      certainty: 'likely',
      data: {
        ...dataOf(row),
        ...rightOf(other),
        actual: unquote(document.slice(wrong)),
        right: unquote(document.slice(right)),
        ...(decided && article ? groundsOf(horizons.get(article)?.when) : {})
      },
      note: decided ? 'note-right' : 'note-undecided',
      related: [['statement', right]]
    })
    settled.add(wrong)
  }
}

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

const unquote = (text: string): string => text.replace(/[“”"‘’'「」『』]/g, '')

const dataOf = ({short, from, to}: PlanRow): Data => ({short, from, to})

const rightOf = ({from, to}: PlanRow): Data => ({rightFrom: from, rightTo: to})

/** Why a text belongs to its time, in words. */
function groundsOf(when: When | undefined): {readonly grounds: Words; readonly plenum: string} {
  if (when?.plan?.plenum) {
    const {name} = when.plan.plenum
    return {grounds: {zh: `本稿写在${name}之后`, en: `this text was written after ${name}`}, plenum: name}
  }
  const year = when ? Math.floor(when.earliest / 12) : 0
  const month = when ? (when.earliest % 12) + 1 : 0
  const at = when?.from === 'date' ? `${year}年${month}月` : `${when ? Math.floor(when.latest / 12) : 0}年`
  const on = when?.from === 'date' ? `${year}-${String(month).padStart(2, '0')}` : at.slice(0, 4)
  return {grounds: {zh: `本稿写于${at}`, en: `this text is of ${on}`}, plenum: ''}
}

function relatedTo(when: When, data: Data): RelatedReport<Id>[] {
  return when.evidence ? [[`when-${when.from}`, when.evidence, data]] : []
}
