import {groupBy} from '../group-by.ts'
import type {Range} from '../range.ts'
import {standsAt, type TextIndex} from '../text-index.ts'
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
  readonly #all: ReadonlySet<string>
  /** The names that each half begins or ends. */
  readonly #byHalf: ReadonlyMap<string, readonly Half[]>

  constructor(names: readonly string[]) {
    this.#all = new Set(names)
    this.#byHalf = groupBy(names.flatMap(halvesOf), ({words}) => words)
  }

  /**
   * By where the half ends that is whole: one slip leaves one half of a name whole, and around these is looked. One place may
   * be read in two ways, the likelier first.
   */
  search(index: TextIndex): Slip[] {
    const {text} = index
    const found: {readonly half: Range; readonly slip: Slip}[] = []
    this.#byHalf.forEach((halves, words) => {
      index.each(words, (start) => {
        const end = start + words.length
        for (const half of halves) {
          const {name, isFirst} = half
          if (!mayGoOn(text, isFirst ? end : start - 1, half) || standsAt(text, isFirst ? start : end - name.length, name)) continue
          // 信息部部署 lacks 化; read as long as 信息化部 it would have 部 in its place.
          for (const length of [name.length - 1, name.length + 1, name.length]) {
            const from = isFirst ? start : end - length
            if (from < 0 || from + length > text.length || !isSlip(text, from, length, name)) continue
            const word = text.slice(from, from + length)
            if (this.#all.has(word)) continue
            found.push({half: {start, end}, slip: {start: from, end: from + length, word, name, difference: differenceOf(word, name)}})
          }
        }
      })
    })
    return found.toSorted((a, b) => a.half.end - b.half.end || a.half.start - b.half.start).map(({slip}) => slip)
  }
}

/** One half of a name, which stands whole where the other has a slip. */
interface Half {
  readonly words: string
  readonly name: string
  readonly isFirst: boolean
  /** The characters of the other half that are next to this one; NaN where it has no more. */
  readonly next: number
  readonly nextButOne: number
}

function halvesOf(name: string): Half[] {
  const middle = name.length >> 1
  return [
    {
      words: name.slice(0, middle),
      name,
      isFirst: true,
      next: name.charCodeAt(middle),
      nextButOne: name.charCodeAt(middle + 1)
    },
    {
      words: name.slice(middle),
      name,
      isFirst: false,
      next: name.charCodeAt(middle - 1),
      nextButOne: name.charCodeAt(middle - 2)
    }
  ]
}

/** Whether the other half may stand beside one with a slip in it: one of its first two characters does, at most a place too early or late. */
function mayGoOn(text: string, at: number, {isFirst, next, nextButOne}: Half): boolean {
  const beyond = isFirst ? at + 1 : at - 1
  if (Number.isNaN(nextButOne) || at < 0 || beyond < 0 || at >= text.length || beyond >= text.length) return true
  const one = text.charCodeAt(at)
  const other = text.charCodeAt(beyond)
  return one === next || other === nextButOne || one === nextButOne || other === next
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
