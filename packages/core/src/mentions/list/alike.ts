import type {Document} from '../../document/document.ts'
import type {Certainty} from '../../message.ts'
import type {Range} from '../../range.ts'
import type {Count} from '../count/count.ts'
import {agrees, type Enumeration, toEnumeration} from './enumeration.ts'
import {listEnd, longestList, separators} from './marks.ts'
import {namesBefore, opener} from './opener.ts'
import {flowsBelow} from './paragraphs.ts'
import {parts} from './split.ts'

/** By how many items a list may differ from its name and still be the one that is meant. */
const nearMiss = 2
/** Words before the noun that opens an item: 我们坚持, “坚持, 要毫不动摇坚持. */
const longestLead = 4
/** Shorter words stand everywhere. */
const shortestNoun = 2
/** Without a colon or 即 a set is known by so many items; one counted out, 一件是……，一件是……, by two. */
const fewestUnopened = 3
const fewestCountedOut = 2
/** “四个全面”, “四个意识”: names that are spoken of without their items, and whose words open other clauses. */
const known = /^(?:全面|意识|自信|维护|确立|统筹)$/
/** “三农”, “三公”, “五险”: characters that name, and open no item. */
export const naming = '农公产险权方级资员'
/** The rest of the clause that a count stands in: 从三个“坚定不移”▸中来。, “三稳”▸放在突出位置，. */
const clauseRest = /^”?[^，。；：！？、（）“”\n—]{0,16}[，。：]/u
/** 一名领导, 一张清单: what opens the items of “四个一”. */
const oneOf = /^一(?![是些定般直样律边面方旦体步])\p{Script=Han}/u
/** 一件是……，一件是…… */
const measure = /^[件个条张项笔招手头场把类种](?!一)/
/** Fewer items that open with a word which nothing names do so by chance. */
const fewestUnnamed = 3
/** Words that open sentences of any kind. */
export const commonOpening =
  /^(?:会议|全会|大会|我们|他们|大家|同志|今年|去年|今天|全[国省市县区]|其中|同时|要求|目前|当前|[一二三四五六七八九]是|[0-9]|第[一二三四五六七八九十])/

/** Whether a clause is an item of the set. */
type Belongs = (clause: Range) => boolean

/** A way in which the items of a set can be known, and how many there must be without a colon; Infinity where one is needed. */
interface Members {
  readonly belongs: Belongs
  readonly fewest: number
}

/**
 * Items that begin or end alike, behind their count: “五个坚持”：坚持……，坚持……; “三稳”，稳就业、稳企业……; 从三个“坚定不移”中来。
 * 要坚定不移……，……；要坚定不移……; “四个一”：一名……、一个……; 四张清单：问题清单、……; 三件大事，一件是……; 五项原则：坚持……，坚持…….
 */
export function alikeAfter(document: Document, count: Count): readonly Enumeration[] {
  const {text} = document
  if (count.back || count.each || count.bound !== 'exact' || namesBefore(text, count)) return []
  const flow = document.flowAt(count.start)
  if (!flow) return []
  const behind = text.slice(count.end, Math.min(flow.end, count.end + 40))
  const opened = opener.exec(behind)
  const length = (opened ?? clauseRest.exec(behind))?.[0].length
  if (length === undefined) return []
  const start = count.end + length
  if (start >= flow.end) return opened ? paragraphsBy(document, count) : []
  const bracket = opened !== null && /（[^）]*$/.test(opened[0])
  const sentence = {start, end: listEnd(document, start, flow.end, bracket)}
  const own = text.slice(count.start - 1, count.end + 1)
  // “两个健康”深入人心。▸“两个健康”▸，即……: the name again is no item.
  const clauses = clausesOf(document, bracket ? sentence : {start, end: Math.min(flow.end, start + longestList)}).filter(
    (clause) => !count.quoted || !text.slice(clause.start, clause.end).includes(own)
  )
  const found = membersOf(text, count).flatMap(({belongs, fewest}) => runOf(text, count, clauses, belongs, opened ? 0 : fewest))
  // 提质▸行动、扩面▸行动、经济培育▸行动: of ways that miss some of them none is sure.
  const sure = found.filter(({certainty}) => certainty === 'likely')
  const best =
    sure.find((list) => agrees(count, list)) ?? (sure.length > 0 ? sure : found).toSorted((a, b) => b.items.length - a.items.length)[0]
  if (best) return [best]
  return opened ? byFirstWord(document, count, sentence) : []
}

/** 坚持……；坚持……；以这两个▸坚持: a count that points back at clauses which begin with its noun. */
export function alikeBefore(document: Document, count: Count): readonly Enumeration[] {
  const {noun, start, back, bound, value} = count
  const flow = document.flowAt(start)
  if (!back || !flow || noun.length < shortestNoun || bound !== 'exact') return []
  const items = clausesOf(document, {start: Math.max(flow.start, start - longestList), end: start}).filter(opensWith(document.text, noun))
  return toEnumeration(items, {certainty: Math.abs(items.length - value) <= nearMiss ? 'likely' : 'possible', precedes: true})
}

const clausesOf = (document: Document, range: Range): Range[] => {
  const {pauses, commas, semicolons, stops} = separators(document, range)
  return parts(
    range,
    [...pauses, ...commas, ...semicolons, ...stops].toSorted((a, b) => a - b)
  )
}

const opensWith =
  (text: string, noun: string): Belongs =>
  ({start, end}) =>
    text.slice(start, Math.min(end, start + longestLead + noun.length)).includes(noun)

