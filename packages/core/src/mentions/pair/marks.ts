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

/** The lowest and highest code unit of each stretch in which such marks stand: most characters of a text are in none. */
const mayBeMark = (code: number): boolean =>
  (code >= 0x2018 && code <= 0x201d) ||
  (code >= 0x3008 && code <= 0x3015) ||
  code === 0xff08 ||
  code === 0xff09 ||
  code === 0x28 ||
  code === 0x29

/** The marks of each flow that has any. */
export function* marksByFlow(text: string, flows: readonly Flow[]): Generator<PairMark[]> {
  for (const [flow, {start, end}] of flows.entries()) {
    const marks: PairMark[] = []
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      const meaning = mayBeMark(code) ? meanings.get(code) : undefined
      if (meaning && !isNamed(text, at)) marks.push({family: meaning.family, opens: meaning.opens, start: at, end: at + 1, flow})
    }
    if (marks.length > 0) yield marks
  }
}

/** 公文里“（”与“）”须成对: marks that are spoken of. */
function isNamed(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (before !== 0x201c && before !== 0x2018) return false
  const after = text.charCodeAt(at + 1)
  return after === 0x201d || after === 0x2019
}
