import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {command, folder, root} from './command.ts'

/** The commands of a page, as they stand on their lines. */
const commandsOf = (page: string): string[] =>
  Array.from(readFileSync(path.join(root, page), 'utf8').matchAll(/^ {4}hegao (.+)$/gm), ([, words = '']) => words)

const pages = ['docs/pipeline.md', 'docs/pipeline.zh-CN.md'] as const

test('both pages have the same commands', () => {
  expect(commandsOf(pages[0])).toEqual(commandsOf(pages[1]))
})

test('they run one after the other in a repository, and fail on what is new only', () => {
  const wrong = '会议要求抓好三件事。一是稳增长，把产业做实。二是惠民生，把实事办好。\n'
  const cwd = folder({'稿件/一.txt': wrong, 'archive.jsonl': `${JSON.stringify({path: '稿件/一.txt', text: wrong})}\n`})
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], {cwd, stdio: 'ignore'})
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-q', '-m', 'drafts')
  writeFileSync(path.join(cwd, '稿件/一.txt'), `${wrong}\n再说一段。\n`)
  const codes = commandsOf(pages[0]).map((words) => {
    const script = `'${process.execPath}' '${command}' ${words}`
    const {status, stderr} = spawnSync('bash', ['-c', script], {cwd, encoding: 'utf8', env: {PATH: process.env['PATH'], HOME: cwd}})
    return [words.split(' ')[0], status, status === 0 || status === 1 ? '' : stderr]
  })
  expect(codes[0]).toEqual(['稿件', 1, ''])
  expect(codes.slice(1).filter(([, status]) => status !== 0)).toEqual([])
})
