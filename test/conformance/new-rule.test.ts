import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Rule} from '@hegao/core'
import {type Cases, judgePage, judgeRule} from '@hegao/rule-tester'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {ruleFiles} from '../../scripts/new-rule.mjs'
import {root} from './house.ts'

/** Inside the checkout, so that its imports are found as those of a rule are. */
let folder = ''
const files: ReadonlyMap<string, string> = ruleFiles('figure-echo')

beforeAll(() => {
  mkdirSync(join(root, 'test/dist'), {recursive: true})
  folder = mkdtempSync(join(root, 'test/dist/new-rule-'))
  symlinkSync(join(root, 'rules/node_modules'), join(folder, 'node_modules'), 'junction')
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
})

afterAll(() => rmSync(folder, {recursive: true}))

const load = async (): Promise<{rule: Rule; cases: Cases}> => {
  const [rule, cases]: [{default: Rule}, {default: Cases}] = await Promise.all([
    import(join(folder, 'rule.ts')),
    import(join(folder, 'cases.ts'))
  ])
  return {rule: rule.default, cases: cases.default}
}

describe('a new rule', () => {
  test('has one case that fails, and says what to do', async () => {
    const {rule, cases} = await load()
    const refusals = await judgeRule(rule, cases)
    expect(refusals.map(({kind}) => kind)).toEqual(['message', 'unused-message', 'unused-message'])
    expect(refusals[0]?.case).toMatch(/^请换成见过的一处真实差错/)
    expect(refusals[0]?.reason).toMatch(/^nothing was said at ⟦十三个县⟧/)
  })

  test.each(['zh', 'en'] as const)('has a page in %s whose examples say the same', async (locale) => {
    const {rule} = await load()
    const page = files.get(locale === 'zh' ? 'docs.md' : 'docs.en.md') ?? ''
    expect(await judgePage(rule, page, locale)).toEqual([expect.stringMatching(/the rule makes of it\n\n```draft\n本市共有十二个县/)])
  })
})
