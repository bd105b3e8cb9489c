import {closeSync, openSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {Script} from 'node:vm'
import {CodeCache} from './code-cache.ts'
import {hurry} from './hurry.ts'
import {readInto} from './read-into.ts'

/**
 * What `hegao` starts: it runs main.ts, which stands beside it bundled as one function, with the code that V8 made of it in
 * an earlier run if there is such (docs/decisions/code-cache.md).
 */

/** Set by scripts/bundle.mjs: the version of the package, and a hash of main.js. */
declare const HEGAO_VERSION: string
declare const HEGAO_HASH: string

type Main = (
  require: NodeJS.Require,
  module: {exports: Partial<typeof import('./main.ts')>},
  url: string,
  load: (specifier: string) => Promise<unknown>
) => void

hurry()
const here = import.meta.filename
const filename = path.join(path.dirname(here), 'main.js')
/** For one file after the other, and larger than each. */
const room = Buffer.allocUnsafeSlow(4_194_304)
// As V8 holds it: to change every character of a megabyte would take longer than to read them.
const source = readSource()
const cache = process.env['HEGAO_CODE_CACHE'] === 'off' ? undefined : new CodeCache(HEGAO_VERSION, HEGAO_HASH, room)
const script = new Script(source, {
  filename,
  ...(cache?.data ? {cachedData: cache.data} : {})
})
// Parts that are loaded later ask for it by its file.
const loaded: NodeJS.Module = Object.assign(Object.create(module), {id: filename, filename, exports: {}, loaded: true})
require.cache[filename] = loaded
// scripts/bundle.mjs makes it one expression, a function.
const main = script.runInThisContext() as Main
main(require, loaded, pathToFileURL(here).href, (specifier) => import(specifier))
const {finished} = loaded.exports as Parameters<Main>[1]['exports']
void finished?.then((hasChecked) => {
  if (hasChecked) cache?.keep(script)
})
// There is nothing left to do: Node would take down piece by piece what the system takes back whole.
process.once('beforeExit', () => process.exit())

function readSource(): string {
  const descriptor = openSync(filename, 'r')
  try {
    return readInto(room, descriptor).toString('utf16le')
  } finally {
    closeSync(descriptor)
  }
}
