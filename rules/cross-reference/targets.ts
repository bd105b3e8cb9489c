import {type Document, indexAt, type Range, readAttachments, readRows, type Reference, type Sequence} from '@hegao/core'

/** What a text can point at within itself. */
export interface Targets {
  /** 附件, 专栏, 表 and 图 by number. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<number, Range>>
  /** The row, whole but for one slip at most, that numbers what a reference points at, if the text has one around it. */
  rowFor(reference: Reference): Sequence | undefined
  /** The last mark of a section in a chapter, where the text has that chapter once and sections in it. */
  lastSectionOf(chapter: number): {readonly value: number; readonly mark: Range} | undefined
  /** How many clauses (款) and items (项) an article has. */
  sizeOf(row: Sequence, at: number): {readonly clauses: number; readonly items: number}
}

/** Rows shorter than this are no body of a statute. */
const shortestStatute = 3

/** Items that are pointed at by their number alone run through the text. */
const fewestItems = 6

/** With more slips than this the numbers of a row say nothing. */
const mostFaults = 1

/** “……未依照本法▸第二十四条……”: said by a statute that is quoted, where the text has no articles. */
const ofStatute = /本(?:法|条例|规定|办法|细则|规则|章程|准则)$/

const lastOf = ({items}: Sequence): number => items.at(-1)?.value ?? 0

/** Looks over the numbered parts of a text once. */
export function targetsOf(document: Document): Targets {
  const labels = new Map<string, Map<number, Range>>()
  const name = (label: string, value: number, mark: Range): void => {
    const named = labels.get(label) ?? new Map<number, Range>()
    if (!named.has(value)) named.set(value, mark)
    labels.set(label, named)
  }
  const rows = new Map<string, Sequence[]>()
  for (const row of document.read(readRows)) {
    for (const {value, mark} of row.items) name(row.series, value, mark)
    if (row.items[0]?.value !== 1 || row.items.length < shortestStatute || row.faults.length > mostFaults) continue
    const same = rows.get(row.series)
    if (same) same.push(row)
    else rows.set(row.series, [row])
  }
  /** 第（十九）项 can be only in the row of （一） or 1. that goes farthest in the article; a text with articles has items in each. */
  const longestRow = (start: number): Sequence | undefined => {
    const article = document.articleAt(start)
    const all = [...(rows.get('（一）') ?? []), ...(rows.get('1.') ?? [])].filter(
      (row) =>
        row.items.length >= fewestItems && row.start >= (article?.start ?? 0) && row.end <= (article?.end ?? Number.POSITIVE_INFINITY)
    )
    return rows.has('第一条') ? undefined : all.toSorted((a, b) => lastOf(b) - lastOf(a))[0]
  }
  const {listed, attached} = document.read(readAttachments)
  for (const {number, mark} of [...listed, ...attached]) if (number !== undefined) name('附件', number, mark)
  const sizes = new Map<Range, {clauses: number; items: number}>()
  return {
    labels,
    rowFor({to, start}) {
      if (to === '项') return longestRow(start)
      const own = rows.get(`第一${to}`) ?? []
      // 本意见第二条 of a paper that has no articles is its part 二、.
      if (to !== '部分' && (to !== '条' || own.length > 0 || ofStatute.test(document.text.slice(Math.max(0, start - 3), start))))
        return own[indexAt(own, start)]
      // 见第三部分 may stand above the first heading.
      const parts = rows.get('一、') ?? []
      const article = document.articleAt(start)
      const row = parts[indexAt(parts, (article?.end ?? start) - 1)]
      return row && row.start >= (article?.start ?? 0) ? row : undefined
    },
    lastSectionOf(chapter) {
      const same = (rows.get('第一章') ?? []).flatMap(({items}) =>
        items.flatMap((item, at) =>
          item.value === chapter ? [{start: item.start, end: items[at + 1]?.start ?? document.text.length}] : []
        )
      )
      const [only] = same
      if (!only || same.length > 1) return undefined
      const marks = document
        .mentions('ordinal')
        .filter(({series, leads, start}) => series === '第一节' && leads && start > only.start && start < only.end)
      const last = marks.at(-1)
      return last && marks.every(({value}, at) => value === at + 1) ? {value: last.value, mark: last} : undefined
    },
    sizeOf(row, at) {
      const item = row.items[at]
      const known = item && sizes.get(item)
      if (!item || known) return known ?? {clauses: 0, items: 0}
      const end = row.items[at + 1]?.start ?? document.articleAt(item.start)?.end ?? item.end
      const size = {clauses: 0, items: 0}
      for (let index = indexAt(document.flows, item.start); index <= indexAt(document.flows, end - 1); index++) {
        const flow = document.flows[index]
        if (!flow) break
        if (flow.start !== item.start && isItem(document, flow.start)) size.items++
        else if (flow.kind !== 'heading') size.clauses++
      }
      sizes.set(item, size)
      return size
    }
  }
}

/** Whether a flow is an item of a clause: （一）……, 1.……. */
const isItem = (document: Document, start: number): boolean =>
  /^(?:[（(][〇零一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、])/.test(document.text.slice(start, start + 6))
