import type {TextIndex} from '@hegao/core'
import {mostLost, type Thing} from './thing-slips.ts'

/** At so many places of a name, counted from its kind, a slip is looked for. */
const deepest = 6
/** How many names with one key are compared. */
const mostAlike = 8

/**
 * Pairs of names of one kind that may be one slip apart. A slip puts two characters together that stand so nowhere else: only
 * around such pairs is looked for another name that has, but for the slip, what stands there.
 */
export function candidates(index: TextIndex, things: readonly Thing[]): [Thing, Thing][] {
  // Keys with the things that they are of, in chains by their first bits: a map would take most of the time.
  const heads = new Int16Array(1 << headBits).fill(-1)
  /** What stands behind the slips that have a key: most names end otherwise, and need no key. */
  const behind = new Uint8Array(1 << headBits)
  const keys: number[] = []
  const owners: Thing[] = []
  const next: number[] = []
  for (const thing of things) {
    const lone = lonePairs(index, thing)
    if (lone === 0) continue
    eachKey(
      thing,
      (depth) => ((lone >>> depth) & anyMade) !== 0,
      (key, ends, depth, slip) => {
        const pairs = slip << depth
        if ((lone & pairs) !== pairs || keys.length > mostKeys) return
        behind[headOf(ends)] = 1
        next.push(heads[headOf(key)] ?? -1)
        heads[headOf(key)] = keys.length
        keys.push(key)
        owners.push(thing)
      }
    )
  }
  const found: [Thing, Thing][] = []
  for (const thing of things)
    eachKey(
      thing,
      (_, ends) => behind[headOf(ends)] === 1,
      (key) => {
        let left = mostAlike
        for (let at = heads[headOf(key)] ?? -1; at >= 0 && left > 0; at = next[at] ?? -1) {
          const rare = owners[at]
          if (keys[at] !== key || !rare || rare === thing) continue
          found.push([rare, thing])
          left--
        }
      }
    )
  return found
}

const headBits = 14
const headOf = (hash: number): number => hash >>> (32 - headBits)
const mostKeys = 0x7ffe

/** The pairs that a slip makes, counted as those of `lonePairs` from its place on: one character for another makes two, a lost one joins two. */
const made = {mistyped: 0b11, lost: 0b1, swapped: 0b10, wordsSwapped: 0b100}

/** Where none of these is, there is no slip. */
const anyMade = 0b111

/** Which pairs of characters, counted from the kind on, stand nowhere else: a bit for each, the lowest for that of the kind and the character before it. */
function lonePairs(index: TextIndex, {start, before}: Thing): number {
  let lone = 0
  for (let back = 0; back < before.length && back <= deepest + mostLost + 2; back++) if (index.isLone(start - 1 - back)) lone |= 1 << back
  return lone
}

/**
 * What a name is but for one slip at each place: the characters behind it, and one or two before it.
 *
 * @param isAsked of a place, how deep it is and what stands behind it
 */
function eachKey(
  {before, kind}: Thing,
  isAsked: (depth: number, behind: number) => boolean,
  tell: (key: number, behind: number, depth: number, made: number) => void
): void {
  let hash = 0
  for (let at = 0; at < kind.length; at++) hash = mix(hash, kind.charCodeAt(at))
  const last = before.length - 1
  const code = (back: number): number => before.charCodeAt(last - back)
  for (let depth = 0; depth <= deepest && depth + 1 < before.length; depth++) {
    if (depth > 0) hash = mix(hash, code(depth - 1))
    if (!isAsked(depth, hash)) continue
    const [a, b, c, d] = [code(depth), code(depth + 1), code(depth + 2), code(depth + 3)]
    tell(mix(mix(hash, 1), b), hash, depth, made.mistyped)
    for (let lost = 0; lost <= mostLost && depth + lost + 1 < before.length; lost++)
      tell(mix(mix(hash, 3), (code(depth + lost) << 16) ^ code(depth + lost + 1)), hash, depth, made.lost)
    if (depth + 2 < before.length) tell(mix(mix(mix(hash, 2), a + b), c), hash, depth, made.swapped)
    if (depth + 4 < before.length) tell(mix(mix(hash, 4), a + b + c + d), hash, depth, made.wordsSwapped)
  }
}

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1) ^ (hash >>> 15)
