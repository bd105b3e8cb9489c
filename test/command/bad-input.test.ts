import {spawn, spawnSync} from 'node:child_process'
import {chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {command, folder, hegao, marks, root} from './command.ts'

const plugin = ['--plugin', marks]
const root0 = process.getuid?.() === 0

/** Nobody must ever see one. */
const stackTrace = /^\s+at .+:\d+:\d+\)?$/m

test.each([
  ['a missing file', ['无.txt'], '无.txt：没有这个文件'],
  ['a folder without drafts', ['空'], /空：目录里没有可核的稿件（\.txt、.+）/],
  ['a glob that matches nothing', ['*.nothing'], '*.nothing：没有匹配的稿件'],
  ['a binary file', ['图.txt'], '图.txt：不是文本文件'],
  ['bytes in no encoding', ['乱.txt'], /乱\.txt：第\d+个字节起解不出文字，请用 --encoding 指明编码/],
  ['bytes that are not in the encoding given', ['好.txt', '--encoding', 'utf-16le'], /好\.txt：.*解不出文字/]
])('%s: a line that names it, exit code 2, the other file still checked', (_, args, line) => {
  const cwd = folder({
    '好.txt': args.includes('utf-16le') ? Uint8Array.from([0xe5, 0xd8, 0x85]) : '甲\n',
    '另.txt': Buffer.from(args.includes('utf-16le') ? '甲' : '甲', args.includes('utf-16le') ? 'utf16le' : 'utf8'),
    '图.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    '乱.txt': Buffer.from([0xe5, 0x85, 0xa8, 0xe4, 0xbc, 0x9a, 0xff, 0xfe, 0xff, 0x80, 0xc0]),
    '空/说明.xyz': ''
  })
  const {code, stdout, stderr} = hegao(cwd, [...args, '另.txt', ...plugin])
  if (typeof line === 'string') expect(stderr).toBe(`hegao: ${line}\n`)
  else expect(stderr).toMatch(line)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stdout).toContain('这里有“甲”')
  expect(stdout).toMatch(/；另有1个文件未核/)
  expect(code).toBe(2)
})

test('a file and a folder that may not be read', () => {
  const cwd = folder({'好.txt': '甲\n', '密.txt': '甲\n', '柜/密.txt': '甲\n'})
  chmodSync(path.join(cwd, '密.txt'), 0)
  chmodSync(path.join(cwd, '柜'), 0)
  chmodSync(cwd, 0o755)
  const {code, stdout, stderr} = hegao(cwd, ['.', ...plugin], root0 ? {uid: 65534, gid: 65534} : {})
  chmodSync(path.join(cwd, '柜'), 0o755)
  expect(stderr).toBe('hegao: 密.txt：没有读取权限\nhegao: 柜：没有读取权限\n')
  expect(stdout).toContain('这里有“甲”')
  expect(code).toBe(2)
})

test('an empty file is fine, and said to be empty', () => {
  const {code, stdout, stderr} = hegao(folder({'空.txt': '', '白.txt': '\ufeff\r\n　\n'}), ['空.txt', '白.txt'])
  expect(stdout).toBe('白.txt\n\n  空文件，没有可核的文字\n\n空.txt\n\n  空文件，没有可核的文字\n\n核稿2个文件：未发现问题\n')
  expect(stderr).toBe('')
  expect(code).toBe(0)
})

