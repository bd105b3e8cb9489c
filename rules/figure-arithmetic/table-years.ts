import {type Document, parseNumeral, type Quantity, readTables, type Table, type TableCell} from '@hegao/core'
import {isKnown, type Known} from './table-cells.ts'
import {unitOf, type Fault} from './verdict.ts'

const yearHead = /^((?:19|20)[0-9]{2})年?(?:（[^（）]{1,6}）)?$/
/** Columns of fewer years are no series. */
const fewestYears = 4

/** Tables whose columns are years that follow one another, with the columns of these. */
function series({rows: [heads = []]}: Table): readonly number[] {
  const columns = [...heads.keys()].filter((at) => yearHead.test(heads[at]?.text ?? ''))
  const years = columns.map((at) => Number(yearHead.exec(heads[at]?.text ?? '')?.[1]))
  return columns.length >= fewestYears && years.every((year, at) => year === (years[0] ?? 0) + at) ? columns : []
}

/** 比上年增长（%）, below the row that it is of. */
const growthLabel = /^(?:比上年|同比|较上年|年)?(?:增长|增速|增幅|增长率)(?:率|速度)?(?:[（(][%％][）)])?$/
/** In so many years the rate has to be that of the row above: then it is at current prices. */
const fewestHeld = 3

/** The one year for which a row of rates is not the growth of the row above it. */
export function tableGrowth(document: Document): Fault[] {
  return document.read(readTables).flatMap((table) => {
    const columns = series(table)
    if (columns.length === 0) return []
    return table.rows.slice(2).flatMap((row, index): Fault[] => {
      const above = table.rows[index + 1]
      if (!above || !growthLabel.test(row[table.names]?.text ?? '')) return []
      let held = 0
      const broken: {cell: Known; a: Known; b: Known; made: number}[] = []
      for (const [at, column] of columns.entries()) {
        const [cell, a, b] = [row[column], above[columns[at - 1] ?? -1], above[column]]
        if (!isKnown(cell) || !isKnown(a) || !isKnown(b) || a.value <= 0) continue
        const made = 100 * (b.value / a.value - 1)
        const margin = (100 * (a.step + b.step)) / 2 / a.value + cell.step
        if (Math.abs(made - cell.value) <= margin) held++
        else broken.push({cell, a, b, made})
      }
      const [only] = broken
      if (!only || broken.length > 1 || held < fewestHeld) return []
      const {cell, a, b, made} = only
      const data = {from: a.text, to: b.text, verb: '增长', expected: made.toFixed(1), actual: cell.text}
      return [
        {
          id: 'growth',
          place: cell,
          data,
          related: [
            ['at-operand', a],
            ['at-operand', b]
          ]
        }
      ]
    })
  })
}

/** 五年▸累计▸固定资产投资▸2136亿元. */
const overYears =
  /(?<count>[三四五六七八九十]|[0-9]{1,2})年(?:来|间|里)?，?(?:\p{Script=Han}{2,6}?)?(?:累计|共|总计)(?:完成|实现|达到|新增)?(?<what>\p{Script=Han}{2,14}?)(?:达到?|为)?$/u
const longestLead = 30

/** What so many years make together, against the row of the table that has each of them. */
export function tableSeries(document: Document): Fault[] {
  const {text} = document
  const rows = document.read(readTables).flatMap((table) => {
    const columns = series(table)
    return columns.length === 0
      ? []
      : table.rows.slice(1).map((row) => ({label: row[table.names]?.text ?? '', cells: columns.map((at) => row[at])}))
  })
  if (rows.length === 0) return []
  return document.mentions('quantity').flatMap((total): Fault[] => {
    const {count = '', what} = overYears.exec(text.slice(Math.max(0, total.start - longestLead), total.start))?.groups ?? {}
    if (what === undefined || total.exactness !== 'exact' || total.upTo !== undefined) return []
    const row = rows.find(
      ({label}) => label === `${what}（${unitOf(document.slice(total))}）` || label === `${what}(${unitOf(document.slice(total))})`
    )
    const cells = row?.cells.filter(isKnown) ?? []
    if (cells.length !== parseNumeral(count)) return []
    return seriesFault(document, total, cells)
  })
}

function seriesFault(document: Document, total: Quantity, cells: readonly Known[]): Fault[] {
  const sum = Math.round(cells.reduce((before, {value}) => before + value, 0) * 1e6) / 1e6
  const step = Math.max(total.step / total.scale, ...cells.map((cell) => cell.step))
  if (Math.abs(sum - total.value / total.scale) <= step * 1.01) return []
  const [first, last] = [cells[0], cells.at(-1)]
  if (!first || !last) return []
  const written = document.slice(total)
  const data = {total: written, sum, unit: unitOf(written), parts: cells.map(({text}: TableCell) => text)}
  return [{id: 'sum', place: total, data, note: 'check-sum', related: [['at-parts', {start: first.start, end: last.end}]]}]
}
