import type {Words} from '@hegao/core'

const messages = {
  other: {
    zh: '“{{actual}}”与本稿“{{right}}”不是同一规划',
    en: '“{{actual}}” and “{{right}}” in this text are two plans'
  },
  past: {
    zh: '“{{actual}}”是{{from}}—{{to}}年的规划，与本稿所处时间不合',
    en: '“{{actual}}” covers {{from}}–{{to}}, which does not fit the time of this text'
  },
  over: {
    zh: '“{{actual}}”止于{{to}}年，此处说的是今后',
    en: '“{{actual}}” ends in {{to}}, and this speaks of the time to come'
  },
  early: {
    zh: '“{{actual}}”始于{{from}}年，此处说的是已经过去',
    en: '“{{actual}}” begins in {{from}}, and this speaks of the past'
  },
  basis: {
    zh: '“{{actual}}”止于{{to}}年，本稿所定在此之后，却以它为依据',
    en: '“{{actual}}” ends in {{to}}, and what is set here for the time after rests on it'
  },
  stage: {
    zh: '{{year}}年不是“{{actual}}”的{{stage}}',
    en: '{{year}} is not the {{stage}} of “{{actual}}”'
  },
  span: {
    zh: '规划期作“{{written}}”，“{{actual}}”是{{from}}—{{to}}年',
    en: 'the plan is said to run {{written}}; “{{actual}}” covers {{from}}–{{to}}'
  },
  years: {
    zh: '“{{actual}}”是{{from}}—{{to}}年，此处作{{written}}',
    en: '“{{actual}}” covers {{from}}–{{to}}, not {{written}}'
  },
  apposition: {
    zh: '“{{actual}}”与“{{right}}”不是同一规划',
    en: '“{{actual}}” and “{{right}}” are two plans'
  },
  target: {
    zh: '“{{actual}}”为{{from}}—{{to}}年，所定目标却在{{year}}年',
    en: '“{{actual}}” covers {{from}}–{{to}}, but its goal is set for {{year}}'
  },
  afterwards: {
    zh: '“{{actual}}”止于{{to}}年，再过{{years}}年是{{right}}年，此处作{{year}}年',
    en: '“{{actual}}” ends in {{to}}; {{years}} years on it is {{right}}, not {{year}}'
  },
  grown: {
    zh: '“{{actual}}”是{{from}}—{{to}}年，所说的变化却在{{first}}年到{{last}}年',
    en: '“{{actual}}” covers {{from}}–{{to}}, but the change is told of {{first}} to {{last}}'
  },
  noun: {
    zh: '此处作“{{actual}}”，规划表作“{{right}}”',
    en: 'says “{{actual}}”; the table of plans says “{{right}}”'
  },
  alike: {
    zh: '同一说法，此处作“{{actual}}”，另一处作“{{right}}”',
    en: 'the same statement is made of “{{actual}}” here and of “{{right}}” elsewhere'
  },

  'note-right': {
    zh: '“{{short}}”为{{from}}—{{to}}年；{{grounds}}，所议当为“{{right}}”（{{rightFrom}}—{{rightTo}}年）',
    en: '“{{short}}” covers {{from}}–{{to}}; {{grounds}}, so the plan should be “{{right}}” ({{rightFrom}}–{{rightTo}})'
  },
  'note-makes': {
    zh: '“{{short}}”为{{from}}—{{to}}年；{{grounds}}，议的是“{{right}}”（{{rightFrom}}—{{rightTo}}年）',
    en: '“{{short}}” covers {{from}}–{{to}}; {{grounds}} and is about “{{right}}” ({{rightFrom}}–{{rightTo}})'
  },
  'note-undecided': {
    zh: '“{{short}}”为{{from}}—{{to}}年，“{{right}}”为{{rightFrom}}—{{rightTo}}年；文内不能判定哪一处不确，请核',
    en: '“{{short}}” covers {{from}}–{{to}}, “{{right}}” {{rightFrom}}–{{rightTo}}; the text does not tell which is meant'
  },
  'note-time': {
    zh: '{{grounds}}；“{{short}}”为{{from}}—{{to}}年，请核是否为另一规划',
    en: '{{grounds}}; “{{short}}” covers {{from}}–{{to}}; check whether another plan is meant'
  },
  'note-stage': {
    zh: '“{{short}}”为{{from}}—{{to}}年，请核年份、阶段和规划',
    en: '“{{short}}” covers {{from}}–{{to}}; check the year, the stage and the plan'
  },
  'note-noun': {
    zh: '第十一个五年起称“规划”，此前称“计划”',
    en: '规划 since the eleventh, 计划 before'
  },

  ahead: {zh: '本稿讲的是“{{right}}”', en: 'this text is about “{{right}}”'},
  'when-date': {zh: '稿件日期在这里', en: 'the date of the text'},
  'when-event': {zh: '本页所报道的事在这一天', en: 'the day of what this page reports'},
  'when-masthead': {zh: '本页的日期在这里', en: 'the date of the page'},
  'when-title': {zh: '标题写明年份', en: 'the title names the years'},
  'when-heading': {zh: '标题写明年份', en: 'a heading names the year'},
  'when-plenum': {zh: '{{plenum}}通过的是“{{right}}”规划建议', en: '{{plenum}} adopted the proposal for “{{right}}”'},
  year: {zh: '年份写在这里', en: 'the year is here'},
  stated: {zh: '阶段写在这里', en: 'the stage is here'},
  'plan-here': {zh: '规划的名称写在这里', en: 'the plan is named here'},
  goal: {zh: '同稿别的目标在这一年', en: 'another goal of this text is set for this year'},
  name: {zh: '另一名称写在这里', en: 'the other name is here'},
  statement: {zh: '另一处说的是“{{right}}”', en: 'the other statement is about “{{right}}”'},

  'unknown-plan': {zh: '规划表中没有这一规划', en: 'the table of plans does not hold it'}
} satisfies Record<string, Words>

export default messages
