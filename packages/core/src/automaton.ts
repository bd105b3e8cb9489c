/** One place at which a term stands: `term` is its index in the list that the automaton was made of. */
export interface Hit {
  readonly term: number
  readonly start: number
  readonly end: number
}

/**
 * Finds any number of literal terms in one pass over a text (Aho and Corasick 1975). Transitions are hashed, so that ten
 * thousand terms take a few megabytes and hardly more time than a hundred. Made once and shared: rules that look for
 * literal rows make theirs in `prepare`.
 */
export class Automaton {
  readonly #terms: readonly string[]
  /** Whether a term may begin with a character, by its last bits: most characters of a text are passed over by it. */
  readonly #begins: Uint8Array
  /** The same for its first two characters: of those that a term may begin with most are passed over by it. */
  readonly #pairs: Uint8Array
  /** Open addressing: a state and a character to the next state. */
  readonly #keys: Float64Array
  readonly #values: Int32Array
  readonly #mask: number
  /** Where a state goes on when nothing follows: the longest proper end of what it has read that begins a term. */
  readonly #fails: Int32Array
  /** The term that ends in a state, plus one. */
  readonly #ends: Int32Array
  /** The next state on the chain of fails in which a term ends. */
  readonly #links: Int32Array
  /** The state before each, and the character that leads from there. */
  readonly #parents: Int32Array
  readonly #codes: Uint16Array
  #states = 1

  /** Equal terms are found as the first of them; empty ones never. */
  constructor(terms: readonly string[]) {
    this.#terms = terms
    const most = terms.reduce((sum, {length}) => sum + length, 1)
    let beginnings = 1 << 10
    while (beginnings < terms.length * 16 && beginnings < 1 << 16) beginnings *= 2
    this.#begins = new Uint8Array(beginnings)
    this.#pairs = new Uint8Array(beginnings)
    let size = 16
    while (size < most * 2) size *= 2
    this.#keys = new Float64Array(size).fill(-1)
    this.#values = new Int32Array(size)
    this.#mask = size - 1
    this.#fails = new Int32Array(most)
    this.#ends = new Int32Array(most)
    this.#links = new Int32Array(most)
    this.#parents = new Int32Array(most)
    this.#codes = new Uint16Array(most)
    this.#join(this.#insertAll())
  }

  /** Every place of every term, by where it ends; of those that end at one place the longest first. */
  search(text: string): Hit[] {
    const hits: Hit[] = []
    this.each(text, (term, start, end) => hits.push({term, start, end}))
    return hits
  }

  /** The same places, told one by one: short terms stand so often that a list of them would take longer than the search. */
  each(text: string, tell: (term: number, start: number, end: number) => void): void {
    const begins = this.#begins
    const pairs = this.#pairs
    const lastBits = begins.length - 1
    let state = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (state === 0 && (begins[code & lastBits] === 0 || pairs[pairOf(code, text.charCodeAt(at + 1)) & lastBits] === 0)) continue
      state = this.#next(state, code)
      for (let ending = this.#ends[state] === 0 ? this.#links[state] : state; ending; ending = this.#links[ending]) {
        const term = (this.#ends[ending] ?? 0) - 1
        tell(term, at + 1 - (this.#terms[term]?.length ?? 0), at + 1)
      }
    }
  }

  /** Builds the trie; gives the states but the root, by how many characters lead to them. */
  #insertAll(): readonly number[][] {
    const levels: number[][] = []
    for (let index = 0; index < this.#terms.length; index++) {
      const term = this.#terms[index] ?? ''
      // A term of one character may have any other behind it.
      if (term.length === 1) this.#pairs.fill(1)
      else this.#pairs[pairOf(term.charCodeAt(0), term.charCodeAt(1)) & (this.#pairs.length - 1)] = 1
      let state = 0
      for (let at = 0; at < term.length; at++) {
        const code = term.charCodeAt(at)
        let next = this.#child(state, code)
        if (next === 0) {
          next = this.#states++
          this.#add(state, code, next)
          this.#parents[next] = state
          this.#codes[next] = code
          const level = (levels[at] ??= [])
          level.push(next)
        }
        state = next
      }
      if (state !== 0 && this.#ends[state] === 0) this.#ends[state] = index + 1
    }
    return levels
  }

  /** Parents come before their children. */
  #join(levels: readonly (readonly number[])[]): void {
    for (const level of levels)
      for (const state of level) {
        const parent = this.#parents[state] ?? 0
        const fail = parent === 0 ? 0 : this.#next(this.#fails[parent] ?? 0, this.#codes[state] ?? 0)
        this.#fails[state] = fail
        this.#links[state] = this.#ends[fail] === 0 ? (this.#links[fail] ?? 0) : fail
      }
  }

  #next(from: number, code: number): number {
    for (let state = from; state !== 0; state = this.#fails[state] ?? 0) {
      const next = this.#child(state, code)
      if (next !== 0) return next
    }
    return this.#begins[code & (this.#begins.length - 1)] === 0 ? 0 : this.#child(0, code)
  }

  #child(state: number, code: number): number {
    const key = state * 65536 + code
    for (let slot = this.#slot(state, code); ; slot = (slot + 1) & this.#mask) {
      const found = this.#keys[slot]
      if (found === key) return this.#values[slot] ?? 0
      if (found === -1) return 0
    }
  }

  #add(state: number, code: number, next: number): void {
    if (state === 0) this.#begins[code & (this.#begins.length - 1)] = 1
    let slot = this.#slot(state, code)
    while (this.#keys[slot] !== -1) slot = (slot + 1) & this.#mask
    this.#keys[slot] = state * 65536 + code
    this.#values[slot] = next
  }

  #slot(state: number, code: number): number {
    const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)
    return (mixed ^ (mixed >>> 15)) & this.#mask
  }
}

const pairOf = (one: number, other: number): number => Math.imul(one, 0x9e3779b1) + Math.imul(other, 31)
