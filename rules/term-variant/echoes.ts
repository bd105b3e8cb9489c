import {differenceOf, type Document, isAllHan, type Range, readTextIndex, readWordRows, SlipFinder} from '@hegao/core'
import type {Variant} from './variant.ts'

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
export function echoes(document: Document): Variant[] {
  const {text} = document
  const index = document.read(readTextIndex)
  const missing = new Map<string, Missing>()
  for (const marks of document.read(readWordRows).slice(0, mostRows)) {
    const items = itemsOf(text, marks)
    const end = items.at(-1)?.end ?? 0
    const places = items.map((item) => index.find(document.slice(item)).find((at) => at >= end) ?? -1)
    const gone = places.indexOf(-1)
    const there = items[gone]
    if (!there || places.lastIndexOf(-1) !== gone || items.length - 1 < fewestEchoes || body.test(document.slice(there))) continue
    const echoed = places.filter((at) => at >= 0)
    missing.set(document.slice(there), {
      there,
      leads: new Set(echoed.map((at) => text.slice(at - 2, at))),
      from: places[gone - 1] ?? end,
      to: places[gone + 1] ?? text.length
    })
  }
  if (missing.size === 0) return []
  return new SlipFinder([...missing.keys()]).search(index).flatMap(({start, end, word, name}): Variant[] => {
    const place = missing.get(name)
    const {a, b} = differenceOf(word, name)
    if (!place || a.length !== 1 || b.length !== 1 || start < place.from || end > place.to) return []
    if (!place.leads.has(text.slice(start - 2, start)) || index.find(word).length > 1) return []
    return [{here: {start, end}, there: place.there, others: 1}]
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
function itemsOf(text: string, marks: readonly number[]): Range[] {
  const [first = 0, second = 0] = marks
  const length = second - first - 1
  if (length < shortest || length > longest || marks.some((mark, at) => at > 0 && mark - (marks[at - 1] ?? 0) - 1 !== length)) return []
  const items = [first - length, ...marks.map((mark) => mark + 1)].map((start) => ({start, end: start + length}))
  return [items[0], items.at(-1)].every((item) => item && isAllHan(text, item.start, item.end)) ? items : []
}
