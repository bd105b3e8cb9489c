import type {Words} from '@hegao/core'
import {type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import {deepest, type Entry, isSafe, isTooDeep, list, type Located, record} from './located.ts'
import type {Problems, SettingsFile} from './problem.ts'
import {jsonWords, syntaxWords} from './words.ts'
import {complainOfWidth, fullWidthAt} from './full-width.ts'

/** By the names of the package's own codes. */
const codes: Readonly<Record<string, Words>> = {
  InvalidSymbol: jsonWords.symbol,
  InvalidNumberFormat: jsonWords.number,
  UnexpectedEndOfNumber: jsonWords.number,
  PropertyNameExpected: jsonWords.key,
  ValueExpected: jsonWords.value,
  ColonExpected: jsonWords.colon,
  CommaExpected: jsonWords.comma,
  CloseBraceExpected: jsonWords.brace,
  CloseBracketExpected: jsonWords.bracket,
  EndOfFileExpected: jsonWords.more,
  UnexpectedEndOfComment: jsonWords.comment,
  UnexpectedEndOfString: jsonWords.string,
  InvalidUnicode: jsonWords.escape,
  InvalidEscapeCharacter: jsonWords.escape
}

/** Reads JSON, with comments and a comma after the last item. Undefined where it cannot; `problems` then say why. */
export function readJsonc(file: SettingsFile, problems: Problems): Located | undefined {
  if (isTooDeep(file.text)) {
    problems.add([file, 0], syntaxWords.tooDeep, {deepest})
    return undefined
  }
  const errors: ParseError[] = []
  const tree = parseTree(file.text, errors, {allowTrailingComma: true})
  const [first] = errors
  if (first) {
    const wide = fullWidthAt(file.text, first.offset)
    if (wide) complainOfWidth(wide, file, problems)
    else problems.add([file, first.offset], codes[printParseErrorCode(first.error)] ?? jsonWords.character)
    return undefined
  }
  if (!tree) {
    problems.add([file, 0], syntaxWords.empty)
    return undefined
  }
  const before = problems.count
  const located = new Walk(file, problems).node(tree, 0)
  return problems.count > before ? undefined : located
}

class Walk {
  readonly #file: SettingsFile
  readonly #problems: Problems

  constructor(file: SettingsFile, problems: Problems) {
    this.#file = file
    this.#problems = problems
  }

  node({type, value, offset, children = []}: Node, depth: number): Located {
    if (depth > deepest) {
      this.#problems.add([this.#file, offset], syntaxWords.tooDeep, {deepest})
      return {value: null, start: offset}
    }
    if (type === 'array') {
      return list(
        children.map((child) => this.node(child, depth + 1)),
        offset
      )
    }
    if (type === 'object') return record(this.#entries(children, depth), offset)
    if (type === 'number' && !isSafe(value)) this.#problems.add([this.#file, offset], syntaxWords.number)
    return {value, start: offset}
  }

  #entries(properties: readonly Node[], depth: number): Map<string, Entry> {
    const entries = new Map<string, Entry>()
    for (const {children: [key, value] = []} of properties) {
      if (!key || !value) continue
      const name = String(key.value)
      if (entries.has(name)) this.#problems.add([this.#file, key.offset], syntaxWords.twice, {key: name})
      entries.set(name, {key: key.offset, node: this.node(value, depth + 1)})
    }
    return entries
  }
}
