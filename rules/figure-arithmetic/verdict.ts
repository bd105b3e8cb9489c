import type {Certainty, Data, Quantity, Range} from '@hegao/core'
import type messages from './messages.ts'

type MessageId = keyof typeof messages

/** Figures that were computed with and agree. */
export interface Agreement {
  readonly agrees: Quantity
  readonly evidence: readonly Range[]
}

/** Figures that do not: what the rule says, and where. */
export interface Fault {
  readonly id: MessageId
  readonly place: Range
  readonly data: Data
  readonly related?: readonly (readonly [MessageId, Range])[]
  readonly note?: MessageId
  /** `certain` unless given. */
  readonly certainty?: Certainty
}

/** What a reading of this rule makes of the figures that it compares. */
export type Verdict = Agreement | Fault

/** From the first of several ranges to the end of the last. */
export const spanOf = (...ranges: readonly Range[]): Range => ({
  start: Math.min(...ranges.map(({start}) => start)),
  end: Math.max(...ranges.map(({end}) => end))
})

/** The unit as a number writes it: 亿元 of 1180.6亿元. */
export const unitOf = (written: string): string => written.replace(/^[0-9０-９.,，．〇零一二两三四五六七八九十百千]+/, '')
