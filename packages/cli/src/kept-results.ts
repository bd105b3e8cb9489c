import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {DraftIdentity} from '@hegao/node'
import {InputCache, ResultCache} from '@hegao/node/cache'
import type {Call} from './call.ts'
import {userCacheFolder} from './user-cache-folder.ts'

export {CacheError} from '@hegao/node/cache'

/** Results that are kept, as one run or one of its threads knows them. */
export interface KeptResults {
  cacheFor(identityOf: (path: string) => DraftIdentity | undefined): InputCache
  /** All files were checked, and all reports written. */
  done(): void
}

interface Place {
  readonly folder: string
  /** Where each run that is not done has a folder of its own. */
  readonly unfinished: string
}

/**
 * Both ways to keep results hold the same entries. What is kept until a run is done is for calls with these words from this folder
 * only.
 */
export function folderOf(keep: NonNullable<Call['keep']>, call: Call, cwd: string): Place {
  const location = call.cacheLocation === undefined ? userCacheFolder() : path.resolve(cwd, call.cacheLocation)
  const unfinished = path.join(location, 'unfinished')
  return {unfinished, folder: keep === 'for-later' ? path.join(location, 'results') : path.join(unfinished, nameOf(call, cwd))}
}

/** @throws {CacheError} where the folder is not its user's own; errors of the file system. */
export function keepResults(
  keep: NonNullable<Call['keep']>,
  {folder, unfinished}: Place,
  {today, onProblem}: {readonly today: string; readonly onProblem: (error: unknown) => void}
): KeptResults {
  const results = new ResultCache(folder, {build: buildOf(path.dirname(fileURLToPath(import.meta.url))), onProblem})
  return {
    cacheFor: (identityOf) => new InputCache(results, identityOf, today),
    done() {
      if (keep === 'for-later') results.sweep()
      else rmSync(folder, {recursive: true, force: true})
      forget(unfinished)
    }
  }
}

/** How many threads check makes no difference. */
const nameOf = (call: Call, cwd: string): string =>
  createHash('sha256')
    .update(JSON.stringify([cwd, {...call, jobs: 'auto'}]))
    .digest('hex')

/** The code that runs: another build of the same version is another. */
function buildOf(folder: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).toSorted())
    if (/\.m?js$/.test(name)) hash.update(`${name}\n`).update(readFileSync(path.join(folder, name)))
  return hash.digest('hex')
}

/** A run that nobody took up again in so long is given up, in milliseconds. */
const givenUpAfter = 30 * 24 * 60 * 60 * 1000

function forget(unfinished: string): void {
  for (const name of statSync(unfinished, {throwIfNoEntry: false})?.isDirectory() ? readdirSync(unfinished) : []) {
    const folder = path.join(unfinished, name)
    const changed = statSync(folder, {throwIfNoEntry: false})?.mtimeMs ?? Infinity
    if (changed < Date.now() - givenUpAfter) rmSync(folder, {recursive: true, force: true})
  }
}
