import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError
} from 'vscode-languageserver'
import type {OpenDocument} from '../documents/open-document.ts'
import type {Settings} from '../protocol.ts'
import {untilQuiet} from './pause.ts'
import type {DocumentReporter, Report} from './reporter.ts'

/** Milliseconds without a keystroke before a client that asks is answered: a burst that comes at once is checked once. */
const pause = 20

export interface PullOptions {
  readonly reporter: DocumentReporter
  settingsOf(uri: string): Promise<Settings>
}

/** Answers clients that ask for diagnostics. */
export class Puller {
  readonly #options: PullOptions
  /** How often each document was asked for. */
  readonly #asked = new WeakMap<OpenDocument, number>()
  readonly #ids = new WeakMap<Report, string>()
  readonly #last = new WeakMap<OpenDocument, Report>()
  /** Version of each document when it was opened or last saved. */
  readonly #saved = new WeakMap<OpenDocument, number>()
  #nextId = 0

  constructor(options: PullOptions) {
    this.#options = options
  }

  saved(document: OpenDocument): void {
    this.#saved.set(document, document.version)
  }

  /**
   * The document's diagnostics.
   *
   * @throws {ResponseError} `RequestCancelled` where the client takes its question back (vscode-languageclient then asks anew, and only
   * then); `ServerCancelled` where it has asked again meanwhile
   */
  async answer(document: OpenDocument, previous: string | undefined, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    const nth = (this.#asked.get(document) ?? 0) + 1
    this.#asked.set(document, nth)
    const isLate = async (): Promise<boolean> => !(await untilQuiet(document, pause, token)) || this.#asked.get(document) !== nth
    if (await isLate()) {
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'superseded', {retriggerRequest: false})
    }
    const report = (await this.#kept(document)) ?? (await this.#options.reporter.report(document))
    this.#last.set(document, report)
    return this.#reply(report, previous)
  }

  /** What was found when the document was saved, where it is to be checked no more often. */
  async #kept(document: OpenDocument): Promise<Report | undefined> {
    const last = this.#last.get(document)
    if (!last || this.#saved.get(document) === document.version) return undefined
    return (await this.#options.settingsOf(document.uri)).run === 'onSave' ? last : undefined
  }

  #reply(report: Report, previous: string | undefined): DocumentDiagnosticReport {
    const known = this.#ids.get(report)
    if (known !== undefined && known === previous) return {kind: DocumentDiagnosticReportKind.Unchanged, resultId: known}
    const resultId = known ?? String(++this.#nextId)
    this.#ids.set(report, resultId)
    return {kind: DocumentDiagnosticReportKind.Full, resultId, items: report.diagnostics satisfies Diagnostic[]}
  }
}
