import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {folder, hegao, marks, root} from './command.ts'

const plugin = ['--plugin', marks]

const {version}: {readonly version: string} = JSON.parse(readFileSync(path.join(root, 'packages/cli/package.json'), 'utf8'))

test('help, in both languages, fits a terminal', () => {
  const {code, stdout} = hegao(root, ['--help'])
  expect(stdout.replace(version, 'VERSION')).toMatchInlineSnapshot(`
    "核稿 hegao VERSION：核对稿件前后是否一致

    用法：hegao [check] 文件|目录|通配符|-… [选项]    核对稿件
          hegao ledger 文件… [选项]                  列出核了什么，结果如何
          hegao baseline 文件… [选项]                把现有问题记作已知，以后只报新的
          hegao merge 结果… [选项]                   合并各片（--shard）的 JSON 结果
          hegao rules                                列出规则
          hegao explain 规则…                        讲一条规则的道理，带例子
          hegao init                                 写一份带说明的配置
          hegao config [文件…]                       某篇稿件用的是哪些设置，各从哪里来
          hegao lexicon                              列出词表
          hegao lexicon export 词表                  导出词表（csv、yaml、json）
          hegao lexicon check 词表 文件…             核对词表文件，试其中的例句

    选项：
      -f, --format 格式                 给人看的 text（默认），或json、sarif、github、gitlab、junit、checkstyle、rdjson、html
      -o, --output 文件                 结果写进文件，写完才换旧文件
          --report 格式=文件            另把结果按一种格式写进文件；可多次
          --reporter 模块               用 unified 生态的 reporter 出结果，如 vfile-reporter
          --no-excerpt                  结果里不带原文段落；说明里仍引有问题的字句
          --no-quotes                   结果里不带稿件的一字一句，只有规则和位置（稿件涉密时用）
          --rule 规则:级别              调一条规则的级别：error、warning、info、off；可多次
          --date 年-月-日               稿件日期，先于稿内所写
          --profile 文种                文种，如 notice（通知）；auto 由稿件自己看出，并说明依据
          --encoding 名称               稿件编码，如 gb18030；默认自动识别
          --fix                         改好可以照改的（全角半角、重复标点等）
          --dry-run                     与 --fix 同用：只看改哪里，不写文件
          --ledger                      同时列出核了什么
      -q, --quiet                       只列差错
          --fail-on error|warning|info  有这一级的问题就以1退出（默认 error）
          --max-warnings 个数           存疑多于此数也以1退出
          --shard 第几片/片数           只核若干片中的一片，各片结果用 hegao merge 合并
      -j, --jobs 个数|auto              用几个线程核；默认 auto，稿件多时才用
          --cache                       记住核对结果，没改的稿件不再核；只有本人能读
          --cache-location 目录         结果记在这里（默认本人的缓存目录）
          --no-cache                    不记也不用，盖过 --cache
          --resume                      中断后再运行同一命令就接着核；核完不留结果
          --stdin-jsonl                 从标准输入逐行读 {"path","text"}，每篇回一行
          --changed-since 版本          只核 git 中自此版本起改过的稿件
          --changed-lines               与上一项同用：只报涉及所改各行的
          --baseline 文件               已知问题的基线（默认当前目录的 .hegao-baseline.json）
          --no-baseline                 不用基线
          --prune                       只删去基线里已不存在的
          --stdin-filename 文件名       标准输入（-）当作这个文件
          --config 文件                 用这份配置文件，不另找
          --no-config                   不用任何配置文件
          --plugin 模块                 加载别人写的规则；可多次
          --locale zh|en                结果用中文（默认）还是英文
      -h, --help                        看本说明
      -v, --version                     看版本

    退出码：
      0  没有差错
      1  有差错（--fail-on、--max-warnings 可改标准）
      2  命令写法、配置或文件有问题；其余文件照核
      3  程序本身的问题
    "
  `)
  expect(code).toBe(0)
  expect(hegao(root, ['help', '--locale', 'en']).stdout.replace(version, 'VERSION')).toMatchInlineSnapshot(`
    "hegao VERSION: does a draft agree with itself?

    Usage: hegao [check] FILE|FOLDER|GLOB|-… [options]    check drafts
           hegao ledger FILE… [options]                  list what was checked, and how it came out
           hegao baseline FILE… [options]                take what is there as known, and report only what is new
           hegao merge REPORT… [options]                 join the JSON reports of all shards
           hegao rules                                   list the rules
           hegao explain ID…                             why a rule is there, with examples
           hegao init                                    write a configuration with comments
           hegao config [FILE…]                          what holds for a draft, and where each setting comes from
           hegao lexicon                                 list the lexicons
           hegao lexicon export NAME                     write a lexicon as csv, yaml or json
           hegao lexicon check NAME FILE…                judge a file of rows, and try its examples

    Options:
      -f, --format FORMAT               text for people (the default), or json, sarif, github, gitlab, junit, checkstyle, rdjson, html
      -o, --output FILE                 write the report to a file, replaced only when complete
          --report FORMAT=FILE          also write a report of that format to a file; repeatable
          --reporter MODULE             report by a reporter for vfiles, such as vfile-reporter
          --no-excerpt                  leave sentences out of reports; messages still quote the words at fault
          --no-quotes                   leave every word of the drafts out: rules and places only
          --rule ID:SEVERITY            set a rule to error, warning, info or off; repeatable
          --date YYYY-MM-DD             date of the documents, before what they say themselves
          --profile KIND                the kind of text, such as notice; auto asks the text itself, and says why
          --encoding NAME               encoding of the files, such as gb18030; found out unless given
          --fix                         make the safe fixes: widths, doubled marks and the like
          --dry-run                     with --fix: show what would change, write nothing
          --ledger                      also list what was checked
      -q, --quiet                       list errors only
          --fail-on error|warning|info  exit with 1 on a message of this severity (default: error)
          --max-warnings N              also exit with 1 on more warnings than this
          --shard I/N                   check one part of N; hegao merge joins the reports
      -j, --jobs N|auto                 threads that check; auto, the default, uses some where there is much
          --cache                       keep results, readable by you only; check again only what changed
          --cache-location FOLDER       where they are kept (default: your own cache folder)
          --no-cache                    keep and use none, whatever --cache says
          --resume                      go on where the same call was stopped; nothing is kept once it is done
          --stdin-jsonl                 read {"path","text"} a line from standard input, answer a line each
          --changed-since REV           only drafts that changed since this git revision
          --changed-lines               with the above: only what touches changed lines
          --baseline FILE               what is known already (default: .hegao-baseline.json here)
          --no-baseline                 use no baseline
          --prune                       only drop from the baseline what is there no more
          --stdin-filename NAME         what to call standard input (-)
          --config FILE                 use this configuration, and look for no other
          --no-config                   use no configuration file
          --plugin MODULE               load rules of somebody else; repeatable
          --locale zh|en                language of the report: zh (the default) or en
      -h, --help                        show this help
      -v, --version                     show the version

    Exit code:
      0  no errors
      1  errors (--fail-on and --max-warnings move the line)
      2  the call, the configuration or a file is wrong; the other files are still checked
      3  a fault of hegao itself
    "
  `)
  expect(hegao(root, ['-h']).stdout).toBe(stdout)
})

