import {fill} from '@hegao/core'
import {serverCommands, type SuppressArguments} from '@hegao/language-server/protocol'
import {commands, type Disposable, type LogOutputChannel, type TextDocument, window} from 'vscode'
import type {Drafts} from './drafts.ts'
import {fixAll} from './fix-all.ts'
import type {LedgerView} from './ledger-view.ts'
import {noticeWords} from './messages.ts'
import {showPlace, showPlaceCommand, showPlaces} from './places.ts'
import {openPage, showRulePage} from './rule-pages.ts'
import type {Server} from './server.ts'
import {locale, selection} from './settings.ts'
import {suppress} from './suppress.ts'

/** What the commands work on. */
export interface Extension {
  readonly server: Server
  readonly drafts: Drafts
  readonly ledger: LedgerView
  readonly log: LogOutputChannel
}

/** A person who asks for a check has a reason to doubt what is shown: so the server reads all settings anew, or is started if there is none. */
async function checkAgain(server: Server): Promise<void> {
  if (server.state === 'stopped') return server.start()
  await server.ask('workspace/executeCommand', {command: serverCommands.reload, arguments: []})
  window.setStatusBarMessage(noticeWords.checkedAgain[locale()], 5000)
}

/** The commands of the extension by their ids: those of the manifest, and those that the server's actions and lenses name. */
export function registerCommands({server, drafts, ledger, log}: Extension): Disposable[] {
  const onDraft = (run: (draft: TextDocument) => Promise<void>) => async (): Promise<void> => {
    const draft = drafts.last
    if (draft) return run(draft)
    void window.showInformationMessage(fill(noticeWords.noDraft, {languages: selection().languages.join(', ')}, locale()))
  }
  const handlers = {
    'hegao.check': () => checkAgain(server),
    'hegao.fixAll': onDraft(fixAll),
    'hegao.showRulePage': () => showRulePage(server, drafts.last),
    'hegao.showLedger': () => commands.executeCommand('hegao.ledger.focus'),
    'hegao.showLog': () => log.show(),
    'hegao.restart': () => server.start(),
    'hegao.ledgerShowOpen': () => ledger.filter('open'),
    'hegao.ledgerShowAll': () => ledger.filter('all'),
    'hegao.openPage': openPage,
    'hegao.showPlaces': showPlaces,
    'hegao.suppress': (...target: SuppressArguments) => suppress(server, ...target),
    [showPlaceCommand]: showPlace
  }
  return Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler))
}
