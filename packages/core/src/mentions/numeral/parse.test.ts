import {describe, expect, test} from 'vitest'
import {hanNumber} from '../list/renumber.ts'
import {parseNumeral} from './parse.ts'

describe('parseNumeral reads', () => {
  test.each([
    ['13', 13],
    ['１３', 13],
    ['十三', 13],
    ['二十', 20],
    ['二百零五', 205],
    ['一千二百六十', 1260],
    ['两万', 20_000],
    ['三万五千', 35_000],
    ['4万亿', 4e12],
    ['1,200', 1200],
    ['2.5亿', 2.5e8],
    ['二〇三五', 2035],
    ['一九九七', 1997],
    ['零', 0]
  ])('%s as %d', (written, value) => {
    expect(parseNumeral(written)).toBe(value)
  })
})

describe('parseNumeral takes for no number', () => {
  test.each(['三四', '五六', '百', '十四五', '一二三', '二三十'])('%s', (written) => {
    expect(parseNumeral(written)).toBeUndefined()
  })
})

test('what hanNumber writes, parseNumeral reads back', () => {
  for (let value = 1; value < 1000; value++) expect(parseNumeral(hanNumber(value))).toBe(value)
})
