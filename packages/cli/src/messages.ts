import type {Words} from '@hegao/core'

/** What is wrong with a call. */
export const usageWords = {
  orSeeHelp: {zh: '，用法见 hegao --help', en: ': see hegao --help'},
  noFiles: {zh: '没有指定稿件，请写上文件或目录（标准输入写 -）', en: 'no files: name files or folders (- for standard input)'},
  noRule: {zh: 'explain 后面要写规则名，规则名见 hegao rules', en: 'explain needs a rule: see hegao rules'},
  noArguments: {zh: '{{command}} 后面不接“{{argument}}”', en: '{{command}} takes no “{{argument}}”'},
  unknownOption: {zh: '没有“{{option}}”这个选项', en: 'there is no option “{{option}}”'},
  nearestOption: {zh: '，是否要写 {{nearest}}？', en: ': did you mean {{nearest}}?'},
  otherCommand: {zh: '{{command}} 不用 {{option}}', en: '{{command}} takes no {{option}}'},
  needsValue: {zh: '{{option}} 后面要有值', en: '{{option}} needs a value'},
  needsNoValue: {zh: '{{option}} 后面不用值', en: '{{option}} takes no value'},
  badChoice: {zh: '{{option}} 只能是{{choices}}，不能是“{{value}}”', en: '{{option}} is one of {{choices}}, not “{{value}}”'},
  badReport: {
    zh: '--report 要写成 格式=文件，格式是{{choices}}，“{{value}}”不是',
    en: '--report is FORMAT=FILE with a format of {{choices}}, not “{{value}}”'
  },
  badDate: {zh: '--date 要写成 2026-01-28 这样的日期，“{{value}}”不是', en: '--date is a date such as 2026-01-28, not “{{value}}”'},
  badNumber: {zh: '--max-warnings 要写不小于0的整数，“{{value}}”不是', en: '--max-warnings is a whole number from 0, not “{{value}}”'},
  badRule: {
    zh: '--rule 要写成 规则:级别，级别是 error、warning、info 或 off，“{{value}}”不是',
    en: '--rule is ID:SEVERITY with error, warning, info or off, not “{{value}}”'
  },
  badEncoding: {zh: '没有“{{value}}”这种编码', en: 'there is no encoding “{{value}}”'},
  stdinNotRead: {zh: '--stdin-filename 要与 - 同用', en: '--stdin-filename goes with -'},
  noQuotesAnd: {
    zh: '--no-quotes 不与 {{option}} 同用：那里写的就是稿件',
    en: '--no-quotes excludes {{option}}, which is made of the draft'
  },
  reporterAndFormat: {zh: '--reporter 与 --format 只能写一个', en: '--reporter and --format exclude each other'},
  configTwice: {zh: '--config 与 --no-config 只能写一个', en: '--config and --no-config exclude each other'},
  baselineTwice: {zh: '--baseline 与 --no-baseline 只能写一个', en: '--baseline and --no-baseline exclude each other'},
  stdinNotKnown: {zh: '基线只记文件，不记标准输入', en: 'a baseline is of files, not of standard input'},
  noShards: {zh: 'merge 后面要写各片的 JSON 结果', en: 'merge needs the JSON reports of the shards'},
  badShard: {
    zh: '--shard 要写成 2/4 这样（4片中的第2片），“{{value}}”不是',
    en: '--shard is like 2/4, the second part of four, not “{{value}}”'
  },
  shardQuiet: {zh: '--shard 不与 --quiet 同用，合并时再写 --quiet', en: '--shard excludes --quiet: give it to hegao merge'},
  linesAndFiles: {zh: '--stdin-jsonl 只核标准输入，不接“{{argument}}”', en: '--stdin-jsonl reads standard input only, not “{{argument}}”'},
  linesAnd: {zh: '--stdin-jsonl 不与 {{option}} 同用', en: '--stdin-jsonl excludes {{option}}'},
  badJobs: {
    zh: '--jobs 要写1到999的整数，或 auto，“{{value}}”不是',
    en: '--jobs is a whole number from 1 to 999, or auto, not “{{value}}”'
  },
  locationAlone: {zh: '--cache-location 要与 --cache 或 --resume 同用', en: '--cache-location goes with --cache or --resume'},
  pluginNotKept: {
    zh: '{{option}} 不与 --plugin 同用：别人的规则改没改，从外面看不出来',
    en: '{{option}} excludes --plugin: nobody can tell from outside whether rules of somebody else have changed'
  },
  changedLinesAlone: {zh: '--changed-lines 要与 --changed-since 同用', en: '--changed-lines goes with --changed-since'},
  dryRunAlone: {zh: '--dry-run 要与 --fix 同用', en: '--dry-run goes with --fix'},
  dryRunAsReport: {zh: '--dry-run 给出的是差异，不与 {{option}} 同用', en: '--dry-run shows a diff, which {{option}} cannot hold'},
  reportToOutput: {zh: '--report 要写明文件；写到标准输出用 --format', en: '--report names a file; for standard output there is --format'},
  stdinNotFixed: {
    zh: '--fix 改不了标准输入；要看改哪里，加 --dry-run',
    en: '--fix cannot change standard input: add --dry-run to see what it would do'
  }
} satisfies Record<string, Words>

