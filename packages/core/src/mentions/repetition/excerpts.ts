import type {Document} from '../../document/document.ts'
import {indexAt, overlaps, type Range} from '../../range.ts'
import {beginsWord, isWord} from '../../vocabulary/vocabulary.ts'
import {isQuoted} from '../pair/quoted.ts'
import {type Copies, isSetOff, readCopies} from './copies.ts'
import {likenessOf} from './near.ts'
import {type Passage, readPassages, withoutMark, withoutSpace} from './passages.ts'
import {readStretches, type Stretch} from './stretches.ts'
import {clausesTwiceRunning, saidTwiceRunning} from './twice-running.ts'

/** Part of a passage that stands elsewhere too, whose passages are no copies of one another as a whole. */
export interface Excerpt extends Range {
  /**
   * `contained`: the whole passage stands in a longer one; `spliced`: the end of another passage follows words that it does
   * not go with; `sentence`: whole sentences, or the end of a sentence, stand in two passages or twice in one.
   */
  readonly kind: 'contained' | 'spliced' | 'sentence'
  /** The other places, in order. */
  readonly others: readonly Range[]
  /** What is said twice, without white space. */
  readonly words: string
  /** The last words before a splice; empty otherwise. */
  readonly before: string
  readonly certainty: 'certain' | 'likely'
}

/** Shorter passages and tails are turns of phrase. */
const shortestContained = 30
const shortestSpliced = 30
/** A sentence of this length is not written twice by chance; neither is half of one that is longer. */
const shortestSentence = 20
const shortestHalf = 40
/** Under two headings, orders to two addressees, 各县（区）于……, 各部门……，于……, may end alike from a mark on. */
const shortestHalfApart = 80
/** The end of two sentences of one paragraph, of more than one clause: 严禁……，切实……。 */
const shortestTail = 18
/** Two sentences of one paragraph that begin alike over so many characters; a run of figures in two of them. */
const shortestHead = 30
const shortestFigures = 18
/** Several clauses, whole at both places of one paragraph. */
const shortestRun = 28
/** Farther on, a paragraph may come back to what it began with. */
const farthestRun = 150
/** In one paragraph, or in two that follow one another, a copy comes from pasting, and may be shorter. */
const shortestNearby = 14
/** Two passages that are like even without what they share are made to be parallel. */
const parallel = 0.12

export function readExcerpts(document: Document): Excerpt[] {
  const places = placesOf(document)
  const found: Excerpt[] = []
  for (const stretch of document.read(readStretches)) {
    const {firstPassage, secondPassage} = stretch
    if (areCopies(places.get(firstPassage), places.get(secondPassage)) || firstPassage.aside || secondPassage.aside) continue
    if (firstPassage.entry || secondPassage.entry || firstPassage.article !== secondPassage.article) continue
    if (isSetOff(firstPassage) !== isSetOff(secondPassage) || isQuotedAgain(document, stretch) || isReadOut(document, firstPassage))
      continue
    const excerpt = excerptOf(document, trimmed(document, stretch), adjoinsCopies(document, stretch, places))
    if (excerpt) found.push(withCopies(excerpt, stretch, places, document))
  }
  const known = found.toSorted((a, b) => a.start - b.start)
  const more = [...saidTwiceRunning(document), ...clausesTwiceRunning(document)].filter((excerpt) => {
    const before = indexAt(known, excerpt.start)
    return ![known[before], known[before + 1]].some((other) => other !== undefined && overlaps(other, excerpt))
  })
  return [...known, ...more].toSorted((a, b) => a.start - b.start)
}

/** What a letter says, quoted under two headings. */
const isQuotedAgain = (document: Document, {first, second, firstPassage, secondPassage}: Stretch): boolean =>
  firstPassage.heading !== secondPassage.heading &&
  [first, second].every(({start, end}) => [start, end - 1].every((at) => isQuoted(document, {start: at, end: at + 1})))

/** Without the marks that end the sentence before it at both places. */
function trimmed({text}: Document, stretch: Stretch): Stretch {
  const {first, second} = stretch
  const marks = /^[，、。；：！？”’）」]*/.exec(text.slice(second.start, second.start + 4))?.[0].length ?? 0
  if (marks === 0) return stretch
  return {...stretch, first: {start: first.start + marks, end: first.end}, second: {start: second.start + marks, end: second.end}}
}

/** Where a passage stands among copies: which stretch, and which passage of it. */
interface Place {
  readonly copies: Copies
  readonly at: number
}

