import {type Document, type Figure, groupBy, type Quantity, readFigures} from '@hegao/core'

/** The figures of a text by what they are called, so that a name is not held against all of them. */
export interface NamedFigures {
  readonly of: ReadonlyMap<Quantity, Figure>
  /** Growth and decline in per cent whose indicator begins like a name. */
  rates(name: string): readonly Figure[]
  /** Levels whose indicator ends like a name. */
  levels(name: string): readonly Figure[]
}

/** Indicators that so many figures share are the heading of a table. */
const mostAlike = 60
const ends = 2

const few = (found: readonly Figure[] = []): readonly Figure[] => (found.length > mostAlike ? [] : found)

export function readNamedFigures(document: Document): NamedFigures {
  const figures = document.read(readFigures)
  const told = figures.filter(({stage}) => stage !== 'target')
  const rates = groupBy(
    told.filter(({relation, manner}) => relation === 'growth' && !/年均|两年/.test(manner)),
    ({name}) => name.slice(0, ends)
  )
  const levels = groupBy(
    told.filter(({relation}) => relation === 'level'),
    ({name}) => name.slice(-ends)
  )
  return {
    of: new Map(figures.map((figure) => [figure.quantity, figure])),
    rates: (name) => few(rates.get(name.slice(0, ends))),
    levels: (name) => few(levels.get(name.slice(-ends)))
  }
}
