import {type Document, type Range, readTextIndex} from '@hegao/core'
import type {Order} from './orders.ts'

/** A set told beside its name with one item that is none of it. */
export interface Exchanged {
  readonly order: Order
  readonly called: string
  readonly item: Range
  /** The member in whose place it stands. */
  readonly right: string
}

/** No item of a set with what leads it in is longer. */
const longestItem = 24
/** What the set was before, and what such lists go on with: 全面建成小康社会. */
const former = /小康|等/
const shortestItem = 2
const longestLead = 8
const mostLonger = 2
const parting = /[、，；]|和|与|以及/

/** （列举）“五位一体”, “三保”（列举）: of the items right beside the name of a set all but one are its members. */
export function exchangedMembers(document: Document, orders: readonly Order[]): Exchanged[] {
  const {text} = document
  const index = document.read(readTextIndex)
  const found: Exchanged[] = []
  for (const order of orders)
    for (const called of order.called ?? [])
      index.each(called, (at) => {
        const end = at + called.length
        const reach = longestItem * order.members.length
        const lead = /[“的]*(?:等“)?$/.exec(text.slice(Math.max(0, at - 3), at))?.[0] ?? ''
        const before = /[^。：；！？“”（）\n]*$/.exec(text.slice(Math.max(0, at - lead.length - reach), at - lead.length))?.[0] ?? ''
        const opening = /^”?(?:[^，。；：（）“”\n]{0,6})(?:（|：|，即)/.exec(text.slice(end, end + 10))?.[0]
        const behind =
          opening === undefined
            ? ''
            : (/^[^。：；！？“”（）\n]*/.exec(text.slice(end + opening.length, end + opening.length + reach))?.[0] ?? '')
        const slip =
          slipIn(itemsOf(before, at - lead.length - before.length).slice(-order.members.length), order) ??
          slipIn(itemsOf(behind, end + (opening?.length ?? 0)).slice(0, order.members.length), order)
        // 新发展理念 has 发展理念 in it.
        if (slip && !found.some(({item}) => item.end >= slip.item.start && slip.item.end >= item.start))
          found.push({order, called, ...slip})
      })
  return found
}

interface Item extends Range {
  readonly words: string
}

function itemsOf(words: string, start: number): Item[] {
  let at = start
  return words.split(/(、|，|；|和|与|以及)/).flatMap((part) => {
    const item = {start: at, end: at + part.length, words: part}
    at = item.end
    return parting.test(part) && part.length < shortestItem ? [] : part === '以及' ? [] : [item]
  })
}

/** The one item that is no member, where each of the others is another member. */
function slipIn(items: readonly Item[], {members}: Order): Pick<Exchanged, 'item' | 'right'> | undefined {
  if (items.length !== members.length) return undefined
  const left = new Set(members)
  const odd = items.filter(({words}, at) => {
    const member = [...left].find((one) => (at === 0 ? words.endsWith(one) : words.startsWith(one)))
    if (member !== undefined) left.delete(member)
    return member === undefined
  })
  const [item] = odd
  const [right] = left
  if (!item || odd.length > 1 || right === undefined || left.size > 1) return undefined
  // Before the first there may be a verb, and behind the last the list may go on.
  const longest = Math.max(...members.map(({length}) => length)) + (item === items[0] ? longestLead : mostLonger)
  if (item.words.length < shortestItem || item.words.length > longest || former.test(item.words) || item.words.includes(right))
    return undefined
  return {item, right}
}
