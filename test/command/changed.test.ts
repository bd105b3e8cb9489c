import {execFileSync} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {folder, hegao, marks} from './command.ts'

const plugin = ['--plugin', marks, '--format', 'json']

const author = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', '-c', 'commit.gpgsign=false']
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', [...author, ...args], {cwd, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8'})

const lines = ['甲一。', '好。', '好，乙。', '好。', '甲二。', '好。', '丙三。', '']

/** A repository whose drafts are committed. */
function repository(): string {
  const cwd = folder({'稿 件/一.txt': lines.join('\n'), '稿 件/二.txt': '甲。\n', '.gitignore': '略.txt\n'})
  git(cwd, 'init', '-q', '-b', 'main')
  git(cwd, 'add', '.')
  git(cwd, 'commit', '-q', '-m', 'drafts')
  return cwd
}

const write = (cwd: string, name: string, content: string) => writeFileSync(path.join(cwd, name), content)

/** Each file that was checked, with what its messages stand on. */
function checked(cwd: string, args: readonly string[], from = cwd) {
  const {stdout} = hegao(from, [...args, ...plugin])
  const {files} = JSON.parse(stdout) as {files: {path: string; messages: {actual: string; place: {start: {line: number}}}[]}[]}
  return files.map((file) => [file.path, file.messages.map(({actual, place}) => `${place.start.line}${actual}`).join(' ')])
}

test('only what changed is checked: committed, staged, edited and new, whatever its name', () => {
  const cwd = repository()
  expect(checked(cwd, ['.', '--changed-since', 'main'])).toEqual([])
  git(cwd, 'switch', '-q', '-c', 'work')
  write(cwd, '稿 件/二.txt', '甲。\n甲。\n')
  git(cwd, 'commit', '-q', '-a', '-m', 'second')
  write(cwd, '稿 件/“三”\t.txt', '丙。\n')
  write(cwd, '略.txt', '甲。\n')
  expect(checked(cwd, ['.', '--changed-since', 'main'])).toEqual([
    ['稿 件/“三”\t.txt', '1丙'],
    ['稿 件/二.txt', '1甲 2甲']
  ])
  expect(checked(cwd, ['.', '--changed-since', 'HEAD'], path.join(cwd, '稿 件'))).toEqual([['“三”\t.txt', '1丙']])
  rmSync(path.join(cwd, '稿 件/二.txt'))
  expect(checked(cwd, ['稿 件', '--changed-since', 'main'])).toEqual([['稿 件/“三”\t.txt', '1丙']])
})

test('what the other branch did meanwhile is not ours', () => {
  const cwd = repository()
  git(cwd, 'switch', '-q', '-c', 'work')
  write(cwd, '稿 件/一.txt', '甲。\n')
  git(cwd, 'commit', '-q', '-a', '-m', 'ours')
  git(cwd, 'switch', '-q', 'main')
  write(cwd, '稿 件/二.txt', '丙。\n')
  git(cwd, 'commit', '-q', '-a', '-m', 'theirs')
  git(cwd, 'switch', '-q', 'work')
  expect(checked(cwd, ['.', '--changed-since', 'main'])).toEqual([['稿 件/一.txt', '1甲']])
})

test('of changed lines what touches them, at either place', () => {
  const cwd = repository()
  const changed = (edited: string[]) => {
    write(cwd, '稿 件/一.txt', edited.join('\n'))
    return checked(cwd, ['.', '--changed-since', 'HEAD', '--changed-lines'])
  }
  expect(changed(lines.with(6, '丙三改。'))).toEqual([['稿 件/一.txt', '7丙']])
  // The other place of the first message is 乙.
  expect(changed(lines.with(2, '好的，乙。'))).toEqual([['稿 件/一.txt', '1甲']])
  expect(changed(lines.with(5, '好的。'))).toEqual([['稿 件/一.txt', '']])
  // Where a line was taken away, its neighbours tell of it.
  expect(changed(lines.toSpliced(5, 1))).toEqual([['稿 件/一.txt', '5甲 6丙']])
  write(cwd, '稿 件/新.txt', '甲。\n')
  expect(checked(cwd, ['稿 件/新.txt', '--changed-since', 'HEAD', '--changed-lines'])).toEqual([['稿 件/新.txt', '1甲']])
})

test('settings of git that people have do not matter', () => {
  const cwd = repository()
  for (const [name, value] of [
    ['core.quotePath', 'true'],
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['color.ui', 'always'],
    ['diff.external', 'false']
  ])
    git(cwd, 'config', String(name), String(value))
  write(cwd, '稿 件/一.txt', lines.with(6, '丙三改。').join('\n'))
  expect(checked(cwd, ['.', '--changed-since', 'HEAD', '--changed-lines'])).toEqual([['稿 件/一.txt', '7丙']])
})

test('where git cannot tell, that is said', () => {
  const cwd = repository()
  const refused = (at: string, args: string[], env = {}) => hegao(at, ['.', ...args, ...plugin], {env})
  expect(refused(cwd, ['--changed-since', 'nowhere'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'hegao: --changed-since nowhere：没有这个版本（浅克隆要先取回它）\n'
  })
  expect(refused(cwd, ['--changed-since=--output=x'])).toMatchObject({code: 2, stderr: expect.stringContaining('没有这个版本')})
  expect(refused(folder({'稿.txt': '甲'}), ['--changed-since', 'HEAD'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('只能用在 git 版本库里')
  })
  const nothing = path.join(cwd, 'bin')
  mkdirSync(nothing)
  expect(refused(cwd, ['--changed-since', 'HEAD'], {PATH: nothing})).toMatchObject({
    code: 2,
    stderr: 'hegao: --changed-since 要用 git，这里没有装\n'
  })
  expect(refused(cwd, ['--changed-lines'])).toMatchObject({code: 2, stderr: 'hegao: --changed-lines 要与 --changed-since 同用\n'})
})
