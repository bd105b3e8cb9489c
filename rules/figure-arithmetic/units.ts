import {type Document, groupBy, indexAt, type Quantity, readTables, type Table, timeInWords} from '@hegao/core'
import {nameBefore} from './amounts.ts'
import {readNamedFigures} from './named-figures.ts'
import {isExact, round} from './rounding.ts'
import type {Fault} from './verdict.ts'

/** Digits of a number as written, without its scale: 1800 of 1800万千瓦. */
const digitsOf = ({value, scale}: Quantity): string => String(round(value / scale))

/** The digits that count: 21 of 210万吨 and of 21万吨. */
const significant = (quantity: Quantity): string =>
  digitsOf(quantity)
    .replace('.', '')
    .replace(/^0+|0+$/g, '')

/** One digit is alike by chance. */
const fewestDigits = 2
/** A number with more places than this in one text is no figure of one thing. */
const mostPlaces = 6
/** Shorter words, 全市新增, stand before anything. */
const shortestName = 4
/** What leads up to a name and is none of it. */
const lead = /^(?:力争|确保|预计|其中|到|时期|期间|全[国省市区县州])*/

/** 装机1800万千瓦 and 装机1800万瓦, 产量210万吨 and 产量21万吨: one number of one thing in two sizes. What stands more seldom is reported. */
export function unitSlips(document: Document): Fault[] {
  const {text} = document
  const places = groupBy(
    document
      .mentions('quantity')
      .filter((one) => one.dimension !== '%' && one.upTo === undefined && significant(one).length >= fewestDigits),
    (one) => `${one.dimension} ${significant(one)}`
  )
  return [...places.values()].flatMap((same): Fault[] => {
    const byScale = [...groupBy(same, ({value}) => value).values()].toSorted((a, b) => b.length - a.length)
    const [usual, odd] = byScale
    const [first, one] = [usual?.[0], odd?.at(-1)]
    if (same.length > mostPlaces || byScale.length !== 2 || !first || !one || odd?.length !== 1) return []
    const other = usual?.find((known) => nameOf(text, known) === nameOf(text, one)) ?? first
    const name = nameOf(text, one)
    if (name.length < shortestName || nameOf(text, other) !== name || document.sentenceAt(other.start) === document.sentenceAt(one.start))
      return []
    if (areApart(document, one, other)) return []
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

/** 全县 beside 全市, 2025年 beside 2030年: two figures, however alike. */
function areApart(document: Document, one: Quantity, other: Quantity): boolean {
  const scopes = [one, other].map(({start}) => /全[国省市区县州]/.exec(nameBefore(document.text, start))?.[0])
  const figures = document.read(readNamedFigures).of
  const times = [one, other].map((quantity) => {
    const figure = figures.get(quantity)
    return figure ? timeInWords(figure.time) : ''
  })
  return [scopes, times].some(([a = '', b = '']) => a !== b && a !== '' && b !== '')
}

const nameOf = (text: string, {start}: Quantity): string => (/\p{Script=Han}*$/u.exec(nameBefore(text, start))?.[0] ?? '').replace(lead, '')

/** 单位：万元 above a table. */
const caption = /单位[：:][\s　]*([^）)]{1,20})/
/** How far above its table the line with its units stands. */
const nearestBlocks = 3
const money = /^(?:元|千元|万元|百万元|亿元)$/

/** The unit of a table against that of the same number in the text. */
export function tableUnits(document: Document): Fault[] {
  const {text, blocks} = document
  const exact = groupBy(document.mentions('quantity').filter(isExact), digitsOf)
  return document.read(readTables).flatMap((table): Fault[] => {
    const at = indexAt(blocks, table.start)
    const block = blocks.slice(Math.max(0, at - nearestBlocks), at).findLast(({source}) => caption.test(source.text))
    const match = block && caption.exec(block.source.text)
    const unit = match?.[1]?.split(/[、，,；;\s　]/).find((word) => money.test(word))
    if (!block || !match || unit === undefined) return []
    const other = sameNumber(table, (digits, head) =>
      exact
        .get(digits)
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
  find: (digits: string, head: string) => Quantity | undefined
): Quantity | undefined {
  for (const row of rows)
    for (const [column, cell] of row.entries()) {
      const head = heads[column]?.text ?? ''
      const digits = cell?.value === undefined ? '' : String(cell.value)
      const found = digits.replace('.', '').length >= longNumber && head.length >= shortestName ? find(digits, head) : undefined
      if (found) return found
    }
  return undefined
}
