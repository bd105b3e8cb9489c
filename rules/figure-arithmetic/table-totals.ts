import {type Document, readTables, type Table, type TableCell} from '@hegao/core'
import {round} from './rounding.ts'
import {isKnown, type Known} from './table-cells.ts'
import {type Fault, spanOf} from './verdict.ts'

/** Totals of tables that are not the sum of their rows or columns. */
export const tableTotals = (document: Document): Fault[] =>
  document.read(readTables).flatMap((table) => faultsOf(readGrid(table), document))

/** A number that is said to be the sum of others, and what they make. */
interface Total {
  readonly cell: Numeric
  readonly parts: readonly Numeric[]
  readonly sum: number
  readonly agrees: boolean
}

type Numeric = Known & {readonly row: number; readonly column: number}

interface Grid {
  readonly heads: readonly (TableCell | undefined)[]
  readonly rows: readonly Row[]
  /** Columns of numbers of which a sum says something. */
  readonly columns: readonly number[]
}

interface Row {
  readonly label: string
  readonly cells: readonly (TableCell | undefined)[]
  readonly index: number
}

const totalWord = /^(?:\p{Script=Han}{0,4})(?:合计|总计|共计|小计)(?:数)?(?:[（(].*)?$/u
const subtotalWord = /小计/
/** What no sum is made of: rates and means, prices, ranks, years. */
const unsummable =
  /率|比|均|％|%|‰|价|标准|排名|名次|位次|序号|编号|年份|年度|时间|日期|期限|密度|指数|增长|增速|增幅|同期|占|每|电话|邮编|代码|等级|得分|评分/
/** Rows that are part of the row above them, or of a list within the list. */
const nested = /^(?:其中|#|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．]|[一二三四五六七八九十]+、|[-—·])/

/** 1.税收收入 below 一、本级收入. */
const innermost = /^(?:其中|#|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．]|[-—·])/

/** 1.机场迁建工程　　12.6亿元: a list whose first line is one of it. */
const hasHeads = (heads: readonly (TableCell | undefined)[]): boolean =>
  heads.every((head) => head?.value === undefined || /年/.test(head.unit))

function readGrid(table: Table): Grid {
  const [first = [], ...others] = table.rows
  const [heads, body] = hasHeads(first) ? [first, others] : [first.map(() => undefined), table.rows]
  const rows = body.map((cells, index): Row => ({label: cells.find((cell) => cell && cell.value === undefined)?.text ?? '', cells, index}))
  const columns = heads.flatMap((head, column) => {
    const numbers = rows.filter(({cells}) => isKnown(cells[column])).length
    const isSummed =
      head === undefined
        ? column > 0 && heads.every((one) => one === undefined)
        : (head.value === undefined || head.unit === '年') && head.text !== '' && !unsummable.test(head.text)
    return isSummed && numbers > 1 && rows.every(({cells}) => !/[%％‰]/.test(cells[column]?.unit ?? '')) ? [column] : []
  })
  return {heads, rows, columns}
}

function totalOf(at: readonly [Row, number], parts: readonly (readonly [Row, number])[]): Total | undefined {
  const [cell, ...others] = [at, ...parts].map(([row, column]): Numeric | undefined => {
    const {value, ...rest} = row.cells[column] ?? {}
    // Spread of a cell that is there: all of its fields are.
    return value === undefined ? undefined : ({...rest, value, row: row.index, column} as Numeric)
  })
  const known = others.filter((part) => part !== undefined)
  if (!cell || cell.step === 0 || known.length < others.length || known.length < 2) return undefined
  if (known.some((part) => part.step > 0 && part.unit !== cell.unit)) return undefined
  const sum = round(known.reduce((before, {value}) => before + value, 0))
  // 12.3 and 4.5 may have been rounded; 12 and 4 were not.
  const rounding = [cell, ...known].reduce((before, {step}) => before + (step < 1 ? step / 2 : 0), 0)
  return {cell, parts: known, sum, agrees: Math.abs(sum - cell.value) <= rounding + 1e-9}
}

function faultsOf(grid: Grid, document: Document): Fault[] {
  const below = columnTotals(grid)
  const beside = rowTotals(grid)
  const told = new Set<string>()
  return [...below, ...beside].flatMap(({certain, ...total}): Fault[] => {
    const {cell} = total
    if (told.has(`${cell.row},${cell.column}`)) return []
    told.add(`${cell.row},${cell.column}`)
    // One cell that both its row and its column contradict is the one that is wrong.
    const wrong = crossing(total, below, beside)
    if (wrong) {
      const key = `${wrong.cell.row},${wrong.cell.column}`
      if (told.has(key)) return []
      told.add(key)
      return [
        {
          id: 'cell',
          place: wrong.cell,
          data: {actual: document.slice(wrong.cell), expected: wrong.expected + wrong.cell.unit},
          related: wrong.totals.map((place) => ['at-total', place] as const)
        }
      ]
    }
    const inRow = total.parts.every(({row}) => row === cell.row)
    const head = grid.heads[cell.column]
    const place = inRow ? spanOf(...total.parts) : head
    return [
      {
        id: 'sum',
        place: cell,
        certainty: certain ? 'certain' : 'likely',
        data: {
          total: document.slice(cell),
          sum: total.sum,
          unit: cell.unit,
          parts: total.parts.filter(({step}) => step > 0).map((part) => document.slice(part))
        },
        note: 'check-sum',
        ...(place ? {related: [[inRow ? ('at-parts' as const) : ('at-column' as const), place]]} : {})
      }
    ]
  })
}

interface Suspect extends Total {
  readonly certain: boolean
}

/** The cell whose row and whose column are out by the same, with what it would have to be: a part of both, or the total of one. */
function crossing(
  total: Total,
  below: readonly Total[],
  beside: readonly Total[]
): {readonly cell: Numeric; readonly expected: number; readonly totals: readonly Numeric[]} | undefined {
  const {cell, parts} = total
  const off = offOf(total)
  for (const other of below.some((one) => one.cell === cell) ? beside : below) {
    if (other.cell === cell) continue
    const wrong = offOf(other) === off ? shared(parts, other.parts) : undefined
    if (wrong) return {cell: wrong, expected: round(wrong.value - off), totals: [cell, other.cell]}
    if (offOf(other) === -off && shared(parts, [other.cell])) return {cell: other.cell, expected: other.sum, totals: [cell]}
    if (offOf(other) === -off && shared(other.parts, [cell])) return {cell, expected: total.sum, totals: [other.cell]}
  }
  return undefined
}

const offOf = ({cell, sum}: Total): number => round(sum - cell.value)

const shared = (some: readonly Numeric[], others: readonly Numeric[]): Numeric | undefined =>
  some.find(({row, column}) => others.some((other) => other.row === row && other.column === column))

/** By how much of itself a total may be off and still be meant as the sum, where no other column shows that it is. */
const nearShare = 0.1

/** Rows of totals with the columns in which they are not the sum of the rows that they are the sum of in others. */
function columnTotals({rows, columns}: Grid): Suspect[] {
  return rows
    .filter(({label}) => totalWord.test(label))
    .flatMap((row): Suspect[] => {
      const choices = partsOf(row, rows).map((parts) =>
        columns.flatMap(
          (column) =>
            totalOf(
              [row, column],
              parts.map((part) => [part, column] as const)
            ) ?? []
        )
      )
      const [first = []] = choices
      const best = choices.reduce((one, other) => (agreeing(other) > agreeing(one) ? other : one), first)
      const wrong = best.filter(
        ({agrees, cell}) => !agrees && !choices.some((choice) => choice.some((one) => one.agrees && one.cell.column === cell.column))
      )
      if (agreeing(best) > 0) return wrong.map((total) => ({...total, certain: true}))
      const [only] = wrong
      const isNear = only && Math.abs(only.sum - only.cell.value) <= Math.abs(only.cell.value) * nearShare
      return isNear && wrong.length === 1 && best.length === 1 && choices.length === 1 ? [{...only, certain: false}] : []
    })
}

const agreeing = (totals: readonly Total[]): number => totals.filter(({agrees}) => agrees).length

/** The rows that a row of totals may sum: those around it, without the totals among them, or only these. */
function partsOf(row: Row, rows: readonly Row[]): (readonly Row[])[] {
  const others = rows.filter((other) => other !== row)
  const isTotal = ({label}: Row): boolean => totalWord.test(label)
  const above = others.filter(({index}) => index < row.index)
  const isSubtotal = subtotalWord.test(row.label)
  const before = above.slice(above.findLastIndex(isTotal) + 1)
  const after = others.filter(({index}) => index > row.index)
  const end = after.findIndex(isTotal)
  const near = [before, end < 0 ? after : after.slice(0, end)]
  const whole = [others.filter((other) => !isTotal(other)), others.filter(({label}) => subtotalWord.test(label))]
  const sets = isSubtotal ? near : above.length > 0 && after.length > 0 ? [...near, ...whole] : whole
  const flat = sets.flatMap((set) =>
    set.some(({label}) => nested.test(label))
      ? [set, set.filter(({label}) => !nested.test(label)), set.filter(({label}) => !innermost.test(label))]
      : [set]
  )
  return flat.filter(({length}) => length > 1)
}

/** Columns of totals with the rows in which they are not the sum of the columns that they are the sum of in the others. */
function rowTotals({heads, rows, columns}: Grid): Suspect[] {
  return columns
    .filter((column, at) => totalWord.test(heads[column]?.text ?? '') || (at === 0 && columns.length > 2))
    .flatMap((column) => {
      const isTotal = (other: number): boolean => totalWord.test(heads[other]?.text ?? '')
      const before = columns.filter((other) => other < column)
      const after = columns.filter((other) => other > column)
      const end = after.findIndex(isTotal)
      const sets = [
        before.slice(before.findLastIndex(isTotal) + 1),
        end < 0 ? after : after.slice(0, end),
        columns.filter((other) => subtotalWord.test(heads[other]?.text ?? '') && other !== column)
      ].filter(({length}) => length > 1)
      const choices = sets.map((parts) =>
        rows.flatMap(
          (row) =>
            totalOf(
              [row, column],
              parts.map((part) => [row, part] as const)
            ) ?? []
        )
      )
      const best = choices.find((choice) => agreeing(choice) >= fewestRows && agreeing(choice) > choice.length / 2) ?? []
      const wrong = best.filter(({agrees}) => !agrees)
      // 问题数　已完成　未完成: a column that is not called a total is one where all rows but one say so.
      const isSaid = totalWord.test(heads[column]?.text ?? '') || (wrong.length === 1 && agreeing(best) >= fewestUnsaid)
      return isSaid ? wrong.map((total) => ({...total, certain: true})) : []
    })
}

/** So many rows show what a column is the sum of. */
const fewestRows = 2
/** So many show it of a column that is not called a total. */
const fewestUnsaid = 3
