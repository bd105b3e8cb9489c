import {methods, pageUri, type RuleList, section} from '@hegao/language-server/protocol'
import {commands, type Diagnostic, languages, type QuickPickItem, QuickPickItemKind, type TextDocument, Uri, window} from 'vscode'
import {questionWords} from './messages.ts'
import {chooseAmong} from './rule-choice.ts'
import type {Server} from './server.ts'
import {locale} from './settings.ts'

/** Shows a page as it is meant to be read. The server gives its text, through a provider that the client registers. */
export async function openPage(uri: string): Promise<void> {
  await commands.executeCommand('markdown.showPreview', Uri.parse(uri))
}

/** Asks for a rule, those of the draft first, and shows its page. */
export async function showRulePage(server: Server, draft: TextDocument | undefined): Promise<void> {
  const found = draft ? languages.getDiagnostics(draft.uri).flatMap(ruleOf) : []
  const cursor = window.activeTextEditor?.document === draft ? (window.activeTextEditor?.selection.active.line ?? 0) : 0
  const list = async (): Promise<QuickPickItem[]> => {
    const rules = (await server.ask<RuleList>(methods.rules, undefined))?.rules ?? []
    const {here, others} = chooseAmong(rules, found, cursor)
    return [...group(questionWords.rulesHere[locale()], here), ...group(questionWords.rulesAll[locale()], others)]
  }
  // Shown before the answer is there, so that what a person types meanwhile does not go into the draft.
  const chosen = await window.showQuickPick(list(), {placeHolder: questionWords.whichRule[locale()], matchOnDescription: true})
  if (chosen) await openPage(pageUri(chosen.label, locale()))
}

function ruleOf({source, code, range}: Diagnostic): {rule: string; line: number}[] {
  const rule = typeof code === 'object' ? code.value : code
  return source === section && typeof rule === 'string' ? [{rule, line: range.start.line}] : []
}

const group = (label: string, rules: RuleList['rules']): QuickPickItem[] =>
  rules.length === 0
    ? []
    : [{label, kind: QuickPickItemKind.Separator}, ...rules.map(({id, summary}) => ({label: id, description: summary}))]
