import type {Document} from '../../document/document.ts'
import {groupBy} from '../../group-by.ts'
import {indexAt, type Range} from '../../range.ts'
import type {Count} from '../count/count.ts'
import {thingOf} from '../count/thing.ts'
import {readHeadings} from '../../document/scope.ts'
import {type Enumeration, toEnumeration} from './enumeration.ts'
import {areStatements} from './inline.ts'
import {listEnd, separators} from './marks.ts'
import {parts} from './split.ts'

/** What a text states one by one under its name, without saying how many: 主要目标是：……，……，……. */
const name = /(?:主要|奋斗|发展|预期|战略|总体)目标|(?:重点|重大|主要|战略)任务|(?:基本|工作|遵循|重要)原则/
const stating = new RegExp(`(?<name>${name.source})(?:是|为|包括)?[：:]|^（[^（）]{1,4}）(?<title>${name.source})。`, 'gmu')
/** 主要目标▸共七项, 重点任务▸有十个方面. */
const namedBefore = new RegExp(`(${name.source})(?:一共|共|共有|有|分为|包括|为|是)?$`)
/** By how much a list may differ from its number and still be meant. */
const nearMiss = 2
const fewestItems = 4

interface Statement extends Range {
  readonly name: string
  /** Where the items may be parted, surest mark first. */
  readonly rows: readonly (readonly Range[])[]
  /** Whether it is a heading with numbered items. */
  readonly numbered: boolean
}

/** Every list that is stated under its name. */
function readStatements(document: Document): ReadonlyMap<string, Statement[]> {
  const found: Statement[] = []
  for (const match of document.text.matchAll(stating)) {
    const start = match.index + match[0].length
    const flow = document.flowAt(match.index)
    if (!flow || start >= flow.end) continue
    const range = {start, end: listEnd(document, start, flow.end, false)}
    const {commas, semicolons} = separators(document, range)
    const rows = [semicolons, commas].map((cuts) => parts(range, cuts)).filter((items) => items.length >= fewestItems)
    if (rows.length > 0) found.push({...range, name: match.groups?.['name'] ?? match.groups?.['title'] ?? '', rows, numbered: false})
  }
  for (const {heading, body} of document.read(readHeadings)) {
    const words = headed.exec(heading.source.text)?.[1]
    const items = words === undefined ? [] : numberedIn(document, body)
    if (words !== undefined && items.length >= fewestItems) found.push({...body, name: words, rows: [items], numbered: true})
  }
  return groupBy(found, (statement) => statement.name)
}

/** 二、重点任务, with the items below it. */
const headed = new RegExp(`^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}章[\\s　]*)?(${name.source})$`)

/** The numbered blocks under a heading, of the mark that the first of them has. */
function numberedIn(document: Document, {start, end}: Range): Range[] {
  const marks = document.mentions('ordinal')
  const own: Range[] = []
  let series: string | undefined
  for (let at = indexAt(marks, start) + 1; at < marks.length; at++) {
    const mark = marks[at]
    if (!mark || mark.start >= end) break
    if (!mark.leads) continue
    series ??= mark.series
    if (mark.series === series) own.push({start: mark.start, end: document.flowAt(mark.start)?.end ?? mark.end})
  }
  return own
}

/**
 * 锚定全会确定的八个方面▸主要目标, 主要目标▸共七项: a number of what is stated elsewhere under its name. Only where one list alone
 * has the name.
 */
export function statedElsewhere(document: Document, count: Count): readonly Enumeration[] {
  if (count.bound !== 'exact' || count.each || count.cited || count.parts) return []
  const {text} = document
  const before = namedBefore.exec(text.slice(Math.max(0, count.start - 8), count.start))?.[1]
  const words = before ?? name.exec(thingOf(document, count, text.length).slice(0, 4))?.[0]
  const named = (words === undefined ? undefined : document.read(readStatements).get(words)) ?? []
  const [only, ...others] = named
  if (!only || others.length > 0) return []
  // ；parts statements that have clauses of their own; ， only such as have none.
  const [first = []] = only.rows
  const sure = only.numbered || text.charAt((first[1]?.start ?? 1) - 1) === '；' || areStatements(document, first)
  const near = Math.abs(first.length - count.value) <= nearMiss
  return toEnumeration(first, {certainty: sure && near ? 'likely' : 'possible', precedes: only.start < count.start})
}
