import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {type Passage, readPassages} from './passages.ts'

/** The same characters at two places: as far as they agree within their passages. */
export interface Stretch {
  readonly first: Range
  readonly second: Range
  readonly firstPassage: Passage
  readonly secondPassage: Passage
}

/** Shorter agreements are turns of phrase. */
const shortest = 16
/** Shorter clauses are no anchors: 会议强调 would tie half of a page together. */
const shortestClause = 5
/** How many earlier places of a clause are tried. A formula has many, and none of them is a copy. */
const mostTries = 4

/** Everything between marks is a clause; white space is none. */
const parts = new Uint8Array(0x10000)
for (const mark of '，。；：！？、…—“”‘’（）《》〈〉【】「」,.;:!?()[]" \t\n　') parts[mark.charCodeAt(0)] = 1

/**
 * Stretches of a text that stand again later, found from clauses that are equal and drawn out to both sides. One pass and
 * a table of hashes; every agreement is checked character by character.
 */
export function readStretches(document: Document): Stretch[] {
  const {text} = document
  const passages = document.read(readPassages).filter(({provision}) => provision === '')
  const clauses = readClauses(text, passages)
  const found: Stretch[] = []
  let covered = 0
  for (let index = 0; index < clauses.count; index++) {
    const start = clauses.starts[index] ?? 0
    if (start < covered) continue
    let best: Stretch | undefined
    let earlier = clauses.before[index] ?? -1
    for (let tries = 0; earlier >= 0 && tries < mostTries; tries++, earlier = clauses.before[earlier] ?? -1) {
      const stretch = drawOut(text, clauses, passages, earlier, index)
      if (stretch && lengthOf(stretch) > (best ? lengthOf(best) : shortest - 1)) best = stretch
    }
    if (!best) continue
    found.push(best)
    covered = best.second.end
  }
  return found
}

const lengthOf = ({second}: Stretch): number => second.end - second.start

interface Clauses {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Index of the passage that each clause stands in. */
  readonly passage: Int32Array
  /** Index of the latest clause before it with the same hash, or -1. */
  readonly before: Int32Array
}

function readClauses(text: string, passages: readonly Passage[]): Clauses {
  const most = passages.reduce((sum, {start, end}) => sum + Math.ceil((end - start) / (shortestClause + 1)) + 1, 0)
  const starts = new Int32Array(most)
  const ends = new Int32Array(most)
  const passage = new Int32Array(most)
  const hashes = new Int32Array(most)
  let count = 0
  for (const [index, {start, end}] of passages.entries()) {
    let from = start
    let hash = 0
    for (let at = start; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : 0x0a
      if (parts[code] === 0) {
        hash = Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 13)
        continue
      }
      if (at - from >= shortestClause) {
        hashes[count] = hash
        starts[count] = from
        ends[count] = at
        passage[count] = index
        count++
      }
      from = at + 1
      hash = 0
    }
  }
  return {count, starts, ends, passage, before: linksTo(hashes, count)}
}

/**
 * For each of some hashes the index of the latest equal one before it, or -1. The table holds each hash beside the index, so
 * that a look at it is one look at memory.
 */
function linksTo(hashes: Int32Array, count: number): Int32Array {
  const before = new Int32Array(count)
  let capacity = 16
  while (capacity < count * 2) capacity *= 2
  /** Of each slot the hash, and the index counted from 1. */
  const table = new Int32Array(capacity * 2)
  for (let index = 0; index < count; index++) {
    const hash = hashes[index] ?? 0
    let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0
    mixed = (mixed ^ (mixed >>> 15)) & (capacity - 1)
    let slot = 2 * mixed
    while (table[slot + 1] !== 0 && table[slot] !== hash) slot = (slot + 2) & (2 * capacity - 1)
    before[index] = (table[slot + 1] ?? 0) - 1
    table[slot] = hash
    table[slot + 1] = index + 1
  }
  return before
}

function drawOut(text: string, clauses: Clauses, passages: readonly Passage[], earlier: number, later: number): Stretch | undefined {
  const firstPassage = passages[clauses.passage[earlier] ?? 0]
  const secondPassage = passages[clauses.passage[later] ?? 0]
  if (!firstPassage || !secondPassage) return undefined
  let firstStart = clauses.starts[earlier] ?? 0
  let secondStart = clauses.starts[later] ?? 0
  const length = (clauses.ends[later] ?? 0) - secondStart
  // Within one passage the two may not grow into each other.
  const firstLimit = firstPassage === secondPassage ? secondStart : firstPassage.end
  let firstEnd = firstStart
  let secondEnd = secondStart
  while (firstEnd < firstLimit && secondEnd < secondPassage.end && text.charCodeAt(firstEnd) === text.charCodeAt(secondEnd)) {
    firstEnd++
    secondEnd++
  }
  if (secondEnd - secondStart < length) return undefined
  const secondLimit = firstPassage === secondPassage ? firstEnd : secondPassage.start
  while (
    firstStart > firstPassage.start &&
    secondStart > secondLimit &&
    text.charCodeAt(firstStart - 1) === text.charCodeAt(secondStart - 1)
  ) {
    firstStart--
    secondStart--
  }
  return {first: {start: firstStart, end: firstEnd}, second: {start: secondStart, end: secondEnd}, firstPassage, secondPassage}
}
