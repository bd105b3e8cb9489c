import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {differencesOf, type TextDifference} from './differences.ts'
import {nearPairs} from './near.ts'
import {type Passage, readPassages, withoutMark} from './passages.ts'

/** One stretch of passages that stands in a document twice or more often. */
export interface Copies {
  /** `near`: not word for word; then there are two places. */
  readonly kind: 'same' | 'near'
  /** The places in order, each one passage or several that follow one another; two at least. */
  readonly places: readonly Copy[]
  /** Where the second place differs from the first; empty where they are the same. */
  readonly differences: readonly TextDifference[]
  /** The least share of runs of three characters that two passages of the stretch have in common; 1 where they are the same. */
  readonly likeness: number
}

export interface Copy extends Range {
  readonly passages: readonly Passage[]
}

/** Shorter passages, 会议强调： or 各区县要抓好落实。, stand twice for good reasons. */
const shortestSame = 30
/** A passage of this length that is changed here and there is still known for a copy. */
const shortestNear = 40
/** Likeness from which on two passages are copies of one another; the shorter ones agree by chance more easily. */
const leastLikeness = 0.6
const leastLikenessOfShort = 0.75
const longEnough = 60
/** With less of the other it is part of it. */
const mostOfCopy = 0.8
/** Articles of one page tell of one event; only a paragraph as like and as long as this was carried over. */
const acrossArticles = {likeness: 0.8, length: 100}
/** Items with numbers of their own are made to be alike. */
const leastLikenessOfItems = 0.85

/** Links of each passage to the earliest one that it is a copy of. */
interface Link {
  readonly to: Passage
  readonly likeness: number
}

/** Stretches of whole passages that stand again, word for word or nearly so. */
export function readCopies(document: Document): Copies[] {
  const passages = document.read(readPassages)
  const links = new Map<Passage, Link>()
  linkSame(passages, links)
  linkNear(passages, links)
  return joinRuns(passages, links)
}

function linkSame(passages: readonly Passage[], links: Map<Passage, Link>): void {
  const first = new Map<string, Passage[]>()
  for (const passage of passages) {
    if (passage.words.length < shortestSame || passage.words.endsWith('：') || passage.aside) continue
    if (passage.entry && passage.words.length < longEnough) continue
    const key = withoutMark(passage.words)
    const group = first.get(key)
    const original = group?.find((other) => isComparable(other, passage))
    if (original) links.set(passage, {to: original, likeness: 1})
    else if (group) group.push(passage)
    else first.set(key, [passage])
  }
}

/** Statutes say the same under several provisions: there, only what stands again in one provision is a copy. */
const isComparable = (a: Passage, b: Passage): boolean => a.provision === b.provision

function linkNear(passages: readonly Passage[], links: Map<Passage, Link>): void {
  const candidates = passages.filter(
    (passage) =>
      passage.words.length >= shortestNear &&
      !passage.aside &&
      !passage.entry &&
      !links.has(passage) &&
      (passage.provision === '' || bearsProvision(passage))
  )
  const pairs = nearPairs(
    candidates.map(({words}) => words),
    leastLikeness
  )
  // Three that are alike are a form that repeats: a list of places, a series of formulas.
  const partners = new Map<number, number>()
  for (const {first, second} of pairs) for (const index of [first, second]) partners.set(index, (partners.get(index) ?? 0) + 1)
  for (const {first, second, likeness} of pairs) {
    const [a, b] = [candidates[first], candidates[second]]
    if (!a || !b || links.has(b) || !isComparable(a, b)) continue
    if ((partners.get(first) ?? 0) > 1 || (partners.get(second) ?? 0) > 1) continue
    if (a.article !== b.article && !(likeness >= acrossArticles.likeness && a.words.length >= acrossArticles.length)) continue
    if (isLead(a, passages) && isLead(b, passages)) continue
    if (isSetOff(a) !== isSetOff(b) || isPart(a.words, b.words) || isPart(b.words, a.words)) continue
    const least = areItems(a, b)
      ? leastLikenessOfItems
      : Math.min(a.words.length, b.words.length) < longEnough
        ? leastLikenessOfShort
        : leastLikeness
    if (likeness >= least) links.set(b, {to: a, likeness})
  }
}

