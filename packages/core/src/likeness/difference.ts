/** Where two strings part: what stands between the beginning and the end that they share. */
export interface Difference {
  /** Length of the shared beginning. */
  readonly head: number
  /** Length of the shared end; it does not overlap the beginning. */
  readonly tail: number
  /** What the first has between them. */
  readonly a: string
  readonly b: string
}

/** The one stretch in which two strings differ. 开放综合枢纽服务 and 开放枢纽综合服务 differ in 综合枢纽 and 枢纽综合. */
export function differenceOf(a: string, b: string): Difference {
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a.charCodeAt(head) === b.charCodeAt(head)) head++
  let tail = 0
  while (tail < most - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++
  return {head, tail, a: a.slice(head, a.length - tail), b: b.slice(head, b.length - tail)}
}

/** Whether two stretches are two parts that changed places: 综合枢纽 and 枢纽综合. */
export function isSwapped(a: string, b: string): boolean {
  return a.length === b.length && a.length > 1 && a !== b && (a + a).includes(b)
}

/** Whether all characters of one string stand in another in the same order, as those of a short name do in the full one. */
export function isSubsequence(short: string, full: string): boolean {
  let at = 0
  for (const character of short) {
    at = full.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Whether one word of two characters went on from another place of the other: 会议 and 议事, 生活 and 活动. */
export const isShifted = (a: string, b: string): boolean =>
  a.length === 2 && b.length === 2 && (a.charAt(0) === b.charAt(1)) !== (a.charAt(1) === b.charAt(0))
