import {type Document, groupBy, isAllHan, type Range, readWordRows} from '@hegao/core'
import type {Variant} from './variant.ts'

/** Items of fewer sets are told again by chance. */
const fewestItems = 4
const longestItem = 10
const shortestTail = 2
const longestHead = 4
/** So near to a set stands its name. */
const nearName = 16

interface Row extends Range {
  /** What all its items end with: 青岭. */
  readonly tail: string
  /** What each begins with, and where; before the first stand other words, 加快建设▸富强. */
  readonly heads: readonly string[]
  readonly starts: readonly number[]
}

/** Sets with a name that are told twice, with one item another: 富强青岭、……、平安青岭 where “五个青岭” has 幸福青岭. */
export function setSlips(document: Document): Variant[] {
  const {text} = document
  const found: Variant[] = []
  for (const rows of groupBy(rowsOf(document), ({tail, heads}) => `${tail} ${heads.length}`).values()) {
    const [{tail, heads} = {tail: '', heads: []}] = rows
    const name = nameOf(text, tail, heads.length)
    if (name === undefined) continue
    const numbered = numberedRow(document, tail, heads.length)
    const forms: Row[][] = []
    for (const row of numbered ? [numbered, ...rows] : rows) {
      const form = forms.find(([first]) => first && differences(first, row).length === 0)
      if (form) form.push(row)
      else forms.push([row])
    }
    const [usual, odd, ...more] = forms.toSorted((a, b) => b.length - a.length || rankOf(b) - rankOf(a))
    const [one] = usual ?? []
    const [other] = odd ?? []
    if (!one || !other || more.length > 0 || odd?.length !== 1) continue
    const [at, ...others] = differences(one, other)
    // 由“四个青岭”变为“四个青岭”: a set that was given up.
    if (
      at === undefined ||
      others.length > 0 ||
      (isNamed(one) && isNamed(other) && document.articleAt(one.start) === document.articleAt(other.start))
    )
      continue
    found.push({here: itemAt(other, at), there: itemAt(one, at), others: 1, note: 'set', data: {name}})

    /** What the parts of the text are called outweighs a summary of them, and a summary with its name one without. */
    function rankOf(form: readonly Row[]): number {
      return form.some((row) => row === numbered) ? 2 : Number(form.some(isNamed))
    }

    function isNamed({start, end}: Row): boolean {
      const [before = ''] = /[^。；\n]*$/.exec(text.slice(Math.max(0, start - nearName), start)) ?? []
      const [behind = ''] = /^[^。；\n]*/.exec(text.slice(end, end + nearName)) ?? []
      return before.includes(name ?? '') || behind.includes(name ?? '')
    }
  }
  return found
}

const numbers = '四五六七八九十'

/** 五个青岭, 五大青岭: the name of a set, if it stands in a text. */
const nameOf = (text: string, tail: string, count: number): string | undefined =>
  ['个', '大'].map((measure) => `${numbers.charAt(count - fewestItems)}${measure}${tail}`).find((name) => text.includes(name))

/** Rows of items that all end alike, 富强青岭、文明青岭、……, in order. */
const rowsOf = (document: Document): Row[] =>
  document.read(readWordRows).flatMap((commas) => (commas.length < fewestItems - 1 ? [] : (rowAt(document.text, commas) ?? [])))

/** 一、建设富强青岭, （二）文明青岭: the items of a set, each over a part of its own. */
const headingBefore = /^(?:第?[一二三四五六七八九十]{1,3}[、章篇]|（[一二三四五六七八九十]{1,3}）)[^，。；：]{0,10}$/
const longestHeading = 16

function numberedRow({text, blocks}: Document, tail: string, count: number): Row | undefined {
  const items = blocks.flatMap(({start, end}) => {
    const at = text.slice(start, Math.min(end, start + longestHeading)).indexOf(tail)
    return at > 2 && headingBefore.test(text.slice(start, start + at - 2)) ? [start + at - 2] : []
  })
  const [first] = items
  if (first === undefined || items.length !== count) return undefined
  return {start: first, end: first, tail, heads: items.map((at) => text.slice(at, at + 2)), starts: items}
}

function rowAt(text: string, commas: readonly number[]): Row | undefined {
  const [first = 0] = commas
  const last = commas.at(-1) ?? 0
  const inner = commas.slice(1).map((comma, index) => text.slice((commas[index] ?? 0) + 1, comma))
  let tail = inner[0] ?? ''
  for (const item of inner) while (!item.endsWith(tail)) tail = tail.slice(1)
  // What the items have in common is no head of one of them.
  if (tail.length < shortestTail || inner.some((item) => item.length <= tail.length)) return undefined
  const behind = text.slice(last + 1, last + 1 + longestItem)
  const end = behind.indexOf(tail)
  if (!text.startsWith(tail, first - tail.length) || end < 1 || !isAllHan(behind, 0, end)) return undefined
  const begin = Math.max(0, first - tail.length - longestHead)
  return {
    start: begin,
    end: last + 1 + end + tail.length,
    tail,
    heads: [text.slice(begin, first - tail.length), ...inner.map((item) => item.slice(0, -tail.length)), behind.slice(0, end)],
    starts: [begin, ...commas.map((comma) => comma + 1)]
  }
}

/** At which places two rows have other items; the first of each has words before it. */
const differences = (one: Row, other: Row): number[] =>
  one.heads.flatMap((head, at) => {
    const its = other.heads[at] ?? ''
    return (at === 0 ? head.slice(-2) === its.slice(-2) : head === its) ? [] : [at]
  })

function itemAt({heads, starts, tail}: Row, at: number): Range {
  const head = heads[at] ?? ''
  const start = (starts[at] ?? 0) + (at === 0 ? Math.max(0, head.length - 2) : 0)
  return {start, end: start + (at === 0 ? Math.min(2, head.length) : head.length) + tail.length}
}
