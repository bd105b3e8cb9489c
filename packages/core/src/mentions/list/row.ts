import type {Block} from '../../document/block.ts'
import type {Document} from '../../document/document.ts'
import {indexAt} from '../../range.ts'
import type {Ordinal, Series} from '../ordinal/ordinal.ts'
import {lastValue, type Sequence, toSequence} from './members.ts'

/** The marks that number whole blocks, highest rank first. 条 runs through a statute whatever its chapters do. */
const ranks: readonly Series[] = ['第一编', '第一章', '第一节', '第一条', '一、', '（一）', '1.', '（1）']

/** What is numbered by its name, whatever headings stand between. */
const labels: ReadonlySet<Series> = new Set<Series>(['附件', '专栏', '表', '图'])

/** Small numbers, 1. and （1）, that lie farther apart than this many blocks belong to different lists. */
const farthest = 40

/**
 * Numbered blocks: 一、（一）1.（1） and 第一章. A row stands under its parent, and may run on through several:
 * （一）…（二十五）. One row may hold another of the same marks within an item.
 */
export function readRows(document: Document): Sequence[] {
  const rows: Ordinal[][] = []
  /** Rows not ended by a mark of higher rank, innermost last; by series. */
  let open = new Map<Series, Ordinal[][]>()
  /** The last row of each series, which may run on under the next parent. */
  let latest = new Map<Series, Ordinal[]>()
  /** Series that have run on under a next parent: 三、…… 7. 8. 四、…… 9. */
  let running = new Set<Series>()
  let article = document.articles[0]
  const bare = document.read(bareHeadings)
  for (const mark of document.mentions('ordinal')) {
    const rank = ranks.indexOf(mark.series)
    const block = document.blockAt(mark.start)
    const labelled = labels.has(mark.series)
    if (!mark.leads || (rank < 0 && !labelled) || !block || block.kind === 'cell') continue
    if (article && mark.start >= article.end) {
      open = new Map()
      latest = new Map()
      running = new Set()
      article = document.articleAt(mark.start)
    }
    if (!labelled) for (const series of open.keys()) if (ranks.indexOf(series) > rank && series !== '第一条') open.delete(series)
    const stack = open.get(mark.series) ?? []
    const last = latest.get(mark.series)
    const row =
      rowOf(document, stack, last, mark, block.index) ?? (last && running.has(mark.series) && nearlyWaits(last, mark) ? last : undefined)
    if (row) {
      if (!labelled && stack.length === 0) running.add(mark.series)
      row.push(mark)
      stack.splice(stack.indexOf(row) + 1 || stack.length)
      if (!stack.includes(row)) stack.push(row)
      latest.set(mark.series, row)
    } else {
      const fresh = [mark]
      rows.push(fresh)
      const heading = bare[indexAt(bare, mark.start)]
      if (rank >= ranks.indexOf('（一）') && heading && heading.start > (stack.at(-1)?.at(-1)?.start ?? 0)) stack.length = 0
      stack.push(fresh)
      latest.set(mark.series, fresh)
    }
    open.set(mark.series, stack)
  }
  return [...[...rows, ...rowsByPrefix(document)].map((members) => toSequence(document, members)), ...tableRows(document)].toSorted(
    (a, b) => a.start - b.start
  )
}

/** 2.1, 2.2, 2.3 and 【看点一】, 【看点二】: one row for each number or word that they stand under, begun anew with each first, as behind a table of contents. */
function rowsByPrefix(document: Document): Ordinal[][] {
  const rows: Ordinal[][] = []
  const open = new Map<string, Ordinal[]>()
  for (const mark of document.mentions('ordinal')) {
    if (mark.series !== '1.1' && mark.series !== '【一】') continue
    const key = `${document.articleAt(mark.start)?.index ?? 0} ${mark.series} ${mark.prefix ?? ''}`
    const row = mark.value === 1 ? undefined : open.get(key)
    if (row) row.push(mark)
    else {
      const fresh = [mark]
      rows.push(fresh)
      open.set(key, fresh)
    }
  }
  return rows
}

/** Between two numbered lines of a table stand the others that one of them is set in, or the cells of its row. */
const mostBetween = 3
const mostCells = 12
/** With fewer numbers, or more leaps, a column is none of ordinals. */
const fewestInTable = 4
/** 名次: two may share one. */
const ranked = /名次|排[名位]|位次/

/** The numbers of the lines of a table, 1, 2, 3, with one leap at most: a column of quantities has more. */
function tableRows(document: Document): Sequence[] {
  const rows: Ordinal[][] = []
  let before = 0
  for (const mark of document.mentions('ordinal')) {
    if (mark.series !== '序号') continue
    const {index = 0, kind} = document.blockAt(mark.start) ?? {}
    const row = rows.at(-1)
    const near = index - before <= (kind === 'cell' ? mostCells : mostBetween)
    if (mark.value === 1) {
      const head = document.blocks.slice(Math.max(0, index - mostBetween), index).map(({source}) => source.text)
      rows.push(head.some((words) => ranked.test(words)) ? [] : [mark])
    } else if (row && near) row.push(mark)
    else rows.push([])
    before = index
  }
  return rows
    .filter((row) => row.length >= fewestInTable && row[0]?.value === 1)
    .map((row) => toSequence(document, row))
    .filter(({faults}) => faults.length <= 1)
}

/** The row that a mark goes on with; none where it begins one. */
function rowOf(
  document: Document,
  stack: readonly Ordinal[][],
  latest: Ordinal[] | undefined,
  mark: Ordinal,
  block: number
): Ordinal[] | undefined {
  if (mark.value === 1) return undefined
  const waits = (row: readonly Ordinal[]): boolean => lastValue(row) + 1 === mark.value
  const innermost = stack.at(-1)
  if (innermost && waits(innermost)) return innermost
  const around = stack.findLast(waits)
  if (around) return around
  if (latest && waits(latest)) return latest
  if (!innermost) return undefined
  const before = document.blockAt(innermost.at(-1)?.start ?? 0)?.index ?? 0
  return ranks.indexOf(mark.series) >= ranks.indexOf('1.') && block - before > farthest ? undefined : innermost
}

/** How far a number that runs on under the next parent may leap, and still be the next. */
const farthestLeap = 3

/** Whether a mark is the next of a row but for a number that is lost or said again. */
function nearlyWaits(row: readonly Ordinal[], {value}: Ordinal): boolean {
  const leap = value - lastValue(row)
  return value > 1 && leap >= 0 && leap <= farthestLeap
}

/** Headings without a number, behind which rows of items do not nest. */
const bareHeadings = (document: Document): Block[] => document.blocks.filter(({kind, level}) => kind === 'heading' && level === undefined)
