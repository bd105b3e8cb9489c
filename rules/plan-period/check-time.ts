import {
  type Article,
  type Document,
  indexAt,
  isQuoted,
  type Plan,
  type Range,
  readOwnYears,
  readPlanAspects,
  readPlanStages,
  type RelatedReport,
  type Report
} from '@hegao/core'
import {type Context, dataOf, groundsOf, type Id, isStage, relatedTo, rightOf, unquote} from './context.ts'
import {namesYear} from './history.ts'
import {comingNear, type Horizon} from './horizon.ts'
import {type PlanRow} from './plans.ts'
import {monthsOf, type When} from './when.ts'

/** A plan against the time in which its article speaks. True where it was reported. */
export function checkTime(
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
      // A plenum that is cited dates nothing on the far side: the next plan may be in the making.
      else if (row.number < right.number || when.plan === undefined || horizon.coming.has(right.number)) {
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
  if (stage && 'relative' in stage.year && when?.year !== undefined && !isRecalled(document, stage.year)) {
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
  const opens = stage?.stage === 1 && 'relative' in stage.year && stage.year.relative === 0 && when?.year === undefined
  if (stage && opens && !isRecalled(document, stage.year)) {
    const right = table.get(row.number + 1)
    const ahead = comingNear(row.number + 1, plan, horizon, horizons)
    // Neither a later plan is looked forward to in the first year of one, nor is a plenum cited that was held after it.
    if (right && (ahead || (when && when.earliest > 12 * row.from + 11))) {
      report('other', plan, {
        certainty: 'likely',
        data: {...data, ...rightOf(right), right: right.short},
        note: 'note-undecided',
        related: [
          ['stated', stage.words],
          ...(ahead ? [['ahead', ahead] as const] : []),
          ...(when ? relatedTo(when, {right: right.short}) : [])
        ]
      })
      return true
    }
  }
  const wanted = when?.year === undefined ? undefined : strayEdge(document, plan, row, when.year)
  if (when?.year !== undefined && wanted !== undefined) {
    report('stage', plan, {
      certainty: 'likely',
      data: {...data, year: when.year, stage: wanted, ...groundsOf(when)},
      note: 'note-time',
      related: relatedTo(when, data)
    })
    return true
  }
  const planned = document.read(readOwnYears)
  if (isBasis(document, plan) && ((planned && planned.from > row.to) || (when && when.earliest > last + monthsUntilOutline))) {
    const right = table.get(row.number + 1)
    report('basis', plan, {
      certainty: 'likely',
      data: {...data, ...(right ? {...rightOf(right), right: right.short} : {}), ...groundsOf(when)},
      note: 'note-time',
      related: when ? relatedTo(when, {right: right?.short ?? ''}) : []
    })
    return true
  }
  const aspect = document.read(readPlanAspects).get(plan)
  if (!when || aspect === undefined) return false
  // A page about the plenum of a plan looks ahead to that plan.
  const makes = horizon.plan && (horizon.made.size > 0 || when.plan !== undefined) ? horizon.plan : undefined
  if (aspect === 'ending' && when.earliest > last) {
    const right = table.get(row.number + 1)
    report('over', plan, {
      certainty: 'likely',
      data: {...data, ...(right ? {...rightOf(right), right: right.short} : {}), ...groundsOf(when)},
      note: 'note-time',
      related: relatedTo(when, {right: right?.short ?? ''})
    })
    return true
  }
  if (
    aspect === 'ahead' &&
    !namesYear(document, plan, row.from - 2, row.to) &&
    (when.earliest > last - (when.from === 'heading' ? headingMonths : 0) ||
      (when.from === 'title' && planned !== undefined && planned.from > row.to) ||
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
  if (aspect === 'past' && !namesYear(document, plan, row.from, row.to)) {
    const ahead = lookedAheadTo(document, plan, horizon, horizons)
    if (ahead || when.latest < first + (isSince(document, plan) ? 0 : firstMonths)) {
      const related: RelatedReport<Id>[] = ahead ? [['ahead', ahead, {right: row.short}]] : []
      report('early', plan, {
        certainty: 'likely',
        data: {...data, ...groundsOf(when)},
        note: 'note-time',
        related: [...related, ...relatedTo(when, {right: row.short})]
      })
      return true
    }
  }
  if (when.evidence) confirm(plan, [when.evidence])
  return false
}

/** “十五五”以来 is said from the first months on. */
const isSince = ({text}: Document, {end}: Plan): boolean => /^(?:规划|计划|时期)?以来/.test(text.slice(end, end + 6))

/** Where a text that is about a plan, and names none after it, looks ahead to the plan. */
function lookedAheadTo(document: Document, plan: Plan, horizon: Horizon, horizons: ReadonlyMap<Article, Horizon>): Plan | undefined {
  const isAbout = horizon.when?.plan?.number === plan.value && horizon.newest === plan.value && !isSince(document, plan)
  return isAbout ? comingNear(plan.value, plan, horizon, horizons) : undefined
}

/** 他当时说：“今年是‘十四五’开局之年”: said in another year. */
function isRecalled(document: Document, year: Range): boolean {
  const sentence = isQuoted(document, year) ? document.sentenceAt(year.start) : undefined
  return sentence !== undefined && /当时|当年|那年|曾|回忆|[12][0-9]{3}年/.test(document.text.slice(sentence.start, year.start))
}

const wantedBefore = /(?:实现|确保|推动|奋力|努力|夺取|赢得|为|服务)(?!了)[^，。；！？“”取得成了曾]{0,6}$/
const wantedOpening = /^(?:时期|规划|发展)?(?:实现)?(?:良好开局|开好局|开门红|精彩开局)/

const wantedClosing = /^”?(?:时期|规划|发展)?(?:实现)?(?:圆满|胜利|顺利|完美|高质量)?收官/

/**
 * What is wanted of a plan in a year that is far from it. 努力实现▸“十五五”▸良好开局 is said in its first year, in the year before, or of
 * the year past; 为▸“十五五”▸圆满收官 is not said when it has hardly begun.
 */
function strayEdge({text}: Document, {start, end}: Plan, row: PlanRow, year: number): '开局之年' | '收官之年' | undefined {
  if (!wantedBefore.test(text.slice(Math.max(0, start - 12), start).replace(/“$/, ''))) return undefined
  const behind = text.slice(end, end + 12)
  if (wantedOpening.test(behind)) return Math.abs(year - row.from) > 1 ? '开局之年' : undefined
  return wantedClosing.test(behind) && year <= row.from + 1 ? '收官之年' : undefined
}

/** 根据《……▸第十四个五年规划▸纲要》，制定本方案; 依据“十四五”规划的实施评估 is another matter. */
const basisBefore = /(?:根据|依据|按照|落实)[^。；！？]{0,60}$/
const basisReach = 80
const basisBehind =
  /^(?![^。；！？]{0,20}(?:实施|执行|评估|总结|成果))[^。；！？]{0,24}?(?:规划|纲要)[^。！？]{0,120}?(?:制定|编制)(?:本|如下|以下)/

/** Whether a text names a plan as that on which it rests, and no later one beside it. */
function isBasis(document: Document, plan: Plan): boolean {
  const {start, end} = document.sentenceAt(plan.start) ?? plan
  const before = document.text.slice(Math.max(start, plan.start - basisReach), plan.start)
  if (!basisBefore.test(before) || !basisBehind.test(document.text.slice(plan.end, Math.min(end, plan.end + 2 * basisReach)))) return false
  const plans = document.mentions('plan')
  const beside = plans.slice(indexAt(plans, start - 1) + 1, indexAt(plans, end) + 1)
  return beside.every(({value}) => value <= plan.value)
}

/** A plan's outline is published up to so many months after its first, and until then the one before is what there is. */
const monthsUntilOutline = 6

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
