import {type Document, groupBy, isHan, type Range, readTextIndex} from '@hegao/core'
import type {NameVariant} from './names.ts'

/** Things that have a name of their own and are not bodies: a laboratory, a zone, a bridge. What stands before the name is cut off by its twin. */
const kinds =
  '实验室 开发区 高新区 示范区 产业园 科技园 工业园 创新中心 研究院 体育馆 体育中心 博物馆 图书馆 纪念馆 特大桥 大桥 水库 机场 火车站 高铁站 水电站 陆港'.split(
    ' '
  )
/** A kind that another follows is a part of the name. */
const goesOn = new RegExp(`[\\u4e00-\\u9fff]{0,2}(?:${kinds.join('|')})`, 'y')
/** How many characters of a name stand before the kind. */
const fewestBefore = 3
const mostBefore = 16
/** How much both names have before the character that one of them lacks, and how much of their own between it and the kind. */
const leastHead = 2
/** A character that makes another thing of it, or is none of a name. */
const meant = /[在有是为等被把对从向由以于或并设建该本各原大小新老旧东西南北中上下前后内外省市县区一二三四五六七八九十0-9的和与及总分副国]/
const mostNames = 200

interface Named extends Range {
  readonly words: string
  readonly kind: string
}

/** 东岭海湾实验室 where 东岭湾实验室 stands as well: the one has a character in its middle that the other lacks. */
export function placeVariants(document: Document): NameVariant[] {
  const places = namedPlaces(document)
  const found: NameVariant[] = []
  // By the character right before the kind: 湾实验室.
  for (const alike of groupBy(places, ({words, kind}) => words.slice(-kind.length - 1)).values()) {
    const distinct = [...groupBy(alike, ({words}) => words.slice(-longestName)).values()]
    for (const [at, one] of distinct.entries())
      for (const other of distinct.slice(at + 1)) {
        const [a, b] = [one[0], other[0]]
        const lengths = a && b && lengthsOf(a, b)
        if (!a || !b || !lengths || document.sentenceAt(a.start) === document.sentenceAt(b.start)) continue
        const [here, there] =
          one.length < other.length ? [cut(a, lengths[0]), cut(b, lengths[1])] : [cut(b, lengths[1]), cut(a, lengths[0])]
        if (Math.min(one.length, other.length) === 1) found.push({here, there, count: Math.max(one.length, other.length)})
      }
  }
  return found
}

const longestName = 14

function namedPlaces(document: Document): Named[] {
  const {text} = document
  const found: Named[] = []
  let last = 0
  for (const {term, start: at, end} of document
    .read(readTextIndex)
    .search(kinds)
    .toSorted((a, b) => a.start - b.start)) {
    let start = at
    while (start > last && start > at - mostBefore && isHan(text.charCodeAt(start - 1))) start--
    goesOn.lastIndex = end
    if (at - start < fewestBefore || goesOn.test(text)) continue
    found.push({start, end, words: text.slice(start, end), kind: kinds[term] ?? ''})
    if (found.length === mostNames) break
    last = end
  }
  return found
}

/** How long both names are, where one of them is the other with a character more in its middle. */
function lengthsOf(one: Named, other: Named): readonly [number, number] | undefined {
  let tail = 0
  while (tail < Math.min(one.words.length, other.words.length) && one.words.at(-1 - tail) === other.words.at(-1 - tail)) tail++
  if (tail <= one.kind.length) return undefined
  for (const [longer, shorter, isFirst] of [
    [one.words, other.words, true],
    [other.words, one.words, false]
  ] as const) {
    const extra = longer.at(-1 - tail) ?? ''
    const [before, expected] = [longer.slice(0, -1 - tail), shorter.slice(0, -tail)]
    let head = 0
    while (head < Math.min(before.length, expected.length) && before.at(-1 - head) === expected.at(-1 - head)) head++
    if (extra === '' || meant.test(extra) || head < leastHead) continue
    const [long, short] = [head + 1 + tail, head + tail]
    return isFirst ? [long, short] : [short, long]
  }
  return undefined
}

const cut = ({end}: Named, length: number): Range => ({start: end - length, end})
