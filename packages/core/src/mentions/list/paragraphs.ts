import type {Flow} from '../../document/block.ts'
import type {Document} from '../../document/document.ts'
import {indexAt} from '../../range.ts'
import type {Count} from '../count/count.ts'
import {type Enumeration, toEnumeration} from './enumeration.ts'
import {leadsIn} from './lead.ts'

/** A lead-in that is followed by one paragraph an item has as many paragraphs as this at most. */
const mostParagraphs = 20

/** The paragraphs below a lead-in, up to the next heading or byline, or the end of the article. */
export function flowsBelow(document: Document, count: Count): readonly Flow[] {
  const {flows} = document
  const at = indexAt(flows, count.start)
  const lead = flows[at]
  const next = flows[at + 1]
  if (!lead || !next || lead.kind === 'heading' || count.value > mostParagraphs || !leadsIn(document, count, next.start)) return []
  const article = document.articleAt(count.start)
  const run: Flow[] = []
  for (let index = at + 1; index < flows.length && run.length <= mostParagraphs; index++) {
    const flow = flows[index]
    if (!flow || (article && flow.start >= article.end) || flow.kind === 'heading' || flow.kind === 'byline') break
    run.push(flow)
  }
  return run
}

/**
 * 三方面工作：⏎着力健全……⏎着力健全……⏎着力健全……: one paragraph an item, up to the next heading. Without marks nothing
 * proves where the list ends, so such a list confirms. It contradicts where one paragraph is wanting: more may close it.
 */
export function paragraphsAfter(document: Document, count: Count): readonly Enumeration[] {
  const run = flowsBelow(document, count)
  const [next] = run
  if (!next) return []
  if (lacksOne(document, count, run)) return toEnumeration(run, {certainty: 'likely'})
  const alike = run.filter((flow) => opening(document, flow) === opening(document, next))
  return toEnumeration(run.length === count.value ? run : alike, {certainty: 'possible'})
}

/** Of two paragraphs either may be of another matter. */
const fewestParagraphs = 3
const longestTail = 12
const mark = /^(?:第?[一二三四五六七八九十]+[是要、，]|首先|其次|[（(\d①-⑳■●—·])/

/** Whether a colon right behind the count opens paragraphs without any mark, one fewer than it says, and a heading ends them. */
function lacksOne({flows, text}: Document, {value, end}: Count, run: readonly Flow[]): boolean {
  if (run.length !== value - 1 || run.length < fewestParagraphs) return false
  const lead = flows[indexAt(flows, end - 1)]
  const next = flows[indexAt(flows, run.at(-1)?.start ?? 0) + 1]
  if (!lead || next?.kind !== 'heading' || lead.end - end > longestTail || text.charAt(lead.end - 1) !== '：') return false
  return run.every(
    ({kind, start, end: to}) => kind === 'paragraph' && text.charAt(to - 1) === '。' && !mark.test(text.slice(start, start + 6))
  )
}

/** The first characters by which paragraphs are parallel: 着力, 在…方面, a dash. */
const opening = (document: Document, flow: Flow): string => document.text.slice(flow.start, flow.start + 2)
