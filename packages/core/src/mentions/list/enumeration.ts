import type {Document} from '../../document/document.ts'
import type {Certainty} from '../../message.ts'
import type {Count} from '../count/count.ts'
import type {Range} from '../../range.ts'
import {coordinationBefore} from './coordination.ts'
import {headingsAfter} from './headings.ts'
import {sequencesAfter} from './governed.ts'

/** The list that a count governs. */
export interface Enumeration extends Range {
  readonly items: readonly Range[]
  /** The least and the most items it can be read as: “低空经济和商业航天” is one item or two. */
  readonly least: number
  readonly most: number
  /** Whether 等 or the like says that not all are listed. */
  readonly open: boolean
  /** How sure it is that the count speaks of this list, and that the list was read whole. */
  readonly certainty: Certainty
  /** Whether the list is broken in itself (a member missing or twice), so that its number says nothing. */
  readonly broken: boolean
}

/** Which list each count governs. The first reader that finds one decides. */
export function enumerations(document: Document): ReadonlyMap<Count, Enumeration> {
  const found = new Map<Count, Enumeration>()
  for (const read of [sequencesAfter, headingsAfter, coordinationBefore])
    for (const [count, enumeration] of read(document)) if (!found.has(count)) found.set(count, enumeration)
  return found
}
