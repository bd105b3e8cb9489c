import {deepest, type Entry, isSafe, list, type Located, record} from './located.ts'
import {ifPlain, matchAt, NotPlain} from './not-plain.ts'

/**
 * Reads the YAML that settings are mostly written in: names with words, numbers and lists of them, by indentation or in
 * brackets on one line, with comments. Undefined for everything else, for what is wrong, and for what it is not sure of;
 * the package `yaml` then decides.
 */
export const readPlainYaml = (text: string): Located | undefined => ifPlain(() => new BlockReader(text).read())

interface Line {
  readonly indent: number
  /** Offset of the first character that is no space. */
  readonly start: number
  /** Offset behind the last that is neither space nor comment. */
  readonly end: number
}

/** Words and names that mean nothing else in YAML, with `:` only where no space follows. */
const plainWord =
  /[\w$./\u4e00-\u9fff《（][\w$./\u4e00-\u9fff《》（），。、；：“”@+*-]*(?:[: ](?=[^\s:#])[\w$./\u4e00-\u9fff《》（），。、；：“”@+*-]+)*/y
const plainKey = /[A-Za-z$\u4e00-\u9fff][\w$.\u4e00-\u9fff-]*/y
const singleQuoted = /'([^'\\\r\n]*)'/y
const doubleQuoted = /"([^"\\\r\n]*)"/y
/** Whatever may be a number, a date or something between. */
const numeric = /^[-+.]?\d/
const integer = /^(?:0|-?[1-9]\d{0,15})$/

class BlockReader {
  readonly #text: string
  readonly #lines: Line[] = []
  #at = 0

  constructor(text: string) {
    this.#text = text
    // Tabs and other line ends mean more in YAML than they seem to.
    if (/[\t\u0085\u2028\u2029\ufeff]|\r(?!\n)|^(?:---|\.\.\.|%)/m.test(text)) throw new NotPlain()
    for (const match of text.matchAll(/^( *)([^\r\n]*)/gm)) {
      const [, spaces = '', content = ''] = match
      if (content === '' || content.startsWith('#')) continue
      const start = match.index + spaces.length
      this.#lines.push({indent: spaces.length, start, end: start + content.replace(/(?<! ) +$/, '').length})
    }
  }

  read(): Located {
    const [first] = this.#lines
    if (!first) throw new NotPlain()
    const node = this.#block(first.indent, 0)
    if (this.#at < this.#lines.length) throw new NotPlain()
    return node
  }

  /** A mapping or a list whose lines begin at this column. */
  #block(indent: number, depth: number): Located {
    const line = this.#lines[this.#at]
    if (!line || line.indent !== indent || depth > deepest) throw new NotPlain()
    return this.#startsItem(line) ? this.#list(indent, depth) : this.#mapping(indent, depth)
  }

