import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** Texts for measuring that stand beside the checkout of those who build hegao; no sentence of theirs may stand in it. */
export const sharedFolders = ['corpus', 'drafts', 'notes'].map((folder) => join(root, '../shared', folder))

/** Names of the folders below `rules` that hold a rule or are about to. */
export const ruleFolders = readdirSync(join(root, 'rules'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && !['dist', 'node_modules', 'presets'].includes(entry.name))
  .map(({name}) => name)

export const inRule = (id: string, file: string): string => join(root, 'rules', id, file)

export interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

export interface Package {
  /** From the root. */
  readonly folder: string
  readonly manifest: Manifest
}

/** Packages of the workspace with sources, but for the tests. */
export const packages: readonly Package[] = ['rules', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)]
  .filter((folder) => existsSync(join(root, folder, 'package.json')))
  .map((folder) => ({folder, manifest: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))}))

/** TypeScript sources below a folder, from the root. */
export function sourcesOf(folder: string): string[] {
  return readdirSync(join(root, folder), {withFileTypes: true}).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return ['dist', 'node_modules'].includes(entry.name) ? [] : sourcesOf(path)
    return entry.name.endsWith('.ts') ? [path] : []
  })
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')
