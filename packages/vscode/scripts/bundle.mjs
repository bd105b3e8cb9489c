// Bundles the client into dist/extension.cjs and puts the server beside it: dist is then the whole program of the extension.
import {cpSync, existsSync, rmSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const extension = fileURLToPath(new URL('..', import.meta.url))
const server = path.join(extension, '../language-server/dist')

/** @param {string} dist - folder to write to */
export async function bundle(dist) {
  if (!existsSync(path.join(server, 'server.js'))) throw new Error(`${server} holds no server: run \`pnpm build\` first`)
  await build({
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
    minify: true,
    keepNames: true,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning'
  })
  rmSync(path.join(dist, 'server'), {recursive: true, force: true})
  cpSync(server, path.join(dist, 'server'), {recursive: true, filter: (file) => path.relative(server, file) !== 'types'})
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(path.join(extension, 'dist'))