  #startsItem({start}: Line): boolean {
    return this.#text.charAt(start) === '-' && this.#text.charAt(start + 1) === ' '
  }

  #list(indent: number, depth: number): Located {
    const start = this.#lines[this.#at]?.start ?? 0
    const items: Located[] = []
    for (let line = this.#lines[this.#at]; line && line.indent === indent && this.#startsItem(line); line = this.#lines[this.#at]) {
      const content = this.#skip(line.start + 1, line.end)
      // `- name: value` begins a mapping at the column of the name.
      this.#lines[this.#at] = {indent: indent + (content - line.start), start: content, end: line.end}
      if (content >= line.end || this.#text.charAt(content) === '#') throw new NotPlain()
      const key = this.#keyAt(content)
      items.push(key === undefined ? this.#inline(content, line.end) : this.#mapping(indent + (content - line.start), depth + 1))
    }
    this.#end(indent)
    return list(items, start)
  }

  #mapping(indent: number, depth: number): Located {
    const start = this.#lines[this.#at]?.start ?? 0
    const entries = new Map<string, Entry>()
    for (let line = this.#lines[this.#at]; line && line.indent === indent && !this.#startsItem(line); line = this.#lines[this.#at]) {
      const key = this.#keyAt(line.start)
      if (!key || entries.has(key.name)) throw new NotPlain()
      entries.set(key.name, {key: line.start, node: this.#valueOf(key.end, line, indent, depth)})
    }
    this.#end(indent)
    return record(entries, start)
  }

  /** What stands behind a colon: on its line, or in the lines below; nothing stands where its name does. */
  #valueOf(colon: number, line: Line, indent: number, depth: number): Located {
    const content = this.#skip(colon, line.end)
    if (content < line.end && this.#text.charAt(content) !== '#') return this.#inline(content, line.end)
    const next = this.#lines[this.#at + 1]
    this.#at++
    if (next && (next.indent > indent || (next.indent === indent && this.#startsItem(next)))) return this.#block(next.indent, depth + 1)
    return {value: null, start: line.start}
  }

  /** A value that ends on its line; the next line then begins something else. */
  #inline(start: number, end: number): Located {
    const line = this.#lines[this.#at]
    const reader = new InlineReader(this.#text, start, end)
    const node = reader.value(false, 0)
    reader.finish()
    const next = this.#lines[++this.#at]
    if (line && next && next.indent > line.indent) throw new NotPlain()
    return node
  }

  /** Behind a block its lines must be those of an outer one. */
  #end(indent: number): void {
    const line = this.#lines[this.#at]
    if (line && line.indent >= indent && !(line.indent === indent && !this.#startsItem(line))) throw new NotPlain()
    if (line && line.indent > indent) throw new NotPlain()
  }

  /** The name of an entry that begins here, and the offset behind its colon. */
  #keyAt(offset: number): {readonly name: string; readonly end: number} | undefined {
    const name = nameAt(this.#text, offset)
    if (!name || this.#text.charAt(name.end) !== ':' || !/^[ \r\n]?$/.test(this.#text.charAt(name.end + 1))) return undefined
    return {name: name.name, end: name.end + 1}
  }

  #skip(start: number, end: number): number {
    let at = start
    while (at < end && this.#text.charAt(at) === ' ') at++
    return at
  }
}

/** A name, quoted or not; a word that YAML takes for something else is none. */
function nameAt(text: string, offset: number): {readonly name: string; readonly end: number} | undefined {
  const quoted = matchAt(doubleQuoted, text, offset) ?? matchAt(singleQuoted, text, offset)
  if (quoted) return {name: quoted[1] ?? '', end: offset + quoted[0].length}
  const [word] = matchAt(plainKey, text, offset) ?? []
  return word === undefined || /^(?:true|false|null)$/i.test(word) ? undefined : {name: word, end: offset + word.length}
}

/** Reads a value within one line. */
class InlineReader {
  readonly #text: string
  readonly #end: number
  #at: number

  constructor(text: string, start: number, end: number) {
    this.#text = text
    this.#at = start
    this.#end = end
  }

  value(inBrackets: boolean, depth: number): Located {
    if (depth > deepest) throw new NotPlain()
    const start = this.#at
    const first = this.#text.charAt(start)
    if (first === '[') return this.#list(start, depth)
    if (first === '{') return this.#mapping(start, depth)
    if (first === '"' || first === "'") {
      const quoted = matchAt(first === '"' ? doubleQuoted : singleQuoted, this.#text, start)
      if (!quoted) throw new NotPlain()
      this.#at += quoted[0].length
      return {value: quoted[1] ?? '', start}
    }
    return this.#word(start, inBrackets)
  }

  /** Nothing but a comment may follow. */
  finish(): void {
    const rest = this.#text.slice(this.#at, this.#end)
    if (rest !== '' && !/^ +#/.test(rest)) throw new NotPlain()
  }

  #word(start: number, inBrackets: boolean): Located {
    const [whole = ''] = matchAt(plainWord, this.#text, start) ?? []
    const word = start + whole.length > this.#end ? '' : whole
    if (word === '') throw new NotPlain()
    this.#at += word.length
    const next = this.#text.charAt(this.#at)
    const ends = this.#at === this.#end || next === ' ' || (inBrackets && (next === ',' || next === ']' || next === '}'))
    if (!ends) throw new NotPlain()
    return {value: meaning(word), start}
  }

  #list(start: number, depth: number): Located {
    const items: Located[] = []
    this.#open()
    while (this.#text.charAt(this.#at) !== ']') {
      items.push(this.value(true, depth + 1))
      this.#separate(']')
    }
    this.#at++
    return list(items, start)
  }

  #mapping(start: number, depth: number): Located {
    const entries = new Map<string, Entry>()
    this.#open()
    while (this.#text.charAt(this.#at) !== '}') {
      const key = nameAt(this.#text, this.#at)
      if (!key || entries.has(key.name) || this.#text.slice(key.end, key.end + 2) !== ': ') throw new NotPlain()
      const offset = this.#at
      this.#at = key.end + 1
      this.#spaces()
      entries.set(key.name, {key: offset, node: this.value(true, depth + 1)})
      this.#separate('}')
    }
    this.#at++
    return record(entries, start)
  }

  #open(): void {
    this.#at++
    this.#spaces()
  }

  #separate(close: string): void {
    this.#spaces()
    if (this.#text.charAt(this.#at) === close) return
    if (this.#text.charAt(this.#at) !== ',') throw new NotPlain()
    this.#at++
    this.#spaces()
    // A comma before the bracket is fine in YAML, and rare.
    if (this.#text.charAt(this.#at) === close) throw new NotPlain()
  }

  #spaces(): void {
    while (this.#at < this.#end && this.#text.charAt(this.#at) === ' ') this.#at++
    if (this.#at >= this.#end) throw new NotPlain()
  }
}

/** What a word without quotes means in YAML 1.2. */
function meaning(word: string): unknown {
  if (word === 'true' || word === 'false') return word === 'true'
  if (word === 'null') return null
  if (/^(?:true|false|null)$/i.test(word)) throw new NotPlain()
  if (integer.test(word)) {
    const value = Number(word)
    if (!isSafe(value)) throw new NotPlain()
    return value
  }
  // 2026-01-28 is text, 1e3 and 0x10 are numbers: of what looks like one only dates are taken.
  if (numeric.test(word) && !/^\d{4}-\d{2}-\d{2}$/.test(word) && !/^\d+[\u4e00-\u9fff]/.test(word)) throw new NotPlain()
  if (/^\.(?:inf|nan)$/i.test(word)) throw new NotPlain()
  return word
}
