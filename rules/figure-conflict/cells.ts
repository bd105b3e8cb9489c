import {compatible, type Document, groupBy, type Quantity} from '@hegao/core'
import {readTokens, settingOf, type Token, wordsOf} from './tokens.ts'

/** A cell of a table, and what the text says of its row for the year of its column. */
export interface CellTold {
  readonly cell: Quantity
  readonly other: Quantity
  readonly name: string
  readonly year: string
}

/** Rows and names are looked up by their last characters; shorter names are none. */
const ends = 3
/** A name that is only the end of what a row is called, 网上可办率 of 政务服务事项网上可办率, has to be so long. */
const shortestEnd = 5
/** What stands before the name of a row and makes it another: a part, a level of government, what was added. */
const otherThing = /[新增减改扩续占各每均其另级县市区镇乡村户城农]/
/** More rows are a sheet of data. */
const mostLabels = 200
/** Other units, and not another number, make such a difference. */
const mostTimes = 4

/** Cells of which the text says otherwise: to its row belongs the name, to its column the year. */
export function cellsTold(document: Document): CellTold[] {
  const tokens = document.read(readTokens)
  const dated = tokens.filter((token) => token.table && token.label.length >= ends && /20[0-9]{2}/.test(token.head))
  if (dated.length === 0) return []
  const rows = groupBy(dated, ({label}) => label.slice(-ends))
  const labels = [...new Set(dated.map(({label}) => label))].filter(({length}) => length >= shortestEnd).slice(0, mostLabels)
  const seen = new Set<Quantity>()
  return tokens.flatMap((told): CellTold[] => {
    if (told.table) return []
    const {before, clause, change, mean} = wordsOf(document, told)
    // 覆盖率稳步提升，2025年▸达到68%: the clause before names it.
    const name = clause.length < ends ? (labels.find((label) => before.includes(label)) ?? '') : clause
    const near = change === '' ? (rows.get(name.slice(-ends)) ?? []) : []
    const [first] = near
    if (!first) return []
    const {year, part, stage} = settingOf(document, told)
    const row = near.filter((cell) => isCalled(name, cell, told) && mean === /[均每]/.test(cell.label))
    const cell = row.find((one) => part === '' && settingOf(document, one).year === year)
    if (!cell || seen.has(cell.quantity) || !areComparable(cell, told)) return []
    // 2025年 is what the aims are measured from: its own aim was another.
    if (stage === 'target' && cell === row[0] && row.length > 1) return []
    // The number of another year says that the time was misread.
    if (
      agree(cell, told) ||
      row.some((one) => inUnit(one, told).value === told.quantity.value) ||
      row.some((one) => one.label !== cell.label)
    )
      return []
    seen.add(cell.quantity)
    return [{cell: cell.quantity, other: told.quantity, name: cell.label, year}]
  })
}

function isCalled(name: string, {label, measure}: Token, {quantity}: Token): boolean {
  if (label.endsWith(name)) return name.length >= shortestEnd || (name === label && name.length > ends)
  if (!name.endsWith(label) || otherThing.test(name.slice(0, -label.length))) return false
  return label.length >= shortestEnd || measure === quantity.unit
}

/** 5.8 of a cell in 万个 and 5.8万个. */
const agree = (cell: Token, told: Token): boolean => compatible(inUnit(cell, told), told.quantity)

const inUnit = ({quantity, isBare}: Token, {quantity: {unit, dimension, scale}}: Token): Quantity =>
  isBare ? {...quantity, value: quantity.value * scale, step: quantity.step * scale, unit, dimension, scale} : quantity

function areComparable(cell: Token, told: Token): boolean {
  const {dimension, value} = inUnit(cell, told)
  const {quantity} = told
  if (dimension !== quantity.dimension || (quantity.dimension === '%') !== /[%％]/.test(cell.measure)) return false
  return value > 0 && value < quantity.value * mostTimes && quantity.value < value * mostTimes
}
