import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {pairAcross} from './across.ts'
import {pairMarks, type PairFamily, type PairMark} from './marks.ts'
import {crossings, pairWithin, typedWrongly} from './within.ts'

/** Two marks that belong together, with what stands between them. */
export interface Pair extends Range {
  readonly family: PairFamily
  readonly open: PairMark
  readonly close: PairMark
}

/** Marks that do not come out even. */
export type PairFault =
  /** No closing mark follows. */
  | {readonly kind: 'unclosed'; readonly open: PairMark}
  /** No opening mark stands before. */
  | {readonly kind: 'unopened'; readonly close: PairMark}
  /** “六五’ */
  | {readonly kind: 'mismatched'; readonly open: PairMark; readonly close: PairMark}
  /** “十五五“, ”十五五”, ”十五五“ */
  | {readonly kind: 'turned'; readonly first: PairMark; readonly second: PairMark}
  /** “甲（乙”丙） */
  | {readonly kind: 'crossed'; readonly outer: Pair; readonly inner: Pair}
  /** “甲“乙”丙” */
  | {readonly kind: 'nested'; readonly outer: Pair; readonly inner: Pair}

export interface Pairs {
  /** By where they open. */
  readonly pairs: readonly Pair[]
  /** By place. */
  readonly faults: readonly PairFault[]
}

/** Which marks belong together. Each family is read by itself, so that one lost mark spoils nothing else. */
export function readPairs(document: Document): Pairs {
  const {text, flows} = document
  const within: Pair[] = []
  const faults: PairFault[] = []
  const left: PairMark[] = []
  for (const marks of pairMarks(document)) {
    const paragraph = pairWithin(marks, text)
    const typos = typedWrongly(paragraph.left, text)
    // One by one: a paragraph may have more marks than a call takes arguments.
    for (const pair of paragraph.pairs) within.push(pair)
    for (const fault of paragraph.faults) faults.push(fault)
    for (const fault of typos.faults) faults.push(fault)
    for (const mark of typos.left) left.push(mark)
  }
  const across = pairAcross(left, within, text, flows)
  const pairs = [...within, ...across.pairs].toSorted((a, b) => a.start - b.start)
  const all = [...faults, ...across.faults, ...crossings(pairs)]
  return {pairs, faults: all.toSorted((a, b) => marksOf(a)[0].start - marksOf(b)[0].start)}
}

/** The marks that a fault is about, in order. */
export function marksOf(fault: PairFault): readonly [first: PairMark, ...others: PairMark[]] {
  switch (fault.kind) {
    case 'unclosed':
      return [fault.open]
    case 'unopened':
      return [fault.close]
    case 'mismatched':
      return [fault.open, fault.close]
    case 'turned':
      return [fault.first, fault.second]
    case 'crossed':
    case 'nested':
      return [fault.outer.open, fault.inner.open]
  }
}
