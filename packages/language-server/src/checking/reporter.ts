import type {Diagnostic} from 'vscode-languageserver'
import type {ProblemReporter} from '../configuration/problem-reporter.ts'
import type {OpenDocument} from '../documents/open-document.ts'
import type {Journal} from '../journal.ts'
import type {Checker} from './checker.ts'
import type {Outcome} from './outcome.ts'

export interface ReporterOptions {
  readonly checker: Checker
  readonly journal: Journal
  readonly problems: ProblemReporter
  diagnosticsOf(document: OpenDocument, outcome: Outcome): Promise<Diagnostic[]>
}

export interface Report {
  readonly outcome: Outcome
  readonly diagnostics: Diagnostic[]
}

/** Checks documents and tells everybody whom it concerns; what was told already is not told again. */
export class DocumentReporter {
  readonly #options: ReporterOptions
  readonly #told = new WeakMap<Outcome, Promise<Report>>()

  constructor(options: ReporterOptions) {
    this.#options = options
  }

  async report(document: OpenDocument): Promise<Report> {
    const {checker, journal, problems, diagnosticsOf} = this.#options
    const outcome = await checker.check(document)
    const told = this.#told.get(outcome)
    if (told) return told
    journal.tell(document, outcome)
    problems.take(document.uri, outcome)
    const report = diagnosticsOf(document, outcome).then((diagnostics) => ({outcome, diagnostics}))
    this.#told.set(outcome, report)
    return report
  }
}
