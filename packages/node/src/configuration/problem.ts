import {type Data, fill, type Locale, type Words} from '@hegao/core'

/** One thing that is wrong with a configuration, for those who show it at its place. */
export interface ConfigurationProblem {
  readonly message: string
  /** Where it stands, 1-based, in UTF-16 code units; absent where the problem is with no place in a file. */
  readonly at?: {readonly file: string; readonly line: number; readonly column: number}
}

/** Something in the call or in a configuration that the user can mend; one line for each thing. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly lines: readonly string[]
  /** The same as `lines`, in parts. */
  readonly problems: readonly ConfigurationProblem[]

  constructor(lines: readonly string[], problems: readonly ConfigurationProblem[] = lines.map((message) => ({message}))) {
    super(lines.join('\n'))
    this.lines = lines
    this.problems = problems
  }
}

/** Several sentences make one line, without a space between them. */
export const say = (sentences: Words | readonly Words[], data: Data, locale: Locale): string =>
  (isWords(sentences) ? [sentences] : sentences).map((words) => fill(words, data, locale)).join('')

const isWords = (sentences: Words | readonly Words[]): sentences is Words => 'zh' in sentences

/** A file of settings as it was decoded. */
export class SettingsFile {
  /** As people are told of it, with `/`. */
  readonly shown: string
  readonly absolute: string
  readonly text: string
  #lines: number[] | undefined

  constructor(shown: string, absolute: string, text: string) {
    this.shown = shown
    this.absolute = absolute
    this.text = text
  }

  /** `path:line:column` of an offset, 1-based, in UTF-16 code units. */
  where(offset: number): string {
    const {line, column} = this.point(offset)
    return `${this.shown}:${line}:${column}`
  }

  /** Line and column of an offset, 1-based, in UTF-16 code units. */
  point(offset: number): {readonly line: number; readonly column: number} {
    this.#lines ??= lineStarts(this.text)
    let [line, behind] = [0, this.#lines.length]
    while (behind - line > 1) {
      const middle = (line + behind) >> 1
      if ((this.#lines[middle] ?? 0) <= offset) line = middle
      else behind = middle
    }
    return {line: line + 1, column: offset - (this.#lines[line] ?? 0) + 1}
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  const ends = /\r\n?|\n/g
  while (ends.exec(text)) starts.push(ends.lastIndex)
  return starts
}

/** Everything that is wrong with one configuration: people mend it in one go. */
export class Problems {
  readonly locale: Locale
  /** By line. */
  readonly #found = new Map<string, {readonly file: string; readonly offset: number; readonly problem: ConfigurationProblem}>()

  constructor(locale: Locale) {
    this.locale = locale
  }

  /** @param at a file and an offset in it, or a name alone */
  add(at: string | readonly [SettingsFile, number], sentences: Words | readonly Words[], data: Data = {}): void {
    const [file, offset, where] = typeof at === 'string' ? [at, 0, at] : [at[0].shown, at[1], at[0].where(at[1])]
    const message = say(sentences, data, this.locale)
    const line = `${where} ${message}`
    if (this.#found.has(line)) return
    const problem = typeof at === 'string' ? {message: line} : {message, at: {file: at[0].absolute, ...at[0].point(at[1])}}
    this.#found.set(line, {file, offset, problem})
  }

  get count(): number {
    return this.#found.size
  }

  /** @throws {ConfigurationError} where there is any, file by file, in the order of each. */
  throwIfAny(): void {
    if (this.#found.size === 0) return
    const found = [...this.#found].map(([line, rest]) => ({line, ...rest}))
    const files = [...new Set(found.map(({file}) => file))]
    const inOrder = found.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.offset - b.offset)
    throw new ConfigurationError(
      inOrder.map(({line}) => line),
      inOrder.map(({problem}) => problem)
    )
  }
}
