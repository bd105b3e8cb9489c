// `node:fs/promises` takes 1 ms to load, for which a run that fixes nothing need not wait.
import {constants, promises} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {applyFixes, type CheckResult, type Linter, type Source} from '@hegao/core'
import {editBytes, readSource} from '@hegao/formats'
import {decodeUtf8} from './decode-utf8.ts'
import {fileInput} from './input.ts'

export interface FixOptions {
  /** As people named the file, with `/`. */
  readonly path: string
  readonly linter: Linter
  /** WHATWG name of the encoding; found from the bytes unless given. */
  readonly encoding?: string
}

/** A file's content with the safe fixes made. */
export interface FixedContent {
  readonly before: Source
  readonly after: Source
  /** What the check of `after` found. */
  readonly result: CheckResult
  /** The bytes of `after`: those of `before` wherever nothing was fixed. */
  readonly bytes: Uint8Array
  /** How many places were changed; 0 where the content is as it was. */
  readonly fixed: number
}

/** A fix may make room for another. Rules that undo each other's fixes would go on for ever. */
const mostPasses = 10

/**
 * Checks and fixes until nothing is left to fix. A second run finds nothing more.
 *
 * @throws {UnreadableError} where the content cannot be read; {UnwritableError} where a new text cannot be written in its
 *   encoding; {FixError} where the new bytes would not read as the new text.
 */
export async function fixContent(content: Uint8Array, {path, linter, encoding}: FixOptions): Promise<FixedContent> {
  const read = (bytes: Uint8Array): Promise<Source> => readSource(bytes, {path, decodeUtf8, ...(encoding === undefined ? {} : {encoding})})
  const before = await read(content)
  let [after, bytes, fixed] = [before, content, 0]
  let result = linter.check(after)
  for (let pass = 0; pass < mostPasses && isText(after); pass++) {
    const {text, edits} = applyFixes(after.text, result.messages)
    if (edits.length === 0) break
    const edited = editBytes(bytes, after.encoding, edits)
    const reread = await read(edited)
    // A file of few bytes may look like one of another encoding once they change.
    if (reread.text !== text || reread.encoding !== after.encoding) throw new FixError('unreadable-afterwards')
    ;[after, bytes, fixed] = [reread, edited, fixed + edits.length]
    result = linter.check(after)
  }
  return {before, after, result, bytes, fixed}
}

/** Whether offsets of the source count in the file itself, and not in a part of a package such as Word's. */
const isText = ({blocks}: Source): boolean => !blocks.some(({segments}) => segments.some(({part}) => part !== undefined))

/** Why fixes were not written. The file is as it was. */
export class FixError extends Error {
  override readonly name = 'FixError'
  readonly reason: 'unreadable-afterwards' | 'changed-meanwhile' | 'no-file'

  constructor(reason: FixError['reason'], options?: ErrorOptions) {
    super(reason, options)
    this.reason = reason
  }
}

/**
 * Fixes a file in place. The new content is written beside it and put in its place in one step, so that whoever reads it,
 * and whatever kills us, finds the old file or the new one, whole. Links to the file stay links; its mode is kept.
 *
 * @throws what `fixContent` throws; {FixError} where the file is none, or was changed by somebody else meanwhile; errors of
 *   the file system. The file is then as it was.
 */
export async function fixFile(absolute: string, options: FixOptions): Promise<FixedContent> {
  const file = await promises.realpath(absolute)
  if (!(await promises.stat(file)).isFile()) throw new FixError('no-file')
  const content = await fileInput(options.path, file).read()
  const outcome = await fixContent(content, options)
  if (outcome.fixed > 0) await replaceFile(file, content, outcome.bytes)
  return outcome
}

async function replaceFile(file: string, expected: Uint8Array, bytes: Uint8Array): Promise<void> {
  // A read-only file could be replaced all the same; its owner does not want that.
  await promises.access(file, constants.W_OK)
  const {mode, uid, gid} = await promises.stat(file)
  // Not above, since it takes a tenth of the time of a short check to load.
  const {randomUUID} = await import('node:crypto')
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}.hegao`)
  const handle = await promises.open(beside, 'wx', mode)
  try {
    try {
      await handle.writeFile(bytes)
      // The umask takes rights away when a file is made.
      await handle.chmod(mode)
      await handle.chown(uid, gid).catch(() => undefined)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (!(await promises.readFile(file)).equals(expected)) throw new FixError('changed-meanwhile')
    await promises.rename(beside, file)
  } catch (error) {
    await promises.unlink(beside).catch(() => undefined)
    throw error
  }
}
