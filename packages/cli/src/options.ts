import type {Words} from '@hegao/core'

export const commands = [
  'check',
  'ledger',
  'baseline',
  'merge',
  'rules',
  'explain',
  'config',
  'init',
  'lexicon',
  'help',
  'version'
] as const

export type Command = (typeof commands)[number]

/** An option of the command line: what it takes, where it holds, and what help says of it. */
export interface Option {
  /** What stands for its value in help, or the values there are; absent for one without a value. */
  readonly value?: Words | readonly string[]
  readonly short?: string
  /** May be given again, and then all hold. */
  readonly multiple?: true
  readonly commands: readonly Command[]
  readonly summary: Words
}

/** What a report can be; the first is for people at a terminal. */
export const formats = ['text', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'html'] as const

export type Format = (typeof formats)[number]

/** What else can be asked of `--format`: a ledger or a lexicon as a table, a lexicon as a configuration names it. */
export type AnyFormat = Format | 'csv' | 'yaml'

/** What each command can write, its usual form first; a command that has one form only stands not here. */
export const formatsOf: Readonly<Partial<Record<Command, readonly [AnyFormat, ...AnyFormat[]]>>> = {
  check: formats,
  merge: formats,
  ledger: ['text', 'html', 'json', 'csv'],
  config: ['text', 'json'],
  lexicon: ['csv', 'yaml', 'json']
}

const [, ...others] = formats

const run = ['check', 'ledger'] as const
const reporting = ['check', 'merge'] as const
const judging = [...run, 'merge'] as const
const reading = ['check', 'ledger', 'baseline'] as const
const configured = [...reading, 'config'] as const
const everywhere = commands

