import {defineRule, readCutAdverbials, readDangling, readPlaceholders, readTruncations, readUnbegunLists, readUnled} from '@hegao/core'
import {unanswered} from './unanswered.ts'

export default defineRule({
  id: 'incomplete-text',
  category: 'layout',
  severity: 'error',
  summary: {
    zh: '段落没有写完、列举没有下文、占位文字没有填写',
    en: 'a paragraph that stops, a list that never begins, a placeholder left in'
  },
  reads: [],
  messages: {
    'stops-at': {zh: '段末停在“{{stop}}”，话没有说完', en: 'the paragraph stops at “{{stop}}”, in mid-sentence'},
    'no-stop': {zh: '段末“{{tail}}”没有句末标点', en: 'the paragraph ends in “{{tail}}” without a final mark'},
    dangling: {zh: '“{{word}}”之后没有下文', en: 'nothing follows “{{word}}”'},
    adverbial: {
      zh: '“{{words}}”只是状语，后面疑误用句号',
      en: '“{{words}}” is only an adverbial; the full stop parts it from its sentence'
    },
    unled: {zh: '“{{words}}”之前疑脱“以”', en: '以 seems to be lost before “{{words}}”'},
    'no-list': {zh: '“{{lead}}”后面没有所列的内容', en: 'nothing that “{{lead}}” announces follows'},
    unanswered: {zh: '“{{question}}”有问无答', en: 'nobody answers “{{question}}”'},
    'next-question': {zh: '接下来已是另一问', en: 'another question follows'},
    placeholder: {zh: '占位的“{{placeholder}}”没有填写', en: 'the placeholder “{{placeholder}}” is not filled in'},
    placeholders: {
      zh: '占位的“{{placeholder}}”有{{count}}处没有填写',
      en: 'the placeholder “{{placeholder}}” is not filled in at {{count}} places'
    },
    empty: {zh: '“{{marks}}”里没有文字', en: 'nothing stands between “{{marks}}”'},
    next: {zh: '接下来已是另一部分', en: 'another part follows'},
    another: {zh: '同样的占位文字', en: 'the same placeholder'},
    'lost-or-unmarked': {zh: '请核是后文脱落，还是漏了标点', en: 'check whether text was lost, or only the mark'},
    lost: {zh: '请核后文是否脱落、误删', en: 'check whether the rest was lost or deleted'}
  },
  check({document, report}) {
    for (const stop of document.read(readTruncations)) {
      if (stop.stopsAt !== '') report('stops-at', stop, {certainty: 'certain', data: {stop: stop.stopsAt}, note: 'lost'})
      else report('no-stop', stop, {certainty: 'likely', data: {tail: document.slice(stop)}, note: 'lost-or-unmarked'})
    }
    for (const {word, ...place} of document.read(readDangling)) report('dangling', place, {certainty: 'likely', data: {word}, note: 'lost'})
    for (const place of document.read(readCutAdverbials))
      report('adverbial', place, {certainty: 'likely', data: {words: document.slice(place).slice(0, -1)}})
    for (const place of document.read(readUnled)) report('unled', place, {certainty: 'likely', data: {words: document.slice(place)}})
    for (const lead of document.read(readUnbegunLists))
      report('no-list', lead, {
        certainty: lead.next ? 'likely' : 'certain',
        data: {lead: document.slice(lead)},
        ...(lead.next ? {related: [['next', lead.next]] as const} : {}),
        note: 'lost'
      })
    for (const {question, next} of unanswered(document)) {
      const words = document.slice(question)
      report('unanswered', question, {
        certainty: 'likely',
        data: {question: words.length > longestQuestion ? `${words.slice(0, longestQuestion)}…` : words},
        note: 'lost',
        related: [['next-question', {start: next.start, end: Math.min(next.end, next.start + longestQuestion)}]]
      })
    }
    for (const {kind, text, places} of document.read(readPlaceholders)) {
      const certainty = kind === 'mask' ? 'likely' : 'certain'
      if (kind === 'empty') {
        for (const place of places) report('empty', place, {certainty, data: {marks: text}})
        continue
      }
      const [first, ...more] = places
      if (!first) continue
      report(more.length > 0 ? 'placeholders' : 'placeholder', first, {
        certainty,
        data: {placeholder: text, count: places.length},
        related: more.map((other) => ['another', other])
      })
    }
  }
})

/** So much of a question is shown. */
const longestQuestion = 20
