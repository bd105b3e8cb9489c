import {type Data, fill, type Locale, type Severity, type Words} from '@hegao/core'
import picocolors from 'picocolors'
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

export function lookOf({locale = 'zh', colour = false, columns = defaultColumns}: ReportOptions): Look {
  const colours = picocolors.createColors(colour)
  return {
    locale,
    columns: Math.max(leastColumns, columns),
    say: (sentence, data = {}) => fill(sentence, data, locale),
    dim: colours.dim,
    strong: colours.bold,
    confirmed: colours.green,
    related: colours.cyan,
    severity: {error: colours.red, warning: colours.yellow, info: colours.blue}
  }
}
