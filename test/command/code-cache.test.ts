import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {folder, hegao, type Run} from './command.ts'

const draft = '要做好三项工作：一是修渠；二是修路。\n'
const cacheOf = (cwd: string): string => path.join(cwd, 'cache/hegao/code')
const run = (cwd: string, env: NodeJS.ProcessEnv = {}): Run =>
  hegao(cwd, ['--no-config', 'draft.txt'], {env: {XDG_CACHE_HOME: path.join(cwd, 'cache'), ...env}})

/** A folder in which the command has run, and the one file that it kept. */
function kept(): {cwd: string; file: string; first: Run} {
  const cwd = folder({'draft.txt': draft})
  const first = run(cwd)
  const [name = ''] = readdirSync(cacheOf(cwd))
  return {cwd, file: path.join(cacheOf(cwd), name), first}
}

// Windows has no modes, and keeps it elsewhere.
describe.skipIf(process.platform === 'win32' || process.platform === 'darwin')('the code that V8 made', () => {
  test('is kept where only its user can write, and changes nothing', () => {
    const {cwd, file, first} = kept()
    expect(first.code).toBe(1)
    expect(statSync(cacheOf(cwd)).mode & 0o777).toBe(0o700)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    for (let round = 0; round < 4; round++) expect(run(cwd)).toEqual(first)
    expect(readdirSync(cacheOf(cwd))).toHaveLength(1)
  })

  test('is not kept of a run whose threads checked: it would lack the rules', () => {
    const cwd = folder({'draft.txt': draft, 'other.txt': draft})
    const env = {XDG_CACHE_HOME: path.join(cwd, 'cache')}
    expect(hegao(cwd, ['--no-config', '--jobs', '2', 'draft.txt', 'other.txt'], {env}).code).toBe(1)
    expect(existsSync(cacheOf(cwd))).toBe(false)
    hegao(cwd, ['--no-config', '--jobs', '1', 'draft.txt', 'other.txt'], {env})
    expect(readdirSync(cacheOf(cwd))).toHaveLength(1)
  })

  test('is the same file after a few runs', () => {
    const {cwd, file} = kept()
    for (let round = 0; round < 3; round++) run(cwd)
    const before = statSync(file).mtimeMs
    run(cwd)
    expect(statSync(file).mtimeMs).toBe(before)
  })

  test.each([
    ['cut off', (file: string) => truncateSync(file, statSync(file).size / 2)],
    ['empty', (file: string) => truncateSync(file, 0)],
    ['no code at all', (file: string) => writeFileSync(file, draft.repeat(99))],
    [
      'different in one bit',
      (file: string) => {
        const bytes = readFileSync(file)
        const middle = bytes.length >> 1
        bytes[middle] = (bytes[middle] ?? 0) ^ 1
        writeFileSync(file, bytes)
      }
    ]
  ])('is made again where it is %s', (_, damage) => {
    const {cwd, file, first} = kept()
    const size = statSync(file).size
    damage(file)
    expect(run(cwd)).toEqual(first)
    expect(statSync(file).size).toBeGreaterThan(size * 0.9)
  })

  test('is neither used nor kept in a folder to which others can write', () => {
    const {cwd, file, first} = kept()
    chmodSync(cacheOf(cwd), 0o777)
    writeFileSync(file, 'of somebody else')
    expect(run(cwd)).toEqual(first)
    expect(readFileSync(file, 'utf8')).toBe('of somebody else')
  })

  test('is not kept where it is switched off, or where there is no place for it', () => {
    const cwd = folder({'draft.txt': draft, 'cache/hegao': 'a file'})
    const {code} = run(cwd)
    expect(code).toBe(1)
    expect(statSync(path.join(cwd, 'cache/hegao')).isFile()).toBe(true)
    const other = folder({'draft.txt': draft})
    mkdirSync(path.join(other, 'cache'))
    expect(run(other, {HEGAO_CODE_CACHE: 'off'}).code).toBe(1)
    expect(readdirSync(path.join(other, 'cache'))).toEqual([])
  })

  test('is not kept by a run that checks nothing', () => {
    const cwd = folder({'draft.txt': draft})
    mkdirSync(path.join(cwd, 'cache'))
    hegao(cwd, ['version'], {env: {XDG_CACHE_HOME: path.join(cwd, 'cache')}})
    expect(readdirSync(path.join(cwd, 'cache'))).toEqual([])
  })
})
