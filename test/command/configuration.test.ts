import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {folder, hegao, marks} from './command.ts'

const plugin = ['--plugin', marks]
/** What the rule of the plugin says, and nothing of our own rules. */
const only = 'extends: hegao:recommended\nrules:\n  document-form: off\n'

describe('hegao init', () => {
  test.each(['zh', 'en'])('writes a configuration that sets nothing and is right (%s)', (locale) => {
    const cwd = folder({'稿.txt': '甲\n'})
    const {code, stdout} = hegao(cwd, ['init', '--locale', locale])
    expect(code).toBe(0)
    expect(stdout).toContain('.hegaorc.yaml')
    expect(parse(readFileSync(path.join(cwd, '.hegaorc.yaml'), 'utf8'))).toEqual({extends: 'hegao:recommended', rules: null})
    expect(hegao(cwd, ['稿.txt'])).toMatchObject({code: 0, stderr: ''})
  })

  test.each(['zh', 'en'])('what its comments say can be set can be set (%s)', (locale) => {
    const cwd = folder({'稿.txt': '甲\n', '归档/a.txt': '甲\n', '讲话/a.txt': '甲\n'})
    hegao(cwd, ['init', '--locale', locale])
    hegao(cwd, ['lexicon', 'export', 'five-year-plans', '-o', '规划.csv'])
    hegao(cwd, ['lexicon', 'export', 'five-year-plans', '-o', 'plans.csv'])
    const file = path.join(cwd, '.hegaorc.yaml')
    // Settings in comments begin with a name or a list in ASCII; prose and names of presets do not.
    const set = readFileSync(file, 'utf8').replaceAll(/^( *)# (?=(?:  )*(?:- |[a-z][a-zA-Z-]*:(?: |$)))(?!hegao:)/gm, '$1')
    expect(Object.keys(parse(set))).toEqual([
      'extends',
      'profile',
      'documentDate',
      'requireReason',
      'ignore',
      'rules',
      'lexicons',
      'overrides'
    ])
    const {code, stdout, stderr} = hegao(folder({'.hegaorc.yaml': set, '规划.csv': '\ufeffid\r\n', 'plans.csv': 'id\n'}), ['config'])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout).toContain('2026-01-28')
  })

  test('leaves a configuration that is there as it is', () => {
    const cwd = folder({'hegao.config.json': '{}'})
    expect(hegao(cwd, ['init'])).toMatchObject({code: 2, stderr: 'hegao: 本目录已有配置 hegao.config.json，没有改动\n'})
  })
})

describe('hegao config', () => {
  const files = {
    '.hegaorc.yaml':
      'extends: [hegao:strict, house/base.yaml]\nprofile: notice\nlexicons:\n  five-year-plans: 省.yaml\noverrides:\n  - files: 讲话/\n    profile: speech\n    rules: {script-mix: [warning, {allow: 峯}]}\nignore: 归档/\n',
    'house/base.yaml': 'documentDate: 2026-01-28\nrules: {plan-period: off}\n',
    '省.yaml': 'title: 云川省规划\nlayer: provincial\nreviewed: 2026-01-05\nrows: [{id: plan-15, source: 云川省人民政府文件}]\n'
  }

  test('shows what holds for a draft, and where it comes from', () => {
    const {code, stdout} = hegao(folder(files), ['config', '讲话/稿.txt'])
    expect(code).toBe(0)
    const lines = stdout.split('\n').filter((line) => !line.endsWith('规则自带'))
    expect(lines.slice(0, 7)).toEqual([
      '讲话/稿.txt',
      '',
      '  配置          hegao:strict → house/base.yaml → .hegaorc.yaml',
      '  文种          speech（讲话）                                  .hegaorc.yaml:7:14，盖过 notice（通知）（.hegaorc.yaml:2:10）',
      '  稿件日期      2026-01-28                                      house/base.yaml:1:15',
      '  不报须写理由  是                                              hegao:strict，盖过 否（规则自带）',
      ''
    ])
    expect(stdout).toContain('  plan-period           off      house/base.yaml:2:22，盖过 error（规则自带）\n')
    expect(stdout).toContain('    allow               "峯"     .hegaorc.yaml:8:35\n')
    expect(lines.slice(-5)).toEqual([
      '词表',
      '  five-year-plans   16行                     随软件16行',
      '    省  云川省规划  1行                      省.yaml:4:7，2026-01-05核定',
      '      plan-15       改 source（盖过随软件）',
      ''
    ])
  })

  test('says what is ignored, in English, and as JSON', () => {
    const cwd = folder(files)
    expect(hegao(cwd, ['config', '归档/稿.txt', '--locale', 'en']).stdout).toMatch(/^ {2}ignored +yes +\.hegaorc\.yaml:9:9$/m)
    const [draft] = JSON.parse(hegao(cwd, ['config', '稿.txt', '--format', 'json']).stdout)
    expect(draft).toMatchObject({
      path: '稿.txt',
      configuration: ['hegao:strict', 'house/base.yaml', '.hegaorc.yaml'],
      documentDate: {value: '2026-01-28', from: {kind: 'file', where: 'house/base.yaml:1:15'}, over: []},
      lexicons: [{name: 'five-year-plans', sources: [{title: '云川省规划', layer: 'provincial', reviewed: '2026-01-05'}]}]
    })
  })
})

