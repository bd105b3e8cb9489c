import {existsSync, readFileSync} from 'node:fs'
import type {Locale} from '@hegao/core'
import {judgePage, readPageExamples, readSharedText} from '@hegao/rule-tester'
import {lexicons, rules} from '@hegao/rules'
import {describe, expect, test} from 'vitest'
import {inRule, sharedFolders} from './house.ts'

const sharedText = readSharedText(sharedFolders)

const pages: readonly (readonly [file: string, locale: Locale, headings: readonly string[]])[] = [
  ['docs.md', 'zh', ['## 为什么', '## 例子', '## 限度', '## 何时关闭']],
  ['docs.en.md', 'en', ['## Why', '## Examples', '## Limits', '## When to switch it off']]
]

const draftsOf = (page: string): string[] => readPageExamples(page).map(({draft, setting}) => `${setting}\n${draft}`)

describe.each(rules.filter(({id}) => pages.every(([file]) => existsSync(inRule(id, file)))).map((rule) => [rule.id, rule] as const))(
  '%s',
  (id, rule) => {
    test.each(pages)('%s has its parts in order', (file, _, headings) => {
      const page = readFileSync(inRule(id, file), 'utf8')
      expect(page.match(/^#{1,2} .*$/gm)).toEqual(headings)
    })

    test.each(pages)('%s shows what the rule does', async (file, locale) => {
      const faults = await judgePage(rule, readFileSync(inRule(id, file), 'utf8'), locale, {lexicons, sharedText})
      expect(faults.join('\n\n')).toBe('')
    })

    test('both pages show the same drafts', () => {
      const [zh, en] = pages.map(([file]) => draftsOf(readFileSync(inRule(id, file), 'utf8')))
      expect(en).toEqual(zh)
    })
  }
)
