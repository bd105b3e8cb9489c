import {defineRule, readExcerpts} from '@hegao/core'

export default defineRule({
  id: 'duplicate-sentence',
  category: 'layout',
  severity: 'error',
  summary: {zh: '同一句话在文中出现两次', en: 'a sentence stands twice'},
  reads: [],
  yieldsTo: ['duplicate-paragraph'],
  messages: {
    twice: {zh: '这句话与{{other}}的一句相同（{{length}}字）', en: 'this sentence is the same as one in {{other}} ({{length}} characters)'},
    'twice-here': {zh: '这句话在本段里出现两次（{{length}}字）', en: 'this sentence stands twice in the paragraph ({{length}} characters)'},
    'the-other': {zh: '相同的一句在这里', en: 'the same sentence is here'},
    check: {zh: '请核是否重贴，或移动后没有删去原处', en: 'check whether it was pasted twice, or moved and not deleted'}
  },
  check({document, report}) {
    for (const excerpt of document.read(readExcerpts)) {
      const [other] = excerpt.others
      if (excerpt.kind !== 'sentence' || !other) continue
      const here = document.flowAt(other.start) === document.flowAt(excerpt.start)
      report(here ? 'twice-here' : 'twice', excerpt, {
        certainty: excerpt.certainty,
        data: {other: {zh: document.label(other, 'zh'), en: document.label(other, 'en')}, length: excerpt.words.length},
        related: excerpt.others.map((range) => ['the-other', range]),
        note: 'check'
      })
    }
  }
})
