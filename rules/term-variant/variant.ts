import type {Data, Range} from '@hegao/core'

/** One form of a phrase or name, and the first place of the other that it is a slip of. */
export interface Variant {
  readonly here: Range
  readonly there: Range
  /** How often the other form stands. */
  readonly others: number
  /** Why they are one thing, where the numbers of their places do not say it, and what that is told with. */
  readonly note?: 'set' | 'no-word'
  readonly data?: Data
}
