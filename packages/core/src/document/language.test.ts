import {expect, test} from 'vitest'
import {isInChinese} from './language.ts'

test.each([
  ['会议由GDP专班, 统计局召集', true],
  ['The draft names 意见, and the editors read it', false],
  ['论坛主题为“Water and Land”, 由县水务局会同各镇承办并负责邀请各地嘉宾出席', true],
  ['12,345', false]
])('the comma of “%s” is in Chinese: %s', (text, expected) => {
  const start = text.indexOf(',')
  expect(isInChinese(text, {start, end: start + 1})).toBe(expected)
})
