import path from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {configured, folder, lexicons, presets, refused, removeFolders, rule, rules, said} from '../testing/configured.ts'
import {configure, requireRule} from './configuration.ts'
import {nearest} from './nearest.ts'

afterAll(removeFolders)

const defaults = '{"shortest":30,"marks":[],"form":"full","since":"2000"}'
const usual = ['count-mismatch error', `duplicate-paragraph warning ${defaults}`]

describe('without a configuration', () => {
  test('each rule has its own severity', async () => {
    expect(await said(configured({}))).toEqual(usual)
  })

  test('what the caller says goes before it, the later word last', async () => {
    const overrides = [
      {ruleId: 'count-mismatch', severity: 'warning'},
      {ruleId: 'plan-period', severity: 'error'},
      {ruleId: 'count-mismatch', severity: 'off'}
    ] as const
    expect(await said(configured({}, {overrides}))).toEqual([`duplicate-paragraph warning ${defaults}`, 'plan-period error'])
  })

  test('an unknown rule is refused with the nearest spelling', () => {
    expect(() => configured({}, {overrides: [{ruleId: 'count-missmatch', severity: 'off'}]})).toThrow(
      '没有“count-missmatch”这条规则，是否要写 count-mismatch？'
    )
    expect(() => requireRule('zzz', rules, 'zh')).toThrow('没有“zzz”这条规则，规则名见 hegao rules')
    expect(() => requireRule('plan', rules, 'en')).toThrow('there is no rule “plan”: did you mean plan-period?')
  })
})

describe('the file', () => {
  test.each([
    ['.hegaorc.json', '{"rules": {"count-mismatch": "warning"}}'],
    ['.hegaorc.jsonc', '{/* 略 */ "rules": {"count-mismatch": "warning",},}'],
    ['.hegaorc.yaml', 'rules: {count-mismatch: warning}'],
    ['.hegaorc.yml', 'rules:\n  count-mismatch: warning # 略\nextends:\n'],
    ['hegao.config.json', '\ufeff{"$schema": "x", "rules": {"count-mismatch": ["warning"]}}'],
    ['hegao.config.yaml', 'a\r\n'.replace('a', 'rules:\r\n  count-mismatch: warning')]
  ])('may be %s', async (name, content) => {
    expect((await said(configured({[name]: content})))[0]).toBe('count-mismatch warning')
  })

  test('may be in the encodings that a draft may be in', async () => {
    // rules: {count-mismatch: warning} # 全会, as Notepad writes it on a Chinese Windows.
    const content = Buffer.concat([Buffer.from('rules: {count-mismatch: warning} # '), Buffer.from([0xc8, 0xab, 0xbb, 0xe1, 0x0a])])
    expect((await said(configured({'.hegaorc.yaml': content})))[0]).toBe('count-mismatch warning')
  })

  test('is the nearest from the draft upwards, and that alone', async () => {
    const configurations = configured({
      '.hegaorc.yaml': 'rules: {count-mismatch: off}',
      '讲话/.hegaorc.yaml': 'rules: {duplicate-paragraph: off}',
      '讲话/2026/稿.txt': ''
    })
    expect(await said(configurations)).toEqual([`duplicate-paragraph warning ${defaults}`])
    expect(await said(configurations, '讲话/2026/稿.txt')).toEqual(['count-mismatch error'])
  })

  test('is not looked for where the caller names one, or wants none', async () => {
    const files = {'.hegaorc.yaml': 'rules: {count-mismatch: off}', 'other.yaml': 'rules: {count-mismatch: info}'}
    expect((await said(configured(files, {file: 'other.yaml'})))[0]).toBe('count-mismatch info')
    expect(await said(configured(files, {file: false}))).toEqual(usual)
    expect(await refused(files, {file: '无.yaml'})).toEqual(['无.yaml 没有这个配置文件'])
    expect(await refused(files, {file: '稿.txt'})).toEqual(['稿.txt 配置文件名要以 .yaml、.yml、.json、.jsonc 结尾'])
  })

  test('that is wrong is wrong for all its drafts, and for those alone', async () => {
    const configurations = configured({'坏/.hegaorc.yaml': 'rulez:\n'})
    await expect(configurations.of('坏/a.txt')).rejects.toThrow('不认识“rulez”')
    await expect(configurations.of('坏/深/b.txt')).rejects.toThrow('不认识“rulez”')
    expect(await said(configurations, '好/c.txt')).toEqual(usual)
  })
})

