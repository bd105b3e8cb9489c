import {type Document, parseNumeral, type Range, readRows, type Sequence} from '@hegao/core'

/** How many parts or articles a text says that it has, and the last that it numbers. */
export interface Structure {
  /** 30条 */
  readonly claim: Range
  readonly value: number
  readonly row: Sequence
  readonly last: Range
  readonly agrees: boolean
}

const number = '[0-9]{1,3}|[一二三四五六七八九十百]{1,5}'
/** 《建议》稿共分八个部分、30条; 全文共六章四十二条. */
const claimed = new RegExp(
  `(?:》|全文|文稿?|稿|报告|建议|意见|方案|规划|纲要)(?:[^，。；：《》\\n]{0,6})(?:共|分)(?:分|有|计|为|设)*(?<first>${number})(?<sort>个?部分|章|编|条)(?:(?:[、，和]|，?共)?(?<second>${number})(?<below>条|节))?`,
  'g'
)
/** What numbers them; a text has parts as 一、 and articles under any smaller mark. */
const marks: Readonly<Record<string, readonly string[]>> = {
  部分: ['一、', '第一部分'],
  章: ['第一章'],
  编: ['第一编'],
  节: ['第一节'],
  条: ['第一条', '（一）', '（1）', '1.']
}
/** Shorter rows are lists within the text. */
const fewest = {部分: 4, 条: 8}
/** Parts that were added or dropped late. Farther apart the number is of another text. */
const nearMiss = 5
/** A text with more rows is a collection. */
const mostRows = 100
/** A row with more slips than this says nothing. */
const mostFaults = 1

/** Every such number, where one row alone can be what it counts. */
export function structures(document: Document): Structure[] {
  const found: Structure[] = []
  for (const match of document.text.matchAll(claimed)) {
    const {first = '', sort = '', second, below} = match.groups ?? {}
    const end = match.index + match[0].length
    const at = match.index + match[0].indexOf(first + sort)
    const claims: [Range, string, string][] = [[{start: at, end: at + first.length + sort.length}, first, sort.replace('个', '')]]
    if (second !== undefined && below !== undefined) claims.push([{start: end - second.length - below.length, end}, second, below])
    for (const [claim, words, unit] of claims) {
      const value = parseNumeral(words)
      const row = value === undefined ? undefined : rowOf(document, claim, unit)
      const last = row?.items.at(-1)
      if (value === undefined || !row || !last) continue
      const agrees = value === last.value || value === row.items.length
      if (agrees || Math.abs(value - last.value) <= nearMiss) found.push({claim, value, row, last: last.mark, agrees})
    }
  }
  return [...found, ...labelClaims(document)]
}

/** 六个▸关键词: how many of what labels number, 【关键词一】, 【关键词二】, 一问：, 二问：. */
const numberBefore = /(?<![第〇零一二三四五六七八九十百0-9])(?<number>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})(?<measure>个|大|项|条|组)?$/
const longestNumber = 5
const fewestLabels = 3
/** 六个关键词（上）: a part of a series. */
const partOfSeries = /[（(][上中下一二三四五六七八九十]+[）)]|之[一二三四五六七八九十]|系列/

/** Numbers in the headline or before the first label of an article, each beside the row of its word. */
function labelClaims(document: Document): Structure[] {
  const {text} = document
  return document.read(readRows).flatMap((row): Structure[] => {
    const [first, last] = [row.items[0], row.items.at(-1)]
    const word = row.series === '【一】' ? first?.mark.prefix : undefined
    const article = document.articleAt(row.start)
    if (word === undefined || !article || first?.value !== 1 || !last || row.items.length < fewestLabels || row.faults.length > 0) return []
    const claims: Structure[] = []
    for (let at = text.indexOf(word, article.start); at >= 0 && at < row.start; at = text.indexOf(word, at + word.length)) {
      const match = numberBefore.exec(text.slice(Math.max(article.start, at - longestNumber), at))
      const value = parseNumeral(match?.groups?.['number'] ?? '')
      const block = document.blockAt(at)
      // 四问 alone says little: only a headline counts so.
      if (!match || value === undefined || !block || (word.length < 2 && block.kind !== 'heading') || partOfSeries.test(document.slice(block))) continue
      const claim = {start: at - match[0].length, end: at + word.length}
      if (Math.abs(value - last.value) <= nearMiss) claims.push({claim, value, row, last: last.mark, agrees: value === last.value})
    }
    return claims
  })
}

/** Long rows from 1 on, with a slip at most; where there are more of them than a text can have, none. */
function wholeRows(document: Document): readonly Sequence[] {
  const rows = document
    .read(readRows)
    .filter(({items, faults}) => items[0]?.value === 1 && items.length >= fewest.部分 && faults.length <= mostFaults)
  return rows.length > mostRows ? [] : rows
}

/** The only row that numbers such parts through the text, outside the claim's own paragraph. */
function rowOf(document: Document, claim: Range, unit: string): Sequence | undefined {
  const least = unit === '条' ? fewest.条 : fewest.部分
  const rows = document
    .read(wholeRows)
    .filter(
      ({series, items, start, end}) => marks[unit]?.includes(series) && items.length >= least && (start > claim.end || end < claim.start)
    )
  return rows.length === 1 ? rows[0] : undefined
}