/** The ways in which items can be known by the noun of their count, surest first. */
function membersOf(text: string, {noun, unit, quoted}: Count): readonly Members[] {
  if (noun === '一') return [{belongs: ({start}) => oneOf.test(text.slice(start, start + 2)), fewest: fewestUnopened}]
  const one = measure.exec(unit)?.[0]
  const ones = one === undefined ? [] : [{belongs: opensWith(text, `一${one}`), fewest: fewestCountedOut}]
  const fewest = known.test(noun) ? Number.POSITIVE_INFINITY : fewestUnopened
  if (noun === '' || naming.includes(noun)) return ones
  // “五个新”：取得新成效，实现新突破; “四个维度”：从历史维度看，……: what a name in marks speaks of stands anywhere in each item.
  const within =
    quoted || unit.includes('“')
      ? [
          {
            belongs: ({start, end}: Range) => text.slice(start, end).includes(noun),
            fewest: noun.length < shortestNoun ? Number.POSITIVE_INFINITY : fewest
          }
        ]
      : []
  // 北部旅游带、中部制造带、南部农业带▸竞相发展: what all of them do stands behind the last.
  const tails: Members = {
    belongs: ({start, end}) =>
      text.slice(start, end).endsWith(noun) ||
      (text.charAt(start - 1) === '、' &&
        text.charAt(end) !== '、' &&
        text.indexOf(noun, start + 1) > start &&
        text.indexOf(noun, start + 1) < end),
    fewest
  }
  if (noun.length < shortestNoun) return [{belongs: ({start}) => text.startsWith(noun, start), fewest}, tails, ...within, ...ones]
  return [
    {belongs: opensWith(text, noun), fewest},
    {belongs: ({start, end}) => text.slice(start, end).endsWith(noun), fewest},
    ...within,
    ...ones
  ]
}

/** Marks that part clauses, weakest first. */
const strength = '、，；。'

/**
 * The clauses of a set, from the first one on: up to a sentence that opens with none of them. What an item says of itself may
 * stand between two, parted by weaker marks than the items are.
 */
function runOf(text: string, count: Count, clauses: readonly Range[], belongs: Belongs, fewest: number): readonly Enumeration[] {
  const [first] = clauses
  if (!first) return []
  if (!belongs(first)) return fewest === 0 ? toEnumeration(clauses.filter(belongs), {certainty: 'possible'}) : []
  const items: Range[] = []
  /** The strongest mark within an item, and the weakest between two. */
  let [within, between] = [-1, strength.length]
  let since = -1
  for (const clause of clauses) {
    const mark = items.length === 0 ? -1 : strength.indexOf(text.charAt(clause.start - 1))
    if (belongs(clause)) {
      if (items.length > 0) between = Math.min(between, mark)
      within = Math.max(within, since)
      since = -1
      items.push(clause)
    } else if (text.charAt(clause.start - 1) === '。') break
    else since = Math.max(since, mark)
  }
  const regular = within < between
  // 服务企业、服务群众、服务基层，服务质量明显提升: behind a stronger mark another clause may begin alike by chance.
  const stronger = items.findIndex(
    ({start}, at) => at > 1 && strength.indexOf(text.charAt(start - 1)) > strength.indexOf(text.charAt((items[1]?.start ?? 0) - 1))
  )
  const least = stronger < 0 ? items.length : stronger
  const open = /等(?![级于候待])[^，。；、]{0,8}$/.test(text.slice(items.at(-1)?.start, items.at(-1)?.end))
  return toEnumeration(items, {least, open, certainty: regular && isMeant(count, items.length, fewest, open) ? 'likely' : 'possible'})
}

function isMeant({value}: Count, found: number, fewest: number, open: boolean): boolean {
  const away = Math.abs(found - value)
  if (away > nearMiss || (open && found < value)) return false
  return found >= fewest && (fewest === 0 || found > value || away === 1)
}

/** “四个聚焦”：⏎聚焦……⏎聚焦……: one paragraph or more an item. */
function paragraphsBy(document: Document, count: Count): readonly Enumeration[] {
  if (count.noun.length < shortestNoun) return []
  const run = flowsBelow(document, count)
  const items = run.filter(({start}) => document.text.startsWith(count.noun, start))
  const certain = items[0] === run[0] && Math.abs(items.length - count.value) <= nearMiss
  return toEnumeration(items, {certainty: certain ? 'likely' : 'possible'})
}

/** 五项原则：坚持……，坚持……；坚持……: every item opens with the same word, which need not be the noun counted. */
function byFirstWord(document: Document, {value}: Count, range: Range): readonly Enumeration[] {
  const {text} = document
  const {pauses, commas, semicolons} = separators(document, range)
  for (const cuts of [semicolons, commas, pauses]) {
    const items = cuts.length + 1 < fewestUnnamed ? [] : parts(range, cuts)
    const [first, second] = items
    const word = second && /^\p{Script=Han}{2}/u.exec(text.slice(second.start, second.start + 2))?.[0]
    if (!first || word === undefined || commonOpening.test(text.slice(first.start, first.start + 3))) continue
    if (!items.every((item, at) => (at === 0 ? opensWith(text, word)(item) : text.startsWith(word, item.start)))) continue
    const certainty: Certainty = Math.abs(items.length - value) <= nearMiss ? 'likely' : 'possible'
    return toEnumeration(items, {certainty})
  }
  return []
}
