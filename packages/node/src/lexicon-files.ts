import path from 'node:path'
import {createLinter, type LexiconRow, type Lexicons, type Locale, type Rule} from '@hegao/core'
import {readText} from '@hegao/formats'
import {columnNames, itemMark, writeCsv} from './configuration/csv.ts'
import {lexiconChanges} from './configuration/lexicon-changes.ts'
import {LexiconReader, rowJudge} from './configuration/lexicon-sources.ts'
import {Problems} from './configuration/problem.ts'
import {showFrom} from './configuration/read-settings.ts'

/** A lexicon cannot stand in a table, since an item of one of its lists has the mark that parts items. */
export class UntabulatedError extends Error {
  override readonly name = 'UntabulatedError'
  readonly id: string
  readonly column: string
  readonly mark = itemMark

  constructor(id: string, column: string) {
    super(`${column} of ${id} has a ${itemMark}`)
    this.id = id
    this.column = column
  }
}

/**
 * The rows of a lexicon as a file that a configuration can name.
 *
 * @throws {UntabulatedError} where a table cannot hold them.
 */
export async function writeLexicon(name: string, rows: readonly LexiconRow[], format: 'csv' | 'yaml' | 'json'): Promise<string> {
  if (format === 'json') return `${JSON.stringify(rows, undefined, 2)}\n`
  if (format === 'yaml') {
    const {stringify} = await import('yaml')
    return stringify({rows}, {lineWidth: 0})
  }
  for (const row of rows)
    for (const [column, value] of Object.entries(row))
      if (Array.isArray(value) && value.some((item) => String(item).includes(itemMark))) throw new UntabulatedError(row.id, column)
  const {schema} = await rowJudge(name)
  const known = columnNames(schema)
  const others = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (field) => !known.some((column) => column.split('.')[0] === field)
  )
  return writeCsv(rows, ['id', ...known.filter((column) => column !== 'id'), ...others.filter((field) => field !== 'id')])
}

/** An example of a row that did not come out as it says. */
export interface FailedExample {
  readonly id: string
  readonly kind: 'passes' | 'fails'
  readonly text: string
  /** What was reported of one that should pass. */
  readonly message?: string
}

export interface CheckedLexicon {
  readonly rows: number
  readonly examples: number
  /** Rows that have none. */
  readonly untried: readonly string[]
  readonly failed: readonly FailedExample[]
}

export interface LexiconRequest {
  /** Every rule there is; those that rest on the lexicon try its examples. */
  readonly rules: readonly Rule[]
  readonly lexicons: Lexicons
  readonly cwd: string
  readonly locale?: Locale
}

/**
 * Judges a file of rows as a configuration would, and tries the examples that stand in it.
 *
 * @throws {ConfigurationError} with everything that is wrong with the file.
 */
export async function checkLexicon(name: string, file: string, request: LexiconRequest): Promise<CheckedLexicon> {
  const {rules, lexicons, cwd, locale = 'zh'} = request
  const problems = new Problems(locale)
  const reader = new LexiconReader({rules: new Map(rules.map((rule) => [rule.id, rule])), presets: [], lexicons}, showFrom(cwd), problems)
  const source = await reader.fromFile(name, path.resolve(cwd, file))
  problems.throwIfAny()
  if (!source) throw new Error(`“${file}” was neither read nor complained of`)
  await reader.judgeRows(name, [source])
  problems.throwIfAny()
  const {rows} = lexiconChanges(lexicons[name] ?? [], [source])
  const resting = rules.filter((rule) => rule.lexicons?.includes(name))
  const failed: FailedExample[] = []
  const untried: string[] = []
  let examples = 0
  for (const {row} of source.rows) {
    const {id, passes, fails, reviewed, off} = row
    const [silent, heard] = [texts(passes), texts(fails)]
    if (silent.length + heard.length === 0 && off !== true) untried.push(id)
    examples += silent.length + heard.length
    const date = typeof reviewed === 'string' ? reviewed : source.reviewed
    const linter = createLinter({
      rules: resting.map((rule) => ({rule, severity: 'error'})),
      lexicons: {...lexicons, [name]: rows},
      locale,
      ...(date === undefined ? {} : {documentDate: date})
    })
    const messages = (text: string): readonly string[] =>
      linter.check(readText(text, {path: 'example.txt'})).messages.map(({message}) => message)
    for (const text of silent) {
      const [message] = messages(text)
      if (message !== undefined) failed.push({id, kind: 'passes', text, message})
    }
    for (const text of heard) if (messages(text).length === 0) failed.push({id, kind: 'fails', text})
  }
  return {rows: source.rows.length, examples, untried, failed}
}

const texts = (value: unknown): string[] => [value].flat().filter((text) => typeof text === 'string')