/** What kept a report from being written, or a rule from being loaded. */
export const faultWords = {
  unread: {zh: '{{path}}：{{reason}}', en: '{{path}}: {{reason}}'},
  ignored: {zh: '{{path}}：按 {{by}} 的 ignore 没有核', en: '{{path}}: not checked, since {{by}} ignores it'},
  outputTwice: {zh: '{{path}}：不能同时写两份结果', en: '{{path}}: two reports cannot go there'},
  outputIsInput: {zh: '{{path}}：是要核的稿件，结果不能写在上面', en: '{{path}}: is one of the drafts, so the report cannot go there'},
  output: {zh: '{{path}}：结果写不进去（{{reason}}）', en: '{{path}}: the report cannot be written ({{reason}})'},
  noFolder: {zh: '没有这个目录', en: 'no such folder'},
  isFolder: {zh: '是目录', en: 'it is a folder'},
  noPermission: {zh: '没有写入权限', en: 'no permission'},
  noSpace: {zh: '磁盘已满', en: 'the disk is full'},
  moduleMissing: {zh: '{{option}} {{module}}：没有这个模块', en: '{{option}} {{module}}: no such module'},
  moduleThrew: {zh: '{{option}} {{module}}：加载时中断（{{reason}}）', en: '{{option}} {{module}}: it stopped while loading ({{reason}})'},
  noReporter: {zh: '{{option}} {{module}}：不是 vfile 的 reporter', en: '{{option}} {{module}}: it exports no reporter for vfiles'},
  reporterThrew: {
    zh: '{{option}} {{module}}：出结果时中断（{{reason}}）',
    en: '{{option}} {{module}}: it stopped while reporting ({{reason}})'
  },
  reporterSilent: {zh: '{{option}} {{module}}：没有给出文字', en: '{{option}} {{module}}: it gave no text'},
  pluginEmpty: {zh: '--plugin {{module}}：默认导出里没有规则', en: '--plugin {{module}}: its default export holds no rule'},
  pluginRule: {zh: '--plugin {{module}}：规则“{{rule}}”缺 {{field}}', en: '--plugin {{module}}: rule “{{rule}}” lacks {{field}}'},
  pluginTwice: {zh: '--plugin {{module}}：规则名“{{rule}}”已有', en: '--plugin {{module}}: there is a rule “{{rule}}” already'},
  ours: {
    zh: '这是程序的问题，不是稿件的问题，请把这一行报给维护者：hegao {{version}}，Node {{node}}，{{what}}（加 HEGAO_DEBUG=1 再运行可看详情）',
    en: 'this is a fault of hegao, not of the draft; please report this line: hegao {{version}}, Node {{node}}, {{what}} (run with HEGAO_DEBUG=1 for details)'
  },
  threadStopped: {zh: '核这一篇的线程中断：{{reason}}', en: 'the thread that checked it ended: {{reason}}'},
  stopped: {zh: '核对“{{path}}”时中断：{{reason}}', en: 'stopped at “{{path}}”: {{reason}}'},
  ruleStopped: {zh: '规则 {{rule}} 在“{{path}}”中断：{{reason}}', en: 'rule {{rule}} stopped at “{{path}}”: {{reason}}'},
  more: {zh: '，另有{{count}}处', en: ', and {{count}} more'}
} satisfies Record<string, Words>

/** What is wrong with a line of `--stdin-jsonl`. */
export const linesWords = {
  noDocument: {zh: '这一行不是 {"path":"…","text":"…"}', en: 'this line is not {"path":"…","text":"…"}'},
  tooLong: {zh: '这一行超过 256 MB', en: 'this line is longer than 256 MB'}
} satisfies Record<string, Words>

