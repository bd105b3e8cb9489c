import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {CheckResult, Source} from '@hegao/core'
import {readSource} from '@hegao/formats'
import {expect, onTestFinished, test} from 'vitest'
import {InputCache, ResultCache} from './input-cache.ts'

const result: CheckResult = {messages: [], faults: []}
const withUntil = '<!-- hegao-disable-file count-mismatch until 2026-06-30 -- 历史稿 -->\n\n正文。\n'

/** What is known on another day of a text that was checked on one; undefined where it must be checked again. */
async function afterwards(text: string, checked: CheckResult = result, {build = 'b', suppressions = ''} = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hegao-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  const bytes = Buffer.from(text)
  const source: Source = await readSource(bytes, {path: '稿.md'})
  const open = (name: string, day: string) =>
    new InputCache(
      new ResultCache(folder, {
        build: name,
        onProblem(error) {
          throw error
        }
      }),
      () => ({settings: '{}', beside: suppressions}),
      day
    )
  const about = {ledger: false, encoding: undefined, format: 'markdown'}
  const keyIn = (cache: InputCache) => cache.keyOf('稿.md', bytes, about) ?? ''
  const before = open('b', '2026-01-01')
  before.write(keyIn(before), source, checked)
  const after = open(build, '2026-12-31')
  return {kept: after.read(keyIn(after)), sameDay: before.read(keyIn(before))}
}

test('a day is a day like any other', async () => {
  expect((await afterwards('截止日期是6月30日。\n')).kept).toEqual({encoding: 'utf-8', empty: false, result})
})

test('but for a text in which a suppression may end', async () => {
  const {kept, sameDay} = await afterwards(withUntil)
  expect(kept).toBeUndefined()
  expect(sameDay?.result).toEqual(result)
  const frontMatter = '---\n不报:\n  - 规则: count-mismatch\n    截止: 2026-06-30\n---\n\n正文。\n'
  expect((await afterwards(frontMatter)).kept).toBeUndefined()
})

test('of another build nothing is taken', async () => {
  expect((await afterwards('正文。\n', result, {build: 'another'})).kept).toBeUndefined()
})

test('what something stopped is not kept', async () => {
  expect((await afterwards('正文。\n', {messages: [], faults: [{kind: 'rule', ruleId: 'x', message: 'stopped'}]})).sameDay).toBeUndefined()
  const unused: CheckResult = {messages: [], faults: [{kind: 'directive', code: 'unused', message: '没有用到'}]}
  expect((await afterwards('正文。\n', unused)).kept?.result).toEqual(unused)
})
