import type {Document} from '../../document/document.ts'
import {indexAt, type Range} from '../../range.ts'
import type {Count} from '../count/count.ts'
import {commonOpening} from './alike.ts'
import {pointsAtAll} from './back.ts'
import {type Enumeration, toEnumeration} from './enumeration.ts'

/** What opens every item: 必须, 坚持, 突出; 要 says enough alone. */
const opening = /^(?:要|\p{Script=Han}{2})/u
/** Fewer sentences that open alike are so by chance. */
const fewestItems = 3
const fewestByOne = 4
const mostItems = 20
/** By how much a run may differ from its count and still be what is meant. */
const nearMiss = 2
/** How far before a run its opening must not stand once more, which would make the run a part of the list only. */
const cleanBefore = 800

/**
 * 必须坚持……。必须坚持……；必须坚持……。▸以上五条: sentences, or paragraphs, without marks that open with the same words, right
 * above a count that can only mean all of them.
 */
export function parallelBefore(document: Document, count: Count): readonly Enumeration[] {
  const {text} = document
  if (!count.back || !pointsAtAll(text, count)) return []
  const flow = indexAt(document.flows, count.start)
  const bySentence = runBefore(document, document.sentences, indexAt(document.sentences, count.start))
  const found = bySentence.length >= fewestItems ? bySentence : runBefore(document, document.flows, flow)
  const [first] = found
  const words = first && opening.exec(text.slice(first.start, first.start + 2))?.[0]
  if (!first || words === undefined || found.length < (words.length === 1 ? fewestByOne : fewestItems)) return []
  const again = words.length === 1 ? againInParagraph(document, first, words) : text.lastIndexOf(words, first.start - 1)
  const whole = (again < 0 || again < first.start - cleanBefore) && Math.abs(found.length - count.value) <= nearMiss
  return toEnumeration(found, {certainty: whole ? 'likely' : 'possible', precedes: true})
}

/** 要 stands everywhere: what matters is whether another sentence of the paragraph opens with it. */
const againInParagraph = (document: Document, {start}: Range, words: string): number => {
  const from = document.flowAt(start)?.start ?? start
  const at = Math.max(...['。', '；', '，'].map((mark) => document.text.slice(from, start - 1).lastIndexOf(mark + words)))
  return at < 0 ? -1 : from + at
}

/** The stretches before one that open as the one right before it does; the first may be led in: 做好工作，▸必须坚持……. */
function runBefore(document: Document, stretches: readonly Range[], before: number): Range[] {
  const {text} = document
  const last = stretches[before - 1]
  if (!last) return []
  const words = opening.exec(text.slice(last.start, last.start + 2))?.[0]
  const article = document.articleAt(last.start)?.start ?? 0
  if (words === undefined || commonOpening.test(text.slice(last.start, last.start + 3))) return []
  const items: Range[] = []
  for (let at = before - 1; items.length < mostItems; at--) {
    const stretch = stretches[at]
    if (!stretch || stretch.start < article) break
    if (text.startsWith(words, stretch.start)) items.push(stretch)
    else {
      const led = document.slice(stretch).search(new RegExp(`(?<=[，：:])${words}`))
      if (led >= 0) items.push({start: stretch.start + led, end: stretch.end})
      break
    }
  }
  return items.toReversed()
}
