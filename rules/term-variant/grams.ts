/** The length of a gram: characters that must be the same, in one stretch, on one side of a difference. */
export const anchor = 6
/** The weight with which a character leaves a hash. */
const leaving = 31 ** anchor

export const newline = 10

/** The grams of a text that stand more than once. */
export const repeatedGrams = (text: string): Repeats => repeatsOf(gramHashes(text))

/** A hash of the characters from each offset; 0 where a line ends among them. */
function gramHashes(text: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, text.length - anchor + 1))
  let lastBreak = -1
  let hash = 0
  let left = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === newline) lastBreak = at
    hash = (Math.imul(hash, 31) + code - left) | 0
    const from = at - anchor + 1
    if (from < 0) continue
    left = Math.imul(text.charCodeAt(from), leaving)
    if (from > lastBreak) hashes[from] = (Math.imul(hash, 0x9e3779b1) >>> 0) | 1
  }
  return hashes
}

/** Cells of a table of all grams, for each of them: the fewer share one, the fewer are sorted for nothing. */
const cellsPerGram = 4

/**
 * Offsets of the grams that share a cell of a table with another. Most stand alone there, and need no sorting to tell that they
 * stand once. A cell is a bit, so that the table of a long text stays near the processor.
 */
function candidatesOf(hashes: Uint32Array): Uint32Array {
  const shift = Math.min(27, Math.clz32(hashes.length * cellsPerGram))
  // The bits of those met, and beside them the bits of those met again.
  const table = new Int32Array(2 * 2 ** (27 - shift))
  let again = 0
  for (let at = 0; at < hashes.length; at++) {
    const cell = (hashes[at] ?? 0) >>> shift
    const bit = 1 << cell
    const met = 2 * (cell >>> 5)
    const before = table[met] ?? 0
    table[met + 1] = (table[met + 1] ?? 0) | (before & bit)
    table[met] = before | bit
    again += (before >>> cell) & 1
  }
  const offsets = new Uint32Array(Math.min(2 * again, hashes.length))
  let count = 0
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0
    const cell = hash >>> shift
    if (hash !== 0 && ((table[2 * (cell >>> 5) + 1] ?? 0) & (1 << cell)) !== 0) offsets[count++] = at
  }
  return offsets.subarray(0, count)
}

/** The grams that stand more than once. */
export interface Repeats {
  /** Their offsets, those of one gram together and in order. */
  readonly offsets: Uint32Array
  /** Where in `offsets` each gram begins, and where the last one ends. */
  readonly starts: readonly number[]
  /** A bit for every offset where one begins. */
  readonly isRepeated: Int32Array
}

interface Grams {
  readonly hashes: Uint32Array
  readonly offsets: Uint32Array
}

function repeatsOf(all: Uint32Array): Repeats {
  const {hashes, offsets} = sortedGrams(all, candidatesOf(all))
  const {length} = offsets
  const starts: number[] = []
  const isRepeated = new Int32Array((all.length + 31) >>> 5)
  let kept = 0
  for (let start = 0, end = 0; start < length; start = end) {
    const hash = hashes[start] ?? 0
    while (end < length && hashes[end] === hash) end++
    if (end - start === 1) continue
    starts.push(kept)
    for (let at = start; at < end; at++) {
      const offset = offsets[at] ?? 0
      isRepeated[offset >>> 5] = (isRepeated[offset >>> 5] ?? 0) | (1 << offset)
      offsets[kept++] = offset
    }
  }
  starts.push(kept)
  return {offsets: offsets.subarray(0, kept), starts, isRepeated}
}

/** Bits of a hash that one round of sorting looks at. */
const digit = 11

/** Three rounds over flat tables: a table of all hashes would miss the cache at every gram. */
function sortedGrams(all: Uint32Array, candidates: Uint32Array): Grams {
  const {length} = candidates
  let grams: Grams = {hashes: new Uint32Array(length), offsets: candidates}
  let sorted: Grams = {hashes: new Uint32Array(length), offsets: new Uint32Array(length)}
  for (let rank = 0; rank < length; rank++) grams.hashes[rank] = all[candidates[rank] ?? 0] ?? 0
  for (let shift = 0; shift < 32; shift += digit) {
    sortByDigit(grams, sorted, shift)
    ;[grams, sorted] = [sorted, grams]
  }
  return grams
}

/** Keeps the order of those that are the same in this digit. */
function sortByDigit({hashes, offsets}: Grams, into: Grams, shift: number): void {
  const last = (1 << digit) - 1
  const places = new Uint32Array(last + 1)
  for (let at = 0; at < hashes.length; at++) {
    const value = ((hashes[at] ?? 0) >>> shift) & last
    places[value] = (places[value] ?? 0) + 1
  }
  let sum = 0
  for (let value = 0; value <= last; value++) {
    const count = places[value] ?? 0
    places[value] = sum
    sum += count
  }
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0
    const value = (hash >>> shift) & last
    const place = places[value] ?? 0
    places[value] = place + 1
    into.hashes[place] = hash
    into.offsets[place] = offsets[at] ?? 0
  }
}