/** In the order of help. */
export const options = {
  format: {
    value: {zh: '格式', en: 'FORMAT'},
    short: 'f',
    commands: ['check', 'ledger', 'merge', 'config', 'lexicon'],
    summary: {zh: `给人看的 text（默认），或${others.join('、')}`, en: `text for people (the default), or ${others.join(', ')}`}
  },
  output: {
    value: {zh: '文件', en: 'FILE'},
    short: 'o',
    commands: ['check', 'ledger', 'merge', 'lexicon'],
    summary: {zh: '结果写进文件，写完才换旧文件', en: 'write the report to a file, replaced only when complete'}
  },
  report: {
    value: {zh: '格式=文件', en: 'FORMAT=FILE'},
    multiple: true,
    commands: reporting,
    summary: {zh: '另把结果按一种格式写进文件；可多次', en: 'also write a report of that format to a file; repeatable'}
  },
  reporter: {
    value: {zh: '模块', en: 'MODULE'},
    commands: reporting,
    summary: {zh: '用 unified 生态的 reporter 出结果，如 vfile-reporter', en: 'report by a reporter for vfiles, such as vfile-reporter'}
  },
  'no-excerpt': {
    commands: reporting,
    summary: {
      zh: '结果里不带原文段落；说明里仍引有问题的字句',
      en: 'leave sentences out of reports; messages still quote the words at fault'
    }
  },
  'no-quotes': {
    commands: reporting,
    summary: {
      zh: '结果里不带稿件的一字一句，只有规则和位置（稿件涉密时用）',
      en: 'leave every word of the drafts out: rules and places only'
    }
  },
  rule: {
    value: {zh: '规则:级别', en: 'ID:SEVERITY'},
    multiple: true,
    commands: configured,
    summary: {zh: '调一条规则的级别：error、warning、info、off；可多次', en: 'set a rule to error, warning, info or off; repeatable'}
  },
  date: {
    value: {zh: '年-月-日', en: 'YYYY-MM-DD'},
    commands: configured,
    summary: {zh: '稿件日期，先于稿内所写', en: 'date of the documents, before what they say themselves'}
  },
  profile: {
    value: {zh: '文种', en: 'KIND'},
    commands: configured,
    summary: {
      zh: '文种，如 notice（通知）；auto 由稿件自己看出，并说明依据',
      en: 'the kind of text, such as notice; auto asks the text itself, and says why'
    }
  },
  encoding: {
    value: {zh: '名称', en: 'NAME'},
    commands: reading,
    summary: {zh: '稿件编码，如 gb18030；默认自动识别', en: 'encoding of the files, such as gb18030; found out unless given'}
  },
  fix: {
    commands: ['check'],
    summary: {zh: '改好可以照改的（全角半角、重复标点等）', en: 'make the safe fixes: widths, doubled marks and the like'}
  },
  'dry-run': {
    commands: ['check'],
    summary: {zh: '与 --fix 同用：只看改哪里，不写文件', en: 'with --fix: show what would change, write nothing'}
  },
  ledger: {commands: ['check'], summary: {zh: '同时列出核了什么', en: 'also list what was checked'}},
  quiet: {short: 'q', commands: reporting, summary: {zh: '只列差错', en: 'list errors only'}},
  'fail-on': {
    value: ['error', 'warning', 'info'],
    commands: judging,
    summary: {zh: '有这一级的问题就以1退出（默认 error）', en: 'exit with 1 on a message of this severity (default: error)'}
  },
  'max-warnings': {
    value: {zh: '个数', en: 'N'},
    commands: judging,
    summary: {zh: '存疑多于此数也以1退出', en: 'also exit with 1 on more warnings than this'}
  },
  shard: {
    value: {zh: '第几片/片数', en: 'I/N'},
    commands: ['check'],
    summary: {zh: '只核若干片中的一片，各片结果用 hegao merge 合并', en: 'check one part of N; hegao merge joins the reports'}
  },
  jobs: {
    value: {zh: '个数|auto', en: 'N|auto'},
    short: 'j',
    commands: reading,
    summary: {zh: '用几个线程核；默认 auto，稿件多时才用', en: 'threads that check; auto, the default, uses some where there is much'}
  },
  cache: {
    commands: reading,
    summary: {
      zh: '记住核对结果，没改的稿件不再核；只有本人能读',
      en: 'keep results, readable by you only; check again only what changed'
    }
  },
  'cache-location': {
    value: {zh: '目录', en: 'FOLDER'},
    commands: reading,
    summary: {zh: '结果记在这里（默认本人的缓存目录）', en: 'where they are kept (default: your own cache folder)'}
  },
  'no-cache': {commands: reading, summary: {zh: '不记也不用，盖过 --cache', en: 'keep and use none, whatever --cache says'}},
  resume: {
    commands: reading,
    summary: {
      zh: '中断后再运行同一命令就接着核；核完不留结果',
      en: 'go on where the same call was stopped; nothing is kept once it is done'
    }
  },
  'stdin-jsonl': {
    commands: ['check'],
    summary: {zh: '从标准输入逐行读 {"path","text"}，每篇回一行', en: 'read {"path","text"} a line from standard input, answer a line each'}
  },
  'changed-since': {
    value: {zh: '版本', en: 'REV'},
    commands: reading,
    summary: {zh: '只核 git 中自此版本起改过的稿件', en: 'only drafts that changed since this git revision'}
  },
  'changed-lines': {
    commands: ['check'],
    summary: {zh: '与上一项同用：只报涉及所改各行的', en: 'with the above: only what touches changed lines'}
  },
  baseline: {
    value: {zh: '文件', en: 'FILE'},
    commands: [...reading, 'merge'],
    summary: {zh: '已知问题的基线（默认当前目录的 .hegao-baseline.json）', en: 'what is known already (default: .hegao-baseline.json here)'}
  },
  'no-baseline': {commands: judging, summary: {zh: '不用基线', en: 'use no baseline'}},
  prune: {
    commands: ['baseline'],
    summary: {zh: '只删去基线里已不存在的', en: 'only drop from the baseline what is there no more'}
  },
  'stdin-filename': {
    value: {zh: '文件名', en: 'NAME'},
    commands: run,
    summary: {zh: '标准输入（-）当作这个文件', en: 'what to call standard input (-)'}
  },
  config: {
    value: {zh: '文件', en: 'FILE'},
    commands: [...configured, 'lexicon'],
    summary: {zh: '用这份配置文件，不另找', en: 'use this configuration, and look for no other'}
  },
  'no-config': {commands: [...configured, 'lexicon'], summary: {zh: '不用任何配置文件', en: 'use no configuration file'}},
  plugin: {
    value: {zh: '模块', en: 'MODULE'},
    multiple: true,
    commands: ['check', 'ledger', 'baseline', 'merge', 'rules', 'explain', 'config', 'lexicon'],
    summary: {zh: '加载别人写的规则；可多次', en: 'load rules of somebody else; repeatable'}
  },
  locale: {
    value: ['zh', 'en'],
    commands: everywhere,
    summary: {zh: '结果用中文（默认）还是英文', en: 'language of the report: zh (the default) or en'}
  },
  help: {short: 'h', commands: everywhere, summary: {zh: '看本说明', en: 'show this help'}},
  version: {short: 'v', commands: everywhere, summary: {zh: '看版本', en: 'show the version'}}
} as const satisfies Record<string, Option>

export type OptionName = keyof typeof options
