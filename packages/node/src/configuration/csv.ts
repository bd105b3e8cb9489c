import type {Schema} from '@hegao/schemas/validators/config'
import {type Entry, list, type Located, record} from './located.ts'
import type {Problems, SettingsFile} from './problem.ts'
import {complainOfName, propertiesOf, schemaAt} from './schema-problems.ts'
import {configurationWords, syntaxWords, typeWords} from './words.ts'

/** Between the items of a list in one cell. */
export const itemMark = '|'
/** Between the names of a field in a field. */
export const fieldMark = '.'

interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Reads the rows of a lexicon from a table as spreadsheets write it (RFC 4180; also with tabs). The first line names the
 * columns, `outline.date` a field in a field; an empty cell sets nothing; what a cell means is said by the schema of a row.
 */
export function readCsv(file: SettingsFile, schema: Schema, common: Schema, problems: Problems): Located | undefined {
  const before = problems.count
  const table = cellsOf(file, problems)
  const [head, ...lines] = table
  if (!head?.some(({text}) => text.trim() === 'id')) {
    if (problems.count === before) problems.add([file, 0], configurationWords.csvHead)
    return undefined
  }
  const columns = columnsOf(head, file, schema, common, problems)
  const rows = lines.filter((cells) => cells.some(({text}) => text.trim() !== ''))
  const items = rows.map((cells) => rowOf(cells, columns, file, problems))
  return problems.count > before ? undefined : list(items, 0)
}

interface Column {
  readonly name: string
  readonly path: readonly string[]
  readonly schema: Schema
}

function columnsOf(head: readonly Cell[], file: SettingsFile, schema: Schema, common: Schema, problems: Problems): (Column | undefined)[] {
  const known = [...new Set([...columnNames(schema), ...columnNames(common)])]
  const seen = new Set<string>()
  return head.map(({text, start}) => {
    const name = text.trim()
    if (name === '') return undefined
    if (seen.has(name)) problems.add([file, start], configurationWords.csvColumnTwice, {column: name})
    seen.add(name)
    const path = name.split(fieldMark)
    if (!known.includes(name)) {
      complainOfName([file, start], name, configurationWords.csvColumn, known, problems, {column: name})
      return undefined
    }
    const own = schemaAt(schema, path)
    return {name, path, schema: Object.keys(own).length > 0 ? own : schemaAt(common, path)}
  })
}

/** Names of the columns that a row of this schema may have, in its order. */
export function columnNames(schema: Schema): string[] {
  const names = (path: readonly string[]): string[] => {
    const properties = Object.keys(propertiesOf(schemaAt(schema, path)))
    return properties.length === 0 ? [path.join(fieldMark)] : properties.flatMap((name) => names([...path, name]))
  }
  return Object.keys(propertiesOf(schemaAt(schema, []))).flatMap((name) => names([name]))
}

function rowOf(cells: readonly Cell[], columns: readonly (Column | undefined)[], file: SettingsFile, problems: Problems): Located {
  const start = cells[0]?.start ?? 0
  const surplus = cells.slice(columns.length).find(({text}) => text.trim() !== '')
  if (surplus) problems.add([file, surplus.start], configurationWords.csvCells, {found: cells.length, expected: columns.length})
  const fields: Fields = new Map()
  for (const [at, column] of columns.entries()) {
    const cell = cells[at]
    if (!column || !cell || cell.text.trim() === '') continue
    put(fields, column.path, cell.start, valueOf(cell, column, file, problems))
  }
  return located(fields, start)
}

/** Fields that are not put together yet. */
type Fields = Map<string, {readonly key: number; node: Located | Fields}>

function put(fields: Fields, [name = '', ...rest]: readonly string[], key: number, node: Located): void {
  if (rest.length === 0) {
    fields.set(name, {key, node})
    return
  }
  const inner = fields.get(name)?.node
  const next: Fields = inner instanceof Map ? inner : new Map()
  fields.set(name, {key, node: next})
  put(next, rest, key, node)
}

function located(fields: Fields, start: number): Located {
  const entries = new Map<string, Entry>()
  for (const [name, {key, node}] of fields) entries.set(name, {key, node: node instanceof Map ? located(node, key) : node})
  return record(entries, start)
}

