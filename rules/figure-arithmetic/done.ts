import type {Document, Quantity} from '@hegao/core'
import {nameBefore} from './amounts.ts'
import {type Partition, partition} from './partition.ts'
import {addsUp, isExact, sameUnit} from './rounding.ts'

/** What is done with a number of things: 已整改销号, 完成率, 办结. */
const deed =
  '整改|办结|解决|完成|化解|销号|处置|清偿|偿还|拨付|开工|建成|投产|验收|审结|执结|结案|采纳|吸纳|落实|答复|兑现|收回|整治|消除|到位|脱贫|搬迁|安置|通车|投用'
const isDone = new RegExp(`已|${deed}|基本`)
/** 剩余2个, 正在推进3个: what is not done yet; with the first nothing else is left out. */
const rest = /剩余|剩下|其余|余下|尚余|还剩/
const open = /尚有|还有|仍有|正在|正按|未|待|列入计划|推进/
/** How far a sum may be off and still be meant, where only 正在 and the like say so. */
const nearShare = 0.15
const mostParts = 4
const longestClause = 24

/** 发现问题31个，已整改29个，剩余2个: totals of which the same sentence says how much is done and how much is left. */
export function doneAndLeft(document: Document): Partition[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  const found: Partition[] = []
  for (const [index, total] of quantities.entries()) {
    const first = quantities[index + 1]
    const sentence = first && document.sentenceAt(total.start)
    if (!sentence || !isExact(total) || !isPartOf(text, total, first) || !isDone.test(nameBefore(text, first.start, longestClause)))
      continue
    const parts: Quantity[] = []
    let last = ''
    for (let at = index + 1; at <= index + mostParts; at++) {
      const part = quantities[at]
      const clause = part ? nameBefore(text, part.start, longestClause) : ''
      if (!part || part.start >= sentence.end || !isPartOf(text, total, part)) break
      if (!rest.test(clause) && !open.test(clause) && !isDone.test(clause)) break
      parts.push(part)
      last = clause
      if (rest.test(clause)) break
    }
    if (parts.length < 2 || (!rest.test(last) && !open.test(last)) || !parts.every(isExact)) continue
    const before = quantities.slice(Math.max(0, index - mostParts), index)
    // 8项指标中，超额5项、完成1项、未完成2项: what looks like a total is a part itself.
    const whole = before.find((one) => sameUnit(one, total) && addsUp(one, [total, ...parts]))
    if (whole) {
      found.push(...partition(whole, [total, ...parts], true, nearShare))
      continue
    }
    // 12人受伤。重伤3人、轻伤9人，8人出院，其余4人……: of a number before it.
    const right = [total, ...before].find((one) => sameUnit(one, total) && addsUp(one, parts))
    // 2018年脱贫2.57万人，2019年脱贫1.38万人，剩余……: one of several that were done.
    if (right || !isDone.test(nameBefore(text, total.start, longestClause)))
      found.push(...partition(right ?? total, parts, rest.test(last), nearShare))
  }
  return found
}

/** Things of one kind: 21个问题 and 19个, 47个具体问题 and 39个. */
export const isPartOf = (text: string, total: Quantity, part: Quantity): boolean =>
  sameUnit(total, part) && part.value <= total.value && !/[。；]/.test(text.slice(total.end, part.start))

/** 成功1420件 and 成功率; 已整改51个 and 完成率: whether a rate is of what the clause before it tells. */
export function isDeedOf(text: string, part: Quantity, word: string): boolean {
  const told = nameBefore(text, part.start, longestClause)
  const isOf = told.includes(word) || (/^(?:完成|办结|整改|解决|落实)$/.test(word) && isDone.test(told))
  // 已整改245个，正在整改67个，整改率78.5%: of the number before these.
  return isOf && !rest.test(told) && !open.test(told) && !/新|另|其中|尚/.test(told)
}
