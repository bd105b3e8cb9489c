import path from 'node:path'
import {fill, type Locale} from '@hegao/core'
import {configurationNames, sidecarEnding} from '@hegao/node'
import {
  CodeLensRefreshRequest,
  type Connection,
  type Diagnostic,
  MessageType,
  ShowMessageNotification,
  type TextDocuments
} from 'vscode-languageserver'
import {Checker} from './checking/checker.ts'
import type {Checked, Outcome} from './checking/outcome.ts'
import {Puller} from './checking/pull.ts'
import {Pusher} from './checking/push.ts'
import {DocumentReporter} from './checking/reporter.ts'
import type {Client} from './client.ts'
import {ProblemReporter} from './configuration/problem-reporter.ts'
import {SettingsKeeper} from './configuration/settings-keeper.ts'
import {type Knowledge, Workspace} from './configuration/workspace.ts'
import type {OpenDocument} from './documents/open-document.ts'
import {pathOf} from './documents/uri.ts'
import {diagnosticsOf} from './features/diagnostics.ts'
import {Journal} from './journal.ts'
import {logWords} from './messages.ts'
import {methods, section, type Settings} from './protocol.ts'

export interface SessionOptions {
  readonly connection: Connection
  readonly client: Client
  readonly documents: TextDocuments<OpenDocument>
  readonly knowledge: Knowledge
  readonly today: () => string
}

/** What the server keeps for one client. */
export class Session {
  readonly client: Client
  readonly settings: SettingsKeeper
  readonly workspace: Workspace
  readonly puller: Puller
  readonly #connection: Connection
  readonly #documents: TextDocuments<OpenDocument>
  readonly #checker: Checker
  readonly #journal: Journal
  readonly #problems: ProblemReporter
  readonly #pusher: Pusher
  #reloading: NodeJS.Timeout | undefined

