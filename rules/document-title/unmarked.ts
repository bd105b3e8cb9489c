import {contains, type Document, indexAt, isQuoted, type Range, readTextIndex, type Title} from '@hegao/core'

/** A title that stands without its marks in running text. */
export interface Unmarked {
  readonly here: Range
  readonly title: Title
}

/** Shorter ones are words of any sentence, and statutes are often named without marks. */
const shortest = 8
const genre = /(?:意见|决定|办法|条例|规定|方案|规划|纲要|建议|措施|通知|细则|计划|公告|公报)(?:（[^（）]{1,12}）)?$/
/** More titles than this are a bibliography. */
const mostTitles = 300
/** What may follow where the name is over: 管理办法▸明确, but not 管理办法▸实施细则. */
const over = /^(?:[，。；、：！？（）“”《\s]|提出|明确|指出|规定|要求|强调|公布|施行|以来|精神|的|中|第|已|将|和|与|及|$)/
/** 全会通过的▸关于……的决定 tells what the paper is about. */
const described = /[的了]$/

/** Titles of a genre that stand without 《》 in a paragraph, and with them elsewhere. */
export function unmarkedTitles(document: Document, titles: readonly Title[]): Unmarked[] {
  const {text} = document
  const first = new Map<string, Title>()
  for (const title of titles)
    if (first.size < mostTitles && title.name.length >= shortest && genre.test(title.name) && !first.has(title.name))
      first.set(title.name, title)
  if (first.size === 0) return []
  const names = [...first.keys()]
  const found: Unmarked[] = []
  for (const {term, start, end} of document.read(readTextIndex).search(names)) {
    const title = first.get(names[term] ?? '')
    const here = {start, end}
    const around = titles[indexAt(titles, start)]
    if (!title || (around && contains(around, here)) || document.blockAt(start)?.kind !== 'paragraph') continue
    if (isQuoted(document, here) || described.test(text.charAt(start - 1)) || !over.test(text.slice(end, end + 2))) continue
    // A line that names the paper alone is its heading.
    const sentence = document.sentenceAt(start)
    if (!sentence || !/[。；！？]”?$/.test(document.slice(sentence))) continue
    // Of two names that end alike the longer one holds.
    if (!found.some((other) => other.here.end === end)) found.push({here, title})
  }
  return found
}
