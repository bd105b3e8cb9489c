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
  const shift = Math.max(32 - mostHeadBits, Math.clz32(things.length * headsPerThing))
  const headOf = (hash: number): number => hash >>> shift
  const heads = new Int16Array(1 << (32 - shift)).fill(-1)
  /** What stands behind the slips that have a key: most names end otherwise, and need no key. */
  const behind = new Uint8Array(heads.length)
  const room = Math.min(mostKeys, things.length * (deepest + 1) * slipKeys.length)
  const keys = new Int32Array(room)
  const next = new Int16Array(room)
  const owners: Thing[] = []
  for (const thing of things) {
    const lone = lonePairs(index, thing)
    let ends = hashOf(thing.kind)
    for (let depth = 0; lone >>> depth > 0 && isDeep(thing, depth); ends = hashBefore(thing, depth++, ends)) {
      if (((lone >>> depth) & anyMade) === 0) continue
      const count = keysAt(thing, depth, ends)
      for (let at = 0; at < count && owners.length < room; at++) {
        const pairs = (slips[at] ?? 0) << depth
        if ((lone & pairs) !== pairs) continue
        const key = slipKeys[at] ?? 0
        behind[headOf(ends)] = 1
        next[owners.length] = heads[headOf(key)] ?? -1
        heads[headOf(key)] = owners.length
        keys[owners.length] = key
        owners.push(thing)
      }
    }
  }
  const found: [Thing, Thing][] = []
  for (const thing of things) {
    let ends = hashOf(thing.kind)
    for (let depth = 0; isDeep(thing, depth); ends = hashBefore(thing, depth++, ends)) {
      if (behind[headOf(ends)] === 0) continue
      const count = keysAt(thing, depth, ends)
      for (let slip = 0; slip < count; slip++) {
        const key = slipKeys[slip] ?? 0
        let left = mostAlike
        for (let at = heads[headOf(key)] ?? -1; at >= 0 && left > 0; at = next[at] ?? -1) {
          if (keys[at] !== key) continue
          const rare = owners[at]
          if (!rare || rare === thing) continue
          found.push([rare, thing])
          left--
        }
      }
    }
  }
  return found
}

const mostHeadBits = 15
/** So few things share the head of a chain. */
const headsPerThing = 16
const mostKeys = 0x7fff

/** The pairs that a slip makes, counted as those of `lonePairs` from its place on: one character for another makes two, a lost one joins two. */
const made = {mistyped: 0b11, lost: 0b1, swapped: 0b10, wordsSwapped: 0b100}

/** Where none of these is, there is no slip. */
const anyMade = 0b111
/** The last of these is so many characters before the place. */
const farthestMade = 2

/** Which pairs of characters, counted from the kind on, stand nowhere else: a bit for each, the lowest for that of the kind and the character before it. */
function lonePairs(index: TextIndex, {start, before}: Thing): number {
  let lone = 0
  for (let back = 0; back < before.length && back <= deepest + farthestMade; back++) if (index.isLone(start - 1 - back)) lone |= 1 << back
  return lone
}

/** Whether there is a place for a slip so deep in a name. */
const isDeep = ({before}: Thing, depth: number): boolean => depth <= deepest && depth + 1 < before.length

function hashOf(kind: string): number {
  let hash = 0
  for (let at = 0; at < kind.length; at++) hash = mix(hash, kind.charCodeAt(at))
  return hash
}

/** The hash of what stands behind a slip, with one character more. */
const hashBefore = ({before}: Thing, depth: number, hash: number): number => mix(hash, before.charCodeAt(before.length - 1 - depth))

/** Room for the keys of one place; beside each, the pairs that such a slip makes. */
const slipKeys = new Int32Array(4 + mostLost)
const slips = new Uint8Array(slipKeys.length)

/**
 * What a name is but for one slip at a place: the characters behind it, and one or two before it. The keys stand in `slipKeys`.
 *
 * @param depth how deep the place is
 * @param hash of what stands behind it
 * @returns how many keys there are
 */
function keysAt({before}: Thing, depth: number, hash: number): number {
  const place = before.length - 1 - depth
  const a = before.charCodeAt(place)
  const b = before.charCodeAt(place - 1)
  slipKeys[0] = mix(mix(hash, 1), b)
  slips[0] = made.mistyped
  let count = 1
  for (let lost = 0; lost <= mostLost && lost < place; lost++) {
    slipKeys[count] = mix(mix(hash, 3), (before.charCodeAt(place - lost) << 16) ^ before.charCodeAt(place - lost - 1))
    slips[count++] = made.lost
  }
  if (place > 1) {
    slipKeys[count] = mix(mix(mix(hash, 2), a + b), before.charCodeAt(place - 2))
    slips[count++] = made.swapped
  }
  if (place > 3) {
    slipKeys[count] = mix(mix(hash, 4), a + b + before.charCodeAt(place - 2) + before.charCodeAt(place - 3))
    slips[count++] = made.wordsSwapped
  }
  return count
}

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1) ^ (hash >>> 15)
