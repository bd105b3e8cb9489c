import type {Range} from '../range.ts'
import type {Block} from './block.ts'
import type {Document} from './document.ts'

/** A heading and the text it stands over. */
export interface Headed {
  readonly heading: Block
  readonly body: Range
  /** Whether it is a line of the article's title, which stands over the whole article. */
  readonly isTitle: boolean
}

/** Every heading with its body: up to the next heading of its rank or a higher one; a title's is the whole article. */
export function readHeadings(document: Document): Headed[] {
  const found: Headed[] = []
  for (const article of document.articles) {
    const headings = article.blocks.filter(({kind}) => kind === 'heading')
    const firstText = article.blocks.find(({kind}) => kind === 'paragraph' || kind === 'item')
    // Ends are looked for from the back, so that each heading is visited once for each rank above it.
    const ends: {level: number; start: number}[] = []
    const bodies: Headed[] = []
    for (const heading of headings.toReversed()) {
      const level = heading.level ?? unranked
      const isTitle = heading.level === undefined && (!firstText || heading.start < firstText.start)
      while (ends.length > 0 && (ends.at(-1)?.level ?? 0) > level) ends.pop()
      const end = isTitle ? article.end : (ends.at(-1)?.start ?? article.end)
      bodies.push({heading, body: {start: heading.end, end: Math.max(heading.end, end)}, isTitle})
      if (ends.at(-1)?.level === level) ends.pop()
      ends.push({level, start: heading.start})
    }
    for (const body of bodies.toReversed()) found.push(body)
  }
  return found
}

/** Headings without a number stand below those that have one. */
const unranked = 100