function placesOf(document: Document): Map<Passage, Place> {
  const places = new Map<Passage, Place>()
  for (const copies of document.read(readCopies))
    for (const {passages} of copies.places)
      for (const [at, passage] of passages.entries()) if (!places.has(passage)) places.set(passage, {copies, at})
  return places
}

const areCopies = (one: Place | undefined, other: Place | undefined): boolean =>
  one !== undefined && other !== undefined && one.copies === other.copies && one.at === other.at

/** Whether the stretch comes to the edge of both its passages and the passages beyond are copies: a block was pasted from mid-paragraph on. */
function adjoinsCopies(
  document: Document,
  {first, second, firstPassage, secondPassage}: Stretch,
  places: ReadonlyMap<Passage, Place>
): boolean {
  if (firstPassage === secondPassage) return false
  const passages = document.read(readPassages)
  const areBeyond = (step: -1 | 1): boolean => {
    const [one, other] = [passages[firstPassage.index + step], passages[secondPassage.index + step]]
    return one !== undefined && other !== undefined && areCopies(places.get(one), places.get(other))
  }
  return (
    (first.end === firstPassage.end && second.end === secondPassage.end && areBeyond(1)) ||
    (first.start === firstPassage.start && second.start === secondPassage.start && areBeyond(-1))
  )
}

function excerptOf(document: Document, stretch: Stretch, adjoins: boolean): Excerpt | undefined {
  const {text} = document
  const {first, second, firstPassage, secondPassage} = stretch
  const words = withoutSpace(text.slice(second.start, second.end))
  const opening = firstPassage.opening || secondPassage.opening
  const adjacent = Math.abs(firstPassage.index - secondPassage.index) <= 1
  if (firstPassage !== secondPassage) {
    const inner = [secondPassage, firstPassage].find((passage) => isWhole(document, passage, passage === firstPassage ? first : second))
    if (inner && !isCase(inner) && words.length >= shortestContained && (!opening || adjacent)) {
      const outer = inner === firstPassage ? second : first
      return {...rangeOf(inner), kind: 'contained', others: [outer], words, before: '', certainty: 'certain'}
    }
    const spliced = words.length >= shortestSpliced && endsBoth(document, stretch) ? spliceOf(document, stretch) : undefined
    if (spliced) return {...spliced, kind: 'spliced', words, certainty: 'certain'}
  }
  return opening && !adjacent && !adjoins ? undefined : sentencesOf(document, stretch, adjacent, adjoins)
}

/** 现在播送《公报》……: what the lead says of a document, the document says again. */
const isReadOut = (document: Document, {start, end}: Passage): boolean => /播送|全文如下|摘要如下/.test(document.text.slice(start, end))

/** （三）对决定有异议，建议依法监督的。: a case of a provision, whose words another provision takes up. */
const isCase = ({words}: Passage): boolean => words !== withoutMark(words) && /的[。；]?$/.test(words)

const rangeOf = ({start, end}: Range): Range => ({start, end})

/** Whether a range is all of a passage but its number and final mark. */
function isWhole(document: Document, passage: Passage, {start, end}: Range): boolean {
  const mark = passage.words.length - withoutMark(passage.words).length
  return start <= passage.start + mark && end >= passage.end - 1 && document.text.slice(end, passage.end).replace(/[。；]/, '') === ''
}

const ends = /[。；！？][”’）」]*$/

/** Whether the stretch comes to the end of a sentence at both places. */
const endsBoth = ({text}: Document, {second}: Stretch): boolean => ends.test(text.slice(Math.max(0, second.end - 4), second.end))

/** “统筹／面推开改造……”: the stretch begins in the middle of a word at one of its places, so that there it was set behind other words. */
function spliceOf(
  {text}: Document,
  {first, second, firstPassage, secondPassage}: Stretch
): (Range & Pick<Excerpt, 'others' | 'before'>) | undefined {
  const isOrphan = ({start}: Range, passage: Passage): boolean => start > passage.start && !isMark(text.charAt(start - 1))
  const [one, other] = [text.charAt(second.start), text.charAt(second.start + 1)]
  if (!isOrphan(first, firstPassage) || !isOrphan(second, secondPassage) || beginsWord(one, other)) return undefined
  // The place where the word is whole is the right one.
  const goes = (at: Range): boolean => isWord(text.charAt(at.start - 1), one) && !beginsOwn(text, at.start)
  const [right, wrong] =
    goes(first) && !goes(second) ? [first, second] : goes(second) && !goes(first) ? [second, first] : [undefined, undefined]
  const passage = wrong === second ? secondPassage : firstPassage
  if (!right || !wrong) return undefined
  const before = text.slice(Math.max(passage.start, wrong.start - 8), wrong.start).replace(/^.*[，。；：！？、]/, '')
  return {...rangeOf(wrong), others: [rangeOf(right)], before}
}

