import type {Document} from '../../document/document.ts'
import {stoppingWord} from '../../document/junction.ts'
import type {Range} from '../../range.ts'
import {isCutOff, readPartings} from './partings.ts'

/** A paragraph that ends in mid-sentence and is not taken up again. */
export interface Truncation extends Range {
  /** What it stops at: a word or mark after which more must come. Empty where merely the final mark is missing. */
  readonly stopsAt: string
}

/** The last words are quoted up to this length. */
const longest = 12

/** Paragraphs that stop in mid-sentence, with the rest nowhere in the text. */
export function readTruncations(document: Document): Truncation[] {
  const continued = new Set(document.read(readPartings).map(({first}) => first.end))
  const found: Truncation[] = []
  for (const flow of document.flows) {
    if (continued.has(flow.end) || !isCutOff(document, flow)) continue
    const tail = document.text.slice(Math.max(flow.start, flow.end - 400), flow.end)
    const sentence = tail.slice(tail.search(/[。！？；][^。！？；]*$/) + 1)
    const stopsAt = /[，、]$/.test(tail) ? tail.slice(-1) : stoppingWord(tail)
    found.push({start: flow.end - Math.min(longest, sentence.length), end: flow.end, stopsAt})
  }
  return found
}
