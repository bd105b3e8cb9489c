import type {Range} from '../../range.ts'

const opens = '“（《‘【('
const closes = '”）》’】)'

export interface Separators {
  readonly pauses: readonly number[]
  readonly commas: readonly number[]
  readonly semicolons: readonly number[]
}

/** Where 、 ， and ； part a stretch of text, outside quotation marks, titles and brackets. */
export function separators(text: string, {start, end}: Range): Separators {
  const found = {pauses: [] as number[], commas: [] as number[], semicolons: [] as number[]}
  let depth = 0
  for (let at = start; at < end; at++) {
    const character = text.charAt(at)
    if (opens.includes(character)) depth++
    else if (closes.includes(character)) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (character === '、') found.pauses.push(at)
    else if (character === '，') found.commas.push(at)
    else if (character === '；') found.semicolons.push(at)
  }
  return found
}

/** The stretches between cuts, each cut one character wide. */
export function parts({start, end}: Range, cuts: readonly number[]): Range[] {
  const edges = [start - 1, ...cuts, end]
  return edges.slice(1).map((edge, index) => ({start: (edges[index] ?? start - 1) + 1, end: edge}))
}

const conjunction = /以及|和|与|及|暨/g

/** How many more items the last words may hold: “A、B和C” joins two, “低空经济和商业航天” may be one. */
export function joined(text: string, items: readonly Range[]): number {
  let sum = 0
  for (const {start, end} of items)
    sum +=
      text
        .slice(start, end)
        .replace(/“[^”]*”|《[^》]*》|（[^）]*）|\([^)]*\)/g, '')
        .match(conjunction)?.length ?? 0
  return sum
}

/** “集聚”“融合”“多元”: quoted words side by side, with or without 、和. */
export function quotedRun(text: string, {start, end}: Range): Range[] {
  const run = /“[^“”]{1,30}”/g
  const items: Range[] = []
  run.lastIndex = start
  for (let match = run.exec(text); match && match.index + match[0].length <= end; match = run.exec(text)) {
    const last = items.at(-1)
    if (last && !/^(?:、|和|与|及|以及)?$/.test(text.slice(last.end, match.index))) items.length = 0
    items.push({start: match.index, end: match.index + match[0].length})
  }
  return items
}
