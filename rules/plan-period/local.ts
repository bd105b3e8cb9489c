import {type DateMention, type Document, indexAt, parseNumeral, type Plan, type Range} from '@hegao/core'
import type {PlanRow, PlanTable} from './plans.ts'

/** Words between a plan and the years that explain it: “十四五”时期（2021—2025年）, 第十五个五年规划（即2026年至2030年）. */
const explained =
  /^(?:时期|期间|[^，。；：、“”《》（）(和与及到]{0,14}(?:规划|计划|方案)(?:期|纲要)?)?(?:》)?[（(，,：:]?(?:即|是?指|也就是|从|为|是)?$/
const longestExplained = 20
/** Words between years and the plan that they belong to: 2026—2030年“十五五”时期, 2026年至2030年的第十五个五年规划. */
const belonging = /^(?:的|间|这五年的?|五年的?|（|是|为|即|也就是)?(?:国家|全国|我国)?(?:国民经济和社会发展)?$/

/** The years that a text gives a plan right beside it. */
export function yearsBeside(document: Document, plan: Plan): DateMention | undefined {
  const dates = document.mentions('date')
  const index = indexAt(dates, plan.start)
  const before = dates[index]
  if (before && isYears(before) && before.end <= plan.start && plan.start - before.end <= 16)
    if (belonging.test(document.text.slice(before.end, plan.start))) return before
  const after = dates[index + 1]
  // “三五”计划，1963年至1965年▸为调整时期
  if (after && /^(?:为|是)/.test(document.text.slice(after.end, after.end + 1)) && document.text.charAt(after.start - 1) === '，')
    return undefined
  if (after && isYears(after) && after.start - plan.end <= longestExplained && explained.test(document.text.slice(plan.end, after.start)))
    return after
  return undefined
}

const isYears = ({from, to}: DateMention): boolean =>
  from.month === undefined && from.year !== undefined && to?.year !== undefined && to.month === undefined

/**
 * Whether the years contradict the plan: another five years, or years outside it. A part of them does not (“十四五”以来，2021—
 * 2024年), nor a longer stretch that begins with it (规划和远景目标，2021—2035年), nor that of several plans (“十三五”“十四五”时期).
 */
export function contradicts(document: Document, {from, to}: DateMention, plan: Plan, row: PlanRow, table: PlanTable): boolean {
  const [first = 0, last = 0] = [from.year, to?.year]
  let earliest = row
  const plans = document.mentions('plan')
  for (let index = indexAt(plans, plan.start); index > 0; index--) {
    const [before, current] = [plans[index - 1], plans[index]]
    const other = before && table.get(before.value)
    if (!before || !current || !other || !/^(?:时期|期间)?[、和与及至到]?$/.test(document.text.slice(before.end, current.start))) break
    earliest = other
  }
  if (first >= earliest.from && last <= row.to) return false
  // “十五五”时期（2026—2035年）: in brackets behind 时期 stand its own years.
  if (earliest === row && /^(?:时期|期间)[（(]$/.test(document.text.slice(plan.end, from.start))) return true
  // “十五五”规划（2026—2035年）; 规划和2035年远景目标纲要（2021—2035年） is another name.
  if (first === row.from && earliest === row && isNamedByItself(document, plan, from.start)) return true
  if (first === row.from) return last - row.to <= slip || last - first === 4
  // “十五五”时期（2025—2030年）; without the bracket growth may be told from the year before.
  if (last === row.to && '（指即'.includes(document.text.charAt(from.start - 1))) return earliest === row && row.from - first <= slip
  return last - first === 4 || last < row.from || first > row.to
}

/** Not that of a field, 《云川市水网“十四五”规划（2021—2035年）》, which may look farther. */
const isNamedByItself = ({text}: Document, {start, end}: Plan, years: number): boolean =>
  /^(?:规划|计划)[（(]$/.test(text.slice(end, years)) && !/《[^》]*$/.test(text.slice(Math.max(0, start - 30), start))

/** A stretch that begins with the plan and ends so few years behind it is a slip; 2035 is a goal of its own. */
const slip = 3

/** How the short name stands beside the full one: 第十五个五年规划（以下简称“十五五”规划）, 第十五个五年规划（“十五五”）. */
const apposed =
  /^(?:（草案）|纲要|的?建议|》)*[（(](?:(?<named>(?:以下|下)?(?:简称|称))为?)?《?[“"‘]?$|^(?<same>规划)?[（，]?(?:即|也就是)$/
const closed = /^[”"’]?(?:规划|计划|时期)?[”"’]?[）)]/

/** The other name of a plan right behind it. */
export function apposedTo(document: Document, plan: Plan): Plan | undefined {
  const plans = document.mentions('plan')
  const next = plans[indexAt(plans, plan.start) + 1]
  if (!next || next.form === plan.form || next.start - plan.end > 16) return undefined
  const between = apposed.exec(document.text.slice(plan.end, next.start))
  if (!between) return undefined
  // 第十四个五年规划（“十三五”规划的延续） explains and does not name.
  const names = between.groups?.['named'] !== undefined || /[即是]$/.test(between[0])
  return names || closed.test(document.text.slice(next.end, next.end + 6)) ? next : undefined
}

/** “十五五”末的2030年, “十五五”开局的2026年: the year that begins or ends it, in apposition. */
const edge =
  /^(?:规划|时期)?(?:期)?(?:(?<last>末|收官)|(?<first>开局|起步|首年))(?:期|年|之年)?(?:的|，即|即|，也就是|也就是|[（(]即?)(?<year>[12][0-9]{3})年/
/** 到2030年“十五五”末 */
const edgeBefore = /(?:^|[到至在即，。（])(?<year>[12][0-9]{3})年(?:，?即|[（(](?:即|也就是)?)?(?:国家)?$/

/** The year that a text says is the first or the last of a plan, where the plan has another. */
export function edgeOf({text}: Document, plan: Plan, {from, to}: PlanRow): (Range & {readonly year: number}) | undefined {
  const match = edge.exec(text.slice(plan.end, plan.end + 20))
  const {last, year} = match?.groups ?? {}
  if (match && year !== undefined) {
    const start = plan.end + match[0].lastIndexOf(year)
    return Number(year) === (last === undefined ? from : to) ? undefined : {start, end: start + year.length + 1, year: Number(year)}
  }
  const head = text.slice(Math.max(0, plan.start - 10), plan.start)
  const before = /^(?:规划|时期)?末(?![期]?的)/.test(text.slice(plan.end, plan.end + 4))
    ? edgeBefore.exec(head)?.groups?.['year']
    : undefined
  if (before === undefined || Number(before) === to) return undefined
  const start = plan.start - head.length + head.lastIndexOf(before)
  return {start, end: start + before.length + 1, year: Number(before)}
}

/** 今后五年，即▸“十五五”▸时期，……到2030年 */
const nextFive = /(?:今后|未来|接下来|下一个)(?:的)?五年(?:，?(?:即|也就是)|（即?|——)$/
const goal = /^(?:时期|期间)?[）)]?，(?:(?![12][0-9]{3}年)[^。！？]){0,60}?到([12][0-9]{3})年/

/** The year up to which the coming five years are planned, where it is not in the plan that they are said to be. */
export function nextFiveOf({text}: Document, plan: Plan, {from, to}: PlanRow): (Range & {readonly year: number}) | undefined {
  if (!nextFive.test(text.slice(Math.max(0, plan.start - 12), plan.start))) return undefined
  const match = goal.exec(text.slice(plan.end, plan.end + 90))
  const year = Number(match?.[1])
  if (!match || (year >= from && year <= to)) return undefined
  const end = plan.end + match[0].length
  return {start: end - 5, end, year}
}

/** “十三五”时期，……从2020年的……增加到2025年: growth that is told of the time of one plan. */
const grown =
  /^(?:时期|期间|五年(?:间)?)，(?:(?![12][0-9]{3}年|[“‘]十?[一二三四五六七八九]五)[^。！？\n]){0,160}?(?:从|由)([12][0-9]{3})年(?:(?![12][0-9]{3}年)[^。；！？]){0,40}?(?:到|至)([12][0-9]{3})年/

/** The years over which something grew in the time of a plan, where they end outside it. */
export function grownOutside(
  {text}: Document,
  plan: Plan,
  {from, to}: PlanRow
): (Range & {readonly first: number; readonly last: number}) | undefined {
  const match = grown.exec(text.slice(plan.end, plan.end + 260))
  const [first, last] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || (last >= from && last <= to)) return undefined
  const end = plan.end + match[0].length
  return {start: plan.end + match[0].lastIndexOf(`${first}年`), end, first, last}
}

/** “十五五”时期主要目标是：到2030年 */
const target = /^(?:时期|期间|发展|规划)?[^。；！？0-9]{0,20}?(?:目标|任务|愿景)(?:是|为)?[：:。，]?到([12][0-9]{3})年(?!前)/

/** “十五五”规划确定的2030年目标任务, 《云川市“十五五”水网建设规划》确定的2030年目标 */
const setGoal =
  /^(?:时期|发展|规划|计划|纲要|[^，。；：、“”《》（）和与及到]{0,14}(?:规划|计划|方案)(?:纲要)?》?){0,3}(?:所)?(?:确定|提出|明确|描绘|设定|擘画|部署)的(?:到)?((?:[12][0-9]{3}|二[〇零○][一二三四五六七八九〇零○]{2}))年(?!远景)[^，。；远]{0,6}(?:目标|任务|愿景|蓝图)/

/** “十五五”时期，我市将……，力争到2030年: the only year and the only plan that the sentence names. What is wanted by 2035 is farther off on purpose. */
const promised =
  /^(?:时期|期间)，(?=[^。！？；\n]{0,80}(?:将|力争|确保|努力))(?:(?![12][0-9]{3}年|[“‘]十?[一二三四五六七八九]五)[^。！？；\n]){0,80}?到((?!2035)[12][0-9]{3})年(?![前远以之]|末前)/

/** The year by which a text wants the goals of a plan reached, with its place. */
export function targetOf({text}: Document, plan: Plan): (Range & {readonly year: number}) | undefined {
  const after = text.slice(plan.end, plan.end + 100)
  const match = target.exec(after) ?? setGoal.exec(after) ?? promised.exec(after)
  const year = match?.[1]
  if (!match || year === undefined) return undefined
  const start = plan.end + match[0].lastIndexOf(year)
  return {start, end: start + year.length + 1, year: parseNumeral(year) ?? 0}
}
