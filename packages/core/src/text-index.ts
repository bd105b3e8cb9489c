import type {Reading} from './document/document.ts'

/** One place at which a term stands: `term` is its index in the list that was looked for. */
export interface Hit {
  readonly term: number
  readonly start: number
  readonly end: number
}

/** Characters of a block, as a power of two: its offsets take two bytes each, and its tables stay near the processor. */
const blockBits = 15
const blockLength = 1 << blockBits
/** Cells of a block's table. Pairs that share a cell are told apart at their places. */
const cellBits = 13
const cells = 1 << cellBits
/** Where a block's cells begin, and where the last one ends. */
const stride = cells + 1

/**
 * Where each pair of characters stands in a text. With it any words are found by looking at the places of the rarest pair in
 * them, so that neither a lexicon of thousands of terms nor the names that a text itself sets take another pass over it.
 */
export class TextIndex {
  readonly text: string
  readonly #blocks: number
  /** For each block, where in its part of `offsets` each cell begins. */
  readonly #starts: Uint16Array
  /** Offsets of pairs within their block, by cell, those of one cell in order. */
  readonly #offsets: Uint16Array

  constructor(text: string) {
    this.text = text
    this.#blocks = Math.ceil(text.length / blockLength)
    this.#starts = new Uint16Array(this.#blocks * stride)
    this.#offsets = new Uint16Array(text.length)
    const cellAt = new Uint16Array(Math.min(text.length, blockLength))
    for (let block = 0; block < this.#blocks; block++) this.#fill(block, cellAt)
  }

  /** Every offset at which words stand, in order; overlapping ones too. Empty words stand nowhere. */
  find(words: string): number[] {
    const found: number[] = []
    this.each(words, (at) => found.push(at))
    return found
  }

  /** The same offsets, told one by one. */
  each(words: string, tell: (at: number) => void): void {
    if (words.length < 2) {
      for (let at = words === '' ? -1 : this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, at + 1)) tell(at)
      return
    }
    const rarest = this.#rarestPair(words)
    if (rarest < 0) return
    const cell = cellOf(words.charCodeAt(rarest), words.charCodeAt(rarest + 1))
    for (let block = 0; block < this.#blocks; block++) {
      const base = block * blockLength
      const end = base + this.#startOf(block, cell + 1)
      for (let rank = base + this.#startOf(block, cell); rank < end; rank++) {
        const at = base + (this.#offsets[rank] ?? 0) - rarest
        if (standsAt(this.text, at, words)) tell(at)
      }
    }
  }

  /** Every offset at which two characters stand, given by their codes, until `tell` answers false. Thousands of pairs need not be cut out of anything. */
  eachPair(first: number, second: number, tell: (at: number) => unknown): void {
    const {text} = this
    const starts = this.#starts
    for (let cell = cellOf(first, second), base = 0; cell < starts.length; cell += stride, base += blockLength) {
      const end = base + (starts[cell + 1] ?? 0)
      for (let rank = base + (starts[cell] ?? 0); rank < end; rank++) {
        const at = base + (this.#offsets[rank] ?? 0)
        if (text.charCodeAt(at) === first && text.charCodeAt(at + 1) === second && tell(at) === false) return
      }
    }
  }

  /** Whether the two characters at an offset stand together nowhere else. */
  isLone(at: number): boolean {
    const {text} = this
    const starts = this.#starts
    const first = text.charCodeAt(at)
    const second = text.charCodeAt(at + 1)
    for (let cell = cellOf(first, second), base = 0; cell < starts.length; cell += stride, base += blockLength) {
      const end = base + (starts[cell + 1] ?? 0)
      for (let rank = base + (starts[cell] ?? 0); rank < end; rank++) {
        const other = base + (this.#offsets[rank] ?? 0)
        if (other !== at && text.charCodeAt(other) === first && text.charCodeAt(other + 1) === second) return false
      }
    }
    return true
  }

  /** Every place of every term, by where it ends; of those that end at one place the longest first. */
  search(terms: readonly string[]): Hit[] {
    const hits: Hit[] = []
    // Thousands of terms stand nowhere: nothing is made for them.
    let term = 0
    let length = 0
    const tell = (start: number): void => void hits.push({term, start, end: start + length})
    for (; term < terms.length; term++) {
      const words = terms[term] ?? ''
      length = words.length
      this.each(words, tell)
    }
    return hits.toSorted((a, b) => a.end - b.end || a.start - b.start)
  }

  /** `cellAt` is room for the cell of each pair. */
  #fill(block: number, cellAt: Uint16Array): void {
    const text = this.text
    const starts = this.#starts.subarray(block * stride, (block + 1) * stride)
    const base = block * blockLength
    const offsets = this.#offsets.subarray(base, base + blockLength)
    // The last character of a text begins no pair.
    const length = Math.min(blockLength, text.length - 1 - base)
    let code = text.charCodeAt(base)
    for (let at = 0; at < length; at++) {
      const next = text.charCodeAt(base + at + 1)
      const cell = cellOf(code, next)
      cellAt[at] = cell
      starts[cell] = (starts[cell] ?? 0) + 1
      code = next
    }
    let sum = 0
    for (let cell = 0; cell <= cells; cell++) {
      sum += starts[cell] ?? 0
      starts[cell] = sum
    }
    // Each cell is filled from its end, so that afterwards its start is where it begins.
    for (let at = length - 1; at >= 0; at--) {
      const cell = cellAt[at] ?? 0
      const rank = (starts[cell] ?? 0) - 1
      starts[cell] = rank
      offsets[rank] = at
    }
  }

  /** Where in some words the pair begins whose cells hold the fewest places; -1 where one of the pairs stands nowhere. */
  #rarestPair(words: string): number {
    let rarest = 0
    let fewest = Infinity
    for (let at = 0; at + 1 < words.length; at++) {
      const cell = cellOf(words.charCodeAt(at), words.charCodeAt(at + 1))
      let count = 0
      for (let block = 0; block < this.#blocks && count < fewest; block++)
        count += this.#startOf(block, cell + 1) - this.#startOf(block, cell)
      if (count === 0) return -1
      if (count < fewest) {
        rarest = at
        fewest = count
      }
    }
    return rarest
  }

  #startOf(block: number, cell: number): number {
    return this.#starts[block * stride + cell] ?? 0
  }
}

/** The index of a document's text. */
export const readTextIndex: Reading<TextIndex> = ({text}) => new TextIndex(text)

const cellOf = (one: number, other: number): number => Math.imul(Math.imul(one, 0x9e3779b1) + other, 0x85ebca6b) >>> (32 - cellBits)

/** Whether words stand at an offset. */
export function standsAt(text: string, at: number, words: string): boolean {
  if (at < 0 || at + words.length > text.length) return false
  for (let step = 0; step < words.length; step++) if (text.charCodeAt(at + step) !== words.charCodeAt(step)) return false
  return true
}
