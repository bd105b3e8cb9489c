import type {Document} from '../../document/document.ts'

import type {Range} from '../../range.ts'
import type {Count} from '../count/count.ts'
import type {Enumeration} from './enumeration.ts'
import {joined, parts, quotedRun, separators} from './split.ts'

/** Words between a list and its count: A、B、C“等”五个方面, A、B、C“这”三个方面. */
const between = /(?:等|这|共|共计|合计|等共|等?在内的|等这|等各)?$/
/** Farther back no list of a sentence reaches. */
const longest = 400

/** Lists before their count: 稳增长、强创新和惠民生三个方面; “集聚”“融合”四个关键词. */
export function coordinationBefore(document: Document, count: Count): Enumeration | undefined {
  if (count.each || count.bound === 'about') return undefined
  const {text} = document
  const flow = document.flowAt(count.start)
  if (!flow) return undefined
  const from = count.start - (count.quoted ? 1 : 0)
  const lead = text.slice(Math.max(flow.start, from - 4), from)
  const word = between.exec(lead)?.[0] ?? ''
  const end = from - word.length
  const list = back(text, Math.max(flow.start, end - longest), end)
  if (!list) return undefined
  const {start, cuts} = list
  const within = insideQuotes(text, start, end)
  if (within)
    return {
      start: within[0]?.start ?? start,
      end,
      items: within,
      least: within.length,
      most: within.length,
      open: false,
      certainty: 'possible',
      broken: false,
      precedes: true
    }
  const quoted = quotedRun(text, {start, end})
  const pure = quoted.length >= 2 && quoted.at(-1)?.end === end
  const items = pure ? quoted : withoutMark(text, parts({start, end}, cuts))
  const extra = pure ? 0 : joined(text, items)
  const last = items.at(-1)
  if (!last || last.end <= last.start || items.length + extra < 2) return undefined
  return {
    start: items[0]?.start ?? start,
    end,
    items,
    least: items.length,
    most: items.length + extra,
    open: /等|在内/.test(word),
    certainty: cuts.length > 0 && even(items) ? 'likely' : 'possible',
    broken: false,
    precedes: true
  }
}

/** Goes back from the count to where its list can begin at the earliest: a mark that ends a clause. */
function back(text: string, limit: number, end: number): {start: number; cuts: number[]} | undefined {
  const cuts: number[] = []
  let depth = 0
  let at = end
  for (; at > limit; at--) {
    const character = text.charAt(at - 1)
    if ('”）》’】)'.includes(character)) depth++
    else if ('“（《‘【('.includes(character)) {
      if (depth === 0) break
      depth--
    } else if (depth > 0) continue
    else if (character === '、') cuts.push(at - 1)
    else if ('，。；：！？,;:—…\n'.includes(character)) break
  }
  return at === end ? undefined : {start: at, cuts: cuts.reverse()}
}

/** 第五、……: the number of the paragraph is no item of its list. */
function withoutMark(text: string, items: Range[]): Range[] {
  const [first] = items
  return first && /^(?:第?[一二三四五六七八九十]{1,3}|[0-9]{1,2})$/.test(text.slice(first.start, first.end).trim()) ? items.slice(1) : items
}

/** An item this many times as long as the usual one holds a clause, within which the list may begin. */
const uneven = 2.5

/** Whether no item but the first, which holds the words before the list, sticks out. */
function even(items: readonly Range[]): boolean {
  const lengths = items.slice(1).map(({start, end}) => end - start)
  const usual = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0
  return lengths.every((length) => length <= Math.max(4, usual * uneven))
}

/** “守底线、强产业、兴乡村”三篇文章: one quotation right before the count holds all its items. */
function insideQuotes(text: string, start: number, end: number): Range[] | undefined {
  if (text.charAt(end - 1) !== '”') return undefined
  const open = text.lastIndexOf('“', end - 1)
  if (open < start) return undefined
  const range = {start: open + 1, end: end - 1}
  const {pauses, commas} = separators(text, range)
  const cuts = pauses.length > 0 ? pauses : commas
  return cuts.length === 0 ? undefined : parts(range, cuts)
}
