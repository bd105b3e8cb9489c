import type {Document} from '../../document/document.ts'
import type {Certainty} from '../../message.ts'
import type {Range} from '../../range.ts'
import type {Count} from '../count/count.ts'

/** A list that a count governs, or may govern. */
export interface Enumeration extends Range {
  readonly items: readonly Range[]
  /** The least and the most items it can be read as: “低空经济和商业航天” is one item or two. */
  readonly least: number
  readonly most: number
  /** Whether 等 or the like says that not all are listed. */
  readonly open: boolean
  /**
   * How sure it is that the count speaks of this list and that the list was read whole. A `possible` one may confirm a
   * count and never contradicts one.
   */
  readonly certainty: Certainty
  /** Whether the list is broken in itself (a member missing or twice), so that its number says nothing. */
  readonly broken: boolean
  /** Whether it stands before the count. */
  readonly precedes: boolean
}

/** One way in which Chinese texts put a list to a count. It may find several readings of one list. */
export type ListReader = (document: Document, count: Count) => readonly Enumeration[]

/** Units of persons. */
export const persons = /^[位名人]/

/** Whether a list has the number that its count says. */
export function agrees({value, bound}: Count, {least, most, broken}: Enumeration): boolean {
  if (broken) return false
  return bound === 'least' ? value <= most : least <= value && value <= most
}

/** A list of some items: `likely`, whole and behind its count unless said. None where there are no two items. */
export function toEnumeration(items: readonly Range[], given: Partial<Omit<Enumeration, 'items'>> = {}): readonly Enumeration[] {
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last || items.length < 2) return []
  const size = items.length
  return [
    {
      start: first.start,
      end: last.end,
      items,
      least: size,
      most: size,
      open: false,
      certainty: 'likely',
      broken: false,
      precedes: false,
      ...given
    }
  ]
}
