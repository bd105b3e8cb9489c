import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import type {Count} from '../count/count.ts'
import {isName} from '../person/person.ts'
import {agrees, type Enumeration, persons, toEnumeration} from './enumeration.ts'
import {listEnd, separators} from './marks.ts'
import {namesBefore, opener} from './opener.ts'
import {joined, parts, quotedRun, titleRun} from './split.ts'

/** Persons and bodies are told one by one or by families: 4位亲属：父母、外公和妹妹. */
const bodies = /^[位名人家]/

/** Lists spelt out behind their count in the same sentence: “五网”：水、电、路；“四个转变”，即……；……. */
export function inlineAfter(document: Document, count: Count): readonly Enumeration[] {
  const {text} = document
  if (count.back || count.each || namesBefore(text, count)) return []
  const flow = document.flowAt(count.start)
  if (!flow) return []
  const match = opener.exec(text.slice(count.end, Math.min(flow.end, count.end + 40)))
  if (!match) return []
  const after = count.end + match[0].length
  const start = after + (/^\s*/.exec(text.slice(after, after + 4))?.[0].length ?? 0)
  const bracket = /（[^）]*$/.test(match[0])
  const end = listEnd(document, start, flow.end, bracket)
  // 四类商品——家电类、通讯类、办公类、家具类零售额▸分别增长……: values, no items.
  const values = text.slice(start, end).search(/分别[^，。；、]{1,6}[0-9]/)
  const range = {start, end: values > 0 ? start + values : end}
  if (range.end - start < 3) return []
  const quoted = text.charAt(start) === '“' ? quotedRun(text, range, '，') : []
  if (quoted[0]?.start === start && quoted.at(-1)?.end === range.end) return toEnumeration(quoted, {certainty: 'certain'})
  const titles = text.charAt(start) === '《' ? titleRun(text, range) : []
  if (titles[0]?.start === start && titles.at(-1)?.end === range.end) return toEnumeration(titles, {certainty: 'likely'})
  // 五家单位分别是……: said one by one. 包括 may name only some.
  const told = /分别|分为|即|是指/.test(match[0])
  const sure = told || !(bodies.test(count.unit) || match[0].includes('包括'))
  const found = readingsOf(document, count, range, {bracket, sure})
  // 86件，其中……34件、……29件、……23件: parts of a sum, which confirm it where they are all.
  return match[0].includes('其中') ? found.filter((list) => agrees(count, list) && sumsUp(text, count, list)) : found
}

/** The ways in which a stretch can be parted into items, surest last mark first. */
function readingsOf(
  document: Document,
  count: Count,
  range: Range,
  {bracket, sure: told}: {readonly bracket: boolean; readonly sure: boolean}
): readonly Enumeration[] {
  const {text} = document
  const {pauses, commas, semicolons} = separators(document, range)
  const read = (within: Range, cuts: readonly number[], sure: boolean): readonly Enumeration[] => {
    const items = parts(within, cuts)
    // ……、卫健等部门的汇报: examples, of which there may be fewer than the count says.
    const open = /等(?![级于候待])[^，。；、]{0,8}$/.test(text.slice(Math.max(within.start, within.end - 10), within.end))
    // 5名个人：刘明、张华、……: names are all told, or some with 等.
    const isTold = told || (persons.test(count.unit) && items.every(({start, end}) => isName(text.slice(start, end))))
    const certainty = sure && isTold && !(open && items.length < count.value) ? 'likely' : 'possible'
    return toEnumeration(items, {...within, most: items.length + joined(text, items), certainty, open})
  }
  const found: Enumeration[] = []
  if (semicolons.length > 0) found.push(...read(range, semicolons, !bracket && isRow(document, count, range, semicolons)))
  if (commas.length > 0)
    found.push(
      ...read(
        range,
        commas,
        !bracket &&
          semicolons.length === 0 &&
          ((pauses.length === 0 && areTold(document, count, range, commas)) || areFigured(document, count, range, commas))
      )
    )
  // Only 、 parts it, so that nothing else can be meant: “五个方面：稳增长、强创新、惠民生。”
  if (pauses.length > 0)
    found.push(
      ...(semicolons.length > 0
        ? read(
            range,
            [...pauses, ...semicolons].toSorted((a, b) => a - b),
            false
          )
        : read(range, pauses, commas.length === 0 && (!bracket || count.quoted) && !count.parts))
    )
  const clause = {start: range.start, end: Math.min(commas[0] ?? range.end, semicolons[0] ?? range.end)}
  const within = pauses.filter((at) => at < clause.end)
  // 四类问题，即甲、乙、丙，逐项销号: the list ends with its clause, and no other 、 follows.
  const few = (count.quoted && count.value > 2) || count.value === 2 ? 1 : 2
  if (clause.end < range.end && within.length >= few) found.push(...read(clause, within, within.length === pauses.length))
  return found.map((list) => (sumsUp(text, count, list) ? {...list, least: count.value, most: count.value} : list))
}

