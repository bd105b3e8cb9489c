import {existsSync} from 'node:fs'
import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

/** A rule folder is not as it must be; the message is for its author. */
export class FolderError extends Error {
  name = 'FolderError'
}

/**
 * The checkout as the generators see it.
 *
 * @typedef {object} House
 * @property {string} root
 * @property {readonly string[]} ids names of the rule folders, sorted
 * @property {(folder: string) => Promise<string[]>} list names of the files in a folder, sorted; none where it is not there
 * @property {() => Promise<Map<string, import('@hegao/core').Rule>>} rules loaded from source, once
 */

/** @param {string} root @returns {Promise<House>} */
export async function openHouse(root) {
  const folders = await readdir(join(root, 'rules'))
  const ids = folders.filter((folder) => existsSync(join(root, 'rules', folder, 'rule.ts'))).toSorted()
  let rules
  return {
    root,
    ids,
    async list(folder) {
      try {
        return (await readdir(join(root, folder))).toSorted()
      } catch (error) {
        if (error.code === 'ENOENT') return []
        throw error
      }
    },
    rules: () => (rules ??= loadRules(root, ids))
  }
}

/** @param {string} root @param {readonly string[]} ids */
async function loadRules(root, ids) {
  const module = await loadSource(root, ids.map((id, index) => `export {default as rule${index}} from './rules/${id}/rule.ts'`).join('\n'))
  return new Map(
    ids.map((id, index) => {
      const rule = module[`rule${index}`]
      if (rule?.id !== id) throw new FolderError(`rules/${id}/rule.ts declares the rule “${rule?.id}”: a rule has the name of its folder`)
      return [id, rule]
    })
  )
}

/**
 * Imports TypeScript sources of the house.
 *
 * @param {string} root
 * @param {string} entry a module that stands in the root
 */
export async function loadSource(root, entry) {
  const {outputFiles} = await build({
    stdin: {contents: entry, resolveDir: root, loader: 'ts'},
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['@hegao/source'],
    logLevel: 'error'
  })
  const folder = await mkdtemp(join(tmpdir(), 'hegao-generate-'))
  try {
    const file = join(folder, 'sources.mjs')
    await writeFile(file, outputFiles[0].contents)
    return await import(pathToFileURL(file).href)
  } finally {
    await rm(folder, {recursive: true})
  }
}