describe('what goes before what', () => {
  test('presets, then files that are extended, the file itself, overrides, the call', async () => {
    const files = {
      '.hegaorc.yaml':
        'extends: [hegao:strict, house/base.yaml]\nrules: {plan-period: info}\noverrides:\n  - {files: 讲话/, rules: {plan-period: warning}}\n  - {files: "*.md", rules: {plan-period: off}}',
      'house/base.yaml': 'rules: {count-mismatch: info, plan-period: off, duplicate-paragraph: [warning, {form: short}]}'
    }
    const paragraph = 'duplicate-paragraph warning {"shortest":30,"marks":[],"form":"short","since":"2000"}'
    expect(await said(configured(files))).toEqual(['count-mismatch info', paragraph, 'plan-period info'])
    expect(await said(configured(files), '讲话/稿.txt')).toEqual(['count-mismatch info', paragraph, 'plan-period warning'])
    expect(await said(configured(files), '讲话/稿.md')).toEqual(['count-mismatch info', paragraph])
    expect(await said(configured(files, {overrides: [{ruleId: 'plan-period', severity: 'error'}]}), '讲话/稿.md')).toContain(
      'plan-period error'
    )
  })

  test('options stay where only the severity is set again', async () => {
    expect(await said(configured({'.hegaorc.yaml': 'extends: hegao:strict\nrules: {duplicate-paragraph: info}'}))).toContain(
      'duplicate-paragraph info {"shortest":10,"marks":[],"form":"full","since":"2000"}'
    )
  })

  test('each setting knows where it comes from, and what it goes before', async () => {
    const configurations = configured({
      '.hegaorc.yaml': 'extends: hegao:strict\nrules:\n  plan-period: off\ndocumentDate: 2026-01-28\n'
    })
    const {settings} = await configurations.of('稿.txt')
    expect(settings.from).toEqual(['hegao:strict', '.hegaorc.yaml'])
    expect(settings.documentDate).toEqual({value: '2026-01-28', origin: {kind: 'file', where: '.hegaorc.yaml:4:15'}, over: []})
    expect(settings.rules.find(({rule: {id}}) => id === 'plan-period')?.severity).toEqual({
      value: 'off',
      origin: {kind: 'file', where: '.hegaorc.yaml:3:16'},
      over: [
        {value: 'error', origin: {kind: 'preset', name: 'hegao:strict'}},
        {value: 'off', origin: {kind: 'rule'}}
      ]
    })
    expect(settings.requireReason).toMatchObject({value: true, origin: {kind: 'preset', name: 'hegao:strict'}})
  })

  test('a profile goes before presets and behind what files say', async () => {
    const profiles = {news: {'count-mismatch': 'info', 'duplicate-paragraph': 'off'}} as const
    const files = {'.hegaorc.yaml': 'profile: news\nrules: {duplicate-paragraph: warning}'}
    expect(await said(configured(files, {profiles}))).toEqual(['count-mismatch info', `duplicate-paragraph warning ${defaults}`])
    expect(await said(configured(files, {profiles, profile: 'law'}))).toEqual(usual)
    expect(await said(configured({}, {profiles, profile: 'news'}))).toEqual(['count-mismatch info'])
  })
})

