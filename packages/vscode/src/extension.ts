import {fill} from '@hegao/core'
import {section} from '@hegao/language-server/protocol'
import {type ExtensionContext, type LogOutputChannel, window, workspace} from 'vscode'
import {registerCommands} from './commands.ts'
import {Drafts} from './drafts.ts'
import {LedgerView} from './ledger-view.ts'
import {logWords} from './messages.ts'
import {filtersOf} from './selection.ts'
import {Server} from './server.ts'
import {locale, selection} from './settings.ts'
import {StatusBar} from './status-bar.ts'

let server: Server | undefined

/** Called by the editor when a document of a language of ours is opened, or a command or view of ours asked for. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel('核稿 hegao', {log: true})
  sayHello(context, log)
  server = new Server(context, log)
  const drafts = new Drafts(log)
  const statusBar = new StatusBar(server)
  const ledger = new LedgerView(server)
  const follow = (): void => {
    statusBar.follow(drafts.inFront)
    ledger.follow(drafts.last)
  }
  follow()
  context.subscriptions.push(
    log,
    drafts,
    statusBar,
    ledger,
    ...registerCommands({server, drafts, ledger, log}),
    drafts.onChange(follow),
    ...restartWhereOthersAreSent(server, drafts),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(section)) statusBar.show()
    })
  )
  await server.start()
}

/** Called by the editor before it ends; it waits for the server to have ended. */
export const deactivate = async (): Promise<void> => server?.dispose()

/** Which languages and schemes a server is told of stands fast when it starts. */
function restartWhereOthersAreSent(running: Server, drafts: Drafts) {
  let sent = JSON.stringify(filtersOf(selection()))
  let timer: NodeJS.Timeout | undefined
  const look = (): void => {
    const now = JSON.stringify(filtersOf(selection()))
    if (now === sent) return
    sent = now
    drafts.look()
    void running.start()
  }
  // The client of the server that is to go hears of the same change, and passes it on first.
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(look, 200)
  }
  return [workspace.onDidChangeWorkspaceFolders(soon), workspace.onDidChangeConfiguration(soon), {dispose: (): void => clearTimeout(timer)}]
}

/** The first lines of the log, so that whoever sees nothing has where to begin. */
function sayHello({extension}: ExtensionContext, log: LogOutputChannel): void {
  const {languages} = selection()
  // The manifest is data of unknown shape to the editor; ours has a version.
  const {version} = extension.packageJSON as {version: string}
  log.info(fill(logWords.started, {version, languages: languages.join(', ')}, locale()))
  if (languages.length === 0) log.info(logWords.noLanguages[locale()])
  if (!workspace.isTrusted) log.info(logWords.untrusted[locale()])
}
