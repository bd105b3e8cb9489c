import type {Words} from '@hegao/core'

/** Below the first line of a diagnostic. */
export const diagnosticWords = {
  note: {zh: '说明：{{text}}', en: 'note: {{text}}'},
  expected: {zh: '应为：{{values}}', en: 'expected: {{values}}'},
  or: {zh: '，或', en: ', or '},
  relatedAt: {zh: '{{message}}（{{where}}）', en: '{{message}} ({{where}})'},
  relatedLine: {zh: '→ {{place}} {{message}}', en: '→ {{place}} {{message}}'},
  suppressed: {zh: '不报：{{message}}（{{reason}}）', en: 'suppressed: {{message}} ({{reason}})'},
  noReason: {zh: '未写理由', en: 'no reason given'},
  ruleStopped: {zh: '规则{{rule}}中断，没有核完：{{reason}}', en: 'rule {{rule}} stopped and did not finish: {{reason}}'}
} satisfies Record<string, Words>

export const actionWords = {
  fixAll: {zh: '改好全文可放心改的（{{count}}处）', en: 'Make all safe fixes of the text ({{count}})'},
  suppress: {zh: '不报这一处（{{rule}}），写明理由', en: 'Suppress this finding ({{rule}}), with a reason'},
  reasonHere: {zh: '此处写明理由', en: 'say why here'},
  allow: {zh: '今后照用“{{words}}”，写入{{file}}', en: 'Allow “{{words}}” from now on, in {{file}}'}
} satisfies Record<string, Words>

/** Why a finding cannot be suppressed. */
export const suppressionWords = {
  notOpen: {zh: '这份稿件没有打开', en: 'the document is not open'},
  unchecked: {zh: '这份稿件没有核：{{reason}}', en: 'the document was not checked: {{reason}}'},
  gone: {zh: '这一处已经不在了，稿件可能刚改过', en: 'the finding is no longer there: the text may just have changed'},
  unsaved: {
    zh: '纯文本的不报标记写在稿件旁边的文件里，请先存盘',
    en: 'suppressions of plain text stand in a file beside it: save it first'
  },
  damagedSidecar: {zh: '{{file}} 内容有误，请先改好', en: '{{file}} is damaged: mend it first'},
  noPlace: {zh: '稿件里没有可写标记的地方', en: 'there is no place in the text where a comment could stand'},
  noReason: {zh: '请写明理由', en: 'give a reason'}
} satisfies Record<string, Words>

/** Why a document was not checked, or could not be. */
export const stateWords = {
  disabled: {zh: '设置 hegao.enable 为 false', en: 'the setting hegao.enable is false'},
  ignored: {zh: '配置不核这份稿件（{{by}}）', en: 'it is ignored by {{by}}'},
  tooLong: {
    zh: '全文{{length}}字，超过 hegao.longest 所设的{{longest}}字；可调大设置，或用命令行核',
    en: '{{length}} characters are more than hegao.longest ({{longest}}): raise it, or use the command'
  },
  language: {zh: '不核语言为“{{language}}”的文件', en: 'documents of the language “{{language}}” are not checked'},
  configuration: {zh: '配置有误：{{problem}}', en: 'its configuration is wrong: {{problem}}'},
  crashed: {
    zh: '核稿程序出错（我们的差错，请告知）：{{reason}}；其他稿件照核',
    en: 'a fault of ours, please tell us: {{reason}}; other documents are checked'
  },
  unreadable: {zh: '读不了：{{reason}}', en: 'it cannot be read: {{reason}}'},
  waiting: {zh: '存盘时才核（hegao.run 为 onSave）', en: 'it is checked when it is saved (hegao.run is onSave)'}
} satisfies Record<string, Words>

/** Lines of the log. */
export const logWords = {
  checked: {
    zh: '{{document}}：差错{{errors}}，存疑{{warnings}}，提示{{infos}}；不报{{suppressed}}（{{took}}毫秒）',
    en: '{{document}}: errors {{errors}}, warnings {{warnings}}, infos {{infos}}; suppressed {{suppressed}} ({{took}} ms)'
  },
  skipped: {zh: '{{document}}：未核。{{reason}}', en: '{{document}}: not checked; {{reason}}'},
  failed: {zh: '{{document}}：核不了。{{reason}}', en: '{{document}}: cannot be checked; {{reason}}'},
  started: {
    zh: '核稿 {{version}}，Node {{node}}，{{mode}}，位置按 {{encoding}} 计',
    en: 'hegao {{version}}, Node {{node}}, {{mode}}, positions in {{encoding}}'
  },
  pulls: {zh: '编辑器来取结果', en: 'the editor asks for diagnostics'},
  pushes: {zh: '结果主动送出', en: 'diagnostics are pushed'},
  reloaded: {zh: '配置重新读过，打开的{{count}}份稿件重核', en: 'configurations read again; {{count}} open documents are checked again'},
  fault: {zh: '程序出错（我们的差错，请告知），继续运行：{{reason}}', en: 'a fault of ours, please tell us; going on: {{reason}}'}
} satisfies Record<string, Words>

export const settingWords = {
  wrong: {zh: '设置 hegao.{{name}} 不能是 {{value}}，按默认', en: 'the setting hegao.{{name}} cannot be {{value}}: the default holds'},
  configurationProblem: {zh: '核稿配置有误：{{problem}}', en: 'hegao configuration: {{problem}}'},
  moreProblems: {zh: '（另有{{count}}处）', en: ' (and {{count}} more)'}
} satisfies Record<string, Words>

export const hoverWords = {
  rule: {zh: '这条规则', en: 'This rule'},
  page: {zh: '规则说明', en: 'about the rule'},
  explain: {zh: '规则说明：`hegao explain {{rule}}`', en: 'about the rule: `hegao explain {{rule}}`'},
  ledger: {zh: '核稿清单', en: 'Ledger'},
  entry: {zh: '{{kind}}“{{text}}”：{{status}}', en: '{{kind}}: “{{text}}”, {{status}}'},
  basis: {zh: '对照：{{items}}', en: 'compared with: {{items}}'}
} satisfies Record<string, Words>

export const lensWords = {
  confirmed: {zh: '{{text}} ✓ {{found}}项', en: '{{text}} ✓ {{found}}'},
  conflict: {zh: '{{text}} ✗ {{found}}项', en: '{{text}} ✗ {{found}}'},
  conflictOther: {zh: '{{text}} ✗ {{reason}}', en: '{{text}} ✗ {{reason}}'},
  unchecked: {zh: '{{text}} ? {{reason}}', en: '{{text}} ? {{reason}}'}
} satisfies Record<string, Words>

export const ledgerWords = {
  empty: {zh: '没有可核的提法', en: 'nothing in it can be compared'},
  notOpen: {zh: '这份稿件没有打开', en: 'the document is not open'}
} satisfies Record<string, Words>

export const pageWords = {
  missing: {zh: '没有“{{rule}}”这条规则的说明。\n', en: 'There is no page about a rule “{{rule}}”.\n'}
} satisfies Record<string, Words>
