import {spawnSync, type SpawnSyncOptions} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The bundle that users install. */
export const command = path.join(root, 'packages/cli/dist/hegao.js')

/** Not the user's own. */
const cacheHome = path.join(root, 'test/dist/cache')

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder of its own for a test, with files in it; gone when the test is over. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const cwd = mkdtempSync(path.join(tmpdir(), 'hegao-'))
  onTestFinished(() => rmSync(cwd, {recursive: true}))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.join(cwd, path.dirname(name)), {recursive: true})
    writeFileSync(path.join(cwd, name), content)
  }
  return cwd
}

/** Runs `hegao` in a folder, as a user does, with nothing of our own environment that it might read. */
export function hegao(cwd: string, args: readonly string[], options: SpawnSyncOptions = {}): Run {
  const env = {PATH: process.env['PATH'], XDG_CACHE_HOME: cacheHome, ...options.env}
  const {status, stdout, stderr, error} = spawnSync(process.execPath, [command, ...args], {
    cwd,
    maxBuffer: 2 ** 28,
    ...options,
    env,
    encoding: 'utf8'
  })
  if (error) throw error
  return {code: status, stdout, stderr}
}

/** A plugin whose rule reports each 甲 as an error with the next 乙 beside it, 丙 as a warning, 丁 as an info: what is tested is the command. */
export const marks = path.join(root, 'test/command/plugins/marks.mjs')