/** Why reports cannot be merged. */
export const mergeWords = {
  noShard: {
    zh: '{{path}}：不是 hegao --shard --format json 写完的结果',
    en: '{{path}}: is no whole report of hegao --shard --format json'
  },
  unreadable: {zh: '{{path}}：读不出来（{{reason}}）', en: '{{path}}: cannot be read ({{reason}})'},
  otherVersion: {
    zh: '{{path}}：由 hegao {{other}} 写出，这里是 {{version}}，不能合并',
    en: '{{path}}: was written by hegao {{other}}, and this is {{version}}'
  },
  otherCount: {
    zh: '{{path}}：共{{count}}片，与别的（{{other}}片）不是同一次',
    en: '{{path}}: one of {{count}} parts, the others of {{other}}'
  },
  twice: {zh: '{{path}}、{{other}}：都是第{{index}}片', en: '{{path}} and {{other}}: both are part {{index}}'},
  missing: {zh: '共{{count}}片，缺第{{shards}}片', en: 'of {{count}} parts these are missing: {{shards}}'}
} satisfies Record<string, Words>

/** Why `--changed-since` could not be answered. */
export const changeWords = {
  missing: {zh: '--changed-since 要用 git，这里没有装', en: '--changed-since needs git, which is not installed here'},
  'no-repository': {zh: '--changed-since 只能用在 git 版本库里（{{reason}}）', en: '--changed-since needs a git repository ({{reason}})'},
  revision: {
    zh: '--changed-since {{revision}}：没有这个版本（浅克隆要先取回它）',
    en: '--changed-since {{revision}}: no such revision (fetch it first in a shallow clone)'
  },
  failed: {zh: '--changed-since {{revision}}：git 没有成功（{{reason}}）', en: '--changed-since {{revision}}: git failed ({{reason}})'}
} satisfies Record<string, Words>

/** Why results cannot be kept. */
export const cacheWords = {
  'no-folder': {zh: '--cache：{{path}} 不是目录', en: '--cache: {{path}} is no folder'},
  'not-ours': {zh: '--cache：{{path}} 是别人的目录', en: '--cache: {{path}} belongs to somebody else'},
  unusable: {
    zh: '--cache：{{path}} 用不了（{{reason}}），可用 --cache-location 另指一处',
    en: '--cache: {{path}} cannot be used ({{reason}}): name another with --cache-location'
  },
  unwritten: {zh: '核对结果没有记下来（{{reason}}）', en: 'results are not kept ({{reason}})'}
} satisfies Record<string, Words>

export const baselineWords = {
  missing: {zh: '{{path}}：没有这个基线文件，先运行 hegao baseline', en: '{{path}}: no such baseline: run hegao baseline first'},
  damaged: {
    zh: '{{path}}：不是完整的基线文件，请恢复原样，或删去后重新运行 hegao baseline',
    en: '{{path}}: is no whole baseline: restore it, or remove it and run hegao baseline'
  },
  unreadable: {zh: '{{path}}：基线读不出来（{{reason}}）', en: '{{path}}: the baseline cannot be read ({{reason}})'},
  unwritable: {zh: '{{path}}：基线写不进去（{{reason}}）', en: '{{path}}: the baseline cannot be written ({{reason}})'},
  recorded: {
    zh: '{{path}}：记下{{entries}}处，以后只报新的',
    en: '{{path}}: {{entries}} recorded; from now on only what is new is reported'
  },
  pruned: {zh: '{{path}}：删去{{removed}}处，还有{{entries}}处', en: '{{path}}: {{removed}} dropped, {{entries}} left'},
  stale: {zh: '{{path}}：基线所记的一处 {{rule}} 已不存在', en: '{{path}}: one {{rule}} of the baseline is there no more'},
  prune: {
    zh: '{{path}} 里共有{{count}}处已不存在，可用 hegao baseline --prune 删去',
    en: '{{count}} entries of {{path}} are there no more: hegao baseline --prune drops them'
  }
} satisfies Record<string, Words>

