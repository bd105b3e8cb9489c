import {defineRule, isQuoted, type Range, readRepeatedWords} from '@hegao/core'

export default defineRule({
  id: 'repeated-word',
  category: 'wording',
  severity: 'error',
  summary: {zh: '字词重出，如“的的”“推进推进”“局长、局长”', en: 'a word or character written twice'},
  reads: [],
  yieldsTo: ['person-office'],
  messages: {
    twice: {zh: '“{{once}}”重出：“{{actual}}”', en: '“{{once}}” is written twice: “{{actual}}”'},
    listed: {zh: '并列各项中“{{once}}”列了两次', en: '“{{once}}” is listed twice in one row'},
    title: {zh: '“{{once}}”重出，同一人职务写了两遍', en: 'the office “{{once}}” is written twice for one person'},
    remove: {zh: '删去一个“{{once}}”', en: 'delete one “{{once}}”'},
    'the-other': {zh: '前一个“{{once}}”', en: 'the other “{{once}}”'},
    'wider-word': {zh: '请核是否另有断词', en: 'check whether the words part otherwise'}
  },
  check({document, report}) {
    for (const word of document.read(readRepeatedWords)) {
      const {kind, once, surplus, earlier, certainty} = word
      const data = {once, actual: once.length > 1 ? document.slice(word) : inContext(document.text, word)}
      const removal = {title: 'remove', edits: [{range: surplus, text: ''}]} as const
      const id = kind === 'listed' || kind === 'title' ? kind : 'twice'
      report(id, word, {
        certainty,
        data,
        ...(earlier ? {related: [['the-other', earlier]] as const} : {}),
        ...(certainty === 'certain' ? {expected: [once]} : {}),
        ...(certainty === 'possible' ? {note: 'wider-word'} : {}),
        // Only 的的 and its like are safe unread, and nothing within a quotation or title is.
        ...(kind === 'particle' && certainty === 'certain' && !isQuoted(document, word) ? {fix: removal} : {suggestions: [removal]})
      })
    }
  }
})

/** A character alone says little: 社会保障障机制. */
function inContext(text: string, {start, end}: Range): string {
  const before = /[\p{Script=Han}]{0,2}$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? ''
  const after = /^[\p{Script=Han}]{0,2}/u.exec(text.slice(end, end + 2))?.[0] ?? ''
  return before + text.slice(start, end) + after
}
