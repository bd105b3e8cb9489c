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

interface Meaning {
  readonly family: PairFamily
  readonly opens: boolean
}

const meanings = new Map(
  families.flatMap(([family, open, close]): [code: number, Meaning][] => [
    [open.charCodeAt(0), {family, opens: true}],
    [close.charCodeAt(0), {family, opens: false}]
  ])
)

/** The marks of each flow that has any. */
export function pairMarks(document: Document): PairMark[][] {
  const {text, flows} = document
  const found: PairMark[][] = []
  let flow = -1
  let end = 0
  let own: PairMark[] = []
  for (const at of document.read(readAnchors).marks) {
    const meaning = meanings.get(text.charCodeAt(at))
    if (!meaning || isNamed(text, at)) continue
    if (at >= end) {
      found.push((own = []))
      while (at >= end) end = flows[++flow]?.end ?? text.length
    }
    own.push({family: meaning.family, opens: meaning.opens, start: at, end: at + 1, flow})
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
