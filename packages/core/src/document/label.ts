import type {Locale} from '../words.ts'
import type {Article, Block} from './block.ts'

/**
 * Labels of blocks for people, by their index, 第三部分（二）第4段: a line number means nothing in Word or on a proof.
 * Paragraphs are counted under their nearest heading; a break in mid-sentence does not start a new one.
 */
export function labelBlocks(blocks: readonly Block[], articles: readonly Article[], locale: Locale): (index: number) => string {
  /** Of a heading the whole label, of another block what it stands under. */
  const names: string[] = []
  /** Of a paragraph its number there and one, of a heading 0: few are asked for, and most of a long text have one name. */
  const numbers = new Uint32Array(blocks.length)
  const zh = locale === 'zh'
  for (const article of articles) {
    const prefix = articles.length === 1 ? '' : zh ? `第${article.index + 1}篇` : `article ${article.index + 1}, `
    let path: {level: number; name: string}[] = []
    let under = prefix
    let paragraph = 0
    let underTitle = true
    for (const block of article.blocks) {
      const {text} = block.source
      const level = block.level ?? 0
      if (block.kind === 'heading' && underTitle && level === 0) {
        names[block.index] = prefix + (zh ? '标题' : 'title')
        continue
      }
      underTitle &&= block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'heading'
      if (block.kind === 'heading') {
        const rank = block.level ?? lowest
        const outer = path.filter((above) => above.level < rank)
        const number = numberOf(text, level, locale)
        names[block.index] =
          prefix +
          join(outer, zh) +
          (number === undefined ? (zh ? `标题“${short(text)}”` : `heading “${short(text)}”`) : number + (zh ? '标题' : ' heading'))
        path = [...outer, {level: rank, name: number ?? (zh ? `“${short(text)}”下` : `under “${short(text)}”`)}]
        under = prefix + join(path, zh)
        paragraph = 0
        continue
      }
      if (!block.continues) paragraph++
      names[block.index] = under
      numbers[block.index] = paragraph + 1
    }
  }
  return (index) => {
    const name = names[index] ?? ''
    const number = numbers[index] ?? 0
    return number === 0 ? name : name + (zh ? `第${number - 1}段` : `para ${number - 1}`)
  }
}

/** The rank of a heading with neither number nor level, 专栏 or 目录: what is numbered does not stand under it. */
const lowest = 100

const join = (path: readonly {readonly name: string}[], zh: boolean): string => path.map(({name}) => name + (zh ? '' : ', ')).join('')

/** How long a heading without a number may be to stand whole in a label. */
const longestName = 12

const short = (text: string): string => (text.length > longestName ? `${text.slice(0, longestName)}…` : text)

/** 第三部分 for 三、……, （二） for （二）……, 第四章 for 第四章……. */
function numberOf(text: string, level: number, locale: Locale): string | undefined {
  const part = /^([〇零一二三四五六七八九十百]+)、/.exec(text)?.[1]
  if (part) return locale === 'zh' ? `第${part}部分` : `part ${part}`
  const mark = /^(第[〇零一二三四五六七八九十百]+[编章节]|[（(][^）)]{1,4}[）)]|[0-9０-９]{1,3}(?=[.．、]))/.exec(text)?.[1]
  return mark !== undefined && level === 6 ? (locale === 'zh' ? `第${mark}项` : `item ${mark}`) : mark
}
