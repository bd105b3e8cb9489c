import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {expect, test} from 'vitest'
import {command, folder, hegao, marks} from './command.ts'

const args = ['--stdin-jsonl', '--plugin', marks]
const line = (path: string, text: string) => `${JSON.stringify({path, text})}\n`

test('a document a line in, its entry of the report a line out', () => {
  const texts = {'库/一.txt': '\ufeff“甲”，𠮷乙。\r\n第二行\u2028丙。\n', '库/二.md': '# 标题\n\n甲`乙`\n', '三.txt': ''}
  const cwd = folder(texts)
  const {code, stdout, stderr} = hegao(cwd, args, {
    input: Object.entries(texts)
      .map(([path, text]) => line(path, text))
      .join('')
  })
  expect({code, stderr}).toEqual({code: 1, stderr: ''})
  const entries = stdout
    .trimEnd()
    .split('\n')
    .map((entry) => JSON.parse(entry))
  expect(entries.map(({path}) => path)).toEqual(Object.keys(texts))
  const {files} = JSON.parse(hegao(cwd, [...Object.keys(texts), '--plugin', marks, '--format', 'json']).stdout)
  for (const entry of entries) expect(entry).toEqual(files.find(({path}: {path: string}) => path === entry.path))
})

test('a line that is no document has an entry that says so; the others are checked', () => {
  const input = `${line('一.txt', '甲')}{"path":"二.txt"}\n\n不是\n${line('三.txt', '好').trimEnd()}`
  const {code, stdout} = hegao(folder(), args, {input})
  expect(code).toBe(2)
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((entry) => JSON.parse(entry))
      .map(({path, messages, faults}) => [path, messages.length, faults.length])
  ).toEqual([
    ['一.txt', 1, 0],
    ['<stdin>:2', 0, 1],
    ['<stdin>:4', 0, 1],
    ['三.txt', 0, 0]
  ])
})

test('a configuration holds for the path of a document', () => {
  const cwd = folder({'静/.hegaorc.yaml': 'rules:\n  marks: off\n'})
  const {stdout} = hegao(cwd, args, {input: line('静/一.txt', '甲') + line('一.txt', '甲')})
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((entry) => JSON.parse(entry).messages.length)
  ).toEqual([0, 1])
})

test('an answer comes before the next line is there', async () => {
  const child = spawn(process.execPath, [command, ...args], {cwd: folder(), stdio: ['pipe', 'pipe', 'inherit']})
  for (const path of ['一.txt', '二.txt']) {
    child.stdin.write(line(path, '甲'))
    const [answer] = await once(child.stdout, 'data')
    expect(JSON.parse(String(answer)).path).toBe(path)
  }
  child.stdin.end()
  expect(await once(child, 'close')).toEqual([1, null])
})

test.each([
  [['稿.txt'], '--stdin-jsonl 只核标准输入，不接“稿.txt”'],
  [['--format', 'json'], '--stdin-jsonl 不与 --format 同用'],
  [['--fix'], '--stdin-jsonl 不与 --fix 同用']
])('with %j it is refused', (more, words) => {
  expect(hegao(folder(), [...args, ...more], {input: ''})).toEqual({code: 2, stdout: '', stderr: `hegao: ${words}\n`})
})
