import type {Document} from '../../document/document.ts'
import type {Certainty} from '../../message.ts'
import type {Range} from '../../range.ts'
import type {Count} from '../count/count.ts'
import {listsBefore} from './back.ts'
import {collectiveAround} from './collective.ts'
import {coordinationBefore} from './coordination.ts'
import {inlineAfter} from './inline.ts'
import {paragraphsAfter} from './paragraphs.ts'
import {rowAfter} from './row.ts'
import {runningAfter} from './running.ts'

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

/** One way in which Chinese texts put a list to a count. */
export type ListReader = (document: Document, count: Count) => Enumeration | undefined

const readers: readonly ListReader[] = [runningAfter, rowAfter, inlineAfter, coordinationBefore, listsBefore, collectiveAround]

/** Whether a list has the number that its count says. */
export const agrees = ({value}: Count, {least, most, broken}: Enumeration): boolean => !broken && least <= value && value <= most

/** Which list each count governs: one that agrees before one that does not, then the surest. */
export function enumerations(document: Document): ReadonlyMap<Count, Enumeration> {
  const found = new Map<Count, Enumeration>()
  for (const count of document.mentions('count')) {
    const list = count.cited ? undefined : choose(document, count)
    if (list) found.set(count, list)
  }
  shareByName(document, found)
  return found
}

function choose(document: Document, count: Count): Enumeration | undefined {
  let best: Enumeration | undefined
  for (const read of readers) {
    const list = read(document, count)
    if (!list) continue
    if (agrees(count, list)) return list
    if (!best || weight[list.certainty] > weight[best.certainty]) best = list
  }
  if (best && best.certainty !== 'possible') return best
  // Weaker than any other sign: only where it agrees, or nothing else was found.
  const paragraphs = paragraphsAfter(document, count)
  return paragraphs && (!best || agrees(count, paragraphs)) ? paragraphs : best
}

/** A count that is repeated word for word, in a headline or a box, means the list that the other one has. */
function shareByName(document: Document, found: Map<Count, Enumeration>): void {
  const named = new Map<string, Enumeration>()
  const name = (count: Count): string =>
    document.text.slice(count.start, count.end + (count.quoted || speaking.test(count.unit) ? 0 : nameLength))
  for (const [count, list] of found) if (agrees(count, list)) named.set(name(count), list)
  for (const count of document.mentions('count')) {
    const list = found.has(count) || count.cited ? undefined : named.get(name(count))
    if (list) found.set(count, {...list, certainty: 'possible'})
  }
}

/** Characters behind a unit that must be the same for two counts to name one thing: 五个方面[改革]. */
const nameLength = 2
/** Units that say enough themselves. */
const speaking = /清单|机制|制度|实事|机遇|工程|战略|行动/

const weight: Readonly<Record<Certainty, number>> = {certain: 2, likely: 1, possible: 0}
