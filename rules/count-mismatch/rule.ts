import {agrees, type Count, defineRule, type Document, type Enumeration, type Range} from '@hegao/core'

export default defineRule({
  id: 'count-mismatch',
  category: 'fact',
  severity: 'error',
  summary: {zh: '写明的数目与实际列举的项数不符', en: 'a stated number and the items listed disagree'},
  reads: ['count'],
  yieldsTo: ['ordinal-sequence'],
  messages: {
    mismatch: {
      zh: '写“{{claim}}”，实列{{found}}项：{{items}}',
      en: 'says “{{claim}}”, lists {{found}}: {{items}}'
    },
    list: {zh: '列举在这里', en: 'the list is here'},
    check: {zh: '请核是改数，还是补漏、删重', en: 'check whether to change the number, or to add or drop an item'},
    'no-list': {zh: '文中未见所列各项', en: 'the text lists no items'},
    'open-list': {zh: '列举带“等”字，只举了{{found}}项', en: 'the list is open and names only {{found}}'},
    'broken-list': {zh: '序次不全，见“层次序数”一条', en: 'the numbering of the list is broken; see ordinal-sequence'},
    'short-list': {zh: '数目与邻近并列的{{found}}项未必同指', en: 'the number need not mean the {{found}} items beside it'},
    cited: {zh: '书名号内之数，说的是另一文件', en: 'a number within a title speaks of another document'},
    distributed: {zh: '“各”“均”之数，不与列举相比', en: 'a number for each, not a number of the items'},
    rough: {zh: '约数，不与列举相比', en: 'an approximate number'}
  },
  check({document, report, confirm, skip}) {
    for (const count of document.mentions('count')) {
      const list = document.enumerationOf(count)
      if (count.cited) skip(count, 'cited')
      else if (count.each) skip(count, 'distributed')
      else if (!list) skip(count, count.bound === 'about' ? 'rough' : 'no-list')
      else if (agrees(count, list) || (count.bound === 'least' && list.least >= count.value)) confirm(count, list.items)
      else if (count.bound !== 'exact') skip(count, 'rough')
      else if (list.broken) skip(count, 'broken-list')
      else if (list.open && list.least < count.value) skip(count, 'open-list', {found: list.items.length})
      else if (!contradicts(count, list)) skip(count, 'short-list', {found: list.items.length})
      else
        report('mismatch', count, {
          certainty: list.certainty,
          data: {claim: document.slice(count), found: list.items.length, items: list.items.map((item) => head(document, item))},
          note: 'check',
          related: [['list', list]]
        })
    }
  }
})

/** Row of items before a count from which on the two are nearly always of one thing; short rows disagree without any fault. */
const longRow = 6
/** By how much such a row may differ and still be meant. */
const nearMiss = 2

/** Whether a list that does not have the number can be meant by the count at all. */
function contradicts(count: Count, list: Enumeration): boolean {
  if (list.certainty === 'possible') return false
  if (!list.precedes) return true
  const nearest = count.value < list.least ? list.least : list.most
  return list.items.length >= longRow && Math.abs(nearest - count.value) <= nearMiss
}

/** Longest words of one item in a message. */
const longestHead = 14

/** How an item begins, for the message: its mark and first clause. */
function head(document: Document, item: Range): string {
  const text = document.slice(item).trim()
  const clause = /^.{2}[^，。；：！？]*/u.exec(text)?.[0] ?? text
  return clause.length > longestHead ? `${clause.slice(0, longestHead)}…` : clause
}
