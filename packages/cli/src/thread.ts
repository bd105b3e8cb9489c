import {parentPort, workerData} from 'node:worker_threads'
import {checkInput, fileInput} from '@hegao/node'
import {serveChecks} from '@hegao/node/workers'
import type {ThreadData} from './check-in-threads.ts'
import {showStack} from './complaints.ts'
import {configurationsFor} from './configurations.ts'
import {openResults} from './kept.ts'

/** What a thread of `checkInThreads` does: it configures the files that it is given, and checks them. */
export async function serveThread(): Promise<void> {
  if (!parentPort) throw new Error('a thread has a parent')
  // Only `checkInThreads` starts one.
  const {call, begun} = workerData as ThreadData
  const {ledger, locale, encoding} = call
  const cwd = process.cwd()
  const configurations = await configurationsFor(call, cwd)
  const kept = await openResults(call, cwd)
  const check = async (path: string, file: string) => {
    const {linter, identity} = await configurations.of(path)
    return checkInput(fileInput(path, file), {
      linterFor: () => linter,
      ledger,
      locale,
      onCrash: (_, error) => showStack(error),
      ...(encoding === undefined ? {} : {encoding}),
      ...(kept ? {cache: kept.cacheFor(identity)} : {})
    })
  }
  serveChecks(parentPort, begun, check, ledger)
}
