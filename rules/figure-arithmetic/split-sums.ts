import type {Document, Quantity, Range} from '@hegao/core'
import {nameBefore, readAmounts, within} from './amounts.ts'
import type {Partition} from './partition.ts'
import {addsUp, isExact, oneDigitOff, sameUnit, sumOf} from './rounding.ts'

/** 其中，猪肉……；牛肉……。 and 按消费类型分，商品零售……；餐饮收入……。: a sentence that splits an amount of a sentence before it. */
const opener = /(?:^|(?<=[。；]))(?:(?<among>其中[，：]?)|按(?<kind>[^，。；0-9]{2,14})(?:分|划分|看)，|分(?<sort>[^，。；0-9]{1,8})看，)/g
/** Means are no sums; that of a whole is the sum of its sources. */
const mean = /人均|户均|平均|每/
const sources = /来源|构成|用途/
/** What grew or changed is no part. */
const change = /增加|增长|减少|下降|比|较|新增|累计|其中/

/** Parts of which the text does not say that they are all, and which make nearly the whole, are. */
const nearShare = 0.05
const fewestParts = 3
/** Of an amount into so many, at least. */
const fewestSplit = 2
const leastShare = 1e-4
/** 按……分 leaves nothing out; farther off the parts are of something else. */
const farShare = 0.2

/** Amounts split in the sentences behind them. */
export function splitSums(document: Document): Partition[] {
  const amounts = document.read(readAmounts)
  return document.flows.flatMap((flow) => {
    if (within(amounts, flow).length <= fewestSplit) return []
    const words = document.text.slice(flow.start, flow.end)
    if (!words.includes('其中') && !words.includes('按') && !/分[^，。；0-9]{1,8}看，/.test(words)) return []
    const openers = [...words.matchAll(opener)]
    return openers.flatMap(({index, 0: lead, groups}): Partition[] => {
      const from = flow.start + index + lead.length
      const stop = words.indexOf('。', index + lead.length)
      const parts = partsIn(document, amounts, {start: from, end: stop < 0 ? flow.end : flow.start + stop})
      const [first] = parts
      if (!first || parts.length < 2) return []
      const kind = groups?.['kind'] ?? groups?.['sort']
      const totals = totalsBefore(document, amounts, flow.start, from - lead.length, kind === undefined, first)
      const [total] = totals
      if (!total) return []
      const isMean = mean.test(nameBefore(document.text, total.start))
      if (isMean && !sources.test(kind ?? '')) return []
      const right =
        totals.find((one) => addsUp(one, parts)) ??
        totals.find((one) => parts.some((_, at) => at > 0 && addsUp(one, parts.slice(0, at + 1))))
      if (right) return [{total: right, parts}]
      const sum = sumOf(parts)
      const off = Math.abs(sum - total.value) / total.value
      // 其中 may leave out a small part, or a very small one, as long as nothing is more than the whole.
      const isLeftOut = sum < total.value && (off < leastShare || !oneDigitOff(total, parts))
      const nearWhole = parts.length >= fewestParts && !isLeftOut
      const whole = kind === undefined ? (isSpelt(document.text, total, parts) ? farShare : nearWhole ? nearShare : 0) : farShare
      return off <= whole ? [{total, parts, fault: {kind: 'sum', certain: kind !== undefined}}] : []
    })
  })
}

/** The first amount of each of the parts that ； sets apart, or all where nothing but 、 and ， does; they share their unit. */
function partsIn(document: Document, amounts: readonly Quantity[], range: Range): Quantity[] {
  const {text} = document
  const own = within(amounts, range)
  const [first] = own
  if (!first) return []
  const parts: Quantity[] = []
  let from = range.start
  const pieces = text.slice(range.start, range.end).split('；')
  for (const piece of pieces) {
    const here = within(own, {start: from, end: from + piece.length})
    from += piece.length + 1
    const listed = pieces.length === 1 ? here.filter((one) => sameUnit(first, one)) : here.slice(0, 1)
    if (listed.length === 0) break
    if (!listed.every((one) => isExact(one) && sameUnit(first, one) && !change.test(nameBefore(text, one.start)))) return []
    parts.push(...listed)
  }
  return parts
}

/** Amounts in the unit of the parts that the split can be of: of the sentence before 其中, or of those before 按……分 that split nothing. */
function totalsBefore(
  document: Document,
  amounts: readonly Quantity[],
  from: number,
  to: number,
  near: boolean,
  part: Quantity
): Quantity[] {
  const {text} = document
  const found: Quantity[] = []
  for (let end = to; end > from;) {
    const start = Math.max(from, text.lastIndexOf('。', end - 2) + 1)
    const words = text.slice(start, end)
    if (!/^(?:按|其中|分[^，。；0-9]{1,8}看)/.test(words))
      found.push(
        ...within(amounts, {start, end})
          .filter((one) => sameUnit(one, part) && isExact(one) && !change.test(nameBefore(text, one.start)))
          .toReversed()
      )
    if (near || found.length > 0) break
    end = start
  }
  return found
}

/** 猪牛羊禽肉 is 猪肉, 牛肉, 羊肉 and 禽肉. */
function isSpelt(text: string, total: Quantity, parts: readonly Quantity[]): boolean {
  const whole = nameBefore(text, total.start)
  return parts.every((part) => {
    const [head = ''] = nameBefore(text, part.start).replace(/^其中/, '')
    return head !== '' && whole.includes(head)
  })
}
