import {contains, defineRule, isConfusable, isQuoted, isWord, type Slip} from '@hegao/core'
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
    const right = prepared.right.search(document.text)
    const slips = [...prepared.slips.search(document.text)].filter((slip) => isSlip(slip, document.text))
    // The longest name first: a slip of 全国人民代表大会常务委员会 is also one of what it ends with.
    const settled: Slip[] = []
    for (const slip of slips.toSorted((a, b) => b.name.length - a.name.length || a.start - b.start)) {
      if (settled.some((other) => slip.start < other.end && other.start < slip.end)) continue
      settled.push(slip)
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

/** So long a name is known by all of its characters but one. */
const longEnough = 6

/** Whether what stands there can only be the name. */
function isSlip({word, name, start, difference: {head, tail, a, b}}: Slip, text: string): boolean {
  if (!/^[\u4e00-\u9fff]*$/.test(a + b)) return false
  if (a.length === 1 && b.length === 1) return isConfusable(a, b) || (name.length >= longEnough && head > 0 && tail > 0)
  if (a.length === b.length) return true
  if (b === '') return head > 0 && tail > 0 && a === word.charAt(head - 1)
  // 工业和信息化主管部门 lacks nothing.
  if (head === 0 || tail === 0) return false
  return !isWord(text.charAt(start - 1), word.charAt(0)) || name.length > 6
}
