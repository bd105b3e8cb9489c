import {fill} from '@hegao/core'
import {fixAllKind} from '@hegao/language-server/protocol'
import {type CodeAction, commands, Range, type TextDocument, window, workspace} from 'vscode'
import {noticeWords} from './messages.ts'
import {locale} from './settings.ts'

/** Makes every change of a draft that is safe to make unread, and says how many there were. */
export async function fixAll(draft: TextDocument): Promise<void> {
  const whole = new Range(0, 0, draft.lineCount, 0)
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, whole, fixAllKind)
  const edit = actions.find(({kind}) => kind?.value === fixAllKind)?.edit
  if (!edit) {
    void window.showInformationMessage(noticeWords.nothingToFix[locale()])
    return
  }
  const count = edit.get(draft.uri).length
  if (await workspace.applyEdit(edit)) window.setStatusBarMessage(fill(noticeWords.fixed, {count}, locale()), 5000)
  else void window.showWarningMessage(noticeWords.notFixed[locale()])
}
