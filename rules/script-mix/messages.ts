import type {RuleContext, Words} from '@hegao/core'

export const messages = {
  variant: {
    zh: '“{{character}}”是{{name}}，本稿用简体，应为“{{standard}}”',
    en: '“{{character}}” is {{name}} of “{{standard}}” in simplified text'
  },
  compatible: {
    zh: '形似而非本字的字符{{count}}处：{{characters}}',
    en: '{{count}} × character that only looks like the one meant: {{characters}}'
  },
  english: {zh: '汉字之间夹有英文“{{word}}”', en: 'an English “{{word}}” between Chinese characters'},
  pinyin: {zh: '汉字之间夹有拼音字母“{{word}}”', en: 'letters of pinyin, “{{word}}”, between Chinese characters'},
  letter: {zh: '“{{word}}”里有字母代数字，应为“{{standard}}”', en: '“{{word}}” has letters for digits: “{{standard}}”'},
  zero: {zh: '年份“{{word}}”里的零不是“〇”字，应为“{{standard}}”', en: 'the zero in the year “{{word}}” is no “〇”: “{{standard}}”'},
  kana: {zh: '汉字之间夹有假名“{{word}}”', en: 'a kana “{{word}}” between Chinese characters'},
  foreign: {
    zh: '“{{word}}”是希腊或西里尔字母，形似拉丁字母“{{standard}}”',
    en: '“{{word}}” is Greek or Cyrillic and looks like Latin “{{standard}}”'
  },
  wide: {
    zh: '全角数字、字母{{count}}处：{{words}}；全文另{{half}}处用半角',
    en: '{{count}} × full-width digits or letters: {{words}}; the text has half-width ones {{half}} times'
  },
  mixedNumber: {zh: '一个数里全角、半角混用：{{word}}', en: 'one number in two widths: {{word}}'},
  invisible: {zh: '不显示的字符{{count}}处：{{names}}', en: '{{count}} × invisible character: {{names}}'},
  private: {zh: '私用区字符{{count}}处，换一种字库就不能显示', en: '{{count}} × private-use character, which other fonts cannot show'},
  garbled: {zh: '乱码{{count}}处：{{excerpt}}', en: '{{count}} × garbled text: {{excerpt}}'},
  again: {zh: '这里也有：{{excerpt}}', en: 'here too: {{excerpt}}'},
  twin: {zh: '另一处写“{{standard}}”', en: 'elsewhere “{{standard}}”'},
  hidden: {zh: '看不见，却把词语隔断，检索不到', en: 'unseen, it parts a word from search'},
  quoted: {zh: '在引文或书名里，请核原文', en: 'in a quotation or title: check the original'},
  replace: {zh: '改为通用字', en: 'use the ordinary character'},
  drop: {zh: '删去', en: 'drop it'},
  narrow: {zh: '改为半角', en: 'make it half-width'},
  correct: {zh: '改为“{{standard}}”', en: 'make it “{{standard}}”'}
} as const satisfies Readonly<Record<string, Words>>

export type MessageId = keyof typeof messages

/** How this rule speaks. */
export type Say = RuleContext<unknown, MessageId, unknown>['report']
