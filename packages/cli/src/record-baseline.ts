import {fill} from '@hegao/core'
import {StoredBaseline} from '@hegao/node'
import {baselineFile, openBaseline} from './baselines.ts'
import {CallError} from './call-error.ts'
import type {Call} from './call.ts'
import {complain, Complaints} from './complaints.ts'
import {type ExitCode, exitCodes} from './exit-codes.ts'
import {baselineWords} from './messages.ts'
import {fileOutput} from './output.ts'
import {createProgress} from './progress.ts'
import {startRun} from './run.ts'
import {systemReason} from './system-reason.ts'

/** `hegao baseline`: what is there now is known from now on. With `--prune` nothing new becomes known. */
export async function recordBaseline(call: Call, version: string): Promise<ExitCode> {
  const {locale, prune} = call
  const cwd = process.cwd()
  const {shown, absolute} = baselineFile(call, cwd)
  const stored = openBaseline(call, cwd)
  if (prune && stored === undefined) throw new CallError(locale, [baselineWords.missing], {path: shown})
  const baseline = stored ?? StoredBaseline.empty(absolute, cwd)
  const {count, files, done: finish} = await startRun(call, cwd)
  const complaints = new Complaints(locale, false)
  const progress = createProgress(locale)
  let done = 0
  for await (const file of files) {
    if (prune) baseline.apply(file)
    else baseline.record(file)
    if (file.result.faults.length > 0) progress.clear()
    complaints.add(file)
    progress.show(++done, count, file.path)
  }
  progress.clear()
  const {text, ...counts} = prune ? baseline.pruned() : baseline.renewed()
  write(absolute, text, shown, call)
  finish?.()
  complain(fill(prune ? baselineWords.pruned : baselineWords.recorded, {...counts, path: shown}, locale))
  complaints.finish(version)
  return complaints.ours > 0 ? exitCodes.ours : complaints.files > 0 ? exitCodes.call : exitCodes.clean
}

function write(absolute: string, text: string, shown: string, {locale}: Call): void {
  try {
    const output = fileOutput(absolute)
    output.write(text)
    output.finish()
  } catch (error) {
    const reason = systemReason(error, locale)
    throw reason === undefined ? error : new CallError(locale, [baselineWords.unwritable], {path: shown, reason})
  }
}
