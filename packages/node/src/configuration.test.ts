import {defineRule} from '@hegao/core'
import {expect, test} from 'vitest'
import {configure, type ConfigurationRequest, requireRule} from './configuration.ts'
import {nearest} from './nearest.ts'

/** Says one thing about every document that has text. */
const rule = (id: string, severity: 'error' | 'off') =>
  defineRule({
    id,
    category: 'fact',
    severity,
    summary: {zh: '总报', en: 'always reports'},
    reads: [],
    messages: {found: {zh: '报了', en: 'reported'}},
    check({report}) {
      report('found', {start: 0, end: 1}, {certainty: 'certain'})
    }
  })

const rules = [rule('count-mismatch', 'error'), rule('plan-period', 'off')]

function severities(request: Partial<ConfigurationRequest> = {}) {
  const linter = configure({rules, cwd: '/', ...request})('稿.txt')
  const source = {path: '稿.txt', text: '全会', encoding: 'utf-8', directives: []}
  const blocks = [{kind: 'paragraph' as const, text: '全会', segments: [{start: 0, length: 2, source: 0}]}]
  return linter.check({...source, blocks}).messages.map(({ruleId, severity}) => `${ruleId} ${severity}`)
}

test('each rule has its own severity', () => {
  expect(severities()).toEqual(['count-mismatch error'])
})

test('what the caller says goes before it, the later word last', () => {
  expect(
    severities({
      overrides: [
        {ruleId: 'count-mismatch', severity: 'warning'},
        {ruleId: 'plan-period', severity: 'error'},
        {ruleId: 'count-mismatch', severity: 'off'}
      ]
    })
  ).toEqual(['plan-period error'])
})

test('an unknown rule is refused with the nearest spelling', () => {
  expect(() => severities({overrides: [{ruleId: 'count-missmatch', severity: 'off'}]})).toThrow(
    '没有“count-missmatch”这条规则，是否要写 count-mismatch？'
  )
  expect(() => requireRule('zzz', rules, 'zh')).toThrow('没有“zzz”这条规则，规则名见 hegao rules')
  expect(() => requireRule('plan', rules, 'en')).toThrow('there is no rule “plan”: did you mean plan-period?')
})

test('a configuration file is refused as long as none can be read', () => {
  expect(() => severities({file: '无.yaml'})).toThrow('没有“无.yaml”这个配置文件')
  expect(() => severities({file: import.meta.filename})).toThrow('本版还不能读配置文件')
  expect(severities({file: false})).toEqual(['count-mismatch error'])
})

test.each([
  ['fromat', ['format', 'fail-on', 'output'], 'format'],
  ['ledgr', ['ledger', 'locale'], 'ledger'],
  ['expl', ['explain', 'rules'], 'explain'],
  ['xyz', ['format', 'output'], undefined],
  ['', ['no-config'], undefined]
])('of what is known, %j is nearest to', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected)
})
