import type {Document} from '../../document/document.ts'
import type {Certainty} from '../../message.ts'
import type {Count} from '../count/count.ts'
import {alikeAfter, alikeBefore} from './alike.ts'
import {listsBefore} from './back.ts'
import {bulletsAfter} from './bullets.ts'
import {collectiveAround} from './collective.ts'
import {coordinationBefore} from './coordination.ts'
import {agrees, type Enumeration, type ListReader} from './enumeration.ts'
import {listsUnderName} from './headed.ts'
import {inlineAfter} from './inline.ts'
import {listEnd} from './marks.ts'
import {paragraphsAfter} from './paragraphs.ts'
import {parallelBefore} from './parallel.ts'
import {rowInNextClause} from './next-clause.ts'
import {personsBefore} from './persons.ts'
import {ratesAfter} from './rates.ts'
import {rowAfter} from './row-after.ts'
import {runningAfter} from './running.ts'
import {statedElsewhere} from './stated.ts'

/** Surest first: of two lists that are as sure as one another, the earlier reader's is taken. */
const readers: readonly ListReader[] = [
  runningAfter,
  rowAfter,
  bulletsAfter,
  alikeAfter,
  inlineAfter,
  ratesAfter,
  rowInNextClause,
  coordinationBefore,
  personsBefore,
  listsUnderName,
  listsBefore,
  parallelBefore,
  alikeBefore,
  collectiveAround,
  statedElsewhere
]

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
  let closed = false
  for (const read of readers)
    for (const raw of read(document, count)) {
      const list = partedByNoun(document, count, raw)
      // “四个不摘”，即不摘责任、不摘政策、不摘帮扶，加强产业、就业扶持: the 、 farther on agrees by chance.
      if (agrees(count, list) && !(closed && list.certainty !== 'certain' && !list.precedes)) return list
      closed ||= isClosed(document, read, list)
      if (!best || weight[list.certainty] > weight[best.certainty]) best = list
    }
  // “三会一课”是指召开党员大会、支部委员会、党小组会，▸上好党课: one of its sorts is told.
  if (best && !best.precedes && count.parts?.some(({value}) => value === best?.items.length) === true) return undefined
  // “六个一”，就是一个产业、……、一笔资金，▸再加上▸一位领导: the last item is told otherwise.
  if (best && !best.precedes && best.items.length < count.value && addedTo.test(document.text.slice(best.end, best.end + 5)))
    return undefined
  if (best && best.certainty !== 'possible') return best
  // Weaker than any other sign: only where it agrees, or nothing else was found.
  for (const list of paragraphsAfter(document, count)) if (!best || list.certainty !== 'possible' || agrees(count, list)) return list
  return best
}

/** ……、算力网▸和▸现代物流网: of items that all end with what the count counts the last is two. */
function partedByNoun({text}: Document, {noun}: Count, list: Enumeration): Enumeration {
  const last = list.items.at(-1)
  if (noun === '' || !last || list.items.some(({start, end}) => !text.slice(start, end).endsWith(noun))) return list
  const words = text.slice(last.start, last.end)
  const at = words.indexOf(noun) + noun.length
  const joint = joints.exec(words.slice(at))?.[0].length ?? 0
  if (joint === 0 || at + joint + noun.length >= words.length || words.indexOf(noun, at) + noun.length !== words.length) return list
  const items = [...list.items.slice(0, -1), {start: last.start, end: last.start + at}, {start: last.start + at + joint, end: last.end}]
  return {...list, items, least: items.length, most: items.length}
}

const joints = /^(?:以及|和|与|及)/
const addedTo = /^(?:，(?:再加上|加上|还有|以及|外加|另加|再加)|。还有一)/

/** Whether a list behind its count is told by marks or by its own noun, so that no other way to part the same words counts. */
function isClosed(document: Document, read: ListReader, list: Enumeration): boolean {
  if (read === runningAfter) return list.certainty === 'certain' && !list.broken
  return read === alikeAfter && list.certainty === 'likely' && isParted(document, list)
}

/** Whether one mark, the same everywhere, parts the items of a list, and nothing else within it. */
function isParted(document: Document, {items}: Enumeration): boolean {
  const {text} = document
  const marks = new Set(items.slice(1).map(({start}) => text.charAt(start - 1)))
  const [mark] = marks
  const [first] = items
  if (marks.size !== 1 || mark === undefined || !first) return false
  if (items.every(({start}, at) => at === 0 || start - (items[at - 1]?.end ?? 0) === 1)) return true
  const end = listEnd(document, first.start, document.flowAt(first.start)?.end ?? first.end, false)
  return text.slice(first.start, end).split(mark).length === items.length
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
