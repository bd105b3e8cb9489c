import type {Locale} from '@hegao/core'
import type {DiagnosticTag, InitializeParams} from 'vscode-languageserver'
import {chooseEncoding, type Encoding} from './documents/position-encoding.ts'
import {type ClientCommand, clientCommands} from './protocol.ts'
import {isRecord} from './record.ts'

/** What a client can do, as far as it makes a difference here. */
export interface Client {
  readonly encoding: Encoding
  /** Whether it asks for diagnostics itself. */
  readonly pulls: boolean
  readonly relatedInformation: boolean
  readonly tags: readonly DiagnosticTag[]
  readonly codeDescription: boolean
  /** Edits with the version that they are for. */
  readonly versionedEdits: boolean
  readonly createsFiles: boolean
  readonly markdownHover: boolean
  /** Whether hovers say what the messages are. */
  readonly hoverMessages: boolean
  readonly nestedSymbols: boolean
  readonly hasSettings: boolean
  readonly registersSettings: boolean
  readonly registersWatchers: boolean
  readonly refreshesDiagnostics: boolean
  readonly refreshesLenses: boolean
  readonly showsDocuments: boolean
  readonly watchesFolders: boolean
  readonly commands: ReadonlySet<ClientCommand>
  /** The language that it asked for, if any. */
  readonly locale: Locale | undefined
  /** Settings that it sent at the start, as they came. */
  readonly settings: unknown
}

export function readClient({capabilities, initializationOptions, locale}: InitializeParams): Client {
  const {general, textDocument, workspace, window} = capabilities
  const given = isRecord(initializationOptions) ? initializationOptions : {}
  const diagnostics = textDocument?.publishDiagnostics
  const pulled = textDocument?.diagnostic
  const commands: readonly unknown[] = Array.isArray(given['commands']) ? given['commands'] : []
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    pulls: pulled !== undefined,
    relatedInformation: (pulled?.relatedInformation ?? diagnostics?.relatedInformation) === true,
    tags: (pulled?.tagSupport ?? diagnostics?.tagSupport)?.valueSet ?? [],
    codeDescription: given['pages'] === true || workspace?.textDocumentContent !== undefined,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    hoverMessages: given['hoverMessages'] !== false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    hasSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    watchesFolders: workspace?.workspaceFolders === true,
    showsDocuments: window?.showDocument?.support === true,
    commands: new Set(clientCommands.filter((command) => commands.includes(command))),
    locale: readLocale(given['locale']) ?? readLocale(locale),
    settings: given['settings']
  }
}

/** Chinese for every name of it (`zh-CN`, `zh_TW`), English for any other language, undefined where none is named. */
function readLocale(name: unknown): Locale | undefined {
  if (typeof name !== 'string' || name === '') return undefined
  return /^zh\b|^zh_/i.test(name) ? 'zh' : 'en'
}
