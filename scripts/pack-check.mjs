#!/usr/bin/env node
// Whether what would be published installs into an empty folder and runs there, on each Node that is supported. By hand: it
// fetches other Nodes and installs from the registry, without running any install script.
// usage: pnpm build && node scripts/pack-check.mjs [--node 22.23.3,24.9.0]
import {execFileSync} from 'node:child_process'
import {copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {arch, platform, tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'

const {values} = parseArgs({options: {node: {type: 'string', default: '22.23.3,24.9.0'}}})
const root = path.resolve(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'hegao-pack-'))
const run = (command, args, cwd) => execFileSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})

const manifestOf = (name) => JSON.parse(readFileSync(path.join(root, name, 'package.json'), 'utf8'))
const packages = [
  'rules',
  'schemas',
  ...readdirSync(path.join(root, 'packages'))
    .map((name) => `packages/${name}`)
    .filter((name) => existsSync(path.join(root, name, 'package.json')) && existsSync(path.join(root, name, 'src')))
].filter((name) => manifestOf(name).private !== true)

try {
  const tarballs = new Map(packages.map((name) => [manifestOf(name).name, pack(name)]))
  const nodes = [process.execPath, ...values.node.split(',').filter(Boolean).map(nodeOf)]
  const command = install('command', [tarballs.get('hegao')])
  const libraries = install(
    'libraries',
    [...tarballs].filter(([name]) => name.startsWith('@hegao/')).map(([, file]) => file)
  )
  writeFileSync(path.join(libraries, 'use.mjs'), use(libraries))
  for (const node of nodes) {
    const version = run(node, ['--version'], folder).trim()
    checkCommand(node, command)
    console.log(`${version}: hegao runs`)
    console.log(`${version}: ${run(node, ['use.mjs'], libraries).trim()}`)
  }
  checkTypes(libraries)
  console.log('the types of the libraries are read by TypeScript')
} finally {
  rmSync(folder, {recursive: true, force: true})
}

/** Packs one package as it would be published, and looks at what is in it. */
function pack(name) {
  const target = path.join(folder, 'packed', name.replaceAll('/', '-'))
  mkdirSync(target, {recursive: true})
  run('npx', ['-y', 'pnpm@12.21.0', 'pack', '--pack-destination', target], path.join(root, name))
  const [tarball] = readdirSync(target)
  const file = path.join(target, tarball)
  const files = run('tar', ['-tzf', file], target).trim().split('\n')
  const manifest = JSON.parse(run('tar', ['-xzOf', file, 'package/package.json'], target))
  const scripts = Object.keys(manifest.scripts ?? {}).filter((script) => /install|prepare/.test(script))
  if (scripts.length > 0) throw new Error(`${name} would run ${scripts.join(', ')} when it is installed`)
  const foreign = files.filter((entry) => /\.test\.|node_modules|\.tsbuildinfo$|(?:^|\/)src\//.test(entry))
  if (foreign.length > 0) throw new Error(`${name} has in it what nobody needs: ${foreign.slice(0, 5).join(', ')}`)
  if (JSON.stringify(manifest.dependencies ?? {}).includes('workspace:')) throw new Error(`${name} depends on the workspace`)
  for (const entry of entriesOf(manifest))
    if (!files.includes(path.posix.join('package', entry))) throw new Error(`${name} promises ${entry}, which is not in it`)
  return file
}

/** Files that a manifest leads to. `@hegao/source` is for the workspace alone. */
function entriesOf({bin = {}, exports = {}}) {
  const leaves = (value) =>
    typeof value === 'string'
      ? [value]
      : Object.entries(value)
          .filter(([condition]) => condition !== '@hegao/source')
          .flatMap(([, inner]) => leaves(inner))
  return [...leaves(bin), ...leaves(exports)].filter((entry) => !entry.includes('*'))
}

/** A Node of another version: the package of its platform, unpacked. */
function nodeOf(version) {
  const target = path.join(folder, `node-${version}`)
  mkdirSync(target)
  const name = `node-${platform() === 'win32' ? 'win' : platform()}-${arch()}@${version}`
  const tarball = run('npm', ['pack', '--silent', '--ignore-scripts', name], target).trim()
  run('tar', ['-xzf', tarball], target)
  return path.join(target, 'package/bin', platform() === 'win32' ? 'node.exe' : 'node')
}

function install(name, files) {
  const target = path.join(folder, name)
  mkdirSync(target)
  writeFileSync(path.join(target, 'package.json'), JSON.stringify({private: true, type: 'module'}))
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...files], target)
  return target
}

