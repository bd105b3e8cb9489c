import type {Range} from '@hegao/core'

const clock = /[0-9０-９]{1,2}(?:[时点](?:[0-9０-９]{1,2}分)?|[:：][0-9０-９]{2}(?![0-9０-９:：]))/g
const time = /^([0-9０-９]{1,2})([时点:：])([0-9０-９]{1,2})?/
const partOfDay = /(?:上午|下午|凌晨|中午|晚上|晚|早上|早)$/

/** Times of day that no clock shows: 25时, 14时65分, 上午14:30. Ratios and scores have no word for the time of day before them. */
export function impossibleTimes(text: string): Range[] {
  const found: Range[] = []
  for (const match of text.matchAll(clock)) {
    const [, hourText = '', unit, minuteText] = time.exec(match[0]) ?? []
    const part = partOfDay.exec(text.slice(Math.max(0, match.index - 2), match.index))?.[0]
    const start = match.index - (part?.length ?? 0)
    if (/[0-9０-９.．:：第]/.test(text.charAt(start - 1))) continue
    // 25点 may be points of a score; with minutes or the part of the day it is a time.
    if (part === undefined && !(unit === '时' && minuteText !== undefined)) continue
    const [hour, minutes] = [Number(hourText.normalize('NFKC')), Number((minuteText ?? '0').normalize('NFKC'))]
    const late = hour > 24 || minutes > 59 || (hour === 24 && minutes > 0)
    const wrongHalf = (part === '上午' || part === '凌晨' || part === '早上') && hour > 12
    if (late || wrongHalf) found.push({start, end: match.index + match[0].length})
  }
  return found
}
