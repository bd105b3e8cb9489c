import {contains, type Document, indexAt, isQuoted, type Range, readTextIndex, type Title} from '@hegao/core'
import {genreAtEnd} from './genre.ts'

/** A title that stands without its marks in running text. */
export interface Unmarked {
  readonly here: Range
  readonly title: Title
}

/** Shorter ones are words of any sentence, and statutes are often named without marks. */
const shortest = 8
const status = /（[^（）]{1,12}）$/
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
    if (
      first.size < mostTitles &&
      title.name.length >= shortest &&
      genreAtEnd.test(title.name.replace(status, '')) &&
      !first.has(title.name)
    )
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

/** 《云川市河道管理条例》: a statute of a place. */
const statute = /^(?<place>[\u4e00-\u9fff]{2,4}?[省市县区州旗])[\u4e00-\u9fff]{2,}(?:条例|办法|细则)$/
/** The name of another behind the same place, up to its end. */
const statuteRest = /^[\u4e00-\u9fff]{4,20}?(?:条例|办法|细则)(?=[，。；、和与及等])/
const longestStatute = 24
/** More of them are a register. */
const mostStatutes = 100
/** What stands before it: another item, or what is done to it. */
const statuteLead = /(?:^|[，；、：和与及]|制定|修订|修改|出台|颁布|公布|审议|通过|批准|实施|废止|落实|贯彻|执行|根据|依据|按照|依照)$/
/** 云川市▸有关▸办法, 云川市▸水务局制定▸办法: no name. */
const noName = /有关|相关|配套|具体|系列|制定|修订|修改|出台|颁布|公布|实施|[厅局委院的了将在对该等和与及各]|政府|人大|首[部个]/

/** 修订云川市渔港条例、《云川市河道条例》: of two statutes of a place in one sentence, one without its marks. */
export function unmarkedStatutes(document: Document, titles: readonly Title[]): Unmarked[] {
  const found: Unmarked[] = []
  const seen = new Set<string>()
  for (const title of titles) {
    const place = statute.exec(title.name)?.groups?.['place']
    const sentence = place === undefined ? undefined : document.sentenceAt(title.start)
    const key = `${place} ${sentence?.start}`
    if (place === undefined || !sentence || seen.has(key) || seen.size >= mostStatutes) continue
    seen.add(key)
    const words = document.slice(sentence)
    for (let at = words.indexOf(place); at >= 0; at = words.indexOf(place, at + 1)) {
      const from = at + place.length
      const rest = statuteRest.exec(words.slice(from, from + longestStatute))?.[0]
      if (rest === undefined || noName.test(rest) || !statuteLead.test(words.slice(Math.max(0, at - 2), at))) continue
      const here = {start: sentence.start + at, end: sentence.start + from + rest.length}
      if (!isQuoted(document, here)) found.push({here, title})
    }
  }
  return found
}
