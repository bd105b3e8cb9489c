import type {Range} from '@hegao/core'

/** A passage that stands elsewhere too, but for a few characters in its middle. */
export interface NearRepeat {
  /** Where the passage begins and ends here, what it shares with the other on both sides included. */
  readonly here: Range
  readonly there: Range
  /** The differing middle here; it may be empty. */
  readonly own: Range
  readonly other: Range
}

/** Characters that must be the same, in one stretch, on one side of the difference. */
const anchor = 6
/** Characters that must be the same on its other side. */
const leastBeyond = 2
/** Characters that may differ: as many as two words that changed places have. */
const longestMiddle = 6
/** Other places of the same anchor that are looked at: the first ones. */
const mostPlaces = 6
/** How far the shared text is followed. */
const farthest = 40

/** A small table that tells most hashes nobody looks for. */
const flagShift = 12
const flagCount = 1 << 20

const newline = 10

/**
 * Finds passages that stand twice but for a small stretch in the middle, where the one form stands once in the text. A
 * passage that turns away from another shows as a gram that stands once right after one that stands often; only there
 * are places compared, so that the work grows with the text. Yields the other places of one such passage together.
 */
export function* nearRepeats(text: string): Generator<readonly NearRepeat[]> {
  const hashes = gramHashes(text)
  const repeats = repeatsOf(hashes)
  yield* divergences(text, hashes, repeats, 1)
  yield* divergences(text, hashes, repeats, -1)
}

/** A hash of the characters from each offset; 0 where a line ends among them. */
function gramHashes(text: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, text.length - anchor + 1))
  let lastBreak = -1
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) === newline) lastBreak = at
    const from = at - anchor + 1
    if (from <= lastBreak || from < 0) continue
    let hash = 0
    for (let next = from; next <= at; next++) hash = Math.imul(hash, 31) + text.charCodeAt(next)
    hashes[from] = (Math.imul(hash, 0x9e3779b1) >>> 0) | 1
  }
  return hashes
}

/**
 * For each offset 0 where no gram begins, 1 where one begins that stands once, 2 where it stands more often. Two hashes may
 * share a slot, so that now and then one that stands once counts as 2.
 */
function repeatsOf(hashes: Uint32Array): Uint8Array {
  let size = 1024
  while (size < hashes.length * 4 && size < 1 << 24) size *= 2
  const table = new Uint8Array(size)
  for (const hash of hashes) {
    const slot = (hash >>> 4) & (size - 1)
    if (hash !== 0 && table[slot] !== 2) table[slot] = (table[slot] ?? 0) + 1
  }
  const repeats = new Uint8Array(hashes.length)
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0
    if (hash !== 0) repeats[at] = table[(hash >>> 4) & (size - 1)] ?? 0
  }
  return repeats
}

/** Where passages that are the same turn different, read forwards or backwards. */
function* divergences(text: string, hashes: Uint32Array, repeats: Uint8Array, direction: 1 | -1): Generator<readonly NearRepeat[]> {
  const turns: number[] = []
  for (let at = 0; at < hashes.length; at++) if (repeats[at] === 2 && repeats[at + direction] !== 2) turns.push(at)
  if (turns.length === 0) return
  const wanted = new Map<number, number[]>()
  const flags = new Uint8Array(flagCount)
  for (const at of turns) {
    const hash = hashes[at] ?? 0
    wanted.set(hash, [])
    flags[hash >>> flagShift] = 1
  }
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0
    const places = repeats[at] === 2 && flags[hash >>> flagShift] === 1 ? wanted.get(hash) : undefined
    if (places && places.length < mostPlaces) places.push(at)
  }
  for (const at of turns) {
    const found: NearRepeat[] = []
    for (const place of wanted.get(hashes[at] ?? 0) ?? []) {
      if (place === at || text.slice(at, at + anchor) !== text.slice(place, place + anchor)) continue
      const near = direction === 1 ? forwards(text, at, place) : backwards(text, at, place)
      if (near) found.push(near)
    }
    if (found.length > 0) yield found
  }
}

function forwards(text: string, at: number, place: number): NearRepeat | undefined {
  const [from, to] = [at + anchor, place + anchor]
  const meeting = meet((side, step) => text.charCodeAt((side === 0 ? from : to) + step))
  if (!meeting) return undefined
  const before = sharedBefore(text, at, place)
  return {
    here: {start: at - before, end: from + meeting.own + meeting.beyond},
    there: {start: place - before, end: to + meeting.other + meeting.beyond},
    own: {start: from, end: from + meeting.own},
    other: {start: to, end: to + meeting.other}
  }
}

function backwards(text: string, at: number, place: number): NearRepeat | undefined {
  const meeting = meet((side, step) => text.charCodeAt((side === 0 ? at : place) - 1 - step))
  if (!meeting) return undefined
  const after = sharedAfter(text, at + anchor, place + anchor)
  return {
    here: {start: at - meeting.own - meeting.beyond, end: at + anchor + after},
    there: {start: place - meeting.other - meeting.beyond, end: place + anchor + after},
    own: {start: at - meeting.own, end: at},
    other: {start: place - meeting.other, end: place}
  }
}

interface Meeting {
  readonly own: number
  readonly other: number
  /** Characters that are the same again after the middle. */
  readonly beyond: number
}

/**
 * The shortest middle after which both go on alike; of two as short, the one after which they stay alike longer. Words that
 * changed places are looked for first: 综合枢纽服务 and 枢纽综合服务 also meet at 枢纽.
 */
function meet(charAt: (side: 0 | 1, step: number) => number): Meeting | undefined {
  for (let length = 2; length <= longestMiddle; length++) {
    const beyond = sharedFrom(charAt, length, length)
    if (beyond >= leastBeyond && isReordered(charAt, length)) return {own: length, other: length, beyond}
  }
  let best: Meeting | undefined
  for (let total = 1; total <= longestMiddle * 2; total++) {
    for (let own = Math.max(0, total - longestMiddle); own <= Math.min(total, longestMiddle); own++) {
      const other = total - own
      if (Math.abs(own - other) > leastBeyond) continue
      const beyond = sharedFrom(charAt, own, other)
      if (beyond >= leastBeyond && (!best || beyond > best.beyond)) best = {own, other, beyond}
    }
    if (best) return best
  }
  return undefined
}

function sharedFrom(charAt: (side: 0 | 1, step: number) => number, own: number, other: number): number {
  let shared = 0
  while (shared < farthest) {
    const code = charAt(0, own + shared)
    if (code !== charAt(1, other + shared) || code === newline || Number.isNaN(code)) break
    shared++
  }
  return shared
}

/** Whether both have the same characters in another order. */
function isReordered(charAt: (side: 0 | 1, step: number) => number, length: number): boolean {
  for (let step = 0; step < length; step++) {
    const code = charAt(0, step)
    let balance = 0
    for (let other = 0; other < length; other++) balance += (charAt(0, other) === code ? 1 : 0) - (charAt(1, other) === code ? 1 : 0)
    if (balance !== 0) return false
  }
  return true
}

function sharedBefore(text: string, one: number, other: number): number {
  let shared = 0
  while (shared < farthest) {
    const code = text.charCodeAt(one - 1 - shared)
    if (code !== text.charCodeAt(other - 1 - shared) || code === newline || Number.isNaN(code)) break
    shared++
  }
  return shared
}

function sharedAfter(text: string, one: number, other: number): number {
  let shared = 0
  while (shared < farthest) {
    const code = text.charCodeAt(one + shared)
    if (code !== text.charCodeAt(other + shared) || code === newline || Number.isNaN(code)) break
    shared++
  }
  return shared
}