test.each([
  [['--fromat', 'json', '稿.txt'], '没有“--fromat”这个选项，是否要写 --format？'],
  [['--zzzzzz', '稿.txt'], '没有“--zzzzzz”这个选项，用法见 hegao --help'],
  [['--rule', 'plan-peroid:off', '稿.txt'], '没有“plan-peroid”这条规则，是否要写 plan-period？'],
  [['--rule', 'plan-period', '稿.txt'], '--rule 要写成 规则:级别，级别是 error、warning、info 或 off，“plan-period”不是'],
  [['--rule', 'plan-period:fatal', '稿.txt'], '--rule 要写成 规则:级别，级别是 error、warning、info 或 off，“plan-period:fatal”不是'],
  [['--format', 'xml', '稿.txt'], '--format 只能是text、json、sarif、github、gitlab、junit、checkstyle、rdjson、html，不能是“xml”'],
  [['--date', '2026-02-30', '稿.txt'], '--date 要写成 2026-01-28 这样的日期，“2026-02-30”不是'],
  [['--max-warnings', '-1', '稿.txt'], '--max-warnings 后面要有值'],
  [['--max-warnings=-1', '稿.txt'], '--max-warnings 要写不小于0的整数，“-1”不是'],
  [['--encoding', 'gbkk', '稿.txt'], '没有“gbkk”这种编码'],
  [['--output', '--quiet', '稿.txt'], '--output 后面要有值'],
  [['--quiet=yes', '稿.txt'], '--quiet 后面不用值'],
  [['--stdin-filename', '来稿.txt', '稿.txt'], '--stdin-filename 要与 - 同用'],
  [['--config', '无.yaml', '稿.txt'], '无.yaml 没有这个配置文件'],
  [['--config', '稿.txt', '稿.txt'], '稿.txt 配置文件名要以 .yaml、.yml、.json、.jsonc 结尾'],
  [['--config', 'a', '--no-config', '稿.txt'], '--config 与 --no-config 只能写一个'],
  [['rules', '稿.txt'], 'rules 后面不接“稿.txt”'],
  [['rules', '--quiet'], 'rules 不用 --quiet'],
  [['explain'], 'explain 后面要写规则名，规则名见 hegao rules'],
  [['explain', 'plan-perid'], '没有“plan-perid”这条规则，是否要写 plan-period？'],
  [[], '没有指定稿件，请写上文件或目录（标准输入写 -），用法见 hegao --help'],
  [['--plugin', './无.mjs', '稿.txt'], '--plugin ./无.mjs：没有这个模块'],
  [['--plugin', './空.mjs', '稿.txt'], '--plugin ./空.mjs：默认导出里没有规则'],
  [['--plugin', './坏.mjs', '稿.txt'], '--plugin ./坏.mjs：加载时中断（模块坏了）'],
  [['--plugin', './半.mjs', '稿.txt'], '--plugin ./半.mjs：规则“half”缺 category'],
  [['--plugin', marks, '--plugin', marks, '稿.txt'], `--plugin ${marks}：规则名“marks”已有`]
])('%j: one line, exit code 2, nothing on standard output', (args, line) => {
  const cwd = folder({
    '稿.txt': '甲\n',
    '空.mjs': 'export const rules = 1',
    '坏.mjs': 'throw new Error("模块坏了")',
    '半.mjs': 'export default {id: "half"}'
  })
  expect(hegao(cwd, args)).toEqual({code: 2, stdout: '', stderr: `hegao: ${line}\n`})
})

test('a wrong call is explained in the language it asks for', () => {
  expect(hegao(root, ['--fromat', '--locale', 'en']).stderr).toBe('hegao: there is no option “--fromat”: did you mean --format?\n')
})

test('a name cannot play with the terminal', () => {
  const {stderr, stdout} = hegao(folder(), ['\u001b]0;无.txt\u0007'])
  expect(stderr).toBe('hegao: ␛]0;无.txt␇：没有匹配的稿件\n')
  expect(stdout).not.toContain('\u001b')
})

test.skipIf(process.platform === 'win32')('a reader that has enough ends the run in silence', async () => {
  const cwd = folder(Object.fromEntries(Array.from({length: 400}, (_, index) => [`${index}.txt`, '甲与乙。\n'.repeat(40)])))
  const child = spawn(process.execPath, [command, '.', ...plugin], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {PATH: process.env['PATH']}
  })
  let stderr = ''
  child.stderr.on('data', (chunk) => (stderr += String(chunk)))
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
})

test.skipIf(process.platform === 'win32')('nor does it matter that nobody reads standard error', () => {
  const cwd = folder({'稿.txt': '甲\n'})
  const {status} = spawnSync(
    'sh',
    ['-c', '{ "$0" "$1" 稿.txt 无.txt; echo $? > code; } 2>&1 >/dev/null | true', process.execPath, command],
    {cwd}
  )
  expect(status).toBe(0)
  expect(readFileSync(path.join(cwd, 'code'), 'utf8')).toBe('2\n')
})

