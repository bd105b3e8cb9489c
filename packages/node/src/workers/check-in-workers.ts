import type {Worker} from 'node:worker_threads'
import type {CheckedFile} from '../check-inputs.ts'
import {type Answer, type Batch, nothingBegun} from './protocol.ts'

export {serveChecks} from './serve-checks.ts'

/** A file for a worker to check, which it reads itself. */
export interface WorkerInput {
  readonly path: string
  /** Absolute. */
  readonly file: string
  readonly bytes: number
}

export interface WorkersOptions {
  readonly jobs: number
  /**
   * Starts a worker that runs `serveChecks`.
   *
   * @param begun holds the number of the file that it has begun last
   */
  start(begun: Int32Array<SharedArrayBuffer>): Worker
  /** A sentence for a file whose worker died. */
  explain(reason: string): string
}

/** A batch ends at the one or the other: enough that a message more or less does not matter, little enough to be held. */
const largestBatch = {bytes: 2 ** 20, files: 50}

/** So many batches for each worker may be given out before the first of them is taken away. */
const ahead = 3

/**
 * Checks files in several threads, and gives them in their order. Of what is ahead of its turn no more is held than some batches.
 * A worker that dies is a fault of the file that it had begun; another goes on with the rest.
 */
export async function* checkInWorkers(inputs: readonly WorkerInput[], options: WorkersOptions): AsyncGenerator<CheckedFile> {
  const pool = new Pool(inputs, options)
  try {
    for (let at = 0; at < inputs.length; at++) yield await pool.take(at)
  } finally {
    await pool.end()
  }
}

/** One thread, and the numbers of the files that it owes. */
interface Hand {
  readonly worker: Worker
  readonly begun: Int32Array<SharedArrayBuffer>
  readonly owes: Set<number>
}

class Pool {
  readonly #inputs: readonly WorkerInput[]
  readonly #options: WorkersOptions
  readonly #hands = new Set<Hand>()
  readonly #checked = new Map<number, CheckedFile>()
  /** Numbers of files that nobody has been given, a batch each. */
  readonly #batches: (readonly number[])[]
  /** The first file that was not taken yet. */
  #next = 0
  /** Of files that were given out and not taken yet. */
  #bytesAhead = 0
  #failure: Error | undefined
  #ended = false
  #wake: () => void = () => {}

  constructor(inputs: readonly WorkerInput[], options: WorkersOptions) {
    this.#inputs = inputs
    this.#options = options
    this.#batches = batchesOf(inputs, options.jobs)
    while (this.#hands.size < Math.min(options.jobs, this.#batches.length)) this.#hire()
    this.#feed()
  }

  async take(at: number): Promise<CheckedFile> {
    for (;;) {
      const checked = this.#checked.get(at)
      if (checked) {
        this.#checked.delete(at)
        this.#next = at + 1
        this.#bytesAhead -= this.#sizeOf(at)
        this.#feed()
        return checked
      }
      if (this.#failure) throw this.#failure
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  async end(): Promise<void> {
    this.#ended = true
    await Promise.all([...this.#hands].map(({worker}) => worker.terminate()))
  }

  #hire(): void {
    const begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)).fill(nothingBegun)
    const hand: Hand = {worker: this.#options.start(begun), begun, owes: new Set()}
    this.#hands.add(hand)
    let reason = ''
    hand.worker
      .on('message', ({at, file}: Answer) => {
        hand.owes.delete(at)
        this.#checked.set(at, file)
        this.#feed()
        this.#wake()
      })
      .on('error', (error) => {
        reason = error instanceof Error ? error.message : String(error)
      })
      .on('exit', (code) => {
        if (!this.#ended) this.#replace(hand, reason === '' ? `exit ${code}` : reason)
      })
  }

  /** Who is about to be free gets the next batch, as long as not too much is ahead. */
  #feed(): void {
    const limit = ahead * this.#options.jobs * largestBatch.bytes
    for (const hand of this.#hands) {
      if (hand.owes.size > 1) continue
      const [batch] = this.#batches
      if (!batch || (this.#bytesAhead >= limit && (batch[0] ?? 0) > this.#next)) return
      this.#batches.shift()
      for (const at of batch) {
        hand.owes.add(at)
        this.#bytesAhead += this.#sizeOf(at)
      }
      // oxlint-disable-next-line require-post-message-target-origin -- a thread, not a window
      hand.worker.postMessage(batch.flatMap((at) => this.#inputOf(at)) satisfies Batch)
    }
  }

  #sizeOf(at: number): number {
    return this.#inputs[at]?.bytes ?? 0
  }

  #inputOf(at: number): Batch {
    const input = this.#inputs[at]
    return input ? [{at, path: input.path, file: input.file}] : []
  }

  #replace(hand: Hand, reason: string): void {
    this.#hands.delete(hand)
    const [begun = nothingBegun] = hand.begun
    // One that could not even begin would die again.
    if (begun === nothingBegun) this.#failure = new Error(reason)
    else {
      if (hand.owes.delete(begun)) this.#checked.set(begun, this.#stopped(begun, reason))
      if (hand.owes.size > 0) this.#batches.unshift([...hand.owes])
      for (const at of hand.owes) this.#bytesAhead -= this.#sizeOf(at)
      if (this.#batches.length > 0) this.#hire()
      this.#feed()
    }
    this.#wake()
  }

  #stopped(at: number, reason: string): CheckedFile {
    const message = this.#options.explain(reason)
    return {path: this.#inputs[at]?.path ?? '', result: {messages: [], faults: [{kind: 'rule', message}]}}
  }
}

/** Numbers of files in their order, so that each worker has several batches to do. */
function batchesOf(inputs: readonly WorkerInput[], jobs: number): number[][] {
  const all = inputs.reduce((sum, {bytes}) => sum + bytes, 0)
  const most = Math.min(largestBatch.bytes, all / (jobs * ahead))
  const batches: number[][] = []
  let size = Infinity
  for (const [at, {bytes}] of inputs.entries()) {
    const last = batches.at(-1)
    if (last && size + bytes <= most && last.length < largestBatch.files) {
      last.push(at)
      size += bytes
    } else {
      batches.push([at])
      size = bytes
    }
  }
  return batches
}
