/** What the command needs in every run: an export of the whole package would load all reporters with it. */
export {
  type CreateReporter,
  emptySummary,
  addToSummary,
  type Reporter,
  type ReportedFile,
  type ReportOptions,
  type Summary
} from './report.ts'
export {createJsonLinesReporter, createJsonReporter} from './json.ts'
export {createLedgerReporter, createTextReporter} from './text.ts'
export {padEnd, shorten} from './fit.ts'
export {readReportedFile} from './read-json.ts'
export {nameSeverity} from './messages.ts'
export {printable} from './printable.ts'
export {columnsOf} from './width.ts'
export {withoutQuotes} from './without-quotes.ts'
