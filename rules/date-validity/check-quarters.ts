import type {Context} from './context.ts'

/** The months of a part of a year, by its name. */
const parts: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['一季度', [1, 3]],
  ['二季度', [4, 6]],
  ['三季度', [7, 9]],
  ['四季度', [10, 12]],
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
  ['前三季度', [1, 9]]
])
const written = /(?:前三季度|第?[一二三四]季度|[上下]半年)[（(]([0-9]{1,2})月?[—–\-~～至]([0-9]{1,2})月[)）]/
/** What the expression is tried around. */
const anchors = ['季度（', '季度(', '半年（', '半年(']
const [longestName, longestMonths] = [2, 12]

/** 前三季度（1—8月）: the months beside the name of a part of the year. */
export function checkQuarters({document, report}: Context): void {
  const {text} = document
  for (const anchor of anchors)
    for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + anchor.length)) {
      const from = Math.max(0, at - longestName)
      const match = written.exec(text.slice(from, at + longestMonths))
      const [whole = '', first, last] = match ?? []
      const name = whole.replace(/[（(].*$/, '')
      const months = parts.get(name.replace('第', ''))
      if (!match || !months || (Number(first) === months[0] && Number(last) === months[1])) continue
      const start = from + match.index
      const right = `${String(months[0])}—${String(months[1])}月`
      report('quarter', {start, end: start + whole.length}, {certainty: 'likely', data: {actual: whole, name, right}})
    }
}
