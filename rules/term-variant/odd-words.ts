import {belongTogether, CharacterSet, type Document, isConfusable, isHan, isWord, overlaps, readTextIndex} from '@hegao/core'
import type {Variant} from './variant.ts'

/** A word that stands so often is what the text means. */
const often = 3
/** Pairs with more places are not followed: the work must grow with the text. */
const mostPlaces = 64
/** Cells of the counts, for each character: few pairs that stand once seem to stand twice. */
const cellsPerCharacter = 8
/** How much of what both places share is shown on each side. */
const shown = 3

/** Characters that stand beside any other, and numerals. */
const loose = new CharacterSet(
  '的地得了着过和与及或并且而但是有在不无以为之其由所都也就还又再才将把被对向从于到自至个各每可能会要应须中上下内外前后里时等这那此该本某若如因使让令给比很更最太〇零一二三四五六七八九十百千万亿两几数多少大小第'
)

/**
 * Words with a character mistaken for another, by sound or shape: 补齐短版 where the text has 短板 three times, once after 补齐. The
 * wrong character is met with neither of its neighbours anywhere else, and three in a row beside it, of which one is the rest of
 * the word, are those beside the right one. That the odd form is no word the vocabulary says, where neither it nor what it would
 * be the beginning or end of stands; so 权利 and 权力, 制定 and 制订 are left alone.
 */
export function oddWords(document: Document): Variant[] {
  const {text} = document
  const index = document.read(readTextIndex)
  const repeated = new RepeatedPairs(text)
  const found: Variant[] = []
  let at = 0
  let from = 0
  let places = 0
  let isSettled = false
  const visit = (place: number): boolean => {
    const there = place + at - from
    if (++places > mostPlaces) return false
    if (there === at || there < 1 || !sharesThree(text, at, there, from < at)) return true
    const word = wordOf(text, repeated, at, there)
    if (word === undefined || !isConfusable(text.charAt(at), text.charAt(there))) return true
    const count = index.find(word.word).length
    if (count < often) return true
    const [before, after] = [shared(text, at, there, -1), shared(text, at, there, 1)]
    const here = {start: at - before, end: at + 1 + after}
    found.push({here, there: {start: there - before, end: there + 1 + after}, others: count, note: 'no-word', data: {...word, count}})
    isSettled = true
    return false
  }
  const isRepeatedWord = (pair: number): boolean => repeated.has(pair) && isHan(text.charCodeAt(pair)) && isHan(text.charCodeAt(pair + 1))
  const look = (pair: number): void => {
    from = pair
    places = 0
    index.eachPair(text.charCodeAt(pair), text.charCodeAt(pair + 1), visit)
  }
  let isBeforeRepeated = true
  for (; at + 1 < text.length; at++) {
    const isAlone = !isBeforeRepeated
    isBeforeRepeated = repeated.has(at)
    if (isBeforeRepeated || !isAlone) continue
    // What stands before or after the wrong character stands with the right one too.
    const isBefore = isRepeatedWord(at - 2)
    const isBehind = isRepeatedWord(at + 1)
    if ((!isBefore && !isBehind) || !isStray(text, at)) continue
    isSettled = false
    if (isBefore) look(at - 2)
    if (isBehind && !isSettled) look(at + 1)
  }
  if (found.length === 0) return found
  const people = document.mentions('person')
  return found.filter(({here, there}) => !people.some((person) => overlaps(person, here) || overlaps(person, there)))
}

/** Which pairs of characters stand twice and more. A few seem to that share a cell with others. */
class RepeatedPairs {
  readonly #text: string
  readonly #shift: number
  /** Bits of the pairs met, and beside them those of the pairs met again: they stay near the processor. */
  readonly #cells: Int32Array

  constructor(text: string) {
    this.#text = text
    this.#shift = Math.max(5, Math.clz32(text.length * cellsPerCharacter))
    const shift = this.#shift
    const cells = new Int32Array(2 * Math.max(1, 2 ** (27 - shift)))
    let code = text.charCodeAt(0)
    for (let at = 1; at < text.length; at++) {
      const next = text.charCodeAt(at)
      const cell = hashOf(code, next) >>> shift
      const bit = 1 << cell
      const met = 2 * (cell >>> 5)
      const before = cells[met] ?? 0
      if ((before & bit) === 0) cells[met] = before | bit
      else cells[met + 1] = (cells[met + 1] ?? 0) | bit
      code = next
    }
    this.#cells = cells
  }

  /** Whether the pair at an offset does. */
  has(at: number): boolean {
    const cell = hashOf(this.#text.charCodeAt(at), this.#text.charCodeAt(at + 1)) >>> this.#shift
    return ((this.#cells[2 * (cell >>> 5) + 1] ?? 0) & (1 << cell)) !== 0
  }
}

const hashOf = (one: number, other: number): number => Math.imul(Math.imul(one, 0x9e3779b1) + other, 0x85ebca6b)

const isSame = (text: string, one: number, other: number): boolean => {
  const code = text.charCodeAt(one)
  return code === text.charCodeAt(other) && isHan(code)
}

/** Whether of two places that share the two characters before, or after, one more on either side is the same. */
const sharesThree = (text: string, at: number, there: number, isBefore: boolean): boolean =>
  isBefore
    ? isSame(text, at + 1, there + 1) || isSame(text, at - 3, there - 3)
    : isSame(text, at - 1, there - 1) || isSame(text, at + 3, there + 3)

/** Whether a character belongs neither with the one before nor with the one after. */
function isStray(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (!isHan(code) || loose.has(code)) return false
  const character = text.charAt(at)
  return !belongTogether(text.charAt(at - 1), character) && !belongTogether(character, text.charAt(at + 1))
}

/** The word at one place that is none at the other, with the character before or the one after. */
function wordOf(
  text: string,
  repeated: RepeatedPairs,
  at: number,
  there: number
): {readonly odd: string; readonly word: string} | undefined {
  for (const rest of [-1, 1]) {
    const [start, from] = [Math.min(at, at + rest), Math.min(there, there + rest)]
    if (!isSame(text, at + rest, there + rest) || loose.has(text.charCodeAt(at + rest)) || !repeated.has(from)) continue
    if (isWordAt(text, from)) return {odd: text.slice(start, start + 2), word: text.slice(from, from + 2)}
  }
  return undefined
}

/** How many characters before or after two offsets are the same, of those that are shown. */
function shared(text: string, one: number, other: number, step: 1 | -1): number {
  let count = 0
  while (count < shown && isSame(text, one + step * (count + 1), other + step * (count + 1))) count++
  return count
}

/** Whether the two characters at an offset are a word there, and neither is of the word beside it: 加强▸国有 is no 强国. */
const isWordAt = (text: string, at: number): boolean =>
  isWord(text.charAt(at), text.charAt(at + 1)) &&
  !isWord(text.charAt(at - 1), text.charAt(at)) &&
  !isWord(text.charAt(at + 1), text.charAt(at + 2))
