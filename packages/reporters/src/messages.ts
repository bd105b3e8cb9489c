import {type Category, fill, type LedgerStatus, type Locale, type Severity, type Words} from '@hegao/core'

export const categoryNames: Readonly<Record<Category, Words>> = {
  protocol: {zh: '政治', en: 'protocol'},
  fact: {zh: '事实', en: 'fact'},
  wording: {zh: '文字', en: 'wording'},
  layout: {zh: '版面', en: 'layout'}
}

const severityNames: Readonly<Record<Severity, Words>> = {
  error: {zh: '差错', en: 'error'},
  warning: {zh: '存疑', en: 'warning'},
  info: {zh: '提示', en: 'info'}
}

const severityName: Words = {zh: '{{category}}{{severity}}', en: '{{category}} {{severity}}'}

/** What a message costs and how sure it is, in one: 事实差错, 版面提示. */
export const nameSeverity = (category: Category, severity: Severity, locale: Locale): string =>
  fill(severityName, {category: categoryNames[category], severity: severityNames[severity]}, locale)

export const statusNames: Readonly<Record<LedgerStatus, Words>> = {
  confirmed: {zh: '一致', en: 'confirmed'},
  conflict: {zh: '矛盾', en: 'conflict'},
  unchecked: {zh: '未核', en: 'unchecked'}
}

/** How the check of something came out, in a word: 一致, 矛盾, 未核. */
export const nameStatus = (status: LedgerStatus, locale: Locale): string => statusNames[status][locale]

/** A kind without a name here is shown by its id; messages.test.ts sees to it that ours all have one. */
export const kindNames = {
  numeral: {zh: '数字', en: 'numerals'},
  quantity: {zh: '数量', en: 'quantities'},
  plan: {zh: '规划', en: 'plans'},
  count: {zh: '计数', en: 'counts'},
  ordinal: {zh: '序数', en: 'ordinals'},
  title: {zh: '书名', en: 'titles'},
  session: {zh: '届次', en: 'sessions'},
  date: {zh: '日期', en: 'dates'},
  'document-date': {zh: '稿件日期', en: 'document dates'},
  reference: {zh: '条款引用', en: 'references'},
  abbreviation: {zh: '简称', en: 'abbreviations'},
  person: {zh: '人名', en: 'people'}
} satisfies Record<string, Words>

export const words = {
  note: {zh: '说明：{{text}}', en: 'note: {{text}}'},
  expected: {zh: '应为：{{values}}', en: 'expected: {{values}}'},
  or: {zh: '，或', en: ', or '},
  line: {zh: '第{{line}}行', en: 'line {{line}}'},
  otherPlace: {zh: '另一处', en: 'the other place'},
  choice: {zh: '可改：{{title}}', en: 'possible change: {{title}}'},
  moreRelated: {zh: '另有{{count}}处：{{places}}', en: '{{count}} more: {{places}}'},
  unchecked: {zh: '未核', en: 'not checked'},
  partly: {zh: '未核全', en: 'partly checked'},
  directive: {zh: '标记', en: 'directive'},
  profile: {zh: '文种按{{name}}核：据{{reason}}', en: 'checked as a {{name}}: from {{reason}}'},
  noProfile: {zh: '文种{{reason}}', en: 'kind of text {{reason}}'},
  ruleFault: {zh: '规则{{rule}}中断：{{text}}', en: 'rule {{rule}} stopped: {{text}}'},
  empty: {zh: '空文件，没有可核的文字', en: 'an empty file: no text to check'},
  summary: {
    zh: '核稿{{files}}个文件：差错{{errors}}，存疑{{warnings}}，提示{{infos}}',
    en: 'Files checked: {{files}}; errors: {{errors}}, warnings: {{warnings}}, infos: {{infos}}'
  },
  nothing: {zh: '核稿{{files}}个文件：未发现问题', en: 'Files checked: {{files}}; nothing found'},
  noFiles: {zh: '没有核到文件', en: 'No file was checked'},
  partlyFiles: {zh: '；其中{{count}}个文件未核全', en: '; of these partly checked: {{count}}'},
  uncheckedFiles: {zh: '；另有{{count}}个文件未核', en: '; files not checked: {{count}}'},
  compared: {
    zh: '；比对{{count}}处：一致{{confirmed}}，矛盾{{conflict}}，未核{{unchecked}}',
    en: '; mentions: {{count}} (confirmed: {{confirmed}}, conflict: {{conflict}}, unchecked: {{unchecked}})'
  },
  suppressed: {zh: '；已注明不报{{count}}', en: '; suppressed: {{count}}'},
  errorsOnly: {zh: '（只列差错）', en: ' (only errors are listed)'},
  explain: {zh: '规则的道理和例子：hegao explain {{rule}}', en: 'Why, with examples: hegao explain {{rule}}'},
  ledger: {zh: '核稿清单', en: 'ledger'},
  documentDate: {zh: '  稿件日期{{date}}', en: '  document date {{date}}'},
  ledgerKind: {
    zh: '{{kind}}{{count}}处：一致{{confirmed}}，矛盾{{conflict}}，未核{{unchecked}}',
    en: '{{kind}}: {{count}} (confirmed: {{confirmed}}, conflict: {{conflict}}, unchecked: {{unchecked}})'
  },
  evidence: {zh: '对照{{count}}处：{{items}}', en: 'compared with {{count}}: {{items}}'},
  emptyLedger: {zh: '没有可核的提法', en: 'nothing in it can be compared'}
} satisfies Record<string, Words>
