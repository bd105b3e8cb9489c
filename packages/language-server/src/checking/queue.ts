import {setImmediate} from 'node:timers/promises'

/** Runs one task after the other, and lets messages of the client in between. */
export class Queue {
  #last: Promise<void> = Promise.resolve()

  /** Never rejects: a task says itself what went wrong. */
  add(task: () => Promise<void>): void {
    this.#last = this.#last
      .then(() => setImmediate())
      .then(task)
      .catch(() => {})
  }

  /** Resolves when all that was added before is done. */
  idle(): Promise<void> {
    return this.#last
  }
}
