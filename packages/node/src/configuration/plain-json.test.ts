import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readJsonc} from './jsonc.ts'
import type {Located} from './located.ts'
import {readPlainJson} from './plain-json.ts'
import {Problems, SettingsFile} from './problem.ts'

const shape = ({value, start, entries, items}: Located): unknown =>
  entries
    ? {start, entries: [...entries].map(([name, {key, node}]) => [name, key, shape(node)])}
    : items
      ? {start, items: items.map(shape)}
      : {start, value}

function whole(text: string): unknown {
  const root = readJsonc(new SettingsFile('.hegaorc.json', '/.hegaorc.json', text), new Problems('zh'))
  return root && shape(root)
}

const plain = (text: string): unknown => {
  const root = readPlainJson(text)
  return root && shape(root)
}

const usual = `{
  // 配置
  "$schema": "./config.schema.json",
  "rules": {
    "count-mismatch": "off", /* 略 ** */
    "duplicate-paragraph": ["warning", {"shortest": 40, "marks": ["\\u4e00", "\\"引\\""], "share": -0.5e1}],
  },
  "requireReason": true, "ignore": [], "profile": null
}
`

test('what people write is read without the package, and as it reads it', () => {
  expect(plain(usual)).toBeDefined()
  expect(plain(usual)).toEqual(whole(usual))
})

test('any JSON is', () => {
  fc.assert(
    fc.property(fc.jsonValue({maxDepth: 4}), fc.constantFrom(undefined, 2, '\t'), (content, space) => {
      const text = JSON.stringify(content, undefined, space)
      // A number that loses digits is for the package to complain of.
      if (whole(text) !== undefined) expect(plain(text), text).toEqual(whole(text))
    }),
    {seed: 11, numRuns: 500}
  )
})

test('a slip of the pen is read as the package reads it, or left to it', () => {
  const slip = fc.record({
    at: fc.nat(usual.length),
    remove: fc.nat(3),
    insert: fc.constantFrom(
      '',
      ' ',
      '\n',
      ':',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '：',
      '　',
      '\t',
      '/',
      '*',
      '\\',
      '1',
      '.',
      '-',
      'e',
      'true',
      '\u0000'
    )
  })
  fc.assert(
    fc.property(fc.array(slip, {minLength: 1, maxLength: 3}), (slips) => {
      let text = usual
      for (const {at, remove, insert} of slips) text = text.slice(0, at) + insert + text.slice(at + remove)
      const own = plain(text)
      if (own !== undefined) expect(own, text).toEqual(whole(text))
    }),
    {seed: 13, numRuns: 4000}
  )
})
