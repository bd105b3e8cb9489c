import type {Edit} from '@hegao/core'
import type {TextEdit, WorkspaceEdit} from 'vscode-languageserver'
import type {Client} from '../client.ts'
import type {OpenDocument} from '../documents/open-document.ts'

export const textEdits = (document: OpenDocument, edits: readonly Edit[]): TextEdit[] =>
  edits.map(({range: [start, end], text}) => ({range: document.rangeOf(start, end), newText: text}))

/** Edits of one open document, for that version of it where the client keeps watch. */
export function editOf(document: OpenDocument, edits: readonly Edit[], {versionedEdits}: Pick<Client, 'versionedEdits'>): WorkspaceEdit {
  const {uri, version} = document
  const changes = textEdits(document, edits)
  return versionedEdits ? {documentChanges: [{textDocument: {uri, version}, edits: changes}]} : {changes: {[uri]: changes}}
}

/** A file of settings with new content in the place of what it has. */
export interface Replacement {
  readonly uri: string
  /** What it has; undefined where there is no such file yet. */
  readonly before: string | undefined
  readonly after: string
}

/** Only what differs is replaced, so that the cursor and the rest of the file stay. */
export function replacementEdit({uri, before, after}: Replacement, client: Pick<Client, 'versionedEdits' | 'createsFiles'>): WorkspaceEdit {
  const edits = [before === undefined ? {range: at(0, 0, 0, 0), newText: after} : differenceOf(before, after)]
  if (!client.versionedEdits) return {changes: {[uri]: edits}}
  const change = {textDocument: {uri, version: null}, edits}
  if (before !== undefined || !client.createsFiles) return {documentChanges: [change]}
  return {documentChanges: [{kind: 'create', uri, options: {ignoreIfExists: true}}, change]}
}

/** Whole lines that differ: their ends are the same in every position encoding. */
function differenceOf(before: string, after: string): TextEdit {
  const [old, now] = [linesOf(before), linesOf(after)]
  const most = Math.min(old.length, now.length)
  let head = 0
  while (head < most && old[head] === now[head]) head++
  let tail = 0
  while (tail < most - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  return {
    range: at(head, 0, old.length - tail, 0),
    newText: now.slice(head, now.length - tail).join('')
  }
}

/** With their ends; the last line may be empty. */
const linesOf = (text: string): string[] => text.split(/(?<=\n)/)

const at = (line: number, character: number, endLine: number, endCharacter: number): TextEdit['range'] => ({
  start: {line, character},
  end: {line: endLine, character: endCharacter}
})
