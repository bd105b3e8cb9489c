import {groupBy} from '../group-by.ts'
import type {Range} from '../range.ts'
import type {TextIndex} from '../text-index.ts'
import {type Difference, differenceOf} from './difference.ts'

/** A place where a text has a name with one character mistyped, lost or added, or two neighbours swapped. */
export interface Slip extends Range {
  /** The characters that stand there. */
  readonly word: string
  /** The name that they nearly are. */
  readonly name: string
  /** `a` of the word, `b` of the name. */
  readonly difference: Difference
}

/** Finds slips of given names. Made once for many texts. */
export class SlipFinder {
  readonly #names: readonly string[]
  readonly #all: ReadonlySet<string>
  /** For each half that begins or ends a name, twice the index of the name, plus one for its end. */
  readonly #byHalf: ReadonlyMap<string, readonly number[]>

  constructor(names: readonly string[]) {
    this.#names = names
    this.#all = new Set(names)
    const halves = names.flatMap((name) => [name.slice(0, name.length >> 1), name.slice(name.length >> 1)])
    this.#byHalf = groupBy(halves.keys(), (index) => halves[index] ?? '')
  }

  /**
   * By where the half ends that is whole: one slip leaves one half of a name whole, and around these is looked. One place may
   * be read in two ways, the likelier first.
   */
  search(index: TextIndex): Slip[] {
    const {text} = index
    const found: {readonly half: Range; readonly slip: Slip}[] = []
    for (const [half, names] of this.#byHalf)
      for (const start of index.find(half)) {
        const end = start + half.length
        for (const place of names) {
          const name = this.#names[place >> 1] ?? ''
          const isFirst = place % 2 === 0
          if (text.startsWith(name, isFirst ? start : end - name.length)) continue
          // 信息部部署 lacks 化; read as long as 信息化部 it would have 部 in its place.
          for (const length of [name.length - 1, name.length + 1, name.length]) {
            const from = isFirst ? start : end - length
            if (from < 0 || from + length > text.length || !isSlip(text, from, length, name)) continue
            const word = text.slice(from, from + length)
            if (this.#all.has(word)) continue
            found.push({half: {start, end}, slip: {start: from, end: from + length, word, name, difference: differenceOf(word, name)}})
          }
        }
      }
    return found.sort((a, b) => a.half.end - b.half.end || a.half.start - b.half.start).map(({slip}) => slip)
  }
}

/**
 * Whether one character is another, lost or added, or two neighbours changed places. Nearly all places fail here, before
 * anything is cut out of the text.
 */
function isSlip(text: string, from: number, length: number, name: string): boolean {
  const least = Math.min(length, name.length)
  let head = 0
  while (head < least && text.charCodeAt(from + head) === name.charCodeAt(head)) head++
  let tail = 0
  while (head + tail < least && text.charCodeAt(from + length - 1 - tail) === name.charCodeAt(name.length - 1 - tail)) tail++
  const [own, other] = [length - head - tail, name.length - head - tail]
  if (own + other === 1 || (own === 1 && other === 1)) return true
  return (
    own === 2 &&
    other === 2 &&
    text.charCodeAt(from + head) === name.charCodeAt(head + 1) &&
    text.charCodeAt(from + head + 1) === name.charCodeAt(head)
  )
}
