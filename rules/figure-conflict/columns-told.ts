import {type Document, groupBy, indexAt, isHan, type Quantity, type Range, readTables, type Table, type TableCell} from '@hegao/core'
import {approach} from './tokens.ts'

/** A cell of a column that a paragraph tells row by row, and the one number of it that is another. */
export interface ColumnTold {
  readonly cell: TableCell
  readonly other: Quantity
  readonly name: string
  /** How many rows the paragraph tells as the table has them. */
  readonly agreeing: number
}

/** A number of the text under the words of a row. */
interface Told {
  readonly quantity: Quantity
  readonly value: number
  readonly name: string
}

type Known = TableCell & {readonly value: number}

/** So many rows show that a paragraph tells a column, and so many for each number that is another. */
const fewestAgreeing = 2
/** A number of another size is of something else. */
const mostTimes = 2
const longestName = 16
const reach = longestName + 8
/** （一）, 其中：, and what stands in brackets are no part of what a row is called. */
const notName = /^其中[：:]?|^[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]|[（(][^（）()]*[）)]/g
/** 货物进出口总额▸增速: in the text 货物进出口总额……增长8.4%, or the growth alone. */
const ofRate = /(?:增速|增长率|增幅|增长速度|涨幅|降低率|下降率)$/
const total = /^(?:合计|总计|共计|小计)$/
/** What may stand before the words of a row and leave them what they are. */
const setting = /(?:其中|全[国省市区县州]|完成|实现|征收|安排|，|的)$/
/** ，同比▸增长5.3%: of the row before. */
const growth = /(?:同比|比上年|较上年)?(?:增长|下降|降低|上涨)$/
const change = /^，?(?:同比|比上年|较上年|比去年|较去年)?(增长|下降|减少|降低|增加|上升)$/
/** Tables in other units have numbers so much larger or smaller. */
const scales = [1, 1e4, 1e-4]

/** 增值税62.4亿元，企业所得税24.8亿元，契税▸15.7亿元, where the column that has the first two has 17.5 for the third. It needs no time and no indicator. */
export function columnsTold(document: Document): ColumnTold[] {
  const tables = document.read(readTables)
  const rows = rowsOf(tables)
  if (rows.size === 0) return []
  const byFlow = groupBy(toldOf(document, tables, rows), ({quantity}) => document.flowAt(quantity.start))
  return [...byFlow.values()].flatMap((told) => tables.flatMap((table) => othersIn(table, rows, told)))
}

/** The rows of all tables by what they are called. */
function rowsOf(tables: readonly Table[]): ReadonlyMap<string, readonly (readonly Known[])[]> {
  const rows = new Map<string, (readonly Known[])[]>()
  for (const {rows: cells, names} of tables)
    for (const row of cells.slice(1)) {
      const name = nameOf(row[names])
      if (name.length < 2 || name.length > longestName || total.test(name)) continue
      const known = rows.get(name)
      const numbers = row.filter((cell): cell is Known => cell?.value !== undefined && cell.step > 0)
      if (known) known.push(numbers)
      else rows.set(name, [numbers])
    }
  return rows
}

/** What a row is called; of a rate, without the word that says so, before a mark that keeps it from the level of that name. */
function nameOf(cell: TableCell | undefined): string {
  const name = cell?.text.replaceAll(notName, '') ?? ''
  return ofRate.test(name) ? `${name.replace(ofRate, '')}%` : name
}

function toldOf(document: Document, tables: readonly Range[], rows: ReadonlyMap<string, unknown>): Told[] {
  const {text} = document
  const names = new Set([...rows.keys()].map((name) => name.replace('%', '')))
  const byEnd = groupBy([...names], (name) => name.slice(-2))
  const inTable = ({start}: Range): boolean => {
    const table = tables[indexAt(tables, start)]
    return table !== undefined && start < table.end
  }
  const found: Told[] = []
  let last: Told | undefined
  for (const quantity of document.mentions('quantity')) {
    if (quantity.upTo !== undefined || inTable(quantity)) continue
    const before = last
    last = undefined
    const value = quantity.value / quantity.scale
    const changed = before && change.exec(text.slice(before.quantity.end, quantity.start))?.[1]
    if (before && changed !== undefined && quantity.dimension === '%') {
      const name = rows.has(`${before.name}%`) ? `${before.name}%` : before.name
      found.push({quantity, value: /[下减降]/.test(changed) && !name.endsWith('%') ? -value : value, name})
      continue
    }
    const lead = text.slice(Math.max(0, quantity.start - reach), quantity.start).replace(approach, '')
    const isRate = quantity.dimension === '%'
    const words = isRate ? lead.replace(growth, '') : lead
    const name = byEnd.get(words.slice(-2))?.find((one) => words.endsWith(one) && isWhole(words.slice(0, -one.length)))
    if (name === undefined) continue
    if (isRate) {
      if (words !== lead && rows.has(`${name}%`)) found.push({quantity, value, name: `${name}%`})
      continue
    }
    last = {quantity, value, name}
    found.push(last)
  }
  return found
}

const isWhole = (lead: string): boolean => !isHan(lead.charCodeAt(lead.length - 1)) || setting.test(lead)

/** What a paragraph tells of one column otherwise than it stands there. */
function othersIn({rows, names}: Table, all: ReadonlyMap<string, readonly (readonly Known[])[]>, told: readonly Told[]): ColumnTold[] {
  const byName = new Map(rows.slice(1).map((row) => [nameOf(row[names]), row]))
  const [heads = []] = rows
  return heads.flatMap((_, column) =>
    scales.flatMap((scale): ColumnTold[] => {
      let agreeing = 0
      const others: {one: Told; cell: Known}[] = []
      for (const one of told) {
        const cell = byName.get(one.name)?.[column]
        if (cell?.value === undefined || cell.step === 0) continue
        const known = {...cell, value: cell.value}
        if (areEqual(one, known, scale)) agreeing++
        else if (!scales.some((any) => all.get(one.name)?.some((row) => row.some((each) => areEqual(one, each, any)))))
          others.push({one, cell: known})
      }
      const near = others.filter(({one, cell}) => isNear(Math.abs(one.value * scale), Math.abs(cell.value)))
      if (agreeing < fewestAgreeing || agreeing < fewestAgreeing * near.length) return []
      return near.map(({one, cell}) => ({cell, other: one.quantity, name: one.name.replace('%', '增速'), agreeing}))
    })
  )
}

function areEqual({value, quantity}: Told, cell: Known, scale: number): boolean {
  const step = Math.max((quantity.step / quantity.scale) * scale, cell.step)
  return Math.abs(value * scale - cell.value) <= step / 2 + step * 1e-6
}

const isNear = (one: number, other: number): boolean => one <= other * mostTimes && other <= one * mostTimes
