import {fill} from '@hegao/core'
import {methods, type SuppressArguments, type SuppressionParams, type SuppressionReply} from '@hegao/language-server/protocol'
import {type Uri, window, workspace} from 'vscode'
import type {WorkspaceEdit} from 'vscode-languageclient/node'
import {noticeWords, questionWords} from './messages.ts'
import type {Server} from './server.ts'
import {locale} from './settings.ts'

/** Asks why a place is meant as it is, and writes that down where the server says. */
export async function suppress(server: Server, ...[target]: SuppressArguments): Promise<void> {
  const reason = await window.showInputBox({
    prompt: questionWords.suppress[locale()],
    placeHolder: questionWords.suppressExample[locale()],
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? questionWords.reasonNeeded[locale()] : undefined)
  })
  if (reason === undefined) return
  const params: SuppressionParams = {...target, reason: reason.trim()}
  const reply = await server.ask<SuppressionReply>(methods.suppression, params)
  if (!reply) return
  if (reply.refused !== undefined) {
    void window.showInformationMessage(fill(noticeWords.noSuppression, {reason: reply.refused}, locale()))
    return
  }
  // The protocol module imports nothing, and so calls an edit `unknown`; the server sends one of the protocol's.
  const edit = await server.converter?.asWorkspaceEdit(reply.edit as WorkspaceEdit | undefined)
  if (!edit) return
  if (!(await workspace.applyEdit(edit))) {
    void window.showWarningMessage(noticeWords.notFixed[locale()])
    return
  }
  await saveOthers(
    edit.entries().map(([uri]) => uri),
    target.uri
  )
}

/** A file beside the draft counts from when it is saved, and nobody has it open to save it. The draft is its writer's to save. */
async function saveOthers(uris: readonly Uri[], draft: string): Promise<void> {
  for (const uri of uris.filter((touched) => touched.toString() !== draft)) await (await workspace.openTextDocument(uri)).save()
}
