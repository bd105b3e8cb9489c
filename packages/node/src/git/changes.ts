import {spawn} from 'node:child_process'
import {realpathSync} from 'node:fs'
import path from 'node:path'
import {type ChangedLines, DiffReader} from './changed-lines.ts'

/** Why git could not say what changed. */
export class GitError extends Error {
  override readonly name = 'GitError'
  readonly reason: 'missing' | 'no-repository' | 'revision' | 'failed'

  /** @param message what git said, where it said something */
  constructor(reason: GitError['reason'], message = '') {
    super(message)
    this.reason = reason
  }
}

/** What changed since a revision, by the real paths of files: in commits, in the index, in the working tree, and new files. */
export interface Changes {
  /** Undefined where the file is as it was. */
  of(absolute: string): ChangedLines | undefined
}

/** No diff of somebody's own, no colours, no paths as somebody likes them: only what this module reads. */
const diff = ['diff', '--no-ext-diff', '--no-textconv', '--no-color', '--no-renames', '--diff-filter=d', '--ignore-submodules']

/**
 * Asks git what changed since the present branch left a revision; where the two have no common ancestor (a shallow clone),
 * since the revision itself.
 *
 * @param lines whether to tell lines too
 * @throws {GitError}
 */
export async function changesSince(revision: string, cwd: string, lines: boolean): Promise<Changes> {
  const root = (await git(['rev-parse', '--show-toplevel'], cwd, 'no-repository')).replace(/\n$/, '')
  const commit = (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], cwd, 'revision')).trim()
  const base = await git(['merge-base', commit, 'HEAD'], cwd, 'failed').then(
    (ancestor) => ancestor.trim(),
    () => commit
  )
  const changed = new Map<string, ChangedLines>()
  const add = (names: string, what: ChangedLines) => {
    for (const name of names.split('\0')) if (name !== '') changed.set(path.join(root, name), what)
  }
  add(await git([...diff, '--name-only', '-z', base, '--'], root, 'failed'), 'all')
  add(await git(['ls-files', '--others', '--exclude-standard', '-z'], root, 'failed'), 'all')
  if (lines) {
    const reader = new DiffReader()
    await git(['-c', 'core.quotePath=false', ...diff, '--unified=0', '--no-prefix', base, '--'], root, 'failed', (piece) =>
      reader.add(piece)
    )
    // What git takes for binary, such as UTF-16 or Word, has no hunks and stays whole.
    for (const [name, ranges] of reader.changed) changed.set(path.join(root, name), ranges)
  }
  return {of: (absolute) => changed.get(realPath(absolute))}
}

function realPath(absolute: string): string {
  try {
    return realpathSync(absolute)
  } catch {
    return absolute
  }
}

function git(args: readonly string[], cwd: string, reason: GitError['reason'], onPiece?: (piece: string) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, {cwd, stdio: ['ignore', 'pipe', 'pipe']})
    let [output, complaint] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      if (onPiece) onPiece(piece)
      else output += piece
    })
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      complaint += piece
    })
    child.on('error', () => reject(new GitError('missing')))
    child.on('close', (code) => {
      if (code === 0) resolve(output)
      else reject(new GitError(reason, complaint.split('\n')[0]))
    })
  })
}
