import {setTimeout} from 'node:timers/promises'
import type {CancellationToken} from 'vscode-languageserver'
import type {OpenDocument} from '../documents/open-document.ts'

/**
 * Waits until a document has been left alone for a while, so that a burst of keystrokes is checked once.
 *
 * @returns whether the answer is still wanted
 */
export async function untilQuiet(document: OpenDocument, milliseconds: number, token: CancellationToken): Promise<boolean> {
  for (;;) {
    if (token.isCancellationRequested) return false
    const left = document.changedAt + milliseconds - performance.now()
    if (left <= 0) return true
    await setTimeout(Math.ceil(left))
  }
}
