import {defineRule, type Document, type Rule} from '@hegao/core'

/** A rule of tests: a word that stands twice is reported at its second place, with the first as the other. */
export const twice: Rule = defineRule({
  id: 'twice',
  category: 'wording',
  severity: 'error',
  summary: {zh: '重复', en: 'twice'},
  reads: [],
  options: {
    type: 'object',
    properties: {word: {type: 'string', description: 'the word', default: '落实'}},
    additionalProperties: false
  },
  messages: {again: {zh: '“{{word}}”又见', en: '“{{word}}” again'}, first: {zh: '先在这里', en: 'first here'}},
  check({document, options, report}) {
    const {word = ''} = options as {word?: string}
    const first = document.text.indexOf(word)
    const second = document.text.indexOf(word, first + word.length)
    if (first < 0 || second < 0) return
    const rangeOf = (start: number) => ({start, end: start + word.length})
    report('again', rangeOf(second), {certainty: 'certain', data: {word}, related: [['first', rangeOf(first)]]})
  }
})

/** A rule of tests that finds nothing and shows which documents it was given. */
export function witness(id: string, seen: Document[]): Rule {
  return defineRule({
    id,
    category: 'wording',
    severity: 'info',
    summary: {zh: '旁观', en: 'looks on'},
    reads: [],
    messages: {},
    check: ({document}) => void seen.push(document)
  })
}
