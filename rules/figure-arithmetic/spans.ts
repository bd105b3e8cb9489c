import {Anchored, dayOf, type Document, parseNumeral} from '@hegao/core'
import type {Fault} from './verdict.ts'

const number = '([0-9]{1,3}|[一二三四五六七八九十]{1,3})'
/** 1984年出生，▸今年32岁. */
const ageNow = new RegExp(
  `((?:19|20)[0-9]{2})年[^。；，]{0,10}(?:出生|生)[^。；岁]{0,16}?(?:今年|现年|现在|如今|刚满|已经?)(?<age>${number}岁)`,
  'g'
)
/** 创业▸十年▸来. */
const since = new Anchored(new RegExp(`(?<span>${number}年)(?:以来|来)(?!的?春节)`, 'y'), ['年以来', '年来'], 3)
/** 2012年博士毕业后……▸至今已有13年. */
const untilNow = new Anchored(
  new RegExp(`(?:至今|迄今)(?:已经?有?|整整|已有)?(?<span>${number}年)(?![来多余]|以)`, 'y'),
  ['至今', '迄今'],
  0
)
/** 上班, 近 and 这: no deed. */
const isDeed = /^\p{Script=Han}{2}$/u
const noDeed = /[近这那过去五十三两几多的了]|未来|今后/
const anniversary = /^[^，。；]{0,4}(?:[0-9]{1,3}|[一二三四五六七八九十百]{1,4})周?年/
const lastYear = /((?:19|20)[0-9]{2})年/g
/** Full years, or one begun; the old way of counting ages adds one more. */
const [lessYears, moreYears] = [1, 2]
/** So far before it the year of a deed stands. */
const reach = 160

/** Ages and spans that the year of birth, or of the deed, and that in which the text was written exclude. */
export function impossibleSpans(document: Document): Fault[] {
  const {text} = document
  const hasAges = text.includes('岁')
  if (!hasAges && !/年来|年以来|至今|迄今/.test(text)) return []
  const found: Fault[] = []
  const compare = (
    from: number,
    span: string,
    place: {readonly start: number; readonly end: number},
    birth: {readonly start: number}
  ): void => {
    const now = dayOf(document, document.articleAt(place.start))?.year
    const told = parseNumeral(span.replace(/[岁年]$/, ''))
    if (now === undefined || told === undefined) return
    const full = now - from
    if (full < 1 || (told >= full - lessYears && told <= full + (span.endsWith('岁') ? moreYears : lessYears))) return
    found.push({
      id: 'span',
      place,
      certainty: 'likely',
      data: {from, now, expected: full, actual: span},
      related: [['at-year', {start: birth.start, end: birth.start + 5}]]
    })
  }
  for (const {index, 0: words, 1: born = '', groups} of hasAges ? text.matchAll(ageNow) : []) {
    const age = groups?.['age'] ?? ''
    const end = index + words.length
    compare(Number(born), age, {start: end - age.length, end}, {start: index})
  }
  for (const {index, groups} of since.matches(text)) {
    const span = groups?.['span'] ?? ''
    const deed = text.slice(index - 2, index)
    const flow = document.flowAt(index)
    if (!flow || !isDeed.test(deed) || noDeed.test(deed)) continue
    const before = text.slice(Math.max(flow.start, index - reach), index - deed.length)
    const done = before.lastIndexOf(deed)
    const year = done < 0 ? undefined : [...before.slice(0, done).matchAll(lastYear)].at(-1)
    // The deed is told in the sentence of its year; 出席▸成立70周年庆祝活动 is another, long after it.
    if (!year || /[。；]/.test(before.slice(year.index, done)) || anniversary.test(before.slice(done + deed.length))) continue
    compare(Number(year[1]), span, {start: index, end: index + span.length}, {start: index - deed.length - before.length + year.index})
  }
  for (const {index, 0: words, groups} of untilNow.matches(text)) {
    const span = groups?.['span'] ?? ''
    const flow = document.flowAt(index)
    if (!flow) continue
    const from = Math.max(flow.start, index - reach)
    const years = [...text.slice(from, index).matchAll(lastYear)]
    // Of several years in the paragraph any may be meant.
    const [year] = years
    if (!year || years.length > 1) continue
    const end = index + words.length
    compare(Number(year[1]), span, {start: end - span.length, end}, {start: from + year.index})
  }
  return found
}
