import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {setTimeout as sleep} from 'node:timers/promises'
import path from 'node:path'
import {expect, test} from 'vitest'
import {command, folder, hegao, marks} from './command.ts'

const drafts = Object.fromEntries(
  Array.from({length: 40}, (_, at) => [`稿/${at}.txt`, `${'会议要求抓好三件事。一是稳增长。二是惠民生。\n'.repeat(30)}${at}\n`])
)
const call = ['稿', '--format', 'json']
const resumed = [...call, '--output', 'report.json', '--resume', '--cache-location', 'kept', '--jobs', '1']

/** Files that a killed run has kept. */
function kept(cwd: string): string[] {
  const unfinished = path.join(cwd, 'kept/unfinished')
  if (!existsSync(unfinished)) return []
  return readdirSync(unfinished, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
    .map((entry) => path.join(entry.parentPath, entry.name))
}

/** Starts a run and takes its life, without a word, once it has checked some files. */
async function killed(cwd: string, args: readonly string[]): Promise<void> {
  const run = spawn(process.execPath, [command, ...args], {cwd, stdio: 'ignore'})
  const end = once(run, 'exit')
  while (run.exitCode === null && kept(cwd).length < 5) await sleep(2)
  run.kill('SIGKILL')
  expect(await end).toEqual([null, 'SIGKILL'])
}

test('a run that was killed in the middle goes on, and leaves nothing when it is done', async () => {
  const cwd = folder(drafts)
  const {stdout, code} = hegao(cwd, call)
  await killed(cwd, resumed)
  const before = kept(cwd)
  expect(before.length).toBeGreaterThan(4)
  expect(before.length).toBeLessThan(40)
  expect(existsSync(path.join(cwd, 'report.json'))).toBe(false)
  const inMemory = before.map((file) => readFileSync(file, 'utf8'))
  expect(inMemory.every((text) => text.startsWith('hegao 1 ') && text.endsWith('}'))).toBe(true)
  // Also with another number of threads.
  expect(hegao(cwd, [...resumed.slice(0, -1), '2'])).toMatchObject({code, stderr: ''})
  expect(readFileSync(path.join(cwd, 'report.json'), 'utf8')).toBe(stdout)
  expect(kept(cwd)).toEqual([])
  expect(readdirSync(path.join(cwd, 'kept/unfinished'))).toEqual([])
  expect(readdirSync(cwd).toSorted()).toEqual(['kept', 'report.json', '稿'])
})

test('a report that was there stays whole when its run is killed', async () => {
  const cwd = folder({...drafts, 'report.json': '旧\n'})
  await killed(cwd, resumed)
  expect(readFileSync(path.join(cwd, 'report.json'), 'utf8')).toBe('旧\n')
  hegao(cwd, resumed)
  expect(readFileSync(path.join(cwd, 'report.json'), 'utf8')).toBe(hegao(cwd, call).stdout)
})

test('what --cache keeps is there after a kill as well', async () => {
  const cwd = folder(drafts)
  const cached = [...call, '--cache', '--cache-location', 'kept']
  const run = spawn(process.execPath, [command, ...cached], {cwd, stdio: 'ignore'})
  const end = once(run, 'exit')
  await sleep(400)
  run.kill('SIGKILL')
  await end
  expect(hegao(cwd, cached)).toEqual(hegao(cwd, call))
})

test('another call does not go on with what this one has begun, and does not end it', async () => {
  const cwd = folder(drafts)
  await killed(cwd, resumed)
  const before = kept(cwd)
  const other = [...resumed, '--quiet']
  hegao(cwd, other)
  expect(kept(cwd)).toEqual(before)
})

test('rules of somebody else are checked from the beginning', () => {
  expect(hegao(folder({'稿.txt': '甲'}), ['稿.txt', '--resume', '--plugin', marks])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'hegao: --resume 不与 --plugin 同用：别人的规则改没改，从外面看不出来\n'
  })
})
