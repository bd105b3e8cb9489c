const digits = '零一二三四五六七八九'

/** A whole number up to 999 as a mark writes it: 十三, 二十, 一百零四. */
export function hanNumber(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor((value % 100) / 10), value % 10]
  const head = hundreds > 0 ? `${digits.charAt(hundreds)}百` : ''
  const middle = tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : digits.charAt(tens)}十` : hundreds > 0 && ones > 0 ? '零' : ''
  return head + middle + (ones > 0 ? digits.charAt(ones) : '')
}

/** A mark with another number, written as the given one is: 三是 for 二是, （4） for （3）, 2.4 for 2.3. 首先 and 其次 count on as 第三. */
export function renumber(mark: string, value: number): string {
  if (/[①-⑳]/.test(mark)) return String.fromCharCode(0x245f + value)
  if (/[〇零一二三四五六七八九十百]/.test(mark)) return mark.replace(/[〇零一二三四五六七八九十百]+/, hanNumber(value))
  if (/[0-9]/.test(mark)) return mark.replace(/[0-9]+(?![.．]?[0-9])/, String(value))
  if (/[０-９]/.test(mark))
    return mark.replace(
      /[０-９]+/,
      String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    )
  return `第${hanNumber(value)}`
}

/** Names no more missing marks than a reader takes in at a glance. */
const mostNamed = 3

/** The marks between two numbers, written as the one before them is: “三是” between 二是 and 四是. */
export function missingMarks(before: string, from: number, to: number): string {
  const marks = Array.from({length: Math.min(to - from - 1, mostNamed)}, (_, index) => renumber(before, from + 1 + index))
  return marks.join('”“') + (to - from - 1 > mostNamed ? '…' : '')
}
