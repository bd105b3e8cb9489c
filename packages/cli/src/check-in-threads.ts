import {realpathSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import {fill} from '@hegao/core'
import type {CheckedFile, ConfiguredInputs, Input} from '@hegao/node'
import {checkInWorkers, type WorkerInput} from '@hegao/node/workers'
import type {Call} from './call.ts'
import {faultWords} from './messages.ts'

/** What such a thread is told. */
export interface ThreadData {
  readonly call: Call
  readonly begun: Int32Array<SharedArrayBuffer>
}

/** More threads than this wait for the one that writes. */
const most = 8

/**
 * Checks files in several threads, each of which runs this command and configures its files as this one did. What has no file or
 * no configuration is left to this thread.
 */
export async function* checkInThreads(
  inputs: readonly Input[],
  sizes: readonly number[],
  checkHere: (input: Input) => Promise<CheckedFile>,
  configurationOf: ConfiguredInputs['configurationOf'],
  call: Call
): AsyncGenerator<CheckedFile> {
  const [, command = ''] = process.argv
  const main = realpathSync(command)
  const sent = inputs.flatMap(({path, file}, at): WorkerInput[] =>
    file !== undefined && configurationOf(path) ? [{path, file, bytes: sizes[at] ?? 0}] : []
  )
  const jobs = call.jobs === 'auto' ? Math.min(most, availableParallelism()) : call.jobs
  const start = (begun: ThreadData['begun']): Worker => new Worker(main, {argv: ['\0'], workerData: {call, begun} satisfies ThreadData})
  const checked = checkInWorkers(sent, {jobs, start, explain: (reason) => fill(faultWords.threadStopped, {reason}, call.locale)})
  const paths = new Set(sent.map(({path}) => path))
  try {
    for (const input of inputs) {
      const next = paths.has(input.path) ? await checked.next() : undefined
      if (next?.done === true) return
      yield next ? next.value : await checkHere(input)
    }
  } finally {
    // Whoever takes no more of them must not wait for threads.
    await checked.return(undefined)
  }
}