  constructor({connection, client, documents, knowledge, today}: SessionOptions) {
    this.client = client
    this.#connection = connection
    this.#documents = documents
    const locale = (): Locale => this.locale
    const settingsOf = (uri: string): Promise<Settings> => this.settings.of(uri)
    this.settings = new SettingsKeeper(client, {
      ask: (scopeUri) => connection.workspace.getConfiguration({section, ...(scopeUri === undefined ? {} : {scopeUri})}),
      complain: (line) => connection.console.warn(line)
    })
    this.workspace = new Workspace({knowledge, locale, unsaved: (file) => this.unsaved(file)})
    this.#checker = new Checker({workspace: this.workspace, locale, today, settingsOf, onCrash: (error) => this.crashed(error)})
    this.#journal = new Journal(
      {
        log: (line) => connection.console.log(line),
        warn: (line) => connection.console.warn(line),
        status: (status) => void connection.sendNotification(methods.status, status)
      },
      locale
    )
    const publish = (uri: string, version: number | undefined, diagnostics: Diagnostic[]): void => {
      void connection.sendDiagnostics({uri, diagnostics, ...(version === undefined ? {} : {version})})
    }
    this.#problems = new ProblemReporter(
      {
        publish: (uri, diagnostics) => publish(uri, undefined, diagnostics),
        show: (message) => void connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Error, message}),
        isOpen: (file) => this.unsaved(file) !== undefined
      },
      locale
    )
    const reporter = new DocumentReporter({
      checker: this.#checker,
      journal: this.#journal,
      problems: this.#problems,
      diagnosticsOf: (document, outcome) => this.#diagnosticsOf(document, outcome)
    })
    this.puller = new Puller({reporter, settingsOf})
    this.#pusher = new Pusher({reporter, settingsOf, current: (uri) => documents.get(uri), publish})
  }

  get locale(): Locale {
    return this.settings.locale
  }

  opened(document: OpenDocument): void {
    this.puller.saved(document)
    if (isSettingsFile(document.uri) || this.workspace.isStale()) this.reload()
    else if (!this.client.pulls) this.#pusher.now(document.uri)
  }

  changed(document: OpenDocument): void {
    // Opening counts as a change for those who tell us.
    if (!document.isChanged) return
    const file = pathOf(document.uri)
    if (isSettingsFile(document.uri) || (file !== undefined && this.workspace.hasRead(file))) this.reload()
    if (!this.client.pulls) this.#pusher.soon(document.uri)
  }

  saved(document: OpenDocument): void {
    this.puller.saved(document)
    if (isSettingsFile(document.uri) || this.workspace.isStale()) this.reload()
    else if (!this.client.pulls) this.#pusher.now(document.uri)
  }

  closed(document: OpenDocument): void {
    const {uri} = document
    this.#pusher.close(uri)
    this.#problems.drop(uri)
    this.#journal.close(document)
    this.settings.forget(uri)
    // What was not saved is gone.
    if (isSettingsFile(uri)) this.reload()
  }

  /** Files were changed, not by the client's own editor. */
  filesChanged(uris: readonly string[]): void {
    if (uris.some((uri) => this.workspace.concerns(pathOf(uri) ?? ''))) this.reload()
  }

  /** Reads all configurations again and checks all open documents, once for a burst of reasons. */
  reload(): void {
    clearTimeout(this.#reloading)
    this.#reloading = setTimeout(() => this.#reload(), reloadDelay)
  }

  /** The outcome for an open document as it is now, where it could be checked. */
  async checked(uri: string, ledger: boolean): Promise<{readonly document: OpenDocument; readonly outcome: Outcome} | undefined> {
    const document = this.#documents.get(uri)
    return document && {document, outcome: await this.#checker.check(document, ledger)}
  }

  /** The text of a file as the client has it open. */
  unsaved(file: string): string | undefined {
    return this.#documents.all().find(({uri}) => pathOf(uri) === file)?.text
  }

  /** Something went wrong that should not; the server goes on. */
  crashed(error: unknown): void {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.#connection.console.error(fill(logWords.fault, {reason}, this.locale))
  }

  dispose(): void {
    clearTimeout(this.#reloading)
    for (const {uri} of this.#documents.all()) this.#pusher.close(uri)
  }

  #reload(): void {
    this.workspace.forget()
    this.#checker.forget()
    const documents = this.#documents.all()
    this.#connection.console.log(fill(logWords.reloaded, {count: documents.length}, this.locale))
    const {client} = this
    if (!client.pulls) for (const {uri} of documents) this.#pusher.now(uri)
    else if (client.refreshesDiagnostics) this.#ask(this.#connection.languages.diagnostics.refresh())
    if (client.refreshesLenses) this.#ask(this.#connection.sendRequest(CodeLensRefreshRequest.type))
  }

  /** A client that does not do what it said it can is left alone. */
  #ask(request: Promise<unknown>): void {
    request.catch(() => {})
  }

  async #diagnosticsOf(document: OpenDocument, outcome: Outcome): Promise<Diagnostic[]> {
    if (outcome.state !== 'checked') return []
    const {showSuppressed} = await this.settings.of(document.uri)
    return diagnosticsOf(withoutSidecarFaults(outcome), document, {locale: this.locale, client: this.client, showSuppressed})
  }
}

/** Milliseconds after which a changed file of settings is read again. */
const reloadDelay = 100

function isSettingsFile(uri: string): boolean {
  const name = path.posix.basename(uri)
  return configurationNames.includes(name) || name.endsWith(sidecarEnding)
}

/** What is wrong with the file beside a draft is shown in that file. */
function withoutSidecarFaults({result, configuration}: Checked): Checked['result'] {
  const {sidecarProblems} = configuration
  if (sidecarProblems.length === 0) return result
  const said = sidecarProblems.map(({message}) => message)
  return {
    ...result,
    faults: result.faults.filter(
      ({kind, place, message}) => kind !== 'directive' || place || !said.some((words) => message.endsWith(words))
    )
  }
}
