import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import type {Rule} from '@hegao/core'
import {type Cases, judgePage, judgeRule} from '@hegao/rule-tester'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {root} from './house.ts'

const example = join(root, 'examples/plugin')
let installed = ''

/** The example as it is where somebody has installed it beside the published packages. */
beforeAll(() => {
  // Not below a node_modules: vitest hands what stands there to Node, which does not read our sources.
  mkdirSync(join(root, 'test/dist'), {recursive: true})
  installed = mkdtempSync(join(root, 'test/dist/plugin-'))
  cpSync(example, installed, {recursive: true})
  mkdirSync(join(installed, 'node_modules/@hegao'), {recursive: true})
  for (const name of ['core', 'rule-tester'])
    symlinkSync(join(root, 'packages', name), join(installed, 'node_modules/@hegao', name), 'junction')
})

afterAll(() => rmSync(installed, {recursive: true}))

describe('the example of a plugin', () => {
  test('imports public names only', () => {
    const sources = readdirSync(example).filter((name) => name.endsWith('.js'))
    const imported = sources.flatMap((name) =>
      Array.from(readFileSync(join(example, name), 'utf8').matchAll(/from '([^']+)'/g), ([, from]) => from)
    )
    expect([...new Set(imported)].filter((from) => !from?.startsWith('./')).toSorted()).toEqual(['@hegao/core', '@hegao/rule-tester'])
  })

  test('is what docs/authoring.md shows', async () => {
    const page = readFileSync(join(root, 'docs/authoring.md'), 'utf8')
    const sources = ['periodical-title.js', 'cases.js'].map((name) => readFileSync(join(example, name), 'utf8')).join('')
    const shown = Array.from(page.matchAll(/^```js\n([\s\S]*?)^```$/gm), ([, code = '']) => code)
    expect(shown).toHaveLength(2)
    for (const code of shown) expect(sources).toContain(code)
    const {default: plugin}: {default: {rules: Rule[]}} = await import(join(installed, 'index.js'))
    const [rule] = plugin.rules
    const said = rule && (await judgePage(rule, page.replaceAll('````', ''), 'zh'))
    expect(said).toEqual(['no example shows a draft that the rule is silent on'])
  })

  test('has rules that their cases hold', async () => {
    const {default: plugin}: {default: {rules: Rule[]}} = await import(join(installed, 'index.js'))
    const {default: cases}: {default: Cases} = await import(join(installed, 'cases.js'))
    expect(plugin.rules.map(({id}) => id)).toEqual(['periodical-title'])
    for (const rule of plugin.rules) expect(await judgeRule(rule, cases)).toEqual([])
  })
})
