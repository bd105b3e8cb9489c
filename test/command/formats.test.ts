import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {folder, hegao, marks} from './command.ts'

const plugin = ['--plugin', marks]
const drafts = {'稿 件/讲话#1.txt': '　　全会提出甲甲方案，与乙方案不一。\n　　此处丙存疑。\n', '稿 件/通知.txt': '好。\n'}

/** The tags of XML, in their order; reporters' own tests hold each format against its schema. */
const elementsOf = (xml: string): string[] => Array.from(xml.matchAll(/<([\w-]+)/g), ([, name = '']) => name)

test('every format, on standard output', () => {
  const cwd = folder(drafts)
  const run = (format: string) => hegao(cwd, ['稿 件', ...plugin, '--format', format])
  const sarif = JSON.parse(run('sarif').stdout)
  const [first] = sarif.runs[0].results
  expect(first.locations[0].physicalLocation.artifactLocation.uri).toBe(`${encodeURI('稿 件/讲话')}%231.txt`)
  expect(sarif.runs[0].tool.driver.rules.map(({id}: {id: string}) => id)).toEqual(['marks'])
  expect(run('github').stdout).toMatch(/^::error file=稿 件\/讲话#1\.txt,line=1,endLine=1,col=7,endColumn=9,title=marks::/)
  expect(JSON.parse(run('gitlab').stdout).map((issue: {severity: string}) => issue.severity)).toEqual(['major', 'minor'])
  expect(elementsOf(run('junit').stdout)).toEqual([
    'testsuites',
    'testsuite',
    'testcase',
    'failure',
    'testcase',
    'system-out',
    'testsuite',
    'testcase'
  ])
  expect(elementsOf(run('checkstyle').stdout)).toEqual(expect.arrayContaining(['checkstyle', 'file', 'error']))
  expect(JSON.parse(run('rdjson').stdout).diagnostics).toHaveLength(2)
  expect(run('html').stdout).toMatch(/^<!doctype html>[^]*<mark>甲甲<\/mark>[^]*<\/html>\n$/)
  for (const format of ['text', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'html']) {
    const {code, stderr} = run(format)
    expect({code, stderr}).toEqual({code: 1, stderr: ''})
  }
})

test('several reports in one run, each in its file, with the one for people on the screen', () => {
  const cwd = folder(drafts)
  const {code, stdout} = hegao(cwd, ['稿 件', ...plugin, '--report', 'sarif=s.sarif', '--report', 'html=页=1.html', '--report=json=r.json'])
  expect(code).toBe(1)
  expect(stdout).toBe(hegao(cwd, ['稿 件', ...plugin]).stdout)
  for (const [format, file] of [
    ['sarif', 's.sarif'],
    ['html', '页=1.html'],
    ['json', 'r.json']
  ] as const)
    expect(readFileSync(path.join(cwd, file), 'utf8')).toBe(hegao(cwd, ['稿 件', ...plugin, '--format', format]).stdout)
  expect(readdirSync(cwd).toSorted()).toEqual(['r.json', 's.sarif', '稿 件', '页=1.html'].toSorted())
})

test('a report that cannot be written leaves nothing, and the old ones as they were', () => {
  const cwd = folder({...drafts, 'r.json': 'old'})
  const run = hegao(cwd, ['稿 件', ...plugin, '--report', 'json=r.json', '--report', 'sarif=无/s.sarif'])
  expect(run).toEqual({code: 2, stdout: '', stderr: 'hegao: 无/s.sarif：结果写不进去（没有这个目录）\n'})
  expect(readFileSync(path.join(cwd, 'r.json'), 'utf8')).toBe('old')
  expect(readdirSync(cwd).toSorted()).toEqual(['r.json', '稿 件'])
})

test('--no-excerpt leaves sentences out', () => {
  const cwd = folder(drafts)
  for (const format of ['text', 'html']) {
    expect(hegao(cwd, ['稿 件', ...plugin, '--format', format]).stdout).toContain('全会提出')
    const {stdout} = hegao(cwd, ['稿 件', ...plugin, '--format', format, '--no-excerpt'])
    expect(stdout).toContain('marks')
    expect(stdout).not.toContain('全会提出')
  }
})

test.each([
  [['--format', 'xml'], '--format 只能是text、json、sarif、github、gitlab、junit、checkstyle、rdjson、html，不能是“xml”'],
  [
    ['--report', 'sarif'],
    '--report 要写成 格式=文件，格式是text、json、sarif、github、gitlab、junit、checkstyle、rdjson、html，“sarif”不是'
  ],
  [
    ['--report', 'json='],
    '--report 要写成 格式=文件，格式是text、json、sarif、github、gitlab、junit、checkstyle、rdjson、html，“json=”不是'
  ],
  [['--report', 'json=-'], '--report 要写明文件；写到标准输出用 --format'],
  [['--report', 'json=a', '--report', 'html=./a'], './a：不能同时写两份结果'],
  [['--report', 'json=稿 件/通知.txt'], '稿 件/通知.txt：是要核的稿件，结果不能写在上面'],
  [['--fix', '--dry-run', '--report', 'json=a'], '--dry-run 给出的是差异，不与 --report 同用']
])('%j is refused', (args, line) => {
  const cwd = folder(drafts)
  expect(hegao(cwd, ['稿 件', ...args])).toEqual({code: 2, stdout: '', stderr: `hegao: ${line}\n`})
  expect(existsSync(path.join(cwd, 'a'))).toBe(false)
})

test('a ledger is for people, for programs, for paper or for a spreadsheet', () => {
  const cwd = folder(drafts)
  const ledger = (format: string) => hegao(cwd, ['ledger', '稿 件', '--format', format])
  expect(ledger('text').stdout).toContain('  文件指纹      SHA-256 ')
  expect(ledger('html').stdout).toMatch(/^<!doctype html>[^]*核稿人：[^]*<\/html>\n$/)
  expect(ledger('csv').stdout).toMatch(/^\ufeff稿件,序号,/)
  const [file] = JSON.parse(ledger('json').stdout).files
  expect(file.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(file.setup).toMatchObject({
    configuration: [],
    lexicons: expect.arrayContaining([{name: 'five-year-plans', rows: 16, sources: []}])
  })
  expect(ledger('sarif').stderr).toBe('hegao: --format 只能是text、html、json、csv，不能是“sarif”\n')
})
