import {expect, test} from 'vitest'
import {padEnd, shorten, wrap} from './fit.ts'

test('a text is padded by columns, not by characters', () => {
  expect(padEnd('核稿', 6)).toBe('核稿  ')
  expect(padEnd('核稿清单', 6)).toBe('核稿清单')
})

test('a text is shortened to columns, never through a character', () => {
  expect(shorten('高质量发展', 10)).toBe('高质量发展')
  expect(shorten('高质量发展', 9)).toBe('高质量发…')
  expect(shorten('高质量发展', 8)).toBe('高质量…')
  expect(shorten('𠮷𠮷𠮷', 4)).toBe('𠮷…')
  expect(shorten('一\n二', 9)).toBe('一\u240a二')
})

test('a text is wrapped by columns, and no line begins with a mark', () => {
  expect(wrap('稳增长、强创新、惠民生', 8)).toEqual(['稳增长、', '强创新、', '惠民生'])
  expect(wrap('稳增长、强创新、惠民生', 6)).toEqual(['稳增长、', '强创新、', '惠民生'])
  expect(wrap('稳增长、强创新、惠民生', 12)).toEqual(['稳增长、', '强创新、', '惠民生'])
  expect(wrap('甲、乙丙丁戊己', 10)).toEqual(['甲、乙丙丁', '戊己'])
  expect(wrap('（一）', 1)).toEqual(['（', '一）'])
  expect(wrap('', 8)).toEqual([])
})
