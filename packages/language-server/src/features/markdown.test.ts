import {expect, test} from 'vitest'
import {escapeMarkdown, withoutMarkup} from './markdown.ts'

test('nothing in the words of a draft is markup, and plain text has them as they were', () => {
  const words = '**加粗** [链接](http://a) `码` <b> 1. 一 # 题 A_B &amp; C|D ~~删~~ \\'
  expect(escapeMarkdown(words)).not.toMatch(/(?<!\\)[*_`[<#|~]/)
  expect(withoutMarkup(escapeMarkdown('1.5万人（A-B）'))).toBe('1.5万人（A-B）')
})
