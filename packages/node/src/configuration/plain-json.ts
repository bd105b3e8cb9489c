import {deepest, type Entry, isSafe, list, type Located, record} from './located.ts'
import {ifPlain, matchAt, NotPlain} from './not-plain.ts'

/** Reads JSON with comments that is whole; undefined for what is not, which the package `jsonc-parser` then explains. */
export const readPlainJson = (text: string): Located | undefined => ifPlain(() => new JsonReader(text).read())

const space = /(?:[ \t\r\n]+|\/\/[^\r\n]*|\/\*[^*]*\*+(?:[^*/][^*]*\*+)*\/)*/y
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?(?![\w.+-])/y
const literal = /(?:true|false|null)(?!\w)/y

class JsonReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): Located {
    this.#space()
    const root = this.#value(0)
    this.#space()
    if (this.#at < this.#text.length) throw new NotPlain()
    return root
  }

  #value(depth: number): Located {
    if (depth > deepest) throw new NotPlain()
    const start = this.#at
    const first = this.#text.charAt(start)
    if (first === '{') return this.#object(start, depth)
    if (first === '[') return this.#array(start, depth)
    const value: unknown = JSON.parse(this.#take(first === '"' ? string : /[-\d]/.test(first) ? number : literal))
    if (typeof value === 'number' && !isSafe(value)) throw new NotPlain()
    return {value, start}
  }

  #object(start: number, depth: number): Located {
    const entries = new Map<string, Entry>()
    for (this.#open(); this.#text.charAt(this.#at) !== '}'; this.#separate('}')) {
      const key = this.#at
      const name = String(JSON.parse(this.#take(string)))
      if (entries.has(name)) throw new NotPlain()
      this.#space()
      if (this.#text.charAt(this.#at) !== ':') throw new NotPlain()
      this.#open()
      entries.set(name, {key, node: this.#value(depth + 1)})
    }
    this.#at++
    return record(entries, start)
  }

  #array(start: number, depth: number): Located {
    const items: Located[] = []
    for (this.#open(); this.#text.charAt(this.#at) !== ']'; this.#separate(']')) items.push(this.#value(depth + 1))
    this.#at++
    return list(items, start)
  }

  /** Passes a mark of one character and what separates it from the next. */
  #open(): void {
    this.#at++
    this.#space()
  }

  /** A comma stands between two items, and may stand behind the last. */
  #separate(close: string): void {
    this.#space()
    if (this.#text.charAt(this.#at) === ',') this.#open()
    else if (this.#text.charAt(this.#at) !== close) throw new NotPlain()
  }

  #take(form: RegExp): string {
    const [token] = matchAt(form, this.#text, this.#at) ?? []
    if (token === undefined) throw new NotPlain()
    this.#at += token.length
    return token
  }

  #space(): void {
    this.#at += matchAt(space, this.#text, this.#at)?.[0].length ?? 0
  }
}
