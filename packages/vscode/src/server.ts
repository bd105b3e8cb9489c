import {join} from 'node:path'
import {fill} from '@hegao/core'
import {clientCommands, type InitializationOptions, methods, section, type Status} from '@hegao/language-server/protocol'
import {CancellationError, type Disposable, EventEmitter, type ExtensionContext, type LogOutputChannel, window} from 'vscode'
import {
  CloseAction,
  DiagnosticPullMode,
  ErrorAction,
  type LanguageClient,
  type LanguageClientOptions,
  type Middleware,
  RevealOutputChannelOn,
  State,
  TransportKind
} from 'vscode-languageclient/node'
import {logWords, noticeWords} from './messages.ts'
import {PullDelay} from './pull-delay.ts'
import {QuietClient} from './quiet-client.ts'
import {Restarts} from './restarts.ts'
import {filtersOf} from './selection.ts'
import {delay, locale, runOf, selection} from './settings.ts'

/** Whether there is a server to ask. */
export type ServerState = 'starting' | 'running' | 'stopped'

/** The language server as a process beside the editor: started, started again when it stops, asked. */
export class Server implements Disposable {
  readonly #context: ExtensionContext
  readonly #log: LogOutputChannel
  readonly #restarts = new Restarts()
  readonly #pullDelay = new PullDelay()
  readonly #statusEmitter = new EventEmitter<Status>()
  readonly #stateEmitter = new EventEmitter<ServerState>()
  /** The client of the server that runs or is about to; each server has one of its own. */
  #client: LanguageClient | undefined
  #state: ServerState = 'stopped'
  #turn: Promise<void> = Promise.resolve()

  /** After each check of a document. */
  readonly onStatus = this.#statusEmitter.event
  readonly onState = this.#stateEmitter.event

  constructor(context: ExtensionContext, log: LogOutputChannel) {
    this.#context = context
    this.#log = log
  }

  get state(): ServerState {
    return this.#state
  }

  /** Starts the server, or another in its place: with the settings of now, and without counting how often it stopped before. */
  start(): Promise<void> {
    return this.#inTurn(async () => {
      this.#restarts.forget()
      await this.#stop()
      this.#start()
    })
  }

  dispose(): Promise<void> {
    return this.#inTurn(() => this.#stop())
  }

  /** Asks the server; undefined, and a line in the log, where it has no answer. */
  async ask<Answer>(method: string, params: unknown): Promise<Answer | undefined> {
    const client = this.#client
    if (!client || this.#state !== 'running') return undefined
    try {
      return await client.sendRequest<Answer>(method, params)
    } catch (error) {
      this.#log.warn(fill(logWords.requestFailed, {method, reason: error instanceof Error ? error.message : String(error)}, locale()))
      return undefined
    }
  }

  /** What turns the protocol's edits, ranges and places into the editor's. */
  get converter(): LanguageClient['protocol2CodeConverter'] | undefined {
    return this.#client?.protocol2CodeConverter
  }

  async #stop(): Promise<void> {
    const client = this.#client
    this.#client = undefined
    this.#setState('stopped')
    try {
      await client?.dispose()
    } catch {
      // It was not there to be asked, or did not answer. The client ends its process.
    }
  }

  /** Starts and stops come one after the other, however fast settings change: there is never a second server. */
  #inTurn(run: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(run)
    return this.#turn
  }

  #start(): void {
    const client = new QuietClient(section, 'hegao', this.#program(), this.#options())
    this.#client = client
    this.#setState('starting')
    client.onNotification(methods.status, (status: Status) => this.#statusEmitter.fire(status))
    client.onDidChangeState(({newState}) => {
      if (newState === State.Stopped || newState === State.StartFailed) this.#fell(client)
      else if (newState === State.Running && client === this.#client) this.#setState('running')
    })
    client.start().catch(() => this.#fell(client))
  }

  /** A server stopped that nobody asked to. The client would start it again by itself, but for one that stops while it starts. */
  #fell(client: LanguageClient): void {
    if (client !== this.#client) return
    this.#client = undefined
    this.#setState('stopped')
    client.dispose().catch(() => {})
    const what = this.#restarts.stopped(performance.now())
    const {count, minutes} = this.#restarts
    if (what === 'give-up') {
      this.#log.error(fill(noticeWords.gaveUp, {minutes, count}, locale()))
      void this.#askWhatNow(fill(noticeWords.gaveUp, {minutes, count}, locale()))
      return
    }
    this.#log.warn(fill(logWords.crashed, {count}, locale()))
    if (what === 'tell') void window.showWarningMessage(noticeWords.crashed[locale()])
    this.#start()
  }

  #program() {
    // Never in a folder of the workspace: Node itself looks for nothing there, and neither does whoever wrote that folder gain a hold.
    const cwd = this.#context.extensionPath
    return {module: join(cwd, 'dist/server/server.js'), transport: TransportKind.ipc, options: {cwd}}
  }

  #options(): LanguageClientOptions {
    const initializationOptions: InitializationOptions = {
      locale: locale(),
      pages: true,
      // The editor shows them at the top of each hover by itself.
      hoverMessages: false,
      commands: clientCommands
    }
    return {
      documentSelector: filtersOf(selection()),
      initializationOptions,
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      markdown: {isTrusted: {enabledCommands: [...clientCommands]}},
      diagnosticPullOptions: {
        onChange: true,
        onSave: true,
        filter: (document, mode) => mode === DiagnosticPullMode.onType && runOf(document.uri) === 'onSave'
      },
      middleware: {
        provideDiagnostics: (...question) => this.#pull(...question),
        // For Markdown and HTML the editor has an outline of its own, and would list both.
        provideDocumentSymbols: (document, token, next) => (document.languageId === 'plaintext' ? next(document, token) : undefined)
      },
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({action: ErrorAction.Continue, handled: true}),
        closed: () => ({action: CloseAction.DoNotRestart, message: logWords.closed[locale()], handled: true})
      }
    }
  }

  /** The client asks after each keystroke, takes the question back after the next, and asks anew once it was told that it did. */
  async #pull(...[document, previous, token, next]: Parameters<NonNullable<Middleware['provideDiagnostics']>>) {
    if (!('version' in document) || (await this.#pullDelay.wait(document, delay(), token)))
      try {
        return await next(document, previous, token)
      } catch (error) {
        // Whatever the server calls it: the client only asks anew where it is called this.
        if (!token.isCancellationRequested) throw error
      }
    throw new CancellationError()
  }

  async #askWhatNow(words: string): Promise<void> {
    const [again, show] = [noticeWords.restart[locale()], noticeWords.showLog[locale()]]
    const chosen = await window.showErrorMessage(words, again, show)
    if (chosen === again) await this.start()
    if (chosen === show) this.#log.show()
  }

  #setState(state: ServerState): void {
    if (state === this.#state) return
    this.#state = state
    this.#stateEmitter.fire(state)
  }
}
