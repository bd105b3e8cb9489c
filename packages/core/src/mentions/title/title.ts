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
export function readTitles({text, flows}: Document): Title[] {
  const found: Title[] = []
  for (const flow of flows) {
    let start = text.indexOf('《', flow.start)
    while (start >= 0 && start < flow.end) {
      let depth = 1
      let at = start + 1
      for (; at < flow.end && at - start <= longest && depth > 0; at++) {
        const code = text.charCodeAt(at)
        if (code === 0x300a) depth++
        else if (code === 0x300b) depth--
      }
      if (depth === 0) found.push({start, end: at, name: text.slice(start + 1, at - 1)})
      start = text.indexOf('《', depth === 0 ? at : start + 1)
    }
  }
  return found
}
