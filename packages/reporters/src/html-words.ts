import type {Words} from '@hegao/core'

/** Words that only the page for the browser has. */
export const htmlWords = {
  title: {zh: '核稿报告', en: 'hegao report'},
  bySeverity: {zh: '程度', en: 'severity'},
  byCategory: {zh: '类别', en: 'kind'},
  byWords: {zh: '查找', en: 'find'},
  shown: {zh: '列出', en: 'shown'},
  error: {zh: '差错', en: 'errors'},
  warning: {zh: '存疑', en: 'warnings'},
  info: {zh: '提示', en: 'infos'},
  protocol: {zh: '政治', en: 'protocol'},
  fact: {zh: '事实', en: 'fact'},
  wording: {zh: '文字', en: 'wording'},
  layout: {zh: '版面', en: 'layout'}
} satisfies Record<string, Words>
