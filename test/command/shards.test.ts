import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {folder, hegao, marks} from './command.ts'

const plugin = ['--plugin', marks]

const drafts = Object.fromEntries(
  Array.from({length: 7}, (_, at) => [
    `稿/${(at * 5) % 7}${'号'.repeat(at % 3)}.txt`,
    `${'好。\n'.repeat(at)}甲${at % 2 ? '，乙' : ''}。\n${'丙。\n'.repeat(at % 3)}`
  ])
)

/** The drafts checked in parts, a report each. */
function sharded(count: number, args: readonly string[] = [], more: Readonly<Record<string, string>> = {}): string {
  const cwd = folder({...drafts, ...more})
  for (let index = 1; index <= count; index++)
    hegao(cwd, ['稿', ...plugin, ...args, '--shard', `${index}/${count}`, '--report', `json=${index}.json`])
  return cwd
}

const names = (count: number) => Array.from({length: count}, (_, at) => `${at + 1}.json`)

test.each([1, 2, 3, 12])('%i parts, merged in any order, are byte for byte one run', (count) => {
  const cwd = sharded(count, ['--ledger'], {'稿/空.txt': ''})
  const one = hegao(cwd, ['稿', ...plugin, '--ledger', '--format', 'json'])
  for (const order of [names(count), names(count).toReversed()]) expect(hegao(cwd, ['merge', ...order, '--format', 'json'])).toEqual(one)
})

test('other reports come out of merging too, and --quiet', () => {
  const cwd = sharded(2)
  for (const args of [
    ['--format', 'sarif', '--quiet'],
    ['--format', 'gitlab'],
    ['--format', 'json', '--quiet'],
    ['--no-excerpt', '--fail-on', 'warning']
  ]) {
    const rules = args.includes('sarif') ? plugin : []
    expect(hegao(cwd, ['merge', ...names(2), ...args, ...rules])).toEqual(hegao(cwd, ['稿', ...plugin, ...args]))
  }
})

test('a baseline goes by the whole run', () => {
  const cwd = sharded(2)
  hegao(cwd, ['baseline', '稿', ...plugin])
  // One finding is known; two files that came in its place each have it.
  rmSync(path.join(cwd, '稿/0.txt'))
  for (const name of ['一', '二']) writeFileSync(path.join(cwd, `稿/${name}.txt`), String(drafts['稿/0.txt']))
  for (const index of [1, 2]) hegao(cwd, ['稿', ...plugin, '--shard', `${index}/2`, '--report', `json=${index}.json`])
  const one = hegao(cwd, ['稿', ...plugin, '--format', 'json'])
  expect(hegao(cwd, ['merge', '2.json', '1.json', '--format', 'json'])).toEqual(one)
  expect(JSON.parse(one.stdout).summary.errors).toBe(1)
})

test('drafts that cannot be read are told of again', () => {
  const cwd = folder({'稿/一.txt': '甲\n', '稿/二.txt': Uint8Array.of(0, 1, 2, 3)})
  hegao(cwd, ['稿', ...plugin, '--shard', '1/1', '--report', 'json=1.json'])
  expect(hegao(cwd, ['merge', '1.json', '--format', 'json'])).toEqual(hegao(cwd, ['稿', ...plugin, '--format', 'json']))
})

test('what is no shard, or not all of them, is refused', () => {
  const cwd = sharded(3)
  const refused = (...args: string[]) => {
    const {code, stdout, stderr} = hegao(cwd, ['merge', ...args])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    return stderr
  }
  expect(refused('1.json', '3.json')).toBe('hegao: 共3片，缺第2片\n')
  expect(refused('1.json', './1.json', '2.json', '3.json')).toBe('hegao: ./1.json、1.json：都是第1片\n')
  expect(refused('无.json')).toContain('无.json：读不出来')
  hegao(cwd, ['稿', ...plugin, '--report', 'json=whole.json'])
  const report = readFileSync(path.join(cwd, '1.json'), 'utf8')
  writeFileSync(path.join(cwd, 'cut.json'), report.slice(0, -20))
  writeFileSync(path.join(cwd, 'other.json'), report.replace(/"version":"[^"]+"/, '"version":"0.0.1"'))
  writeFileSync(path.join(cwd, 'four.json'), report.replace('"count":3', '"count":4'))
  for (const file of ['whole.json', 'cut.json', '稿/0.txt'])
    expect(refused(file)).toBe(`hegao: ${file}：不是 hegao --shard --format json 写完的结果\n`)
  expect(refused('other.json')).toContain('other.json：由 hegao 0.0.1 写出')
  expect(refused('2.json', 'four.json')).toContain('four.json：共4片')
  for (const value of ['0/2', '3/2', '2', 'a/b']) expect(hegao(cwd, ['稿', '--shard', value]).stderr).toContain('--shard 要写成')
})
