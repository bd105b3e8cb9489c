import path from 'node:path'
import type {LexiconRow} from '@hegao/core'
import {isIsoDate} from '@hegao/core'
import type {Schema, Validate} from '@hegao/schemas/validators/config'
import {readCsv} from './csv.ts'
import type {Known} from './load.ts'
import {isRecord, type Located, partAt} from './located.ts'
import type {Problems, SettingsFile} from './problem.ts'
import {isJson, isYaml, largestLexicon, readText, readTree, type Show} from './read-settings.ts'
import {judge, pick, propertiesOf, schemaAt} from './schema-problems.ts'
import {configurationWords, schemaWords} from './words.ts'

/** Who keeps a lexicon; the later goes before the earlier, whatever the order in a configuration. */
export const layers = ['national', 'provincial', 'house', 'own'] as const

export type Layer = (typeof layers)[number]

/** A row as somebody wrote it. */
export interface SourceRow {
  readonly row: LexiconRow
  readonly node: Located
}

/** Rows for a lexicon from one file, or from the configuration itself. */
export interface LexiconSource {
  readonly layer: Layer
  /** What people call it: its title, or the name of its file. */
  readonly title: string
  readonly file: SettingsFile
  /** Where the rows begin, or what names their file. */
  readonly offset: number
  /** ISO date on which it was last reviewed, by its own word. */
  readonly reviewed?: string
  readonly rows: readonly SourceRow[]
}

/** Fields that any row may have; they are for us and not for the rule that rests on the lexicon. */
export const ownFields: readonly string[] = ['replace', 'off', 'reviewed', 'passes', 'fails']

const endings: readonly string[] = ['.yaml', '.json', '.csv']

/** Reads rows for lexicons, and judges them by the schema beside the rule that rests on each. */
export class LexiconReader {
  /** Of every lexicon that there is. */
  readonly names: readonly string[]
  readonly #known: Known
  readonly #show: Show
  readonly #problems: Problems

  constructor(known: Known, show: Show, problems: Problems) {
    const named = [...known.rules.values()].flatMap(({lexicons = []}) => lexicons)
    this.names = [...new Set([...Object.keys(known.lexicons), ...named])].toSorted()
    this.#known = known
    this.#show = show
    this.#problems = problems
  }

