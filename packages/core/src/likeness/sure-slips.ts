import type {TextIndex} from '../text-index.ts'
import {isWord} from '../vocabulary/vocabulary.ts'
import {isConfusable} from './confusable.ts'
import type {Slip, SlipFinder} from './slips.ts'

/** So long a name is known by all of its characters but one. */
const longEnough = 6

/**
 * The places of a text that can only be slips of a name, the longest name first: a slip of a name is also one of what it ends with.
 * @param isFixed whether nothing can be put into a name: a character more in it is a slip, and not only one that is doubled
 */
export function sureSlips(index: TextIndex, finder: SlipFinder, isFixed: (name: string) => boolean = () => false): Slip[] {
  const settled: Slip[] = []
  const slips = finder.search(index).filter((slip) => isSure(slip, index.text, isFixed))
  for (const slip of slips.toSorted((a, b) => b.name.length - a.name.length || a.start - b.start))
    if (!settled.some((other) => slip.start < other.end && other.start < slip.end)) settled.push(slip)
  return settled
}

/** Whether what stands there can only be the name. */
function isSure({word, name, start, difference: {head, tail, a, b}}: Slip, text: string, isFixed: (name: string) => boolean): boolean {
  if (!/^[\u4e00-\u9fff]*$/.test(a + b)) return false
  if (a.length === 1 && b.length === 1) return isConfusable(a, b) || (name.length >= longEnough && head > 0 && tail > 0)
  if (a.length === b.length) return true
  if (b === '') return head > 0 && tail > 0 && (a === word.charAt(head - 1) || isFixed(name))
  // 工业和信息化主管部门 lacks nothing.
  if (head === 0 || tail === 0) return false
  return !isWord(text.charAt(start - 1), word.charAt(0)) || name.length > longEnough
}
