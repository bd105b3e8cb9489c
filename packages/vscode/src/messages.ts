import type {Words} from '@hegao/core'

/** Said in the status bar. */
export const statusWords = {
  name: {zh: '核稿', en: 'hegao'},
  starting: {zh: '核稿程序正在启动', en: 'The hegao server is starting'},
  waiting: {zh: '正在核对', en: 'Being checked'},
  clean: {zh: '没有发现不一致之处；核了什么，见核稿清单', en: 'Nothing disagrees; what was checked stands in the ledger'},
  counts: {
    zh: '差错{{errors}}，存疑{{warnings}}，提示{{infos}}',
    en: 'errors: {{errors}}, warnings: {{warnings}}, notes: {{infos}}'
  },
  suppressed: {zh: '，不报{{count}}', en: ', suppressed with a reason: {{count}}'},
  took: {zh: '（用时{{milliseconds}}毫秒）', en: ' ({{milliseconds}} ms)'},
  skipped: {zh: '没有核对：{{reason}}', en: 'Not checked: {{reason}}'},
  failed: {zh: '核不了：{{reason}}', en: 'Cannot be checked: {{reason}}'},
  stopped: {zh: '核稿程序已停，点此重新启动', en: 'The hegao server has stopped: click to start it again'}
} satisfies Record<string, Words>

/** Said in the log, so that whoever sees nothing can find out why. */
export const logWords = {
  started: {zh: '核稿扩展 {{version}} 已启动，核对这些文档：{{languages}}', en: 'hegao {{version}} has started and checks: {{languages}}'},
  noLanguages: {zh: 'hegao.languages 是空的，不核任何文档', en: 'hegao.languages is empty: no document is checked'},
  untrusted: {
    zh: '这个工作区未受信任；核稿不执行其中任何东西，照常核对',
    en: 'This workspace is not trusted. hegao executes nothing in it, and checks as always'
  },
  otherLanguage: {
    zh: '不核 {{name}}：它的语言是 {{language}}，只核{{languages}}（设置 hegao.languages）',
    en: '{{name}} is not checked: its language is {{language}}, and only these are: {{languages}} (setting hegao.languages)'
  },
  otherScheme: {
    zh: '不核 {{name}}：它不在工作区的文件里（{{scheme}}）',
    en: '{{name}} is not checked: it is no file of the workspace ({{scheme}})'
  },
  closed: {zh: '与核稿程序的连接断了', en: 'The connection to the hegao server is closed'},
  crashed: {zh: '核稿程序中断，重新启动（第{{count}}次）', en: 'The hegao server stopped and is started again (time {{count}})'},
  requestFailed: {zh: '{{method}} 没有答复：{{reason}}', en: '{{method}} was not answered: {{reason}}'}
} satisfies Record<string, Words>

/** Said in notifications. */
export const noticeWords = {
  crashed: {
    zh: '核稿程序中断，已重新启动；再有中断只写进记录。',
    en: 'The hegao server stopped and was started again. If it happens again, only the log will say so.'
  },
  gaveUp: {
    zh: '核稿程序{{minutes}}分钟内中断了{{count}}次，不再重新启动。请把记录报给维护者。',
    en: 'The hegao server stopped {{count}} times within {{minutes}} minutes and is not started again. Please report its log.'
  },
  restart: {zh: '重新启动', en: 'Start again'},
  showLog: {zh: '看记录', en: 'Show the log'},
  noDraft: {zh: '没有打开可核的稿件（{{languages}}）。', en: 'No draft is open ({{languages}}).'},
  checkedAgain: {zh: '配置已重读，稿件重新核对', en: 'Settings were read again, and drafts are checked again'},
  nothingToFix: {zh: '没有可以不看就改的地方。', en: 'There is nothing that is safe to change unread.'},
  fixed: {zh: '已改{{count}}处', en: 'Places changed: {{count}}'},
  notFixed: {zh: '改不进去：文档可能刚被改动。', en: 'Could not be changed: the document may have changed meanwhile.'},
  noSuppression: {zh: '写不进去：{{reason}}', en: 'Could not be suppressed: {{reason}}'}
} satisfies Record<string, Words>

/** Asked of a person. */
export const questionWords = {
  suppress: {
    zh: '为什么这里就该这样写？理由会留在文件里，给以后的人看。',
    en: 'Why is it meant as it is? The reason stays in the file for those who come after.'
  },
  suppressExample: {zh: '例如：引文原文如此', en: 'For example: quoted as it stands'},
  reasonNeeded: {zh: '请写一句理由', en: 'A reason is needed'},
  whichRule: {zh: '看哪条规则？', en: 'Which rule?'},
  rulesHere: {zh: '本稿用到的', en: 'of this draft'},
  rulesAll: {zh: '全部', en: 'all'}
} satisfies Record<string, Words>

/** Said in the ledger view. */
export const ledgerWords = {
  noDocument: {zh: '打开一份稿件，这里列出核了什么。', en: 'Open a draft, and what was checked is listed here.'},
  allConfirmed: {zh: '没有矛盾，也没有未核的。', en: 'Nothing disagrees, and nothing was left unchecked.'},
  group: {zh: '✓{{confirmed}} ✗{{conflict}} ?{{unchecked}}', en: '✓{{confirmed}} ✗{{conflict}} ?{{unchecked}}'},
  conflicts: {zh: '{{count}}处矛盾', en: 'places that disagree: {{count}}'},
  about: {zh: '所指：{{about}}', en: 'About: {{about}}'},
  rule: {zh: '规则：{{rule}}', en: 'Rule: {{rule}}'}
} satisfies Record<string, Words>
