/**
 * Near-duplicates without comparing every pair: one-permutation MinHash over runs of three characters, locality-sensitive
 * hashing of its bands, then a real comparison. Measured in bench/near-duplicates.mjs.
 */

/** Values of a signature. A power of two: the top bits of a hash choose the value that it may lower. */
const size = 64
const sizeBits = 6
/** Values in a band; two texts meet where all of one band agree. At likeness 0.7 they do so in 99 of 100 cases. */
const rows = 4
const bands = size / rows
/** Share of equal values from which on a real comparison is worth its time; three deviations below the likeness asked for. */
const worthComparing = 0.42
/** With how many of those in one bucket a text is compared; more than this is a form that repeats, and would be quadratic. */
const longestChain = 12
/** A text with as many likenesses belongs to a form that repeats; its further ones are not looked for. */
const mostLikenesses = 4
/** How often a text is compared at most, so that no input takes the square of its length. */
const mostComparisons = 12

/** Two texts, by index, and the share of their runs of three characters that both have. */
export interface NearPair {
  readonly first: number
  readonly second: number
  readonly likeness: number
}

/** All pairs of texts that are at least so alike, first before second. Texts that are equal need not be given twice. */
export function nearPairs(texts: readonly string[], least: number): NearPair[] {
  const signatures = signaturesOf(texts)
  const seen = new Set<number>()
  const pairs: NearPair[] = []
  const likenesses = new Uint8Array(texts.length)
  const comparisons = new Uint8Array(texts.length)
  const table = new Buckets(texts.length)
  const known: Float64Array[] = []
  const runs = (index: number): Float64Array => (known[index] ??= runsOf(texts[index] ?? ''))
  for (let band = 0; band < bands; band++) {
    table.clear()
    for (let index = 0; index < texts.length; index++) {
      const at = index * size + band * rows
      let hash = band
      for (let row = 0; row < rows; row++) hash = Math.imul(hash ^ (signatures[at + row] ?? 0), 0x85ebca6b) ^ (hash >>> 15)
      let steps = 0
      for (let other = table.add(hash, index); other >= 0 && steps < longestChain; other = table.before(other), steps++) {
        if ((likenesses[index] ?? 0) >= mostLikenesses || (comparisons[index] ?? 0) >= mostComparisons) break
        const key = other * texts.length + index
        if (seen.has(key) || equalShare(signatures, other, index) < worthComparing) continue
        seen.add(key)
        comparisons[index] = (comparisons[index] ?? 0) + 1
        const likeness = shareOf(runs(other), runs(index))
        if (likeness < least) continue
        likenesses[index] = (likenesses[index] ?? 0) + 1
        pairs.push({first: other, second: index, likeness})
      }
    }
  }
  return pairs.toSorted((a, b) => a.second - b.second || a.first - b.first)
}

/** Mixes the bits of a hash: MurmurHash3's finaliser. */
function mix(hash: number): number {
  let value = hash
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}

function signaturesOf(texts: readonly string[]): Uint32Array {
  const empty = 0xffffffff
  const all = new Uint32Array(texts.length * size).fill(empty)
  for (const [index, text] of texts.entries()) {
    const start = index * size
    let a = text.charCodeAt(0)
    let b = text.charCodeAt(1)
    for (let at = 2; at < text.length; at++) {
      const c = text.charCodeAt(at)
      const hash = mix(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d))
      const slot = start + (hash >>> (32 - sizeBits))
      const value = (hash << sizeBits) >>> 0
      if (value < (all[slot] ?? 0)) all[slot] = value
      a = b
      b = c
    }
    fillGaps(all.subarray(start, start + size), empty)
  }
  return all
}

/** A short text leaves values empty; each takes over the next one that is not, marked by its distance. */
function fillGaps(signature: Uint32Array, empty: number): void {
  const given = signature.slice()
  for (let at = 0; at < size; at++) {
    if (given[at] !== empty) continue
    for (let step = 1; step < size; step++) {
      const value = given[(at + step) % size] ?? empty
      if (value === empty) continue
      signature[at] = mix(value + step)
      break
    }
  }
}

function equalShare(signatures: Uint32Array, first: number, second: number): number {
  let equal = 0
  for (let at = 0; at < size; at++) if (signatures[first * size + at] === signatures[second * size + at]) equal++
  return equal / size
}

/** Lists of indices by hash, in typed arrays: a Map would cost more than all the rest. */
class Buckets {
  readonly #hashes: Int32Array
  readonly #heads: Int32Array
  readonly #before: Int32Array
  readonly #mask: number

  constructor(count: number) {
    let capacity = 16
    while (capacity < count * 2) capacity *= 2
    this.#mask = capacity - 1
    this.#hashes = new Int32Array(capacity)
    this.#heads = new Int32Array(capacity)
    this.#before = new Int32Array(count)
  }

  clear(): void {
    this.#heads.fill(-1)
  }

  /** Puts an index in, and gives the latest one before it with the same hash, or -1. */
  add(hash: number, index: number): number {
    let slot = mix(hash) & this.#mask
    while (this.#heads[slot] !== -1 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask
    const before = this.#heads[slot] ?? -1
    this.#hashes[slot] = hash
    this.#heads[slot] = index
    this.#before[index] = before
    return before
  }

  before(index: number): number {
    return this.#before[index] ?? -1
  }
}

/** The share of runs of three characters that both texts have, among those that either has (Jaccard). */
export const likenessOf = (a: string, b: string): number => shareOf(runsOf(a), runsOf(b))

function shareOf(left: Float64Array, right: Float64Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const [x, y] = [left[i] ?? 0, right[j] ?? 0]
    if (x === y) {
      shared++
      i++
      j++
    } else if (x < y) i++
    else j++
  }
  const all = left.length + right.length - shared
  return all === 0 ? 0 : shared / all
}

/** Runs of three characters as numbers, each once, in order. */
function runsOf(text: string): Float64Array {
  const runs = new Float64Array(Math.max(0, text.length - 2))
  for (let at = 0; at + 2 < text.length; at++)
    runs[at] = (text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)) * 0x10000 + text.charCodeAt(at + 2)
  runs.sort()
  let kept = 0
  for (let at = 0; at < runs.length; at++) if (at === 0 || runs[at] !== runs[at - 1]) runs[kept++] = runs[at] ?? 0
  return runs.subarray(0, kept)
}
