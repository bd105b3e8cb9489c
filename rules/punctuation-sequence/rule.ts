import {defineRule, type Document, isQuoted} from '@hegao/core'
import {unpartedBodies} from './unparted.ts'
import {readAdverbials, readSequences, type Sequence} from './sequences.ts'

export default defineRule({
  id: 'punctuation-sequence',
  category: 'layout',
  severity: 'error',
  summary: {zh: '标点重复、连用或用错位置', en: 'marks that are doubled, collide, or stand where none can'},
  reads: [],
  messages: {
    doubled: {zh: '标点重复：{{marks}}', en: 'a mark stands twice: {{marks}}'},
    stops: {zh: '以句号代省略号：{{marks}}', en: 'full stops in place of an ellipsis: {{marks}}'},
    clash: {zh: '两种标点连用：{{marks}}', en: 'two marks in a row: {{marks}}'},
    afterOpen: {zh: '前引号、前括号之后紧跟点号：{{marks}}', en: 'a stop right after an opening mark: {{marks}}'},
    beforeClose: {zh: '后引号、后括号之前多出点号：{{marks}}', en: 'a stop right before a closing mark: {{marks}}'},
    leading: {zh: '段首是“{{marks}}”', en: 'a paragraph begins with “{{marks}}”'},
    beforeDeng: {zh: '“等”之前用了顿号', en: '“、” before 等'},
    beforeDe: {zh: '“的”之前多出标点：{{marks}}', en: 'an extra mark before 的: {{marks}}'},
    dengEllipsis: {zh: '“等”与省略号并用', en: '等 together with an ellipsis'},
    ellipsisStop: {zh: '省略号之后又用句号', en: 'a full stop after an ellipsis'},
    quotedStop: {zh: '后引号内外都有点号：{{marks}}', en: 'a stop on both sides of the closing quotation mark: {{marks}}'},
    adverbial: {zh: '“{{words}}”不成句，其后用了句号', en: '“{{words}}” is no sentence, and a full stop follows'},
    unparted: {zh: '“{{words}}”两个机构之间没有标点', en: 'nothing parts the two bodies in “{{words}}”'},
    part: {zh: '补一个顿号', en: 'put 、 between them'},
    lost: {zh: '请核前面是否有脱漏，或误断了段', en: 'check whether words are missing before it, or a paragraph was broken'},
    drop: {zh: '删去多余的标点', en: 'drop the extra mark'},
    first: {zh: '留“{{first}}”', en: 'keep “{{first}}”'},
    last: {zh: '留“{{last}}”', en: 'keep “{{last}}”'},
    ellipsis: {zh: '改为省略号', en: 'make it an ellipsis'},
    stop: {zh: '改为一个句号', en: 'make it one full stop'},
    outside: {zh: '点号放在引号外', en: 'the stop outside the quotation'},
    inside: {zh: '点号放在引号内', en: 'the stop inside the quotation'},
    join: {zh: '改为逗号', en: 'make it a comma'}
  },
  check({document, report}) {
    for (const sequence of readSequences(document)) {
      const {kind, choices, ...range} = sequence
      const [first = '', ...others] = choices
      const titles =
        choices.length === 0 ? [] : others.length === 0 ? (['drop'] as const) : (titlesOf[kind] ?? (['first', 'last'] as const))
      const changes = titles.map((title, at) => ({title, edits: [{range, text: (at === 0 ? first : others.at(-1)) ?? ''}]}))
      const [fix] = changes
      report(kind, range, {
        certainty: unmistakable.has(kind) ? 'certain' : 'likely',
        data: {marks: document.slice(range).replace(/[ 　]/g, ''), first, last: others.at(-1) ?? ''},
        ...(kind === 'leading' ? {note: 'lost'} : {}),
        ...(kind === 'doubled' && others.length === 0 ? {expected: choices} : {}),
        ...(fix && kind === 'doubled' && isSafe(document, sequence) ? {fix} : {suggestions: changes})
      })
    }
    for (const {start, end, at} of unpartedBodies(document))
      report(
        'unparted',
        {start, end},
        {
          certainty: 'likely',
          data: {words: document.text.slice(start, end)},
          suggestions: [{title: 'part', edits: [{range: {start: at, end: at}, text: '、'}]}]
        }
      )
    for (const {start, end, stop, proved} of readAdverbials(document))
      report(
        'adverbial',
        {start, end},
        {
          certainty: proved ? 'likely' : 'possible',
          data: {words: document.text.slice(start, end - 1)},
          suggestions: [{title: 'join', edits: [{range: stop, text: '，'}]}]
        }
      )
  }
})

/** What the two ways out are called, where the marks themselves do not say it. */
const titlesOf: Partial<Record<Sequence['kind'], readonly ['ellipsis', 'stop'] | readonly ['outside', 'inside']>> = {
  stops: ['ellipsis', 'stop'],
  quotedStop: ['outside', 'inside']
}

/** What no text has on purpose; the others are matters of the standard that some texts do not follow. */
const unmistakable: ReadonlySet<Sequence['kind']> = new Set(['doubled', 'stops', 'clash', 'afterOpen', 'beforeClose', 'leading'])

const isSafe = (document: Document, sequence: Sequence): boolean => !isQuoted(document, sequence) && document.isWhole(sequence)
