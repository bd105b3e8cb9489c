import type {Words} from '@hegao/core'

const messages = {
  lost: {zh: '“{{actual}}”疑脱“届”', en: '“{{actual}}” seems to lack 届'},
  none: {zh: '没有“{{actual}}”：第{{term}}届共{{last}}次', en: 'there was no “{{actual}}”: term {{term}} had {{last}} meetings'},
  date: {zh: '“{{actual}}”不在{{written}}，届次表作{{right}}', en: '“{{actual}}” was not held on {{written}}; the table says {{right}}'},
  later: {zh: '“{{actual}}”在{{right}}召开，晚于本稿时间', en: '“{{actual}}” was held on {{right}}, after this text was written'},
  opens: {
    zh: '贯彻“{{actual}}”精神的开局之年是{{year}}年，与本稿时间不合',
    en: 'the first year after “{{actual}}” was {{year}}, which does not fit the time of this text'
  },
  unheld: {
    zh: '本稿时“{{actual}}”尚未召开，届次表只到“{{latest}}”（{{right}}）',
    en: '“{{actual}}” had not been held; the table ends with “{{latest}}” ({{right}})'
  },
  adopted: {zh: '此处作“{{actual}}”通过，届次表作“{{right}}”', en: 'says “{{actual}}” adopted it; the table says “{{right}}”'},
  plan: {
    zh: '此处作“{{actual}}”，届次表作“{{right}}”通过“{{plan}}”规划建议',
    en: 'says “{{actual}}”; by the table “{{right}}” adopted the proposal for “{{plan}}”'
  },
  kind: {zh: '“{{actual}}”通过的不是《{{written}}》', en: '“{{actual}}” did not adopt a 《{{written}}》'},
  days: {zh: '“{{actual}}”的日期有两种：{{written}}、{{other}}', en: '“{{actual}}” has two dates: {{written}}, {{other}}'},
  two: {zh: '同一会议两种届次：“{{actual}}”“{{other}}”', en: 'one meeting numbered in two ways: “{{actual}}”, “{{other}}”'},
  pair: {zh: '“{{actual}}”与“{{other}}”届次不相应', en: '“{{actual}}” and “{{other}}” are not numbered alike'},
  order: {zh: '届次并列，“{{actual}}”排在“{{other}}”之后', en: '“{{actual}}” is listed behind “{{other}}”'},
  coupled: {zh: '“{{other}}”与“{{actual}}”不是同一届', en: '“{{other}}” and “{{actual}}” are of two terms'},
  term: {zh: '“{{actual}}”与“{{other}}”不是同一届', en: '“{{actual}}” and “{{other}}” are of two terms'},
  own: {
    zh: '本稿是“{{other}}”的文件，此处作“{{actual}}”',
    en: 'this text is of “{{other}}”, here “{{actual}}” is said of it'
  },
  before: {
    zh: '“{{actual}}以来”的五年，而本稿是“{{other}}”的报告',
    en: 'the five years since “{{actual}}”, yet this is the report of “{{other}}”'
  },
  target: {
    zh: '“{{actual}}”确定的目标，而本稿是“{{other}}”的报告',
    en: 'goals set by “{{actual}}”, yet this is the report of “{{other}}”'
  },
  above: {zh: '上文说的是“{{other}}”，此处作上述“{{actual}}”', en: 'the text named “{{other}}”; here it is “{{actual}}” above'},
  edition: {zh: '“{{actual}}”，而本届是{{other}}', en: '“{{actual}}”, yet this one is {{other}}'},

  'note-before': {zh: '党代会报告回顾上一次（第{{right}}次）党代会以来的工作', en: 'a congress reports on the time since number {{right}}'},
  'note-target': {
    zh: '上年的目标由上一次（第{{right}}次）会议确定，请核',
    en: 'the goals of the year past were set by the session before, number {{right}}'
  },
  'note-same': {zh: '同稿另作“{{other}}”', en: 'elsewhere it is “{{other}}”'},
  'note-lost': {zh: '会议由届次区分，序数之后当有“届”字', en: 'the number of the term stands before 届'},
  'note-table': {zh: '请核届次、日期；届次表可由用户增补', en: 'check the number and the date'},
  'note-adopted': {zh: '该次会议通过《{{titles}}》', en: 'that meeting adopted 《{{titles}}》'},
  'note-undecided': {zh: '文内不能判定哪一处不确，请核', en: 'the text does not tell which is meant'},
  'note-pair': {zh: '全国人大与全国政协的届次、次数相同', en: 'both bodies count terms and sessions alike'},
  'note-coupled': {zh: '全会由同届党代会选出的委员会召开', en: 'a plenum is of the committee that the congress of its term elected'},
  'note-term': {zh: '次数与上文相接，届数却不同，请核', en: 'the number goes on with the series, the term does not'},
  'note-order': {zh: '请核是否重写或误写', en: 'check whether one is repeated or mistaken'},

  other: {zh: '另一处作“{{other}}”', en: 'elsewhere “{{other}}”'},
  written: {zh: '日期写在这里', en: 'the date is here'},
  'days-other': {zh: '另一处的日期是{{other}}', en: 'the other date is {{other}}'},
  'plan-here': {zh: '规划写在这里', en: 'the plan is here'},
  title: {zh: '文件写在这里', en: 'the document is here'},
  'when-date': {zh: '稿件日期在这里', en: 'the date of the text'},
  'when-event': {zh: '本页所报道的事在这一天', en: 'the day of what this page reports'},
  'when-heading': {zh: '标题写明年份', en: 'a heading names the year'},

  listed: {zh: '届次表有此次会议（{{right}}），文中无可比对', en: 'known to the table ({{right}}); nothing to compare with'},
  unlisted: {zh: '届次表未列，文中无可比对', en: 'not in the table, nothing to compare with'},
  incomplete: {zh: '届次不全，未比对', en: 'term or number left out'}
} satisfies Record<string, Words>

export default messages
