import type {Document, Range} from '@hegao/core'

/** 【5】……, [5]……, at the beginning of a line. */
const mark = /^(?:【([0-9]{1,2})】|\[([0-9]{1,2})\]|〔([0-9]{1,2})〕|［([0-9]{1,2})］)(?=.)/
const longestMark = 4
const fewestLines = 4

export interface BracketGap {
  readonly before: Range
  readonly item: Range
  readonly missing: string
}

/** The one number that a row of lines in brackets passes over, as items of a broadcast and notes have them: 【5】 and then 【7】. */
export function bracketGaps({blocks}: Document): BracketGap[] {
  const rows = new Map<string, (Range & {readonly value: number})[]>()
  for (const {start, source} of blocks) {
    const match = mark.exec(source.text.slice(0, longestMark + 1))
    if (!match) continue
    const bracket = match[0].charAt(0)
    const value = Number(match.slice(1).find((digits) => digits !== undefined))
    rows.set(bracket, [...(rows.get(bracket) ?? []), {start, end: start + match[0].length, value}])
  }
  return [...rows].flatMap(([bracket, row]): BracketGap[] => {
    if (row.length < fewestLines || row[0]?.value !== 1) return []
    const breaks = row.flatMap((item, at) => {
      const before = row[at - 1]
      return before && item.value !== before.value + 1 ? [{before, item}] : []
    })
    const [only] = breaks
    if (!only || breaks.length > 1 || only.item.value !== only.before.value + 2) return []
    const close = {'【': '】', '[': ']', '〔': '〕', '［': '］'}[bracket] ?? ''
    return [{before: only.before, item: only.item, missing: `${bracket}${only.before.value + 1}${close}`}]
  })
}
