import type {Words} from '@hegao/core'

/** A half-width mark, and the full-width one that takes its place among Chinese characters. */
export interface MarkKind {
  readonly name: Words
  readonly full: string
  /** Whether the full-width mark means the same wherever it is put in. */
  readonly safe: boolean
}

export const kinds = {
  comma: {name: {zh: '逗号', en: 'comma'}, full: '，', safe: true},
  semicolon: {name: {zh: '分号', en: 'semicolon'}, full: '；', safe: true},
  colon: {name: {zh: '冒号', en: 'colon'}, full: '：', safe: true},
  question: {name: {zh: '问号', en: 'question mark'}, full: '？', safe: true},
  exclamation: {name: {zh: '叹号', en: 'exclamation mark'}, full: '！', safe: true},
  stop: {name: {zh: '句点', en: 'full stop'}, full: '。', safe: true},
  bracket: {name: {zh: '括号', en: 'bracket'}, full: '（）', safe: true},
  dash: {name: {zh: '连字符（代破折号）', en: 'hyphens for a dash'}, full: '——', safe: true},
  ellipsis: {name: {zh: '点号（代省略号）', en: 'full stops for an ellipsis'}, full: '……', safe: true},
  // Whether a full stop or the point in a foreign name, which of “ and ” is meant, and whether 〈〉 or 《》, is for a person to say.
  point: {name: {zh: '点号', en: 'point'}, full: '。', safe: false},
  quote: {name: {zh: '直引号', en: 'straight quotation mark'}, full: '“”', safe: false},
  angle: {name: {zh: '尖括号', en: 'angle bracket'}, full: '〈〉', safe: false}
} as const satisfies Readonly<Record<string, MarkKind>>

export type KindName = keyof typeof kinds
