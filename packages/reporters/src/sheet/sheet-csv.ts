import type {LedgerEntry, Locale} from '@hegao/core'
import {categoryNames, statusNames} from '../messages.ts'
import {pointOf} from '../draw-message.ts'
import type {ReportedFile, Reporter, ReportOptions} from '../report.ts'
import {contextReader} from './context.ts'
import {nameOfKind, otherEntries} from './sheet.ts'
import {sheetWords as words} from './words.ts'

/**
 * The ledger as a table that spreadsheets open as it is: a line a mention, with a byte order mark, so that they know its encoding.
 * What would be a formula to them is text.
 */
export function createLedgerCsvReporter(options: ReportOptions): Reporter {
  const {locale = 'zh'} = options
  let head = `\ufeff${line(columns.map((column) => words[column][locale]))}`
  let number = 0
  return {
    file(file) {
      const context = file.source && options.excerpt !== false ? contextReader(file.source) : () => undefined
      const entries = [...(file.result.ledger ?? []), ...otherEntries(file, locale)]
      const lines = entries.map((entry) => line(cells(file, entry, ++number, context(entry.place), locale)))
      const piece = head + lines.join('')
      head = ''
      return piece
    },
    end: () => head
  }
}

const columns = [
  'draft',
  'number',
  'category',
  'kind',
  'status',
  'where',
  'line',
  'column',
  'text',
  'context',
  'value',
  'about',
  'basis',
  'reason',
  'rule',
  'tick'
] as const satisfies (keyof typeof words)[]

function cells(
  {path}: ReportedFile,
  {category, kind, status, where, place, text, value, about, evidence, reason, ruleId}: LedgerEntry,
  number: number,
  context: {readonly before: string; readonly text: string; readonly after: string} | undefined,
  locale: Locale
): readonly string[] {
  return [
    path,
    String(number),
    categoryNames[category][locale],
    nameOfKind(kind, locale),
    statusNames[status][locale],
    where,
    String(place.start.line),
    String(place.start.column),
    text,
    context ? `${context.before}【${context.text}】${context.after}` : '',
    value === undefined ? '' : String(value),
    Object.values(about ?? {}).join(' '),
    evidence.map((other) => `${other.text}（${pointOf(other.place)}）`).join(locale === 'zh' ? '；' : '; '),
    reason ?? '',
    ruleId ?? '',
    '□'
  ]
}

const line = (texts: readonly string[]): string => `${texts.map(cell).join(',')}\r\n`

function cell(text: string): string {
  const plain = /^(?:[=@+\t\r]|-(?!\d))/.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
