import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import type {Ordinal, Series} from '../ordinal/ordinal.ts'

/** Items that one series of marks numbers, in the order of the text. */
export interface Sequence extends Range {
  readonly series: Series
  readonly items: readonly SequenceItem[]
  /** Where the numbering breaks, each fault once. */
  readonly faults: readonly SequenceFault[]
}

export interface SequenceItem extends Range {
  readonly mark: Ordinal
  /** The number the item has: for 最后, one more than the item before. */
  readonly value: number
}

export interface SequenceFault {
  /**
   * `misnumbered`: both neighbours prove another number. `gap`: one or more numbers are missing. `repeat`: the number
   * of the item before stands again. `order`: a smaller number follows a greater one. `swapped`: two neighbours have
   * each other's number. `mixed`: the number is right, the mark is of another series.
   */
  readonly kind: 'misnumbered' | 'gap' | 'repeat' | 'order' | 'swapped' | 'mixed'
  readonly previous: SequenceItem
  readonly item: SequenceItem
  /** The item after, where it proves the number; for `swapped` the other of the two. */
  readonly next?: SequenceItem
}

/** The number of the last member; 最后 counts on. */
export function lastValue(members: readonly Ordinal[]): number {
  const last = members.at(-1)
  return last?.last ? members.length : (last?.value ?? 0)
}

export function toSequence(document: Document, members: readonly Ordinal[]): Sequence {
  let value = 0
  const items = members.map((mark, index): SequenceItem => {
    value = mark.last ? value + 1 : mark.value
    return {mark, value, start: mark.start, end: itemEnd(document, mark, members[index + 1])}
  })
  const [first, last] = [items[0], items.at(-1)]
  return {series: members[0]?.series ?? '一是', items, faults: faultsOf(document, items), start: first?.start ?? 0, end: last?.end ?? 0}
}

/** An item reaches to the next mark, or to the end of its flow. */
function itemEnd(document: Document, mark: Ordinal, next: Ordinal | undefined): number {
  const limit = document.flowAt(mark.start)?.end ?? mark.end
  return next && next.start < limit ? next.start : limit
}

/** Whether numbers are missing, doubled or astray, so that the number of items says nothing. */
export const isBroken = ({faults}: Sequence): boolean => faults.some(({kind}) => kind !== 'mixed')

/** 首先, 其次, 最后 go with any series. */
const word = /^(?:首先|其次|再次|最后)/

function faultsOf(document: Document, items: readonly SequenceItem[]): SequenceFault[] {
  const faults: SequenceFault[] = []
  for (let index = 1; index < items.length; index++) {
    const [previous, item, next] = [items[index - 1], items[index], items[index + 1]]
    if (!previous || !item) continue
    if (item.value === previous.value + 1) {
      if (item.mark.series !== previous.mark.series && !word.test(document.slice(item.mark)) && !word.test(document.slice(previous.mark)))
        faults.push({kind: 'mixed', previous, item})
    } else if (
      next &&
      item.value === previous.value + 2 &&
      next.value === previous.value + 1 &&
      (items[index + 2]?.value ?? item.value + 1) === item.value + 1
    ) {
      faults.push({kind: 'swapped', previous, item, next})
      // The one behind the two follows the greater of them.
      index += 2
    } else if (next && next.value === previous.value + 2) {
      faults.push({kind: 'misnumbered', previous, item, next})
      index++
    } else faults.push({kind: item.value === previous.value ? 'repeat' : item.value > previous.value ? 'gap' : 'order', previous, item})
  }
  return faults
}
