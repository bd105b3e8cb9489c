import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {folder, hegao, marks} from './command.ts'

const plugin = ['--plugin', marks]
const old = '　　全会提出甲方案。\n　　此处丙存疑。\n'
const drafts = {'稿/一.txt': old, '稿/二.txt': '甲会议召开。\n', '稿/三.txt': '好。\n'}

/** Drafts whose findings are known already. */
function known(): string {
  const cwd = folder(drafts)
  expect(hegao(cwd, ['baseline', '稿', ...plugin])).toEqual({
    code: 0,
    stdout: '',
    stderr: 'hegao: .hegao-baseline.json：记下3处，以后只报新的\n'
  })
  return cwd
}

const json = (cwd: string, args: readonly string[] = ['稿']) => JSON.parse(hegao(cwd, [...args, ...plugin, '--format', 'json']).stdout)

test('first run, baseline, one file changed: only what is new there', () => {
  const cwd = folder(drafts)
  expect(hegao(cwd, ['稿', ...plugin]).code).toBe(1)
  hegao(cwd, ['baseline', '稿', ...plugin])
  const quiet = hegao(cwd, ['稿', ...plugin])
  expect(quiet).toEqual({code: 0, stdout: expect.stringMatching(/^核稿3个文件：未发现问题.*3.*\n$/), stderr: ''})
  writeFileSync(path.join(cwd, '稿/二.txt'), '甲会议召开。\n甲乙两地。\n')
  const {code, stdout, stderr} = hegao(cwd, ['稿', ...plugin])
  expect({code, stderr}).toEqual({code: 1, stderr: ''})
  expect(stdout).toMatch(/^稿\/二\.txt\n\n {2}2:1 /)
  expect(stdout).not.toContain('一.txt')
})

test('known findings are marked, not dropped, and not counted', () => {
  const report = json(known())
  expect(report.summary).toMatchObject({errors: 0, warnings: 0, suppressed: 3})
  expect(report.files.flatMap((file: {messages: {suppressed: unknown}[]}) => file.messages.map(({suppressed}) => suppressed))).toEqual(
    Array.from({length: 3}, () => ({kind: 'baseline'}))
  )
})

test('moved lines, edits elsewhere and another name change nothing', () => {
  const cwd = known()
  writeFileSync(path.join(cwd, '稿/一.txt'), `　　新加一段。\n\n${old}　　又加一段。\n`)
  mkdirSync(path.join(cwd, '稿/归档'))
  renameSync(path.join(cwd, '稿/二.txt'), path.join(cwd, '稿/归档/2.txt'))
  expect(hegao(cwd, ['稿', ...plugin])).toMatchObject({code: 0, stderr: ''})
})

test('a copy of a known finding is new', () => {
  const cwd = known()
  writeFileSync(path.join(cwd, '稿/四.txt'), drafts['稿/二.txt'])
  expect(json(cwd).summary).toMatchObject({errors: 1, suppressed: 3})
})

test('what is there no more is named, and pruned', () => {
  const cwd = known()
  writeFileSync(path.join(cwd, '稿/一.txt'), '　　全会提出甲方案。\n')
  rmSync(path.join(cwd, '稿/二.txt'))
  expect(hegao(cwd, ['稿', ...plugin]).stderr).toBe(
    [
      'hegao: 稿/一.txt：基线所记的一处 marks 已不存在',
      'hegao: 稿/二.txt：基线所记的一处 marks 已不存在',
      'hegao: .hegao-baseline.json 里共有2处已不存在，可用 hegao baseline --prune 删去\n'
    ].join('\n')
  )
  writeFileSync(path.join(cwd, '稿/三.txt'), '甲。\n')
  expect(hegao(cwd, ['baseline', '稿', '--prune', ...plugin]).stderr).toBe('hegao: .hegao-baseline.json：删去2处，还有1处\n')
  expect(hegao(cwd, ['稿', ...plugin])).toMatchObject({code: 1, stderr: ''})
})

test('a baseline of some drafts leaves what it knows of the others', () => {
  const cwd = known()
  writeFileSync(path.join(cwd, '稿/三.txt'), '甲。\n')
  expect(hegao(cwd, ['baseline', '稿/三.txt', ...plugin]).stderr).toContain('记下4处')
  expect(hegao(cwd, ['稿', ...plugin]).code).toBe(0)
})

test('it holds from another folder, under another name, and not at all when so asked', () => {
  const cwd = known()
  const below = path.join(cwd, '稿')
  expect(hegao(below, ['.', ...plugin]).code).toBe(1)
  expect(hegao(below, ['.', ...plugin, '--baseline', '../.hegao-baseline.json'])).toMatchObject({code: 0, stderr: ''})
  expect(hegao(cwd, ['稿', ...plugin, '--no-baseline']).code).toBe(1)
})

test('the same bytes whatever the order of the names', () => {
  const cwd = known()
  const first = readFileSync(path.join(cwd, '.hegao-baseline.json'))
  rmSync(path.join(cwd, '.hegao-baseline.json'))
  hegao(cwd, ['baseline', '稿/三.txt', '稿/二.txt', '稿/一.txt', ...plugin])
  expect(readFileSync(path.join(cwd, '.hegao-baseline.json'))).toEqual(first)
  expect(readdirSync(cwd).toSorted()).toEqual(['.hegao-baseline.json', '稿'])
})

test.each(['', '{"version":1,"entr', '<<<<<<< HEAD\n', '{"version":9,"entries":[]}'])('a damaged baseline is refused: %j', (content) => {
  const cwd = folder({...drafts, '.hegao-baseline.json': content})
  const refusal = {
    code: 2,
    stdout: '',
    stderr: 'hegao: .hegao-baseline.json：不是完整的基线文件，请恢复原样，或删去后重新运行 hegao baseline\n'
  }
  expect(hegao(cwd, ['稿', ...plugin])).toEqual(refusal)
  expect(hegao(cwd, ['baseline', '稿', ...plugin])).toEqual(refusal)
  expect(readFileSync(path.join(cwd, '.hegao-baseline.json'), 'utf8')).toBe(content)
})

test.each([
  [['稿', '--baseline', '无.json'], '无.json：没有这个基线文件，先运行 hegao baseline'],
  [['baseline', '稿', '--prune'], '.hegao-baseline.json：没有这个基线文件，先运行 hegao baseline'],
  [['baseline', '-'], '基线只记文件，不记标准输入'],
  [['稿', '--baseline', 'a', '--no-baseline'], '--baseline 与 --no-baseline 只能写一个'],
  [['baseline', '稿', '--baseline', '无/a.json'], '无/a.json：基线写不进去（没有这个目录）']
])('%j is refused', (args, line) => {
  expect(hegao(folder(drafts), args)).toEqual({code: 2, stdout: '', stderr: `hegao: ${line}\n`})
})
