import {CharacterSet} from '../../characters.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import type {RepeatedCount} from './repeated.ts'

/** 分成▸7个小组: the number of a set that the text speaks of from here on. */
const introduces = /(?:分成|分为|组成|组建|设立|成立|派出|编成|下设|划分为|划分成|设置|组织)了?$/
/** The characters in which those end. */
const introducesEnds = new CharacterSet('成为建立出设置织了')
/** Measure word and noun, up to what cannot belong to the noun: 个小组▸的. */
const counted =
  /^(?<measure>[个支路条批类家组名片块])(?<noun>(?![多余以])\p{Script=Han}{2,6}?)(?=[，。；：、“”（）\n]|[的将在都均分由赴对以按为及和与]|中(?=[，、])|负责|开展|围绕|同时|就|$)/u
/** 8个小组▸的会场里 at the beginning of a clause, 这8个小组: the set itself, and no part of it. */
const definite = /(?:^|[，。；：！？“\n]|这|上述|全部|所有|各)$/
/** What is counted is said within so many characters. */
const longest = 12
/** A page speaks of fewer sets at a time. */
const mostSets = 20
/** By how much one thing is miscounted. */
const nearMiss = 2

/** A set that is introduced with its number, and spoken of with another: 分成7个小组，……。8个小组的会场里. */
export function introducedCounts(document: Document): RepeatedCount[] {
  const {text} = document
  const found: RepeatedCount[] = []
  const sets: (Range & {readonly value: number; readonly words: string})[] = []
  for (const {start, end, value} of document.mentions('numeral')) {
    if (value < 2) continue
    const before = text.slice(Math.max(0, start - 4), start)
    const behind = text.slice(end, end + longest)
    if (introducesEnds.has(before.charCodeAt(before.length - 1)) && introduces.test(before)) {
      sets.push({start, end, value, words: behind})
      if (sets.length > mostSets) sets.shift()
    } else if (sets.length > 0 && definite.test(before)) {
      const words = counted.exec(behind)?.[0]
      const set = words === undefined ? undefined : sets.findLast((one) => one.words.startsWith(words))
      if (words === undefined || !set || set.value === value || Math.abs(set.value - value) > nearMiss) continue
      found.push({count: {start, end: end + words.length}, other: {start: set.start, end: set.end + words.length}})
    }
  }
  return found
}
