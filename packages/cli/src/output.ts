import {once} from 'node:events'
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import path from 'node:path'
import {fill, type Locale} from '@hegao/core'
import {systemCode} from '@hegao/node'
import {complain} from './complaints.ts'
import {exitCodes} from './exit-codes.ts'
import {faultWords} from './messages.ts'
import {systemReason} from './system-reason.ts'
import {isTerminal} from './terminal.ts'

/** Where a report goes, piece by piece. */
export interface Output {
  write(text: string): void | Promise<void>
  /** All of it was written. */
  finish(): void
  /** It will not be written to its end: nothing of it is left behind. */
  abandon(): void
}

/**
 * Standard output. `process.stdout` knows what a console needs; a pipe or a file does without it, and without the 4 ms that it
 * takes to load.
 */
export function standardOutput(locale: Locale): Output {
  const fail = (error: unknown): never => {
    // A program that reads what we write may stop when it has enough: that is no fault of anybody.
    if (systemCode(error) === 'EPIPE') process.exit(exitCodes.clean)
    complain(fill(faultWords.output, {path: '<stdout>', reason: systemReason(error, locale) ?? String(error)}, locale))
    process.exit(exitCodes.call)
  }
  const {write} = isTerminal(1) ? terminalOutput(fail) : {write: (text: string) => writeWhole(text, fail)}
  return {write, finish() {}, abandon() {}}
}

function terminalOutput(fail: (error: unknown) => never): Pick<Output, 'write'> {
  const {stdout} = process
  stdout.on('error', fail)
  return {
    async write(text) {
      if (!stdout.write(text)) await once(stdout, 'drain')
    }
  }
}

/** How long to wait for a reader that has not made room yet, in milliseconds. */
const patience = 5

function writeWhole(text: string, fail: (error: unknown) => never): void {
  let rest: Uint8Array = Buffer.from(text)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest))
    } catch (error) {
      if (systemCode(error) !== 'EAGAIN') fail(error)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, patience)
    }
  }
}

/**
 * A file that stays as it was until it is whole: what is written goes to a file beside it, which takes its place at the end.
 *
 * @throws an error of the system, at once where the file cannot be written, so that nobody waits for a report that goes nowhere.
 */
export function fileOutput(file: string): Output {
  const existing = statSync(file, {throwIfNoEntry: false})
  // A device or a pipe is written to, not replaced; a folder is refused by the system.
  if (existing && !existing.isFile()) return openFile(file, 'w')
  const target = existing ? realpathSync(file) : file
  if (existing) accessSync(target, constants.W_OK)
  removeLeft(target)
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`)
  const output = openFile(beside, 'wx')
  const remove = () => rmSync(beside, {force: true})
  whenKilled(remove)
  return {
    write: output.write,
    finish() {
      output.finish()
      if (existing) chmodSync(beside, existing.mode)
      renameSync(beside, target)
    },
    abandon() {
      output.abandon()
      remove()
    }
  }
}

/** Takes away what runs left beside a file that were killed while they wrote it. */
function removeLeft(target: string): void {
  const folder = path.dirname(target)
  const before = `.${path.basename(target)}.`
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(before) ? /^(\d+)\.tmp$/.exec(name.slice(before.length))?.[1] : undefined
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(path.join(folder, name), {force: true})
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // That of somebody else runs as well.
    return systemCode(error) === 'EPERM'
  }
}

function openFile(file: string, flags: 'w' | 'wx'): Output {
  const descriptor = openSync(file, flags)
  const close = () => closeSync(descriptor)
  return {write: (text) => writeFileSync(descriptor, text), finish: close, abandon: close}
}

/** Does something before a signal ends the process, as it then does. */
function whenKilled(work: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      work()
      process.kill(process.pid, signal)
    })
}