test('a rule that throws: the report first, then one line that says what to report, exit code 3', () => {
  const cwd = folder({'坏.txt': '坏\n', '坏坏.txt': '坏\n', '好.txt': '甲\n'})
  const args = ['.', ...plugin, '--plugin', path.join(root, 'test/command/plugins/throws.mjs')]
  const {code, stdout, stderr} = hegao(cwd, args)
  expect(stdout).toContain('这里有“甲”')
  expect(stdout).toContain('未核全  规则throws中断：rule went wrong')
  expect(stderr).toMatch(
    /^hegao: 这是程序的问题，不是稿件的问题，请把这一行报给维护者：hegao \d+\.\d+\.\d+，Node \d+\.\d+\.\d+，规则 throws 在“坏\.txt”中断：rule went wrong，另有1处（加 HEGAO_DEBUG=1 再运行可看详情）\n$/
  )
  expect(code).toBe(3)
  expect(hegao(cwd, args, {env: {HEGAO_DEBUG: '1'}}).stderr).toMatch(stackTrace)
})

test('--output: the report, whole, and nothing on standard output', () => {
  const cwd = folder({'稿.txt': '甲\n'})
  const whole = hegao(cwd, ['稿.txt', ...plugin, '--format', 'json']).stdout
  expect(hegao(cwd, ['稿.txt', ...plugin, '--format', 'json', '--output', '结果.json'])).toEqual({code: 1, stdout: '', stderr: ''})
  expect(readFileSync(path.join(cwd, '结果.json'), 'utf8')).toBe(whole)
  expect(readdirSync(cwd).toSorted()).toEqual(['稿.txt', '结果.json'])
})

test('--output replaces a file only, writes to a device, and never to a draft', () => {
  const cwd = folder({'稿.txt': '甲\n', '旧.txt': '旧'})
  expect(hegao(cwd, ['稿.txt', '--output', './稿.txt'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'hegao: ./稿.txt：是要核的稿件，结果不能写在上面\n'
  })
  expect(readFileSync(path.join(cwd, '稿.txt'), 'utf8')).toBe('甲\n')
  expect(hegao(cwd, ['稿.txt', '--output', '旧.txt']).code).toBe(0)
  expect(readFileSync(path.join(cwd, '旧.txt'), 'utf8')).toBe('核稿1个文件：未发现问题\n')
  if (existsSync('/dev/null')) expect(hegao(cwd, ['稿.txt', '--output', '/dev/null'])).toEqual({code: 0, stdout: '', stderr: ''})
  expect(readdirSync(cwd).toSorted()).toEqual(['旧.txt', '稿.txt'])
})

test('--output that cannot be written: one line before anything is checked', () => {
  const cwd = folder({'稿.txt': '甲\n', '锁.txt': '旧'})
  mkdirSync(path.join(cwd, '夹'))
  expect(hegao(cwd, ['稿.txt', '--output', '夹'])).toEqual({code: 2, stdout: '', stderr: 'hegao: 夹：结果写不进去（是目录）\n'})
  expect(hegao(cwd, ['稿.txt', '--output', '无/结果.txt'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'hegao: 无/结果.txt：结果写不进去（没有这个目录）\n'
  })
  chmodSync(path.join(cwd, '锁.txt'), 0o444)
  chmodSync(cwd, 0o777)
  const asNobody = root0 ? {uid: 65534, gid: 65534} : {}
  expect(hegao(cwd, ['稿.txt', '--output', '锁.txt'], asNobody).stderr).toBe('hegao: 锁.txt：结果写不进去（没有写入权限）\n')
  chmodSync(cwd, 0o555)
  expect(hegao(cwd, ['稿.txt', '--output', '新.txt'], asNobody).stderr).toBe('hegao: 新.txt：结果写不进去（没有写入权限）\n')
  chmodSync(cwd, 0o755)
})

test.skipIf(!existsSync('/dev/full'))('no room behind standard output is a line too', () => {
  const full = openSync('/dev/full', 'w')
  const run = hegao(folder({'稿.txt': '甲\n'}), ['稿.txt'], {stdio: ['ignore', full, 'pipe']})
  closeSync(full)
  expect(run).toMatchObject({code: 2, stderr: 'hegao: <stdout>：结果写不进去（磁盘已满）\n'})
})

test('a file of 50 MB is checked', {timeout: 120_000}, () => {
  const cwd = folder({'长.txt': Buffer.from('全会提出，各级各部门要认真贯彻落实会议精神，把各项工作做实做细。\n'.repeat(540_000) + '甲\n')})
  const {code, stdout, stderr} = hegao(cwd, ['长.txt', ...plugin, '--rule', 'duplicate-paragraph:off'])
  expect(stdout).toContain('540001:1  文字差错  这里有“甲”')
  expect({code, stderr}).toEqual({code: 1, stderr: ''})
})
