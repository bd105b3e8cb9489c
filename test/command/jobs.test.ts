import {existsSync, readdirSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {folder, hegao, marks} from './command.ts'

const dies = fileURLToPath(new URL('plugins/dies.mjs', import.meta.url))

const drafts = Object.fromEntries(
  Array.from({length: 17}, (_, at) => [
    `稿/${(at * 7) % 17}${at % 3 ? '.txt' : '.md'}`,
    `${'好。\n'.repeat(at)}甲${at % 2 ? '，乙' : ''}。\n\n${'丙。\n\n'.repeat(at % 5)}`
  ])
)

/** One of each kind that only the first thread can answer for. */
const odd = {
  '稿/空.txt': '',
  '稿/坏.txt': Uint8Array.of(0, 1, 2, 3),
  '稿/别/.hegaorc.yaml': 'rules: [\n',
  '稿/别/甲.txt': '甲\n',
  '稿/略/.hegaorc.yaml': 'ignore: "*.txt"\n',
  '稿/略/甲.txt': '甲\n'
}

test.each([2, 5])('%i threads give byte for byte what one gives', (jobs) => {
  const cwd = folder({...drafts, ...odd, '.hegaorc.yaml': 'overrides:\n  - files: 稿/1*.txt\n    rules:\n      marks: warning\n'})
  for (const args of [
    ['--format', 'json'],
    ['--format', 'text'],
    ['--format', 'html', '--ledger'],
    ['--format', 'rdjson', '--quiet'],
    ['--format', 'json', '--shard', '2/3']
  ]) {
    const call = ['稿', '无.txt', '--plugin', marks, ...args, '--jobs']
    expect(hegao(cwd, [...call, String(jobs)])).toEqual(hegao(cwd, [...call, '1']))
  }
  const sheet = ['ledger', '稿', '--plugin', marks, '--format', 'html', '--jobs']
  expect(hegao(cwd, [...sheet, String(jobs)])).toEqual(hegao(cwd, [...sheet, '1']))
})

test('standard input is read by the first thread', () => {
  const cwd = folder(drafts)
  const call = ['-', '稿', '--plugin', marks, '--format', 'json', '--jobs']
  expect(hegao(cwd, [...call, '2'], {input: '甲\n'})).toEqual(hegao(cwd, [...call, '1'], {input: '甲\n'}))
})

test('a thread that dies is a fault of the file that it was at; the others are checked', () => {
  const cwd = folder({...drafts, '稿/甲.txt': '死\n', '稿/乙.txt': '死\n'})
  const {code, stdout, stderr} = hegao(cwd, ['稿', '--plugin', dies, '--format', 'json', '--jobs', '2'])
  expect(code).toBe(3)
  expect(stderr).toMatch(/^hegao: 这是程序的问题.*核对“稿\/乙\.txt”时中断：核这一篇的线程中断：exit 7，另有1处.*\n$/)
  const {files} = JSON.parse(stdout) as {files: {path: string; faults: {message: string}[]; messages: unknown[]}[]}
  expect(files.filter(({faults}) => faults.length > 0).map((file) => file.path)).toEqual(['稿/乙.txt', '稿/甲.txt'])
  expect(files.filter(({messages}) => messages.length > 0)).toHaveLength(17)
})

test('a thread that runs out of memory is told of in the same way', () => {
  const cwd = folder({...drafts, '稿/甲.txt': '满\n'})
  const {code, stdout} = hegao(cwd, ['稿', '--plugin', dies, '--format', 'json', '--jobs', '2'], {
    env: {NODE_OPTIONS: '--max-old-space-size=150'}
  })
  expect(code).toBe(3)
  expect(stdout).toMatch(/\{"path":"稿\/甲\.txt","messages":\[\],"faults":\[\{"kind":"rule","message":"[^"]*out of memory"\}\]\}/)
})

test('threads take from what was kept, and keep', () => {
  const cwd = folder({...drafts, ...odd})
  const call = ['稿', '--format', 'json']
  const one = hegao(cwd, call)
  const cached = [...call, '--cache', '--cache-location', 'kept', '--jobs', '3']
  expect(hegao(cwd, cached)).toEqual(one)
  const kept = readdirSync(path.join(cwd, 'kept'), {recursive: true}).length
  expect(hegao(cwd, cached)).toEqual(one)
  expect(readdirSync(path.join(cwd, 'kept'), {recursive: true})).toHaveLength(kept)
})

test.skipIf(!existsSync('/dev/full'))('where the report cannot be written no thread keeps the run from ending', () => {
  const cwd = folder(drafts)
  const run = hegao(cwd, ['稿', '--plugin', marks, '--format', 'json', '--output', '/dev/full', '--jobs', '3'], {timeout: 20_000})
  expect(run).toEqual({code: 2, stdout: '', stderr: 'hegao: /dev/full：结果写不进去（磁盘已满）\n'})
})

test('links that go in a circle are told of, with threads or without', () => {
  const cwd = folder(drafts)
  symlinkSync('圈.txt', path.join(cwd, '圈.txt'))
  const call = ['稿', '圈.txt', '--plugin', marks, '--format', 'json']
  expect(hegao(cwd, [...call, '--jobs', '2'])).toEqual(hegao(cwd, [...call, '--jobs', '1']))
  expect(hegao(cwd, call)).toMatchObject({code: 2, stderr: expect.stringContaining('绕了圈')})
})

test('the number is a number', () => {
  for (const value of ['0', '-1', 'two', '1.5'])
    expect(hegao(folder(), ['x.txt', `--jobs=${value}`])).toMatchObject({code: 2, stderr: expect.stringContaining('--jobs 要写')})
})
