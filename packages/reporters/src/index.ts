export {
  type CreateReporter,
  emptySummary,
  addToSummary,
  report,
  type CheckSetup,
  type Reporter,
  type ReportedFile,
  type ReportOptions,
  type Summary
} from './report.ts'
export {createCheckstyleReporter} from './checkstyle.ts'
export {createGithubReporter} from './github.ts'
export {createGitlabReporter} from './gitlab.ts'
export {createHtmlReporter} from './html.ts'
export {createJsonLinesReporter, createJsonReporter} from './json.ts'
export {createJunitReporter} from './junit.ts'
export {createRdjsonReporter} from './rdjson.ts'
export {createSarifReporter} from './sarif.ts'
export {createLedgerCsvReporter} from './sheet/sheet-csv.ts'
export {createLedgerHtmlReporter} from './sheet/sheet-html.ts'
export {createLedgerReporter, createTextReporter} from './text.ts'
export {toVFile, toVFileMessages} from './vfile.ts'
export {padEnd, shorten} from './fit.ts'
export {readReportedFile} from './read-json.ts'
export {nameSeverity, nameStatus} from './messages.ts'
export {nameOfKind, otherEntries} from './sheet/sheet.ts'
export {printable} from './printable.ts'
export {columnsOf} from './width.ts'
export {withoutQuotes} from './without-quotes.ts'
