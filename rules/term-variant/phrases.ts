import {
  belongTogether,
  CharacterSet,
  type Document,
  groupBy,
  indexAt,
  isHan,
  neighbours,
  rarerFirst,
  type PairFamily,
  type Range,
  readPairs,
  readTextIndex,
  differenceOf,
  whiteSpace
} from '@hegao/core'
import {isReordered, judge, judgeQuoted, sorted} from './judge.ts'
import {echoes} from './echoes.ts'
import {eventVariants} from './events.ts'
import {type NearRepeat, nearRepeats} from './near-repeats.ts'
import {pairedSlogans} from './paired-slogans.ts'
import type {Variant} from './variant.ts'

const quoting: ReadonlySet<PairFamily> = new Set(['double-quote', 'single-quote', 'corner-quote', 'white-corner-quote'])

/** Where a clause ends. Quotation marks and 、 may stand inside a slogan, and end a phrase outside one. */
const clauseMarks = new CharacterSet(`${whiteSpace}，。；：！？、,.;:!?“”‘’"'（）()《》〈〉【】[]—…`)
const insideQuote = new CharacterSet(`${whiteSpace}“”‘’"《》〈〉`)
/** Characters shown on each side of the difference. */
const shown = 8
/** Characters on each side that make two places the same form. */
const counted = 4
const mostCounted = 10
/** Texts that need more searches are tables or lists. */
const mostSearches = 400
const provision = /^第[〇零一二三四五六七八九十百]{1,5}条/
/** Blocks that open so, from which on a text is a statute. */
const fewestProvisions = 5

/** Phrases of which one form stands once and another elsewhere in the text. */
export function termVariantsOf(document: Document): Variant[] {
  const {text} = document
  const quotes = document.read(readPairs).pairs.filter(({family}) => quoting.has(family))
  const titles = document.mentions('title')
  const index = document.read(readTextIndex)
  const statute = isStatute(document)
  const variants: Variant[] = [
    ...quotedVariants(document, quotes),
    ...(statute ? [] : [...echoes(document), ...pairedSlogans(document), ...eventVariants(document)])
  ]
  let searches = 0
  for (const places of nearRepeats(text, isEnd)) {
    const [first] = places
    if (!first || around(titles, first.own)) continue
    const variant = [...groupBy(places, ({own, other}) => `${own.end} ${document.slice(other)}`).values()]
      .map((same) => variantAmong(same))
      .find((found) => found !== undefined)
    if (variant) variants.push(variant)
  }
  return variants.filter(({here, there}) => !areProvisions(here, there) && bare(document.slice(here)) !== bare(document.slice(there)))

  /** 新法第三十一条规定：▸“……”: two laws, or two versions of one, may say it otherwise. */
  function areProvisions(...places: readonly Range[]): boolean {
    return places.every((place) => {
      const last = indexAt(quotes, place.start)
      return quotes
        .slice(Math.max(0, last - mostInner), last + 1)
        .some(({start, end}) => start < place.start && place.end < end && /规定[：:]$/.test(text.slice(Math.max(0, start - 3), start)))
    })
  }

  /** Whether a phrase ends with a character where it stands. */
  function isEnd(offset: number): boolean {
    const code = text.charCodeAt(offset)
    if (!clauseMarks.has(code)) return false
    return insideQuote.has(code) || around(quotes, {start: offset, end: offset + 1}) === undefined
  }

  /** Judges one form against the places of another. */
  function variantAmong(places: readonly NearRepeat[]): Variant | undefined {
    const [near] = places
    if (!near || around(titles, near.other)) return undefined
    const quoted = isSlogan(around(quotes, near.own)) && isSlogan(around(quotes, near.other))
    const [left, right] = shares(text, near, quoted)
    const [own, other] = [document.slice(near.own), document.slice(near.other)]
    const listed = isItem(text, near.own, left, right) || isItem(text, near.other, left, right)
    const pair = {own, other, left, right, quoted, listed, statute}
    if (!judge(pair, mostCounted) || ++searches > mostSearches) return undefined
    const others = Math.min(mostCounted, index.find(left.slice(-counted) + other + right.slice(0, counted)).length)
    if (!judge(pair, others)) return undefined
    const [from, to] = [toWord(left, (at) => left.length - at), toWord(right, (at) => at)]
    return {
      here: {start: near.own.start - from, end: near.own.end + to},
      there: {start: near.other.start - from, end: near.other.end + to},
      others
    }
  }
}

