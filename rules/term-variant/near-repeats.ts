import type {Range} from '@hegao/core'
import {anchor, newline, repeatedGrams, type Repeats} from './grams.ts'

/** A passage that stands elsewhere too, but for a few characters in its middle. */
export interface NearRepeat {
  /** Where the passage begins and ends here, what it shares with the other on both sides included. */
  readonly here: Range
  readonly there: Range
  /** The differing middle here; it may be empty. */
  readonly own: Range
  readonly other: Range
}

/** Characters that must be the same on its other side. */
const leastBeyond = 2
/** Characters that may stand in another order: as many as two words that changed places have. */
const longestReordered = 6
/** Characters by which two may differ in length. */
const farthestShift = 2
/** So many characters of either tell whether they can meet. */
const reach = longestReordered + leastBeyond
/** Other places of the same anchor that are looked at: the first ones. */
const mostPlaces = 6
/** How far the shared text is followed. */
const farthest = 40

/**
 * Finds passages that stand twice but for a small stretch in the middle, where the one form stands once in the text. A
 * passage that turns away from another shows as a gram that stands once right after one that stands often; only there
 * are places compared, so that the work grows with the text; where a line ends or a figure begins nothing is looked for. The other places of one such passage come together.
 *
 * @param isEnd whether a phrase ends at the character at an offset: a difference right after one is of two phrases
 */
export function nearRepeats(text: string, isEnd: (offset: number) => boolean = () => false): (readonly NearRepeat[])[] {
  const repeats = repeatedGrams(text)
  return [...divergences(text, repeats, 1, isEnd), ...divergences(text, repeats, -1, isEnd)]
}

/** Where passages that are the same turn different, read forwards or backwards; in order. */
function divergences(
  text: string,
  {offsets, starts, isRepeated}: Repeats,
  direction: 1 | -1,
  isEnd: (offset: number) => boolean
): (readonly NearRepeat[])[] {
  const turns: {readonly at: number; readonly found: readonly NearRepeat[]}[] = []
  const windows = new Uint16Array((mostPlaces + 1) * reach)
  const from = direction === 1 ? anchor : -1
  for (let gram = 0; gram + 1 < starts.length; gram++) {
    const start = starts[gram] ?? 0
    const end = starts[gram + 1] ?? 0
    const last = Math.min(end, start + mostPlaces)
    let isSeen = false
    for (let own = start; own < end; own++) {
      const at = offsets[own] ?? 0
      const beside = at + direction
      if (((isRepeated[beside >>> 5] ?? 0) & (1 << beside)) !== 0 || (direction === 1 && isEnd(at + anchor - 1))) continue
      if (!isSeen)
        for (let other = start; other < last; other++) look(windows, other - start, text, (offsets[other] ?? 0) + from, direction)
      isSeen = true
      const ours = Math.min(own - start, mostPlaces)
      if (own >= last) look(windows, ours, text, at + from, direction)
      const found: NearRepeat[] = []
      for (let other = start; other < last; other++) {
        const place = offsets[other] ?? 0
        if (other === own || !mayMeet(windows, ours, other - start)) continue
        const near = direction === 1 ? forwards(text, at, place) : backwards(text, at, place)
        // Two grams may have one hash.
        if (near && sharedFrom(text, at, place, 1) >= anchor) found.push(near)
      }
      if (found.length > 0) turns.push({at, found})
    }
  }
  return turns.toSorted((one, other) => one.at - other.at).map(({found}) => found)
}

/** Takes down the characters from a place on, as one of several. */
function look(windows: Uint16Array, which: number, text: string, at: number, direction: 1 | -1): void {
  for (let step = 0; step < reach; step++) windows[which * reach + step] = codeAt(text, at + step * direction)
}

/** Whether two places are alike where a middle may end. Nearly all are not, and need no closer look. */
function mayMeet(windows: Uint16Array, one: number, other: number): boolean {
  const ours = one * reach
  const theirs = other * reach
  for (let step = 1; step <= longestReordered; step++) if (goAlike(windows, ours + step, theirs + step)) return true
  for (let shift = 1; shift <= farthestShift; shift++)
    if (goAlike(windows, ours, theirs + shift) || goAlike(windows, ours + shift, theirs)) return true
  return false
}

const goAlike = (windows: Uint16Array, one: number, other: number): boolean =>
  windows[one] === windows[other] && windows[one + 1] === windows[other + 1]

function forwards(text: string, at: number, place: number): NearRepeat | undefined {
  const from = at + anchor
  const to = place + anchor
  const meeting = meet(text, from, to, 1)
  if (!meeting) return undefined
  const before = sharedFrom(text, at - 1, place - 1, -1)
  return {
    here: {start: at - before, end: from + meeting.own + meeting.beyond},
    there: {start: place - before, end: to + meeting.other + meeting.beyond},
    own: {start: from, end: from + meeting.own},
    other: {start: to, end: to + meeting.other}
  }
}

function backwards(text: string, at: number, place: number): NearRepeat | undefined {
  const meeting = meet(text, at - 1, place - 1, -1)
  if (!meeting) return undefined
  const after = sharedFrom(text, at + anchor, place + anchor, 1)
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
function meet(text: string, here: number, there: number, direction: 1 | -1): Meeting | undefined {
  for (let length = 2; length <= longestReordered; length++) {
    const beyond = alikeFrom(text, here + length * direction, there + length * direction, direction)
    if (beyond > 0 && isReordered(text, here, there, length, direction)) return {own: length, other: length, beyond}
  }
  return (
    longest(meetingAfter(text, here, there, direction, 0, 1), meetingAfter(text, here, there, direction, 1, 0)) ??
    longest(
      longest(meetingAfter(text, here, there, direction, 0, 2), meetingAfter(text, here, there, direction, 1, 1)),
      meetingAfter(text, here, there, direction, 2, 0)
    )
  )
}

const longest = (one: Meeting | undefined, other: Meeting | undefined): Meeting | undefined =>
  one && (!other || one.beyond >= other.beyond) ? one : other

/** The meeting after so many characters here and there. */
function meetingAfter(text: string, here: number, there: number, direction: 1 | -1, own: number, other: number): Meeting | undefined {
  const beyond = alikeFrom(text, here + own * direction, there + other * direction, direction)
  return beyond === 0 ? undefined : {own, other, beyond}
}

/** How many characters are the same from two places on; 0 where they are too few. Nearly all places fail at the first. */
function alikeFrom(text: string, one: number, other: number, direction: 1 | -1): number {
  const shared = codeAt(text, one) === codeAt(text, other) ? sharedFrom(text, one, other, direction) : 0
  return shared < leastBeyond ? 0 : shared
}

/** How many characters of one line are the same from two places on. */
function sharedFrom(text: string, one: number, other: number, direction: 1 | -1): number {
  let shared = 0
  while (shared < farthest) {
    const code = codeAt(text, one + shared * direction)
    if (code !== codeAt(text, other + shared * direction) || code === newline) break
    shared++
  }
  return shared
}

/** The text ends as a line does. `charCodeAt` itself is slow for good once it has been asked for what lies beyond. */
const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : newline)

/** Whether both have the same characters in another order. */
function isReordered(text: string, here: number, there: number, length: number, direction: 1 | -1): boolean {
  for (let step = 0; step < length; step++) {
    const code = text.charCodeAt(here + step * direction)
    let balance = 0
    for (let other = 0; other < length; other++)
      balance +=
        (text.charCodeAt(here + other * direction) === code ? 1 : 0) - (text.charCodeAt(there + other * direction) === code ? 1 : 0)
    if (balance !== 0) return false
  }
  return true
}
