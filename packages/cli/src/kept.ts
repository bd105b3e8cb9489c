import {fill} from '@hegao/core'
import {CallError} from './call-error.ts'
import type {Call} from './call.ts'
import {complain} from './complaints.ts'
import {today} from './configurations.ts'
import type {KeptResults} from './kept-results.ts'
import {cacheWords} from './messages.ts'
import {systemReason} from './system-reason.ts'

/**
 * Opens what `--cache` or `--resume` keeps, where one of them was asked for.
 *
 * @throws {CallError} where the place cannot be used.
 */
export async function openResults(call: Call, cwd: string): Promise<KeptResults | undefined> {
  if (!call.keep) return undefined
  const {locale} = call
  const {CacheError, folderOf, keepResults} = await import('./kept-results.ts')
  const place = folderOf(call.keep, call, cwd)
  const onProblem = (error: unknown): void =>
    complain(fill(cacheWords.unwritten, {reason: systemReason(error, locale) ?? String(error)}, locale))
  try {
    return keepResults(call.keep, place, {today: today(), onProblem})
  } catch (error) {
    const data = {path: place.folder}
    if (error instanceof CacheError) throw new CallError(locale, [cacheWords[error.reason]], data)
    const reason = systemReason(error, locale)
    throw reason === undefined ? error : new CallError(locale, [cacheWords.unusable], {...data, reason})
  }
}
