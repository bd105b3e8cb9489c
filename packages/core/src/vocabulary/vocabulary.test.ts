import {expect, test} from 'vitest'
import {belongTogether, isCommonWord, isWord} from './vocabulary.ts'

test('common words, rarer ones, words of official prose', () => {
  expect(isCommonWord('建', '设')).toBe(true)
  expect(isWord('党', '建')).toBe(true)
  expect(isWord('面', '构')).toBe(false)
})

test('the ends of longer words belong together without being words', () => {
  expect(isWord('代', '化')).toBe(false)
  expect(belongTogether('代', '化')).toBe(true)
})

test('nothing belongs with nothing', () => {
  expect(isWord('建', '')).toBe(false)
  expect(belongTogether('', '设')).toBe(false)
})
