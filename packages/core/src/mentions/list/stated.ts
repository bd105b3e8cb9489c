import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import type {Count} from '../count/count.ts'
import {thingOf} from '../count/thing.ts'
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
}

/** Every list that is stated under its name. */
function readStatements(document: Document): Statement[] {
  const found: Statement[] = []
  for (const match of document.text.matchAll(stating)) {
    const start = match.index + match[0].length
    const flow = document.flowAt(match.index)
    if (!flow || start >= flow.end) continue
    const range = {start, end: listEnd(document, start, flow.end, false)}
    const {commas, semicolons} = separators(document, range)
    const rows = [semicolons, commas].map((cuts) => parts(range, cuts)).filter((items) => items.length >= fewestItems)
    if (rows.length > 0) found.push({...range, name: match.groups?.['name'] ?? match.groups?.['title'] ?? '', rows})
  }
  return found
}

/**
 * 锚定全会确定的八个方面▸主要目标, 主要目标▸共七项: a number of what is stated elsewhere under its name. Only where one list alone
 * has the name.
 */
export function statedElsewhere(document: Document, count: Count): readonly Enumeration[] {
  if (count.bound !== 'exact' || count.back || count.each || count.cited || count.parts) return []
  const {text} = document
  const before = namedBefore.exec(text.slice(Math.max(0, count.start - 8), count.start))?.[1]
  const words = before ?? name.exec(thingOf(document, count, text.length).slice(0, 4))?.[0]
  const named = words === undefined ? [] : document.read(readStatements).filter((statement) => statement.name === words)
  const [only, ...others] = named
  if (!only || others.length > 0) return []
  // ；parts statements that have clauses of their own; ， only such as have none.
  const [first = []] = only.rows
  const sure = text.charAt((first[1]?.start ?? 1) - 1) === '；' || areStatements(document, first)
  const near = Math.abs(first.length - count.value) <= nearMiss
  return toEnumeration(first, {certainty: sure && near ? 'likely' : 'possible', precedes: only.start < count.start})
}
