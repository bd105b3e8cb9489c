import {type Figure, groupBy} from '@hegao/core'
import {yearOf} from './time.ts'

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
  const [ofA, ofB] = [yearOf(a), yearOf(b)]
  if (ofA !== ofB && ofA !== '' && ofB !== '') return false
  if (a.scope !== b.scope && a.scope !== '' && b.scope !== '') return false
  const {quantity: one} = a
  const {quantity: two} = b
  if (one.scale !== two.scale || one.upTo !== undefined || two.upTo !== undefined) return false
  const [digits, others] = [digitsOf(one), digitsOf(two)]
  // 86.4亿元 and 8.64亿元: the point was set elsewhere.
  return one.step === two.step ? areTransposed(digits, others) : digits === others && digits.length >= fewestDigits
}

const digitsOf = ({value, step}: Figure['quantity']): string => String(Math.round(value / step))

/** Fewer digits are alike by chance: 12 and 21. */
const fewestDigits = 3

/** Whether two neighbours changed places and nothing else differs. */
function areTransposed(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < fewestDigits || a === b) return false
  const first = [...a].findIndex((digit, at) => digit !== b[at])
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2)
}
