import {isConfusable} from '@hegao/core'

/** Names of two characters are one character off too many others: only lists that agree otherwise prove one of them. */
export const shortestSure = 3

function oddAt(one: string, other: string): number {
  const at = [...one].findIndex((character, index) => character !== other[index])
  return one.length === other.length && one.slice(at + 1) === other.slice(at + 1) ? at : -1
}

/** Whether two names differ in one character only. */
export const differInOne = (one: string, other: string): boolean => oddAt(one, other) >= 0

/** Whether two names differ in one character only, and these two are easily confused. */
export function differInTwin(one: string, other: string): boolean {
  const at = oddAt(one, other)
  return at >= 0 && isConfusable(one.charAt(at), other.charAt(at))
}

/** 陈青禾 and 陈禾青. */
export function isTurned(one: string, other: string): boolean {
  const [a = '', b = '', c = ''] = one
  return one.length === 3 && b !== c && other === a + c + b
}

/** Whether one of two names may be a slip of the other. */
export const isNear = (one: string, other: string): boolean => isTurned(one, other) || differInTwin(one, other)
