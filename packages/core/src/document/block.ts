import type {SourceBlock, SourceBlockKind} from './source.ts'

/** A heading, paragraph, list item, caption, byline or table cell, in reading order. */
export interface Block {
  readonly index: number
  readonly kind: SourceBlockKind
  /** Rank of a heading: 1 for the highest. Absent where a heading has neither number nor level. */
  readonly level?: number
  /** Offsets in the document's text. */
  readonly start: number
  readonly end: number
  /** Whether a layout parted it from the block before in mid-sentence: the two are one flow. */
  readonly continues: boolean
  readonly source: SourceBlock
}

/** Blocks that a layout broke in mid-sentence, read as one. Most flows are one block. */
export interface Flow {
  readonly kind: SourceBlockKind
  readonly start: number
  readonly end: number
  readonly blocks: readonly Block[]
}

/** A self-contained piece: a report, a commentary, a notice with its attachments. */
export interface Article {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly blocks: readonly Block[]
}