function checkCommand(node, target) {
  copyFileSync(path.join(root, 'examples/drafts/plenum-report.txt'), path.join(target, 'draft.txt'))
  const hegao = path.join(target, 'node_modules/hegao/dist/hegao.js')
  const {version} = manifestOf('packages/cli')
  const said = run(node, [hegao, '--version'], target)
  if (!said.includes(version)) throw new Error(`--version says ${said}`)
  for (const [args, expected, code] of [
    [['draft.txt'], 'ordinal-sequence', 1],
    [['ledger', 'draft.txt'], '三个方面', 1],
    [['--format', 'json', 'draft.txt'], '"ruleId"', 1],
    [['explain', 'count-mismatch'], 'count-mismatch', 0],
    [['rules'], 'count-mismatch', 0]
  ]) {
    const outcome = outcomeOf(node, [hegao, ...args], target)
    if (outcome.code !== code || !outcome.stdout.includes(expected))
      throw new Error(`hegao ${args.join(' ')} ended with ${outcome.code}: ${outcome.stdout.slice(0, 300)}${outcome.stderr}`)
  }
}

function outcomeOf(command, args, cwd) {
  try {
    return {code: 0, stdout: run(command, args, cwd), stderr: ''}
  } catch (error) {
    return {code: error.status, stdout: String(error.stdout), stderr: String(error.stderr)}
  }
}

/** A program that asks every library for something. */
function use(target) {
  cpSync(path.join(root, 'examples/drafts/plenum-report.txt'), path.join(target, 'draft.txt'))
  return `import {readFileSync} from 'node:fs'
import {createLinter} from '@hegao/core'
import {readSource} from '@hegao/formats'
import {configure} from '@hegao/node'
import {rules, lexicons} from '@hegao/rules'
import * as reporters from '@hegao/reporters'
import * as unified from '@hegao/unified'
import * as tester from '@hegao/rule-tester'

const source = await readSource(readFileSync('draft.txt'), {path: 'draft.txt'})
const {messages, ledger} = createLinter({rules: rules.map((rule) => ({rule})), lexicons}).check(source, {ledger: true})
const {linter} = await configure({rules, lexicons, cwd: process.cwd()}).of('draft.txt')
if (messages.length === 0 || linter.check(source).messages.length !== messages.length) throw new Error('nothing found')
for (const library of [reporters, unified, tester]) if (Object.keys(library).length === 0) throw new Error('a library exports nothing')
console.log(\`the libraries run: \${messages.length} messages, \${ledger.length} rows of the ledger\`)
`
}

function checkTypes(target) {
  writeFileSync(
    path.join(target, 'use.ts'),
    `import {createLinter, type Message} from '@hegao/core'
import {readText} from '@hegao/formats'
import {rules} from '@hegao/rules'
export const messages: readonly Message[] = createLinter({rules: rules.map((rule) => ({rule}))}).check(readText('会议。', {path: 'a.txt'})).messages
`
  )
  const tsc = path.join(root, 'node_modules/.bin/tsc')
  run(tsc, ['--noEmit', '--strict', '--skipLibCheck', 'false', '--module', 'nodenext', '--target', 'es2023', 'use.ts'], target)
}
