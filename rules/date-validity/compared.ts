import type {Range} from '@hegao/core'

/** 同比 told of a growth over more than one year. */
export interface Comparison {
  readonly from: number
  readonly to: number
  /** 同比 */
  readonly word: Range
  /** From the first year named to the last. */
  readonly years: Range
}

/** 由2004年的……增长至2023年的……， with no other year that 同比 could go back to. */
const growth =
  /[由从自]([12][0-9]{3})年(?:(?![12][0-9]{3}年)[^。；！？]){0,36}?(?:至|到)([12][0-9]{3})年(?:(?![12][0-9]{3}年|去年|上年|今年|本年|上半年|季度|[0-9一二]月)[^。；！？]){0,26}?$/
/** How far before 同比 both years stand. */
const reach = 80
const word = '同比'

/** Every 同比 behind two years that are not one after the other. */
export function readComparisons(text: string): Comparison[] {
  const found: Comparison[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const from = Math.max(0, at - reach)
    const match = growth.exec(text.slice(from, at))
    const [first, last] = [Number(match?.[1]), Number(match?.[2])]
    if (!match || last - first < 2) continue
    const start = from + match.index
    found.push({
      from: first,
      to: last,
      word: {start: at, end: at + word.length},
      years: {start, end: start + match[0].lastIndexOf(String(last)) + 5}
    })
  }
  return found
}
