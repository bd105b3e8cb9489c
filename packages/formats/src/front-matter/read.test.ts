import {fill, frontMatterWords, type Locale, readFrontMatter} from '@hegao/core'
import {describe, expect, test} from 'vitest'
import {readSource} from '../formats.ts'

async function read(yaml: string) {
  const source = await readSource(`---\n${yaml}\n---\n正文。\n`, {path: 'draft.md'})
  if (!source.frontMatter) throw new Error('no front matter')
  const {values, problems} = readFrontMatter(source.frontMatter)
  const say = (locale: Locale) =>
    problems.map(({words, data, start, end}) => `${source.text.slice(start, end)} → ${fill(frontMatterWords[words], data, locale)}`)
  return {values, zh: say('zh'), en: say('en'), texts: source.blocks.map((block) => block.text)}
}

describe('values', () => {
  test('in Chinese', async () => {
    const yaml =
      '标题: 关于建设助老服务站的通知\n成文日期: 二〇二六年一月二十八日\n文种: 通知\n核稿文种: 通知\n参照:\n  - 县规划.md\n  - 县报告.txt'
    expect(await read(yaml)).toEqual({
      values: {
        title: '关于建设助老服务站的通知',
        date: '2026-01-28',
        genre: '通知',
        profile: 'notice',
        references: ['县规划.md', '县报告.txt'],
        suppressions: []
      },
      zh: [],
      en: [],
      texts: ['正文。']
    })
  })

  test('in English, beside keys of other programs', async () => {
    const {values, zh} = await read(
      'Title: "通知：甲"\ndate: 2026-01-28 10:00:00\nprofile: law\nreferences: 规划.md\nlayout: post\ntags: [甲]'
    )
    expect(values).toEqual({title: '通知：甲', date: '2026-01-28', profile: 'law', references: ['规划.md'], suppressions: []})
    expect(zh).toEqual([])
  })

  test.each(['2026-1-28', '2026/01/28', '2026.1.28', '2026年1月28日', '2026-01-28T08:00:00+08:00'])('the date %s', async (date) => {
    expect((await read(`日期: ${date}`)).values.date).toBe('2026-01-28')
  })

  test('suppressions by rule, by fingerprint, with a reason and an end', async () => {
    const yaml = `suppressions:
  - count-mismatch
  - 0123456789abcdef
  - {规则: [plan-period, date-validity], 理由: 报告原文, 截止: 2026年6月30日}`
    const {values, zh} = await read(yaml)
    expect(zh).toEqual([])
    expect(values.suppressions).toMatchObject([
      {rules: ['count-mismatch']},
      {fingerprints: ['0123456789abcdef']},
      {rules: ['plan-period', 'date-validity'], reason: '报告原文', until: '2026-06-30'}
    ])
  })

  test('a key without a value is absent', async () => {
    expect(await read('标题:\n日期: ""')).toMatchObject({
      values: {},
      zh: ['"" → “日期”后面要写 2026-01-28 或2026年1月28日这样的日期，“”不是']
    })
  })
})

describe('problems say where and what, in both languages', () => {
  test.each([
    [
      '日期: 2026-02-30',
      '2026-02-30 → “日期”后面要写 2026-01-28 或2026年1月28日这样的日期，“2026-02-30”不是',
      '2026-02-30 → “日期” is followed by a date such as 2026-01-28, not “2026-02-30”'
    ],
    ['标题: [甲]', '[甲] → “标题”后面要写文字', '[甲] → “标题” is followed by text'],
    ['title: 甲\n标题: 乙', '乙 → “标题”和“title”说的是同一项，请留一个', '乙 → “标题” and “title” mean the same: keep one'],
    [
      '参照: {甲: 乙}',
      '{甲: 乙} → “参照”后面要写文件名，可以逐行写几个',
      '{甲: 乙} → “参照” is followed by a file name, or a list of them'
    ],
    [
      '不报:\n  - count-mismatch\n  - [甲]',
      '[甲] → “不报”的每一项要写规则名，或写明规则、指纹、理由、截止',
      '[甲] → each entry of “不报” is the id of a rule, or gives rule, fingerprint, reason and until'
    ],
    [
      '不报:\n  - {规则: count-mismatch, 原因: 甲}',
      '{规则: count-mismatch, 原因: 甲} → “不报”里没有“原因”这一项，可写rules、rule、规则、fingerprints、fingerprint、指纹、reason、理由、until、截止',
      '{规则: count-mismatch, 原因: 甲} → “不报” has no “原因”: it has rules, rule, 规则, fingerprints, fingerprint, 指纹, reason, 理由, until, 截止'
    ]
  ])('%s', async (yaml, zh, en) => {
    expect(await read(yaml)).toMatchObject({zh: [zh], en: [en]})
  })

  test('a profile that nobody knows', async () => {
    expect((await read('profile: 诗歌')).zh[0]).toMatch(/^诗歌 → “profile”后面的“诗歌”不认识，可写report（工作报告）、/)
  })

  test.each(['标题：通知\n日期：2026-01-28', '标题: "通知', 'a: [1', '标题: 甲\n标题: 乙', 'a: &a [*a, *a]\nb: {c: *d}'])(
    'what is no YAML: %j',
    async (yaml) => {
      const {values, zh, texts} = await read(yaml)
      expect(values).toEqual({references: [], suppressions: []})
      expect(zh).toHaveLength(1)
      expect(zh[0]).toContain('文首的说明读不出来')
      expect(texts).toEqual(['正文。'])
    }
  )
})

test('text between two rules is no front matter', async () => {
  const source = await readSource('---\n正文甲。\n---\n正文乙。', {path: 'draft.md'})
  expect(source.frontMatter).toBeUndefined()
  expect(source.blocks.map((block) => `${block.kind} ${block.text}`)).toEqual(['heading 正文甲。', 'paragraph 正文乙。'])
})

test('front matter is found in every encoding', async () => {
  const text = '---\n日期: 2026-01-28\n---\n会议强调，要推进各项工作。'
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(text).flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8])
  ])
  for (const content of [text, new TextEncoder().encode(`\ufeff${text}`), utf16]) {
    const {frontMatter} = await readSource(content, {path: 'draft.md'})
    expect(frontMatter).toEqual({values: {日期: '2026-01-28'}, places: {日期: {start: 8, end: 18}}})
  }
})
