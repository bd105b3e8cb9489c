import {spawn} from 'node:child_process'
import {PassThrough} from 'node:stream'
import {createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-jsonrpc/node'
import type {ClientCapabilities, Diagnostic, PublishDiagnosticsParams, TextDocumentContentChangeEvent} from 'vscode-languageserver'
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {methods, type Settings, type Status} from '../src/protocol.ts'
import {serve, type ServeOptions, type Serving} from '../src/serve.ts'

export type {Diagnostic}

/** What most editors can do; tests take some of it away. */
export const usualCapabilities: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: {relatedInformation: true, tagSupport: {valueSet: [1, 2]}},
    hover: {contentFormat: ['markdown', 'plaintext']},
    documentSymbol: {hierarchicalDocumentSymbolSupport: true}
  },
  workspace: {
    configuration: true,
    workspaceEdit: {documentChanges: true, resourceOperations: ['create']},
    didChangeConfiguration: {dynamicRegistration: true},
    didChangeWatchedFiles: {dynamicRegistration: true},
    workspaceFolders: true
  },
  window: {showDocument: {support: true}}
}

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  readonly locale?: string
  readonly folders?: readonly string[]
  readonly settings?: Partial<Settings>
}

/** A client for tests: it remembers what it was told, and waits for what it expects. */
export class TestClient {
  readonly connection: MessageConnection
  readonly registrations: string[] = []
  readonly logged: string[] = []
  readonly shown: string[] = []
  readonly statuses: Status[] = []
  readonly published: PublishDiagnosticsParams[] = []
  settings: Partial<Settings> | undefined
  readonly #versions = new Map<string, number>()
  readonly #waiting = new Set<() => void>()

  constructor(connection: MessageConnection) {
    this.connection = connection
    const hear = <Params>(method: string, take: (params: Params) => void): void => {
      connection.onNotification(method, (params: Params) => {
        take(params)
        for (const check of this.#waiting) check()
      })
    }
    hear('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => this.published.push(params))
    hear('window/logMessage', ({message}: {message: string}) => this.logged.push(message))
    hear('window/showMessage', ({message}: {message: string}) => this.shown.push(message))
    hear(methods.status, (status: Status) => this.statuses.push(status))
    connection.onRequest('workspace/configuration', ({items}: {items: unknown[]}) => items.map(() => this.settings ?? null))
    connection.onRequest('client/registerCapability', ({registrations}: {registrations: {method: string}[]}) => {
      this.registrations.push(...registrations.map(({method}) => method))
      return null
    })
    const answer = <Params>(method: string, take: (params: Params) => unknown): void => {
      connection.onRequest(method, (params: Params) => {
        const answered = take(params)
        for (const check of this.#waiting) check()
        return answered
      })
    }
    answer('workspace/diagnostic/refresh', () => {
      this.logged.push('refresh')
      return null
    })
    answer('workspace/codeLens/refresh', () => null)
    answer('window/showDocument', ({uri}: {uri: string}) => {
      this.shown.push(uri)
      return {success: true}
    })
    connection.listen()
  }

  async start({
    capabilities = usualCapabilities,
    initializationOptions,
    locale,
    folders = [],
    settings
  }: ClientOptions = {}): Promise<unknown> {
    this.settings = settings
    const answer = await this.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      ...(initializationOptions === undefined ? {} : {initializationOptions}),
      ...(locale === undefined ? {} : {locale}),
      workspaceFolders: folders.map((uri) => ({uri, name: uri}))
    })
    await this.connection.sendNotification('initialized', {})
    return answer
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.#versions.set(uri, 1)
    await this.connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text}})
  }

  /** @returns the version that the document has now */
  async change(uri: string, contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<number> {
    const version = (this.#versions.get(uri) ?? 0) + 1
    this.#versions.set(uri, version)
    await this.connection.sendNotification('textDocument/didChange', {textDocument: {uri, version}, contentChanges})
    return version
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didSave', {textDocument: {uri}})
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
  }

  request<Answer>(method: string, params: unknown): Promise<Answer> {
    return this.connection.sendRequest<Answer>(method, params)
  }

  /** The diagnostics of a document once they come for its present version, or for one that `holds`. */
  async diagnostics(uri: string, holds: (diagnostics: readonly Diagnostic[]) => boolean = () => true): Promise<Diagnostic[]> {
    const version = this.#versions.get(uri)
    const find = (): Diagnostic[] | undefined =>
      this.published.findLast(
        (params) => params.uri === uri && (params.version === undefined || params.version === version) && holds(params.diagnostics)
      )?.diagnostics
    return this.until(find)
  }

  /** What `find` finds, as soon as it does; fails after four seconds. */
  until<Found>(find: () => Found | undefined): Promise<Found> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.#waiting.delete(check)
        reject(new Error(`not told within four seconds; the log says:\n${this.logged.join('\n')}`))
      }, 4000)
      const check = (): void => {
        const found = find()
        if (found === undefined) return
        clearTimeout(late)
        this.#waiting.delete(check)
        resolve(found)
      }
      this.#waiting.add(check)
      check()
    })
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown')
    this.connection.dispose()
  }
}

/** A client and a server in this process. */
export function connect(options: ServeOptions): {readonly client: TestClient; readonly serving: Serving} {
  const [there, back] = [new PassThrough(), new PassThrough()]
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(there), new StreamMessageWriter(back))
  const serving = serve(server, options)
  return {client: new TestClient(createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there))), serving}
}

export interface Spawned {
  readonly client: TestClient
  readonly pid: number
  /** @returns the exit code of the server, once it has left as it is asked to */
  leave(): Promise<number | null>
}

/** A client of a server of its own, as an editor starts it. */
export function spawnServer(file: string): Spawned {
  const child = spawn(process.execPath, [file, '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']})
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  const client = new TestClient(connection)
  return {
    client,
    pid: child.pid ?? 0,
    async leave() {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      return exited
    }
  }
}
