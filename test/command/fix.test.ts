import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {chmodSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {command, folder, hegao} from './command.ts'

const flawed = '　　会议指出,要压实责任，，抓好整改。镇长说：“路修好了,，水也通了。”\r\n'
const fixed = '　　会议指出，要压实责任，抓好整改。镇长说：“路修好了,，水也通了。”\r\n'
const only = ['--rule', 'punctuation-width:info', '--rule', 'punctuation-sequence:error', '--no-config']

test('--fix writes what can be changed unread, and reports what is left', () => {
  const cwd = folder({'a.txt': flawed, 'b.txt': '　　会议指出，要压实责任。\n'})
  const {code, stdout, stderr} = hegao(cwd, ['--fix', ...only, '.'])
  expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(fixed)
  expect(readdirSync(cwd).toSorted()).toEqual(['a.txt', 'b.txt'])
  // What stands in a quotation is left to a person.
  expect(stdout).toContain('标点重复：,，')
  expect(stderr).toBe('hegao: 改好2处，涉及1个文件\n')
  expect(code).toBe(1)
})

test('a second --fix changes nothing', () => {
  const cwd = folder({'a.txt': flawed})
  hegao(cwd, ['--fix', ...only, 'a.txt'])
  expect(hegao(cwd, ['--fix', ...only, 'a.txt']).stderr).toBe('')
  expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(fixed)
})

test('--fix --dry-run shows a diff that patch takes, and writes nothing', () => {
  const cwd = folder({'a.txt': flawed.replace('\r', '')})
  const {stdout, stderr} = hegao(cwd, ['--fix', '--dry-run', ...only, 'a.txt'])
  expect(stdout).toBe(
    [
      '--- a.txt',
      '+++ a.txt',
      '@@ -1,1 +1,1 @@',
      '-　　会议指出,要压实责任，，抓好整改。镇长说：“路修好了,，水也通了。”',
      '+　　会议指出，要压实责任，抓好整改。镇长说：“路修好了,，水也通了。”',
      ''
    ].join('\n')
  )
  expect(stderr).toBe('hegao: 可以照改2处，涉及1个文件；没有写入\n')
  expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(flawed.replace('\r', ''))
})

test('--fix --dry-run also reads standard input, --fix alone refuses it', () => {
  const cwd = folder()
  expect(hegao(cwd, ['--fix', '--dry-run', ...only, '-'], {input: flawed}).stdout).toContain('+　　会议指出，要压实责任，抓好整改。')
  const {code, stderr} = hegao(cwd, ['--fix', ...only, '-'], {input: flawed})
  expect([code, stderr]).toEqual([2, 'hegao: --fix 改不了标准输入；要看改哪里，加 --dry-run\n'])
})

test.each([
  [['--dry-run', 'a.txt'], 'hegao: --dry-run 要与 --fix 同用\n'],
  [['--fix', '--dry-run', '--format', 'json', 'a.txt'], 'hegao: --dry-run 给出的是差异，不与 --format json 同用\n']
])('refuses %j', (args, stderr) => {
  expect(hegao(folder({'a.txt': flawed}), args)).toEqual({code: 2, stdout: '', stderr})
})

test.skipIf(process.getuid?.() === 0)('a read-only file stays as it is, and is still checked', () => {
  const cwd = folder({'a.txt': flawed})
  chmodSync(path.join(cwd, 'a.txt'), 0o444)
  const {code, stdout, stderr} = hegao(cwd, ['--fix', ...only, 'a.txt'])
  expect(stderr).toBe('hegao: a.txt：没有改：没有写入权限\n')
  expect(stdout).toContain('标点重复：，，')
  expect(code).toBe(2)
  expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(flawed)
})

test('whatever kills it, the file is the old one or the new one, whole', {timeout: 60_000}, async () => {
  // No two paragraphs alike: other rules have more to say where all are the same.
  const drafted = (text: string): string => Array.from({length: 400}, (_, nth) => text.replace('会议', `第${nth * 7919}号文件`)).join('')
  const [old, after] = [drafted(flawed), drafted(fixed)]
  const cwd = folder()
  const file = path.join(cwd, 'a.txt')
  const isWriting = () => readdirSync(cwd).some((name) => name.endsWith('.hegao'))
  let killedWhileWriting = 0
  for (let delay = 0; delay < 6; delay++) {
    for (const left of readdirSync(cwd)) rmSync(path.join(cwd, left))
    writeFileSync(file, old)
    const child = spawn(process.execPath, [command, '--fix', '--quiet', ...only, 'a.txt'], {cwd, stdio: 'ignore'})
    const ended = once(child, 'exit')
    while (child.exitCode === null && !isWriting()) await wait(1)
    await wait(delay)
    child.kill('SIGKILL')
    await ended
    if (child.signalCode === 'SIGKILL') killedWhileWriting++
    const content = readFileSync(file, 'utf8')
    expect(content === old || content === after).toBe(true)
  }
  expect(killedWhileWriting).toBeGreaterThan(0)
})
