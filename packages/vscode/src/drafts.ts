import {fill} from '@hegao/core'
import {type Disposable, EventEmitter, type LogOutputChannel, type TextDocument, window, workspace} from 'vscode'
import {logWords} from './messages.ts'
import {whyNoDraft} from './selection.ts'
import {locale, selection} from './settings.ts'

/** Which draft a person looks at. A document that is none is named in the log with the reason, once for each language. */
export class Drafts implements Disposable {
  readonly #changed = new EventEmitter<undefined>()
  readonly onChange = this.#changed.event
  readonly #log: LogOutputChannel
  readonly #told = new Set<string>()
  readonly #listeners: readonly Disposable[]
  #inFront: TextDocument | undefined
  #last: TextDocument | undefined

  constructor(log: LogOutputChannel) {
    this.#log = log
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => this.look()),
      workspace.onDidCloseTextDocument((document) => {
        if (document !== this.#last) return
        this.#last = undefined
        if (document === this.#inFront) this.#inFront = undefined
        this.#changed.fire(undefined)
      })
    ]
    this.look()
  }

  /** The draft in the editor in front. */
  get inFront(): TextDocument | undefined {
    return this.#inFront
  }

  /** The draft in front, or that which was there before a list, a page or a file of another kind came to the front. */
  get last(): TextDocument | undefined {
    return this.#last
  }

  look(): void {
    const document = window.activeTextEditor?.document
    const why = document && whyNoDraft({language: document.languageId, scheme: document.uri.scheme, path: document.uri.path}, selection())
    this.#inFront = why === undefined ? document : undefined
    if (this.#inFront) this.#last = this.#inFront
    // It was one until the settings changed.
    else if (document === this.#last) this.#last = undefined
    if (document && why && why !== 'settings') this.#tell(document, why)
    this.#changed.fire(undefined)
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose()
    this.#changed.dispose()
  }

  #tell({uri, languageId}: TextDocument, why: 'otherLanguage' | 'otherScheme'): void {
    // The log itself, when looked at, is a document too.
    if (uri.scheme === 'output') return
    const key = why === 'otherLanguage' ? languageId : `${uri.scheme}:`
    if (this.#told.has(key)) return
    this.#told.add(key)
    const name = uri.path.split('/').at(-1) ?? uri.path
    this.#log.info(
      fill(logWords[why], {name, language: languageId, scheme: uri.scheme, languages: selection().languages.join(', ')}, locale())
    )
  }
}
