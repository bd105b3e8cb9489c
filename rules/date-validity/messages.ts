import type {Words} from '@hegao/core'

const messages = {
  impossible: {zh: '没有“{{actual}}”：{{why}}', en: 'there is no “{{actual}}”: {{why}}'},
  weekday: {zh: '{{date}}是星期{{right}}，此处作“{{actual}}”', en: '{{date}} is a {{right}}, not “{{actual}}”'},
  weekdays: {
    zh: '“{{date}}{{actual}}”与“{{other}}”不能同在一年',
    en: '“{{date}} {{actual}}” and “{{other}}” cannot be in one year'
  },
  reversed: {zh: '“{{actual}}”先后颠倒', en: '“{{actual}}” ends before it begins'},
  days: {zh: '“{{written}}”，而{{range}}是{{right}}天', en: '“{{written}}”, but {{range}} is {{right}} days'},
  'span-years': {zh: '“{{written}}”，而{{range}}是{{right}}年', en: '“{{written}}”, but {{range}} is {{right}} years'},
  values: {zh: '{{range}}是{{right}}年，列了{{found}}个数', en: '{{range}} is {{right}} years, but {{found}} values are listed'},
  today: {zh: '“{{actual}}”与“{{other}}”不合', en: '“{{actual}}” does not fit “{{other}}”'},
  'today-date': {zh: '“{{actual}}”与稿件日期{{date}}不合', en: '“{{actual}}” does not fit the date of the text, {{date}}'},
  year: {zh: '“{{actual}}”与稿件日期{{date}}不合', en: '“{{actual}}” does not fit the date of the text, {{date}}'},
  anniversary: {
    zh: '{{year}}年不是{{event}}{{written}}',
    en: '{{year}} is not {{event}}{{written}}'
  },
  compared: {
    zh: '由{{from}}年到{{to}}年跨{{span}}年，不是“同比”',
    en: '{{from}} to {{to}} spans {{span}} years; 同比 compares with the year before'
  },
  after: {
    zh: '“{{actual}}”晚于稿件日期{{date}}，此处说的是已经发生',
    en: '“{{actual}}” is after the date of the text, {{date}}, yet told as done'
  },
  deadline: {
    zh: '“{{actual}}”早于成文日期{{date}}，此处是今后的要求',
    en: '“{{actual}}” is before the date of the text, {{date}}, yet set for the time to come'
  },
  unfinished: {
    zh: '稿件日期{{date}}，“{{actual}}”还没有过完，此处说的是已经完成',
    en: 'on {{date}}, the date of the text, “{{actual}}” is not over, yet told as done'
  },
  order: {
    zh: '{{later}}日期“{{actual}}”早于{{earlier}}日期“{{other}}”',
    en: 'the date of {{later}}, “{{actual}}”, is before that of {{earlier}}, “{{other}}”'
  },
  effect: {
    zh: '施行日期两种：“{{actual}}”“{{other}}”',
    en: 'two dates on which this comes into force: “{{actual}}”, “{{other}}”'
  },
  validity: {
    zh: '自{{from}}起有效期{{years}}年，不到“{{actual}}”为止',
    en: '{{years}} years from {{from}} do not end on “{{actual}}”'
  },
  event: {zh: '“{{name}}”的日期有两种：{{actual}}、{{other}}', en: '“{{name}}” has two dates: {{actual}}, {{other}}'},
  months: {zh: '“{{written}}”，而{{range}}是{{right}}个月', en: '“{{written}}”, but {{range}} is {{right}} months'},
  later: {
    zh: '{{from}}年再过{{years}}年是{{right}}年，此处作“{{actual}}”',
    en: '{{years}} years from {{from}} is {{right}}, not “{{actual}}”'
  },
  before: {zh: '“{{actual}}”完成，早于“{{other}}”开始', en: 'to be done by “{{actual}}”, before it begins on “{{other}}”'},
  past: {
    zh: '“{{actual}}”，而本稿写于{{date}}，这一年已经过去',
    en: '“{{actual}}”, but the text is of {{date}}: that year is over'
  },
  run: {zh: '“{{written}}”，而{{from}}至此是{{right}}{{unit}}', en: '“{{written}}”, but from {{from}} on it is {{right}} {{unit}}'},
  outlook: {
    zh: '“{{actual}}”，而本稿写于{{date}}，所展望的不是将来',
    en: '“{{actual}}”, but the text is of {{date}}: that is not the time to come'
  },
  'headline-year': {
    zh: '标题作“{{actual}}”，与{{date}}发布、正文所说的“{{period}}”不是同一年',
    en: 'the headline says “{{actual}}”, which is not the “{{period}}” of a text of {{date}}'
  },
  'same-period': {zh: '正文“{{period}}”在这里', en: 'the text says “{{period}}” here'},
  quarter: {zh: '“{{actual}}”：{{name}}是{{right}}', en: '“{{actual}}”: {{name}} is {{right}}'},
  'meeting-day': {
    zh: '{{name}}在“{{other}}”，此处作“{{actual}}”',
    en: 'the {{name}} was held on “{{other}}”, here “{{actual}}”'
  },
  summary: {
    zh: '总括的是“{{actual}}”，而标题说的是“{{period}}”',
    en: 'sums up “{{actual}}”, but the headline says “{{period}}”'
  },
  headline: {zh: '标题“{{period}}”在这里', en: 'the headline says “{{period}}” here'},
  submitted: {
    zh: '“{{actual}}”才完成，晚于“{{other}}”的会议',
    en: 'to be finished by “{{actual}}”, after the meeting of “{{other}}” that it is laid before'
  },
  held: {zh: '{{name}}的日期在这里', en: 'the days of the {{name}}'},
  meeting: {zh: '会议的时间在这里', en: 'the time of the meeting'},
  'own-years': {
    zh: '此处作“{{actual}}”，而标题是{{from}}—{{to}}年',
    en: 'says “{{actual}}”, but the title says {{from}}–{{to}}'
  },
  'title-years': {zh: '标题的年份在这里', en: 'the years of the title'},
  'note-own-years': {zh: '标题所定的年限，正文与之不合，请核', en: 'the text leaves the years that its title sets; check which is right'},
  stage: {
    zh: '“{{actual}}”在本阶段“{{other}}”开始之前',
    en: '“{{actual}}” is before this stage, “{{other}}”, begins'
  },
  'stage-term': {zh: '本阶段的起止在这里', en: 'the term of the stage is here'},
  'note-stage': {zh: '请核时限和阶段的起止', en: 'check the day that is set and the term of the stage'},
  printed: {
    zh: '印发日期“{{actual}}”早于成文日期“{{other}}”',
    en: 'printed on “{{actual}}”, before it was signed on “{{other}}”'
  },
  signed: {zh: '成文日期在这里', en: 'the date of the paper is here'},
  'note-printed': {zh: '先成文，后印发，请核', en: 'a paper is signed first and printed after; check both'},
  'heading-year': {
    zh: '标题作“{{actual}}”，而{{year}}年已在“{{other}}”之下回顾',
    en: 'the heading “{{actual}}” plans for {{year}}, a year that is reviewed under “{{other}}”'
  },
  reviewed: {zh: '回顾{{year}}年的标题在这里', en: 'the heading that reviews {{year}} is here'},
  'note-heading-year': {zh: '请核标题的年份', en: 'check the year of the heading'},
  clock: {zh: '没有“{{actual}}”这一时刻', en: 'there is no such time as “{{actual}}”'},

  'note-weekday': {zh: '请核日期和星期', en: 'check the date and the day'},
  'note-weekdays': {zh: '文内未写年份，不能判定哪一处不确，请核', en: 'no year is given; the text does not tell which to change'},
  'note-reversed': {zh: '请核起止', en: 'check both ends'},
  'note-span': {zh: '首尾都算在内；请核起止和总数', en: 'both ends counted; check the dates and the number'},
  'note-today': {zh: '{{word}}所指应是{{right}}', en: '{{word}} should be {{right}}'},
  chronicle: {zh: '大事记中“{{actual}}”排在“{{other}}”之后', en: '“{{actual}}” stands behind “{{other}}” in a chronicle'},
  'note-chronicle': {zh: '其余各条按时间先后排列', en: 'all other entries follow each other'},
  jubilee: {zh: '写“{{actual}}”，别处都作“{{other}}”', en: '“{{actual}}”, where it is “{{other}}” everywhere else'},
  greeting: {zh: '写“{{actual}}”，所写时间在{{other}}', en: '“{{actual}}”, though the time given is in the {{other}}'},
  'note-anniversary': {zh: '自{{first}}年起算，{{year}}年为{{right}}周年', en: 'counted from {{first}}, {{year}} is number {{right}}'},
  'note-compared': {zh: '“同比”指与上年同期相比', en: '同比 means against the same time of the year before'},
  'note-after': {zh: '请核时间，或是否尚未发生', en: 'check the date, or whether it has happened'},
  'note-deadline': {zh: '请核时限和成文日期', en: 'check the day that is set and the date of the text'},
  'note-order': {zh: '先通过、批准，后公布，再施行', en: 'first passed and approved, then published, then in force'},

  'note-effect': {zh: '都说本件自何日起施行，请核', en: 'both say when this text comes into force'},
  'note-validity': {zh: '请核起止和年数', en: 'check both days and the number of years'},

  'year-here': {zh: '年份写在这里', en: 'the year is here'},
  date: {zh: '日期写在这里', en: 'the date is here'},
  other: {zh: '另一处作“{{other}}”', en: 'elsewhere “{{other}}”'},
  range: {zh: '起止写在这里', en: 'the dates are here'},
  'document-date': {zh: '稿件日期在这里', en: 'the date of the text'},
  subject: {zh: '年份写在这里', en: 'the year is here'},

  calendar: {zh: '历法上有此日，文中无可比对', en: 'a day of the calendar; nothing to compare with'},
  'in-order': {zh: '起止先后无误，文中无可比对', en: 'runs forward; nothing to compare with'},
  given: {zh: '作为稿件日期，取自{{where}}', en: 'taken as the date of the text, from its {{where}}'},
  'no-year': {zh: '未写年份，星期未验', en: 'no year, so its weekday was not checked'}
} satisfies Record<string, Words>

export default messages
