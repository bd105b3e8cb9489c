import {type Document, readTables, type Table, type TableCell} from '@hegao/core'
import {realGrowth} from './growth.ts'
import {isKnown, type Known} from './table-cells.ts'
import type {Fault} from './verdict.ts'

/** What a column may be of two others: 完成率 of 已完成 and 计划数, 增幅 of two years, 金额 of 单价 and 数量. */
interface Law {
  readonly sign: string
  /** Heads of the columns that it may hold for. */
  readonly head: RegExp
  readonly of: (a: number, b: number) => number
}

const laws: readonly Law[] = [
  {sign: '÷', head: /率|占比|比重|比例|％|%/, of: (a, b) => (100 * a) / b},
  {sign: '比', head: /增长|增速|增幅|升降|同比|％|%/, of: (a, b) => (100 * (a - b)) / b},
  {sign: '－', head: /增减|增加|净增|差额|余额|结余|剩余|未/, of: (a, b) => a - b},
  {sign: '×', head: /额|总价|合价|金|费|资/, of: (a, b) => a * b}
]

/** In so many rows a law must hold: it does not by chance, since each value has two digits or more. */
const fewestRows = 3
const leastValue = 10
/** Tables with more columns are sheets of data, in which too many pairs would be tried. */
const mostColumns = 12

interface Broken {
  readonly law: string
  readonly cell: Known
  readonly a: Known
  readonly b: Known
  readonly expected: string
}

/** The one row of a table in which a column is not what it is of two others in all other rows. */
export function tableLaws(document: Document): Fault[] {
  return document.read(readTables).flatMap((table) => {
    const [heads = []] = table.rows
    if (heads.length > mostColumns) return []
    return heads.flatMap((_, column) => {
      const broken = brokenRow(table, column)
      return broken ? [faultOf(document, broken)] : []
    })
  })
}

function brokenRow({rows: [heads = [], ...rows]}: Table, column: number): Broken | undefined {
  const named = (at: number): string => heads[at]?.text ?? ''
  const total = rows.find((row) => row[0] !== undefined && /^(?:合计|总计|共计)$/.test(row[0].text))
  for (const law of laws) {
    if (!law.head.test(named(column))) continue
    for (const [first] of heads.entries()) {
      if (first === column) continue
      for (const [second] of heads.entries()) {
        if (first === second || second === column) continue
        const name = `“${named(first)}”${law.sign}“${named(second)}”`
        const broken = theBroken(rows, column, law, name, (row) => [row[first], row[second]])
        if (broken) return broken
      }
      const ofWhole = total && theBroken(rows, column, law, `“${named(first)}”${law.sign}合计`, (row) => [row[first], total[first]])
      if (ofWhole) return ofWhole
    }
  }
  return undefined
}

type Cells = readonly (TableCell | undefined)[]

/** The row in which a law does not hold, if there is one only and it holds in enough others. */
function theBroken(
  rows: readonly Cells[],
  column: number,
  law: Law,
  name: string,
  operands: (row: Cells) => readonly [TableCell | undefined, TableCell | undefined]
): Broken | undefined {
  const broken: Broken[] = []
  let held = 0
  for (const row of rows) {
    const cell = row[column]
    const [a, b] = operands(row)
    // 生产总值按不变价计算增幅，与其他各行不同。
    if (!isKnown(cell) || !isKnown(a) || !isKnown(b) || a.value === b.value || b.value === 0 || realGrowth.test(row[0]?.text ?? ''))
      continue
    const value = law.of(a.value, b.value)
    const shaken = law.of(a.value + roundingOf(a), b.value - roundingOf(b))
    const margin = Math.abs(shaken - value) + cell.step / 2 + cell.step * 1e-6
    if (Math.abs(value - cell.value) <= margin) held += Math.abs(value) >= leastValue || cell.step < 1 ? 1 : 0
    else broken.push({law: name, cell, a, b, expected: value.toFixed(decimalsOf(cell)) + cell.unit})
    if (broken.length > 1) return undefined
  }
  return held >= fewestRows ? broken[0] : undefined
}

/** 12.3 may have been rounded, 12 was counted. */
const roundingOf = ({step}: Known): number => (step < 1 ? step / 2 : 0)

const decimalsOf = ({step}: Known): number => Math.max(0, Math.round(-Math.log10(step)))

const faultOf = (document: Document, {law, cell, a, b, expected}: Broken): Fault => ({
  id: 'law',
  place: cell,
  data: {law, expected, actual: document.slice(cell)},
  related: [
    ['at-operand', a],
    ['at-operand', b]
  ]
})
