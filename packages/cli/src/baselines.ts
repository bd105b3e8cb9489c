import path from 'node:path'
import {fill} from '@hegao/core'
import {BaselineError, baselineName, StoredBaseline} from '@hegao/node'
import {CallError} from './call-error.ts'
import type {Call} from './call.ts'
import {complain} from './complaints.ts'
import {baselineWords} from './messages.ts'
import {systemReason} from './system-reason.ts'

/** As people named it, and where it stands. */
export const baselineFile = ({baseline}: Call, cwd: string): {readonly shown: string; readonly absolute: string} => {
  const shown = typeof baseline === 'string' ? baseline : baselineName
  return {shown, absolute: path.resolve(cwd, shown)}
}

/**
 * The baseline of a run: the one that was named, else the one in the working folder, if it is there.
 *
 * @throws {CallError} where it cannot be used, or was named and is not there.
 */
export function openBaseline(call: Call, cwd: string): StoredBaseline | undefined {
  const {baseline, locale} = call
  if (baseline === false) return undefined
  const {shown, absolute} = baselineFile(call, cwd)
  try {
    const stored = StoredBaseline.read(absolute, cwd)
    if (stored === undefined && baseline !== undefined && call.command !== 'baseline')
      throw new CallError(locale, [baselineWords.missing], {path: shown})
    return stored
  } catch (error) {
    if (error instanceof BaselineError) throw new CallError(locale, [baselineWords.damaged], {path: shown})
    const reason = systemReason(error, locale)
    throw reason === undefined ? error : new CallError(locale, [baselineWords.unreadable], {path: shown, reason})
  }
}

/** More lines than this nobody reads. */
const mostLines = 10

/** Names the entries that nobody needs any more. */
export function nameStale(baseline: StoredBaseline, call: Call, cwd: string): void {
  const stale = baseline.stale()
  if (stale.length === 0) return
  const {locale} = call
  for (const {path: name, ruleId} of stale.slice(0, mostLines)) complain(fill(baselineWords.stale, {path: name, rule: ruleId}, locale))
  const {shown} = baselineFile(call, cwd)
  complain(fill(baselineWords.prune, {count: stale.length, path: shown}, locale))
}
