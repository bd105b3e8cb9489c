export {
  type CreateReporter,
  emptySummary,
  addToSummary,
  report,
  type Reporter,
  type ReportedFile,
  type ReportOptions,
  type Summary
} from './report.ts'
export {createJsonReporter} from './json.ts'
export {createLedgerReporter, createTextReporter} from './text.ts'
export {toVFile, toVFileMessages} from './vfile.ts'
export {padEnd, shorten} from './fit.ts'
export {nameSeverity} from './messages.ts'
export {printable} from './printable.ts'
export {columnsOf} from './width.ts'