/** Whether the two characters before a place are a word by themselves, so that the next one needs no more. */
const beginsOwn = (text: string, at: number): boolean => isWord(text.charAt(at - 2), text.charAt(at - 1))

/** A text begins and ends as behind a mark. */
const isMark = (character: string): boolean => character === '' || /[，。；：！？、“”‘’（）《》\s　—…]/.test(character)

/** The whole sentences in a stretch, or a long end of one. */
/** 牵头单位：市水利局。 under each task, and 1月23日，……大会开幕。 at the head of each report of it. */
const saidAlike = /^\p{Script=Han}{2,8}：[^，。；]{1,30}。?$|^[0-9]{1,2}月[0-9]{1,2}日[^。；]{0,40}(?:开幕|闭幕|举行|召开)。$/u

function sentencesOf(
  document: Document,
  {first, second, firstPassage, secondPassage}: Stretch,
  adjacent: boolean,
  adjoins: boolean
): Excerpt | undefined {
  const {text} = document
  const said = text.slice(second.start, second.end)
  // 甲乙丙，甲乙丙。: pasted twice running, whether or not a sentence ends.
  if (firstPassage === secondPassage && second.start - first.end <= 1 && ownWords(said) >= shortestSentence)
    return {...rangeOf(second), kind: 'sentence', others: [rangeOf(first)], words: withoutSpace(said), before: '', certainty: 'certain'}
  const lastEnd = /[。；！？][”’）」]*(?![”’）」])(?=[^。；！？]*$)/.exec(said)
  if (!lastEnd) {
    // 甲乙丙，另有丁。甲乙丙。: one of the two goes on.
    const stops = [first.end, second.end].some((end) => /[。；]/.test(text.charAt(end)))
    const starts = isStart(text, first.start, firstPassage) && isStart(text, second.start, secondPassage)
    // 甲乙丙；丁。 甲乙丙。: a whole sentence that ends in another mark.
    const wholeBoth = starts && [first.end, second.end].every((end) => /[。；]/.test(text.charAt(end)))
    if (firstPassage !== secondPassage && !wholeBoth) return halfOf(document, {first, second, firstPassage, secondPassage})
    if (!stops || !starts || ownWords(said) < shortestSentence)
      return firstPassage === secondPassage ? clausesOf(text, first, second, starts) : undefined
    if (firstPassage !== secondPassage && isParallel(firstPassage, secondPassage, withoutSpace(said))) return undefined
    return {...rangeOf(second), kind: 'sentence', others: [rangeOf(first)], words: withoutSpace(said), before: '', certainty: 'likely'}
  }
  const length = lastEnd.index + lastEnd[0].length
  const startsBoth = isStart(text, first.start, firstPassage) && isStart(text, second.start, secondPassage)
  const from = startsBoth ? 0 : said.slice(0, lastEnd.index).search(/[。；！？][”’）」]*[^。；！？]/) + 1
  // From the middle of a sentence only where its end is long.
  const whole = startsBoth || from > 0
  const start = whole ? from : clauseStart(text, second.start, said)
  const words = withoutSpace(said.slice(start, length))
  if (saidAlike.test(words)) return undefined
  const same = firstPassage === secondPassage
  const apart = firstPassage.heading !== secondPassage.heading && [first, second].every((at) => isMark(text.charAt(at.start - 1)))
  const least = whole
    ? same || adjacent
      ? shortestNearby
      : shortestSentence
    : same
      ? /，/.test(words)
        ? shortestTail
        : shortestSpliced
      : adjoins
        ? shortestTail
        : apart
          ? shortestHalfApart
          : shortestHalf
  if (ownWords(words) < least || /！[”’]?$/.test(words)) return undefined
  // ……等作物，: a passage that breaks off at a comma with the stretch was not made parallel to the other.
  const breaksOff = said.endsWith('，') && (first.end === firstPassage.end || second.end === secondPassage.end)
  if (!same && !adjoins && isParallel(firstPassage, secondPassage, breaksOff ? withoutSpace(said) : words)) return undefined
  return {
    start: second.start + start,
    end: second.start + length,
    kind: 'sentence',
    others: [{start: first.start + start, end: first.start + length}],
    words,
    before: '',
    certainty: adjoins || (whole && (same || words.length >= shortestHalf)) ? 'certain' : 'likely'
  }
}

