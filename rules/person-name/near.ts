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

/** Surnames that differ in n and ng, l and n, f and h. */
const nearSurnames =
  '陈程成 林凌 金靳荆景 沈盛 岑曾 辛邢 尹应 殷英 甄郑 颜杨 关光管 范方房 谭汤唐 詹张章 苏舒 邹周 刘牛 李倪 蓝南 洪冯 胡符 黄王'.split(' ')

/** 程可 and 陈可. */
export const isNearSurname = (one: string, other: string): boolean =>
  one.slice(1) === other.slice(1) && nearSurnames.some((alike) => alike.includes(one.charAt(0)) && alike.includes(other.charAt(0)))