describe('ignore', () => {
  const files = {
    '.hegaorc.yaml': 'extends: 归档/base.yaml\nignore: [旧稿, "*.bak.txt", "2025/**", "!2025/留.txt", "通知(定稿).txt"]',
    '归档/base.yaml': 'ignore: ["**"]'
  }

  test.each([
    ['稿.txt', undefined],
    ['旧稿/稿.txt', '.hegaorc.yaml:2:10'],
    ['深/旧稿/又深/稿.txt', '.hegaorc.yaml:2:10'],
    ['a.bak.txt', '.hegaorc.yaml:2:14'],
    ['深/a.bak.txt', '.hegaorc.yaml:2:14'],
    ['2025/稿.txt', '.hegaorc.yaml:2:27'],
    ['2025/留.txt', undefined],
    ['深/2025/稿.txt', undefined],
    ['通知(定稿).txt', '.hegaorc.yaml:2:53'],
    ['归档/稿.txt', '归档/base.yaml:1:10']
  ])('%s: %s', async (draft, by) => {
    expect((await configured(files).of(draft)).ignoredBy).toBe(by)
  })

  test('holds below its own folder only', async () => {
    const configurations = configured({'甲/.hegaorc.yaml': 'ignore: 稿.txt', '乙/.hegaorc.yaml': 'extends: ../甲/.hegaorc.yaml'})
    expect((await configurations.of('甲/稿.txt')).ignoredBy).toBe('甲/.hegaorc.yaml:1:9')
    expect((await configurations.of('乙/稿.txt')).ignoredBy).toBeUndefined()
  })
})

describe('lexicons', () => {
  /** Says the rows that it is given. */
  const reader = rule('plan-period', 'error', {
    lexicons: ['five-year-plans'],
    check({report, lexicons: given}) {
      const rows = (given['five-year-plans'] ?? []).map(({id, to, short, off}) => `${id} ${String(to ?? short ?? off)}`)
      report('found', {start: 0, end: 1}, {certainty: 'certain', data: {options: rows}})
    }
  })
  const rows = async (files: Readonly<Record<string, string>>, draft?: string) =>
    (await said(configure({rules: [reader], presets, lexicons, cwd: folder(files)}), draft))[0]?.replace('plan-period error ', '')

  test('are given behind their own rows, the lower layer first whatever the order', async () => {
    const files = {
      '.hegaorc.yaml':
        'extends: 单位.yaml\nlexicons:\n  five-year-plans:\n    - 省.csv\n    - rows: [{id: plan-15, to: 2033}]\n    - {file: 国.json, layer: national}',
      '单位.yaml': 'lexicons: {five-year-plans: [{layer: house, rows: [{id: plan-15, to: 2032}]}]}',
      '省.csv': 'id,to\nplan-15,2034\n',
      '国.json': '[{"id": "plan-15", "to": 2031}]'
    }
    expect(await rows(files)).toBe('plan-15 2030、plan-15 2031、plan-15 2032、plan-15 2034、plan-15 2033')
  })

  test('a file says its own layer, and the configuration may say another', async () => {
    const source = 'title: 云川省规划\nlayer: provincial\nreviewed: 2026-01-28\nrows: [{id: plan-15, to: 2031}]'
    const files = {'.hegaorc.yaml': 'lexicons: {five-year-plans: [{rows: [{id: plan-15, to: 2032}]}, 省.yaml]}', '省.yaml': source}
    expect(await rows(files)).toBe('plan-15 2030、plan-15 2031、plan-15 2032')
    const {settings} = await configure({rules: [reader], lexicons, cwd: folder(files)}).of('稿.txt')
    expect(settings.lexicons[0]?.sources[0]).toMatchObject({title: '云川省规划', layer: 'provincial', reviewed: '2026-01-28'})
  })

  test('take rows away, and hold for some files only', async () => {
    const files = {
      '.hegaorc.yaml': 'overrides: [{files: 讲话/, lexicons: {five-year-plans: [{rows: [{id: plan-15, off: true}]}]}}]'
    }
    expect(await rows(files)).toBe('plan-15 2030')
    expect(await rows(files, '讲话/稿.txt')).toBe('plan-15 2030、plan-15 true')
  })

  test('a table may come from a spreadsheet: with tabs, quotes, its dates, a byte order mark', async () => {
    const table =
      '\ufeff"id"\tnumber\tshort\tordinal\tnoun\tfrom\tto\tsource\toutline.session\toutline.date\r\nplan-16\t16\t"十六五\t""新"""\t第十六个五年规划\t规划\t2031\t2035\t规划纲要\t大会\t2031/3/5\r\n\r\n'
    const files = {'.hegaorc.yaml': 'lexicons: {five-year-plans: 省.csv}', '省.csv': table}
    const {settings} = await configure({rules: [reader], lexicons, cwd: folder(files)}).of('稿.txt')
    expect(settings.lexicons[0]?.sources[0]?.rows[0]?.row).toEqual({
      id: 'plan-16',
      number: 16,
      short: '十六五\t"新"',
      ordinal: '第十六个五年规划',
      noun: '规划',
      from: 2031,
      to: 2035,
      source: '规划纲要',
      outline: {session: '大会', date: '2031-03-05'}
    })
  })
})

