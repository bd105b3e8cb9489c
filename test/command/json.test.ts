import {readFileSync} from 'node:fs'
import path from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {folder, hegao, marks, root} from './command.ts'

const schema = JSON.parse(readFileSync(path.join(root, 'schemas/report.schema.json'), 'utf8'))
const validate = new Ajv2020({strictTypes: false}).compile(schema)

/** The report of a run, held against its schema. */
function json(cwd: string, args: readonly string[]) {
  const {code, stdout, stderr} = hegao(cwd, [...args, '--format', 'json'])
  const report = JSON.parse(stdout)
  validate(report)
  expect(validate.errors ?? []).toEqual([])
  return {code, stderr, report}
}

test('nothing but the report on standard output, and it keeps to its schema', () => {
  const cwd = folder({'稿.txt': '\ufeff“十五五”时期要抓好三件事：一是甲。三是乙。\r\n', '空.txt': ''})
  const {code, report} = json(cwd, ['稿.txt', '空.txt', '无.txt', '--plugin', marks, '--ledger'])
  expect(code).toBe(2)
  expect(report.tool).toEqual({
    name: 'hegao',
    version: JSON.parse(readFileSync(path.join(root, 'packages/cli/package.json'), 'utf8')).version
  })
  expect(report.files.map((file: {path: string}) => file.path)).toEqual(['无.txt', '稿.txt', '空.txt'])
  expect(report.files[0]).toEqual({path: '无.txt', messages: [], faults: [{kind: 'read', message: '没有这个文件'}]})
  expect(report.files[2]).toEqual({
    path: '空.txt',
    encoding: 'utf-8',
    // Of no bytes at all.
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    messages: [],
    ledger: [],
    setup: expect.objectContaining({configuration: [], rulesNotRun: []}),
    faults: []
  })
  expect(report.files[1].ledger.length).toBeGreaterThan(0)
})

test('offsets count in the decoded text without a byte order mark', () => {
  const text = '第一行\r\n𠮷𠮷：甲，乙。\r\n'
  const {report} = json(folder({'稿.txt': `\ufeff${text}`}), ['稿.txt', '--plugin', marks])
  const {place, related} = report.files[0].messages.find((message: {ruleId: string}) => message.ruleId === 'marks')
  expect(place.start).toEqual({line: 2, column: 6, offset: text.indexOf('甲')})
  expect(text.slice(related[0].place.start.offset, related[0].place.end.offset)).toBe('乙')
})

test('the ledger stands there only when asked for', () => {
  const cwd = folder({'稿.txt': '“十五五”时期。\n'})
  expect(json(cwd, ['稿.txt']).report.files[0]).not.toHaveProperty('ledger')
  expect(json(cwd, ['稿.txt', '--ledger']).report.files[0]).toHaveProperty('ledger')
  expect(json(cwd, ['ledger', '稿.txt']).report.files[0]).toHaveProperty('ledger')
})

test('a date that was given is the date of every document', () => {
  const {report} = json(folder({'稿.txt': '全会召开。\n'}), ['稿.txt', '--date', '2026-01-28'])
  expect(report.files[0].documentDate).toEqual({value: '2026-01-28', from: 'option'})
})

test('--no-config changes nothing yet', () => {
  const cwd = folder({'稿.txt': '甲\n'})
  expect(json(cwd, ['稿.txt', '--plugin', marks, '--no-config'])).toEqual(json(cwd, ['稿.txt', '--plugin', marks]))
})