function valueOf(cell: Cell, {name, schema}: Column, file: SettingsFile, problems: Problems): Located {
  const {start} = cell
  const text = cell.text.trim()
  const refuse = (type: keyof typeof typeWords): Located => {
    problems.add([file, start], configurationWords.csvValue, {column: name, type: typeWords[type], value: text})
    return {value: null, start}
  }
  const types = [schema['type']].flat()
  if (types.includes('array')) {
    const items = text.split(itemMark).map((item) => item.trim())
    if (items.length > 1 || !types.includes('string'))
      return list(
        items.filter((item) => item !== '').map((value) => ({value, start})),
        start
      )
  }
  if (types.includes('string') || types.includes(undefined)) return {value: asDate(text, schema), start}
  if (types.includes('integer') || types.includes('number')) {
    const type = types.includes('integer') ? 'integer' : 'number'
    const value = Number(text)
    return text === '' || !Number.isFinite(value) ? refuse(type) : {value, start}
  }
  if (types.includes('boolean')) return /^(?:true|false)$/i.test(text) ? {value: text.toLowerCase() === 'true', start} : refuse('boolean')
  return refuse('string')
}

const spreadsheetDate = /^(\d{4})[/年.](\d{1,2})[/月.](\d{1,2})日?$/

/** Spreadsheets write 2026-01-28 as 2026/1/28: where the schema wants the one, the other is it. */
function asDate(text: string, schema: Schema): string {
  const {pattern} = schema
  const match = spreadsheetDate.exec(text)
  if (!match || typeof pattern !== 'string') return text
  const [, year = '', month = '', day = ''] = match
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const form = new RegExp(pattern, 'u')
  return !form.test(text) && form.test(iso) ? iso : text
}

/** Cells with their places. A package for CSV says in which line a record begins, but not where a cell stands. */
function cellsOf(file: SettingsFile, problems: Problems): Cell[][] {
  const {text} = file
  const headEnd = text.search(/[\r\n]/)
  const mark = text.slice(0, headEnd < 0 ? undefined : headEnd).includes('\t') ? '\t' : ','
  const table: Cell[][] = [[]]
  let at = 0
  while (at < text.length || (table.at(-1)?.length ?? 0) > 0) {
    const cell = text.charAt(at) === '"' ? quotedCell(text, at) : plainCell(text, at, mark)
    if (!cell) {
      problems.add([file, at], configurationWords.csvQuote)
      return []
    }
    table.at(-1)?.push(cell)
    at = cell.end
    const next = text.charAt(at)
    if (next === mark) at++
    else if (next === '\r' || next === '\n') {
      at += text.startsWith('\r\n', at) ? 2 : 1
      table.push([])
      if (at >= text.length) break
    } else if (next === '') break
    else {
      problems.add([file, at], configurationWords.csvQuote)
      return []
    }
  }
  const wide = mark === ',' && table[0]?.length === 1 ? text.indexOf('，') : -1
  if (wide >= 0 && (headEnd < 0 || wide < headEnd)) {
    problems.add([file, wide], syntaxWords.fullWidth, {wide: '，', narrow: ','})
    return []
  }
  return table
}

function quotedCell(text: string, start: number): Cell | undefined {
  let content = ''
  let at = start + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close < 0) return undefined
    content += text.slice(at, close)
    if (text.charAt(close + 1) !== '"') return {text: content, start, end: close + 1}
    content += '"'
    at = close + 2
  }
}

function plainCell(text: string, start: number, mark: string): Cell {
  let end = start
  while (end < text.length && text.charAt(end) !== mark && text.charAt(end) !== '\r' && text.charAt(end) !== '\n') end++
  return {text: text.slice(start, end), start, end}
}

/** A table that spreadsheets open as it is: with a byte order mark, so that they know its encoding, and their line ends. */
export function writeCsv(rows: readonly Readonly<Record<string, unknown>>[], columns: readonly string[]): string {
  const used = columns.filter((column) => column === 'id' || rows.some((row) => fieldOf(row, column) !== undefined))
  const lines = [used, ...rows.map((row) => used.map((column) => cellText(fieldOf(row, column))))]
  return `\ufeff${lines.map((cells) => cells.map(quote).join(',')).join('\r\n')}\r\n`
}

function fieldOf(row: unknown, column: string): unknown {
  let value = row
  for (const name of column.split(fieldMark)) {
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Readonly<Record<string, unknown>>)[name]
        : undefined
  }
  return value
}

const cellText = (value: unknown): string => (Array.isArray(value) ? value.join(` ${itemMark} `) : value === undefined ? '' : String(value))

const quote = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