export const helpWords = {
  title: {zh: '核稿 hegao {{version}}：核对稿件前后是否一致', en: 'hegao {{version}}: does a draft agree with itself?'},
  usage: {
    zh: `用法：hegao [check] 文件|目录|通配符|-… [选项]    核对稿件
      hegao ledger 文件… [选项]                  列出核了什么，结果如何
      hegao baseline 文件… [选项]                把现有问题记作已知，以后只报新的
      hegao merge 结果… [选项]                   合并各片（--shard）的 JSON 结果
      hegao rules                                列出规则
      hegao explain 规则…                        讲一条规则的道理，带例子
      hegao init                                 写一份带说明的配置
      hegao config [文件…]                       某篇稿件用的是哪些设置，各从哪里来
      hegao lexicon                              列出词表
      hegao lexicon export 词表                  导出词表（csv、yaml、json）
      hegao lexicon check 词表 文件…             核对词表文件，试其中的例句`,
    en: `Usage: hegao [check] FILE|FOLDER|GLOB|-… [options]    check drafts
       hegao ledger FILE… [options]                  list what was checked, and how it came out
       hegao baseline FILE… [options]                take what is there as known, and report only what is new
       hegao merge REPORT… [options]                 join the JSON reports of all shards
       hegao rules                                   list the rules
       hegao explain ID…                             why a rule is there, with examples
       hegao init                                    write a configuration with comments
       hegao config [FILE…]                          what holds for a draft, and where each setting comes from
       hegao lexicon                                 list the lexicons
       hegao lexicon export NAME                     write a lexicon as csv, yaml or json
       hegao lexicon check NAME FILE…                judge a file of rows, and try its examples`
  },
  options: {zh: '选项：', en: 'Options:'},
  exit: {
    zh: `退出码：
  0  没有差错
  1  有差错（--fail-on、--max-warnings 可改标准）
  2  命令写法、配置或文件有问题；其余文件照核
  3  程序本身的问题`,
    en: `Exit code:
  0  no errors
  1  errors (--fail-on and --max-warnings move the line)
  2  the call, the configuration or a file is wrong; the other files are still checked
  3  a fault of hegao itself`
  }
} satisfies Record<string, Words>

export const ruleWords = {
  off: {zh: '默认关', en: 'off'},
  summary: {zh: '：', en: ': '},
  marks: {
    zh: '例子里，⟦ ⟧中是报出的地方，⟨ ⟩中是另一处。',
    en: 'In the examples ⟦ ⟧ holds the place that is reported, ⟨ ⟩ the other one.'
  },
  messages: {zh: '会这样说：', en: 'What it says:'}
} satisfies Record<string, Words>

export const fixWords = {
  fixed: {zh: '改好{{count}}处，涉及{{files}}个文件', en: 'fixed {{count}} in {{files}} files'},
  wouldFix: {zh: '可以照改{{count}}处，涉及{{files}}个文件；没有写入', en: '{{count}} to fix in {{files}} files; nothing is written'}
} satisfies Record<string, Words>

export const progressWords = {
  checked: {zh: '已核{{done}}/{{all}}  {{path}}', en: 'checked {{done}}/{{all}}  {{path}}'}
} satisfies Record<string, Words>

/** `hegao config`. */
export const configWords = {
  configuration: {zh: '配置', en: 'configuration'},
  none: {zh: '无', en: 'none'},
  yes: {zh: '是', en: 'yes'},
  no: {zh: '否', en: 'no'},
  ignored: {zh: '不核', en: 'ignored'},
  profile: {zh: '文种', en: 'profile'},
  auto: {zh: '由稿件自己看出', en: 'as each text shows'},
  date: {zh: '稿件日期', en: 'document date'},
  requireReason: {zh: '不报须写理由', en: 'suppressions need a reason'},
  rules: {zh: '规则', en: 'Rules'},
  lexicons: {zh: '词表', en: 'Lexicons'},
  byItself: {zh: '规则自带', en: 'its own'},
  byProfile: {zh: '文种{{profile}}', en: 'profile {{profile}}'},
  over: {zh: '，盖过 {{value}}（{{origin}}）', en: ', before {{value}} ({{origin}})'},
  rows: {zh: '{{count}}行', en: '{{count}} rows'},
  ownRows: {zh: '随软件{{count}}行', en: '{{count}} of its own'},
  reviewed: {zh: '，{{date}}核定', en: ', reviewed {{date}}'},
  lexiconItself: {zh: '随软件', en: 'its own'},
  national: {zh: '国家', en: 'national'},
  provincial: {zh: '省', en: 'provincial'},
  house: {zh: '本单位', en: 'house'},
  own: {zh: '自己', en: 'own'},
  new: {zh: '新增', en: 'new'},
  off: {zh: '去掉', en: 'taken away'},
  replaced: {zh: '整行替换', en: 'replaced'},
  same: {zh: '没有改变', en: 'no change'},
  changed: {zh: '改 {{fields}}', en: 'changes {{fields}}'},
  field: {zh: '{{name}}（盖过{{over}}）', en: '{{name}} (before {{over}})'}
} satisfies Record<string, Words>