/** ……，▸推动首贷扩面，力争新增贷款400亿元以上▸。 and ▸……；▸: the same end of two sentences, which end in another mark. */
function halfOf({text}: Document, {first, second, firstPassage, secondPassage}: Stretch): Excerpt | undefined {
  const words = withoutSpace(text.slice(second.start, second.end))
  const startsAtMark = [first, second].map(({start}) => isMark(text.charAt(start - 1)))
  const least = startsAtMark.every(Boolean) && firstPassage.heading !== secondPassage.heading ? shortestHalfApart : shortestHalf
  const stopBoth = [first, second].every(({end}) => /[。；]/.test(text.charAt(end)))
  if (!stopBoth || !startsAtMark.some(Boolean) || ownWords(words) < least || isParallel(firstPassage, secondPassage, words))
    return undefined
  return {...rangeOf(second), kind: 'sentence', others: [rangeOf(first)], words, before: '', certainty: 'likely'}
}

/** 3个, 12.5亿, 40%; no years. */
const measured = /\d(?:%|％|[个家项所座处件条名人户亩吨万亿公千])/g

/** What two sentences of one paragraph share that ends in neither: their beginnings, or clauses with the same figures. */
function clausesOf(text: string, first: Range, second: Range, starts: boolean): Excerpt | undefined {
  const said = text.slice(second.start, second.end)
  const from = starts || isMark(text.charAt(second.start - 1)) ? 0 : said.search(/[，、：]/) + 1
  const to =
    isMark(text.charAt(second.end)) && isMark(text.charAt(first.end))
      ? said.length
      : Math.max(said.lastIndexOf('，'), said.lastIndexOf('、'))
  const shared = said.slice(from, to).replace(/(?<![，、])[，、]+$/, '')
  const words = withoutSpace(shared)
  const isHead = starts && ownWords(words) >= shortestHead && words.includes('，')
  // 加强国防动员建设，争创双拥模范城▸。……，▸加强国防动员建设，争创双拥模范城▸，: clauses whole at both places.
  const areClauses = [first, second].every(
    ({start, end}) => isMark(text.charAt(start - 1)) && (isMark(text.charAt(end)) || isMark(text.charAt(end - 1)))
  )
  const isRun = areClauses && second.start - first.end <= farthestRun && words.length >= shortestRun && words.includes('，')
  const isFigures = ownWords(words) >= shortestFigures && (words.match(measured) ?? []).length >= 2
  if (!isHead && !isRun && !isFigures) return undefined
  const at = {start: second.start + from, end: second.start + from + shared.length}
  return {
    ...at,
    kind: 'sentence',
    others: [{start: first.start + from, end: first.start + from + shared.length}],
    words,
    before: '',
    certainty: 'likely'
  }
}

/** How much of a sentence is its own: a title or saying that is named twice is no copy. */
const ownWords = (words: string): number => words.replace(/《[^《》]*》|“[^“”]*”/g, '').length

const isStart = (text: string, at: number, passage: Passage): boolean =>
  at === passage.start || /[。；：！？”’）\s　]/.test(text.charAt(at - 1))

/** Where the first whole clause of a stretch begins. */
function clauseStart(text: string, at: number, said: string): number {
  return isMark(text.charAt(at - 1)) ? 0 : said.search(/[，、：]/) + 1
}

/** Parallel passages, of two kinds of number plates or two deadlines, share sentences by design. */
function isParallel(a: Passage, b: Passage, shared: string): boolean {
  const [left, right] = [a.words.replace(shared, ''), b.words.replace(shared, '')]
  return Math.min(left.length, right.length) >= shared.length / 2 && likenessOf(left, right) >= parallel
}

/** How many places of one excerpt are named. */
const mostTwins = 20

/** A place that stands in a copied passage stands in its copies too. */
function withCopies(
  excerpt: Excerpt,
  {firstPassage, secondPassage}: Stretch,
  places: ReadonlyMap<Passage, Place>,
  document: Document
): Excerpt {
  const other = excerpt.start >= secondPassage.start && excerpt.start < secondPassage.end ? firstPassage : secondPassage
  const [place] = excerpt.others
  const known = places.get(other)
  if (!place || !known) return excerpt
  const more = known.copies.places.slice(0, mostTwins).flatMap(({passages}): Range[] => {
    const twin = passages[known.at]
    if (!twin || twin === other) return []
    const start = twin.start + place.start - other.start
    const end = start + place.end - place.start
    return document.text.slice(start, end) === document.slice(place) ? [{start, end}] : []
  })
  return {...excerpt, others: [...excerpt.others, ...more].toSorted((a, b) => a.start - b.start)}
}