describe('a configuration', () => {
  test('that is wrong is complained of line by line before anything is read', () => {
    const cwd = folder({'.hegaorc.yaml': 'rulez: {}\nprofile: notise\n', '稿.txt': '甲\n'})
    expect(hegao(cwd, ['稿.txt'])).toEqual({
      code: 2,
      stdout: '',
      stderr: [
        'hegao: .hegaorc.yaml:1:1 不认识“rulez”，是否要写 rules？',
        'hegao: .hegaorc.yaml:2:10 “profile”不能是“notise”，只能是auto、report、plan、news、commentary、communique、resolution、speech、notice、law，是否要写 notice？',
        ''
      ].join('\n')
    })
  })

  test('that is wrong keeps its own drafts from being checked, and no others', () => {
    const cwd = folder({'坏/.hegaorc.yaml': 'rulez: {}\n', '坏/稿.txt': '甲\n', '好/稿.txt': '甲\n'})
    const {code, stdout, stderr} = hegao(cwd, ['.', ...plugin])
    expect(code).toBe(2)
    expect(stderr).toContain('hegao: 坏/.hegaorc.yaml:1:1 不认识“rulez”，是否要写 rules？\n')
    expect(stdout).toContain('好/稿.txt\n\n  1:1')
    expect(stdout).toMatch(/坏\/稿\.txt\n\n {2}未核 {2}所用配置有误/)
  })

  test('ignores below its own folder; what was named and is ignored is said', () => {
    const cwd = folder({'甲部/.hegaorc.yaml': 'ignore: 稿.txt\n', '甲部/稿.txt': '甲\n', '乙部/稿.txt': '甲\n'})
    const whole = hegao(cwd, ['.', ...plugin])
    expect(whole.stderr).toBe('')
    expect(whole.stdout).toContain('核稿1个文件')
    expect(hegao(cwd, ['甲部/稿.txt', ...plugin]).stderr).toBe('hegao: 甲部/稿.txt：按 甲部/.hegaorc.yaml:1:9 的 ignore 没有核\n')
  })

  test('knows the rules of a plugin where the call brings it, and their options', () => {
    const cwd = folder({'.hegaorc.yaml': `${only}  marks: warning\n`, '稿.txt': '甲\n'})
    expect(hegao(cwd, ['稿.txt', ...plugin]).stdout).toContain('差错0，存疑1')
    expect(hegao(cwd, ['稿.txt']).stderr).toBe('hegao: .hegaorc.yaml:4:3 没有“marks”这条规则，规则名见 hegao rules\n')
  })

  test('holds for standard input by the name that it is given', () => {
    const cwd = folder({'讲话/.hegaorc.yaml': `${only}  marks: off\n`})
    const run = (name: string) => hegao(cwd, ['-', '--stdin-filename', name, ...plugin], {input: '甲\n'}).stdout
    expect(run('讲话/稿.txt')).toContain('未发现问题')
    expect(run('稿.txt')).toContain('差错1')
  })

  test('runs nothing: a configuration that is code is no configuration', () => {
    const cwd = folder({'.hegaorc.js': 'process.exit(9)', 'hegao.config.mjs': 'process.exit(9)', '稿.txt': '甲\n'})
    expect(hegao(cwd, ['稿.txt']).code).toBe(0)
    expect(hegao(cwd, ['稿.txt', '--config', '.hegaorc.js'])).toMatchObject({
      code: 2,
      stderr: 'hegao: .hegaorc.js 配置文件名要以 .yaml、.yml、.json、.jsonc 结尾\n'
    })
  })
})

