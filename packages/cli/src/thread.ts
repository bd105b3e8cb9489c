import {parentPort, workerData} from 'node:worker_threads'
import type {checkInput, fileInput} from '@hegao/node'
import {serveChecks} from '@hegao/node/workers'
import type {ThreadData} from './check-in-threads.ts'
import type {showStack} from './complaints.ts'
import type {configurationsFor} from './configurations.ts'
import type {openResults} from './kept.ts'

/** What is loaded anyway where a thread starts: to import it here would part the bundle in more pieces. */
interface Loaded {
  readonly checkInput: typeof checkInput
  readonly configurationsFor: typeof configurationsFor
  readonly fileInput: typeof fileInput
  readonly openResults: typeof openResults
  readonly showStack: typeof showStack
}

/** What a thread of `checkInThreads` does: it configures the files that it is given, and checks them. */
export async function serveThread(loaded: Loaded): Promise<void> {
  if (!parentPort) throw new Error('a thread has a parent')
  // Only `checkInThreads` starts one.
  const {call, begun} = workerData as ThreadData
  const {ledger, locale, encoding} = call
  const cwd = process.cwd()
  const configurations = await loaded.configurationsFor(call, cwd)
  const kept = await loaded.openResults(call, cwd)
  const check = async (path: string, file: string) => {
    const {linter, identity} = await configurations.of(path)
    return loaded.checkInput(loaded.fileInput(path, file), {
      linterFor: () => linter,
      ledger,
      locale,
      onCrash: (_, error) => loaded.showStack(error),
      ...(encoding === undefined ? {} : {encoding}),
      ...(kept ? {cache: kept.cacheFor(identity)} : {})
    })
  }
  serveChecks(parentPort, begun, check, ledger)
}
