import {differenceOf, type Document, type Range, readTextIndex, SlipFinder} from '@hegao/core'
import type {TermVariant} from './phrases.ts'

/** 产业强市、生态立市、开放活市、民生安市: items of one length. */
const row = /(?:[\u4e00-\u9fff]{4,10}、){2,8}[\u4e00-\u9fff]{4,8}/g
const shortest = 4
const longest = 8
/** So many of the other items must come again, for the one that does not to be looked for. */
const fewestEchoes = 2
const mostRows = 200
/** 区房管局 and 区机管局 are two bodies, of which each has its part. */
const body = /[部委局厅办院校会组处科所站司社]$/

/**
 * A row of items of which all but one come again in its order, and the one between them with a character changed, after the same words:
 * 坚持生态立市 … 坚持开放兴市, where the row has 开放活市.
 */
export function echoes(document: Document): TermVariant[] {
  const {text} = document
  const missing = new Map<string, Missing>()
  for (const {0: words, index} of [...text.matchAll(row)].slice(0, mostRows)) {
    const items = itemsOf(words, index)
    const places = items.map((item) => text.indexOf(document.slice(item), index + words.length))
    const gone = places.indexOf(-1)
    const there = items[gone]
    if (!there || places.lastIndexOf(-1) !== gone || items.length - 1 < fewestEchoes || body.test(document.slice(there))) continue
    const echoed = places.filter((at) => at >= 0)
    missing.set(document.slice(there), {
      there,
      leads: new Set(echoed.map((at) => text.slice(at - 2, at))),
      from: places[gone - 1] ?? index + words.length,
      to: places[gone + 1] ?? text.length
    })
  }
  if (missing.size === 0) return []
  return new SlipFinder([...missing.keys()]).search(document.read(readTextIndex)).flatMap(({start, end, word, name}): TermVariant[] => {
    const place = missing.get(name)
    const {head, tail, a, b} = differenceOf(word, name)
    if (!place || a.length !== 1 || b.length !== 1 || start < place.from || end > place.to) return []
    if (!place.leads.has(text.slice(start - 2, start)) || text.indexOf(word) !== text.lastIndexOf(word)) return []
    const {there} = place
    const own = {start: start + head, end: end - tail}
    return [{kind: 'other', here: {start, end}, there, own, other: {start: there.start + head, end: there.end - tail}, others: 1}]
  })
}

/** An item of a row that does not come again. */
interface Missing {
  readonly there: Range
  /** The characters before the other items where these come again. */
  readonly leads: ReadonlySet<string>
  /** Where the item before it comes again, and where the one after it does: between them it would. */
  readonly from: number
  readonly to: number
}

/** The items of a row, when those in its middle are of one length; the first and last may have words before and after. */
function itemsOf(words: string, index: number): Range[] {
  const parts = words.split('、')
  const length = parts[1]?.length ?? 0
  if (length < shortest || length > longest) return []
  let at = index
  const items: Range[] = []
  for (const [nth, part] of parts.entries()) {
    if (part.length < length || (part.length > length && nth > 0 && nth < parts.length - 1)) return []
    const start = nth === 0 ? at + part.length - length : at
    items.push({start, end: start + length})
    at += part.length + 1
  }
  return items
}
