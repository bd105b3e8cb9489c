import type {Quantity} from '@hegao/core'
import {addsUp, sumOf} from './rounding.ts'

export interface Partition {
  readonly total: Quantity
  readonly parts: readonly Quantity[]
  readonly fault?: PartitionFault
}

export type PartitionFault =
  /** The parts make another sum than the total, and leave no room for parts that are not named. */
  | {readonly kind: 'sum'; readonly certain: boolean}
  /** One part alone is larger than the total. */
  | {readonly kind: 'part'}
  /** With 亿 for the 万 of one part, or the reverse, the sum is the total. */
  | {readonly kind: 'unit'; readonly part: Quantity; readonly expected: string}

/** A total and its parts, where they add up, are certainly all, or come so near to it that all are meant. */
export function partition(total: Quantity, parts: readonly Quantity[], areAll: boolean, nearShare = 0): Partition[] {
  if (addsUp(total, parts)) return [{total, parts}]
  const isMeant = areAll || Math.abs(sumOf(parts) - total.value) <= total.value * nearShare
  return isMeant ? [{total, parts, fault: {kind: 'sum', certain: areAll}}] : []
}
