import {statSync} from 'node:fs'
import {type CheckedFile, checkInput, type CheckInputsOptions, type ConfiguredInputs, type Input} from '@hegao/node'
import type {Call} from './call.ts'

/**
 * So much text must be left to check before threads are worth it, in bytes. Two of them take half a second of processor time more
 * than one, since each reads hegao and warms up: here that is less than a quarter of the whole (bench/pipeline/threads.mjs).
 */
const worthWorkers = 4 * 2 ** 20

/** So much is looked at before it is known how much of it an earlier run has checked. */
const telling = 2 ** 20

let elsewhere = false

/** Whether other threads checked: what V8 made of the rules is there, and not here. */
export const checkedElsewhere = (): boolean => elsewhere

/** Checks files in their order, in this thread or, where so much is left to check that it is worth it, in several. */
export async function* checkFiles(
  inputs: readonly Input[],
  options: CheckInputsOptions,
  configurationOf: ConfiguredInputs['configurationOf'],
  call: Call
): AsyncGenerator<CheckedFile> {
  const check = (input: Input): Promise<CheckedFile> => checkInput(input, options)
  const sizes = call.jobs === 1 || inputs.length === 1 ? [] : inputs.map(sizeOf)
  // One draft is checked by one thread, however large it is.
  let left = sizes.reduce((sum, size) => sum + size, 0) - sizes.reduce((most, size) => Math.max(most, size), 0)
  let seen = 0
  let missed = 0
  for (const [at, input] of inputs.entries()) {
    const share = options.cache ? (seen < telling ? 0 : missed / seen) : 1
    if (call.jobs === 'auto' ? left * share >= worthWorkers : call.jobs > 1 && inputs.length > 1) {
      const {checkInThreads} = await import('./check-in-threads.ts')
      elsewhere = true
      yield* checkInThreads(inputs.slice(at), sizes.slice(at), check, configurationOf, call)
      break
    }
    const file = await check(input)
    const size = sizes[at] ?? 0
    left -= size
    seen += size
    if (!file.kept) missed += size
    yield file
  }
}

/** What cannot be asked for its size is complained of when it is read. */
function sizeOf({file}: Input): number {
  try {
    return file === undefined ? 0 : statSync(file).size
  } catch {
    return 0
  }
}
