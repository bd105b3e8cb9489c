// Packages the extension as one .vsix, offline but for vsce itself, which comes through npx: it is large, and only whoever publishes needs it.
// node packages/vscode/scripts/package.mjs   (after pnpm build)
import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {bundle} from './bundle.mjs'

const vsce = '@vscode/vsce@3.9.2'
const extension = fileURLToPath(new URL('..', import.meta.url))
const root = path.join(extension, '../..')
const stage = path.join(extension, 'dist/stage')

rmSync(stage, {recursive: true, force: true})
mkdirSync(stage, {recursive: true})
await bundle(path.join(stage, 'dist'))
for (const name of ['package.nls.json', 'package.nls.zh-cn.json', 'media', 'walkthrough'])
  cpSync(path.join(extension, name), path.join(stage, name), {recursive: true})
for (const name of ['LICENSE', 'CHANGELOG.md']) cpSync(path.join(root, name), path.join(stage, name))
// All of this folder is meant.
writeFileSync(path.join(stage, '.vscodeignore'), '')

// An editor shows pictures of a web address only, and there is none.
const page = readFileSync(path.join(extension, 'README.md'), 'utf8')
writeFileSync(path.join(stage, 'README.md'), page.replace(/^!\[.*\n\n/m, ''))

// What only this repository needs stays here.
const {private: _, scripts: __, devDependencies: ___, ...manifest} = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'))
writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)

const file = path.join(extension, `dist/${manifest.name}-${manifest.version}.vsix`)
// The repository has no home page, so there is nothing to make links from.
const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', file]
const {status} = spawnSync('npx', ['--yes', '--ignore-scripts', vsce, 'package', ...flags], {cwd: stage, stdio: 'inherit'})
if (status === 0) process.stdout.write(`${path.relative(process.cwd(), file)} ${Math.ceil(statSync(file).size / 1024)} KB\n`)
process.exitCode = status ?? 1
