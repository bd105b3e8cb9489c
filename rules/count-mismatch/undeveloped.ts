import {type Document, type Range} from '@hegao/core'

/** One of several things that a text announces by name, and of which it then takes up all others. */
export interface Undeveloped {
  readonly item: Range
  /** Where another of them is taken up. */
  readonly other: Range
}

const aspect = '方面，'
/** So far behind the list its items are taken up. */
const reach = 1200
const fewestItems = 3
const longestItem = 10
const shortestItem = 3

/** 抓好海洋产业、海洋科技、海洋治理三项改革。▸海洋产业方面，……；海洋科技方面，……: and nothing on 海洋治理. */
export function undeveloped(document: Document): Undeveloped[] {
  const {text} = document
  if (!text.includes(aspect)) return []
  return document.mentions('count').flatMap((count): Undeveloped[] => {
    const list = count.cited || count.each ? undefined : document.enumerationOf(count)
    if (!list || list.open || list.broken || list.items.length !== count.value || list.items.length < fewestItems) return []
    const end = Math.max(list.end, count.end)
    const behind = text.slice(end, Math.min(document.articleAt(end)?.end ?? text.length, end + reach))
    if (!behind.includes(aspect)) return []
    const second = list.items[1]
    // 抓好▸海洋产业: the first has a verb before it.
    const items = list.items.map((item, at) =>
      at === 0 && second ? {start: Math.max(item.start, item.end - (second.end - second.start)), end: item.end} : item
    )
    const words = items.map((item) => document.slice(item))
    if (words.some(({length}) => length < shortestItem || length > longestItem)) return []
    const places = words.map((word) => behind.indexOf(`${word}${aspect}`))
    const missing = words.filter((word, at) => (places[at] ?? -1) < 0 && !behind.includes(word))
    const gone = words.findIndex((word) => word === missing[0])
    const item = items[gone]
    const there = places.find((place) => place >= 0)
    if (missing.length !== 1 || !item || there === undefined || places.filter((place) => place >= 0).length !== words.length - 1) return []
    return [{item, other: {start: end + there, end: end + there + (words[places.indexOf(there)]?.length ?? 0) + aspect.length - 1}}]
  })
}
