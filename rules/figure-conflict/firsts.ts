import {type Figure, groupBy} from '@hegao/core'

/** An indicator with more figures than this is a table in prose. */
const mostFigures = 30

/** Figures that are said to be reached for the first time, of which an earlier year already had as much. */
export function firsts(figures: readonly Figure[]): {readonly figure: Figure; readonly earlier: Figure}[] {
  const first = figures.filter(({isFirst, time}) => isFirst && isYear(time.year))
  if (first.length === 0) return []
  const groups = groupBy(figures, kindOf)
  return first.flatMap((figure) => {
    const group = groups.get(kindOf(figure)) ?? []
    const earlier = (group.length <= mostFigures ? group : []).find(
      (other) =>
        other.stage === 'told' &&
        isYear(other.time.year) &&
        Number(other.time.year) < Number(figure.time.year) &&
        other.time.part === figure.time.part &&
        (other.body === figure.body || other.body === '' || figure.body === '') &&
        other.quantity.exactness !== 'under' &&
        other.signed > figure.signed
    )
    return earlier ? [{figure, earlier}] : []
  })
}

const isYear = (year: string): boolean => /^\d{4}$/.test(year)

const kindOf = ({indicator, relation, manner, thing, quantity}: Figure): string =>
  `${indicator}\n${relation}\n${manner}\n${thing}\n${quantity.dimension}`
