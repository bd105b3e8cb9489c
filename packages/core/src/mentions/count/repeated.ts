import {CharacterSet} from '../../characters.ts'
import type {Block} from '../../document/block.ts'
import type {Document} from '../../document/document.ts'
import {indexAt, type Range} from '../../range.ts'
import {agrees} from '../list/enumeration.ts'
import {aspectCounts} from './aspects.ts'
import type {Count} from './count.ts'
import {introducedCounts} from './introduced.ts'

/** A number of things that is said more than once. */
interface Said extends Range {
  readonly value: number
}

/** Two numbers of one thing: 12个方面的改革举措, and 13个方面的改革举措 farther on. */
export interface RepeatedCount {
  /** The number that stands alone against others, or the later one. A mention of kind `count` where it is one. */
  readonly count: Range
  readonly other: Range
}

/** So many characters of what is counted must be the same: 方面改革举措. Fewer where a mark ends the words: 民生实事。 */
const sameWords = 6
const fewestWords = 4
/** By how much one thing is miscounted. Farther apart they are two things, or two years. */
const nearMiss = 2
/** Numbers below this stand in too many names; those above the other in none. */
const smallest = 3
const largestInName = 20
/** How many characters a name has behind its unit, and how often it must have its usual number for another to be a slip. */
const names: readonly (readonly [length: number, often: number])[] = [
  [3, 1],
  [2, 2]
]

const measure = /^(?:个|项|条|种|类|句|张|件|篇)?大?/
/** 再推出, 累计, 其中: another set of the same kind of thing. */
const another = /(?:再|又|新|还|另|其中|累计|总数|首批|第[一二三四五六七八九十]批|后续|剩余|其余)[^，。；：、]{0,6}$|[各每前]$/
/** What tells one year or plan from another. */
const times =
  /[0-9０-９]{4}年?|[〇零一二三四五六七八九]{4}年|去年|今年|明年|上年|当年|本年|往年|上一?届|本届|“?十[一二三四五六]五”?|五年|[0-9一二三四五六七八九十]{1,3}月|过去|下一步|接下来|今后|未来/g

/** What makes a name of a number: 中央▸八▸项规定, 和平共处▸五▸项原则. A list of any kind has 方面 and 问题. */
const nameBefore = /\p{Script=Han}(?![第零一二三四五六七八九十百])\p{Script=Han}$/u
const nameAfter =
  /^(?:项|大|条)(?!方面|环节|问题|重点|特点|部分|要求|措施|举措|工作|任务|意见|建议|阶段|内容|事项|情形|条件|领域|类|指标|目标|项目|议案|法律|以来|精神|报告|提出|召开|代表)\p{Script=Han}{2,3}/u

const measuresInNames = new CharacterSet('项大条')

/** Words before a number that name nothing: 推出18项改革举措. */
const verbs =
  /推出|出台|提出|实施|制定|开展|完成|推进|打造|新增|建成|发布|公布|办好|办成|抓好|做好|落实|部署|明确|确定|安排|围绕|聚焦|共有|全部|涉及|形成|梳理|获得|荣获|入选|培育|[今去明本上]年|[全我本][国省市县区]/

/** Numbers of the same words in the same article that differ by one or two. */
export function readRepeatedCounts(document: Document): RepeatedCount[] {
  const found = new Map<number, RepeatedCount>()
  for (const same of group(document, document.mentions('count'), wordsOf))
    for (const one of conflicts(same, 1, (a, b) => noOwnLists(document, a, b) && scopeOf(document, a) === scopeOf(document, b)))
      found.set(one.count.start, one)
  const numerals = document.mentions('numeral')
  for (const [length, often] of names)
    for (const same of group(document, numerals, (within, one) => nameOf(within, one, length)))
      for (const one of conflicts(same, often, () => true)) if (!found.has(one.count.start)) found.set(one.count.start, one)
  for (const one of [...introducedCounts(document), ...aspectCounts(document)])
    if (!found.has(one.count.start)) found.set(one.count.start, one)
  return [...found.values()].toSorted((a, b) => a.count.start - b.count.start)
}

/** What an article says in the same words; a word is nothing where it names nothing. */
function group<One extends Said>(document: Document, all: readonly One[], word: (document: Document, one: One) => string): Iterable<One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const words = word(document, one)
    if (words === '') continue
    const key = `${document.articleAt(one.start)?.index ?? 0} ${words}`
    const same = groups.get(key)
    if (same) same.push(one)
    else groups.set(key, [one])
  }
  return groups.values()
}

