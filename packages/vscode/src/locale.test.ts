import {expect, test} from 'vitest'
import {localeOf} from './locale.ts'

test.each([
  ['auto', 'zh-cn', 'zh'],
  ['auto', 'zh-TW', 'zh'],
  ['auto', 'en', 'en'],
  ['auto', 'de', 'en'],
  ['zh', 'en', 'zh'],
  ['en', 'zh-cn', 'en']
] as const)('the setting %s in an editor that speaks %s is %s', (setting, display, locale) => {
  expect(localeOf(setting, display)).toBe(locale)
})
