import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {expect, test} from 'vitest'
import {command, folder, hegao, marks} from './command.ts'

const plugin = ['--plugin', marks]

test('what a user sees of two drafts, one of them clean', () => {
  const cwd = folder({
    '稿/讲话.txt': '　　全会提出甲甲方案，与乙方案不一。\n　　此处丙存疑。\n　　到此为止，丁。\n',
    '稿/通知.txt': '本通知没有问题。\n'
  })
  const {code, stdout, stderr} = hegao(cwd, ['稿', ...plugin])
  expect(stdout).toMatchInlineSnapshot(`
    "稿/讲话.txt

      1:7  文字差错  这里有“甲甲”  marks
          ┌ 第1段
        1 │ 全会提出甲甲方案，与乙方案不一。
          │         ━━━━
          │                     ── 它的另一处
          └ 说明：请核

      2:5  文字存疑  这里有“丙”  marks
          ┌ 第2段
        2 │ 此处丙存疑。
          │     ━━
          └ 说明：请核

      3:8  文字提示  这里有“丁”  marks
          ┌ 第3段
        3 │ 到此为止，丁。
          │           ━━
          └ 说明：请核

    核稿2个文件：差错1，存疑1，提示1
    规则的道理和例子：hegao explain marks
    "
  `)
  expect(stderr).toBe('')
  expect(code).toBe(1)
})

test('the same in English', () => {
  const cwd = folder({'speech.txt': '全会提出甲，与乙不一。\n'})
  expect(hegao(cwd, ['speech.txt', ...plugin, '--locale', 'en']).stdout).toMatchInlineSnapshot(`
    "speech.txt

      1:5  wording error  here is “甲”  marks
          ┌ para 1
        1 │ 全会提出甲，与乙不一。
          │         ━━
          │               ── its other place
          └ note: please check

    Files checked: 1; errors: 1, warnings: 0, infos: 0
    Why, with examples: hegao explain marks
    "
  `)
})

test('places after CRLF, a byte order mark, 𠮷, tabs and combining marks', () => {
  const cwd = folder({'稿.txt': '\ufeff第一行\r\n𠮷𠮷：甲，e\u0301\t乙。\r\n'})
  const {stdout} = hegao(cwd, ['稿.txt', ...plugin])
  expect(stdout).toMatchInlineSnapshot(`
    "稿.txt

      2:6  文字差错  这里有“甲”  marks
          ┌ 第1段
        2 │ 𠮷𠮷：甲，é    乙。
          │       ━━
          │                ── 它的另一处
          └ 说明：请核

    核稿1个文件：差错1，存疑0，提示0
    规则的道理和例子：hegao explain marks
    "
  `)
})

test('a place in a paragraph of one long line, and its other place far away in it', () => {
  const cwd = folder({'稿.txt': `${'各级各部门要认真贯彻落实。'.repeat(20)}甲${'持续用力，久久为功。'.repeat(30)}乙。\n`})
  expect(hegao(cwd, ['稿.txt', ...plugin, '--rule', 'duplicate-sentence:off']).stdout).toMatchInlineSnapshot(`
    "稿.txt

      1:261  文字差错  这里有“甲”  marks
          ┌ 第1段
        1 │ …门要认真贯彻落实。各级各部门要认真贯彻落实。甲持续用力，久久为功。持续用力，久久为功。持续…
          │                                              ━━
          ├ 第1段
        1 │ …为功。持续用力，久久为功。持续用力，久久为功。持续用力，久久为功。持续用力，久久为功。乙。
          │                                                                                        ──
          │                                                                                   它的另一处
          └ 说明：请核

    核稿1个文件：差错1，存疑0，提示0
    规则的道理和例子：hegao explain marks
    "
  `)
})

test('our own rules on a small draft', () => {
  const cwd = folder({
    '建议.txt':
      '中共云川市委关于制定云川市国民经济和社会发展第十四个五年规划的建议\n\n' +
      '“十五五”时期是关键时期。“十五五”规划要抓好三件事。\n\n一是稳增长，把产业做实。三是惠民生，把实事办好。\n'
  })
  const {stdout, code} = hegao(cwd, ['建议.txt'])
  expect(stdout).toContain('plan-period')
  expect(stdout).toContain('ordinal-sequence')
  expect(code).toBe(1)
})

test('a text report names no time, no machine, no folder: twice the same, under any locale and time zone', () => {
  const files = {'甲.txt': '甲与乙。\n', '乙.txt': '丙。\n', '10.txt': '丁\n', '9.txt': '甲\n'}
  const first = hegao(folder(files), ['.', ...plugin, '--ledger'])
  const second = hegao(folder(files), ['乙.txt', '9.txt', '10.txt', '甲.txt', ...plugin, '--ledger'], {
    env: {LC_ALL: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai'}
  })
  expect(second).toEqual(first)
  expect(first.stdout.match(/^\S+\.txt$/gm)).toEqual(['10.txt', '9.txt', '乙.txt', '甲.txt'])
})

test('quiet lists errors only', () => {
  const {stdout} = hegao(folder({'稿.txt': '甲\n丙\n'}), ['稿.txt', ...plugin, '--quiet'])
  expect(stdout).toContain('这里有“甲”')
  expect(stdout).not.toContain('这里有“丙”')
  expect(stdout).toContain('差错1，存疑1，提示0（只列差错）')
})

test('colour when forced, none when refused or not on a terminal', () => {
  const cwd = folder({'稿.txt': '甲\n'})
  const args = ['稿.txt', ...plugin]
  expect(hegao(cwd, args).stdout).not.toContain('\u001b')
  expect(hegao(cwd, args, {env: {FORCE_COLOR: '1'}}).stdout).toContain('\u001b[31m')
  expect(hegao(cwd, args, {env: {FORCE_COLOR: '1', NO_COLOR: '1'}}).stdout).toContain('\u001b[31m')
  expect(hegao(cwd, args, {env: {FORCE_COLOR: '0'}}).stdout).not.toContain('\u001b')
})

/** util-linux's `script` gives a run a terminal of its own. */
const script = '/usr/bin/script'

test.skipIf(process.platform !== 'linux' || !existsSync(script))(
  'on a terminal: colour, and a file that cannot be read is named once',
  () => {
    const cwd = folder({'稿.txt': '甲\n'})
    const call = [process.execPath, command, '稿.txt', '无.txt', ...plugin].map((word) => `'${word}'`).join(' ')
    const run = (env: NodeJS.ProcessEnv) =>
      spawnSync(script, ['-qec', `stty cols 60; ${call}`, '/dev/null'], {
        cwd,
        encoding: 'utf8',
        env: {PATH: process.env['PATH'], TERM: 'xterm', ...env}
      })
    const {stdout, status} = run({})
    expect(stdout).toContain('\u001b[31m文字差错\u001b[39m')
    expect(stdout.match(/没有这个文件/g)).toHaveLength(1)
    expect(status).toBe(2)
    expect(run({NO_COLOR: '1'}).stdout).not.toContain('\u001b[3')
    expect(run({TERM: 'dumb'}).stdout).not.toContain('\u001b[3')
  }
)
