import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'

/** A number with its unit: 4万亿元, 76%, 180多万名. */
export interface Quantity extends Range {
  readonly value: number
  readonly unit: string
}

const unit =
  /^(?:多|余|来)?[万亿]*(?:个?百分点|[%％‰]|[万亿]?(?:元|美元|欧元|港元)|(?:平方|立方)?(?:公里|千米|米|厘米|毫米)|公顷|亩|吨|公斤|千克|斤|千瓦时?|度|兆瓦|辆|艘|架|台|套|件|家|户|人次|人|名|位|岁|天|小时|分钟|倍|成|项|个)/

/** Numbers with units, in their plainest form. */
export function readQuantities(document: Document): Quantity[] {
  const {text} = document
  const found: Quantity[] = []
  for (const {start, end, value} of document.mentions('numeral')) {
    const match = unit.exec(text.slice(end, end + 8))
    if (match && text.charAt(start - 1) !== '第')
      found.push({start, end: end + match[0].length, value, unit: match[0].replace(/^[多余来]/, '')})
  }
  return found
}
