import type {Diagnostic} from 'vscode-languageserver'
import type {OpenDocument} from '../documents/open-document.ts'
import type {Settings} from '../protocol.ts'
import {Queue} from './queue.ts'
import type {DocumentReporter} from './reporter.ts'

export interface PushOptions {
  readonly reporter: DocumentReporter
  settingsOf(uri: string): Promise<Settings>
  /** The document as it is open now. */
  current(uri: string): OpenDocument | undefined
  publish(uri: string, version: number | undefined, diagnostics: Diagnostic[]): void
}

/** Pushes diagnostics some time after the last keystroke, for clients that do not ask. */
export class Pusher {
  readonly #options: PushOptions
  readonly #queue = new Queue()
  readonly #timers = new Map<string, NodeJS.Timeout>()
  /** Documents that stand in the queue: a second wish for one of them is the same wish. */
  readonly #waiting = new Set<string>()

  constructor(options: PushOptions) {
    this.#options = options
  }

  /** The document was opened or saved, or what it is checked by has changed. */
  now(uri: string): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.delete(uri)
    if (this.#waiting.has(uri)) return
    this.#waiting.add(uri)
    this.#queue.add(async () => {
      this.#waiting.delete(uri)
      await this.#push(uri)
    })
  }

  /** The document was changed. */
  soon(uri: string): void {
    this.#queue.add(async () => {
      const {run, delay} = await this.#options.settingsOf(uri)
      if (run === 'onSave' || !this.#options.current(uri)) return
      clearTimeout(this.#timers.get(uri))
      this.#timers.set(
        uri,
        setTimeout(() => this.now(uri), delay)
      )
    })
  }

  close(uri: string): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.delete(uri)
    this.#options.publish(uri, undefined, [])
  }

  async #push(uri: string): Promise<void> {
    const document = this.#options.current(uri)
    if (!document) return
    const {outcome, diagnostics} = await this.#options.reporter.report(document)
    const current = this.#options.current(uri)
    // It was changed meanwhile: another check is on its way. Or it was closed.
    if (current !== document || current.version !== outcome.version) return
    this.#options.publish(uri, outcome.version, diagnostics)
  }
}
