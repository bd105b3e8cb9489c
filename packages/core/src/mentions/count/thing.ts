import type {Document} from '../../document/document.ts'
import type {Count} from './count.ts'

/** Farther on a text no longer says what is counted. */
const longest = 12

/** What a count counts, as far as a headline that leaves out 的 says it too: 标志性改革成果 in 12个方面的标志性改革成果. */
export function thingOf({text}: Document, {end, noun}: Count, limit: number): string {
  const words = /^[”’]?的?(\p{Script=Han}*)/u.exec(text.slice(end, Math.min(limit, end + longest)))?.[1] ?? ''
  return `${noun === '方面' ? '' : noun}${words}`.replace(/^的/, '')
}
