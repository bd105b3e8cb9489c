import {chmodSync, lstatSync, mkdirSync} from 'node:fs'

/** Why results cannot be kept in a folder. */
export class CacheError extends Error {
  override readonly name = 'CacheError'
  readonly reason: 'no-folder' | 'not-ours'

  constructor(reason: CacheError['reason'], folder: string) {
    super(`${folder}: ${reason}`)
    this.reason = reason
  }
}

/**
 * Makes a folder that nobody but its user can enter, or takes everybody else's leave from one that is there.
 *
 * @throws {CacheError} where something else stands there, a link to a folder among it, or somebody else owns it; errors of the
 * file system.
 */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, {recursive: true, mode: 0o700})
  const stat = lstatSync(folder)
  if (!stat.isDirectory()) throw new CacheError('no-folder', folder)
  // Windows has neither: there the folder is as private as the user's profile that it stands in.
  if (process.getuid === undefined) return
  if (stat.uid !== process.getuid()) throw new CacheError('not-ours', folder)
  if ((stat.mode & 0o077) !== 0) chmodSync(folder, 0o700)
}
