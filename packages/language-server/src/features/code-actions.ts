import {applyFixes, fill, type Fix, type Locale, type Message} from '@hegao/core'
import {type CodeAction, CodeActionKind, type Diagnostic, type Range, type WorkspaceEdit} from 'vscode-languageserver'
import type {Checked} from '../checking/outcome.ts'
import type {Client} from '../client.ts'
import type {OpenDocument} from '../documents/open-document.ts'
import {actionWords as words} from '../messages.ts'
import {type DiagnosticData, fixAllKind, type SuppressionTarget} from '../protocol.ts'
import {isRecord} from '../record.ts'
import {editOf} from './edits.ts'

/** Somebody asks what can be done about a range. */
export interface ActionRequest {
  readonly range: Range
  /** What the client shows there. */
  readonly diagnostics: readonly Diagnostic[]
  /** Kinds that it wants; all where absent. */
  readonly only: readonly string[] | undefined
}

export interface ActionContext {
  readonly document: OpenDocument
  readonly checked: Checked
  readonly client: Pick<Client, 'versionedEdits' | 'commands'>
  readonly locale: Locale
  /** The edit that suppresses a message with words in the place of a reason, where there is a way to. */
  suppression(message: Message): Promise<WorkspaceEdit | undefined>
  /** Edits of the configuration by which what a message is about is allowed from now on. */
  allowances(message: Message): Promise<readonly {readonly title: string; readonly edit: WorkspaceEdit}[]>
}

/** What can be done: each fix and suggestion, words that are to be allowed, not to hear of it; all safe fixes of the text. */
export async function actionsFor({range, diagnostics, only}: ActionRequest, context: ActionContext): Promise<CodeAction[]> {
  const {document, checked, client, locale} = context
  const actions: CodeAction[] = []
  if (wants(only, CodeActionKind.QuickFix)) {
    const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)]
    const spoken = checked.result.messages.filter(({suppressed}) => !suppressed)
    const about = spoken.filter(({place}) => place.start.offset <= to && from <= place.end.offset)
    for (const message of about) actions.push(...changesOf(message, diagnostics, context))
    const near = about.length > mostTried ? [] : about
    for (const message of near)
      for (const {title, edit} of await context.allowances(message)) actions.push({...quickFix(title, message, diagnostics), edit})
    for (const message of near) {
      const action = await suppressing(message, diagnostics, context)
      if (action) actions.push(action)
    }
  }
  if (wants(only, fixAllKind)) {
    const {edits, applied} = applyFixes(checked.source.text, checked.result.messages)
    if (applied.length > 0)
      actions.push({
        title: fill(words.fixAll, {count: applied.length}, locale),
        kind: fixAllKind,
        edit: editOf(document, edits, client)
      })
  }
  return actions
}

/** What allows or suppresses is tried before it is offered; for so many findings at once nobody waits for that. */
const mostTried = 8

/** A kind is asked for by its own name or by one that it begins with. */
const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`))

/** The fix, then what a person may choose. */
function changesOf(message: Message, diagnostics: readonly Diagnostic[], {document, client}: ActionContext): CodeAction[] {
  const action = ({title, edits}: Fix): CodeAction => ({
    ...quickFix(title, message, diagnostics),
    edit: editOf(document, edits, client)
  })
  return [...(message.fix ? [{...action(message.fix), isPreferred: true}] : []), ...message.suggestions.map(action)]
}

async function suppressing(message: Message, diagnostics: readonly Diagnostic[], context: ActionContext): Promise<CodeAction | undefined> {
  const {document, client, locale} = context
  const {ruleId, fingerprint} = message
  const action = quickFix(fill(words.suppress, {rule: ruleId}, locale), message, diagnostics)
  if (client.commands.has('hegao.suppress')) {
    const target: SuppressionTarget = {uri: document.uri, ruleId, fingerprint}
    return {...action, command: {title: action.title, command: 'hegao.suppress', arguments: [target]}}
  }
  const edit = await context.suppression(message)
  return edit && {...action, edit}
}

function quickFix(title: string, {fingerprint}: Message, diagnostics: readonly Diagnostic[]): CodeAction {
  const shown = diagnostics.filter(({data}) => isRecord(data) && data['fingerprint' satisfies keyof DiagnosticData] === fingerprint)
  return {title, kind: CodeActionKind.QuickFix, ...(shown.length > 0 ? {diagnostics: shown} : {})}
}
