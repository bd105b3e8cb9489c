import {fill, type Locale} from '@hegao/core'
import type {CheckedFile} from '@hegao/node'
import {printable} from '@hegao/reporters/terminal'
import {faultWords} from './messages.ts'

/** One line on standard error. */
export const complain = (line: string): void => writeError(`hegao: ${printable(line)}\n`)

let opened = false

function writeError(text: string): void {
  const {stderr} = process
  // Nobody is left to be told that nobody reads it.
  if (!opened) stderr.on('error', () => {})
  opened = true
  stderr.write(text)
}

/** The line for a fault of ours, with all that whoever mends it must know first. */
export const faultOfOurs = (what: string, version: string, locale: Locale): string =>
  fill(faultWords.ours, {version, node: process.versions.node, what}, locale)

/** The stack of an exception, for whoever asked for it. */
export function showStack(error: unknown): void {
  if (process.env['HEGAO_DEBUG']) writeError(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
}

/** What kept files from being checked, said on standard error: files at once, faults of ours in one line at the end. */
export class Complaints {
  /** Files that could not be read, and words to us in files that cannot be understood. */
  files = 0
  /** Exceptions. */
  ours = 0
  #firstOfOurs = ''
  readonly #locale: Locale
  readonly #reportNamesFiles: boolean

  /** @param reportNamesFiles whether the same screen shows a report that names such files */
  constructor(locale: Locale, reportNamesFiles: boolean) {
    this.#locale = locale
    this.#reportNamesFiles = reportNamesFiles
  }

  add({path, result}: CheckedFile): void {
    for (const {kind, code, ruleId, message, place} of result.faults) {
      if (kind === 'rule') {
        this.ours++
        const words = ruleId === undefined ? faultWords.stopped : faultWords.ruleStopped
        this.#firstOfOurs ||= fill(words, {path, rule: ruleId ?? '', reason: message}, this.#locale)
      } else if (code !== 'unused' && code !== 'expired') {
        this.files++
        if (!this.#reportNamesFiles)
          complain(
            fill(
              faultWords.unread,
              {path: place ? `${path}:${place.start.line}:${place.start.column}` : path, reason: message},
              this.#locale
            )
          )
      }
    }
  }

  finish(version: string): void {
    if (this.ours === 0) return
    const more = this.ours > 1 ? fill(faultWords.more, {count: this.ours - 1}, this.#locale) : ''
    complain(faultOfOurs(this.#firstOfOurs + more, version, this.#locale))
  }
}
