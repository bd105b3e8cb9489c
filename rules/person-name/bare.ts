import {type Document, endsName, groupBy, indexAt, type Person, type Range, readSpeakers} from '@hegao/core'
import {differInTwin} from './near.ts'
import {areOtherPeople} from './other-people.ts'

/** A name without an office, one character off a name that stands more often. */
export interface BareVariant {
  readonly here: Range
  readonly there: Range & {readonly value: string}
  /** How often the other name stands. */
  readonly count: number
}

/** Names are looked for around each of these; more of them make a roll of names. */
const mostNames = 60
/** So often somebody is named before a single place can be called the odd one. */
const often = 2

/**
 * 陈青和说 where 陈青禾 stands several times. Of the two at least one is named with an office or says something; neither is
 * compared with a name that stands as rarely as itself.
 */
export function bareVariants(document: Document, byName: ReadonlyMap<string, readonly Person[]>): BareVariant[] {
  const {text} = document
  const first = new Map<string, Range>(document.read(readSpeakers))
  for (const [name, [person]] of byName) if (person) first.set(name, person)
  const names = [...first.keys()].slice(0, mostNames)
  if (names.length === 0) return []
  const near = new RegExp(names.map(patternOf).join('|'), 'g')
  const places = groupBy(nearNames(text, near), ({word}) => word)
  const found: BareVariant[] = []
  const isUsual = (name: string): boolean => (places.get(name)?.length ?? 0) >= often
  for (const [word, [here, ...more]] of places) {
    if (!here || more.length > 0) continue
    const name = [...places.keys()].find(
      (other) =>
        !areOtherPeople(document, byName.get(other) ?? [], byName.get(word) ?? []) &&
        ((isUsual(other) && differInTwin(other, word) && (first.has(other) || first.has(word))) ||
          ((places.get(other)?.length ?? 0) >= knownWell && isOddOne(document, here, word, other, byName)) ||
          (differInTwin(other, word) && byName.has(other) && !byName.has(word) && isIntroduced(document, here, word)))
    )
    if (name === undefined) continue
    const others = places.get(name) ?? []
    const [there] = others
    if (there && !isBesideAny(document, here, others)) found.push({here, there: {...there, value: name}, count: others.length})
  }
  return found
}

function* nearNames(text: string, near: RegExp): Generator<Range & {readonly word: string}> {
  for (const {0: word, index} of text.matchAll(near)) {
    const end = index + word.length
    if (endsName(text, end)) yield {start: index, end, word}
  }
}

const han = '[\\u4e00-\\u9fff]'

/** What may be a name with one character mistyped. Two characters say so little that an office must stand before them. */
function patternOf(name: string): string {
  const [a = '', b = '', c = ''] = name
  return c === '' ? `(?:${a}${han}|${han}${b})(?<=[记席理长任员\\n，。；：　]..)` : `${a}(?:${b}${han}|${han}${c})|${han}${b}${c}`
}

/** So often somebody is named before a character of another sound or shape can be a slip. */
const knownWell = 3
const speaks = /^(?:说|表示|指出|强调|介绍|认为|分析|坦言|告诉|透露|解释|主持|出席|会见|要求)/
const clauseEnd = /[\n，。；：！？”]$/

/**
 * 王建民 who is introduced once and never named again, 王建国 who is named often and never introduced; or the other way round, a
 * 王建民 who only speaks. Two people would both be introduced.
 */
function isOddOne({text}: Document, here: Range, word: string, other: string, byName: ReadonlyMap<string, readonly Person[]>): boolean {
  if (word.length !== 3 || other.length !== 3 || word.charAt(0) !== other.charAt(0)) return false
  if ((word.charAt(1) === other.charAt(1)) === (word.charAt(2) === other.charAt(2))) return false
  if (byName.has(word)) return !byName.has(other)
  return (
    byName.has(other) &&
    speaks.test(text.slice(here.end, here.end + 2)) &&
    (here.start === 0 || clauseEnd.test(text.charAt(here.start - 1)))
  )
}

/** 邹萍：, 顾维钧教授: a name that is spoken of as known, though nobody of it has been introduced. */
function isIntroduced({text, blocks}: Document, {start, end}: Range, word: string): boolean {
  if (text.charAt(end) === '：') return blocks[indexAt(blocks, start)]?.start === start
  return word.length > 2 && /^(?:教授|院士|同志|主任|局长|老师|先生|女士|院长|校长|书记)/.test(text.slice(end, end + 2))
}

/** Whether a name is said of another person than the one whose places these are, in order: the nearest of them tell. */
export function isBesideAny(document: Document, one: Range, places: readonly Range[]): boolean {
  const before = indexAt(places, one.start)
  return [places[before], places[before + 1]].some((other) => other !== undefined && areSideBySide(document, one, other, places.length))
}

/** Whether two names are said of two people: joined by 、 or 和, or in one sentence when the usual one is not named often. */
function areSideBySide(document: Document, one: Range, other: Range, usualCount: number): boolean {
  const between = document.text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
  // 陈青禾胜陈青和: two names in one clause are two people.
  if (/^(?:，|[^\n，。；：！？]{1,12})$/.test(between)) return true
  return usualCount < often && document.sentenceAt(one.start) === document.sentenceAt(other.start)
}
