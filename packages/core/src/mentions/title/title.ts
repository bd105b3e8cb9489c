import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'

/** A title between 《 and 》, with titles in 〈〉 or 《》 inside it. */
export interface Title extends Range {
  /** The words between the marks. */
  readonly name: string
}

/** Longer stretches are a lost closing mark, not a title. */
const longest = 200

/** Every title; one may run over a break of its flow, never over its end. */
export function readTitles(document: Document): Title[] {
  const {text} = document
  const found: Title[] = []
  for (let start = text.indexOf('《'); start >= 0;) {
    const end = titleEnd(text, start, Math.min(document.flowAt(start)?.end ?? text.length, start + longest))
    if (end !== undefined) found.push({start, end, name: text.slice(start + 1, end - 1)})
    start = text.indexOf('《', end ?? start + 1)
  }
  return found
}

/** Where the title that opens at an offset is closed, if before the limit. */
function titleEnd(text: string, start: number, limit: number): number | undefined {
  let depth = 0
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x300a) depth++
    else if (code === 0x300b && --depth === 0) return at + 1
  }
  return undefined
}
