import type {Flow} from '../../document/block.ts'
import type {Document} from '../../document/document.ts'
import {stoppingWord} from '../../document/junction.ts'
import {indexAt, type Range} from '../../range.ts'
import {readRows} from '../list/row.ts'
import {withoutMark} from '../repetition/passages.ts'
import {isCutOff, readPartings} from './partings.ts'

/** A paragraph that ends in mid-sentence and is not taken up again. */
export interface Truncation extends Range {
  /** What it stops at: a word or mark after which more must come. Empty where merely the final mark is missing. */
  readonly stopsAt: string
}

/** The last words are quoted up to this length. */
const longest = 12

/** ……，二是强化督导，三是: the next item of a running list, of which nothing is there. */
const loneMark = /[，；。]([二三四五六七八九十][是要])$/

/** Paragraphs that stop in mid-sentence, with the rest nowhere in the text. */
export function readTruncations(document: Document): Truncation[] {
  const continued = new Set(document.read(readPartings).map(({first}) => first.end))
  const unmarked = unmarkedItems(document)
  const found: Truncation[] = []
  for (const flow of document.flows) {
    if (continued.has(flow.end)) continue
    const mark =
      flow.kind !== 'cell' && flow.kind !== 'caption'
        ? loneMark.exec(document.text.slice(Math.max(flow.start, flow.end - 8), flow.end))?.[1]
        : undefined
    if (mark !== undefined) found.push({start: flow.end - mark.length, end: flow.end, stopsAt: mark})
    if (mark !== undefined || !(isCutOff(document, flow) || stopsInFirst(document, flow) || unmarked.has(flow))) continue
    const tail = document.text.slice(Math.max(flow.start, flow.end - 400), flow.end)
    const sentence = withoutMark(tail.slice(tail.search(/[。！？；][^。！？；]*$/) + 1))
    const stopsAt = /[，、]$/.test(tail) ? tail.slice(-1) : stoppingWord(tail)
    found.push({start: flow.end - Math.min(longest, sentence.length), end: flow.end, stopsAt})
  }
  return found
}

/** Of fewer items, two may be headings. */
const fewestItems = 4

/** Items of one line each, of which one alone has no final mark. The first may be a heading. */
function unmarkedItems(document: Document): ReadonlySet<Flow> {
  const found = new Set<Flow>()
  for (const {items} of document.read(readRows)) {
    if (items.length < fewestItems) continue
    const first = indexAt(document.flows, items[0]?.start ?? 0)
    const flows = document.flows.slice(first, first + items.length)
    const [unmarked, ...more] = flows.filter((flow) => !/[。；]$/.test(document.slice(flow)))
    const areLines = flows.every(({start}, nth) => start === items[nth]?.start)
    if (unmarked && more.length === 0 && areLines && unmarked !== flows[0] && /\p{Script=Han}$/u.test(document.slice(unmarked)))
      found.add(unmarked)
  }
  return found
}

/** Shorter lines that end so are headings and names. */
const shortestUnfinished = 30

/** ……紧密团结在党中央周围，在: a paragraph whose only sentence stops at a word that nothing ends in. */
function stopsInFirst(document: Document, {kind, start, end}: Flow): boolean {
  if (kind !== 'paragraph' || end - start < shortestUnfinished) return false
  const text = document.text.slice(Math.max(start, end - 400), end)
  return text.includes('，') && stoppingWord(text) !== ''
}
