import fc from 'fast-check'
import stringWidth from 'string-width'
import {expect, test} from 'vitest'
import {columnsOf} from './width.ts'

test.each([
  ['', 0],
  ['abc', 3],
  ['核稿', 4],
  ['𠮷林', 4],
  ['１３．５％', 10],
  ['“十五五”《规划》——（一）', 24],
  ['　　全会', 8],
  ['ｶﾞ', 2],
  ['cafe\u0301', 4],
  ['\u200b\ufeff', 0],
  ['👩‍👩‍👧', 2],
  ['👍🏽', 2],
  ['🇨🇳', 2],
  ['❤️', 2],
  ['한국', 4],
  ['\u1112\u1161\u11ab', 2]
])('%j takes %i columns, as string-width says', (text, columns) => {
  expect(columnsOf(text)).toBe(columns)
  expect(stringWidth(text)).toBe(columns)
})

test('agrees with string-width on whatever a draft may hold', () => {
  const character = fc.oneof(
    fc.constantFrom(...'的国一二三十五第年，。、；：？！“”‘’（）《》〈〉【】—…·％～　０１２９ＡＢ〇〔〕①⑩ⅣⅫ℃㎡亿万■□●△→°±×'),
    fc.integer({min: 0x4e00, max: 0x9fff}).map((code) => String.fromCodePoint(code)),
    fc.integer({min: 0x20000, max: 0x2a6df}).map((code) => String.fromCodePoint(code)),
    fc.integer({min: 0x3400, max: 0x4dbf}).map((code) => String.fromCodePoint(code)),
    fc
      .integer({min: 0x3000, max: 0x33ff})
      .filter((code) => code < 0x302a || code > 0x302f)
      .map((code) => String.fromCodePoint(code)),
    fc.integer({min: 0xff01, max: 0xffee}).map((code) => String.fromCodePoint(code)),
    fc.integer({min: 0x20, max: 0x7e}).map((code) => String.fromCodePoint(code)),
    fc.constantFrom('e\u0301', 'ü', '\u200b', '\u00ad', '\ufeff', '\u200d', '👍🏽', '⚠️')
  )
  fc.assert(
    fc.property(fc.array(character, {maxLength: 30}), (characters) => {
      const text = characters.join('')
      expect(columnsOf(text)).toBe(stringWidth(text, {countAnsiEscapeCodes: true}))
    }),
    {seed: 1}
  )
})
