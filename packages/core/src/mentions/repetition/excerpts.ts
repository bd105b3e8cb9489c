import {CharacterSet} from '../../characters.ts'
import {readAnchors} from '../../document/anchors.ts'
import type {Document} from '../../document/document.ts'
import {indexAt, overlaps, type Range} from '../../range.ts'
import {beginsWord, isWord} from '../../vocabulary/vocabulary.ts'
import {isQuoted} from '../pair/quoted.ts'
import {type Copies, isSetOff, readCopies} from './copies.ts'
import {likenessOf} from './near.ts'
import {boxTitle, longestBoxTitle, type Passage, readPassages, withoutMark, withoutSpace} from './passages.ts'
import {readStretches, type Stretch} from './stretches.ts'

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
    if (isSetOff(firstPassage) !== isSetOff(secondPassage) || isQuotedAgain(document, stretch)) continue
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

/** Shorter sentences may be said twice running for emphasis. */
const shortestRunning = 9

/** 要守住红线。要守住红线，……: a sentence that the next one begins with. */
function saidTwiceRunning(document: Document): Excerpt[] {
  const found: Excerpt[] = []
  let others: Range[] = []
  let before: {readonly start: number; readonly words: string} | undefined
  for (const {start, end} of document.sentences) {
    const words = document.text.slice(start, Math.min(end, start + longestRunning))
    const stop = words.search(/[。；]/)
    if (
      before &&
      before.words.length >= shortestRunning &&
      words.startsWith(before.words) &&
      document.flowAt(start) === document.flowAt(before.start)
    ) {
      const after = words.charAt(before.words.length)
      const earlier = {start: before.start, end: before.start + before.words.length}
      const excerpt = {
        start,
        end: start + before.words.length,
        kind: 'sentence',
        words: before.words,
        before: '',
        certainty: 'certain'
      } as const
      if (after === '。' || after === '；' || after === '，') {
        // Said three times running, it is still one fault.
        if (found.at(-1)?.start === earlier.start) found.pop()
        else others = []
        others.push(earlier)
        found.push({...excerpt, others})
      }
    }
    before = stop > 0 ? {start, words: words.slice(0, stop)} : undefined
  }
  return found
}

/** Longer ones are found as stretches. */
const longestRunning = 60
/** Shorter clauses may be called out twice; those up to the length of a sentence too, unless they tell a number. */
const shortestClause = 6
const clauseEnds = new CharacterSet('，。；：、！？\n')
const comma = 0xff0c

