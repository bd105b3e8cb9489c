import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import type {RepeatedCount} from './repeated.ts'

/** 分成▸7个小组: the number of a set that the text speaks of from here on. */
const introduces = /(?:分成|分为|组成|组建|设立|成立|派出|编成|下设|划分为|划分成|设置|组织)了?$/
const measures = '个支路条批类家组名片块'
/** Measure word and noun, up to what cannot belong to the noun. */
const counted =
  /^(?<measure>.)(?<noun>(?![多余以])\p{Script=Han}{1,6}?)(?=[，。；：、“”（）\n]|[的将在都均分由赴对以按为及和与]|中(?=[，、])|负责|开展|围绕|同时|就|$)/u
/** 8个小组▸的会场里 at the beginning of a clause, 这8个小组: the set itself, and no part of it. */
const definite = /(?:^|[，。；：！？“\n]|这|上述|全部|所有|各)$/
/** The text goes on speaking of the set within so many characters. */
const reach = 600
/** By how much one thing is miscounted. */
const nearMiss = 2

/** A set that is introduced with its number, and spoken of with another: 分成7个小组，……。8个小组的会场里. */
export function introducedCounts(document: Document): RepeatedCount[] {
  const {text} = document
  const found: RepeatedCount[] = []
  const sets: (Range & {readonly value: number; readonly words: string; readonly until: number})[] = []
  for (const {start, end, value} of document.mentions('numeral')) {
    const match = value >= 2 && measures.includes(text.charAt(end)) ? counted.exec(text.slice(end, end + 12)) : null
    if (!match) continue
    const words = match[0]
    const before = text.slice(Math.max(0, start - 4), start)
    const range = {start, end: end + words.length, value, words}
    if (introduces.test(before)) {
      const article = document.articleAt(start)?.end ?? text.length
      sets.push({...range, until: Math.min(article, end + reach)})
    } else if (definite.test(before)) {
      const set = sets.findLast((one) => one.words === words && start < one.until)
      if (set && set.value !== value && Math.abs(set.value - value) <= nearMiss) found.push({count: range, other: set})
    }
  }
  return found
}
