import {expect, test} from 'vitest'
import {entries} from './vocabulary.generated.ts'
import {beginsWord, belongTogether, countBeginning, countEnding, endsWord, isCommonWord, isWord} from './vocabulary.ts'

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

test('every entry is found where it stands', () => {
  const lost: string[] = []
  for (const entry of entries.split(' ')) {
    const [common = '', known = '', beginnings = '', ends = ''] = entry.slice(1).split(',')
    const head = entry.charAt(0)
    for (const tail of common) if (!isCommonWord(head, tail)) lost.push(head + tail)
    for (const tail of known) if (!isWord(head, tail)) lost.push(head + tail)
    for (const tail of beginnings) if (!beginsWord(head, tail)) lost.push(head + tail)
    for (const tail of ends) if (!endsWord(head, tail)) lost.push(head + tail)
  }
  expect(lost).toEqual([])
})

test('域 begins few words and ends many', () => {
  expect(countBeginning('域')).toBeLessThan(9)
  expect(countEnding('域')).toBeGreaterThan(9)
})
