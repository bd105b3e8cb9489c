import {hasDateline} from '../../document/articles.ts'
import type {Document} from '../../document/document.ts'
import {groupBy} from '../../group-by.ts'
import {indexAt, type Range} from '../../range.ts'
import {agrees} from '../list/enumeration.ts'
import type {Count} from './count.ts'
import {thingOf} from './thing.ts'

/** So many characters name a thing wherever it is spoken of: 主导产业, 重点任务. */
const shortestName = 4
/** By how much one thing is miscounted. */
const nearMiss = 2
/** Pairs of things have one name in every article. */
const smallest = 3

/** Decides only between numbers that stand equally often. */
const textWeight = 0.5

/** 其中五大产业, 新增五大产业: another set of the same kind of thing, or a part of it. */
const another = /(?:再|又|新|还|另|其中|累计|首批|第[一二三四五六七八九十]批|后续|剩余|其余|其他|前)[^，。；：、]{0,6}$/
/** Whose it is: 云台县▸三大主导产业. */
const owner =
  /(?<![全我本各该每两])(\p{Script=Han}{2,6}?(?:省|市|县|区|州|盟|旗|镇|乡|村|集团|公司|大学|学院|学校|医院|园))[^，。；：、]{0,12}$/u
/** What tells one year, plan or month from another; each sort is compared with its own. */
const times: readonly RegExp[] = [/[0-9]{4}年|去年|今年|明年|上年/g, /十[一二三四五六]五/g, /[0-9]{1,2}月/g]
/** How far before a count it is looked for whose it is, and when. */
const reach = 60

/**
 * Numbers of one thing in two articles of a page, each with the one it disagrees with: 四大主导产业 in the report, 五大主导产业 in
 * the commentary. Numbers in one article are compared by what stands around them, see `readRepeatedCounts`.
 */
export function readCountsAcross(document: Document): ReadonlyMap<Count, Count> {
  const found = new Map<Count, Count>()
  const pieces = document.read(readPieces)
  if (pieces.length < 2) return found
  const named = document.mentions('count').filter((count) => isPlain(document, count))
  const byName = groupBy(named, (count) => thingOf(document, count, document.text.length).slice(0, shortestName))
  // “六大行动”: quoted, the number is part of a name, however short.
  const quoted = groupBy(
    named.filter(({noun}) => noun.length > 1 && noun !== '方面'),
    ({unit}) => unit
  )
  for (const [name, own] of [...byName, ...quoted]) {
    const counts = name.length < shortestName ? own : [...own, ...inAspects(document, named, name)]
    if (name.length < shortestName && !counts.some((count) => count.quoted)) continue
    const byValue = [...groupBy(counts, ({value}) => value).values()].toSorted((a, b) => weightOf(document, b) - weightOf(document, a))
    const [usual, ...others] = byValue
    for (const other of others.flat()) {
      const first = nearest(usual, other).find(
        (one) => indexAt(pieces, one.start) !== indexAt(pieces, other.start) && mayBeOne(document, one, other)
      )
      if (first && (name.length >= shortestName || (others.length === 1 && (first.quoted || other.quoted)))) found.set(other, first)
    }
  }
  return found
}

/** 从10个方面部署了今年▸重点任务▸: what is done in so many 方面 stands farther on in the clause. */
const inAspects = (document: Document, named: readonly Count[], name: string): readonly Count[] =>
  named.filter(({noun, end}) => {
    const clause = noun === '方面' ? (/^[^，。；：、\n]*/.exec(document.text.slice(end, end + longestClause))?.[0] ?? '') : ''
    return clause.lastIndexOf(name) > 1
  })
const longestClause = 20

/** Where the pieces of a page begin: its articles, and what stands under headlines without a number; nothing where it holds no news. */
function readPieces(document: Document): Range[] {
  const {articles, blocks} = document
  if (articles.length < 2 && !blocks.some(({kind, source}) => kind === 'paragraph' && hasDateline(source.text))) return []
  const starts = new Set(articles.map(({start}) => start))
  for (const [index, block] of blocks.entries())
    if (block.kind === 'heading' && block.level === undefined && blocks[index - 1]?.kind !== 'heading') starts.add(block.start)
  return [...starts].toSorted((a, b) => a - b).map((start) => ({start, end: start}))
}

/** Numbers that are said often, and have their list, are right; of a headline and its text the headline is not. */
const weightOf = (document: Document, counts: readonly Count[]): number =>
  counts.length +
  counts.filter((count) => hasList(document, count)).length +
  (counts.every(({start}) => document.blockAt(start)?.kind === 'heading') ? 0 : textWeight)

const isPlain = ({text}: Document, {bound, value, back, each, cited, parts, start}: Count): boolean =>
  bound === 'exact' &&
  value >= smallest &&
  !back &&
  !each &&
  !cited &&
  parts === undefined &&
  !another.test(text.slice(Math.max(0, start - 10), start))

/** More places that say one number tell no more. */
const mostCompared = 12

/** The first of the places that say a number near enough to another's. */
const nearest = (usual: readonly Count[] | undefined, {value}: Count): readonly Count[] =>
  usual?.[0] && Math.abs(usual[0].value - value) <= nearMiss ? usual.slice(0, mostCompared) : []

/** Whether a number surely has its list; as many paragraphs may stand below it by chance. */
export function hasList(document: Document, count: Count): boolean {
  const list = document.enumerationOf(count)
  return list !== undefined && agrees(count, list) && list.certainty !== 'possible'
}

/** Whether two numbers can be meant for one set: near one another, not of two owners or times, not each with its list. */
function mayBeOne(document: Document, a: Count, b: Count): boolean {
  if (hasList(document, a) && hasList(document, b)) return false
  const [here, there] = [a, b].map(({start}) => before(document, start))
  return (
    here !== undefined &&
    there !== undefined &&
    ownerIn(here) === ownerIn(there) &&
    times.every((sort) => mayBeSame(here.match(sort), there.match(sort)))
  )
}

const mayBeSame = (here: readonly string[] | null, there: readonly string[] | null): boolean =>
  !here || !there || here.some((time) => there.includes(time))

const ownerIn = (words: string): string => owner.exec(words)?.[1] ?? ''

/** The words of the sentence before a count. */
const before = (document: Document, start: number): string =>
  document.text.slice(Math.max(document.sentenceAt(start)?.start ?? 0, start - reach), start)
