// Bundles the language server into packages/language-server/dist: `node packages/language-server/dist/server.js --stdio` runs by itself.
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'
import {quickHan} from './bundle-han.mjs'
import {copyRulePages, licences, root} from './bundle-parts.mjs'

const home = path.join(root, 'packages/language-server')
const dist = path.join(home, 'dist')
const {version} = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'))

const {outputFiles, metafile} = await build({
  absWorkingDir: root,
  entryPoints: ['packages/language-server/src/server.ts'],
  outdir: dist,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  conditions: ['@hegao/source'],
  mainFields: ['module', 'main'],
  // Its build for Node is CommonJS, which cannot ask for what Node brings from within a module.
  alias: {yaml: path.join(root, 'packages/node/node_modules/yaml/browser/index.js')},
  // The protocol's libraries are CommonJS, and ask.
  banner: {js: "#!/usr/bin/env node\nimport {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"},
  define: {HEGAO_VERSION: JSON.stringify(version)},
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  plugins: [quickHan],
  write: false,
  logLevel: 'warning'
})

mkdirSync(dist, {recursive: true})
copyRulePages(dist)
writeFileSync(path.join(dist, 'LICENSES.txt'), licences(metafile))
// It comes last and at once: an editor that starts it meanwhile has the old one or the new one.
for (const {path: file, contents} of outputFiles) {
  writeFileSync(`${file}.tmp`, contents, {mode: 0o755})
  renameSync(`${file}.tmp`, file)
}
