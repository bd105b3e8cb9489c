import type {Range} from '../../range.ts'

/** The stretches between cuts, each cut one character wide; an empty one is none. */
export function parts({start, end}: Range, cuts: readonly number[]): Range[] {
  const edges = [start - 1, ...cuts, end]
  return edges
    .slice(1)
    .map((edge, index) => ({start: (edges[index] ?? start - 1) + 1, end: edge}))
    .filter((part) => part.start < part.end)
}

/** 和 that joins, but not in 和平, 共和国, nor two verbs with one object, 保障和改善民生; 及 but not in 及时, 涉及. */
const conjunction =
  /以及|(?<![共缓温柔祥总])和(?![平谐睦解气])(?!(?<=(?:保障|坚持|加强|巩固|改进|创新|维护|继承|健全|培育|扩大|稳定)和)(?:改善|完善|加强|改进|创新|拓展|发展|规范|扩大|提升|深化|壮大|弘扬))|与(?!会|此|众)|(?<![普涉波触顾])及(?![时其格早])|暨/g

/** One of these is in every conjunction. */
const joining = /[和与及暨]/

/** What stands between marks. Longer quotations are no item's, and one that never closes is looked for no farther. */
const marked = /“[^”]{0,300}”|《[^》]{0,300}》|（[^）]{0,300}）|\([^)]{0,300}\)/g

/** How many more items the last words may hold: “A、B和C” joins two, “低空经济和商业航天” may be one. */
export function joined(text: string, items: readonly Range[]): number {
  let sum = 0
  for (const {start, end} of items) {
    const words = text.slice(start, end)
    if (joining.test(words)) sum += words.replace(marked, '').match(conjunction)?.length ?? 0
  }
  return sum
}

/**
 * The two sides of the only 和 in an item: 限制开发▸和▸禁止开发. 与 joins more closely, 维护世界和平与促进共同发展 being one
 * task. Marks in the item hide what stands within.
 */
export function sidesOf(text: string, {start, end}: Range): readonly [Range, Range] | undefined {
  const whole = text.slice(start, end)
  if (!joining.test(whole)) return undefined
  const words = whole.replace(marked, (within) => '\u0000'.repeat(within.length))
  const [only, ...others] = words.matchAll(conjunction)
  if (!only || others.length > 0 || only[0] === '与' || only.index === 0 || only.index + only[0].length === words.length) return undefined
  return [
    {start, end: start + only.index},
    {start: start + only.index + only[0].length, end}
  ]
}

/** “集聚”“融合”“多元”: quoted words side by side, with or without 、和 or what else may part them. */
export const quotedRun = (text: string, range: Range, comma = ''): Range[] => runOf(text, range, '“', /“[^“”]{1,30}”/y, comma)

/** 《甲》《乙》（草案）和《丙》: titles side by side. */
export const titleRun = (text: string, range: Range): Range[] => runOf(text, range, '《', /《[^《》\n]{1,80}》(?:（[^（）\n]{1,12}）)?/y)

const parting = /^\s*(?:(?:、|和|与|及|以及)\s*)?$/

/** The last unbroken row of what a sticky expression finds where marks open. */
function runOf(text: string, {start, end}: Range, opens: string, enclosed: RegExp, comma = ''): Range[] {
  const items: Range[] = []
  const within = text.slice(start, end)
  let next = start
  for (let at = within.indexOf(opens); at >= 0; at = within.indexOf(opens, next - start)) {
    enclosed.lastIndex = start + at
    const found = enclosed.exec(text)?.[0]
    next = start + at + (found?.length ?? 1)
    if (found === undefined) continue
    if (next > end) break
    const last = items.at(-1)
    if (last && !parting.test(text.slice(last.end, start + at).replace(comma, ''))) items.length = 0
    items.push({start: start + at, end: next})
  }
  return items
}
