import {defineRule, type Document, isSpokenOf, numberedNameSlips, overlaps, type Range} from '@hegao/core'
import {oddWords} from './odd-words.ts'
import {setSlips} from './sets.ts'
import {newPlaces} from './new-places.ts'
import {ownTermSlips} from './own-terms.ts'
import {termVariantsOf} from './phrases.ts'
import type {Variant} from './variant.ts'

export default defineRule({
  id: 'term-variant',
  category: 'wording',
  severity: 'warning',
  summary: {zh: '同一提法、名称前后差一两个字', en: 'one phrase or name with a character or two different'},
  reads: [],
  yieldsTo: ['document-title', 'fixed-formulation', 'protected-term', 'person-name', 'organization-name'],
  messages: {
    two: {zh: '同一提法两种写法：此处“{{here}}”，另处“{{there}}”', en: 'one phrase in two forms: here “{{here}}”, elsewhere “{{there}}”'},
    'the-other': {zh: '另一写法“{{there}}”', en: 'the other form, “{{there}}”'},
    'once-more': {zh: '另一写法{{count}}处，此写法1处', en: 'the other form stands {{count}} times, this one once'},
    'no-word': {
      zh: '“{{word}}”{{count}}处，“{{odd}}”1处，不成词',
      en: '“{{word}}” stands {{count}} times; “{{odd}}” stands once, and is no word'
    },
    set: {zh: '“{{name}}”两处所列，只有这一项不同', en: 'of “{{name}}” two places have all other items alike'},
    even: {zh: '各1处，文内不能判定，请核', en: 'each stands once, so the text cannot tell; check which is meant'}
  },
  check({document, report}) {
    const reported: Range[] = []
    const variants: readonly Variant[] = [
      ...termVariantsOf(document),
      ...document.read(numberedNameSlips),
      ...ownTermSlips(document),
      ...newPlaces(document),
      ...setSlips(document),
      ...oddWords(document)
    ]
    for (const {here, there, others, note = others > 1 ? 'once-more' : 'even', data: own = {count: others}} of variants) {
      // Two forms that stand once each are one finding, not two.
      if (
        reported.some((other) => overlaps(other, here) || overlaps(other, there)) ||
        isToldOf(document, here) ||
        isToldOf(document, there) ||
        areTwo(document, here, there)
      )
        continue
      reported.push(here)
      const data = {here: document.slice(here), there: document.slice(there), ...own}
      report('two', here, {certainty: 'likely', data, note, related: [['the-other', there, data]]})
    }
  }
})

/** 宁河铁路（宁州至河口）▸和▸宁合铁路: named side by side somewhere, they are two, however alike. */
function areTwo({text}: Document, here: Range, there: Range): boolean {
  const other = text.slice(there.start, there.end)
  const before = text.slice(Math.max(0, here.start - reach), here.start)
  const behind = text.slice(here.end, here.end + reach)
  return before.replace(lastJoint, '').endsWith(other) || behind.replace(firstJoint, '').startsWith(other)
}
const lastJoint = /(?:（[^（）]*）)?[和与及、]$/
const firstJoint = /^(?:（[^（）]*）)?[和与及、]/
const reach = 40

/** Whether a form is told of, as a former name or as a word. */
const isToldOf = (document: Document, range: Range): boolean => isRenamed(document, range) || isSpokenOf(document, range)

/** 国家环保局▸升格为▸国家环保总局: a paragraph that tells of a name that was changed has both. */
function isRenamed(document: Document, {start}: Range): boolean {
  const flow = document.flowAt(start)
  return flow !== undefined && renaming.test(document.text.slice(Math.max(flow.start, start - around), Math.min(flow.end, start + around)))
}
const renaming = /升格|更名|改名|改称|组建为|前身|原称|旧称|曾用名/
const around = 150
