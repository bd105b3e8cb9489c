// Bundles the command from the sources into packages/cli/dist: `node packages/cli/dist/hegao.js` runs by itself.
import {cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'
import {copyRulePages, licences, root} from './bundle-parts.mjs'

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
copyRulePages(dist)
// Editors complete configurations and lexicon files with them.
for (const name of ['config', 'lexicon', 'suppressions'])
  cpSync(path.join(root, `schemas/${name}.schema.json`), path.join(dist, `${name}.schema.json`))
writeFileSync(path.join(dist, 'LICENSES.txt'), licences(metafile))
const beside = path.join(dist, `${command}.tmp`)
writeFileSync(beside, `#!/usr/bin/env node\n${main.text}`, {mode: 0o755})
renameSync(beside, path.join(dist, command))
const current = new Set(outputFiles.map((file) => path.basename(file.path)))
for (const name of readdirSync(dist)) if (name.endsWith('.js') && !current.has(name)) rmSync(path.join(dist, name))
