import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {command, folder, hegao, marks, root} from './command.ts'

const wrong = '会议要求抓好三件事。一是稳增长，把产业做实。二是惠民生，把实事办好。\n'
const right = '会议要求抓好两件事。一是稳增长，把产业做实。二是惠民生，把实事办好。\n'
const drafts = {'稿/一.txt': wrong, '稿/二.md': `# 标题\n\n${wrong}`, '稿/三.txt': right, '稿/空.txt': ''}
const plain = ['稿', '--format', 'json']
const cached = [...plain, '--cache', '--cache-location', 'kept']

/** Every entry that is kept. */
function entries(cwd: string): string[] {
  return readdirSync(path.join(cwd, 'kept'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /^[0-9a-f]{62}$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
}

const write = (cwd: string, name: string, content: string) => writeFileSync(path.join(cwd, name), content)

test('the second run says the same as the first, whatever is reported', () => {
  const cwd = folder(drafts)
  for (const args of [['--format', 'json', '--ledger'], ['--format', 'text'], ['--format', 'html'], ['--format', 'rdjson'], ['--quiet']]) {
    const first = hegao(cwd, ['稿', ...args])
    const again = ['稿', ...args, '--cache', '--cache-location', 'kept']
    expect(hegao(cwd, again)).toEqual(first)
    expect(hegao(cwd, again)).toEqual(first)
  }
  const ledger = ['ledger', '稿', '--cache', '--cache-location', 'kept', '--format']
  for (const format of ['html', 'csv', 'text'])
    expect(hegao(cwd, [...ledger, format])).toEqual(hegao(cwd, ['ledger', '稿', '--format', format]))
  // With a ledger each is kept once more.
  expect(entries(cwd)).toHaveLength(8)
})

test('only what changed is checked', () => {
  const cwd = folder(drafts)
  hegao(cwd, cached)
  // What is checked again is written again, and so is another file.
  const files = () => entries(cwd).map((file) => statSync(file).ino)
  const before = files()
  expect(before).toHaveLength(4)
  hegao(cwd, cached)
  expect(files()).toEqual(before)
  write(cwd, '稿/三.txt', wrong.replace('三件', '九件'))
  expect(hegao(cwd, cached)).toEqual(hegao(cwd, plain))
  expect(files().filter((file) => !before.includes(file))).toHaveLength(1)
})

test('a draft under another name is known; as another format it is read anew', () => {
  const cwd = folder({'稿/一.txt': wrong})
  hegao(cwd, cached)
  write(cwd, '稿/二.txt', wrong)
  expect(hegao(cwd, cached)).toEqual(hegao(cwd, plain))
  expect(entries(cwd)).toHaveLength(1)
  write(cwd, '稿/三.md', wrong)
  expect(hegao(cwd, cached)).toEqual(hegao(cwd, plain))
  expect(entries(cwd)).toHaveLength(2)
})

test.each([
  ['severities', ['--rule', 'count-mismatch:warning']],
  ['language', ['--locale', 'en']],
  ['date', ['--date', '2020-01-01']],
  ['kind of text', ['--profile', 'notice']],
  ['encoding', ['--encoding', 'gb18030']]
])('another %s on the command line is another check', (_, more) => {
  const cwd = folder(drafts)
  hegao(cwd, cached)
  expect(hegao(cwd, [...cached, ...more])).toEqual(hegao(cwd, [...plain, ...more]))
  expect(entries(cwd).length).toBeGreaterThan(4)
})

test('configurations, lexicons and suppressions that change are seen', () => {
  const cwd = folder(drafts)
  hegao(cwd, cached)
  const seen = (change: () => void) => {
    const before = entries(cwd).length
    change()
    expect(hegao(cwd, cached)).toEqual(hegao(cwd, plain))
    expect(entries(cwd).length).toBeGreaterThan(before)
  }
  seen(() => write(cwd, '.hegaorc.yaml', 'rules:\n  count-mismatch: warning\n'))
  hegao(cwd, ['lexicon', 'export', 'five-year-plans', '-o', 'plans.csv'])
  seen(() => write(cwd, '.hegaorc.yaml', 'lexicons:\n  five-year-plans: plans.csv\n'))
  seen(() => write(cwd, 'plans.csv', readFileSync(path.join(cwd, 'plans.csv'), 'utf8').replace('1957', '1956')))
  seen(() => write(cwd, '稿/一.txt.hegao.yaml', 'suppressions:\n  - rules: ordinal-sequence\n    reason: 试\n'))
})

test.each([
  ['cut off', (text: string) => text.slice(0, -9)],
  ['empty', () => ''],
  ['changed in a word', (text: string) => text.replaceAll('三件事', '五件事').replaceAll('error', 'info')],
  ['of an older form', (text: string) => text.replace('hegao 1', 'hegao 0')]
])('an entry that is %s is none', (_, damage) => {
  const cwd = folder(drafts)
  const first = hegao(cwd, cached)
  const whole = entries(cwd).map((file) => readFileSync(file, 'utf8'))
  for (const file of entries(cwd)) writeFileSync(file, damage(readFileSync(file, 'utf8')))
  expect(hegao(cwd, cached)).toEqual(first)
  expect(entries(cwd).map((file) => readFileSync(file, 'utf8'))).toEqual(whole)
})

test('an entry in the place of another is none', () => {
  const cwd = folder(drafts)
  const first = hegao(cwd, cached)
  const [one = '', ...others] = entries(cwd)
  for (const other of others) writeFileSync(other, readFileSync(one))
  expect(hegao(cwd, cached)).toEqual(first)
})

test('two runs at once give what one gives', async () => {
  const cwd = folder(
    Object.fromEntries(Array.from({length: 60}, (_, at) => [`稿/${at}.txt`, wrong.replace('三', '四五六七八九'.charAt(at % 6)) + at]))
  )
  const runs = Array.from({length: 3}, (_, at) =>
    once(spawn(process.execPath, [command, ...cached, '--output', `${at}.json`], {cwd, stdio: 'ignore'}), 'exit')
  )
  expect(await Promise.all(runs)).toEqual(Array.from({length: 3}, () => [1, null]))
  const {stdout} = hegao(cwd, plain)
  for (const at of [0, 1, 2]) expect(readFileSync(path.join(cwd, `${at}.json`), 'utf8')).toBe(stdout)
  expect(hegao(cwd, cached).stdout).toBe(stdout)
})

test.skipIf(process.platform === 'win32')('nobody else can read what is kept, and it holds no text of a draft without messages', () => {
  const cwd = folder({'稿/一.txt': wrong, '稿/二.txt': right})
  mkdirSync(path.join(cwd, 'kept/results'), {recursive: true, mode: 0o755})
  hegao(cwd, cached)
  const all = readdirSync(path.join(cwd, 'kept/results'), {recursive: true, withFileTypes: true})
  for (const entry of all) {
    const {mode} = statSync(path.join(entry.parentPath, entry.name))
    expect((mode & 0o777).toString(8)).toBe(entry.isFile() ? '600' : '700')
  }
  expect(statSync(path.join(cwd, 'kept/results')).mode & 0o777).toBe(0o700)
  const texts = entries(cwd).map((file) => readFileSync(file, 'utf8'))
  expect(texts.filter((text) => text.includes('三件事'))).toHaveLength(1)
  expect(texts.join('')).not.toContain('两件事')
  expect(texts.join('')).not.toContain('把产业做实')
})

test('a place that cannot be used is refused before anything is checked', () => {
  const cwd = folder({...drafts, file: ''})
  const refused = (...args: string[]) => {
    const {code, stdout, stderr} = hegao(cwd, [...plain, ...args])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    return stderr
  }
  expect(refused('--cache', '--cache-location', 'file')).toMatch(/^hegao: --cache：.*用不了（没有这个目录）/)
  symlinkSync(path.join(cwd, '稿'), path.join(cwd, 'results'))
  expect(refused('--cache', '--cache-location', '.')).toMatch(/results 不是目录\n$/)
  expect(refused('--cache-location', 'kept')).toContain('--cache-location 要与 --cache 或 --resume 同用')
  expect(refused('--cache', '--plugin', marks)).toContain('--cache 不与 --plugin 同用')
})

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'where nothing can be written, that is said once and the check goes on',
  () => {
    const cwd = folder(drafts)
    hegao(cwd, cached)
    rmSync(path.join(cwd, 'kept/results'), {recursive: true})
    mkdirSync(path.join(cwd, 'kept/results'))
    chmodSync(path.join(cwd, 'kept/results'), 0o500)
    const run = hegao(cwd, cached)
    expect(run.stdout).toBe(hegao(cwd, plain).stdout)
    expect(run.stderr).toBe('hegao: 核对结果没有记下来（没有写入权限）\n')
  }
)

test('--no-cache goes before --cache, and without either nothing of a draft is kept anywhere', () => {
  const cwd = folder(drafts)
  hegao(cwd, [...cached, '--no-cache'])
  const home = path.join(cwd, 'home')
  const env = {HOME: home, XDG_CACHE_HOME: path.join(home, 'cache'), LOCALAPPDATA: home, HEGAO_CODE_CACHE: 'off'}
  hegao(cwd, plain, {env})
  expect(readdirSync(cwd)).toEqual(['稿'])
  hegao(cwd, [...plain, '--cache'], {env})
  expect(readdirSync(cwd)).not.toEqual(['稿'])
})

test('another build of the same version is another program, whichever part of it changed', () => {
  const cwd = folder(drafts)
  cpSync(path.dirname(command), path.join(cwd, 'cli/dist'), {recursive: true})
  cpSync(path.join(root, 'packages/cli/package.json'), path.join(cwd, 'cli/package.json'))
  const check = () => spawnSync(process.execPath, ['cli/dist/hegao.js', ...cached], {cwd, encoding: 'utf8'}).stdout
  const first = check()
  expect(check()).toBe(first)
  expect(entries(cwd)).toHaveLength(4)
  appendFileSync(path.join(cwd, 'cli/dist/formats-markdown-read.mjs'), '\n')
  expect(check()).toBe(first)
  expect(entries(cwd)).toHaveLength(8)
})

test('a baseline and lines of documents are answered from what was kept', () => {
  const cwd = folder(drafts)
  const keep = ['--cache', '--cache-location', 'kept']
  hegao(cwd, ['baseline', '稿', ...keep])
  expect(entries(cwd)).toHaveLength(4)
  expect(hegao(cwd, ['稿', ...keep])).toMatchObject({code: 0})
  expect(hegao(cwd, ['稿', ...keep, '--no-baseline'])).toEqual(hegao(cwd, ['稿', '--no-baseline']))
  const input = Object.entries(drafts)
    .map(([name, text]) => `${JSON.stringify({path: name, text})}\n`)
    .join('')
  const lines = ['--stdin-jsonl', '--no-baseline']
  hegao(cwd, [...lines, ...keep], {input})
  const kept = entries(cwd).length
  expect(hegao(cwd, [...lines, ...keep], {input})).toEqual(hegao(cwd, lines, {input}))
  expect(entries(cwd)).toHaveLength(kept)
})
