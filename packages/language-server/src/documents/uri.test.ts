import {expect, test} from 'vitest'
import {nameOf, pathOf, uriOf} from './uri.ts'

test('files have a path, and nothing else has', () => {
  expect(pathOf('file:///tmp/%E7%A8%BF%E4%BB%B6%201.txt')).toBe('/tmp/稿件 1.txt')
  expect(pathOf(uriOf('/tmp/稿件#1%.txt'))).toBe('/tmp/稿件#1%.txt')
  for (const uri of ['untitled:Untitled-1', 'file://elsewhere/a.txt', 'file:///a%2Fb', 'file:///%zz', '', 'git:/a.txt'])
    expect(pathOf(uri)).toBeUndefined()
})

test('every address has a name for people', () => {
  expect(nameOf('file:///tmp/%E7%A8%BF%E4%BB%B6.txt')).toBe('稿件.txt')
  expect(nameOf('untitled:Untitled-1')).toBe('Untitled-1')
  expect(nameOf('file:///tmp/%zz')).toBe('%zz')
})
