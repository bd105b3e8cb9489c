import {
  type Document,
  isConfusable,
  isHan,
  belongTogether,
  isWord,
  type LexiconRow,
  type Lexicons,
  mergeRows,
  type Range,
  readTextIndex,
  type TextIndex
} from '@hegao/core'
import own from './set-phrases.generated.ts'

/** One row of the lexicon `set-phrases`. */
export interface SetPhrases {
  readonly id: string
  /** Right forms, parted by spaces. Looked for in the string itself: to cut it up would take longer than the search. */
  readonly phrases?: string
  /** Forms that are no word, each with the right word right behind it. */
  readonly mistyped?: string
  /** Characters that are taken for others, each with those that may be meant right behind it, parted by spaces. */
  readonly twins?: string
  /** Right words one character off a phrase. */
  readonly neighbours?: readonly string[]
  /** Everyday compounds: only what makes no word with either neighbour is a slip. */
  readonly plain?: boolean
  readonly source: string
}

export const setPhrasesOf = (lexicons: Lexicons): readonly SetPhrases[] => mergeRows(own, lexicons['set-phrases']).map(asRow)

// Rows are validated by set-phrases.schema.json before they come here.
const asRow = (row: LexiconRow): SetPhrases => row as unknown as SetPhrases

/** A place where all characters of a set phrase stand but one, or two neighbours changed places. */
export interface SetPhraseSlip extends Range {
  readonly standard: string
  readonly source: string
}

/** A form that stands so often is a name that the text has chosen. */
const often = 3

/** Where a text has a set phrase with one character taken for another, by sound or shape, or with two neighbours swapped. */
export function setPhraseSlips(document: Document, rows: readonly SetPhrases[]): SetPhraseSlip[] {
  const {text} = document
  const index = document.read(readTextIndex)
  const slips: SetPhraseSlip[] = []
  const judged = new Map<string, boolean>()
  for (const {phrases = '', plain = false, source} of rows)
    for (const {start, standard} of nearPhrases(index, phrases)) {
      if (!isSlip(text, start, standard) || (plain && mayBeMeant(text, start, standard))) continue
      const end = start + standard.length
      const word = text.slice(start, end)
      const isWrong = judged.get(word) ?? (!rows.some((row) => isRight(row, word)) && index.find(word).length < often)
      judged.set(word, isWrong)
      if (isWrong && !rows.some((row) => crosses(row, {start, end}, text))) slips.push({start, end, standard, source})
    }
  return slips
}

/** Where a text has a form that is no word, and neither of its ends is of the word beside it: 发布▸署名 is no 部署. */
export function mistypedWords(document: Document, rows: readonly SetPhrases[]): SetPhraseSlip[] {
  const {text} = document
  const index = document.read(readTextIndex)
  const slips: SetPhraseSlip[] = []
  for (const {mistyped, source} of rows)
    for (const pair of mistyped?.split(' ') ?? []) {
      const length = pair.length / 2
      const wrong = pair.slice(0, length)
      index.each(wrong, (start) => {
        const end = start + length
        const isCut = belongTogether(text.charAt(start - 1), wrong.charAt(0)) || belongTogether(wrong.charAt(length - 1), text.charAt(end))
        const isPaired = wrong.startsWith('既') && secondHalf.test(text.slice(end, end + farthestHalf))
        if (!isCut && !isPaired) slips.push({start, end, standard: pair.slice(length), source})
      })
    }
  return slips
}

/** 既▸使群众得实惠，▸又▸使企业得发展. */
const secondHalf = /^[^。；\n]*[又且]/
const farthestHalf = 60

const isRight = ({phrases = '', neighbours = []}: SetPhrases, word: string): boolean =>
  holds(phrases, word) || neighbours.some((right) => right.includes(word))

/** Whether words are one of those that spaces part. */
function holds(phrases: string, words: string): boolean {
  for (let at = phrases.indexOf(words); at >= 0; at = phrases.indexOf(words, at + 1)) {
    const end = at + words.length
    if ((at === 0 || phrases.charAt(at - 1) === ' ') && (end === phrases.length || phrases.charAt(end) === ' ')) return true
  }
  return false
}

/** How far before a place a right form may begin, of which the end stands in it. */
const reach = 3
/** The right forms looked for there: nearly all are no longer. */
const usual = 4

/** Whether a right form stands across the beginning or end of a place: 蹄疾▸步稳推进. */
function crosses({phrases = ''}: SetPhrases, {start, end}: Range, text: string): boolean {
  for (let at = Math.max(0, start - reach); at < end; at++) if (at !== start && holds(phrases, text.slice(at, at + usual))) return true
  return false
}

