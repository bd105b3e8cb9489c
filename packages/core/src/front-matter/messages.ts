import type {Words} from '../words.ts'

/** What may be wrong with front matter. */
export const frontMatterWords = {
  broken: {
    zh: '文首的说明读不出来：冒号、引号请用半角，冒号后面空一格',
    en: 'the front matter is no YAML: a colon is followed by a space, quotation marks are straight'
  },
  twice: {zh: '“{{key}}”和“{{other}}”说的是同一项，请留一个', en: '“{{key}}” and “{{other}}” mean the same: keep one'},
  text: {zh: '“{{key}}”后面要写文字', en: '“{{key}}” is followed by text'},
  texts: {zh: '“{{key}}”后面要写文件名，可以逐行写几个', en: '“{{key}}” is followed by a file name, or a list of them'},
  date: {
    zh: '“{{key}}”后面要写 2026-01-28 或2026年1月28日这样的日期，“{{value}}”不是',
    en: '“{{key}}” is followed by a date such as 2026-01-28, not “{{value}}”'
  },
  profile: {zh: '“{{key}}”后面的“{{value}}”不认识，可写{{known}}', en: '“{{value}}” is unknown to “{{key}}”: it is one of {{known}}'},
  suppression: {
    zh: '“{{key}}”的每一项要写规则名，或写明规则、指纹、理由、截止',
    en: 'each entry of “{{key}}” is the id of a rule, or gives rule, fingerprint, reason and until'
  },
  unknownField: {zh: '“{{key}}”里没有“{{field}}”这一项，可写{{known}}', en: '“{{key}}” has no “{{field}}”: it has {{known}}'}
} satisfies Record<string, Words>
