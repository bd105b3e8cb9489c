import type {LexiconRow} from '@hegao/core'
import {type LexiconSource, ownFields} from './lexicon-sources.ts'

/** What one source does to a row, and whose word it goes before. */
export interface RowChange {
  readonly id: string
  readonly kind: 'new' | 'changed' | 'replaced' | 'off' | 'same'
  /** Of a changed row: each field that is another now, and the source whose value it was; undefined for the lexicon itself. */
  readonly fields: readonly {readonly name: string; readonly over: string | undefined}[]
}

export interface SourceChanges {
  readonly source: LexiconSource
  readonly changes: readonly RowChange[]
}

interface Known {
  readonly row: LexiconRow
  /** Whose each field is. */
  readonly owners: ReadonlyMap<string, string | undefined>
}

/** Who wins: what each source, the lowest layer first, does to the rows before it. And the rows that hold in the end. */
export function lexiconChanges(
  own: readonly LexiconRow[],
  sources: readonly LexiconSource[]
): {readonly changes: readonly SourceChanges[]; readonly rows: readonly LexiconRow[]} {
  const known = new Map<string, Known>(own.map((row) => [row.id, {row, owners: new Map()}]))
  const changes = sources.map((source) => ({source, changes: source.rows.map(({row}) => change(known, row, source.title))}))
  return {changes, rows: [...known.values()].map(({row}) => row)}
}

function change(known: Map<string, Known>, {id, replace, off, ...given}: LexiconRow, title: string): RowChange {
  const before = known.get(id)
  if (off === true) {
    known.delete(id)
    return {id, kind: 'off', fields: []}
  }
  const values = Object.entries(given).filter(([name]) => !ownFields.includes(name))
  const owners = new Map([...(replace === true ? [] : (before?.owners ?? [])), ...values.map(([name]) => [name, title] as const)])
  known.set(id, {row: {...(replace === true ? undefined : before?.row), ...Object.fromEntries(values), id}, owners})
  if (!before) return {id, kind: 'new', fields: []}
  if (replace === true) return {id, kind: 'replaced', fields: []}
  const fields = values
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before.row[name]))
    .map(([name]) => ({name, over: before.owners.get(name)}))
  return {id, kind: fields.length > 0 ? 'changed' : 'same', fields}
}
