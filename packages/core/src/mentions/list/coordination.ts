import type {Document} from '../../document/document.ts'
import type {Certainty} from '../../message.ts'
import type {Range} from '../../range.ts'
import type {Count} from '../count/count.ts'
import {isName} from '../person/person.ts'
import {type Enumeration, persons, toEnumeration} from './enumeration.ts'
import {rowBefore, separators} from './marks.ts'
import {joined, parts, quotedRun, sidesOf, titleRun} from './split.ts'

/** Words between a list and its count: A、B、C“等”五个方面, A、B、C“这”三个方面. */
const between = /(?:等|这|共|共计|合计|等共|等?在内的|等这|等各)?$/
/** Farther back no list of a sentence reaches. */
const longest = 400

/** Lists before their count: 稳增长、强创新和惠民生三个方面; “集聚”“融合”四个关键词; 《甲》《乙》两个文件. */
export function coordinationBefore(document: Document, count: Count): readonly Enumeration[] {
  if (count.each || count.bound === 'about') return []
  const {text} = document
  const flow = document.flowAt(count.start)
  if (!flow) return []
  const from = count.start - (count.quoted ? 1 : 0)
  const word = between.exec(text.slice(Math.max(flow.start, from - 4), from))?.[0] ?? ''
  const end = from - word.length
  const list = rowBefore(document, Math.max(flow.start, end - longest), end)
  // 四级联动、▸三级书记: the count is the next item itself.
  if (!list || list.start >= end || text.charAt(end - 1) === '、') return []
  const open = /等|在内/.test(word)
  const {start, cuts} = list
  const within = insideQuotes(document, count, start, end, open)
  if (within.length > 0) return within
  const marked = markedRun(text, {start, end})
  if (marked) {
    // A name in marks behind other names in marks sums up nothing: “四个意识”“四个自信”“两个维护”.
    const sure = !count.quoted && (!open || count.value < marked.length)
    return toEnumeration(marked, {open, certainty: sure ? 'likely' : 'possible', precedes: true})
  }
  const row = withoutLead(withoutMark(text, parts({start, end}, cuts)))
  const items = open ? row : withLastTwo(text, row)
  const last = items.at(-1)
  // 林业、水务等领域推广▸8类应用: the row is of fields, the number of what is done in them.
  if (last && behindExamples.test(text.slice(last.start, last.end))) return []
  // 发病率、感染率、死亡率在华北▸五省区市中最低: the number is of where.
  if (last && !open && where.test(text.slice(last.start, last.end))) return []
  // 概念验证中心5家、中试基地10家、孵化器▸5家: each has its number behind it; 16个地区、43个城镇以及▸5个遗址: before it.
  if (!last || last.end <= last.start || items.slice(0, -1).some((item) => numbered.test(text.slice(item.start, item.end)))) return []
  if (ownNumber.test(text.slice(last.start, last.end))) return []
  // In a long row before 等 a 和 stands within an item, unless that is the last.
  const most = items.length + joined(text, open && items.length >= longRow ? [last] : items)
  const shape = shapeOf(items)
  if (items.length === 1)
    return most < 2 ? [] : [{start: last.start, end, items, least: 1, most, open, certainty: 'possible', broken: false, precedes: true}]
  const certainty = items.some(({start: left, end: right}) => ofAnother.test(text.slice(left, right)))
    ? 'possible'
    : isNamedBy(text, count, items, items.length === row.length) || areNames(text, count, items, open)
      ? 'likely'
      : certaintyOf(count, items, most, open, shape)
  const found = toEnumeration(items, {end, most, open, certainty, precedes: true})
  // 我们共同倡导▸互相尊重、互不侵犯、……: the list may begin within an item that sticks out.
  return shape.uneven < 1
    ? found
    : [...found, ...toEnumeration(items.slice(shape.uneven), {end, open, certainty: 'possible', precedes: true})]
}

const where = /\p{Script=Han}{2}(?<!存)在\p{Script=Han}{1,6}$/u