test('the version is that of the package', () => {
  for (const args of [['--version'], ['-v'], ['version']])
    expect(hegao(root, args)).toEqual({code: 0, stdout: `hegao ${version}\n`, stderr: ''})
})

test.each([
  ['nothing found', '好\n', [], 0],
  ['an error', '甲\n', [], 1],
  ['a warning', '丙\n', [], 0],
  ['a warning, when warnings fail', '丙\n', ['--fail-on', 'warning'], 1],
  ['an info, when warnings fail', '丁\n', ['--fail-on', 'warning'], 0],
  ['an info, when infos fail', '丁\n', ['--fail-on', 'info'], 1],
  ['as many warnings as allowed', '丙\n', ['--max-warnings', '1'], 0],
  ['more warnings than allowed', '丙，丙\n', ['--max-warnings', '1'], 1],
  ['no warning allowed', '丙\n', ['--max-warnings', '0'], 1],
  ['a rule that is off', '甲\n', ['--rule', 'marks:off'], 0],
  ['a rule that only warns', '甲\n', ['--rule', 'marks:warning'], 0],
  ['of two settings the later', '甲\n', ['--rule', 'marks:off', '--rule', 'marks:error'], 1],
  ['quiet, with a warning that fails', '丙\n', ['--quiet', '--fail-on', 'warning'], 1]
])('exit code of %s', (_, text, args, code) => {
  expect(hegao(folder({'稿.txt': text}), ['稿.txt', ...plugin, ...args]).code).toBe(code)
})