/** A passage that is no more than part of the other is an excerpt, not a copy of it. */
const isPart = (part: string, whole: string): boolean => part.length < whole.length * mostOfCopy && whole.includes(withoutMark(part))

/** 3月2日，…… right below a headline: two reports of one event begin alike. */
const isLead = ({words, heading, index}: Passage, passages: readonly Passage[]): boolean =>
  heading !== passages[index - 1]?.heading && /^(?:[0-9]{1,2}月)?[0-9]{1,2}日/.test(words)

/** ■ stands before what a page takes out of its text for readers in a hurry. */
export const isSetOff = ({words}: Passage): boolean => /^[■□●○▲△◆◇★☆]/.test(words)

/** A copy of a provision has its number too; the paragraphs below it are alike by design. */
const bearsProvision = ({words, provision}: Passage): boolean => words.startsWith(provision)

/** Two members of one list. */
function areItems(a: Passage, b: Passage): boolean {
  const [one, other] = [numberOf(a), numberOf(b)]
  return one !== '' && other !== '' && one !== other
}

const numberOf = ({words}: Passage): string => words.slice(0, words.length - withoutMark(words).length)

/** Passages that follow one another at both places are one stretch; stretches that copy one place are one finding. */
function joinRuns(passages: readonly Passage[], links: ReadonlyMap<Passage, Link>): Copies[] {
  const byOriginal = new Map<string, {copies: Copy[]; original: Copy; likeness: number}>()
  const joined = new Set<Passage>()
  for (const [passage, link] of links) {
    if (joined.has(passage)) continue
    const original = [link.to]
    const copy = [passage]
    let {likeness} = link
    for (let step = 1; ; step++) {
      const [one, other] = [passages[link.to.index + step], passages[passage.index + step]]
      // Where the original is itself a copy, its own original is found at another step.
      if (!one || !other || one.index >= passage.index || links.has(one)) break
      const next = links.get(other)
      if (next?.to !== one && one.words !== other.words) break
      if (next?.to === one) joined.add(other)
      likeness = Math.min(likeness, next?.to === one ? next.likeness : 1)
      original.push(one)
      copy.push(other)
    }
    const key = `${link.to.index}-${original.length}-${likeness === 1}`
    const known = byOriginal.get(key)
    if (known && likeness === 1) known.copies.push(copyOf(copy))
    else byOriginal.set(known ? `${key}-${passage.index}` : key, {original: copyOf(original), copies: [copyOf(copy)], likeness})
  }
  return [...byOriginal.values()]
    .map(({original, copies, likeness}): Copies => ({
      kind: likeness === 1 ? 'same' : 'near',
      places: [original, ...copies],
      differences: likeness === 1 ? [] : differencesBetween(original, copies[0]),
      likeness
    }))
    .filter(({differences}) => !isFilledForm(differences))
}

/** With fewer figures that differ, an older version of the paragraph was left in. */
const fewestBlanks = 4

/** 3月2日开展500亿元……, 3月9日开展800亿元……: two entries of one form, which differ in their figures only. */
const isFilledForm = (differences: readonly TextDifference[]): boolean =>
  differences.length >= fewestBlanks && differences.every(({first, second}) => isFigure(first) && isFigure(second))

const isFigure = (words: string): boolean => /^[0-9０-９.,．%％:：〇零一二三四五六七八九十百千万亿两年月日时个]+$/.test(words)

function differencesBetween(original: Copy, copy: Copy | undefined): TextDifference[] {
  return original.passages.flatMap((passage, at) => {
    const other = copy?.passages[at]
    return other && other.words !== passage.words ? differencesOf(passage.words, other.words) : []
  })
}

function copyOf(passages: readonly Passage[]): Copy {
  return {start: passages[0]?.start ?? 0, end: passages.at(-1)?.end ?? 0, passages}
}