describe('suppressions beside a draft', () => {
  const outcome = async (sidecar: string, today?: string) => {
    const configurations = configured({'稿.txt.hegao.yaml': sidecar}, today === undefined ? {} : {today})
    const {linter} = await configurations.of('稿.txt')
    const blocks = [{kind: 'paragraph' as const, text: '全会', segments: [{start: 0, length: 2, source: 0}]}]
    const {messages, faults} = linter.check({path: '稿.txt', text: '全会', encoding: 'utf-8', directives: [], blocks})
    return {
      hidden: messages.filter(({suppressed}) => suppressed).map(({ruleId, suppressed}) => `${ruleId} ${suppressed?.reason}`),
      faults: faults.map(({code, message}) => `${code} ${message}`)
    }
  }

  test('hide by rule, with a reason', async () => {
    expect(await outcome('suppressions:\n  - {rules: count-mismatch, reason: 报告原文如此}\n')).toEqual({
      hidden: ['count-mismatch 报告原文如此'],
      faults: []
    })
  })

  test('end on the day after their last', async () => {
    const sidecar = 'suppressions:\n  - {rules: [count-mismatch], until: 2026-06-30, reason: 待改}\n'
    expect((await outcome(sidecar, '2026-06-30')).hidden).toEqual(['count-mismatch 待改'])
    expect(await outcome(sidecar, '2026-07-01')).toEqual({
      hidden: [],
      faults: ['expired 稿.txt.hegao.yaml:2:5 不报“count-mismatch”已于2026-06-30到期，不再起作用']
    })
  })

  test.each([
    ['suppressions:\n  - rule: count-mismatch\n', '稿.txt.hegao.yaml:2:5 不认识“rule”，是否要写 rules？'],
    ['suppressions:\n  - {reason: 因}\n', '稿.txt.hegao.yaml:2:5 要写 rules 或 fingerprints，说明不报什么'],
    ['suppressions:\n  - {fingerprints: 12}\n', '稿.txt.hegao.yaml:2:20 “fingerprints”要写文字或列表，不能是“12”；请加引号'],
    ['suppressions:\n  - {fingerprints: [abc]}\n', '稿.txt.hegao.yaml:2:21 “fingerprints”第1项要写16位指纹，“abc”不是'],
    ['- rules: count-mismatch\n', '稿.txt.hegao.yaml:1:1 最外层要是“名称: 值”的列表'],
    ['suppressions：\n  - rules: count-mismatch\n', '稿.txt.hegao.yaml:1:13 全角的 ： 要改成半角的 :']
  ])('that are not as they must be suppress nothing, and that is said: %j', async (sidecar, fault) => {
    const {hidden, faults} = await outcome(sidecar)
    expect(hidden).toEqual([])
    expect(faults[0]).toBe(`unknown ${fault}`)
  })

  test('name rules that exist', async () => {
    expect((await outcome('suppressions:\n  - {rules: count-missmatch}\n')).faults).toEqual([
      'unknown 稿.txt.hegao.yaml:2:5 没有“count-missmatch”这条规则，规则名见 hegao rules'
    ])
  })
})

test('a folder that cannot be entered has no configuration', async () => {
  expect(await said(configured({'稿.txt': ''}), path.join('稿.txt', '下.txt'))).toEqual(usual)
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
