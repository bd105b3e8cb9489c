import type {MessagePort} from 'node:worker_threads'
import type {CheckedFile} from '../check-inputs.ts'
import type {Answer, Batch} from './protocol.ts'

/**
 * Checks what comes in at a port, in a worker of `checkInWorkers`.
 *
 * @param ledger whether files are checked with one
 */
export function serveChecks(
  port: MessagePort,
  begun: Int32Array<SharedArrayBuffer>,
  check: (path: string, file: string) => Promise<CheckedFile>,
  ledger: boolean
): void {
  let turn = Promise.resolve()
  port.on('message', (batch: Batch) => {
    turn = turn.then(async () => {
      for (const {at, path, file} of batch) {
        Atomics.store(begun, 0, at)
        port.postMessage({at, file: sendable(await check(path, file), ledger)} satisfies Answer)
      }
    })
  })
}

/** A file with as much of its text as reports show, so that nothing is copied from thread to thread that nobody sees. */
function sendable({source, ...checked}: CheckedFile, ledger: boolean): CheckedFile {
  if (!source || ledger) return source ? {...checked, source} : checked
  const {path, text, encoding, blocks} = source
  if (blocks.length > 0 && checked.result.messages.length === 0) return checked
  // Whether it has any block is all that is asked of them.
  return {...checked, source: {path, text, encoding, blocks: blocks.slice(0, 1), directives: []}}
}
