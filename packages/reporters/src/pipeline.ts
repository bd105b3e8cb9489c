import {createCheckstyleReporter} from './checkstyle.ts'
import {createGithubReporter} from './github.ts'
import {createGitlabReporter} from './gitlab.ts'
import {createHtmlReporter} from './html.ts'
import {createJunitReporter} from './junit.ts'
import {createRdjsonReporter} from './rdjson.ts'
import type {CreateReporter} from './report.ts'
import {createSarifReporter} from './sarif.ts'
import {createLedgerCsvReporter} from './sheet/sheet-csv.ts'
import {createLedgerHtmlReporter} from './sheet/sheet-html.ts'

/** Reporters for services and mail, by the name of their format: what the command loads only when it is asked for one. */
export const pipelineReporters = {
  sarif: createSarifReporter,
  github: createGithubReporter,
  gitlab: createGitlabReporter,
  junit: createJunitReporter,
  checkstyle: createCheckstyleReporter,
  rdjson: createRdjsonReporter,
  html: createHtmlReporter
} as const satisfies Record<string, CreateReporter>

/** Ledgers as a person reviews them, for the same reason. */
export const ledgerReporters = {
  html: createLedgerHtmlReporter,
  csv: createLedgerCsvReporter
} as const satisfies Record<string, CreateReporter>

export type PipelineFormat = keyof typeof pipelineReporters
