import {
  belongTogether,
  contains,
  type Document,
  groupBy,
  indexAt,
  isConfusable,
  isWord,
  type Range,
  readPairs,
  readTextIndex,
  type Slip,
  SlipFinder
} from '@hegao/core'
import type {Variant} from './variant.ts'

/** A name that stands so often is one that the text sets, and no word that somebody said; one that is given, （以下简称诉讼平台）, by twice. */
const often = 3
const twice = 2
const shortest = 4
const longest = 14
/** So long a name is known without one of its characters. */
const longEnoughForLoss = 5
/** More names than this are a glossary, of which those count that the text sets. */
const mostUnset = 80
const mostNames = 300

const han = /^[\u4e00-\u9fff]+$/
/** Characters that may stand between two words of a name where it is no name, or tell two things apart. */
const meant =
  /[的地得了和与及同或并又再更最都也还就必很把被对向为以于从由是在有将该此其所之不无非未特零〇一二三四五六七八九十百千万亿两双多大小新老旧总分副省市区县乡镇村内外上下前后东西南北]/

interface Name {
  readonly first: Range
  readonly count: number
  readonly isSet: boolean
}

/** 清江数字谷 where the text has “清江数谷”: places that are one character off a name in quotation marks, or one that is given. */
export function ownTermSlips(document: Document): Variant[] {
  const {text} = document
  const names = namesOf(document)
  if (names.size === 0) return []
  const titles = document.mentions('title')
  const slips = new SlipFinder([...names.keys()]).search(document.read(readTextIndex)).filter(({word, start, end, difference: {a, b}}) => {
    const title = titles[indexAt(titles, start)]
    // What stands around must not make other words of it: 诉讼平台▸上, 市河长制▸办公室.
    const [first, second] = word
    const isOtherWord = isWord(text.charAt(start - 1), first ?? '') && !isWord(first ?? '', second ?? '')
    if (isOtherWord || isWord(word.slice(-1), text.charAt(end))) return false
    return han.test(word) && !meant.test(a + b) && !(title && contains(title, {start, end}))
  })
  return [...groupBy(slips, ({word}) => word).values()].flatMap(([slip, ...more]): Variant[] => {
    const name = names.get(slip?.name ?? '')
    if (!slip || !name) return []
    const place = {start: slip.start, end: slip.end}
    if (text.indexOf(slip.word) === text.lastIndexOf(slip.word))
      return isSlip(slip, name) ? [{here: place, there: name.first, others: name.count}] : []
    // “一河通管” once in quotation marks, and 一河统管 several times without them.
    const {a, b} = slip.difference
    return name.count === 1 && isConfusable(a, b) ? [{here: name.first, there: place, others: more.length + 1}] : []
  })
}

/** The names that a text gives, or has in quotation marks, with how often each stands. */
function namesOf(document: Document): ReadonlyMap<string, Name> {
  const {text} = document
  const index = document.read(readTextIndex)
  const names = new Map<string, Name>()
  const add = (name: string, first: Range, least: number): void => {
    if (names.size >= mostNames || names.has(name) || name.length < shortest || name.length > longest || !han.test(name)) return
    const count = index.find(name).length
    if (count >= least || names.size < mostUnset) names.set(name, {first, count, isSet: count >= least})
  }
  for (const {value, short, form} of document.mentions('abbreviation')) if (form !== 'title') add(value, short, twice)
  for (const {family, start, end} of document.read(readPairs).pairs)
    if (family === 'double-quote' && end - start <= longest + 2)
      add(text.slice(start + 1, end - 1), {start: start + 1, end: end - 1}, often)
  return names
}

/** Whether a name with one character off can be nothing else. */
function isSlip({word, name, difference: {head, tail, a, b}}: Slip, {count, isSet}: Name): boolean {
  if (head === 0 || tail === 0) return false
  // 道路交通安全▸执法 is no 道路交通安全法.
  if (b === '') return !isSet || tail > 1 || !isWord(a, word.slice(-1))
  if (count < twice) return false
  if (a === '') return name.length >= longEnoughForLoss
  if (a.length !== 1 || isConfusable(a, b)) return a.length === 1
  const [left, right] = [word.charAt(head - 1), word.charAt(head + 1)]
  const fits = belongTogether(left, a) || belongTogether(a, right)
  return isSet && !fits && (belongTogether(left, b) || belongTogether(b, right))
}
