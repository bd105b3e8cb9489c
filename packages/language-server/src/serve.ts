import {fill} from '@hegao/core'
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type Range,
  TextDocumentContentRequest,
  TextDocuments
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {answerInitialize} from './capabilities.ts'
import {readClient} from './client.ts'
import type {Knowledge} from './configuration/workspace.ts'
import {OpenDocument} from './documents/open-document.ts'
import {Requests} from './features/requests.ts'
import {RulePages} from './features/rule-pages.ts'
import {logWords} from './messages.ts'
import {type DocumentParams, methods, type Page, type PageParams, serverCommands, type SuppressionParams} from './protocol.ts'
import {Session} from './session.ts'

export interface ServeOptions {
  readonly knowledge: Knowledge
  /** Where the pages about rules stand, a folder a rule. */
  readonly pages: URL
  readonly version: string
  /** ISO date; that of the clock unless given. */
  readonly today?: () => string
}

/** What can be looked at from outside while the server runs. */
export interface Serving {
  readonly documents: TextDocuments<OpenDocument>
  /** Something went wrong outside of any request; the server goes on. */
  crashed(error: unknown): void
}

/** The clock ends suppressions that give a date, and nothing else. */
const clock = (): string => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)

/** Serves one client on a connection until it leaves. */
export function serve(connection: Connection, {knowledge, pages: folder, version, today = clock}: ServeOptions): Serving {
  let session: Session | undefined
  let requests: Requests | undefined
  let locations: readonly string[] = []
  const pages = new RulePages(folder)
  const documents = new TextDocuments<OpenDocument>({
    create: (uri, languageId, documentVersion, content) =>
      new OpenDocument(TextDocument.create(uri, languageId, documentVersion, content), session?.client.encoding ?? 'utf-16'),
    update(document, changes, documentVersion) {
      document.update(changes, documentVersion)
      return document
    }
  })
  const crashed = (error: unknown): void =>
    session ? session.crashed(error) : connection.console.error(fill(logWords.fault, {reason: String(error)}, 'zh'))
  /** A request that fails is answered with nothing, and the log says why. */
  const safely = async <Answer>(answer: () => Promise<Answer> | undefined, otherwise: Answer): Promise<Answer> => {
    try {
      return (await answer()) ?? otherwise
    } catch (error) {
      crashed(error)
      return otherwise
    }
  }

  connection.onInitialize((params) => {
    const client = readClient(params)
    session = new Session({connection, client, documents, knowledge, today})
    requests = new Requests(session, pages, knowledge.rules)
    locations = foldersOf(params)
    session.workspace.setFolders(locations)
    return answerInitialize(client, version)
  })

  connection.onInitialized(() => {
    if (!session) return
    const {client, locale} = session
    const mode = logWords[client.pulls ? 'pulls' : 'pushes'][locale]
    connection.console.log(fill(logWords.started, {version, node: process.versions.node, mode, encoding: client.encoding}, locale))
    if (client.registersSettings) register(connection.client.register(DidChangeConfigurationNotification.type, {section: 'hegao'}))
    if (client.registersWatchers)
      register(
        connection.client.register(DidChangeWatchedFilesNotification.type, {watchers: watched.map((globPattern) => ({globPattern}))})
      )
    if (client.watchesFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        const gone = new Set(removed.map(({uri}) => uri))
        locations = [...locations.filter((uri) => !gone.has(uri)), ...added.map(({uri}) => uri)]
        session?.workspace.setFolders(locations)
        session?.reload()
      })
  })

  connection.onDidChangeConfiguration(({settings}) => {
    session?.settings.renew(settings).then(() => session?.reload(), crashed)
  })
  connection.onDidChangeWatchedFiles(({changes}) => session?.filesChanged(changes.map(({uri}) => uri)))

  documents.onDidOpen(({document}) => session?.opened(document))
  documents.onDidChangeContent(({document}) => session?.changed(document))
  documents.onDidSave(({document}) => session?.saved(document))
  documents.onDidClose(({document}) => session?.closed(document))

  connection.languages.diagnostics.on(async ({textDocument, previousResultId}, token) => {
    const document = documents.get(textDocument.uri)
    if (!document || !session) return {kind: 'full', items: []}
    return session.puller.answer(document, previousResultId, token)
  })
  connection.onCodeAction((params) => safely(() => requests?.actions(params), []))
  connection.onHover((params) => safely(() => requests?.hover(params), null))
  connection.onDocumentSymbol((params) => safely(() => requests?.symbols(params), []))
  connection.onCodeLens((params) => safely(() => requests?.lenses(params), []))
  connection.onRequest(methods.ledger, (params: DocumentParams) => safely(() => requests?.ledger(params), null))
  connection.onRequest(methods.rules, () => requests?.ruleList() ?? null)
  connection.onRequest(methods.suppression, (params: SuppressionParams) => safely(() => requests?.suppression(params), null))
  connection.onRequest(methods.page, ({uri}: PageParams): Page => ({uri, text: pages.textOf(String(uri), session?.locale ?? 'zh')}))
  connection.onRequest(TextDocumentContentRequest.type, ({uri}) => ({text: pages.textOf(uri, session?.locale ?? 'zh')}))
  connection.onExecuteCommand(async ({command, arguments: given = []}) => {
    if (command === serverCommands.reload) session?.reload()
    // What a lens hands over comes back as it was made here.
    if (command === serverCommands.jump && session?.client.showsDocuments)
      await safely(() => connection.window.showDocument({uri: String(given[0]), selection: given[1] as Range, takeFocus: true}), {
        success: false
      })
    return null
  })
  connection.onShutdown(() => session?.dispose())

  documents.listen(connection)
  connection.listen()
  return {documents, crashed}

  function register(registration: Promise<unknown>): void {
    registration.catch(crashed)
  }
}

/** Configurations, suppressions beside drafts, and what lexicons are kept in. */
const watched: readonly string[] = ['**/.hegaorc.*', '**/hegao.config.*', '**/*.hegao.yaml', '**/*.{yaml,yml,json,jsonc,csv,tsv}']

const foldersOf = ({workspaceFolders, rootUri}: InitializeParams): string[] =>
  workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : [])
