import {rankOf} from '../../document/classify.ts'
import type {Document} from '../../document/document.ts'
import type {Block} from '../../document/block.ts'
import {indexAt} from '../../range.ts'
import type {Count} from '../count/count.ts'
import type {Ordinal} from '../ordinal/ordinal.ts'
import type {Enumeration} from './enumeration.ts'

/** Counts at the end of a block whose next block begins a numbered row: 重点做好十个方面工作。⏎（一）……⏎（二）……. */
export function headingsAfter(document: Document): Map<Count, Enumeration> {
  const found = new Map<Count, Enumeration>()
  const marks = document.mentions('ordinal').filter(({leads}) => leads)
  const counts = document.mentions('count')
  for (const [index, mark] of marks.entries()) {
    if (mark.value !== 1) continue
    const block = document.blockAt(mark.start)
    const lead = block && document.flowAt(block.start - 1)
    if (!block || !lead || lead.kind === 'heading') continue
    const count = lastCount(document, counts, lead.start, lead.end)
    if (!count || found.has(count)) continue
    const row = rowFrom(document, marks, index)
    const [first, last] = [row[0], row.at(-1)]
    if (row.length < 2 || !first || !last) continue
    found.set(count, {
      start: first.start,
      end: last.end,
      items: row,
      least: row.length,
      most: row.length,
      open: false,
      certainty: 'certain',
      broken: false
    })
  }
  return found
}

/** The last count of the lead-in's last sentence. */
function lastCount(document: Document, counts: readonly Count[], start: number, end: number): Count | undefined {
  const sentence = document.sentenceAt(end - 1)
  const count = counts[indexAt(counts, end - 1)]
  if (!count || !sentence || count.start < Math.max(start, sentence.start)) return undefined
  return count.back || count.each || count.bound !== 'exact' ? undefined : count
}

/** The heads of the row that begins at a mark: its series goes on until a mark of higher rank or the end of the article. */
function rowFrom(document: Document, marks: readonly Ordinal[], index: number): Block[] {
  const first = marks[index]
  if (!first) return []
  const article = document.articleAt(first.start)
  const rank = rankOf(document.text.slice(first.start, first.start + 12))
  const row: Block[] = []
  for (let at = index; at < marks.length; at++) {
    const mark = marks[at]
    const block = mark && document.blockAt(mark.start)
    if (!mark || !block || (article && mark.start >= article.end)) break
    if (mark.series === first.series) {
      if (mark.value !== row.length + 1) break
      row.push(block)
    } else {
      const other = rankOf(block.source.text)
      if (other > 0 && other < rank) break
    }
  }
  return row
}
