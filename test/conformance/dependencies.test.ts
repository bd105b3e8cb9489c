import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Manifest, packages, read, root} from './house.ts'

/** Licences under which anybody may use, change and pass on. */
const free = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'MIT-0', '(MIT OR CC0-1.0)']

interface Installed extends Manifest {
  readonly version: string
  readonly license?: string
  readonly scripts?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const manifestAt = (folder: string): Installed => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const foreign = (dependencies: Readonly<Record<string, string>> = {}): string[] =>
  Object.keys(dependencies).filter((name) => !name.startsWith('@hegao/') && name !== 'hegao')

/** Where pnpm has put the packages beside one that needs them. */
const beside = (folder: string): string => folder.slice(0, folder.lastIndexOf('node_modules') + 'node_modules'.length)

/** Everything that is installed with a package of ours, by name and version. */
const installed = new Map<string, Installed>()
function collect(name: string, modules: string): void {
  const folder = join(modules, name)
  if (!existsSync(folder)) return
  const manifest = manifestAt(folder)
  const key = `${name}@${manifest.version}`
  if (installed.has(key)) return
  installed.set(key, manifest)
  const store = readdirSync(join(root, 'node_modules/.pnpm')).find((entry) => isStoreOf(entry, name, manifest.version))
  const own = store === undefined ? beside(folder) : join(root, 'node_modules/.pnpm', store, 'node_modules')
  for (const next of foreign(manifest.dependencies)) collect(next, own)
}

const isStoreOf = (entry: string, name: string, version: string): boolean => {
  const start = `${name.replace('/', '+')}@${version}`
  return entry === start || entry.startsWith(`${start}_`)
}

const ours = packages.filter(({folder}) => folder !== 'packages/vscode')
/** The command and the server are bundles: what they need while they run is in them, and stands with what they are built from. */
const isBundle = ({name}: Manifest): boolean => name === 'hegao' || name === '@hegao/language-server'
const needs = (manifest: Manifest): string[] => [
  ...foreign(manifest.dependencies),
  ...(isBundle(manifest) ? foreign(manifest.devDependencies) : [])
]
const named = [...new Set(ours.flatMap(({manifest}) => needs(manifest)))].toSorted()
for (const {folder, manifest} of ours) for (const name of needs(manifest)) collect(name, join(root, folder, 'node_modules'))

const page = read('docs/dependencies.md')

describe('what runs beside our own code', () => {
  test('is installed, so that it can be looked at', () => {
    expect(installed.size).toBeGreaterThan(named.length)
  })

  test('is named in docs/dependencies.md with its licence, and nothing else is', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `'))
    const inRows = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({name, licence: (row.split('|')[2] ?? '').trim()}))
    )
    expect(inRows.map(({name}) => name).toSorted()).toEqual(named)
    for (const {name, licence} of inRows)
      expect([...installed].find(([key]) => key.startsWith(`${name}@`))?.[1].license, name).toBe(licence)
  })

  test.each([...installed])('%s may be passed on by anybody, and runs nothing when it is installed', (_, {license, scripts = {}}) => {
    expect(free).toContain(license)
    for (const script of ['preinstall', 'install', 'postinstall']) expect(scripts).not.toHaveProperty(script)
  })

  test('is pinned exactly', () => {
    for (const {manifest} of ours)
      for (const version of Object.entries(manifest.dependencies ?? {}).filter(([name]) => !name.startsWith('@hegao/')))
        expect(version[1], version[0]).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test('comes with no script of ours', () => {
    for (const {folder} of packages)
      for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
        expect(manifestAt(join(root, folder)).scripts ?? {}).not.toHaveProperty(script)
  })
})