  /** What one item under the name of a lexicon leads to: a file, or rows on the spot. */
  async source(name: string, node: Located, file: SettingsFile): Promise<LexiconSource | undefined> {
    const at = [file, node.start] as const
    if (typeof node.value === 'string') return this.fromFile(name, path.resolve(path.dirname(file.absolute), node.value), at)
    if (!isRecord(node.value)) return undefined
    const {file: named, rows} = node.value
    const layer = layers.find((known) => known === partAt(node, ['layer'])?.value)
    if ((named === undefined) === (rows === undefined)) {
      this.#problems.add(at, configurationWords.lexiconSource)
      return undefined
    }
    if (typeof named === 'string') {
      const read = await this.fromFile(name, path.resolve(path.dirname(file.absolute), named), at)
      return read && {...read, layer: layer ?? read.layer}
    }
    const list = partAt(node, ['rows'])
    return list?.items && {layer: layer ?? 'own', title: file.shown, file, offset: list.start, rows: this.#rows(list, file)}
  }

  /** @param at what names the file, or nothing where the call does */
  async fromFile(name: string, absolute: string, at?: readonly [SettingsFile, number]): Promise<LexiconSource | undefined> {
    const before = this.#problems.count
    const shown = this.#show(absolute)
    const where = at ?? shown
    if (!isYaml(absolute) && !isJson(absolute) && !isTable(absolute)) {
      this.#problems.add(where, configurationWords.lexiconEnding, {endings})
      return undefined
    }
    const about = {limit: largestLexicon, show: this.#show, at: where, missing: configurationWords.noLexicon, unsaved: this.#known.unsaved}
    const file = readText(absolute, about, this.#problems)
    const tree = file && (isTable(absolute) ? await this.#table(name, file) : await readTree(file, this.#problems))
    if (!file || !tree) return undefined
    const {validators, schemas} = await import('@hegao/schemas/validators/lexicon')
    const list = tree.items ? tree : partAt(tree, ['rows'])
    const whole = tree.items ? asWhole(tree) : tree
    judge({file, root: whole, ...pick(validators, schemas, 'lexicon'), whole: configurationWords.lexiconFile}, this.#problems)
    const reviewed = this.#date(whole, file)
    if (!list?.items || this.#problems.count > before) return undefined
    const title = partAt(tree, ['title'])?.value
    return {
      layer: layers.find((layer) => layer === partAt(tree, ['layer'])?.value) ?? 'own',
      title: typeof title === 'string' ? title : shown,
      file,
      offset: list.start,
      ...(reviewed === undefined ? {} : {reviewed}),
      rows: this.#rows(list, file)
    }
  }

  /** Judges the rows of each lexicon, each as it stands on those before it. */
  async judge(parts: readonly ReadonlyMap<string, readonly LexiconSource[]>[]): Promise<void> {
    const all = new Map<string, LexiconSource[]>()
    for (const part of parts) for (const [name, sources] of part) all.set(name, [...(all.get(name) ?? []), ...sources])
    for (const [name, sources] of all) await this.judgeRows(name, sources)
  }

  async judgeRows(name: string, sources: readonly LexiconSource[]): Promise<void> {
    const {validate, schema} = await rowJudge(name)
    const rows = new Map<string, LexiconRow>((this.#known.lexicons[name] ?? []).map((row) => [row.id, row]))
    for (const {file, rows: given} of inOrder(sources)) {
      const seen = new Set<string>()
      for (const {row, node} of given) {
        const at = [file, partAt(node, ['id'])?.start ?? node.start] as const
        if (seen.has(row.id)) this.#problems.add(at, configurationWords.rowTwice, {id: row.id})
        seen.add(row.id)
        const before = rows.get(row.id)
        if (row['off'] === true) {
          if (!before) this.#problems.add(at, configurationWords.offUnknown, {id: row.id})
          rows.delete(row.id)
          continue
        }
        const whole = {...(row['replace'] === true ? undefined : before), ...withoutOwn(row, schema)}
        if (judge({file, root: node, validate, schema, whole: schemaWords.row, value: whole}, this.#problems)) rows.set(row.id, whole)
      }
    }
  }

  async #table(name: string, file: SettingsFile): Promise<Located | undefined> {
    const {schemas} = await import('@hegao/schemas/validators/lexicon')
    const {schema} = await rowJudge(name)
    return readCsv(file, schema, commonRow(schemas['lexicon']), this.#problems)
  }

  #date(root: Located, file: SettingsFile): string | undefined {
    const node = partAt(root, ['reviewed'])
    if (typeof node?.value !== 'string') return undefined
    if (isIsoDate(node.value)) return node.value
    if (/^\d{4}-\d{2}-\d{2}$/.test(node.value))
      this.#problems.add([file, node.start], configurationWords.date, {name: 'reviewed', value: node.value})
    return undefined
  }

  #rows({items = []}: Located, file: SettingsFile): SourceRow[] {
    return items.flatMap((node) => {
      const id = partAt(node, ['id'])?.value
      // Its schema complains of one without.
      if (!isRecord(node.value) || typeof id !== 'string' || id === '') return []
      this.#date(node, file)
      return [{row: {...node.value, id}, node}]
    })
  }
}

const isTable = (file: string): boolean => /\.(?:csv|tsv)$/i.test(file)

/** A list of rows, as the file that holds nothing else. */
function asWhole(rows: Located): Located {
  const entries = new Map([['rows', {key: rows.start, node: rows}]])
  return {value: {rows: rows.value}, start: rows.start, entries}
}

/** The lower layer first; within one as the configuration has it. */
export const inOrder = (sources: readonly LexiconSource[]): LexiconSource[] =>
  sources.toSorted((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer))

/** A row as its rule knows it. */
function withoutOwn(row: LexiconRow, schema: Schema): LexiconRow {
  const properties = propertiesOf(schemaAt(schema, []))
  const kept = Object.entries(row).filter(([name]) => !ownFields.includes(name) || Object.hasOwn(properties, name))
  return {...Object.fromEntries(kept), id: row.id}
}

/** What a row of a lexicon must be; anything where the rule of somebody else brings no schema. */
export async function rowJudge(name: string): Promise<{readonly validate: Validate; readonly schema: Schema}> {
  const {validators, schemas} = await import('@hegao/schemas/validators/rows')
  const [validate, schema] = [validators[name], schemas[name]]
  return validate && schema ? {validate, schema} : {validate: () => true, schema: {}}
}

/** The fields that any row may have, as a schema. */
export function commonRow(lexicon: Schema | undefined): Schema {
  const definitions = lexicon?.['$defs']
  const row = isRecord(definitions) ? definitions['row'] : undefined
  return isRecord(row) ? row : {}
}
