import fc from 'fast-check'
import {expect, test} from 'vitest'
import {makeGlob, plainForm, wholeForm} from './globs.ts'

test.each([
  ['讲话', ['讲话', '讲话/稿.txt', '深/讲话/又深/稿.txt'], ['讲话稿', '讲话.txt']],
  ['讲话/', ['讲话/稿.txt', '深/讲话/稿.txt'], ['讲话稿/a.txt']],
  ['./讲话/*.txt', ['讲话/稿.txt', '讲话/.txt.txt'], ['深/讲话/稿.txt', '讲话/深/稿.txt', '讲话/稿.md']],
  ['*.bak.txt', ['a.bak.txt', '深/a.bak.txt'], ['a.txt', 'a.bak.txt2']],
  ['2025/**', ['2025/稿.txt', '2025/深/稿.txt'], ['深/2025/稿.txt']],
  ['**/旧/**/*.md', ['旧/a.md', '深/旧/又深/a.md'], ['旧a.md', '旧/a.txt']],
  ['第?稿.txt', ['第一稿.txt'], ['第稿.txt', '第十一稿.txt']],
  ['{讲话,评论}/*', ['讲话/a', '评论/a/b'], ['社论/a']],
  ['通知(定稿).txt', ['通知(定稿).txt'], ['通知定稿.txt']],
  ['**', ['a', 'a/b'], []],
  ['!归档', ['归档/a'], ['a']]
])('%s', async (pattern, drafts, others) => {
  const {matches} = await makeGlob(pattern, 0)
  expect(drafts.filter((draft) => !matches(draft))).toEqual([])
  expect(others.filter(matches)).toEqual([])
})

test('a pattern without brackets means what the package says it means', async () => {
  const name = fc.constantFrom('a', 'b', '讲话', 'a.txt', 'ab', '.a', 'x.md')
  const part = fc.oneof(name, fc.constantFrom('*', '**', '*.txt', 'a*', '?', '*a*', '??', '讲*'))
  const join = (parts: readonly string[]): string => parts.join('/')
  let read = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, {minLength: 1, maxLength: 4}).map(join),
      fc.array(name, {minLength: 1, maxLength: 4}).map(join),
      async (pattern, path) => {
        const form = plainForm(pattern)
        if (!form) return
        read++
        expect(form.test(path), `${pattern} and ${path}`).toBe((await wholeForm(pattern))(path))
      }
    ),
    {seed: 17, numRuns: 3000}
  )
  expect(read).toBeGreaterThan(2000)
})