test('check is the command where none is named; ./rules is a file', () => {
  const cwd = folder({rules: '甲\n', '稿.txt': '甲\n'})
  expect(hegao(cwd, ['check', '稿.txt', ...plugin])).toEqual(hegao(cwd, ['稿.txt', ...plugin]))
  expect(hegao(cwd, ['./rules', ...plugin]).stdout).toContain('这里有“甲”')
  expect(hegao(cwd, ['check', 'rules', ...plugin]).stdout).toContain('这里有“甲”')
  expect(hegao(cwd, ['rules', ...plugin]).stdout).toContain('marks')
})

test('after -- everything is a name', () => {
  expect(hegao(folder({'--quiet': '甲\n'}), [...plugin, '--', '--quiet']).stdout).toContain('这里有“甲”')
})

test('standard input', () => {
  const cwd = folder({'稿.txt': '丙\n'})
  const input = Buffer.from([0xbc, 0xd7])
  expect(hegao(cwd, ['-', ...plugin, '--encoding', 'gbk'], {input}).stdout).toContain('<stdin>\n\n  1:1  文字差错  这里有“甲”')
  expect(hegao(cwd, ['-', '--stdin-filename', '来稿.txt', '稿.txt', ...plugin], {input: '甲'}).stdout).toMatch(/^来稿\.txt\n[^]+^稿\.txt$/m)
})

test('rules are listed with their severity and a line each, a plugin among them', () => {
  const {code, stdout} = hegao(root, ['rules', ...plugin])
  expect(stdout).toMatch(/^marks +文字差错  标记$/m)
  expect(stdout).toMatch(/^plan-period +\S+差错  \S+/m)
  expect(stdout.trimEnd().split('\n')).toEqual(stdout.trimEnd().split('\n').toSorted())
  expect(code).toBe(0)
})

const page = (name: string) => readFileSync(path.join(root, 'rules/plan-period', name), 'utf8')

test('explain prints the page of a rule, or what a rule without a page says of itself', () => {
  const {stdout} = hegao(root, ['explain', 'plan-period'])
  expect(stdout).toMatch(/^# plan-period\n\n事实差错：.+\n\n例子里，⟦ ⟧中是报出的地方，⟨ ⟩中是另一处。\n\n/)
  expect(stdout.endsWith(`\n\n${page('docs.md')}`)).toBe(true)
  expect(hegao(root, ['explain', 'plan-period', '--locale', 'en']).stdout.endsWith(`\n\n${page('docs.en.md')}`)).toBe(true)
  expect(hegao(root, ['explain', 'marks', ...plugin]).stdout).toBe(
    '# marks\n\n文字差错：标记\n\n会这样说：\n\n- 这里有“{{mark}}”\n- 它的另一处\n- 请核\n'
  )
})

test('ledger: what was checked in each document', () => {
  const cwd = folder({'稿.txt': '本报讯（记者 李明）“十五五”规划要抓好三件事：一是稳增长，二是惠民生，三是保安全。\n', '空.txt': ''})
  const {code, stdout} = hegao(cwd, ['ledger', '稿.txt', '空.txt'])
  expect(stdout).toMatch(/^空\.txt\n\n[^]*没有可核的提法$/m)
  expect(stdout).toMatch(/^ {2}计数\d+处：一致\d+，矛盾\d+，未核\d+$/m)
  expect(stdout).toMatch(/^ {4}一致 {2}三件事 .*对照3处：一是稳增长、二是惠民生、三是保安全$/m)
  expect(stdout).toMatch(/核稿2个文件：未发现问题；比对\d+处：一致\d+，矛盾0，未核\d+\n$/)
  expect(code).toBe(0)
})

test('a plugin may be a rule, a list or {rules}, from a path or a package', () => {
  const rule = readFileSync(marks, 'utf8')
  const cwd = folder({
    '稿.txt': '甲\n',
    'list.mjs': rule.replace('export default', 'const rule =') + 'export default [rule]',
    'node_modules/hegao-marks/package.json': JSON.stringify({name: 'hegao-marks', type: 'module', exports: './index.js'}),
    'node_modules/hegao-marks/index.js': rule.replace('export default', 'const rule =') + 'export default {rules: [rule]}'
  })
  for (const module of [marks, './list.mjs', 'hegao-marks'])
    expect(hegao(cwd, ['稿.txt', '--plugin', module]).stdout).toContain('这里有“甲”')
})
