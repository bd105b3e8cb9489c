import {describe, expect, test} from 'vitest'
import {missingMarks, renumber} from './renumber.ts'

describe('renumber writes the number as the mark has it', () => {
  test.each([
    ['二是', 3, '三是'],
    ['第九', 10, '第十'],
    ['（十九）', 21, '（二十一）'],
    ['第九十九条', 104, '第一百零四条'],
    ['3.', 4, '4.'],
    ['（３）', 4, '（４）'],
    ['2.2', 3, '2.3'],
    ['3.10', 12, '3.12'],
    ['附件2', 3, '附件3'],
    ['②', 3, '③'],
    ['其次', 3, '第三']
  ])('%s with %d is %s', (mark, value, expected) => {
    expect(renumber(mark, value)).toBe(expected)
  })
})

test('missingMarks names three at most', () => {
  expect(missingMarks('二是', 2, 4)).toBe('三是')
  expect(missingMarks('第二条', 2, 5)).toBe('第三条”“第四条')
  expect(missingMarks('（一）', 1, 9)).toBe('（二）”“（三）”“（四）…')
})
