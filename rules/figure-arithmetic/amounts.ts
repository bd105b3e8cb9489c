import {CharacterSet, type Document, indexAt, type Quantity, type Range} from '@hegao/core'

/** What is no amount of anything: rates and their differences, multiples, time. */
const others = /^(?:%|‰|％|百分点|个百分点|倍|番|成|年|周年|天|小时|分钟|秒|岁|个月|期|次|度)$/

/** Quantities that are amounts, so that growth between them does not part what belongs together: 出口98亿元，增长11%；进口44亿元. */
export const readAmounts = (document: Document): readonly Quantity[] => document.mentions('quantity').filter(isAmount)

export const isAmount = ({dimension}: Quantity): boolean => !others.test(dimension)

/** The elements of a list that stand within a range. */
export const within = <Item extends Range>(list: readonly Item[], {start, end}: Range): readonly Item[] =>
  list.slice(indexAt(list, start - 1) + 1, indexAt(list, end - 1) + 1)

const isBoundary = new CharacterSet('，。；：、！？（）\n　')

/** The words that lead up to a number, back to the last mark. */
export function nameBefore(text: string, at: number, longest = 24): string {
  let from = at
  while (from > 0 && at - from < longest && !isBoundary.has(text.charCodeAt(from - 1))) from--
  return text.slice(from, at)
}
