import {CharacterSet} from '../characters.ts'
import type {Article, Block} from './block.ts'

const dateline =
  /^(?:本报|新华社|新华网|人民网|中新社|中新网|央视网|央广网|光明网|经济日报|中国经济网)[^，。；]{0,30}?(?:讯|电|消息)(?=[\s　（(：:]|$)/
/** The characters with which those begin. */
const datelineBegins = new CharacterSet('本新人中央光经')
const signedBy = /记者|通讯员|评论员/
/** Under the headline of each piece that was copied from a site. */
const published = /^发布(?:时间|日期)[：:]/

/** Whether a block opens with 电头: 本报讯（记者…）, 新华社北京11月25日电, 央视网消息（新闻联播）：. */
export const hasDateline = (text: string): boolean => datelineBegins.has(text.charCodeAt(0)) && dateline.test(text)

/** Parts a newspaper page into its articles; a document without datelines and bylines is one article. */
export function findArticles(text: string, blocks: readonly Block[], usualGap: number): Article[] {
  const starts = new Set<number>()
  const isHead = (index: number): boolean => blocks[index]?.kind === 'heading'
  const headsBefore = (index: number): number => {
    let first = index
    while (first > 0 && isHead(first - 1) && !starts.has(first)) first--
    return first
  }
  let news = false
  for (const block of blocks) {
    const {index} = block
    const content = text.slice(block.start, Math.min(block.end, block.start + 60))
    if (block.kind === 'paragraph' && hasDateline(content)) {
      news = true
      let first = index
      while (first > 0 && (isHead(first - 1) || blocks[first - 1]?.kind === 'byline') && !starts.has(first)) first--
      starts.add(first)
    } else if (block.kind === 'byline' && signedBy.test(content)) {
      news = true
      const first = headsBefore(index)
      // A name under a headline opens an article; a name under its last paragraph closes one.
      if (first < index) starts.add(first)
      else if (isHead(index + 1)) starts.add(index + 1)
    } else if (block.kind === 'byline' && published.test(content)) {
      const first = headsBefore(index)
      if (first < index) starts.add(first)
    } else if (news && (block.source.gap ?? 0) >= usualGap + 2 && block.kind !== 'caption') starts.add(index)
  }
  starts.delete(0)
  const cuts = [0, ...[...starts].toSorted((a, b) => a - b), blocks.length]
  const articles: Article[] = []
  for (let at = 0; at + 1 < cuts.length; at++) {
    const members = blocks.slice(cuts[at], cuts[at + 1])
    const [first, last] = [members[0], members.at(-1)]
    if (first && last) articles.push({index: articles.length, start: first.start, end: last.end, blocks: members})
  }
  return articles
}
