import type {Block} from '../../document/block.ts'
import {rankOf} from '../../document/classify.ts'
import type {Document} from '../../document/document.ts'
import type {SourceBlockKind} from '../../document/source.ts'
import type {Range} from '../../range.ts'

/** A paragraph or item as a reader sees it, whole across the breaks of a layout, in the form in which two are compared. */
export interface Passage extends Range {
  readonly index: number
  readonly kind: SourceBlockKind
  /** The text without white space. */
  readonly words: string
  /** Index of the article that it stands in. */
  readonly article: number
  /** The nearest heading above it in its article. */
  readonly heading: Block | undefined
  /** The law's own number of its article, 第十二条, whether at its head or above it; empty outside statutes. */
  readonly provision: string
}

const provisionMark = /^第[〇零一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?(?=[\s　])/

/** Every passage of running text in order: paragraphs, items and quotations, no headings, captions, bylines or cells. */
export function readPassages(document: Document): Passage[] {
  const passages: Passage[] = []
  let article = -1
  let heading: Block | undefined
  let provision = ''
  for (const flow of document.flows) {
    const [first] = flow.blocks
    const of = document.articleAt(flow.start)?.index ?? 0
    if (of !== article) {
      article = of
      heading = undefined
      provision = ''
    }
    if (flow.kind === 'heading') {
      heading = first
      provision = ''
    }
    if (flow.kind !== 'paragraph' && flow.kind !== 'item' && flow.kind !== 'quote') continue
    const text = document.slice(flow)
    provision = provisionMark.exec(text)?.[0] ?? provision
    const {start, end, kind} = flow
    passages.push({index: passages.length, kind, start, end, words: text.replace(/[\s　]+/g, ''), article, heading, provision})
  }
  return passages
}

/** The words without the number that the passage bears in its list: a copy may have got another one. */
export function withoutMark(words: string): string {
  return rankOf(words) > 0
    ? words.replace(/^(?:第?[〇零一二三四五六七八九十百]+、|[（(][^（）()]{1,4}[）)]|[0-9０-９]{1,3}[.．、]|[①-⑳])/, '')
    : words
}
