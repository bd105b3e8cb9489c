import {type Data, fill, type Locale, type Severity, type Words} from '@hegao/core'
import type {ReportOptions} from './report.ts'

/** How a report for people looks: its language, its width, its colours. */
export interface Look {
  readonly locale: Locale
  readonly columns: number
  say(sentence: Words, data?: Data): string
  dim(text: string): string
  strong(text: string): string
  confirmed(text: string): string
  related(text: string): string
  readonly severity: Readonly<Record<Severity, (text: string) => string>>
}

const defaultColumns = 100

/** Narrower than this an excerpt shows too little to be understood; the terminal may wrap it. */
const leastColumns = 40

/** Six colours by their own numbers: the libraries for them open standard output as they load, which costs a short run 5 ms. */
export function lookOf({locale = 'zh', colour = false, columns = defaultColumns}: ReportOptions): Look {
  const paint = (open: number, close: number) =>
    colour ? (text: string) => `\u001b[${open}m${text}\u001b[${close}m` : (text: string) => text
  return {
    locale,
    columns: Math.max(leastColumns, columns),
    say: (sentence, data = {}) => fill(sentence, data, locale),
    dim: paint(2, 22),
    strong: paint(1, 22),
    confirmed: paint(32, 39),
    related: paint(36, 39),
    severity: {error: paint(31, 39), warning: paint(33, 39), info: paint(34, 39)}
  }
}
