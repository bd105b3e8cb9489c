// Bundles the client into dist/extension.cjs and puts the server beside it: dist is then the whole program of the extension.
import {cpSync, existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {licences, root} from '../../../scripts/bundle-parts.mjs'

const extension = path.join(root, 'packages/vscode')
const server = path.join(root, 'packages/language-server/dist')

/** @param {string} dist - folder to write to */
export async function bundle(dist) {
  if (!existsSync(path.join(server, 'server.js'))) throw new Error(`${server} holds no server: run \`pnpm build\` first`)
  await bundleClient(dist)
  rmSync(path.join(dist, 'server'), {recursive: true, force: true})
  cpSync(server, path.join(dist, 'server'), {recursive: true, filter: (file) => path.relative(server, file) !== 'types'})
  // The editor completes and checks configurations with them.
  for (const name of ['config', 'suppressions'])
    cpSync(path.join(root, `schemas/${name}.schema.json`), path.join(dist, `schemas/${name}.schema.json`))
}

/** @param {string} dist - folder to write to */
export async function bundleClient(dist) {
  const {metafile} = await build({
    absWorkingDir: root,
    entryPoints: {extension: path.join(extension, 'src/extension.ts')},
    outdir: dist,
    outExtension: {'.js': '.cjs'},
    bundle: true,
    // The editor loads extensions with `require`.
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    conditions: ['@hegao/source'],
    mainFields: ['module', 'main'],
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning'
  })
  mkdirSync(dist, {recursive: true})
  writeFileSync(path.join(dist, 'LICENSES.txt'), licences(metafile))
  return metafile
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(path.join(extension, 'dist'))
