import type {Block} from '../../document/block.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {parseNumeral} from '../numeral/parse.ts'

export interface TableCell extends Range {
  /** Without the spaces that set its characters apart: 合计 of 合　计. */
  readonly text: string
  /** Where it is a number, perhaps with its unit: 1200 of 1,200. Of a blank, —, 0. */
  readonly value?: number
  /** The size of the last written digit; 0 of a blank. */
  readonly step: number
  /** What stands behind its number. */
  readonly unit: string
}

/** A grid of cells: a table of the format, or lines of plain text that tabs, bars or runs of spaces part alike. */
export interface Table extends Range {
  /** The first row says what the columns are, where it is not itself one of numbers. A cell that reaches over several stands in the first. */
  readonly rows: readonly (readonly (TableCell | undefined)[])[]
  /** The column that says what the rows are of: that of 指标 or 项目, which may stand behind one of classes and one of numbers. */
  readonly names: number
}

/** Every table, in order. */
export function readTables(document: Document): Table[] {
  return [...tablesOfFormat(document), ...tablesOfLines(document)].toSorted((a, b) => a.start - b.start)
}

function tablesOfFormat({blocks}: Document): Table[] {
  const grids = new Map<number, (TableCell | undefined)[][]>()
  for (const block of blocks) {
    const {cell, text} = block.source
    if (!cell) continue
    const rows = grids.get(cell.table) ?? []
    grids.set(cell.table, rows)
    while (rows.length <= cell.row) rows.push([])
    // Words of several blocks in one cell: the first is its own.
    const row = rows[cell.row]
    if (row) row[cell.column] ??= cellOf(text, block.start)
  }
  return [...grids.values()].flatMap(characterSet)
}

/** Fewer lines are parted alike by chance. */
const fewestLines = 3

/** Runs of lines that part into the same number of cells, with numbers in at least one column. */
function tablesOfLines({blocks}: Document): Table[] {
  const found: Table[] = []
  let rows: TableCell[][] = []
  let first: Block | undefined
  const close = (): void => {
    const hasNumbers = rows[0]?.some((_, column) => rows.slice(1).every((row) => row[column]?.value !== undefined)) === true
    if (rows.length >= fewestLines && hasNumbers) found.push(...characterSet(rows))
    rows = []
  }
  for (const block of blocks) {
    if (rule.test(block.source.text)) continue
    const isPlain = block.source.cell === undefined && block.source.text.length <= longestRow && gaps.test(block.source.text)
    let cells = isPlain ? cellsOf(block, parting) : []
    const [columns = cells.length] = rows.map(({length}) => length)
    if (isPlain && first && cells.length !== columns) {
      // An empty cell stands between two tabs, or before one: 民生 ⇥ 1 ⇥ 就业, and below it ⇥ 2 ⇥ 社保.
      const fitting = [eachTab, narrowParting].flatMap((gap) => {
        const own = cellsOf(block, gap)
        if (gap === narrowParting ? !isRow(own) : !block.source.text.includes('\t')) return []
        // 问题类别　　　问题数　已完成: only the first gap of a row is wide; the rows below tell how it parts.
        const head = rows.length === 1 && first && own.length !== columns ? cellsOf(first, gap) : rows[0]
        return head?.length === own.length ? [{head, own}] : []
      })[0]
      if (fitting) {
        cells = fitting.own
        rows[0] = fitting.head
      }
    }
    // 1　地区生产总值增速（%）　5.5左右　5.4: wide blanks part the cells of rows that have as many of them, with words among the numbers.
    if (isPlain && cells.length < 2) {
      const own = cellsOf(block, eachBlank)
      if (own.length >= fewestByBlank && (rows[0]?.length ?? own.length) === own.length) cells = own
    }
    if (isPlain && first && rows.length === 0 && cells.length < 2) {
      // 市州 名额 任务 补助, and below it 云州市 3 8.5 1800: no gap is wide.
      const [head, own] = [first, block].map((line) => cellsOf(line, narrowParting))
      if (head && own && own.length >= fewestNarrow && head.length === own.length && isRow(own)) {
        rows.push(head)
        cells = own
      }
    }
    if (cells.length === columns - 1 && isBelowMerged(rows, cells)) cells.unshift(blankAt(block.start))
    if (cells.length !== (rows[0]?.length ?? cells.length)) close()
    if (rows.length === 0) first = block
    if (cells.length > 1) rows.push(cells)
  }
  close()
  return found
}

