import {type Document, parseNumeral, type Quantity} from '@hegao/core'
import {type Partition, partition} from './partition.ts'
import {addsUp, isExact, sameUnit} from './rounding.ts'

/** Before a total that stands behind its parts, perhaps with their number: 三项合计, 两地共计. */
const opener =
  /(?:([二两三四五六七八九十]|\d{1,2})(?:项|类|者|个|家|地|省|市|县|区|部分|方面|笔|年|批|级)[^，。；]{0,8})?(?:合计|总计|共计)(?:占|为|是|达|达到|共|实现|完成)?$/
/** How far before the total the last character of 合计, 总计 and 共计 may stand: 共计实现28家. */
const farthestSum = 3
const followsSum = (text: string, at: number): boolean => text.slice(Math.max(0, at - farthestSum), at).includes('计')
/** Growth and comparison are no parts. */
const change = /(?:增长|增加(?!值)|提高|下降|减少|比|较|其中)[^，、；]{0,12}$/
/** Without their number, the parts are taken for all when they make nearly the total. */
const nearShare = 0.1
/** How many quantities before a total are looked at. */
const farthest = 60

/** A……12家、B……15家，两类合计28家: totals that stand behind their parts. */
export function trailingTotals(document: Document): Partition[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  const found: Partition[] = []
  for (const [index, total] of quantities.entries()) {
    const match = followsSum(text, total.start) ? opener.exec(text.slice(Math.max(0, total.start - 30), total.start)) : null
    const sentence = match && document.sentenceAt(total.start)
    if (!match || !sentence || !isExact(total)) continue
    const before = partsBefore(text, quantities, index, sentence.start)
    const count = match[1] === undefined ? undefined : parseNumeral(match[1])
    if (count !== undefined && (count < 2 || count > before.length)) continue
    const parts = count === undefined ? before : before.slice(-count)
    if (parts.length < 2) continue
    // 一类占38.6%，二类占49.7%，三类占11.7%，一、二类合计占88.3%: of those before the last.
    const named = count === undefined ? -1 : before.findIndex((_, from) => addsUp(total, before.slice(from, from + count)))
    if (count !== undefined && named >= 0) {
      found.push(...partition(total, before.slice(named, named + count), true, nearShare))
      continue
    }
    const agreeing = parts.findIndex((_, from) => parts.length - from > 1 && addsUp(total, parts.slice(from)))
    found.push(...partition(total, agreeing < 0 ? parts : parts.slice(agreeing), count !== undefined, nearShare))
  }
  return found
}

/** The quantities of a sentence before a total, in its unit. */
function partsBefore(text: string, quantities: readonly Quantity[], index: number, from: number): Quantity[] {
  const total = quantities[index]
  const parts: Quantity[] = []
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const part = quantities[at]
    if (!total || !part || part.start < from) break
    if (!sameUnit(total, part) || change.test(text.slice(Math.max(from, part.start - 16), part.start))) continue
    if (!isExact(part)) return []
    parts.unshift(part)
  }
  return parts
}
