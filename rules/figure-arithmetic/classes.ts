import type {Document, Quantity} from '@hegao/core'
import {type Partition, partition} from './partition.ts'
import {isExact, sameUnit, sumOf} from './rounding.ts'

/** Words of which only one holds of a thing: what grew did not fall. */
interface Family {
  readonly poles: readonly RegExp[]
  /** So many of them leave nothing out. */
  readonly whole: number
}

const families: readonly Family[] = [
  {
    poles: [
      /不变|持平|稳定|相同/,
      /增长|上涨|上升|提高|改善|加快|扩大|高于|快于|优于|多于|好转|回升|盈利|变好/,
      /下降|下跌|回落|降低|放缓|减少|缩小|收窄|低于|慢于|差于|少于|变差|恶化|亏损/
    ],
    whole: 3
  },
  {poles: [/赞成|同意|有效/, /反对|无效|废票/, /弃权/], whole: 2},
  {poles: [/优秀|优等/, /良好/, /不合格|不达标|不称职|较差/, /合格|达标|称职|一般|及格/], whole: 4},
  {poles: [/缺席|请假|未到/, /出席|实到|到会/], whole: 2},
  {poles: [/预期性/, /约束性/], whole: 2},
  {poles: [/公办/, /民办/], whole: 2},
  {poles: [/境内/, /境外/], whole: 2},
  {poles: [/省内/, /省外/], whole: 2},
  {poles: [/线上/, /线下/], whole: 2},
  {poles: [/内贸/, /外贸/], whole: 2},
  {poles: [/夏粮/, /秋粮/], whole: 2},
  {poles: [/城[镇市]/, /农村|乡村/], whole: 2},
  {poles: [/城区/, /乡镇|农村|乡村/], whole: 2},
  {poles: [/男[性生]/, /女[性生]/], whole: 2}
]
/** 合格 and 不合格, 已通的 and 还没有通的: the one without and the one with its negation. */
const negation = /(?:不|未|没有|没|无)(\p{Script=Han})/u
/** What says that parts overlap, or are of something else. */
const overlapping = /其中|同时|分别|(?<!平)均|各|每|还|占|至少|以上|超过|列席/
/** Of a whole these are no sum of its parts. */
const averaged = /均|率|比重|比例|指数|价格|系数/
const still = /还没|还未|还不|还有/g
/** Words of a part that are none of its subject. */
const light = /实现|保持|获评|评为|获得|平均水平|全[国省市区县州]|上年|去年|同期|同比|[有的为是共和与、，]/g
const boundary = '，、；。：'
const mostParts = 5
const longestClause = 24

/** 41个行业中，33个增长，9个下降: a number of things that one sentence sorts into classes of which each thing is in one. */
export function classes(document: Document): Partition[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  return quantities.flatMap((total, index): Partition[] => {
    const first = quantities[index + 1]
    if (
      !first ||
      total.dimension === '%' ||
      !isExact(total) ||
      !sameUnit(total, first) ||
      first.value > total.value ||
      averaged.test(wordsOf(text, quantities, index))
    )
      return []
    const end = document.sentenceAt(total.start)?.end ?? 0
    const parts: Part[] = []
    for (let at = index + 1; at <= index + mostParts; at++) {
      const part = quantities[at]
      if (!part || part.start >= end || !sameUnit(total, part)) break
      const words = wordsOf(text, quantities, at).replace(at === index + 1 ? /^其中/ : '', '')
      if (!isExact(part) || overlapping.test(words.replaceAll(still, ''))) break
      parts.push({quantity: part, words})
    }
    const sorted = sort(parts)
    if (
      !sorted ||
      families.some(({poles}) => poles.some((pole) => pole.test(wordsOf(text, quantities, index)))) ||
      !haveOneSubject(text, total, sorted.parts)
    )
      return []
    const own = sorted.parts.map(({quantity}) => quantity)
    return partition(total, own, sumOf(own) > total.value, sorted.isWhole ? 1 : 0)
  })
}

interface Part {
  readonly quantity: Quantity
  readonly words: string
}

/** The clause around a part, from the mark or the number before it to the mark or the number behind. */
function wordsOf(text: string, quantities: readonly Quantity[], at: number): string {
  const {start = 0, end = 0} = quantities[at] ?? {}
  const [from, to] = [
    Math.max(quantities[at - 1]?.end ?? 0, start - longestClause),
    Math.min(quantities[at + 1]?.start ?? text.length, end + longestClause)
  ]
  let [head, tail] = [start, end]
  while (head > from && !boundary.includes(text.charAt(head - 1))) head--
  while (tail < to && !boundary.includes(text.charAt(tail))) tail = text.charAt(tail) === '（' ? closeOf(text, tail, to) : tail + 1
  return `${text.slice(head, start)}，${text.slice(end, tail)}`.replaceAll(/（[^（）]*）/g, '')
}

/** Behind the bracket that opens here: 县（市、区）. */
function closeOf(text: string, open: number, to: number): number {
  const close = text.slice(open, to).indexOf('）')
  return close < 0 ? to : open + close + 1
}

/** The parts from the first on that are each in another class of one family. */
function sort(parts: readonly Part[]): {readonly parts: readonly Part[]; readonly isWhole: boolean} | undefined {
  for (const {poles, whole} of families) {
    const seen = new Set<number>()
    const own: Part[] = []
    for (const part of parts) {
      const pole = poles.findIndex((one) => one.test(part.words))
      if (pole < 0) break
      if (seen.has(pole)) return undefined
      seen.add(pole)
      own.push(part)
    }
    // A number behind that is of no class may be one more part.
    if (own.length >= 2 && own.length === parts.length) return {parts: own, isWhole: own.length >= whole}
  }
  const [one, other] = parts
  const denied = other && negation.exec(other.words)?.[1]
  const isDenied = denied !== undefined && one !== undefined && one.words.includes(denied) && !negation.test(one.words)
  return isDenied && parts.length === 2 ? {parts, isWhole: true} : undefined
}

/** 25个出口增长，22个进口下降 are of two subjects: what a later part has of its own stands in the first as well. */
function haveOneSubject(text: string, total: Quantity, parts: readonly Part[]): boolean {
  const thing = /^\p{Script=Han}{0,8}/u.exec(text.slice(total.end, total.end + 8))?.[0] ?? ''
  const [first, ...others] = parts.map(({words}) => subjectOf(words))
  return others.every((subject) => [...subject].every((character) => `${first ?? ''}${thing}`.includes(character)))
}

function subjectOf(words: string): string {
  let subject = words
  for (const {poles} of families) for (const pole of poles) subject = subject.replace(pole, '')
  return subject.replace(/(?:还|尚|仍)?(?:不|未|没有|没|无|已)/g, '').replaceAll(light, '')
}
