import path from 'node:path'
import {fill, type Data, type Message, type Words} from '@hegao/core'
import {sidecarEnding} from '@hegao/node'
import type {WorkspaceEdit} from 'vscode-languageserver'
import {formatOf} from '../documents/format.ts'
import {pathOf, uriOf} from '../documents/uri.ts'
import {suppressionWords as words} from '../messages.ts'
import type {FindingContext} from './finding-context.ts'
import {editOf, replacementEdit} from './edits.ts'
import {settingsText} from './settings-text.ts'
import {addSuppression} from './sidecar.ts'
import {asReason, suppressInText} from './suppress.ts'

export type Suppressing = {readonly edit: WorkspaceEdit} | {readonly refused: string}

/** The edit by which one message is no longer heard of: a comment in the text, or an entry in the file beside it. */
export function suppressionOf(message: Message, reason: string, context: FindingContext): Suppressing {
  const {document, checked, client, locale} = context
  const refuse = (why: Words, data: Data = {}): Suppressing => ({refused: fill(why, data, locale)})
  if (asReason(reason) === '') return refuse(words.noReason)
  const draft = pathOf(document.uri)
  const format = formatOf({path: draft, languageId: document.languageId})
  if (format !== 'text') {
    const edit = format === undefined ? undefined : suppressInText(message, reason, checked, format)
    return edit ? {edit: editOf(document, [edit], client)} : refuse(words.noPlace)
  }
  if (draft === undefined) return refuse(words.unsaved)
  const file = draft + sidecarEnding
  const read = settingsText(file, context.unsaved)
  const after = read && addSuppression(read.text, {fingerprint: message.fingerprint, ruleId: message.ruleId, reason: asReason(reason)})
  if (!read || after === undefined) return refuse(words.damagedSidecar, {file: path.basename(file)})
  return {edit: replacementEdit({uri: uriOf(file), before: read.text, after}, client)}
}