/** The rare numbers of a group, each against the usual one. */
function conflicts<One extends Said>(all: readonly One[], often: number, same: (a: One, b: One) => boolean): RepeatedCount[] {
  const byValue = new Map<number, One[]>()
  for (const one of all) {
    const equal = byValue.get(one.value)
    if (equal) equal.push(one)
    else byValue.set(one.value, [one])
  }
  if (byValue.size < 2) return []
  const [usual = [], ...others] = [...byValue.values()].toSorted((a, b) => b.length - a.length)
  const [first] = usual
  if (!first || usual.length < often) return []
  return others.flatMap(([one]) =>
    one && Math.abs(one.value - first.value) <= nearMiss && same(first, one) ? [{count: one, other: first}] : []
  )
}

const does = /^方面(?:作出|提出|进行|发力|着手|入手|推出|制定|出台|明确|部署|展开|开展|抓好|发言|讲)/

/** What is counted, without the measure word and 的: enough of it to name one thing, or nothing. */
function wordsOf(document: Document, {start, end, unit, value, bound, back, each, cited}: Count): string {
  const {text} = document
  // What a headline says of its text is for heading-body to compare.
  if (document.blockAt(start)?.kind === 'heading') return ''
  if (bound !== 'exact' || value < smallest || back || each || cited || another.test(text.slice(Math.max(0, start - 10), start))) return ''
  const tail = /^”?[\p{Script=Han}]{0,12}/u.exec(text.slice(end, end + 12))?.[0] ?? ''
  const words = (unit.replace(measure, '') + tail).replace(/^(方面|部分|领域)的/, '$1').replaceAll('”', '')
  // 从五个方面▸作出部署 names nothing: whose aspects they are is read by itself.
  if (does.test(words)) return ''
  const enough = words.length >= sameWords || (words.length >= fewestWords && /^[，。；：、\n]|^$/.test(text.charAt(end + tail.length)))
  // 做了六个方面工作 of the year past, 抓好八个方面工作 of the year to come.
  const under = ofAnyYear.test(words) ? indexAt(document.read(headings), start) : ''
  return enough ? `${unit.charAt(0)} ${words.slice(0, sameWords)} ${under}` : ''
}

const ofAnyYear = /^(?:方面)?(?:重点)?(?:工作|任务)$/

const headings = ({blocks}: Document): readonly Block[] => blocks.filter(({kind}) => kind === 'heading')

/** A number with the words around it that make a name of it, or nothing. */
function nameOf({text}: Document, {start, end, value}: Said, length: number): string {
  if (value < smallest || value > largestInName || !measuresInNames.has(text.charCodeAt(end))) return ''
  const after = nameAfter.exec(text.slice(end, end + 5))?.[0]
  if (after === undefined || after.length <= length) return ''
  const before = nameBefore.exec(text.slice(Math.max(0, start - 2), start))?.[0]
  return before === undefined || verbs.test(before) ? '' : before + after.slice(0, length + 1)
}

/** 做了以下▸七个方面工作. */
const announced = /(?:以下|下列|下述|下面)$/

/** Whether two counts share what they count: not where each has a list of its own, or announces one. */
function noOwnLists(document: Document, a: Count, b: Count): boolean {
  if ([a, b].every(({start}) => announced.test(document.text.slice(Math.max(0, start - 2), start)))) return false
  const [first, second] = [document.enumerationOf(a), document.enumerationOf(b)]
  return !(first && second && first.start !== second.start && agrees(a, first) && agrees(b, second))
}

/** How much of a long sentence around a count is read for its time. */
const longestScope = 200

/** The times and documents that a sentence speaks of. */
function scopeOf(document: Document, count: Count): string {
  const {start, end} = document.sentenceAt(count.start) ?? count
  const from = Math.max(start, count.start - longestScope)
  const to = Math.min(end, count.end + longestScope)
  const titles = document.mentions('title')
  const cited: string[] = []
  for (let at = indexAt(titles, from) + 1; at < titles.length && (titles[at]?.start ?? to) < to; at++) cited.push(titles[at]?.name ?? '')
  return [...(document.text.slice(from, to).match(times) ?? []), ...cited].toSorted().join(' ')
}
