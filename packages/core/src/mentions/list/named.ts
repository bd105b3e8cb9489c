import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import type {Count} from '../count/count.ts'
import {type Enumeration, toEnumeration} from './enumeration.ts'
import {listEnd, longestList, separators} from './marks.ts'
import {opener} from './opener.ts'
import {flowsBelow} from './paragraphs.ts'
import {parts} from './split.ts'

/** By how many items a list may differ from its name and still be the one that is meant. */
const nearMiss = 2
/** Words before the noun that opens an item: 我们坚持, “坚持, 毫不动摇坚持. */
const longestLead = 4
/** Shorter nouns stand everywhere. */
const shortestNoun = 2

/** 坚持……；坚持……；以这两个▸坚持: a count that points back at clauses which begin with its noun. */
export function membersBeforeName(document: Document, count: Count): readonly Enumeration[] {
  const {noun, start, back, bound} = count
  const flow = document.flowAt(start)
  if (!back || !flow || noun.length < shortestNoun || bound !== 'exact') return []
  const members = membersWithin(document, count, {start: Math.max(flow.start, start - longestList), end: start})
  return members.map((list) => ({...list, precedes: true}))
}

/**
 * “五个坚持”：坚持……，坚持……, “四个共同家园”，即……的共同家园、……的共同家园: items that begin or end with the noun of their
 * name, in the sentence or one a paragraph.
 */
export function membersAfterName(document: Document, count: Count): readonly Enumeration[] {
  const {noun} = count
  if (noun.length < shortestNoun || count.back || count.each || count.bound !== 'exact') return []
  const {text} = document
  const flow = document.flowAt(count.start)
  const match = flow && opener.exec(text.slice(count.end, Math.min(flow.end, count.end + 40)))
  if (!flow || !match) return []
  const start = count.end + match[0].length
  const found: Enumeration[] = []
  if (start >= flow.end) found.push(...paragraphsBy(document, count))
  else {
    const bracket = /（[^）]*$/.test(match[0])
    const within = membersWithin(document, count, {start, end: listEnd(document, start, flow.end, bracket)})
    // One member a sentence: 坚持……。坚持……。
    found.push(
      ...(within.length > 0 || bracket ? within : membersWithin(document, count, {start, end: Math.min(flow.end, start + longestList)}))
    )
  }
  return found
}

/** The clauses of a stretch that begin with the noun, or those that end with it. */
function membersWithin(document: Document, count: Count, range: Range): readonly Enumeration[] {
  const {text} = document
  const {pauses, commas, semicolons, stops} = separators(document, range)
  const clauses = parts(
    range,
    [...pauses, ...commas, ...semicolons, ...stops].toSorted((a, b) => a - b)
  )
  const heads = clauses.filter(({start, end}) =>
    text.slice(start, Math.min(end, start + longestLead + count.noun.length)).includes(count.noun)
  )
  const tails = clauses.filter(({start, end}) => text.slice(start, end).endsWith(count.noun))
  const items = heads.length >= tails.length ? heads : tails
  // Behind a colon the first clause is a member; before a count a sentence may lead up to the first.
  const begins = count.back ? items === heads : items[0]?.start === range.start
  const near = Math.abs(items.length - count.value) <= nearMiss
  return toEnumeration(items, {certainty: begins && near ? 'likely' : 'possible'})
}

/** “四个聚焦”：⏎聚焦……⏎聚焦……: one paragraph or more an item. */
function paragraphsBy(document: Document, count: Count): readonly Enumeration[] {
  const run = flowsBelow(document, count)
  const items = run.filter(({start}) => document.text.startsWith(count.noun, start))
  const certain = items[0] === run[0] && Math.abs(items.length - count.value) <= nearMiss
  return toEnumeration(items, {certainty: certain ? 'likely' : 'possible'})
}