/** 稳就业、稳企业、稳市场、稳预期“三稳”, 问题、任务、责任、时限“三张清单”: a name in marks right behind what it is the name of. */
function isNamedBy(text: string, {value, quoted, unit, noun}: Count, items: readonly Range[], whole: boolean): boolean {
  const [first, ...others] = items
  if (!quoted || !first || noun === '' || Math.abs(items.length - value) > nearMiss || (items.length < value && items.length < shortRow))
    return false
  if (others.every((item) => text.startsWith(noun, item.start)) || items.every((item) => text.slice(item.start, item.end).endsWith(noun)))
    return true
  // 推进▸教育强县、科技兴县、人才立县“两大战略”: the first has a verb before it.
  const length = (others[0]?.end ?? 0) - (others[0]?.start ?? 0)
  return (
    whole &&
    unit !== noun &&
    items.length >= shortRow &&
    first.end - first.start >= length &&
    others.every(({start, end}) => end - start === length)
  )
}

/** 张伟、李强、王芳四人: nothing but names of persons. */
function areNames(text: string, {value, unit}: Count, items: readonly Range[], open: boolean): boolean {
  const [first, ...others] = items
  if (!first || !persons.test(unit) || (open && items.length < value) || Math.abs(items.length - value) > nearMiss || others.length === 0)
    return false
  const [two, three] = [text.slice(first.end - 2, first.end), text.slice(first.end - 3, first.end)]
  return (isName(three) || isName(two)) && others.every(({start, end}) => isName(text.slice(start, end)))
}

const behindExamples = /等(?![级于候待])\p{Script=Han}+$/u
const ownNumber = /(?:^|[、和及])[0-9０-９]+[万亿余多]?[个家项名件处座条所部人]|[0-9０-９][个家项名件处座条所部]$/
const numbered = /(?:[0-9０-９][万亿余多]?\p{Script=Han}{1,2}|[一二两三四五六七八九十百千万][个家项名件处座条所部])(?:以上|左右)?$/u

/** A row of this many items before a count is nearly always of one thing with it; shorter rows disagree without any fault. */
const longRow = 6
/** With 等, whoever names so many of N stops one or two short of it by a slip only. */
const longOpenRow = 9
/** A row this long is meant where it is of a piece, and stands right before the count. */
const shortRow = 3
/** With 等, more items than the number says are meant from here on. */
const openRow = 4
/** 师德、业务▸两个方面和▸团队建设……三个层面: part of the row is another count's. */
const ofAnother = /[两二三四五六七八九十0-9][个大项]\p{Script=Han}{1,4}[和与及]/u
/** By how much a row may differ and still be meant. */
const nearMiss = 2

/** Whether a row that does not have the number can be meant by the count at all. */
function certaintyOf({value, quoted, unit}: Count, items: readonly Range[], most: number, open: boolean, shape: Shape): Certainty {
  const size = items.length
  if (shape.uneven >= 0 || Math.abs((value < size ? size : most) - value) > nearMiss) return 'possible'
  if (size >= (open && value > most ? longOpenRow : longRow)) return 'likely'
  if (open) return value < size && size >= openRow && shape.alike ? 'likely' : 'possible'
  // 北京、上海、广州四家医院 may be two in one of them: bodies are counted by their names only where these are names.
  if (bodies.test(unit) && shape.usual < shortestName) return 'possible'
  const alike = shape.alike || (unit.startsWith('大') && shape.last <= shape.usual + attribute && shape.last >= shape.usual)
  // 青湖、白河、南水▸两大流域: names of one length.
  const meant = value >= shortRow || (unit.startsWith('大') && items.every(({start, end}) => end - start === shape.usual))
  return size >= shortRow && meant && alike && !quoted ? 'likely' : 'possible'
}

const bodies = /^[家所座处支批套份场名位人]/
/** A place has a shorter name than a body. */
const shortestName = 4

interface Shape {
  /** Length of the usual item. */
  readonly usual: number
  /** Index of the last item that sticks out so far that the list may begin within it; -1 where none does. */
  readonly uneven: number
  /** Whether the last item is as long as the others, so that no words stand between it and the count. */
  readonly alike: boolean
  /** Length of the last item. */
  readonly last: number
}