describe('suppressions', () => {
  test('in comments of Markdown, beside plain text', () => {
    const cwd = folder({
      '稿.md': '<!-- hegao-disable-next-line marks -- 报告原文 -->\n甲。\n\n甲！\n',
      '稿.txt': '甲\n',
      '稿.txt.hegao.yaml': 'suppressions:\n  - {rules: marks, reason: 报告原文}\n'
    })
    const {code, stdout, stderr} = hegao(cwd, ['稿.md', '稿.txt', ...plugin])
    expect(stderr).toBe('')
    expect(code).toBe(1)
    expect(stdout).toContain('差错1，存疑0，提示0；已注明不报2')
    const report = JSON.parse(hegao(cwd, ['稿.txt', '--format', 'json', ...plugin]).stdout)
    expect(report.files[0].messages[0].suppressed).toEqual({kind: 'directive', reason: '报告原文'})
    expect(report.summary).toMatchObject({errors: 0, suppressed: 1})
  })

  test('that ended or are not needed are said and fail nothing; those that are not understood do', () => {
    const outcome = (directive: string) => {
      const {code, stdout} = hegao(folder({'稿.md': `<!-- ${directive} -->\n\n丁。\n`}), ['稿.md', ...plugin])
      return [
        code,
        stdout
          .split('\n')
          .find((line) => line.includes('标记'))
          ?.trim()
      ]
    }
    expect(outcome('hegao-disable marks until 2020-01-01')).toEqual([0, '1:1  标记  不报“marks”已于2020-01-01到期，不再起作用'])
    expect(outcome('hegao-disable plan-period')).toEqual([0, '1:1  标记  不报“plan-period”没有用到，这处标记可以删去'])
    expect(outcome('hegao-disable plan-peroid')).toEqual([2, '1:1  标记  没有“plan-peroid”这条规则，规则名见 hegao rules'])
  })
})

test('--profile auto says what a text was taken for, and why', () => {
  const cwd = folder({'稿.md': '# 关于做好供水工作的通知\n\n各县人民政府：\n'})
  expect(hegao(cwd, ['稿.md', '--profile', 'auto']).stdout).toContain('  1:11  文种按通知核：据标题末尾“的通知”\n')
  expect(hegao(cwd, ['稿.md', '--profile', '通知']).stdout).not.toContain('文种')
  expect(hegao(cwd, ['稿.md', '--profile', '请示']).stderr).toContain('--profile 只能是auto、report')
})

describe('hegao lexicon', () => {
  test('lists the lexicons', () => {
    expect(hegao(folder(), ['lexicon']).stdout).toMatch(/^five-year-plans {2,}\d+行，用于 plan-period/m)
  })

  test('what it exports changes nothing where a configuration names it', () => {
    for (const format of ['csv', 'yaml', 'json']) {
      const cwd = folder({'.hegaorc.yaml': `lexicons: {five-year-plans: plans.${format}}\n`})
      expect(hegao(cwd, ['lexicon', 'export', 'five-year-plans', '--no-config', '-f', format, '-o', `plans.${format}`])).toMatchObject({
        code: 0,
        stderr: ''
      })
      expect(hegao(cwd, ['config']).stdout).toMatch(/16行 +没有改变/)
    }
  })

  test('tries the examples of a file', () => {
    const row = (text: string) =>
      `rows:\n  - {id: plan-16, number: 16, short: 十六五, ordinal: 第十六个五年规划, noun: 规划, from: 2031, to: 2035, source: 规划纲要, passes: “十六五”时期（2031—2035年）是关键五年。, fails: ${text}}\n`
    const cwd = folder({'好.yaml': row('“十六五”时期（2026—2030年）是关键五年。'), '坏.yaml': row('“十六五”时期（2031—2035年）任务很重。')})
    expect(hegao(cwd, ['lexicon', 'check', 'five-year-plans', '好.yaml'])).toEqual({
      code: 0,
      stdout: '好.yaml：1行合格，试了2个例句\n',
      stderr: ''
    })
    expect(hegao(cwd, ['lexicon', 'check', 'five-year-plans', '坏.yaml'])).toMatchObject({
      code: 1,
      stderr: 'hegao: 坏.yaml：“plan-16”的例句该报却没报：“十六五”时期（2031—2035年）任务很重。\n'
    })
  })

  test.each([
    [['lexicon', 'export'], 'lexicon 后面写 export 词表，或 check 词表 文件…；不写则列出词表'],
    [['lexicon', 'import', 'a.csv'], 'lexicon 后面写 export 词表，或 check 词表 文件…；不写则列出词表'],
    [['lexicon', 'export', 'five-year-plan'], '没有“five-year-plan”这份词表，是否要写 five-year-plans？'],
    [['lexicon', 'export', 'plan-period'], '没有“plan-period”这份词表，是否要写 five-year-plans？'],
    [['lexicon', 'check', 'five-year-plans', '无.csv'], '无.csv 词表文件“无.csv”不存在'],
    [['lexicon', 'export', 'five-year-plans', '-f', 'html'], '--format 只能是csv、yaml、json，不能是“html”']
  ])('%j', (args, line) => {
    expect(hegao(folder(), args)).toMatchObject({code: 2, stderr: `hegao: ${line}\n`})
  })
})
