// Bundles the command from the sources into packages/cli/dist: `node packages/cli/dist/hegao.js` runs by itself.
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = path.join(root, 'packages/cli/dist')
const command = 'hegao.js'

const {outputFiles, metafile} = await build({
  absWorkingDir: root,
  entryPoints: {hegao: 'packages/cli/src/main.ts'},
  outdir: dist,
  chunkNames: '[name]-[hash]',
  bundle: true,
  // What is large and rarely used (globs, formats but plain text) loads when it is needed. The rest is one file: each more costs 0.4 ms.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  conditions: ['@hegao/source'],
  mainFields: ['module', 'main'],
  // Its build for Node is CommonJS, which cannot ask for what Node brings from within a module.
  alias: {yaml: path.join(root, 'packages/node/node_modules/yaml/browser/index.js')},
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  write: false,
  logLevel: 'warning'
})

mkdirSync(dist, {recursive: true})
// The command comes last and at once: whoever runs it meanwhile has the old one or the new one, each with its parts.
const parts = outputFiles.filter((file) => path.basename(file.path) !== command)
const [main] = outputFiles.filter((file) => path.basename(file.path) === command)
for (const part of parts) writeFileSync(part.path, part.contents)
copyRulePages()
// Editors complete configurations and lexicon files with them.
for (const name of ['config', 'lexicon', 'suppressions'])
  cpSync(path.join(root, `schemas/${name}.schema.json`), path.join(dist, `${name}.schema.json`))
writeFileSync(path.join(dist, 'LICENSES.txt'), licences())
const beside = path.join(dist, `${command}.tmp`)
writeFileSync(beside, `#!/usr/bin/env node\n${main.text}`, {mode: 0o755})
renameSync(beside, path.join(dist, command))
const current = new Set(outputFiles.map((file) => path.basename(file.path)))
for (const name of readdirSync(dist)) if (name.endsWith('.js') && !current.has(name)) rmSync(path.join(dist, name))

/** `hegao explain` reads them. */
function copyRulePages() {
  const pages = path.join(dist, 'rules')
  rmSync(pages, {recursive: true, force: true})
  const rules = path.join(root, 'rules')
  for (const {name} of readdirSync(rules, {withFileTypes: true}).filter((entry) => entry.isDirectory()))
    for (const page of ['docs.md', 'docs.en.md'].filter((file) => existsSync(path.join(rules, name, file))))
      cpSync(path.join(rules, name, page), path.join(pages, name, page))
}

/** Of every package that is in the bundle and not ours. */
function licences() {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  const folders = new Set(
    inputs
      .filter(([, {bytesInOutput}]) => bytesInOutput > 0)
      .flatMap(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])
  )
  return [...folders]
    .map((folder) => {
      const {name, version, license} = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'))
      const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
      return `${name} ${version} (${license})\n\n${file ? readFileSync(path.join(root, folder, file), 'utf8').trim() : ''}\n`
    })
    .toSorted()
    .join(`\n${'-'.repeat(72)}\n\n`)
}
