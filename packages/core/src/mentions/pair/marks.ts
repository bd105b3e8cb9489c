import type {Flow} from '../../document/block.ts'
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

const meanings = new Map(
  families.flatMap(([family, open, close]): [string, Pick<PairMark, 'family' | 'opens'>][] => [
    [open, {family, opens: true}],
    [close, {family, opens: false}]
  ])
)

const anyMark = /[“”‘’《》〈〉（）()【】〔〕「」『』]/g

/** The marks of each flow that has any. */
export function* marksByFlow(text: string, flows: readonly Flow[]): Generator<PairMark[]> {
  let flow = 0
  let marks: PairMark[] = []
  for (const {0: mark, index} of text.matchAll(anyMark)) {
    const meaning = meanings.get(mark)
    if (!meaning || isNamed(text, index)) continue
    while (index >= (flows[flow]?.end ?? Infinity)) {
      if (marks.length > 0) yield marks
      marks = []
      flow++
    }
    marks.push({...meaning, start: index, end: index + 1, flow})
  }
  if (marks.length > 0) yield marks
}

/** 公文里“（”与“）”须成对: marks that are spoken of. */
const isNamed = (text: string, at: number): boolean => /[“‘]/.test(text.charAt(at - 1)) && /[”’]/.test(text.charAt(at + 1))
