import type {Document} from '../../document/document.ts'
import type {Ordinal, Series} from '../ordinal/ordinal.ts'
import {lastValue, type Sequence, toSequence} from './members.ts'

/** Series whose members stand within running text. */
const running: ReadonlySet<Series> = new Set<Series>([
  '一是',
  '一要',
  '第一',
  '第一步',
  '第一部分',
  '第一阶段',
  '第一类',
  '第一层',
  '其一',
  '①'
])

/** Series that number whole blocks, and also items within a line: 提交：（1）……；（2）……. */
const inline: ReadonlySet<Series> = new Set<Series>(['一、', '（一）', '1.', '（1）'])

/** Running lists: 一是…二是…, also over several paragraphs. 首先、其次、第三 number one list with 第一、第二. */
export function readSequences(document: Document): Sequence[] {
  const lists = [...listsOver(document, running, articleEnd), ...listsOver(document, inline, flowEnd)]
  return lists
    .filter((members) => !inline.has(members[0]?.series ?? '一是') || members.some(({leads}) => !leads))
    .map((members) => toSequence(document, members))
    .toSorted((a, b) => a.start - b.start)
}

const articleEnd = (document: Document, mark: Ordinal): number => document.articleAt(mark.start)?.end ?? mark.end
/** （1） and 1. number a list within one paragraph; those that open paragraphs are rows. */
const flowEnd = (document: Document, mark: Ordinal): number => document.flowAt(mark.start)?.end ?? mark.end

/** The lists of some series, each within stretches that end where `limit` says. */
function listsOver(
  document: Document,
  series: ReadonlySet<Series>,
  limit: (document: Document, mark: Ordinal) => number
): readonly (readonly Ordinal[])[] {
  const closed: Ordinal[][] = []
  let open: Ordinal[][] = []
  let end = 0
  for (const mark of document.mentions('ordinal')) {
    if (!series.has(mark.series)) continue
    if (mark.start >= end) {
      closed.push(...open)
      open = []
      end = limit(document, mark)
    }
    const going = continued(document, open, mark) ?? mixed(document, open, mark)
    if (going) {
      going.push(mark)
      // Lists that began inside an earlier item of this one are over.
      closed.push(...open.splice(open.indexOf(going) + 1))
    } else if (!mark.last) {
      open.push([mark])
      if (open.length > deepest) closed.push(...open.splice(0, open.length - deepest))
    }
  }
  return [...closed, ...open]
}

/** How many lists may be open at once, one within another; older ones are taken as ended. Keeps hostile input linear. */
const deepest = 12

/**
 * The open list that a mark goes on with: the innermost if it is the next number there; else a list around it that waits
 * for this number; else the innermost, whose numbering it then breaks. Behind a heading only a list of whole paragraphs
 * goes on, and only with its next number.
 */
function continued(document: Document, open: readonly Ordinal[][], mark: Ordinal): Ordinal[] | undefined {
  const same = open.filter((members) => members[0]?.series === mark.series)
  if (mark.last) return same.findLast((members) => members.length > 1 && near(document, members, mark))
  if (mark.value === 1) return undefined
  const waiting = same.filter((members) => lastValue(members) + 1 === mark.value)
  // 二是……要求一是……，二是……。⏎三是……: a mark that opens its paragraph goes on with one that did so too.
  const outer = mark.leads ? waiting.findLast((members) => alikeInPlace(members, mark) && near(document, members, mark)) : undefined
  if (outer) return outer
  const innermost = same.at(-1)
  if (innermost && waiting.includes(innermost) && (near(document, innermost, mark) || alikeInPlace(innermost, mark))) return innermost
  return (
    waiting.findLast((members) => near(document, members, mark) && alikeInPlace(members, mark)) ??
    same.findLast((members) => near(document, members, mark)) ??
    waiting.findLast((members) => mark.leads && alikeInPlace(members, mark))
  )
}

/** Series that a careless hand mixes in one list: 第一，……；第二，……；三是……. */
const mixable: ReadonlySet<Series> = new Set<Series>(['一是', '一要', '第一', '其一'])

/** The open list of another series that waits for just this number, where none of the mark's own series is open. */
function mixed(document: Document, open: readonly Ordinal[][], mark: Ordinal): Ordinal[] | undefined {
  if (mark.last || mark.value < 2 || !mixable.has(mark.series) || open.some((members) => members[0]?.series === mark.series))
    return undefined
  return open.findLast(
    (members) =>
      mixable.has(members[0]?.series ?? '①') &&
      lastValue(members) + 1 === mark.value &&
      alikeInPlace(members, mark) &&
      near(document, members, mark)
  )
}

/** Whether a mark opens its paragraph as the last member of a list did, or stands within one as that did. */
const alikeInPlace = (members: readonly Ordinal[], mark: Ordinal): boolean => members.at(-1)?.leads === mark.leads

/** Whether no heading stands between the last member of a list and a mark. Headings of the list itself are none. */
function near(document: Document, members: readonly Ordinal[], mark: Ordinal): boolean {
  const last = members.at(-1)
  const [from, to] = [document.blockAt(last?.start ?? 0), document.blockAt(mark.start)]
  if (!from || !to) return false
  const heads = mark.leads && last?.leads === true && from.kind === 'heading' && to.kind === 'heading'
  if (to.index - from.index > (heads ? farthestHeads : farthest)) return false
  // 第一，……。⏎第二，……。: a short item that looks like a heading is one of the list.
  const isItem = mark.leads && last?.leads === true && !bareHeads.has(mark.series)
  for (let index = from.index + 1; index < to.index + (heads || isItem ? 0 : 1); index++)
    if (document.blocks[index]?.kind === 'heading') return false
  return true
}

/** Series that number headings as well. */
const bareHeads: ReadonlySet<Series> = new Set<Series>(['一、', '（一）', '1.', '（1）'])

/** Blocks that an item may run over when the numbering behind it is broken. */
const farthest = 12
/** The same for items with a heading each: 第一，推进……。⏎……⏎第二，……. */
const farthestHeads = 40
