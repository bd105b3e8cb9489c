import {type Document, type Figure, groupBy, type Quantity, readFigures} from '@hegao/core'
import {atOneTime, hasTime, mayShareBody} from './same.ts'
import {isOneStory} from './story.ts'

/** An indicator with more figures than this is a heading of a table. */
const mostFigures = 6

/**
 * Figures of one indicator whose digits only changed places, 38.6万人 and 36.8万人, or their point, 86.4 and 8.64: a slip of the keys, whether one of them is
 * called an estimate or not. Where both say another time, it is chance.
 */
export function transposed(figures: readonly Figure[]): {readonly figure: Figure; readonly other: Figure}[] {
  const groups = groupBy(figures, ({indicator, relation, thing, quantity}) => `${indicator}\n${relation}\n${thing}\n${quantity.unit}`)
  return [...groups.values()]
    .filter(({length}) => length > 1 && length <= mostFigures)
    .flatMap((group) =>
      group.flatMap((figure, index) => {
        const other = group.slice(0, index).find((earlier) => isSlip(earlier, figure))
        return other ? [{figure, other}] : []
      })
    )
}

function isSlip(a: Figure, b: Figure): boolean {
  if (hasTime(a) && hasTime(b) && !atOneTime(a, b)) return false
  if (!mayShareBody(a, b)) return false
  const {quantity: one} = a
  const {quantity: two} = b
  if (one.scale !== two.scale || one.upTo !== undefined || two.upTo !== undefined) return false
  const [digits, others] = [digitsOf(one), digitsOf(two)]
  // 86.4亿元 and 8.64亿元: the point was set elsewhere.
  return one.step === two.step ? areTransposed(digits, others) : digits === others && digits.length >= fewestDigits
}

/** The same digits of one indicator in units of another size: 1800万千瓦 and 1800万瓦. */
export function misplacedUnits(figures: readonly Figure[]): {readonly figure: Figure; readonly other: Figure}[] {
  const scales = new Map<number, number>()
  const inTwo = new Set<number>()
  for (const {quantity} of figures) {
    const number = numberOf(quantity)
    if ((scales.get(number) ?? quantity.scale) !== quantity.scale) inTwo.add(number)
    scales.set(number, quantity.scale)
  }
  const suspects = figures.filter(({quantity}) => inTwo.has(numberOf(quantity)))
  const groups = groupBy(
    suspects,
    ({indicator, relation, thing, base, quantity}) =>
      `${indicator}\n${relation}\n${thing}\n${base}\n${quantity.dimension}\n${numberOf(quantity)}`
  )
  return [...groups.values()]
    .filter(({length}) => length > 1 && length <= mostFigures)
    .flatMap((group) =>
      group.flatMap((figure, index) => {
        const other = group.slice(0, index).find((earlier) => areInOtherUnits(earlier, figure))
        return other ? [{figure, other}] : []
      })
    )
}

/** 1800 of 1800万千瓦. */
const numberOf = ({value, scale}: Quantity): number => value / scale

function areInOtherUnits(a: Figure, b: Figure): boolean {
  if ((hasTime(a) && hasTime(b) && !atOneTime(a, b)) || !mayShareBody(a, b)) return false
  const {quantity: one} = a
  const {quantity: two} = b
  return one.scale !== two.scale && digitsOf(one).replace(/0+$/, '').length >= fewestOwnDigits
}

/** 3亿元 and 3万元 have their digit in common by chance. */
const fewestOwnDigits = 2

/** Two quantities with one name, though not in the same words: 可减少二氧化碳排放420吨, 减少的二氧化碳排放量达到240吨. */
export function slipsOfKeys(document: Document): {readonly quantity: Quantity; readonly other: Quantity; readonly name: string}[] {
  const exact = document
    .mentions('quantity')
    .filter((one) => one.exactness === 'exact' && one.upTo === undefined && one.value / one.step >= leastOfDigits)
  const alike = groupBy(exact, (one) => `${[...digitsOf(one)].toSorted().join('')} ${one.scale} ${one.step} ${one.unit}`)
  const pairs = [...alike.values()].filter(
    ([other, quantity, ...more]) => other && quantity && more.length === 0 && areTransposed(digitsOf(other), digitsOf(quantity))
  )
  if (pairs.length === 0) return []
  const figures = new Map(document.read(readFigures).map((figure) => [figure.quantity, figure]))
  return pairs.flatMap(([other, quantity]) => {
    if (!other || !quantity || !isOneStory(document, other, quantity)) return []
    const [before, now] = [figures.get(other), figures.get(quantity)]
    if (before && now && hasTime(before) && hasTime(now) && !atOneTime(before, now)) return []
    if (document.sentenceAt(other.start) === document.sentenceAt(quantity.start)) return []
    const [one, two] = [clauseBefore(document.text, other.start), clauseBefore(document.text, quantity.start)]
    const name = longestCommon(one, two)
    const isWhole = [one, two].every((clause) => lead.test(clause.slice(0, clause.indexOf(name))))
    return name.length >= shortestName && isWhole ? [{quantity, other, name}] : []
  })
}

/** What stands before a whole name: 主城▸区建成充电桩 is half of one. */
const lead = /(?:^|的|减少|增加|新增|实现|完成|节约|节省|产生|投入|吸引|带动|惠及|覆盖)$/
/** Shorter words, 全市新增, stand before anything. */
const shortestName = 5
/** Farther before its number a name does not begin. */
const longestClause = 24

const clauseBefore = (text: string, at: number): string =>
  /[\p{Script=Han}]*$/u.exec(text.slice(Math.max(0, at - longestClause), at))?.[0] ?? ''

/** The longest words that both have. Clauses are short. */
function longestCommon(a: string, b: string): string {
  for (let length = Math.min(a.length, b.length); length > 0; length--)
    for (let at = 0; at + length <= a.length; at++) if (b.includes(a.slice(at, at + length))) return a.slice(at, at + length)
  return ''
}

const digitsOf = ({value, step}: Quantity): string => String(Math.round(value / step))

/** Fewer digits are alike by chance: 12 and 21. */
const fewestDigits = 3
/** The least number that is rounded to one of so many. */
const leastOfDigits = 10 ** (fewestDigits - 1) - 0.5

/** Whether two neighbours changed places and nothing else differs. */
function areTransposed(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < fewestDigits || a === b) return false
  const first = [...a].findIndex((digit, at) => digit !== b[at])
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2)
}
