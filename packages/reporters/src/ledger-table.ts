import type {Category, LedgerEntry, LedgerStatus} from '@hegao/core'
import {pointOf} from './draw-message.ts'
import {padEnd, shorten, wrap} from './fit.ts'
import type {Look} from './look.ts'
import {statusNames, words} from './messages.ts'
import {nameOfKind} from './sheet/sheet.ts'
import {columnsOf} from './width.ts'

/** Columns for the mention's own words, at most. */
const textColumns = 28

/** Columns for the label of its place, at most. */
const whereColumns = 20

/** Columns for what a row came to, at least; what is longer goes on below. */
const outcomeColumns = 36

/** Columns for each thing a mention was compared with, at most. */
const evidenceColumns = 16

/** An item of a list may come with the mark that parts it from the next. */
const closingMarks = /(?<![，。、；：！？\s])[，。、；：！？\s]+$/

/** What costs most is read first. */
const categories: readonly Category[] = ['protocol', 'fact', 'wording', 'layout']

/** What was checked, kind by kind, each row with how it came out and against what. */
export function drawLedger(entries: readonly LedgerEntry[], look: Look): string {
  if (entries.length === 0) return `  ${look.dim(look.say(words.emptyLedger))}\n`
  const kinds = [...new Set(categories.flatMap((category) => entries.filter((entry) => entry.category === category).map(({kind}) => kind)))]
  return kinds
    .map((kind) => {
      const rows = entries.filter((entry) => entry.kind === kind)
      const head = look.say(words.ledgerKind, {kind: nameOfKind(kind, look.locale), count: rows.length, ...countStatuses(rows)})
      return `  ${look.strong(head)}\n${drawRows(rows, look)}\n`
    })
    .join('\n')
}

/** How many mentions came out how. */
export function countStatuses(entries: readonly LedgerEntry[]): Record<LedgerStatus, number> {
  const counts = {confirmed: 0, conflict: 0, unchecked: 0}
  for (const {status} of entries) counts[status]++
  return counts
}

function drawRows(rows: readonly LedgerEntry[], look: Look): string {
  const cells = rows.map((entry) => ({
    entry,
    status: look.say(statusNames[entry.status]),
    text: shorten(entry.about?.['indicator'] === undefined ? entry.text : `${entry.about['indicator']} ${entry.text}`, textColumns),
    point: pointOf(entry.place),
    where: shorten(entry.where, whereColumns)
  }))
  const widest = (column: 'status' | 'text' | 'point' | 'where') => cells.reduce((most, row) => Math.max(most, columnsOf(row[column])), 0)
  const widths = {status: widest('status'), text: widest('text'), point: widest('point'), where: widest('where')}
  const indent = 4 + widths.status + widths.text + widths.point + widths.where + 8
  return cells
    .map(({entry, status, text, point, where}) => {
      const paint = {confirmed: look.confirmed, conflict: look.severity.error, unchecked: look.dim}[entry.status]
      const row = [
        paint(padEnd(status, widths.status)),
        padEnd(text, widths.text),
        padEnd(point, widths.point),
        padEnd(where, widths.where)
      ]
      const outcome = wrap(outcomeOf(entry, look), Math.max(outcomeColumns, look.columns - indent))
      return `    ${row.join('  ')}  ${outcome.map(look.dim).join(`\n${' '.repeat(indent)}`)}`.trimEnd()
    })
    .join('\n')
}

/** Why a mention was not checked or does not agree; else what it agrees with. */
function outcomeOf({reason, evidence}: LedgerEntry, look: Look): string {
  if (reason !== undefined) return reason
  return evidence.length === 0
    ? ''
    : look.say(words.evidence, {
        count: evidence.length,
        items: evidence.map(({text}) => shorten(text.replace(closingMarks, ''), evidenceColumns))
      })
}
