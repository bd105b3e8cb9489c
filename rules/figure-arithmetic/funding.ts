import type {Document, Quantity} from '@hegao/core'
import {nameBefore, readAmounts, within} from './amounts.ts'
import {type Partition, partition} from './partition.ts'
import {isExact, sameUnit} from './rounding.ts'

/** 总投资12.6亿元，▸申请……5.8亿元，争取……2.1亿元，市级安排……: where the money for a whole comes from. */
const whole = /(?:总投资|概算投资|估算投资|所需资金|资金总额|总概算)(?:概算|估算)?(?:约?为|达|需)?$/
const source = /申请|争取|安排|承担|自筹|配套|补助|贷款|筹措|募集|债券|统筹|社会资本|出资|拨付|投入/
const fewestSources = 3
/** Farther off, the sources are not all. */
const nearShare = 0.15

export function fundings(document: Document): Partition[] {
  const {text} = document
  const amounts = document.read(readAmounts)
  return amounts.flatMap((total): Partition[] => {
    const sentence = document.sentenceAt(total.start)
    if (!sentence || total.dimension !== '元' || !isExact(total) || !whole.test(nameBefore(text, total.start))) return []
    const parts: Quantity[] = [...within(amounts, {start: total.end, end: sentence.end})]
    if (
      parts.length < fewestSources ||
      !parts.every((part) => sameUnit(part, total) && isExact(part) && source.test(nameBefore(text, part.start)))
    )
      return []
    return partition(total, parts, false, nearShare)
  })
}
