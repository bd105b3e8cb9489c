import type {Range} from '../range.ts'

/** Sorts the places of forms of one thing: that which stands less often is in question, of two that stand as often the later, and comes first. */
export const rarerFirst = (one: readonly Range[], other: readonly Range[]): number =>
  one.length - other.length || (other[0]?.start ?? 0) - (one[0]?.start ?? 0)
