import type {Document} from '../../document/document.ts'
import type {Ordinal, Series} from '../ordinal/ordinal.ts'
import type {Range} from '../../range.ts'

/** Items that one series of marks numbers, in the order of the text, gaps and repetitions included. */
export interface Sequence extends Range {
  readonly series: Series
  readonly items: readonly SequenceItem[]
}

export interface SequenceItem extends Range {
  readonly mark: Ordinal
  /** The number the item has: for 最后, one more than the item before. */
  readonly value: number
}

/** Series whose members stand within running text, and end with the section they stand in. */
const running: ReadonlySet<Series> = new Set<Series>(['一是', '一要', '第一', '其一', '①'])

/** 首先、其次、第三 number one list with 第一、第二; 一、 and （一） each number their own. */
export function readSequences(document: Document): Sequence[] {
  const marks = document.mentions('ordinal').filter(({series}) => running.has(series))
  const bounds = sectionBounds(document)
  const closed: Ordinal[][] = []
  let open: Ordinal[][] = []
  let section = 0
  for (const mark of marks) {
    let here = section
    while (here < bounds.length && (bounds[here] ?? 0) <= mark.start) here++
    if (here !== section) {
      closed.push(...open)
      open = []
      section = here
    }
    const going = continued(open, mark)
    if (going) {
      going.push(mark)
      // Lists that began inside this item's forerunners are over.
      const at = open.indexOf(going)
      closed.push(...open.splice(at + 1))
    } else if (!mark.last) open.push([mark])
  }
  closed.push(...open)
  return closed.map((members) => toSequence(document, members)).sort((a, b) => a.start - b.start)
}

/** The open list that a mark goes on with: the innermost whose next number it is, else the innermost of its series. */
function continued(open: readonly (readonly Ordinal[])[], mark: Ordinal): Ordinal[] | undefined {
  const same = open.filter((members) => members[0]?.series === mark.series) as Ordinal[][]
  if (mark.last) return same.findLast((members) => members.length > 1)
  if (mark.value === 1) return undefined
  return same.findLast((members) => valueOf(members) + 1 === mark.value) ?? same.at(-1)
}

/** The number of the last member; 最后 counts on. */
function valueOf(members: readonly Ordinal[]): number {
  let value = 0
  for (const mark of members) value = mark.last ? value + 1 : mark.value
  return value
}

function toSequence(document: Document, members: readonly Ordinal[]): Sequence {
  let value = 0
  const items = members.map((mark, index): SequenceItem => {
    value = mark.last ? value + 1 : mark.value
    return {mark, value, start: mark.start, end: itemEnd(document, mark, members[index + 1])}
  })
  const [first, last] = [items[0], items.at(-1)]
  return {series: members[0]?.series ?? '一是', items, start: first?.start ?? 0, end: last?.end ?? 0}
}

/** An item reaches to the next mark, or to the end of its flow. */
function itemEnd(document: Document, mark: Ordinal, next: Ordinal | undefined): number {
  const flow = document.flowAt(mark.start)
  const limit = flow?.end ?? mark.end
  return next && next.start < limit ? next.start : limit
}

/** Offsets at which headings and articles begin: no running list goes on behind them. */
function sectionBounds(document: Document): number[] {
  const bounds = document.articles.map(({start}) => start)
  for (const block of document.blocks) if (block.kind === 'heading') bounds.push(block.start)
  return bounds.sort((a, b) => a - b)
}
