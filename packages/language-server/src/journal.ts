import {fill, type Locale, type Severity} from '@hegao/core'
import type {Outcome} from './checking/outcome.ts'
import type {OpenDocument} from './documents/open-document.ts'
import {nameOf} from './documents/uri.ts'
import {logWords as words} from './messages.ts'
import type {Status} from './protocol.ts'

/** Where the journal is kept. */
export interface JournalSink {
  log(line: string): void
  warn(line: string): void
  status(status: Status): void
}

/** Says in words what came of each document, once for each change: also why nothing happened. */
export class Journal {
  readonly #sink: JournalSink
  readonly #locale: () => Locale
  readonly #said = new Map<string, string>()

  constructor(sink: JournalSink, locale: () => Locale) {
    this.#sink = sink
    this.#locale = locale
  }

  tell({uri}: OpenDocument, outcome: Outcome): void {
    const status = statusOf(uri, outcome)
    this.#sink.status(status)
    const key = JSON.stringify([status.state, status.counts, status.reason])
    if (this.#said.get(uri) === key) return
    this.#said.set(uri, key)
    const document = nameOf(uri)
    const locale = this.#locale()
    if (status.state === 'checked' && status.counts)
      this.#sink.log(fill(words.checked, {document, ...status.counts, took: Math.round((status.took ?? 0) * 10) / 10}, locale))
    else if (status.state === 'skipped') this.#sink.log(fill(words.skipped, {document, reason: status.reason ?? ''}, locale))
    else this.#sink.warn(fill(words.failed, {document, reason: status.reason ?? ''}, locale))
  }

  close({uri, version}: OpenDocument): void {
    this.#said.delete(uri)
    this.#sink.status({uri, version, state: 'closed'})
  }
}

function statusOf(uri: string, outcome: Outcome): Status {
  const {state, version} = outcome
  if (state !== 'checked') return {uri, version, state, reason: outcome.reason}
  const {messages} = outcome.result
  const count = (severity: Severity): number => messages.filter((message) => !message.suppressed && message.severity === severity).length
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')]
  return {
    uri,
    version,
    state,
    counts: {errors, warnings, infos, suppressed: messages.length - errors - warnings - infos},
    took: outcome.took
  }
}
