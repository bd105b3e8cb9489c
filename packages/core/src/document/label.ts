import type {Locale} from '../words.ts'
import type {Article, Block} from './block.ts'

/**
 * Labels of blocks for people, 第三部分（二）第4段: a line number means nothing in Word or on a proof. Paragraphs are
 * counted under their nearest heading; a break in mid-sentence does not start a new one.
 */
export function labelBlocks(blocks: readonly Block[], articles: readonly Article[], locale: Locale): string[] {
  const labels: string[] = []
  for (const article of articles) {
    const prefix = articles.length === 1 ? '' : locale === 'zh' ? `第${article.index + 1}篇` : `article ${article.index + 1}, `
    let path: {level: number; name: string}[] = []
    let paragraph = 0
    for (const block of article.blocks) {
      if (block.kind === 'heading') {
        const level = block.level ?? 0
        const name = headingName(block.source.text, level, locale)
        path = name === '' ? [] : [...path.filter((outer) => outer.level < level), {level, name}]
        paragraph = 0
        labels[block.index] = prefix + (locale === 'zh' ? `${join(path, locale)}标题` : `${join(path, locale)}heading`)
        continue
      }
      if (!block.continues) paragraph++
      labels[block.index] = prefix + join(path, locale) + (locale === 'zh' ? `第${paragraph}段` : `para ${paragraph}`)
    }
  }
  return labels
}

const join = (path: readonly {readonly name: string}[], locale: Locale): string =>
  path.map(({name}) => name + (locale === 'zh' ? '' : ', ')).join('')

/** How long a heading without a number may be to stand whole in a label. */
const longestName = 12

function headingName(text: string, level: number, locale: Locale): string {
  const part = /^([〇零一二三四五六七八九十百]+)、/.exec(text)
  if (part?.[1]) return locale === 'zh' ? `第${part[1]}部分` : `part ${part[1]}`
  const mark = /^(第[〇零一二三四五六七八九十百]+[编章节]|[（(][^）)]{1,4}[）)]|[0-9０-９]{1,3}(?=[.．、]))/.exec(text)
  if (mark?.[1]) return level >= 6 ? (locale === 'zh' ? `第${mark[1]}项` : `item ${mark[1]}`) : mark[1]
  const short = text.length > longestName ? `${text.slice(0, longestName)}…` : text
  return locale === 'zh' ? `“${short}”下` : `under “${short}”`
}
