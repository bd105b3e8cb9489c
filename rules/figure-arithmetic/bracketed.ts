import type {Document} from '@hegao/core'
import {type Partition, partition} from './partition.ts'
import {isExact, sameUnit} from './rounding.ts'

/** Behind a total, up to the bracket: 1260个▸村（, 床位3.6万张（. */
const longestThing = 8
const thingBefore = /^(\p{Script=Han}*)（/u
/** The bracket holds the parts and nothing else: （公办620家、民办640家）. */
const named = '[^0-9、，（）\\n]{1,10}[0-9.]+[^0-9、，和（）\\n]{1,5}'
const onlyParts = new RegExp(`^（((?:其中[：，]?)?${named}(?:[、，和]${named}){1,11})）`)
const longestBracket = 160
const mostParts = 12
/** 含, 新增, 同比: parts that overlap, or of something else. */
const overlapping = /含|新增|增长|增加|下降|减少|占|超|约|同比|累计|均|每|等|以上|以下/
/** By how much less or more than the total parts that look whole may be. */
const nearShare = 0.05

/** Totals whose parts, and nothing else, stand in a bracket behind them. */
export function bracketed(document: Document): Partition[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  const found: Partition[] = []
  for (const [index, total] of quantities.entries()) {
    const first = quantities[index + 1]
    if (!first || first.start - total.end > longestBracket || !isExact(total)) continue
    const thing = thingBefore.exec(text.slice(total.end, total.end + longestThing + 1))?.[1]
    if (thing === undefined) continue
    const open = total.end + thing.length
    const inside = onlyParts.exec(text.slice(open, open + longestBracket))?.[1]
    if (inside === undefined || overlapping.test(inside)) continue
    const close = text.indexOf('）', open)
    const parts = quantities.slice(index + 1, index + 1 + mostParts).filter(({start}) => start > open && start < close)
    if (parts.length < 2 || !parts.every((part) => sameUnit(total, part) && isExact(part))) continue
    found.push(...partition(total, parts, false, nearShare))
  }
  return found
}
