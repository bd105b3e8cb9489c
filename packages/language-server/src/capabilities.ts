import {CodeActionKind, type InitializeResult, type ServerCapabilities, TextDocumentSyncKind} from 'vscode-languageserver'
import type {Client} from './client.ts'
import {fixAllKind, pageScheme, section, serverCommands} from './protocol.ts'

/** What the server does for a client. */
export function answerInitialize(client: Client, version: string): InitializeResult {
  const capabilities: ServerCapabilities = {
    positionEncoding: client.encoding,
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: {includeText: false}},
    // One or the other: a client that has both would show everything twice.
    ...(client.pulls ? {diagnosticProvider: {identifier: section, interFileDependencies: false, workspaceDiagnostics: false}} : {}),
    codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAllKind]},
    codeLensProvider: {resolveProvider: false},
    documentSymbolProvider: true,
    hoverProvider: true,
    executeCommandProvider: {commands: Object.values(serverCommands)},
    workspace: {
      workspaceFolders: {supported: true, changeNotifications: true},
      textDocumentContent: {schemes: [pageScheme]}
    }
  }
  return {capabilities, serverInfo: {name: section, version}}
}
