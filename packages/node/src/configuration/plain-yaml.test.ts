import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {stringify} from 'yaml'
import type {Located} from './located.ts'
import {readPlainYaml} from './plain-yaml.ts'
import {Problems, SettingsFile} from './problem.ts'
import {readYaml} from './yaml.ts'

/** Values with their places, in a form that compares. */
const shape = ({value, start, entries, items}: Located): unknown =>
  entries
    ? {start, entries: [...entries].map(([name, {key, node}]) => [name, key, shape(node)])}
    : items
      ? {start, items: items.map(shape)}
      : {start, value}

/** What the whole parser says; undefined for what it refuses. */
function whole(text: string): unknown {
  const problems = new Problems('zh')
  const root = readYaml(new SettingsFile('.hegaorc.yaml', '/.hegaorc.yaml', text), problems)
  return root && shape(root)
}

const plain = (text: string): unknown => {
  const root = readPlainYaml(text)
  return root && shape(root)
}

const usual = `# 配置
extends: hegao:recommended
profile: auto     # 由稿件自己看出
documentDate: 2026-01-28
requireReason: true

rules:
  count-mismatch: warning
  duplicate-paragraph: [warning, {shortest: 40, marks: ["一", '二']}]
  "plan-period": off

ignore: [归档/**, "*.bak.txt"]
lexicons:
  five-year-plans: 省级规划.yaml
  sessions:
  - 届次.csv
  - file: 届次/省.csv
    layer: provincial
overrides:
  - files: 讲话/**
    rules: {count-mismatch: off}
  -   files:
      - 评论/
      - 社论/

      profile: commentary
`

test('the settings that people write are read without the whole parser, and as it reads them', () => {
  expect(plain(usual)).toBeDefined()
  expect(plain(usual)).toEqual(whole(usual))
  const crlf = usual.replaceAll('\n', '\r\n')
  expect(plain(crlf)).toBeDefined()
  expect(plain(crlf)).toEqual(whole(crlf))
})

describe('is left to the whole parser:', () => {
  test.each([
    ['a text over lines', 'title: |\n  一\n  二\n'],
    ['a value that goes on', 'title: 一\n  二\n'],
    ['brackets over lines', 'rules: {a: off,\n  b: off}\n'],
    ['anchors', 'a: &a off\nb: *a\n'],
    ['a tag', 'a: !!str 1\n'],
    ['escapes', 'a: "\\u4e00"\n'],
    ['a quote in quotes', "a: 'it''s'\n"],
    ['a name twice', 'a: 1\na: 2\n'],
    ['a tab', 'a:\t1\n'],
    ['numbers of other kinds', 'a: 0x10\n'],
    ['a number out of range', 'a: 12345678901234567890\n'],
    ['True', 'a: True\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['two names in a line', 'a: b: c\n'],
    ['a comma before a bracket', 'a: [1,]\n'],
    ['a full-width colon', 'rules：\n  a: off\n'],
    ['bad indentation', 'a:\n    b: 1\n  c: 2\n'],
    ['nothing', '# 暂无\n']
  ])('%s', (_, text) => {
    expect(plain(text)).toBeUndefined()
  })
})

const ordinary = fc.constantFrom(
  'off',
  'warning',
  'hegao:strict',
  '2026-01-28',
  '讲话/**',
  '省.yaml',
  'a b',
  '十五五',
  '云川市，林启明',
  '2026年'
)
const odds = [
  '1.5',
  'null',
  'True',
  '~',
  '',
  '- x',
  'a: b',
  'a #b',
  '“引”',
  '：',
  "it's",
  '#',
  '[',
  'x]',
  '0',
  '-3',
  '007',
  '1e3',
  '.5',
  '*.txt',
  'http://a.b/c',
  '第1条',
  'a,b',
  '{',
  '&a',
  '!',
  'x\u3000',
  'a\u00a0',
  'yes',
  '-',
  '?',
  '|',
  '"',
  'a:',
  ':a',
  '.inf',
  '@a',
  '%'
]
const odd = fc.constantFrom(...odds)
const word = fc.oneof({weight: 6, arbitrary: ordinary}, {weight: 1, arbitrary: odd})
const value = fc.letrec<{node: unknown}>((tie) => ({
  node: fc.oneof(
    {maxDepth: 3},
    word,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('node'), {minLength: 1, maxLength: 4}),
    fc.dictionary(fc.oneof(fc.constantFrom('rules', 'count-mismatch', '$schema', '规则', 'true', 'a b', '1'), word), tie('node'), {
      maxKeys: 4
    })
  )
})).node

test('whatever it reads, the whole parser reads in the same way', () => {
  let read = 0
  const styles = fc.record({
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
    lineWidth: fc.constant(0)
  } as const)
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('rules', 'overrides', 'lexicons', 'ignore'), value, {minKeys: 1}),
      styles,
      (content, style) => {
        const text = stringify(content, style)
        const own = plain(text)
        if (own === undefined) return
        read++
        expect(own, text).toEqual(whole(text))
      }
    ),
    {seed: 3, numRuns: 3000}
  )
  // The test would say nothing if it read next to nothing.
  expect(read).toBeGreaterThan(300)
})

test('a slip of the pen is read as the whole parser reads it, or left to it', () => {
  const slip = fc.record({
    at: fc.nat(usual.length),
    remove: fc.nat(3),
    insert: fc.constantFrom(
      '',
      ' ',
      '\n',
      ':',
      ': ',
      '-',
      '- ',
      '#',
      ' #',
      "'",
      '"',
      '[',
      ']',
      '{',
      '}',
      ',',
      ', ',
      '：',
      '　',
      '\t',
      '*',
      '&',
      '  ',
      '|',
      '?',
      '0'
    )
  })
  fc.assert(
    fc.property(fc.array(slip, {minLength: 1, maxLength: 3}), (slips) => {
      let text = usual
      for (const {at, remove, insert} of slips) text = text.slice(0, at) + insert + text.slice(at + remove)
      const own = plain(text)
      if (own !== undefined) expect(own, text).toEqual(whole(text))
    }),
    {seed: 5, numRuns: 4000}
  )
})
