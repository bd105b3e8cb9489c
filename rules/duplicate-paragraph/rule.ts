import {type Copy, defineRule, type Document, readCopies, type Words} from '@hegao/core'

export default defineRule({
  id: 'duplicate-paragraph',
  category: 'layout',
  severity: 'error',
  summary: {zh: '同一段文字排了两次', en: 'a paragraph stands twice'},
  reads: [],
  messages: {
    same: {zh: '本段与{{other}}相同（{{length}}字）', en: 'this paragraph is the same as {{other}} ({{length}} characters)'},
    'same-elsewhere': {
      zh: '本段与{{other}}相同（{{length}}字），且在另一小标题下',
      en: 'this paragraph is the same as {{other}} ({{length}} characters), and under another heading'
    },
    'same-block': {
      zh: '此处起{{count}}段与{{other}}起{{count}}段相同（{{length}}字）',
      en: 'the {{count}} paragraphs from here are the same as those from {{other}} ({{length}} characters)'
    },
    'same-block-elsewhere': {
      zh: '此处起{{count}}段与{{other}}起{{count}}段相同（{{length}}字），且在另一小标题下',
      en: 'the {{count}} paragraphs from here are the same as those from {{other}} ({{length}} characters), and under another heading'
    },
    'the-other': {zh: '相同的文字在这里', en: 'the same text is here'},
    'the-other-under': {zh: '相同的文字在这里，小标题是“{{heading}}”', en: 'the same text is here, under the heading “{{heading}}”'},
    check: {zh: '疑为重贴，请核删去哪一处', en: 'probably pasted twice; check which one to delete'}
  },
  check({document, report}) {
    for (const {places} of document.read(readCopies)) {
      const [other, place, ...more] = places
      if (!other || !place) continue
      const elsewhere = places.some((copy) => headingOf(document, copy) !== headingOf(document, place))
      const block = place.passages.length > 1
      report(block ? (elsewhere ? 'same-block-elsewhere' : 'same-block') : elsewhere ? 'same-elsewhere' : 'same', place, {
        certainty: 'certain',
        data: {
          other: labelOf(document, other),
          count: place.passages.length,
          length: place.passages.reduce((sum, {words}) => sum + words.length, 0)
        },
        related: [other, ...more].map((copy) => {
          const heading = headingOf(document, copy)
          return elsewhere && heading !== '' ? ['the-other-under', copy, {heading}] : ['the-other', copy]
        }),
        note: 'check'
      })
    }
  }
})

const headingOf = (document: Document, {passages}: Copy): string => {
  const heading = passages[0]?.heading
  return heading ? document.slice(heading) : ''
}

const labelOf = (document: Document, copy: Copy): Words => ({zh: document.label(copy, 'zh'), en: document.label(copy, 'en')})
