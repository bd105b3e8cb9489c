import type {Block, Flow} from '../../document/block.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {readAttachments} from '../attachment/attachment.ts'
import {readRows} from '../list/row.ts'
import {organisation} from './stray-headings.ts'
import {withoutMark, withoutSpace} from './passages.ts'

/** A line that is no running text, a heading, a caption, a link, and stands twice. */
export interface DoubledLine {
  readonly first: Range
  readonly second: Range
  /** Length without white space. */
  readonly length: number
}

/** Shorter ones, 工作目标, 本报记者 周砚农 摄, head or sign more than one part. */
const shortestLine = 16
/** With the first paragraph of this length the text begins; above it stands the title, which an appendix or the foot of a page says again. */
const shortestOpening = 20

/**
 * Lines between paragraphs that stand twice in one article, word for word.
 *
 * Left out is what rightly stands again: the title, tables of contents (headings in a row), the names of attachments, running
 * heads of pages (three times or more), names of those who sign.
 */
export function readDoubledLines(document: Document): DoubledLine[] {
  const attachments = document.read(readAttachments)
  if (attachments.listed.length + attachments.attached.length > 0) return []
  const places = new Map<string, Flow[]>()
  const {flows} = document
  let article = -1
  let begun = false
  for (const [index, flow] of flows.entries()) {
    const of = document.articleAt(flow.start)?.index ?? 0
    if (of !== article) [article, begun] = [of, false]
    const stands = isLine(document, flow)
    if (!stands && flow.end - flow.start >= shortestOpening) begun = true
    if (!stands || !begun || isBesideHeading(flows, index)) continue
    const words = withoutSpace(document.slice(flow))
    if (words.length < shortestLine || organisation.test(words)) continue
    const key = `${article} ${words}`
    const group = places.get(key)
    if (group) group.push(flow)
    else places.set(key, [flow])
  }
  return [...places.values()].flatMap((group) => {
    const [first, second] = group
    return first && second && group.length === 2 ? [{first, second, length: withoutSpace(document.slice(first)).length}] : []
  })
}

const link = /^[（(]?https?:\/\/\S+$/

/** Whether a flow stands between paragraphs and is none. */
function isLine(document: Document, {kind, start, end}: Flow): boolean {
  // （三）双方身份证明。: an item of a form, which each of its articles asks for.
  if (kind === 'heading') return document.text.charAt(end - 1) !== '。'
  if (kind === 'caption') return true
  return kind === 'paragraph' && link.test(document.text.slice(start, end))
}

/** Headings that follow one another are a table of contents, a form, a page of titles; the first of them stands under other words. */
const isBesideHeading = (flows: readonly Flow[], index: number): boolean =>
  [index - 1, index, index + 1].every((at) => flows[at]?.kind === 'heading') ||
  [index, index + 1, index + 2, index + 3].every((at) => flows[at]?.kind === 'heading')

/** Shorter items, 其他事项, may close more than one part of a list. */
const shortestItem = 6

/** Items of one list, a line each, that say the same under two numbers. */
export function readDoubledItems(document: Document): DoubledLine[] {
  const found: DoubledLine[] = []
  for (const {items} of document.read(readRows)) {
    const seen = new Map<string, {readonly block: Block; readonly nth: number}>()
    for (const [nth, {start}] of items.entries()) {
      const block = document.blockAt(start)
      if (!block) continue
      const words = withoutMark(withoutSpace(document.slice(block))).replace(/(?<![；。，、])[；。，、]+$/, '')
      if (words.length < shortestItem) continue
      const earlier = seen.get(words)
      // Nothing but items of the list stands between the two: under two headings, the same may be asked for twice.
      if (earlier && block.index - earlier.block.index === nth - earlier.nth)
        found.push({first: earlier.block, second: block, length: words.length})
      else seen.set(words, {block, nth})
    }
  }
  return found
}
