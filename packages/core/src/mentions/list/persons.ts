import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import type {Count} from '../count/count.ts'
import {endsName, isName} from '../person/person.ts'
import {type Enumeration, persons, toEnumeration} from './enumeration.ts'
import {separators} from './marks.ts'
import {parts, sidesOf} from './split.ts'

/** 民革省委会主委邵立言、……和无党派人士代表苏秉文▸先后发言，▸6位同志围绕……: what the persons named did, and their number at once. */
const spoke = /^[^，。；：、]{0,12}(?:发言|交流|汇报|表态|介绍|述职)，(?:这|以上)?$/u
/** They go on to speak; other persons come, or are counted with them. */
const same = /^(?:同志|代表|嘉宾|专家|委员|人)?(?:分别|先后|依次|围绕|结合|就|聚焦|从)/
/** Two persons need no number. */
const fewest = 3
/** One more or fewer is miscounted; farther apart others are meant. */
const nearMiss = 1
const [shortestName, longestName] = [2, 3]

/** Persons who are named in a row with what they are, each item ending in the name, and counted in the next clause. */
export function personsBefore(document: Document, count: Count): readonly Enumeration[] {
  const {text} = document
  const sentence = document.sentenceAt(count.start)
  if (!sentence || !persons.test(count.unit) || count.bound !== 'exact' || !same.test(text.slice(count.end, count.end + 6))) return []
  const {pauses} = separators(document, {start: sentence.start, end: count.start})
  const last = pauses.at(-1)
  if (last === undefined || pauses.length + 1 < fewest) return []
  const items = parts({start: sentence.start, end: count.start}, pauses)
  const end = items.pop()
  if (!end) return []
  const names = [...items.map((item) => nameAt(text, item)), ...(sidesOf(text, end) ?? [end]).map((item, at, all) => (at + 1 < all.length ? nameAt(text, item) : firstName(text, item)))]
  const found = names.filter((name) => name !== undefined)
  const behind = found.at(-1)?.end ?? 0
  if (found.length < names.length || !spoke.test(text.slice(behind, count.start))) return []
  return toEnumeration(found, {certainty: Math.abs(found.length - count.value) <= nearMiss ? 'likely' : 'possible', precedes: true})
}

/** The name that an item ends with: 民盟省委会主委▸俞静远. */
function nameAt(text: string, {start, end}: Range): Range | undefined {
  for (let length = longestName; length >= shortestName; length--)
    if (end - length >= start && isName(text.slice(end - length, end))) return {start: end - length, end}
  return undefined
}

/** The first name of an item that goes on: 无党派人士代表▸苏秉文▸先后发言. */
function firstName(text: string, {start, end}: Range): Range | undefined {
  for (let at = start; at < end; at++)
    for (let length = longestName; length >= shortestName; length--)
      if (isName(text.slice(at, at + length)) && spoke.test(text.slice(at + length, end)) && endsName(text, at + length))
        return {start: at, end: at + length}
  return undefined
}
