import {type Document, isAlias, isMap, isScalar, isSeq, parseDocument, type YAMLError} from 'yaml'
import {complainOfWidth, fullWidthAt, fullWidthBefore} from './full-width.ts'
import {deepest, isSafe, isTooDeep, type Entry, list, type Located, record} from './located.ts'
import type {Problems, SettingsFile} from './problem.ts'
import {syntaxWords, yamlWords} from './words.ts'

/** Aliases may repeat what stands in the file so often: as many values as it has characters, and no more. */
const leastNodes = 1000

/** Reads YAML 1.2. Undefined where it cannot; `problems` then say why. */
export function readYaml(file: SettingsFile, problems: Problems): Located | undefined {
  if (isTooDeep(file.text)) {
    problems.add([file, 0], syntaxWords.tooDeep, {deepest})
    return undefined
  }
  let document: Document
  try {
    // The package compares each name with every other; `Walk` looks them up.
    document = parseDocument(file.text, {logLevel: 'error', prettyErrors: false, uniqueKeys: false})
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    problems.add([file, 0], syntaxWords.tooDeep, {deepest})
    return undefined
  }
  const error = document.errors[0] ?? document.warnings[0]
  if (error) {
    complain(file, problems, error)
    return undefined
  }
  if (document.contents === null) {
    problems.add([file, 0], syntaxWords.empty)
    return undefined
  }
  const before = problems.count
  const located = new Walk(file, problems, document).node(document.contents, 0, 0)
  if (problems.count > before) return undefined
  if (!located.entries && !located.items) {
    const wide = fullWidthBefore(file.text, file.text.length)
    if (wide) {
      complainOfWidth(wide, file, problems)
      return undefined
    }
  }
  return located
}

function complain(file: SettingsFile, problems: Problems, error: YAMLError): void {
  const [offset] = error.pos
  const wide = fullWidthBefore(file.text, offset)
  if (wide) return complainOfWidth(wide, file, problems)
  // The package has one code for a line that is indented badly and for one that comes too soon.
  const [, close] = error.code === 'BAD_INDENT' ? (/end with a ([\]}])/.exec(error.message) ?? []) : []
  if (close !== undefined) return problems.add([file, offset], yamlWords.NOT_CLOSED, {close})
  const words: Readonly<Record<string, {readonly zh: string; readonly en: string}>> = yamlWords
  problems.add([file, offset], words[error.code] ?? yamlWords.other, {code: error.code})
}

class Walk {
  readonly #file: SettingsFile
  readonly #problems: Problems
  readonly #document: Document
  #left: number

  constructor(file: SettingsFile, problems: Problems, document: Document) {
    this.#file = file
    this.#problems = problems
    this.#document = document
    this.#left = Math.max(leastNodes, file.text.length)
  }

  /** @param at where a node without a place of its own is looked for */
  node(node: unknown, at: number, depth: number): Located {
    // Where nothing stands, the name that has nothing is the place to look at.
    const start = isScalar(node) && !node.source && node.value === null ? at : (startOf(node) ?? at)
    const nothing: Located = {value: null, start}
    if (depth > deepest) return this.#refuse(nothing, syntaxWords.tooDeep, {deepest})
    this.#left--
    if (this.#left < 0) return this.#left === -1 ? this.#refuse(nothing, syntaxWords.tooMany) : nothing
    if (isAlias(node)) {
      const target = node.resolve(this.#document)
      return target ? {...this.node(target, start, depth + 1), start} : this.#refuse(nothing, yamlWords.noAnchor)
    }
    if (isMap(node)) return record(this.#entries(node.items, start, depth), start)
    if (isSeq(node)) {
      return list(
        node.items.map((item) => this.node(item, start, depth + 1)),
        start
      )
    }
    if (!isScalar(node)) return nothing
    const {value} = node
    if (typeof value === 'number' && !isSafe(value)) return this.#refuse(nothing, syntaxWords.number)
    return {value, start}
  }

  #entries(pairs: readonly {readonly key: unknown; readonly value: unknown}[], start: number, depth: number): Map<string, Entry> {
    const entries = new Map<string, Entry>()
    for (const {key, value} of pairs) {
      const offset = startOf(key) ?? start
      if (!isScalar(key)) {
        this.#problems.add([this.#file, offset], yamlWords.NON_STRING_KEY)
        continue
      }
      const name = String(key.value)
      const wide = fullWidthAt(this.#file.text, offset)
      if (wide) complainOfWidth(wide, this.#file, this.#problems)
      if (entries.has(name)) this.#problems.add([this.#file, offset], syntaxWords.twice, {key: name})
      entries.set(name, {key: offset, node: this.node(value, offset, depth + 1)})
    }
    return entries
  }

  #refuse(node: Located, words: {readonly zh: string; readonly en: string}, data: Readonly<Record<string, number>> = {}): Located {
    this.#problems.add([this.#file, node.start], words, data)
    return node
  }
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined
  const [start]: readonly unknown[] = node.range
  return typeof start === 'number' ? start : undefined
}
