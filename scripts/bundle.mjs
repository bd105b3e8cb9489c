// Bundles the command from the sources into packages/cli/dist: `node packages/cli/dist/hegao.js` runs by itself.
//
// hegao.js  starts main.js (packages/cli/src/launch.ts)
// main.js   what every run needs, as one function in UTF-16, so that V8 can take it as it is and keep what it made of it
// *.mjs     what is large and rarely used (globs, formats but plain text, most reports), loaded when it is needed
import {createHash} from 'node:crypto'
import {cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'
import {quickHan} from './bundle-han.mjs'
import {copyRulePages, licences, root} from './bundle-parts.mjs'

const dist = path.join(root, 'packages/cli/dist')
const {version} = JSON.parse(readFileSync(path.join(root, 'packages/cli/package.json'), 'utf8'))

const options = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // esbuild does not know that Node has them, and would make a new expression at every turn.
  supported: {'regexp-unicode-property-escapes': true},
  conditions: ['@hegao/source'],
  mainFields: ['module', 'main'],
  // Its build for Node is CommonJS, which cannot ask for what Node brings from within a module.
  alias: {yaml: path.join(root, 'packages/node/node_modules/yaml/browser/index.js')},
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  write: false,
  logLevel: 'warning'
}

const parts = new Map()
const alone = await buildMain([])
const inMain = new Set(inputsOf(alone).map((file) => path.join(root, file)))
const shared = new Set()
const rest = await build({
  ...options,
  entryPoints: Object.fromEntries([...parts].map(([file, name]) => [name, file])),
  format: 'esm',
  splitting: true,
  chunkNames: '[name]-[hash]',
  outExtension: {'.js': '.mjs'},
  banner: {
    js: "import{createRequire as hegaoRequire}from'node:module';const hegaoModules=hegaoRequire(import.meta.url)('./main.js').modules;"
  },
  plugins: [fromMain(), quickHan]
})
const main = await buildMain([...shared].toSorted())
// With kept code `import()` fails in Node 20: hegao.js, which is loaded as usual, does it for main.js.
const code = main.outputFiles[0].text.replaceAll(/(?<![\w$.])import\(/g, 'hegaoImport(')
const launcher = await build({
  ...options,
  entryPoints: {hegao: 'packages/cli/src/launch.ts'},
  format: 'cjs',
  define: {
    HEGAO_VERSION: JSON.stringify(version),
    HEGAO_HASH: JSON.stringify(createHash('sha256').update(code).digest('hex').slice(0, 16)),
    'import.meta.filename': '__filename'
  },
  banner: {js: '#!/usr/bin/env node'}
})

mkdirSync(dist, {recursive: true})
copyRulePages(dist)
// Editors complete configurations and lexicon files with them.
for (const name of ['config', 'lexicon', 'suppressions'])
  cpSync(path.join(root, `schemas/${name}.schema.json`), path.join(dist, `${name}.schema.json`))
writeFileSync(path.join(dist, 'LICENSES.txt'), licences({outputs: {...main.metafile.outputs, ...rest.metafile.outputs}}))
// Node starts CommonJS 5 ms sooner than a module.
writeFileSync(path.join(dist, 'package.json'), '{"type": "commonjs"}\n')
const files = [...rest.outputFiles, {path: path.join(dist, 'main.js'), contents: Buffer.from(code, 'utf16le')}, ...launcher.outputFiles]
// The command comes last, and each at once: whoever runs it meanwhile has the old one or the new one.
for (const {path: file, contents} of files) {
  writeFileSync(`${file}.tmp`, contents, {mode: path.basename(file) === 'hegao.js' ? 0o755 : 0o644})
  renameSync(`${file}.tmp`, file)
}
const known = new Set(files.map((file) => path.basename(file.path)))
for (const name of readdirSync(dist)) if (/\.m?js$/.test(name) && !known.has(name)) rmSync(path.join(dist, name))

/** @param modules what the parts need of it */
function buildMain(modules) {
  const names = modules.map((file, at) => [`m${at}`, file])
  return build({
    ...options,
    stdin: {
      contents: [
        "export {finished} from './packages/cli/src/main.ts'",
        ...names.map(([name, file]) => `import * as ${name} from ${JSON.stringify(file)}`),
        `export const modules = {${names.map(([name, file]) => `${JSON.stringify(path.relative(root, file))}: ${name}`)}}`
      ].join('\n'),
      resolveDir: root,
      sourcefile: 'main.js'
    },
    entryNames: 'main',
    format: 'cjs',
    define: {'import.meta.url': 'hegaoUrl'},
    banner: {js: '(function(require,module,hegaoUrl,hegaoImport){'},
    footer: {js: '})'},
    plugins: [intoParts(), quickHan]
  })
}

/** What main.js imports when it is needed is a part of its own. */
function intoParts() {
  return {
    name: 'into-parts',
    setup({onResolve, resolve}) {
      onResolve({filter: /./}, async ({path: specifier, kind, pluginData, ...from}) => {
        if (kind !== 'dynamic-import' || specifier.startsWith('node:') || pluginData === 'asked') return undefined
        const {path: file} = await resolve(specifier, {...from, kind, pluginData: 'asked'})
        const name = partOf(file)
        parts.set(file, name)
        return {path: `./${name}.mjs`, external: true}
      })
    }
  }
}

/** `formats-html-read` of packages/formats/src/html/read.ts, `picomatch-index` of a package. */
function partOf(file) {
  const [inside = ''] = path.relative(root, file).split('node_modules/').slice(-1)
  return inside
    .replace(/^packages\//, '')
    .replace(/\.\w+$/, '')
    .split(path.sep)
    .filter((folder) => folder !== 'src')
    .join('-')
}

/** A part takes what is in main.js from there: there is one of each module. */
function fromMain() {
  return {
    name: 'from-main',
    setup({onResolve, onLoad, resolve}) {
      onResolve({filter: /./}, async ({path: specifier, pluginData, ...from}) => {
        if (from.kind === 'entry-point' || pluginData === 'asked') return undefined
        const found = await resolve(specifier, {...from, pluginData: 'asked'})
        if (!inMain.has(found.path)) return found
        shared.add(found.path)
        return {path: found.path, namespace: 'main', sideEffects: false}
      })
      onLoad({filter: /./, namespace: 'main'}, ({path: file}) => ({
        contents: `module.exports = hegaoModules[${JSON.stringify(path.relative(root, file))}]`
      }))
    }
  }
}

function inputsOf({metafile}) {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  return inputs.filter(([, {bytesInOutput}]) => bytesInOutput > 0).map(([file]) => file)
}
