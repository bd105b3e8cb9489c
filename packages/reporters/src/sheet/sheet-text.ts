import type {LedgerStatus} from '@hegao/core'
import {padEnd, wrap} from '../fit.ts'
import type {Look} from '../look.ts'
import {statusNames} from '../messages.ts'
import {printable} from '../printable.ts'
import {columnsOf} from '../width.ts'
import type {Sheet} from './sheet.ts'
import {sheetWords as words} from './words.ts'

const statuses: readonly LedgerStatus[] = ['unchecked', 'conflict', 'confirmed']

/** What stands above the rows of a ledger on a terminal: how the draft was checked, and how much came out how. */
export function drawSheetHead({facts, sections}: Sheet, look: Look): string {
  const widest = Math.max(...facts.map(([name]) => columnsOf(name)))
  const indent = widest + 4
  const head = facts.map(([name, value]) => {
    const lines = wrap(value, Math.max(40, look.columns - indent))
    return `  ${padEnd(name, widest)}  ${lines.map((line) => look.dim(printable(line))).join(`\n${' '.repeat(indent)}`)}`
  })
  if (sections.length === 0) return head.join('\n')
  const rows = [
    [look.say(words.category), look.say(words.kind), ...statuses.map((status) => look.say(statusNames[status])), look.say(words.total)],
    ...sections.map(({category, name, counts}) => {
      const numbers = statuses.map((status) => counts[status])
      return [category, name, ...numbers.map(String), String(numbers.reduce((sum, count) => sum + count, 0))]
    })
  ]
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))))
  const table = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column < 2 ? padEnd(cell, width) : ' '.repeat(width - columnsOf(cell)) + cell
      })
      .join('  ')
  )
  return [...head, '', ...table.map((line, at) => `  ${at === 0 ? look.strong(line) : line}`)].join('\n')
}