/** Words that have all characters of a phrase but one, or two neighbours of it swapped. */
interface Near {
  readonly start: number
  readonly standard: string
}

/**
 * Where words are near a phrase. Its first two or its last two characters stand there in any case, but where the middle ones
 * of four are swapped: for these alone, which nobody types, all phrases would be looked for once more.
 */
function nearPhrases(index: TextIndex, phrases: string): Near[] {
  const {text} = index
  const found: Near[] = []
  let start = 0
  let end = 0
  const atFirst = (at: number): void => compare(at)
  const atLast = (at: number): void => {
    const from = at - (end - start - 2)
    // Where the first two stand as well, it has been met.
    if (text.charCodeAt(from) !== phrases.charCodeAt(start) || text.charCodeAt(from + 1) !== phrases.charCodeAt(start + 1)) compare(from)
  }
  for (; start < phrases.length; start = end + 1) {
    end = phrases.indexOf(' ', start)
    if (end < 0) end = phrases.length
    index.eachPair(phrases.charCodeAt(start), phrases.charCodeAt(start + 1), atFirst)
    index.eachPair(phrases.charCodeAt(end - 2), phrases.charCodeAt(end - 1), atLast)
  }
  return found

  function compare(from: number): void {
    const length = end - start
    if (from < 0 || from + length > text.length) return
    let head = 0
    while (head < length && text.charCodeAt(from + head) === phrases.charCodeAt(start + head)) head++
    let tail = 0
    while (head + tail < length && text.charCodeAt(from + length - 1 - tail) === phrases.charCodeAt(end - 1 - tail)) tail++
    const different = length - head - tail
    const isSwapped =
      different === 2 &&
      text.charCodeAt(from + head) === phrases.charCodeAt(start + head + 1) &&
      text.charCodeAt(from + head + 1) === phrases.charCodeAt(start + head)
    if (different === 1 || isSwapped) found.push({start: from, standard: phrases.slice(start, end)})
  }
}

/** Whether words near a phrase can only be a slip of it. */
function isSlip(text: string, start: number, standard: string): boolean {
  const end = start + standard.length
  let first = start
  while (text.charAt(first) === standard.charAt(first - start)) first++
  let last = end - 1
  while (text.charAt(last) === standard.charAt(last - start)) last--
  const odd = text.charAt(first)
  // 发奋图强: two characters that are a word are not swapped.
  if (first < last) {
    if (isWord(odd, text.charAt(last))) return false
  } else if (!isHan(odd.charCodeAt(0)) || grammatical.test(odd) || !isConfusable(odd, standard.charAt(first - start))) return false
  // 共建共▸项目: the character is of the word before or after.
  if (first === start && isWord(text.charAt(start - 1), odd)) return false
  if (last === end - 1 && isWord(text.charAt(last), text.charAt(end))) return false
  if (isOtherWord(text.slice(start, end), standard)) return false
  return !(isWhole(text, start, end) && text.indexOf(odd) !== text.lastIndexOf(odd))
}

const grammatical = /[的地得了着]/

/** 尊重宪法 beside 尊崇宪法: of two words that each stand for themselves, one for another. 来之不意 is no such: 来之 is no word. */
function isOtherWord(found: string, standard: string): boolean {
  if (standard.length !== 4) return false
  const halves = [0, 2].map((at) => [found.slice(at, at + 2), standard.slice(at, at + 2)] as const)
  return halves.every((pair) => pair.every((word) => isWord(word.charAt(0), word.charAt(1))))
}

/** Whether words near an everyday compound are other words: 正规▸化建设 is no 规划建设, 行政区▸与 no 行政区域. */
function mayBeMeant(text: string, start: number, standard: string): boolean {
  const last = standard.length - 1
  for (let step = 0; step <= last; step++) {
    const at = start + step
    const odd = text.charAt(at)
    if (odd === standard.charAt(step)) continue
    if (loose.test(odd) || belongTogether(text.charAt(at - 1), odd) || belongTogether(odd, text.charAt(at + 1))) return true
    if (step < 2 && isWord(text.charAt(start - 1), text.charAt(start))) return true
    if (step > last - 2 && isWord(text.charAt(start + last), text.charAt(start + last + 1))) return true
  }
  return false
}

/** Characters that stand beside any other. */
const loose = /[和与及或而但是有在不无以为之其由都也就还又再才将把被对向从于到至各每可能会要应]/

/** Whether words are all of a quotation. A play on words may be: a text that says “碳路先行” speaks of 碳 elsewhere. */
const isWhole = (text: string, start: number, end: number): boolean =>
  /[“‘「《"]/.test(text.charAt(start - 1)) && /[”’」》"]/.test(text.charAt(end))
