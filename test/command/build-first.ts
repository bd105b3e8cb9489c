import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import {server} from '../editor/server.ts'
import {command, root} from './command.ts'

/** What every bundle is made of. */
const sources = [
  'packages/core',
  'packages/formats',
  'packages/node',
  'packages/reporters',
  'rules',
  'scripts/bundle-parts.mjs',
  'pnpm-lock.yaml'
]

/** Vitest's global setup: bundles the command and the language server where they are missing or older than what they are made of. */
export default function buildFirst(): void {
  bundleIfOld(command, 'scripts/bundle.mjs', ['packages/cli'])
  bundleIfOld(server, 'scripts/bundle-server.mjs', ['packages/language-server'])
}

function bundleIfOld(bundle: string, script: string, own: readonly string[]): void {
  const built = existsSync(bundle) ? statSync(bundle).mtimeMs : 0
  if ([...sources, ...own, script].some((source) => newest(path.join(root, source)) > built))
    execFileSync(process.execPath, [path.join(root, script)], {stdio: 'inherit'})
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