/** 新建水窖30口，新建水窖30口。: a whole clause that the one before it ends in. */
function clausesTwiceRunning(document: Document): Excerpt[] {
  const {text} = document
  const found: Excerpt[] = []
  let others: Range[] = []
  const {marks} = document.read(readAnchors)
  for (let index = 0; index < marks.length; index++) {
    const at = marks[index] ?? 0
    if (text.charCodeAt(at) !== comma) continue
    let next = index + 1
    const isInner = (mark: number | undefined): boolean =>
      mark !== undefined && mark - at <= longestRunning && !clauseEnds.has(text.charCodeAt(mark))
    while (isInner(marks[next])) next++
    const end = marks[next] ?? text.length
    const length = end - at - 1
    if (length < shortestClause || length > longestRunning || text.charCodeAt(at - 1) !== text.charCodeAt(end - 1)) continue
    const words = text.slice(at + 1, end)
    if (!text.endsWith(words, at) || text.charAt(end) === '！' || (length < shortestRunning && !/\d/.test(words))) continue
    // Said three times running, it is still one fault.
    others = found.at(-1)?.end === at ? others : []
    if (others.length > 0) found.pop()
    others.push({start: at - length, end: at})
    found.push({
      start: at + 1,
      end,
      kind: 'sentence',
      words,
      others,
      before: '',
      certainty: length < shortestRunning ? 'likely' : 'certain'
    })
  }
  return found
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

const isMark = (character: string): boolean => /[，。；：！？、“”‘’（）《》\s　—…]/.test(character)

/** The whole sentences in a stretch, or a long end of one. */
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
    if (firstPassage !== secondPassage && !wholeBoth) return undefined
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
  const isFigures = ownWords(words) >= shortestFigures && (words.match(measured) ?? []).length >= 2
  if (!isHead && !isFigures) return undefined
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

/** A heading below which nothing stands, and what it repeats. */
export interface StrayHeading {
  readonly heading: Range
  readonly other: Range
  /** Whether the two say the same word for word. */
  readonly same: boolean
  readonly certainty: 'certain' | 'likely'
}

/** Headings with no text below them, at the end or before a box, that only say what a paragraph or a heading with its number has said. */
export function readStrayHeadings(document: Document): StrayHeading[] {
  const {flows} = document
  // Who wrote and who took the picture may stand below the last line.
  const last = flows.findLastIndex(({kind}) => kind !== 'byline' && kind !== 'caption')
  return flows.flatMap((flow, index) => {
    const next = index === last ? undefined : flows[index + 1]
    if (flow.kind !== 'heading' || (next && !(next.end - next.start <= longestBoxTitle && boxTitle.test(document.slice(next))))) return []
    const words = document.slice(flow)
    const other =
      (next ? undefined : (sameNumber(document, flow) ?? sameHeadline(document, flow))) ?? whereSaid(document, words, next?.start)
    const same = other !== undefined && document.slice(other) === words
    return other ? [{heading: rangeOf(flow), other: rangeOf(other), same, certainty: same && !next ? 'certain' : 'likely'}] : []
  })
}

/** The headline, with text below it, that the last line says again; a form, a list and a name stand for themselves. */
function sameHeadline(document: Document, {start, end}: Range): Range | undefined {
  const {flows} = document
  const words = document.text.slice(start, end)
  if (words.length < shortestHeadline || organisation.test(words) || ownTitle.test(words)) return undefined
  const index = flows.findIndex(
    ({kind, start: at, end: to}) => kind === 'heading' && to - at === end - start && document.text.startsWith(words, at)
  )
  const first = flows[index]
  // A headline has a paragraph below it before the next but two: one of a list of names has none.
  return first && first.start < start && flows.slice(index + 1, index + 4).some(({kind}) => kind === 'paragraph') ? first : undefined
}

/** Where a paragraph says the words of a heading. Before a box, which has headlines of its own, only where it ends in them. */
function whereSaid(document: Document, words: string, box: number | undefined): Range | undefined {
  if (words.length < shortestStray || organisation.test(words)) return undefined
  for (const {start, end} of document.read(readPassages)) {
    const text = document.text.slice(start, end)
    const at = box === undefined ? text.indexOf(words) : start < box && /[。！]$/.test(text) ? text.lastIndexOf(words) : -1
    if (at >= 0 && (box === undefined || at === text.length - words.length - 1)) return {start: start + at, end: start + at + words.length}
  }
  return undefined
}

/** 四、青禾河大桥今天合龙 for 四、青禾河大桥合龙: the heading that bears the number of another and most of its characters, and has its text. */
function sameNumber(document: Document, {start, end}: Range): Range | undefined {
  const {flows} = document
  const words = document.text.slice(start, end)
  const own = withoutMark(words)
  const mark = words.slice(0, words.length - own.length)
  if (mark === '' || flows.at(-2)?.kind === 'heading') return undefined
  return flows.find((flow, index) => {
    if (flow.kind !== 'heading' || flow.start === start || flows[index + 1]?.kind !== 'paragraph') return false
    const other = document.slice(flow)
    return other.startsWith(mark) && Array.from(own).filter((character) => other.includes(character)).length >= own.length * mostOfHeading
  })
}

const shortestStray = 12
/** Shorter ones head more than one part. */
const shortestHeadline = 8
/** Attachments and forms are named at the foot by their titles. */
const ownTitle =
  /^[（(【]|关于|[附表图][件表]?[一二三四五六七八九十\d]*$|(?:通知|意见|方案|办法|规定|名单|规划|纲要|报告|公报|决定|条例|细则)$/
const mostOfHeading = 0.75
/** Who signs stands at the end, and often in the text. */
export const organisation = /(?:委|府|室|局|厅|部|院|会|社|处|司|公司|中心|大学|学校|集团|组|组织|银行|联盟)$/
