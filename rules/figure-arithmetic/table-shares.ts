import {type Document, readTables, type Table} from '@hegao/core'
import {synonyms} from './named-wholes.ts'
import {isKnown, type Known} from './table-cells.ts'
import type {Fault} from './verdict.ts'

/** 安朔市▸占全省经济总量的比重达到▸28.8%: a share of what a table gives for one row and for the whole. */
const said =
  /(?<row>\p{Script=Han}{2,8})占(?<whole>全[国省市区县州盟]|总计|合计)(?<name>\p{Script=Han}{2,12}?)的?(?:比重|比例)?(?:为|达到?|的)?(?<share>[0-9]{1,2}(?:\.[0-9]{1,2})?)[%％]/gu
const totals = /^(?:全[国省市区县州盟]|合计|总计|总量)$/

export function tableShares(document: Document): Fault[] {
  const tables = document.read(readTables)
  if (tables.length === 0) return []
  return [...document.text.matchAll(said)].flatMap((match): Fault[] => {
    const {row = '', name = '', share = ''} = match.groups ?? {}
    const cells = tables.flatMap((table) => cellsOf(table, row, synonyms[name] ?? name))
    const [pair] = cells
    if (!pair || cells.length > 1) return []
    const [part, total] = pair
    const decimals = share.split('.')[1]?.length ?? 0
    const made = (100 * part.value) / total.value
    if (Math.abs(made - Number(share)) <= 10 ** -decimals / 2 + (100 * (part.step + total.step)) / total.value) return []
    const end = match.index + match[0].length
    return [
      {
        id: 'share',
        place: {start: end - share.length - 1, end},
        data: {total: document.slice(total), part: document.slice(part), expected: made.toFixed(decimals), actual: `${share}%`},
        related: [
          ['at-operand', part],
          ['at-total', total]
        ]
      }
    ]
  })
}

/** The cells of a row, and of the row of the whole, in the one column of a name. */
function cellsOf({rows: [heads = [], ...rows]}: Table, row: string, name: string): (readonly [Known, Known])[] {
  const columns = heads.flatMap((head, at) => (head !== undefined && head.text.replace(/[（(].*$/, '') === name ? [at] : []))
  const [own, ...others] = rows.filter(([label]) => label !== undefined && label.text.length > 1 && row.endsWith(label.text))
  const whole = rows.find(([label]) => label !== undefined && totals.test(label.text))
  const [column] = columns
  if (columns.length !== 1 || column === undefined || others.length > 0) return []
  const [part, total] = [own?.[column], whole?.[column]]
  return isKnown(part) && isKnown(total) && total.value > 0 ? [[part, total]] : []
}
