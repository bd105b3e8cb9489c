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
  configTwice: {zh: '--config 与 --no-config 只能写一个', en: '--config and --no-config exclude each other'},
  baselineTwice: {zh: '--baseline 与 --no-baseline 只能写一个', en: '--baseline and --no-baseline exclude each other'},
  stdinNotKnown: {zh: '基线只记文件，不记标准输入', en: 'a baseline is of files, not of standard input'},
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
  pluginMissing: {zh: '--plugin {{module}}：没有这个模块', en: '--plugin {{module}}: no such module'},
  pluginThrew: {zh: '--plugin {{module}}：加载时中断（{{reason}}）', en: '--plugin {{module}}: it stopped while loading ({{reason}})'},
  pluginEmpty: {zh: '--plugin {{module}}：默认导出里没有规则', en: '--plugin {{module}}: its default export holds no rule'},
  pluginRule: {zh: '--plugin {{module}}：规则“{{rule}}”缺 {{field}}', en: '--plugin {{module}}: rule “{{rule}}” lacks {{field}}'},
  pluginTwice: {zh: '--plugin {{module}}：规则名“{{rule}}”已有', en: '--plugin {{module}}: there is a rule “{{rule}}” already'},
  ours: {
    zh: '这是程序的问题，不是稿件的问题，请把这一行报给维护者：hegao {{version}}，Node {{node}}，{{what}}（加 HEGAO_DEBUG=1 再运行可看详情）',
    en: 'this is a fault of hegao, not of the draft; please report this line: hegao {{version}}, Node {{node}}, {{what}} (run with HEGAO_DEBUG=1 for details)'
  },
  stopped: {zh: '核对“{{path}}”时中断：{{reason}}', en: 'stopped at “{{path}}”: {{reason}}'},
  ruleStopped: {zh: '规则 {{rule}} 在“{{path}}”中断：{{reason}}', en: 'rule {{rule}} stopped at “{{path}}”: {{reason}}'},
  more: {zh: '，另有{{count}}处', en: ', and {{count}} more'}
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
      hegao rules                                列出规则
      hegao explain 规则…                        讲一条规则的道理，带例子`,
    en: `Usage: hegao [check] FILE|FOLDER|GLOB|-… [options]    check drafts
       hegao ledger FILE… [options]                  list what was checked, and how it came out
       hegao baseline FILE… [options]                take what is there as known, and report only what is new
       hegao rules                                   list the rules
       hegao explain ID…                             why a rule is there, with examples`
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
