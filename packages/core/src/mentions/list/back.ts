import type {Document} from '../../document/document.ts'
import {indexAt} from '../../range.ts'
import type {Count} from '../count/count.ts'
import {type Enumeration, toEnumeration} from './enumeration.ts'
import {isBroken, type Sequence, type SequenceItem} from './members.ts'
import {readRows} from './row.ts'
import {readSequences} from './sequence.ts'

/** 以上十个方面: the list that ended right above the sentence, or began within this many blocks. */
const nearestBlocks = 40
/** Lists looked at, nearest first. */
const nearestLists = 4

/** Paragraphs that the last item may run on for. */
const longestItem = 4

/** Whether only the paragraphs of an item stand between its mark and a count, and no heading. */
function nothingBetween(document: Document, mark: number, count: number): boolean {
  const [from, to] = [document.blockAt(mark)?.index ?? 0, document.blockAt(count)?.index ?? 0]
  const last = document.blocks[from]
  // 八、价格⏎扣除上述三个行业: below a heading the list goes on.
  if (to > from && last?.kind === 'heading' && !/[。；]$/.test(last.source.text)) return false
  return to - from <= longestItem && document.blocks.slice(from + 1, to).every(({kind}) => kind !== 'heading')
}

/** Words that can only mean the list right above, not some of it: 以上六条; but 这三条 may pick. */
const all = /(?:以上|上述|前述)[^，。；：]{0,2}$/

/** Whether a count can only mean the whole of what stands right above it. */
export const pointsAtAll = (text: string, {start}: Count): boolean => all.test(text.slice(Math.max(0, start - 4), start))

/** 一是……。四是……。▸对这三个方面的问题: right behind a running list of its own paragraph. */
const endsAbove = (document: Document, count: Count, {mark, end}: SequenceItem): boolean =>
  count.noun === '方面' &&
  count.start < end &&
  document.flowAt(mark.start) === document.flowAt(count.start) &&
  /(?:对|以|从|抓好|解决|做好|^)这$/.test(document.text.slice(Math.max(mark.start, count.start - 3), count.start))

const isOfNotes = (document: Document, {start}: Sequence): boolean => {
  const line = document.blockAt(start)
  return line !== undefined && /^(?:注|说明|备注)[：:]?/.test(document.text.slice(line.start, line.start + 4))
}

/** Lists that a count points back at. Only one whose last item ends right above is surely meant. */
export function listsBefore(document: Document, count: Count): readonly Enumeration[] {
  if (!count.back) return []
  const block = document.blockAt(count.start)?.index ?? 0
  const whole = pointsAtAll(document.text, count)
  const [found, farther]: [Enumeration[], Enumeration[]] = [[], []]
  for (const reading of [readSequences, readRows]) {
    const lists: readonly Sequence[] = document.read(reading)
    let at = indexAt(lists, count.start)
    for (let tries = 0; at >= 0 && tries < nearestLists; at--, tries++) {
      const list = lists[at]
      const last = list?.items.at(-1)
      const start = list && document.blockAt(list.start)?.index
      if (!list || !last || start === undefined || block - start > nearestBlocks) break
      // 注：①……②……: notes under a table are no list of what the text tells of.
      if (last.mark.start > count.start || isOfNotes(document, list)) continue
      const near = nothingBetween(document, last.mark.start, count.start)
      ;(near ? found : farther).push(
        ...toEnumeration(list.items, {
          end: Math.min(list.end, count.start),
          certainty: near && list.items[0]?.value === 1 && (whole || endsAbove(document, count, last)) ? 'likely' : 'possible',
          broken: isBroken(list),
          precedes: true
        })
      )
    }
  }
  // 上述三项任务: the list that ends right above is meant, whatever number others have.
  if (!whole || found.length === 0) return [...found, ...farther]
  // （一）1.2.3.（二）4.5.6. 上述两大行动、六项任务: the list of the headings ends there as well.
  const [above] = found
  const isAround = ({items}: Enumeration): boolean =>
    items.length === count.value && above !== undefined && (items.at(-1)?.start ?? 0) > above.start
  return [...found, ...farther.filter(isAround)]
}
