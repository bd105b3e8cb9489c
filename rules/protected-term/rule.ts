import {contains, defineRule, isQuoted, readTextIndex, sureSlips} from '@hegao/core'
import {protectedTable} from './terms.ts'

export default defineRule({
  id: 'protected-term',
  category: 'protocol',
  severity: 'error',
  summary: {zh: '国家、机关、政党、会议的名称差一个字', en: 'the name of a state, organ, party or congress, one character off'},
  reads: [],
  lexicons: ['protected-terms'],
  messages: {
    slip: {zh: '名称“{{here}}”，应为“{{name}}”', en: 'the name “{{here}}” should be “{{name}}”'},
    source: {zh: '依据：{{source}}', en: 'by {{source}}'},
    replace: {zh: '改为“{{name}}”', en: 'change it to “{{name}}”'}
  },
  prepare: ({lexicons}) => protectedTable(lexicons),
  check({document, prepared, report}) {
    const index = document.read(readTextIndex)
    const slips = sureSlips(index, prepared.slips)
    const right = slips.length > 0 ? index.search(prepared.right) : []
    for (const slip of slips) {
      const around = right.some((hit) => contains(hit, slip) || (contains(slip, hit) && hit.end - hit.start >= slip.name.length - 1))
      const crossed = right.some((hit) => hit.start < slip.end && slip.start < hit.end && hit.end > slip.end)
      const row = prepared.rowOf.get(slip.name)
      if (around || crossed || !row) continue
      const data = {here: slip.word, name: row.name, source: row.source}
      report('slip', slip, {
        certainty: 'certain',
        data,
        expected: [row.name],
        note: 'source',
        ...(isQuoted(document, slip) ? {} : {suggestions: [{title: 'replace', edits: [{range: slip, text: row.name}]}]})
      })
    }
  }
})
