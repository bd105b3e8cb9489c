import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import {command, root} from './command.ts'

/** What the bundle is made of. */
const sources = [
  'packages/core',
  'packages/formats',
  'packages/node',
  'packages/reporters',
  'packages/cli',
  'rules',
  'scripts/bundle.mjs',
  'pnpm-lock.yaml'
]

/** Vitest's global setup: bundles the command where it is missing or older than what it is made of. */
export default function buildFirst(): void {
  const built = existsSync(command) ? statSync(command).mtimeMs : 0
  if (sources.some((source) => newest(path.join(root, source)) > built))
    execFileSync(process.execPath, [path.join(root, 'scripts/bundle.mjs')], {stdio: 'inherit'})
}

function newest(file: string): number {
  const stat = statSync(file)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(
    0,
    ...readdirSync(file)
      .filter((name) => name !== 'node_modules' && name !== 'dist')
      .map((name) => newest(path.join(file, name)))
  )
}
