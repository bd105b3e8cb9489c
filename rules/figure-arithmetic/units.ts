import {type Document, groupBy, indexAt, type Quantity, readTables, type Table} from '@hegao/core'
import {nameBefore} from './amounts.ts'
import {isExact, round} from './rounding.ts'
import type {Fault} from './verdict.ts'

/** A number as written, without its scale: 1800 of 1800万千瓦. */
const numberOf = ({value, scale}: Quantity): number => round(value / scale)

/** One digit is alike by chance. */
const hasOneDigit = (number: number): boolean => number >= 0 && number < 10 && Number.isInteger(number)
/** A number with more places than this in one text is no figure of one thing. */
const mostPlaces = 6
/** Shorter words, 全市新增, stand before anything. */
const shortestName = 4
/** What leads up to a name and is none of it. */
const lead = /^(?:力争|确保|预计|其中|到|全[国省市区县州])*/

/** 装机1800万千瓦 and 装机1800万瓦: one number of one thing in two units of a kind. What stands more seldom is reported. */
export function unitSlips(document: Document): Fault[] {
  const {text} = document
  const quantities = document
    .mentions('quantity')
    .filter((one) => one.dimension !== '%' && one.upTo === undefined && !hasOneDigit(numberOf(one)))
  const places = [...groupBy(quantities, numberOf).values()].flatMap((same) =>
    same.length > 1 ? [...groupBy(same, ({dimension}) => dimension).values()] : []
  )
  return places.flatMap((same): Fault[] => {
    if (same.length > mostPlaces || same.every(({scale}) => scale === same[0]?.scale)) return []
    const byScale = [...groupBy(same, ({scale}) => scale).values()].toSorted((a, b) => b.length - a.length)
    const [usual, odd] = byScale
    const [first, one] = [usual?.[0], odd?.at(-1)]
    if (byScale.length !== 2 || !first || !one || odd?.length !== 1) return []
    const other = usual?.find((known) => nameOf(text, known) === nameOf(text, one)) ?? first
    const name = nameOf(text, one)
    if (name.length < shortestName || nameOf(text, other) !== name || document.sentenceAt(other.start) === document.sentenceAt(one.start))
      return []
    const [later, earlier] = usual?.length === 1 && one.start < other.start ? [other, one] : [one, other]
    return [
      {
        id: 'two-units',
        place: later,
        certainty: 'likely',
        data: {name, actual: document.slice(later), other: document.slice(earlier)},
        related: [['at-operand', earlier]]
      }
    ]
  })
}

const nameOf = (text: string, {start}: Quantity): string => nameBefore(text, start).replace(lead, '')

/** 单位：万元 above a table. */
const caption = /单位[：:][\s　]*([^）)]{1,20})/
/** How far above its table the line with its units stands. */
const nearestBlocks = 3
const money = /^(?:元|千元|万元|百万元|亿元)$/

/** The unit of a table against that of the same number in the text. */
export function tableUnits(document: Document): Fault[] {
  const {text, blocks} = document
  let exact: ReadonlyMap<number, readonly Quantity[]> | undefined
  return document.read(readTables).flatMap((table): Fault[] => {
    const at = indexAt(blocks, table.start)
    const block = blocks.slice(Math.max(0, at - nearestBlocks), at).findLast(({source}) => caption.test(source.text))
    const match = block && caption.exec(block.source.text)
    const unit = match?.[1]?.split(/[、，,；;\s　]/).find((word) => money.test(word))
    if (!block || !match || unit === undefined) return []
    exact ??= groupBy(document.mentions('quantity').filter(isExact), numberOf)
    const known = exact
    const other = sameNumber(table, (number, head) =>
      known
        .get(number)
        ?.find((one) => one.unit === '元' && document.blockAt(one.start)?.kind !== 'cell' && nameBefore(text, one.start).includes(head))
    )
    const written = other && document.slice(other).replace(/^[0-9.,]+/, '')
    if (!other || written === unit) return []
    const start = block.start + match.index + match[0].indexOf(unit)
    return [
      {
        id: 'table-unit',
        place: {start, end: start + unit.length},
        certainty: 'likely',
        data: {actual: unit, other: document.slice(other)},
        related: [['at-operand', other]]
      }
    ]
  })
}

/** Fewer digits are found in any text. */
const longNumber = 4

function sameNumber(
  {rows: [heads = [], ...rows]}: Table,
  find: (number: number, head: string) => Quantity | undefined
): Quantity | undefined {
  for (const row of rows)
    for (const [column, cell] of row.entries()) {
      const head = heads[column]?.text ?? ''
      const number = cell?.value
      if (number === undefined || head.length < shortestName || String(number).replace('.', '').length < longNumber) continue
      const found = find(number, head)
      if (found) return found
    }
  return undefined
}