/** Whether enough blocks open with 第……条. */
function isStatute({text, blocks}: Document): boolean {
  let provisions = 0
  for (const {start} of blocks) if (text.startsWith('第', start) && provision.test(text.slice(start, start + 8))) provisions++
  return provisions >= fewestProvisions
}

/** Quotations within a quotation that are looked past. */
const mostInner = 6

/** 施行▸以前, 施行▸之前 */
const bare = (words: string): string => words.replaceAll(/[以之](?=[前后上下内外])/g, '')

/** The range of a list that holds another. */
function around(list: readonly Range[], {start, end}: Range): Range | undefined {
  const found = list[indexAt(list, start)]
  return found && found.start < start && end < found.end ? found : undefined
}

/** What both have on the left and right of the difference, within the clause or quotation. */
function shares(text: string, {here, own}: NearRepeat, quoted: boolean): [string, string] {
  const ends = quoted ? insideQuote : clauseMarks
  let left = own.start
  while (left > here.start && !ends.has(text.charCodeAt(left - 1))) left--
  let right = own.end
  while (right < here.end && !ends.has(text.charCodeAt(right))) right++
  return [text.slice(left, own.start), text.slice(own.end, right)]
}

/** How many characters of what is shared are shown: some, and on to the end of a word. */
function toWord(shared: string, place: (at: number) => number): number {
  let length = Math.min(shown, shared.length)
  while (length < shared.length && belongTogether(shared.charAt(place(length) - 1), shared.charAt(place(length)))) length++
  return length
}

/** Whether a phrase is all of an item between 、 and 、 or 等. */
const isItem = (text: string, middle: Range, left: string, right: string): boolean =>
  text.charAt(middle.start - left.length - 1) === '、' &&
  /^(?:、|等[0-9０-９一二三四五六七八九十])/.test(text.slice(middle.end + right.length, middle.end + right.length + 2))

/** Longer quotations are somebody's words. */
const longestSlogan = 30

const isSlogan = (quote: Range | undefined): boolean => quote !== undefined && quote.end - quote.start - 2 <= longestSlogan

/** Whole quoted phrases that differ from another quoted phrase. */
function quotedVariants(document: Document, quotes: readonly Range[]): Variant[] {
  const byWords = groupBy(
    quotes
      .map(({start, end}) => ({start: start + 1, end: end - 1}))
      .filter(({start, end}) => end - start >= 3 && end - start <= longestSlogan),
    (range) => document.slice(range)
  )
  const variants: Variant[] = []
  const reordered = [...groupBy(byWords.keys(), sorted).values()].flatMap(([one, ...others]) =>
    others.map((other): [string, string] => [one ?? '', other])
  )
  for (const [one, other] of [...neighbours(byWords.keys()), ...reordered]) {
    const [as, bs] = [byWords.get(one) ?? [], byWords.get(other) ?? []]
    const [rare = [], usual = []] = [as, bs].toSorted(rarerFirst)
    const [here, there] = [rare[0], usual[0]]
    if (!here || !there || rare.length > 1) continue
    const word = document.slice(here)
    const {head, tail, a, b} = differenceOf(word, document.slice(there))
    if (head + tail === 0) continue
    const right = word.slice(word.length - tail) + sharedBehind(document.text, here.end + 1, there.end + 1)
    if (!judgeQuoted({own: a, other: b, left: word.slice(0, head), right: tail === 0 ? '' : right}, usual.length)) continue
    // Two words in one sentence are of two things, and two ways round may be a contrast.
    if (a.length > (isReordered(a, b) ? 2 : 1) && document.sentenceAt(here.start) === document.sentenceAt(there.start)) continue
    variants.push({here, there, others: usual.length})
  }
  return variants
}

/** “引青济禾”▸工程 and “引清济禾”▸工程: how many of these stand alike behind both tells that they name one thing. */
function sharedBehind(text: string, one: number, other: number): string {
  let length = 0
  while (length < mostBehind && isHan(text.charCodeAt(one + length)) && text.charCodeAt(one + length) === text.charCodeAt(other + length))
    length++
  return length < 2 ? '' : text.slice(one, one + length)
}

const mostBehind = 4
