import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fill, type Data, type Locale, type Message, type Words} from '@hegao/core'
import {sidecarEnding} from '@hegao/node'
import type {WorkspaceEdit} from 'vscode-languageserver'
import type {Checked} from '../checking/outcome.ts'
import type {Client} from '../client.ts'
import {formatOf} from '../documents/format.ts'
import type {OpenDocument} from '../documents/open-document.ts'
import {pathOf, uriOf} from '../documents/uri.ts'
import {suppressionWords as words} from '../messages.ts'
import {editOf, replacementEdit} from './edits.ts'
import {addSuppression} from './sidecar.ts'
import {asReason, suppressInText} from './suppress.ts'

export interface SuppressionContext {
  readonly document: OpenDocument
  readonly checked: Checked
  readonly client: Pick<Client, 'versionedEdits' | 'createsFiles'>
  readonly locale: Locale
  /** The text of a file that is open in the client. */
  unsaved(path: string): string | undefined
}

export type Suppressing = {readonly edit: WorkspaceEdit} | {readonly refused: string}

/** The edit by which one message is no longer heard of: a comment in the text, or an entry in the file beside it. */
export function suppressionOf(message: Message, reason: string, context: SuppressionContext): Suppressing {
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
  const before = context.unsaved(file) ?? contentOf(file)
  const after = addSuppression(before, {fingerprint: message.fingerprint, ruleId: message.ruleId, reason: asReason(reason)})
  if (after === undefined) return refuse(words.damagedSidecar, {file: path.basename(file)})
  return {edit: replacementEdit({uri: uriOf(file), before, after}, client)}
}

/** Undefined where there is no such file. */
export function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
