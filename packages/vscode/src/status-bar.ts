import type {Status} from '@hegao/language-server/protocol'
import {type Disposable, StatusBarAlignment, type TextDocument, ThemeColor, window} from 'vscode'
import {statusWords} from './messages.ts'
import type {Server} from './server.ts'
import {locale} from './settings.ts'
import {type Standing, statusText} from './status-text.ts'

const backgrounds = {
  plain: undefined,
  warning: new ThemeColor('statusBarItem.warningBackground'),
  error: new ThemeColor('statusBarItem.errorBackground')
}

/** One item: how many findings the draft in front has, or why it has none. */
export class StatusBar implements Disposable {
  readonly #item = window.createStatusBarItem('hegao.status', StatusBarAlignment.Right, 100)
  readonly #statuses = new Map<string, Status>()
  readonly #server: Server
  #draft: TextDocument | undefined
  readonly #listeners: readonly Disposable[]

  constructor(server: Server) {
    this.#server = server
    this.#listeners = [
      server.onStatus((status) => {
        if (status.state === 'closed') this.#statuses.delete(status.uri)
        else this.#statuses.set(status.uri, status)
        this.show()
      }),
      server.onState((state) => {
        if (state !== 'running') this.#statuses.clear()
        this.show()
      })
    ]
  }

  /** @param draft - the document in front; undefined where none in front is sent to the server */
  follow(draft: TextDocument | undefined): void {
    this.#draft = draft
    this.show()
  }

  show(): void {
    const standing = this.#standing()
    const words = standing && statusText(standing, locale())
    if (!words) return this.#item.hide()
    this.#item.name = statusWords.name[locale()]
    this.#item.text = words.text
    this.#item.tooltip = words.tooltip
    this.#item.accessibilityInformation = {label: `${statusWords.name[locale()]} ${words.tooltip}`}
    this.#item.command = words.command
    this.#item.backgroundColor = backgrounds[words.tone]
    this.#item.show()
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose()
    this.#item.dispose()
  }

  #standing(): Standing | undefined {
    if (!this.#draft) return undefined
    if (this.#server.state !== 'running') return {state: this.#server.state}
    return this.#statuses.get(this.#draft.uri.toString()) ?? {state: 'waiting'}
  }
}
