import {belongTogether, type Document, isConfusable, isWord, type Range, readPairs, readTextIndex, type Slip, SlipFinder} from '@hegao/core'

/** A place where a name that the text itself sets has one character wrong, missing or too many. */
export interface OwnTermSlip {
  readonly here: Range
  readonly there: Range
  /** How often the name stands. */
  readonly others: number
}

/** Names in quotation marks that stand so often are names, and not words that somebody said. */
const often = 3
const shortest = 4
const longest = 14
/** A name that is given, （以下简称诉讼平台）, need not stand more often. */
const oftenGiven = 2
/** More names than this are a glossary. */
const mostNames = 300
/** So long a name is known without one of its characters. */
const longEnoughForLoss = 5

const han = /^[\u4e00-\u9fff]+$/
const grammatical = /[的之地得了和与及同在是为以对将把被也不未无非新老大小上下东西南北省市区县一二两三四五六七八九十]/

/** 清江数字谷 where the text has “清江数谷” three times. */
export function ownTermSlips(document: Document): OwnTermSlip[] {
  const {text} = document
  const names = namesOf(document)
  if (names.size === 0) return []
  const found: OwnTermSlip[] = []
  for (const slip of new SlipFinder([...names.keys()]).search(document.read(readTextIndex))) {
    const name = names.get(slip.name)
    if (!name || !isSure(slip, text) || text.indexOf(slip.word) !== text.lastIndexOf(slip.word)) continue
    if (!found.some(({here}) => here.start < slip.end && slip.start < here.end))
      found.push({here: {start: slip.start, end: slip.end}, there: name.first, others: name.count})
  }
  return found
}

interface Name {
  readonly first: Range
  readonly count: number
}

/** The names that a text sets, with how often each stands. */
function namesOf(document: Document): ReadonlyMap<string, Name> {
  const {text} = document
  const candidates = new Map<string, {readonly first: Range; readonly least: number}>()
  const add = (name: string, first: Range, least: number): void => {
    if (candidates.size < mostNames && !candidates.has(name) && name.length >= shortest && name.length <= longest && han.test(name))
      candidates.set(name, {first, least})
  }
  for (const {value, short, form} of document.mentions('abbreviation')) if (form !== 'title') add(value, short, oftenGiven)
  for (const {family, start, end} of document.read(readPairs).pairs)
    if (family === 'double-quote' && end - start <= longest + 2)
      add(text.slice(start + 1, end - 1), {start: start + 1, end: end - 1}, often)
  const index = document.read(readTextIndex)
  const names = new Map<string, Name>()
  for (const [name, {first, least}] of candidates) {
    const {length: count} = index.find(name)
    if (count >= least) names.set(name, {first, count})
  }
  return names
}

/** Whether a name with one character off can be nothing else. */
function isSure({word, name, start, end, difference: {head, tail, a, b}}: Slip, text: string): boolean {
  if (head === 0 || tail === 0 || !han.test(word) || grammatical.test(a + b) || (a + b).length > 2) return false
  // What stands around must not make other words of it: 诉讼平台▸上.
  if (isWord(text.charAt(start - 1), word.charAt(0)) && !isWord(word.charAt(0), word.charAt(1))) return false
  // 市河长制▸办公室 is no 市河长办.
  if (isWord(word.slice(-1), text.charAt(end))) return false
  if (a === '') return name.length >= longEnoughForLoss
  // 道路交通安全▸执法 is no 道路交通安全法.
  if (b === '') return tail > 1 || !isWord(a, word.slice(-1))
  if (a.length !== 1) return false
  const [left, right] = [word.charAt(head - 1), word.charAt(head + 1)]
  const fits = belongTogether(left, a) || belongTogether(a, right)
  return isConfusable(a, b) || (!fits && (belongTogether(left, b) || belongTogether(b, right)))
}
