/** A server that stops this often within this time has a reason that starting it again does not mend. */
const most = 5
const minutes = 3

/**
 * What to do when the server stopped by itself.
 *
 * - `tell`: start it again, and say so: the first time
 * - `quietly`: start it again
 * - `give-up`: leave it
 */
export type Restart = 'tell' | 'quietly' | 'give-up'

/** Counts how often the server stopped. */
export class Restarts {
  readonly minutes = minutes
  #times: number[] = []
  #hasTold = false

  /** Times that the server stopped of late. */
  get count(): number {
    return this.#times.length
  }

  /** @param now - milliseconds of any clock that only goes forward */
  stopped(now: number): Restart {
    this.#times = [...this.#times.filter((time) => now - time < minutes * 60_000), now]
    if (this.count >= most) return 'give-up'
    if (this.#hasTold) return 'quietly'
    this.#hasTold = true
    return 'tell'
  }

  /** A person started it: what was before no longer counts. */
  forget(): void {
    this.#times = []
  }
}