/** 2 ⇥ 社保覆盖率 ⇥ 91, below 民生 ⇥ 1 ⇥ 就业 ⇥ 12: what the first cell says holds for the rows below, which begin with their number. */
function isBelowMerged([, ...rows]: readonly (readonly TableCell[])[], [number, name]: readonly TableCell[]): boolean {
  const whole = rows.find(([first]) => first?.text !== '')
  return (
    number?.value !== undefined &&
    name !== undefined &&
    name.value === undefined &&
    whole?.[0]?.value === undefined &&
    whole?.[1]?.value !== undefined &&
    whole[1].value < number.value &&
    whole[2]?.value === undefined
  )
}

/** A name and one number part by one blank in many lines. */
const fewestNarrow = 3

/** The line of dashes below a heading row. */
const rule = /^[|｜:+\s-]{3,}$/
const parting = /[ 　]*(?:\t+|[|｜│])[ 　\t]*|[ 　]{2,}/g
const eachTab = /[ 　]*\t[ 　]*/g
const eachBlank = /　/g
/** Of two that a blank parts, 张　三, one is no cell. */
const fewestByBlank = 3
const narrowParting = /[ 　]+/g
const gaps = /[ 　\t|｜│]/
/** Longer lines are text. */
const longestRow = 400
/** A label and numbers. */
const isRow = ([, ...cells]: readonly TableCell[]): boolean => cells.length > 1 && cells.every(({value}) => value !== undefined)

function cellsOf({source: {text}, start}: Block, gap: RegExp): TableCell[] {
  const cells: TableCell[] = []
  let from = 0
  for (const {0: mark, index} of text.matchAll(gap)) {
    if (index > 0 || gap === eachTab) cells.push(cellOf(text.slice(from, index), start + from))
    from = index + mark.length
  }
  if (from > 0 && from < text.length) cells.push(cellOf(text.slice(from), start + from))
  return cells
}

function characterSet(rows: readonly (readonly (TableCell | undefined)[])[]): Table[] {
  const [start, end] = [rows[0]?.find(Boolean)?.start, rows.at(-1)?.findLast(Boolean)?.end]
  const names = rows[0]?.findIndex((head) => head !== undefined && ofNames.test(head.text)) ?? -1
  return start === undefined || end === undefined ? [] : [{start, end, rows, names: Math.max(0, names)}]
}

const ofNames = /^(?:主要|重点|具体|考核)?(?:指标|项目|科目)(?:名称|内容)?$/

const number = /^[-－]?([0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．]([0-9０-９]+))?)(万|亿|万亿)?([%％‰]|\p{Script=Han}{0,4})$/u
const blank = /^[-—–－／/]{0,2}$/

const blankAt = (start: number): TableCell => ({start, end: start, text: '', value: 0, step: 0, unit: ''})

function cellOf(written: string, start: number): TableCell {
  const text = written.replace(/[\s　]/g, '')
  const place = {start, end: start + written.length, text}
  if (blank.test(text)) return {...blankAt(start), ...place}
  const match = number.exec(text)
  const value = match?.[1] === undefined ? undefined : parseNumeral(match[1])
  if (!match || value === undefined) return {...place, step: 0, unit: ''}
  const sign = /^[-－]/.test(text) ? -1 : 1
  return {...place, value: sign * value, step: 10 ** -(match[2]?.length ?? 0), unit: (match[3] ?? '') + (match[4] ?? '')}
}
