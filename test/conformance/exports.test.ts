import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {packages, read, root} from './house.ts'

/** The names that a module exports, types too, as its source lists them. */
function exportedNames(source: string): string[] {
  if (/^export \*/m.test(source)) throw new Error('`export *` hides what is public: list the names')
  const lists = Array.from(source.matchAll(/^export (type )?\{([^}]*)\}/gm)).flatMap(([, type, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => {
        const [, isType, exported = ''] = /^(type )?(?:.* as )?(.+)$/.exec(name) ?? []
        return `${type || isType ? 'type ' : ''}${exported}`
      })
  )
  const declared = Array.from(
    source.matchAll(/^export (?:declare )?(?:abstract )?(const|let|function|async function|class|interface|type|enum) (\w+)/gm),
    ([, kind = '', name = '']) => `${kind === 'interface' || kind === 'type' ? 'type ' : ''}${name}`
  )
  return [...lists, ...declared].toSorted()
}

test('exportedNames reads every form of export', () => {
  const source = [
    "export type {A, B as C} from './a.ts'",
    "export {d, type E, f as g} from './d.ts'",
    'export interface H {}',
    'export const i = 1',
    'export async function j() {}'
  ].join('\n')
  expect(exportedNames(source)).toEqual(['d', 'g', 'i', 'j', 'type A', 'type C', 'type E', 'type H'])
})

test('the public names of every package are the listed ones', async () => {
  const listed = packages
    .filter(({manifest}) => manifest.private !== true)
    .flatMap(({folder, manifest}) => {
      const index = [`${folder}/src/index.ts`, `${folder}/index.ts`].find((path) => existsSync(join(root, path)))
      return index === undefined ? [] : [`# ${manifest.name}`, ...exportedNames(read(index)), '']
    })
  await expect(listed.join('\n')).toMatchFileSnapshot('exports.txt')
})
