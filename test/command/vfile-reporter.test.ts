import {writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {expect, test} from 'vitest'
import {folder, hegao, marks} from './command.ts'

const require = createRequire(import.meta.url)
const published = (name: string) => require.resolve(name)
const plugin = ['--plugin', marks]
const drafts = {'稿/一.txt': '甲与乙。\n丙。\n', '稿/二.txt': '好。\n'}

test('vfile-reporter shows every message with its other place', () => {
  const {code, stdout, stderr} = hegao(folder(drafts), ['稿', ...plugin, '--reporter', published('vfile-reporter')])
  expect({code, stderr}).toEqual({code: 1, stderr: ''})
  expect(stdout).toMatchInlineSnapshot(`
    "稿/一.txt
    1:1-1:2     error   这里有“甲” marks hegao
      [cause]:
        1:3-1:4 info    它的另一处       hegao
    2:1-2:2     warning 这里有“丙” marks hegao

    稿/二.txt: no issues found

    2 messages (✖ 1 error, ⚠ 1 warning)
    "
  `)
})

test('vfile-reporter-json has what we know', () => {
  const cwd = folder(drafts)
  const call = ['稿', ...plugin, '--reporter', published('vfile-reporter-json')]
  const {stdout} = hegao(cwd, call)
  const files = JSON.parse(stdout) as {path: string; messages: unknown[]}[]
  expect(files.map(({path: name, messages}) => [name, messages.length])).toEqual([
    ['稿/一.txt', 2],
    ['稿/二.txt', 0]
  ])
  expect(files[0]?.messages[0]).toMatchObject({reason: '这里有“甲”', fatal: true, line: 1, column: 1, ruleId: 'marks', note: '请核'})
  expect(hegao(cwd, [...call, '--quiet']).stdout).not.toContain('丙')
})

test('it goes to a file, beside reports of ours', () => {
  const cwd = folder(drafts)
  const call = ['稿', ...plugin, '--reporter', published('vfile-reporter'), '-o', 'report.txt', '--report', 'json=report.json']
  expect(hegao(cwd, call)).toEqual({code: 1, stdout: '', stderr: ''})
  expect(hegao(cwd, ['report.txt', '--plugin', marks, '--format', 'json', '--no-baseline']).code).toBe(1)
})

test('what cannot report is said', () => {
  const cwd = folder({...drafts, 'throws.mjs': "export default () => {throw new Error('no')}", 'silent.mjs': 'export default () => 1'})
  const refused = (...args: string[]) => {
    const {code, stdout, stderr} = hegao(cwd, ['稿', ...plugin, ...args])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    return stderr
  }
  expect(refused('--reporter', './none.mjs')).toBe('hegao: --reporter ./none.mjs：没有这个模块\n')
  expect(refused('--reporter', marks)).toContain('不是 vfile 的 reporter')
  expect(refused('--reporter', './throws.mjs')).toBe('hegao: --reporter ./throws.mjs：出结果时中断（no）\n')
  expect(refused('--reporter', './silent.mjs')).toContain('没有给出文字')
  expect(refused('--reporter', './silent.mjs', '--format', 'json')).toContain('--reporter 与 --format 只能写一个')
})

test('it is asked for on the command line only: a configuration cannot name code', () => {
  const cwd = folder(drafts)
  writeFileSync(path.join(cwd, '.hegaorc.yaml'), 'reporter: ./throws.mjs\n')
  expect(hegao(cwd, ['稿', ...plugin])).toMatchObject({code: 2, stderr: expect.stringContaining('reporter')})
})
