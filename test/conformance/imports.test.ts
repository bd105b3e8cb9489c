import {dirname, join, normalize} from 'node:path'
import {describe, expect, test} from 'vitest'
import {packages, read, sourcesOf} from './house.ts'

/** Which packages of ours a package may import: down only. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  '@hegao/core': [],
  '@hegao/formats': ['@hegao/core'],
  '@hegao/rules': ['@hegao/core'],
  '@hegao/reporters': ['@hegao/core', '@hegao/formats', '@hegao/schemas'],
  '@hegao/node': ['@hegao/core', '@hegao/formats', '@hegao/schemas'],
  '@hegao/rule-tester': ['@hegao/core', '@hegao/formats'],
  '@hegao/unified': ['@hegao/core', '@hegao/formats', '@hegao/reporters', '@hegao/rules'],
  hegao: ['@hegao/core', '@hegao/formats', '@hegao/rules', '@hegao/reporters', '@hegao/node', '@hegao/schemas'],
  '@hegao/language-server': ['@hegao/core', '@hegao/formats', '@hegao/rules', '@hegao/reporters', '@hegao/node', '@hegao/schemas'],
  'hegao-vscode': ['@hegao/core', '@hegao/language-server']
}

/** Run in a browser and in a worker as well: nothing of Node, of the clock, of chance or of the machine's locale. */
const pure = ['@hegao/core', '@hegao/formats', '@hegao/rules']
const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\blocaleCompare\b|\.toLocale\w+\(|\bprocess\.|\bnew Intl\./

const isTest = (path: string): boolean => /\.test\.ts$|\/testing\//.test(path)
const importsOf = (path: string): string[] =>
  Array.from(
    read(path).matchAll(
      /^\s*(?:import|export)\b[^'"\n;]*(?:\n[^'"\n;]*)*?\bfrom\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|^\s*import\s+'([^']+)'/gm
    )
  ).map((match) => match[1] ?? match[2] ?? match[3] ?? '')
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

test('importsOf sees every form of import', () => {
  expect(importsOf('test/conformance/imports.test.ts')).toEqual(['node:path', 'vitest', './house.ts'])
})

describe.each(packages.map(({folder, manifest}) => [manifest.name, folder, manifest] as const))('%s', (name, folder, manifest) => {
  const own = sourcesOf(folder).filter((path) => !isTest(path) && !path.endsWith('/cases.ts'))
  const imports = own.flatMap((path) => importsOf(path).map((specifier) => ({path, specifier})))

  test('imports packages of ours only as the table allows', () => {
    const allowed = mayImport[name]
    if (!allowed) throw new Error(`${name} is not in the table of design.md §4`)
    const wrong = imports.filter(({specifier}) => /^@?hegao\b/.test(specifier) && !allowed.includes(packageOf(specifier)))
    expect(wrong).toEqual([])
  })

  test('declares what it imports', () => {
    const declared = Object.keys({...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies})
    // A package of types alone is imported by the name of what it describes.
    const declares = (imported: string): boolean => declared.includes(imported) || declared.includes(`@types/${imported}`)
    const wrong = imports.filter(({specifier}) => !/^(?:\.|node:)/.test(specifier) && !declares(packageOf(specifier)))
    expect(wrong).toEqual([])
  })

  test('imports relative modules by their file, and stays within itself', () => {
    const relative = imports.filter(({specifier}) => specifier.startsWith('.'))
    expect(relative.filter(({specifier}) => !/\.(?:ts|json)$/.test(specifier))).toEqual([])
    expect(relative.filter(({path, specifier}) => !normalize(join(dirname(path), specifier)).startsWith(`${normalize(folder)}/`))).toEqual(
      []
    )
  })

  test.runIf(pure.includes(name))('is pure', () => {
    expect(imports.filter(({specifier}) => specifier.startsWith('node:'))).toEqual([])
    expect(own.filter((path) => impure.test(read(path)))).toEqual([])
  })
})

describe('a rule', () => {
  const files = sourcesOf('rules').filter((path) => path.split('/').length > 2 && !isTest(path))

  test.each(files)('%s imports core and its own folder only', (path) => {
    const others = importsOf(path).filter((specifier) => !/^\.\/[^/]+$/.test(specifier))
    expect(others.filter((specifier) => specifier !== (path.endsWith('/cases.ts') ? '@hegao/rule-tester' : '@hegao/core'))).toEqual([])
  })
})
