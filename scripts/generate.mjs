// Writes what can be derived from the rule folders: the registry, lexicon modules, the schema of the configuration, rule pages.
// With --check nothing is written; files that differ are listed, and the exit code is 1.

import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {dirname, join, relative, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {openHouse} from './generate/house.mjs'
import {generateLexicons} from './generate/lexicons.mjs'
import {generatePages} from './generate/pages.mjs'
import {generateRegistry} from './generate/registry.mjs'
import {generateSchemas} from './generate/schemas.mjs'

/**
 * What one generator answers for.
 *
 * @typedef {object} Generated
 * @property {ReadonlyMap<string, string>} files content by path from the root
 * @property {readonly string[]} owned paths that exist now and are its own; those not in `files` are left over
 * @property {readonly string[]} [problems] what it could not generate from, in words for the author
 */

/**
 * Finds every generated file that is missing, differs, or is left over, and hands them over generator by generator.
 * Rules import the lexicon modules: those must be right before a rule is loaded.
 *
 * @param {string} root
 * @returns {AsyncGenerator<{stale: Map<string, string | undefined>, problems: readonly string[]}>} the content that a file should
 *   have, undefined where it should go, by path
 */
export async function* staleFiles(root) {
  const house = await openHouse(root)
  for (const generate of [generateLexicons, generateRegistry, generateSchemas, generatePages]) {
    const {files, owned, problems = []} = await generate(house)
    const stale = new Map()
    for (const [path, content] of files) if ((await textOf(join(root, path))) !== content) stale.set(path, content)
    for (const path of owned) if (!files.has(path)) stale.set(path, undefined)
    yield {stale, problems}
  }
}

/** @param {string} path */
async function textOf(path) {
  try {
    return (await readFile(path, 'utf8')).replaceAll('\r\n', '\n')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/** @param {string} root */
async function check(root) {
  for await (const {stale, problems} of staleFiles(root)) {
    for (const [path, content] of stale)
      console.error(`${path} ${content === undefined ? 'is left over' : 'is not what the rule folders say'}`)
    for (const problem of problems) console.error(problem)
    if (stale.size > 0) console.error('Run `pnpm generate` and commit what it writes.')
    if (stale.size === 0 && problems.length === 0) continue
    process.exitCode = 1
    return
  }
}

/** @param {string} root */
async function write(root) {
  for await (const {stale, problems} of staleFiles(root)) {
    for (const [path, content] of stale) {
      const file = join(root, path)
      if (content === undefined) await rm(file)
      else {
        await mkdir(dirname(file), {recursive: true})
        await writeFile(file, content)
      }
      console.log(`${relative(process.cwd(), file)}${content === undefined ? ' (deleted)' : ''}`)
    }
    for (const problem of problems) console.error(problem)
    if (problems.length > 0) process.exitCode = 1
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  try {
    const root = resolve(import.meta.dirname, '..')
    await (process.argv.includes('--check') ? check(root) : write(root))
  } catch (error) {
    // What a rule folder lacks is the author's to mend; anything else is a fault of the generator and shows where.
    console.error(error.name === 'FolderError' ? error.message : error)
    process.exitCode = 1
  }
}