/** `hegao init`. */
export const initWords = {
  exists: {zh: '本目录已有配置 {{file}}，没有改动', en: 'there is a configuration here already, {{file}}: nothing was changed'},
  unwritten: {zh: '{{file}}：写不进去（{{reason}}）', en: '{{file}}: cannot be written ({{reason}})'},
  written: {
    zh: '写好 {{file}}：现在什么都没改，要改哪条，去掉行首的 #。看某篇稿件用的是哪些设置：hegao config 稿件\n',
    en: 'wrote {{file}}: it changes nothing yet; take away the # before what you want to set. What holds for a draft: hegao config FILE\n'
  },
  template: {
    zh: `{{schema}}# 核稿 hegao 的配置，管本目录及以下。说明见 docs/configuration.md
# 冒号用半角，后面空一格；缩进用空格。查哪些设置生效：hegao config 稿件

# 先用哪些设置；可写几份，后面的盖过前面的，本文件盖过它们。也可以是别的配置文件，如 ../本单位.yaml
{{presets}}
extends: hegao:recommended

# 文种：auto 由稿件自己看出；或 {{profiles}}
# profile: auto

# 稿件日期（稿前信息和 --date 先于它）
# documentDate: 2026-01-28

# 不报标记必须写理由
# requireReason: true

# 不核的文件，只管本目录以下
# ignore:
#   - 归档/
#   - "*.bak.txt"

# 规则：级别 error（差错）、warning（存疑）、info（提示）、off（不核），或 [级别, {选项}]
rules:
{{rules}}

# 词表的增补：yaml、json、csv 文件都可以。导出来改：hegao lexicon export five-year-plans -o 规划.csv
# lexicons:
#   five-year-plans: 规划.csv

# 只管某些文件的设置，后写的盖过先写的
# overrides:
#   - files: 讲话/
#     profile: speech
#     rules:
#       duplicate-sentence: off
`,
    en: `{{schema}}# The configuration of hegao for this folder and those below. See docs/configuration.md
# What holds for a draft, and where it comes from: hegao config FILE

# What to begin with; of several the later goes before the earlier, and this file before all. May be other files, such as ../house.yaml
{{presets}}
extends: hegao:recommended

# The kind of text: auto asks the text itself; or {{profiles}}
# profile: auto

# The date of the documents; front matter and --date go before it
# documentDate: 2026-01-28

# A suppression must give a reason
# requireReason: true

# Files that are not checked, below this folder only
# ignore:
#   - archive/
#   - "*.bak.txt"

# Rules: error, warning, info, off, or [severity, {options}]
rules:
{{rules}}

# Additions to lexicons: yaml, json or csv files. To begin with what there is: hegao lexicon export five-year-plans -o plans.csv
# lexicons:
#   five-year-plans: plans.csv

# What holds for some files only; the later goes before the earlier
# overrides:
#   - files: speeches/
#     profile: speech
#     rules:
#       duplicate-sentence: off
`
  }
} satisfies Record<string, Words>

/** `hegao lexicon`. */
export const lexiconWords = {
  usage: {
    zh: 'lexicon 后面写 export 词表，或 check 词表 文件…；不写则列出词表',
    en: 'lexicon is followed by export NAME, or check NAME FILE…; by nothing to list them'
  },
  unknown: {zh: '没有“{{lexicon}}”这份词表', en: 'there is no lexicon “{{lexicon}}”'},
  nearest: {zh: '，是否要写 {{nearest}}？', en: ': did you mean {{nearest}}?'},
  list: {zh: '，词表名见 hegao lexicon', en: ': see hegao lexicon'},
  line: {zh: '{{count}}行，用于 {{rules}}', en: '{{count}} rows, for {{rules}}'},
  reviewed: {zh: '，{{date}}核定', en: ', reviewed {{date}}'},
  passes: {
    zh: '“{{id}}”的例句不该报却报了：{{text}}（{{message}}）',
    en: 'the example of “{{id}}” should pass and is reported: {{text}} ({{message}})'
  },
  fails: {zh: '“{{id}}”的例句该报却没报：{{text}}', en: 'the example of “{{id}}” should be reported and is not: {{text}}'},
  noExamples: {
    zh: '{{count}}行没有例句（passes、fails），没有试：{{ids}}',
    en: '{{count}} rows have no examples (passes, fails), and were not tried: {{ids}}'
  },
  fine: {
    zh: '{{file}}：{{rows}}行合格，试了{{examples}}个例句\n',
    en: '{{file}}: {{rows}} rows are as they must be, {{examples}} examples tried\n'
  },
  itemMark: {
    zh: '“{{id}}”的 {{column}} 里有 {{mark}}，表格里写不了，请用 yaml',
    en: '{{column}} of “{{id}}” has a {{mark}}, which a table cannot hold: use yaml'
  }
} satisfies Record<string, Words>