/** An item this many times as long as the usual one holds a clause, within which the list may begin. */
const sticksOut = 2.5
/** The last item is as long as the usual one, give or take this factor. */
const asLong = 1.5

/** 肉羊、奶业、▸设施▸蔬菜五大产业: before a 大 no verb stands, and the last item may have an attribute. */
const attribute = 2

/** How the items of a row compare in length; the first is left out, since it holds the words before the list. */
function shapeOf(items: readonly Range[]): Shape {
  const lengths = items.map(({start, end}) => end - start)
  const last = lengths.at(-1) ?? 0
  const usual = usualOf(items.slice(1)) ?? 0
  return {
    usual,
    last,
    uneven: lengths.findLastIndex((length, index) => index > 0 && length > Math.max(4, usual * sticksOut)),
    alike: last <= Math.max(usual * asLong, usual + 1) && last * asLong * asLong >= usual
  }
}

/** 第五、……: the number of the paragraph is no item of its list. */
function withoutMark(text: string, items: Range[]): Range[] {
  const [first] = items
  return first && /^(?:第?[一二三四五六七八九十]{1,3}|[0-9]{1,2})$/.test(text.slice(first.start, first.end).trim()) ? items.slice(1) : items
}

/** Names of places, by which a row is known. */
const longestPlace = 3

/** 建成▸大枫、柳堰、石桥: where all other items have one length, the first has it too, and what stands before leads up to it. */
function withoutLead(items: Range[]): Range[] {
  const [first, second, ...others] = items
  const length = second && second.end - second.start
  if (!first || !second || length === undefined || length > longestPlace || others.length === 0) return items
  if (others.some(({start, end}) => end - start !== length)) return items
  return first.end - first.start > length ? [{start: first.end - length, end: first.end}, second, ...others] : items
}

/** Two sides of 和 that are as long as one another, or as the items before, are two items. */
const asLongAsAnother = 0.5

/** 甲、乙、丙▸和▸丁四类: without 等, 和 joins the last two items, unless its sides are no equals. */
function withLastTwo(text: string, items: Range[]): Range[] {
  const last = items.at(-1)
  const sides = last && items.length > 1 ? sidesOf(text, last) : undefined
  if (!sides) return items
  const [left, right] = sides.map(({start, end}) => end - start)
  const usual = usualOf(items.slice(1, -1)) ?? right ?? 0
  return Math.min(left ?? 0, right ?? 0) > Math.max(usual, right ?? 0) * asLongAsAnother ? [...items.slice(0, -1), ...sides] : items
}

/** The middle one of some lengths. */
function usualOf(items: readonly Range[]): number | undefined {
  const lengths = items.map(({start, end}) => end - start).toSorted((a, b) => a - b)
  return lengths[Math.floor((lengths.length - 1) / 2)]
}

/** Words in quotation marks, or titles, side by side right before the count, with nothing else in their row. */
function markedRun(text: string, range: Range): readonly Range[] | undefined {
  const last = text.charAt(range.end - 1)
  for (const run of last === '”' ? [quotedRun(text, range)] : last === '》' || last === '）' ? [titleRun(text, range)] : []) {
    const first = run[0]
    if (run.length >= 2 && first && run.at(-1)?.end === range.end && !/[、和与及]$/.test(text.slice(range.start, first.start))) return run
  }
  return undefined
}

/** “守底线、强产业、兴乡村”三篇文章: one quotation right before the count holds all its items, parted by 、 or by ，. */
function insideQuotes(document: Document, count: Count, start: number, end: number, open: boolean): readonly Enumeration[] {
  const {text} = document
  const quote = text.charAt(end - 1) === '”' ? text.lastIndexOf('“', end - 1) : -1
  if (quote < start) return []
  const range = {start: quote + 1, end: end - 1}
  const {pauses, commas} = separators(document, range)
  const pure = pauses.length === 0 || commas.length === 0
  return [pauses, commas].flatMap((cuts) => {
    const items = parts(range, cuts)
    const near = items.length >= shortRow && Math.abs(items.length - count.value) <= nearMiss
    return toEnumeration(items, {end, certainty: pure && near && !count.quoted && !open ? 'likely' : 'possible', precedes: true})
  })
}
