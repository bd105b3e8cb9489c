/**
 * What a format hands over: the source as decoded text, and its visible text as blocks that point back into it.
 * Everything here is plain data.
 */
export interface Source {
  /** As the caller named the file; shown to people, never opened. */
  readonly path: string
  /** The decoded file without a byte order mark. Places in messages count UTF-16 code units of this string. */
  readonly text: string
  /** In reading order. */
  readonly blocks: readonly SourceBlock[]
  /** WHATWG name of the encoding that the bytes were read as, such as `utf-8` or `gb18030`. */
  readonly encoding: string
  /** Comments in the source that speak to hegao, in order. */
  readonly directives: readonly Directive[]
  readonly frontMatter?: FrontMatter
}

/** What a format knows of a block. `paragraph` also stands for “not known”: the document looks closer. */
export type SourceBlockKind = 'paragraph' | 'heading' | 'item' | 'caption' | 'byline' | 'cell' | 'quote'

export interface SourceBlock {
  readonly kind: SourceBlockKind
  /** Level of a heading, 1 for the highest, where the format has levels. Depth of a list item, 1 for the outermost. */
  readonly level?: number
  /** Visible text without line breaks at its ends. Never empty. */
  readonly text: string
  /** Where the visible text stands in the source, in order, without overlap. */
  readonly segments: readonly Segment[]
  /** How many empty lines stand before it (plain text only). */
  readonly gap?: number
  /** Whether its first line is indented (plain text only). */
  readonly indented?: boolean
  /** Row and column of a table cell, counted from 0, and which table of the document it belongs to. */
  readonly cell?: {readonly table: number; readonly row: number; readonly column: number}
  /** Anything the format carries and a rule may ask for. */
  readonly style?: {readonly bold?: boolean; readonly struck?: boolean; readonly highlighted?: boolean}
}

/** A run of visible text and the stretch of the source that it stands for. */
export interface Segment {
  /** Offset in the block's text. */
  readonly start: number
  readonly length: number
  /** Offset in the source's text. */
  readonly source: number
  /** Length in the source where it differs, as with `&amp;`: such a segment maps only as a whole. */
  readonly sourceLength?: number
  /** Part and run of a package format such as Word. */
  readonly part?: string
  readonly run?: number
}

/** A comment such as `<!-- hegao-disable-next-line count-mismatch -- 报告原文 -->`. */
export interface Directive {
  /** The comment's words, without its marks. */
  readonly text: string
  /** Offsets in the source's text. */
  readonly start: number
  readonly end: number
}

/** The values that stand before the text, with the place of each. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>
  /** Offsets of each value in the source's text, by key; those of the entries of a list by `key.0`, `key.1` … */
  readonly places: Readonly<Record<string, {readonly start: number; readonly end: number}>>
  /** Where it cannot be read, if so; `values` are then empty. */
  readonly broken?: {readonly start: number; readonly end: number}
}
