import type {CheckResult} from '@hegao/core'
import {afterAll, expect, test} from 'vitest'
import {configured, removeFolders} from '../testing/configured.ts'
import type {ConfigurationRequest} from './configuration.ts'
import {setupOf} from './setup.ts'

afterAll(removeFolders)

const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
const result: CheckResult = {messages: [], faults: []}

test('says which rules did not run, and why', async () => {
  const reasons = async (files: Record<string, string>, request: Partial<ConfigurationRequest> = {}) =>
    setupOf(await configured(files, request).of('稿.txt'), result, 'zh').rulesNotRun.map(({ruleId, reason}) => `${ruleId} ${reason}`)
  expect(await reasons({})).toEqual(['plan-period 默认不开'])
  expect(await reasons({'.hegaorc.yaml': 'rules: {count-mismatch: off}'})).toEqual([
    'count-mismatch .hegaorc.yaml:1:25 关闭',
    'plan-period 默认不开'
  ])
  expect(await reasons({}, {overrides: [{ruleId: 'count-mismatch', severity: 'off'}]})).toEqual([
    'count-mismatch --rule 关闭',
    'plan-period 默认不开'
  ])
  const profiles = {speech: {'count-mismatch': 'off'}} as const
  expect(await reasons({}, {profiles, profile: 'speech'})).toEqual(['count-mismatch 文种讲话不核', 'plan-period 默认不开'])
})

test('says what was off in one article only, and what stopped', async () => {
  const profiles = {speech: {'count-mismatch': 'off'}} as const
  const draft = await configured({}, {profiles, profile: 'auto'}).of('稿.txt')
  const outcome: CheckResult = {
    messages: [],
    profiles: [{profile: 'speech', from: 'detected', reason: '标题', place, where: '第2篇标题'}],
    faults: [{kind: 'rule', ruleId: 'duplicate-paragraph', message: 'x'}]
  }
  expect(setupOf(draft, outcome, 'zh').rulesNotRun).toEqual([
    {ruleId: 'plan-period', reason: '默认不开'},
    {ruleId: 'count-mismatch', reason: '第2篇标题按讲话核，不用这条'},
    {ruleId: 'duplicate-paragraph', reason: '中断：x'}
  ])
})

test('says which lexicons rules rested on, with the last day on which any of it was reviewed', async () => {
  const files = {
    '.hegaorc.yaml': 'rules: {plan-period: error}\nlexicons: {five-year-plans: 省.yaml}',
    '省.yaml':
      'title: 云川省规划\nrows:\n  - {id: plan-15, to: 2030, reviewed: 2026-02-01}\n  - {id: plan-15b, number: 15, short: x, ordinal: y, noun: 规划, from: 1, to: 2, source: 规划纲要}'
  }
  const draft = await configured(files, {lexiconDates: {'five-year-plans': '2026-01-01'}}).of('稿.txt')
  expect(setupOf(draft, result, 'zh').lexicons).toEqual([
    {name: 'five-year-plans', rows: 2, sources: ['云川省规划'], reviewed: '2026-02-01'}
  ])
  // A rule that is off rests on nothing.
  expect(setupOf(await configured({}).of('稿.txt'), result, 'zh').lexicons).toEqual([])
})
