import {defineOptions, defineRule} from '@hegao/core'
import {describe, expect, test} from 'vitest'
import {judgePage, readPageExamples} from './page.ts'

const echo = defineRule({
  id: 'echo',
  category: 'wording',
  severity: 'warning',
  summary: {zh: '代号重复', en: 'a code name stands twice'},
  reads: [],
  options: defineOptions({
    type: 'object',
    properties: {prefix: {type: 'string', default: '代号', description: '代号之前的字', 'x-description-en': 'what stands before'}},
    required: ['prefix'],
    additionalProperties: false
  }),
  messages: {
    echo: {zh: '“{{name}}”又见于此', en: '“{{name}}” again'},
    first: {zh: '先见于此', en: 'first here'},
    choose: {zh: '请核留哪一处', en: 'check which to keep'}
  },
  check({document, options, report}) {
    const seen = new Map<string, {start: number; end: number}>()
    for (const match of document.text.matchAll(new RegExp(`${options.prefix}\\p{Script=Han}`, 'gu'))) {
      const range = {start: match.index, end: match.index + match[0].length}
      const before = seen.get(match[0])
      if (before) report('echo', range, {certainty: 'certain', data: {name: match[0]}, related: [['first', before]], note: 'choose'})
      else seen.set(match[0], range)
    }
  }
})

const speaking = [
  '```draft',
  '⟨代号甲⟩，⟦代号甲⟧。',
  '```',
  '',
  '```messages',
  '“代号甲”又见于此',
  '  → 先见于此',
  '  请核留哪一处',
  '```'
].join('\n')
const silent = ['```draft', '代号甲，代号乙。', '```'].join('\n')
const page = (...blocks: string[]): string => ['## 例子', ...blocks, '其余。'].join('\n\n')

test('examples are read with their settings and the line on which they start', () => {
  expect(readPageExamples(page(silent, '```draft {"date": "2026-01-28"}\n　　甲\n\n乙\n```', speaking))).toEqual([
    {line: 3, draft: '代号甲，代号乙。', setting: ''},
    {line: 7, draft: '　　甲\n\n乙', setting: '{"date": "2026-01-28"}'},
    {line: 13, draft: '⟨代号甲⟩，⟦代号甲⟧。', messages: '“代号甲”又见于此\n  → 先见于此\n  请核留哪一处', setting: ''}
  ])
})

describe('a page is taken', () => {
  test('when the rule says what it shows, in its language', async () => {
    expect(await judgePage(echo, page(speaking, silent), 'zh')).toEqual([])
    const english = speaking.replace('又见于此', ' again').replace('先见于此', 'first here').replace('请核留哪一处', 'check which to keep')
    expect(await judgePage(echo, page(english, silent), 'en')).toEqual([])
  })

  test('with options', async () => {
    const other = speaking.replace('```draft', '```draft {"options": {"prefix": "番号"}}').replaceAll('代号', '番号')
    expect(await judgePage(echo, page(other, silent), 'zh')).toEqual([])
  })

  test('with two messages that share a place', async () => {
    const both = ['“代号甲”又见于此', '  → 先见于此', '  请核留哪一处']
    const twice = ['```draft', '⟨代号甲⟩₁₂，⟦代号甲⟧₁，⟦代号甲⟧₂。', '```', '```messages', ...both, ...both, '```'].join('\n')
    expect(await judgePage(echo, page(twice, silent), 'zh')).toEqual([])
  })
})

describe('a page is refused', () => {
  test('when it does not show both speech and silence', async () => {
    expect(await judgePage(echo, page(speaking), 'zh')).toEqual(['no example shows a draft that the rule is silent on'])
    expect(await judgePage(echo, page(silent), 'zh')).toEqual(['no example shows what the rule says'])
  })

  test.each([
    ['other words', speaking.replace('又见于此', '又见')],
    ['another note', speaking.replace('  请核留哪一处\n', '')],
    ['another place', speaking.replace('⟦代号甲⟧', '代⟦号甲⟧')],
    ['no message', speaking.replace(/\n\n```messages[\s\S]*$/, '')]
  ])('when it shows %s, and it is shown what to write', async (_, block) => {
    const [fault] = (await judgePage(echo, page(block, speaking, silent), 'zh')).slice(0, 1)
    expect(fault).toBe(`line 3: the rule makes of it\n\n${speaking}`)
  })

  test.each([
    ['marks that do not pair', '⟨代号甲，⟦代号甲⟧。', '', /“⟨” is never closed/],
    ['an option that the rule does not have', '代号甲', ' {"options": {"suffix": "号"}}', /options must NOT have additional properties/],
    ['a setting that is not known', '代号甲', ' {"datum": "2026-01-28"}', /behind `draft` stands a JSON object/],
    ['a setting that is no JSON', '代号甲', ' date=2026', /JSON/]
  ])('when it has %s', async (_, draft, setting, reason) => {
    const [fault] = await judgePage(echo, page(`\`\`\`draft${setting}\n${draft}\n\`\`\``, speaking, silent), 'zh')
    expect(fault).toMatch(reason)
  })

  test('when a sentence of it stands in a text that is not ours', async () => {
    const sharedText = {find: (text: string) => (text.includes('代号乙') ? '代号甲，代号乙' : undefined)}
    expect(await judgePage(echo, page(speaking, silent), 'zh', {sharedText})).toEqual([
      'line 13: “代号甲，代号乙” stands in a text that is not ours'
    ])
  })
})
