import type {Document} from '../../document/document.ts'
import {indexAt, type Range} from '../../range.ts'
import type {Count} from '../count/count.ts'
import {type Enumeration, toEnumeration} from './enumeration.ts'
import {readSequences} from './sequence.ts'
import {separators} from './marks.ts'
import {parts} from './split.ts'

/** How many blocks behind a compound name its members may be spelt out. */
const nearestBlocks = 3

/** Characters before a name within which its members may be named. */
const longestBefore = 400

/**
 * What a name of several things sums up elsewhere in its surroundings: “双核引领” after 以……、……为极核, “三中心一走廊” before a
 * list with three 中心 and one 走廊. A name is often used without its members, so this confirms and never contradicts.
 */
export function collectiveAround(document: Document, count: Count): readonly Enumeration[] {
  return count.parts ? membersOfCompound(document, count, count.parts) : count.quoted ? membersByNoun(document, count) : []
}

/** 以甲、乙为极核，……“双核引领”: a list that the same sentence calls by the noun of the name. */
function membersByNoun(document: Document, count: Count): readonly Enumeration[] {
  const sentence = document.sentenceAt(count.start)
  if (!sentence) return []
  const before = document.text.slice(Math.max(sentence.start, count.start - longestBefore), count.start)
  const match = [...before.matchAll(/以([^，。；：]{3,60})为[^，。；：]{0,6}(\p{Script=Han})(?=，)/gu)].findLast(
    ([, , noun]) => noun === count.unit.charAt(0)
  )
  if (!match?.[1]) return []
  const start = count.start - before.length + match.index + 1
  const range = {start, end: start + match[1].length}
  return toEnumeration(parts(range, separators(document, range).pauses), {certainty: 'possible', precedes: true})
}

function membersOfCompound(document: Document, count: Count, sorts: NonNullable<Count['parts']>): readonly Enumeration[] {
  const sequences = document.read(readSequences)
  const sequence = sequences[indexAt(sequences, count.end) + 1]
  const [from, to] = [document.blockAt(count.start), sequence && document.blockAt(sequence.start)]
  if (!sequence || !from || !to || to.index - from.index > nearestBlocks) return []
  const members = sorts.map(({noun}) => sequence.items.filter((item) => firstClause(document, item).includes(noun)))
  if (!members.every((items, index) => items.length === sorts[index]?.value)) return []
  return toEnumeration(members.flat(), {certainty: 'possible'})
}

const firstClause = (document: Document, item: Range): string => document.slice(item).split(/[，。；]/, 1)[0] ?? ''