/** 十件实事：……；……；……。: parted by ； alone, and nearly as many as the count says. */
function isRow(document: Document, {value}: Count, range: Range, semicolons: readonly number[]): boolean {
  const {text} = document
  const items = parts(range, semicolons)
  // 抓项目，……；抓民生，……: two that begin alike are a row as well.
  const alike = items.length > 1 && items.every(({start}) => text.charAt(start) === text.charAt(items[0]?.start ?? 0))
  return (alike || areOfOneShape(document, items) || items.length >= fewestStatements) && Math.abs(items.length - value) <= nearMiss
}

/** 市场主导、政府引导；因地制宜、分类施策；……: items of as many short parts each. */
function areOfOneShape({text}: Document, items: readonly Range[]): boolean {
  const [first, ...rest] = items.map(({start, end}) =>
    text
      .slice(start, end)
      .split('、')
      .map(({length}) => length)
  )
  return (
    first !== undefined &&
    rest.length > 0 &&
    first.length > 1 &&
    rest.every((lengths) => lengths.length === first.length && lengths.every((length, at) => length === first[at]))
  )
}

/** What is told in whole statements, one a clause: 六个方面的目标：质量显著提升，环境持续改善，……. Tasks have clauses that belong together. */
const told = /^(?:的?(?:主要|新|明显|重要|突出|显著)?(?:预期)?(?:经济)?(?:目标|成效|变化|特点|特征|优势|成果|进展|指标))/
/** A clause that goes on with the one before it. */
const goesOn = /^(?:并|且|从而|进而|同时|也|又|还|使|让|以|为|为此|因此|不仅|而且|其中|即|特别是|尤其|努力|确保)/
/** Statements are of one length, give or take this factor. */
const asLong = 2.2
const fewestStatements = 4
const nearMiss = 2

/** Whether clauses parted by commas alone are one statement each, and nearly as many as the count says. */
function areTold(document: Document, {value, noun, unit, end}: Count, range: Range, commas: readonly number[]): boolean {
  const items = parts(range, commas)
  const words = (noun === '方面' || unit === '方面' ? '' : noun) + document.text.slice(end, end + 8)
  if (Math.abs(items.length - value) > nearMiss) return false
  return (told.test(words) && areStatements(document, items)) || areOneLength(items)
}

/** 政治坚定，经济稳健，社会安定: statements of the same few characters. */
const areOneLength = (items: readonly Range[]): boolean =>
  items.length >= fewestOfOneLength && items.every(({start, end}) => end - start === shortStatement)
const fewestOfOneLength = 3
const shortStatement = 4

/** 十件实事全面办结：新建学校6所，改造小区18个，……: a figure each, and fewer of them than the count says; one thing may have two. */
const areFigured = ({text}: Document, {value}: Count, range: Range, commas: readonly number[]): boolean => {
  const items = parts(range, commas)
  const missing = value - items.length
  return (
    items.length >= fewestFigured &&
    missing > 0 &&
    missing <= nearMiss &&
    items.every(({start, end}) => figure.test(text.slice(start, end)))
  )
}
const fewestFigured = 5
const figure = /[0-9][0-9.]*[\u4e00-\u9fff%％]/

/** Whether clauses are statements of their own, as long as one another. */
export function areStatements({text}: Document, items: readonly Range[]): boolean {
  const lengths = items.map((item) => item.end - item.start).toSorted((a, b) => a - b)
  const usual = lengths[lengths.length >> 1] ?? 0
  const even = (lengths[0] ?? 0) * asLong >= usual && (lengths.at(-1) ?? 0) <= usual * asLong
  return items.length >= fewestStatements && even && items.every((item) => !goesOn.test(text.slice(item.start, item.start + 3)))
}

/** 21件，包括制定6件、修改8件、作出7件: the numbers of the items make the number. */
function sumsUp(text: string, {value, unit}: Count, {items}: Enumeration): boolean {
  const numbers = items.map(({start, end}) => /([0-9]+)([\p{Script=Han}])[\p{Script=Han}]?$/u.exec(text.slice(start, end)))
  return numbers.every((match) => match?.[2] === unit.charAt(0)) && numbers.reduce((sum, match) => sum + Number(match?.[1]), 0) === value
}
