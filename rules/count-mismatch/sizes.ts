import {type Document, groupBy, indexAt, parseNumeral, type Range, readHeadings, readRows, type Sequence} from '@hegao/core'

/** 《条例》共▸六章三十八条: how many chapters and articles a document is said to have. */
export interface Size extends Range {
  readonly name: string
  readonly chapters: number
  readonly articles: number
}

/** A size, and what disagrees with it: another place that says it of the same document, or the document's own last mark. */
export interface SizeFault {
  readonly size: Size
  readonly other: Range
  readonly kind: 'size' | 'size-text'
}

const number = '([0-9]{1,3}|[一二三四五六七八九十百零〇]{1,6})'
const size = new RegExp(`${number}章(?:、|，)?(?:共)?${number}条`, 'g')
/** 由原来的七章一百条调整为十章, 增加1章18条: two sizes of two versions, and how they differ. */
const versions = /原|修订前|修改前|调整|增至|增加|减少|旧/

/** Every size that the text gives a document that it names in the same sentence. */
function sizesIn(document: Document): Size[] {
  const {text} = document
  const titles = document.mentions('title')
  return [...text.matchAll(size)].flatMap(({index, 0: words, 1: first, 2: last}): Size[] => {
    const sentence = document.sentenceAt(index)
    const title = titles[indexAt(titles, index)]
    const [chapters, articles] = [parseNumeral(first ?? ''), parseNumeral(last ?? '')]
    if (!sentence || chapters === undefined || articles === undefined || versions.test(document.slice(sentence))) return []
    const own = /本(条例|办法|规定|细则|规则|章程|法)[^，。；]{0,6}$/.exec(text.slice(sentence.start, index))?.[1]
    const name = title && title.start >= sentence.start ? title.name : own
    return name === undefined ? [] : [{start: index, end: index + words.length, name, chapters, articles}]
  })
}

export function sizeFaults(document: Document): SizeFault[] {
  if (!/章[^。；]{0,3}[0-9一二三四五六七八九十百零〇]条/.test(document.text)) return []
  const faults: SizeFault[] = []
  for (const [name, [first, ...others]] of groupBy(sizesIn(document), (one) => one.name)) {
    if (!first) continue
    const text = ownText(document, name)
    for (const one of [first, ...others]) {
      const last = text && (differs(text.chapters, one.chapters) ?? differs(text.articles, one.articles))
      if (last) faults.push({size: one, other: last, kind: 'size-text'})
      else if (!text && (one.chapters !== first.chapters || one.articles !== first.articles))
        faults.push({size: one, other: first, kind: 'size'})
    }
  }
  return faults
}

const differs = (row: Sequence, said: number): Range | undefined => (row.items.at(-1)?.value === said ? undefined : row.items.at(-1)?.mark)

/** The chapters and articles of a document that stands in the same file under its own name, numbered without a slip. */
function ownText(document: Document, name: string): {readonly chapters: Sequence; readonly articles: Sequence} | undefined {
  const headed = document.read(readHeadings).filter(({heading}) => heading.source.text.endsWith(name))
  const whole = (series: string): Sequence | undefined => {
    const rows = document.read(readRows).filter((row) => row.series === series)
    const [only] = rows
    return rows.length === 1 && only?.items[0]?.value === 1 && only.faults.length === 0 ? only : undefined
  }
  const [chapters, articles] = [whole('第一章'), whole('第一条')]
  return headed.length > 0 && chapters && articles ? {chapters, articles} : undefined
}
