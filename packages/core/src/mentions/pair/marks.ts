import {readAnchors} from '../../document/anchors.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'

/** Kinds of paired marks: “” ‘’ 《》 〈〉 （） 【】 〔〕 「」 『』. Half-width brackets are brackets too. */
export type PairFamily =
  | 'double-quote'
  | 'single-quote'
  | 'title'
  | 'inner-title'
  | 'bracket'
  | 'square-bracket'
  | 'tortoise-bracket'
  | 'corner-quote'
  | 'white-corner-quote'

/** One half of a pair. */
export interface PairMark extends Range {
  readonly family: PairFamily
  readonly opens: boolean
  /** Index of the flow in which it stands. */
  readonly flow: number
}

/** Whether one may stand inside another of its own family: （见附件（二））. Elsewhere the trade nests 外双内单. */
export const nests = (family: PairFamily): boolean => family.endsWith('bracket')

/** Whether a family holds somebody's words or a title, and not an aside. */
export const quotes = (family: PairFamily): boolean => !nests(family)

const families: readonly (readonly [family: PairFamily, open: string, close: string])[] = [
  ['double-quote', '“', '”'],
  ['single-quote', '‘', '’'],
  ['title', '《', '》'],
  ['inner-title', '〈', '〉'],
  ['bracket', '（', '）'],
  ['bracket', '(', ')'],
  ['square-bracket', '【', '】'],
  ['tortoise-bracket', '〔', '〕'],
  ['corner-quote', '「', '」'],
  ['white-corner-quote', '『', '』']
]

/** Index of the family of each code unit, counted from 1, with a bit for those that open; 0 for those that are no such mark. */
const halves = new Uint8Array(0x10000)
const opens = 0x80
for (const [index, [, open, close]] of families.entries()) {
  halves[open.charCodeAt(0)] = (index + 1) | opens
  halves[close.charCodeAt(0)] = index + 1
}

/** The marks of each flow that has any. */
export function pairMarks(document: Document): PairMark[][] {
  const {text, flows} = document
  const found: PairMark[][] = []
  let flow = -1
  let end = 0
  let own: PairMark[] = []
  for (const at of document.read(readAnchors).marks) {
    const half = halves[text.charCodeAt(at)] ?? 0
    if (half === 0 || isNamed(text, at)) continue
    if (at >= end) {
      found.push((own = []))
      while (at >= end) end = flows[++flow]?.end ?? text.length
    }
    const [family = 'bracket'] = families[(half & ~opens) - 1] ?? []
    own.push({family, opens: half >= opens, start: at, end: at + 1, flow})
  }
  return found
}

/** 公文里“（”与“）”须成对: marks that are spoken of. */
function isNamed(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (before !== 0x201c && before !== 0x2018) return false
  const after = text.charCodeAt(at + 1)
  return after === 0x201d || after === 0x2019
}
