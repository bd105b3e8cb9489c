/** What is needed of the editor's token. */
export interface Cancellable {
  readonly isCancellationRequested: boolean
  onCancellationRequested(listener: () => void): unknown
}

/** Puts off what the editor asks after each keystroke until a document has been left alone for a while. */
export class PullDelay {
  /** Versions that were asked for last. */
  readonly #asked = new WeakMap<object, number>()

  /**
   * Waits where the document was changed since it was last asked for. What is asked again for another reason (it was opened, saved, a
   * setting changed) is not put off.
   *
   * @returns whether the answer is still wanted: the editor takes its question back when there is a further keystroke
   */
  async wait(document: {readonly version: number}, milliseconds: number, token: Cancellable): Promise<boolean> {
    const before = this.#asked.get(document)
    this.#asked.set(document, document.version)
    if (before !== undefined && before !== document.version) await untilCancelled(milliseconds, token)
    return !token.isCancellationRequested
  }
}

function untilCancelled(milliseconds: number, token: Cancellable): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    token.onCancellationRequested(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
