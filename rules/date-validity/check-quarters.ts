import type {Context} from './context.ts'

/** The months of a part of a year, by its name. */
const parts = new Map([
  ['一季度', [1, 3]],
  ['二季度', [4, 6]],
  ['三季度', [7, 9]],
  ['四季度', [10, 12]],
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
  ['前三季度', [1, 9]]
] as const)
const written = /(前三季度|第?[一二三四]季度|[上下]半年)[（(]([0-9]{1,2})月?[—–\-~～至]([0-9]{1,2})月[)）]/g

/** 前三季度（1—8月）: the months beside the name of a part of the year. */
export function checkQuarters({document, report}: Context): void {
  for (const match of document.text.matchAll(written)) {
    const [whole, name = '', first, last] = match
    const months = [...parts].find(([part]) => part === name.replace('第', ''))?.[1]
    if (!months || (Number(first) === months[0] && Number(last) === months[1])) continue
    const range = {start: match.index, end: match.index + whole.length}
    report('quarter', range, {
      certainty: 'likely',
      data: {actual: whole, name, right: `${months[0]}—${months[1]}月`}
    })
  }
}
