import {type Document, readTables, type Table, type TableCell} from '@hegao/core'
import {isKnown, type Known} from './table-cells.ts'
import type {Fault} from './verdict.ts'

/** [36] in a table of a plan: the change over all its years, where another row has the change of one. */
const bracketed = /^[[［〔【]([0-9]+(?:\.([0-9]+))?)[\]］〕】]$/
const inYear = /(?:19|20)[0-9]{2}/
/** In so many rows the brackets hold the difference of the two years. */
const fewestRows = 2
/** As a change of its own a sum over the years would be larger than either. */
const isChange = (value: number, from: Known, to: Known): boolean => value <= Math.max(from.value, to.value)

interface Row {
  readonly cell: TableCell
  readonly said: string
  readonly from: Known
  readonly to: Known
}

/** Rows in which [ ] does not hold what lies between the first year and the last, as it does in the others. */
export function changesOverYears(document: Document): Fault[] {
  return document.read(readTables).flatMap((table) => {
    const rows = rowsOf(table)
    const wrong = rows.filter((row) => expected(row) !== row.said)
    if (rows.length - wrong.length < fewestRows || wrong.length > rows.length / 2) return []
    return wrong.map((row): Fault => {
      const {cell, from, to} = row
      return {
        id: 'law',
        place: cell,
        data: {law: `“${document.slice(to)}”－“${document.slice(from)}”`, expected: `[${expected(row)}]`, actual: document.slice(cell)},
        related: [
          ['at-operand', from],
          ['at-operand', to]
        ]
      }
    })
  })
}

function rowsOf({rows: [heads = [], ...rows]}: Table): Row[] {
  const years = heads.flatMap((head, at) => (head && inYear.test(head.text) ? [at] : []))
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined || first === last) return []
  return rows.flatMap((cells) => {
    const cell = cells.find((one, at) => one && at > last && bracketed.test(one.text))
    const [, said] = (cell && bracketed.exec(cell.text)) ?? []
    const [from, to] = [cells[first], cells[last]]
    const isWhole = said !== undefined && isKnown(from) && isKnown(to) && from.value !== to.value && isChange(Number(said), from, to)
    return cell && isWhole ? [{cell, said, from, to}] : []
  })
}

/** With as many digits behind the point as it is written. */
function expected({said, from, to}: Row): string {
  return Math.abs(to.value - from.value).toFixed(said.split('.')[1]?.length ?? 0)
}
