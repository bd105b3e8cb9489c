import type {CheckedFile} from '../check-inputs.ts'

/** Files to check, each with its number in the run. */
export type Batch = readonly {readonly at: number; readonly path: string; readonly file: string}[]

/** What comes back of each. */
export interface Answer {
  readonly at: number
  readonly file: CheckedFile
}

/** Stands for the number of a file before there is any. */
export const nothingBegun = -1
