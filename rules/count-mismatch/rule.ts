import {agrees, defineRule, type Document, type Enumeration, type Range, readRepeatedCounts} from '@hegao/core'

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
    first: {zh: '列举由此起', en: 'the list begins here'},
    last: {zh: '列举至此止', en: 'the list ends here'},
    repeated: {
      zh: '同一名目两个数：“{{claim}}”“{{usual}}”',
      en: 'one thing, two numbers: “{{claim}}”, “{{usual}}”'
    },
    other: {zh: '另一处写“{{usual}}”', en: 'elsewhere “{{usual}}”'},
    'same-words': {
      zh: '所数名目、所说时间相同，请核是否同指',
      en: 'the words counted and the time are the same; check whether both mean one thing'
    },
    check: {zh: '请核是改数，还是补漏、删重', en: 'check whether to change the number, or to add or drop an item'},
    'check-open': {
      zh: '列举带“等”字：若已列全，请核数目；若只是举例，可不改',
      en: 'the list ends in 等: check the number if all are named; leave it if they are examples'
    },
    'no-list': {zh: '文中未见所列各项', en: 'the text lists no items'},
    'open-list': {zh: '列举带“等”字，只举了{{found}}项', en: 'the list is open and names only {{found}}'},
    'broken-list': {zh: '序次不全，见“层次序数”一条', en: 'the numbering of the list is broken; see ordinal-sequence'},
    'short-list': {zh: '数目与邻近并列的{{found}}项未必同指', en: 'the number need not mean the {{found}} items beside it'},
    cited: {zh: '书名号内之数，说的是另一文件', en: 'a number within a title speaks of another document'},
    distributed: {zh: '“各”“均”之数，不与列举相比', en: 'a number for each, not a number of the items'},
    rough: {zh: '约数，不与列举相比', en: 'an approximate number'}
  },
  check({document, report, confirm, skip}) {
    for (const {count, other} of document.read(readRepeatedCounts))
      report('repeated', count, {
        certainty: 'likely',
        data: {claim: withNoun(document, count), usual: withNoun(document, other)},
        note: 'same-words',
        related: [['other', other]]
      })
    for (const count of document.mentions('count')) {
      const list = document.enumerationOf(count)
      if (count.cited) skip(count, 'cited')
      else if (count.each) skip(count, 'distributed')
      else if (!list) skip(count, count.bound === 'about' ? 'rough' : 'no-list')
      else if (agrees(count, list)) confirm(count, list.items)
      else if (count.bound === 'about') skip(count, 'rough')
      else if (list.broken) skip(count, 'broken-list')
      else if (list.certainty === 'possible')
        skip(count, list.open && list.most < count.value ? 'open-list' : 'short-list', {found: list.items.length})
      else
        report('mismatch', count, {
          certainty: list.certainty,
          data: {claim: document.slice(count), found: list.items.length, items: list.items.map((item) => head(document, item))},
          note: list.open ? 'check-open' : 'check',
          related: placesOf(document, list)
        })
    }
  }
})

/** A count with the words that say what it counts. */
const withNoun = (document: Document, {start, end}: Range): string =>
  document.text.slice(start, end) + (/^”?[\p{Script=Han}]{0,8}/u.exec(document.text.slice(end, end + 9))?.[0] ?? '')

/** The list where it stands together, its first and last mark where it runs over paragraphs. */
function placesOf(document: Document, list: Enumeration): readonly (readonly ['list' | 'first' | 'last', Range])[] {
  const [first, last] = [list.items[0], list.items.at(-1)]
  if (!first || !last || document.flowAt(first.start) === document.flowAt(last.start)) return [['list', list]]
  return [
    ['first', opening(document, first)],
    ['last', opening(document, last)]
  ]
}

/** The first words of an item, within its own paragraph. */
const opening = (document: Document, {start, end}: Range): Range => ({
  start,
  end: start + (/^.{2}[^，。；：！？\n]*/u.exec(document.text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 1)
})

/** Longest words of one item in a message. */
const longestHead = 14

/** How an item begins, for the message: its mark and first clause. */
function head(document: Document, item: Range): string {
  const text = document.slice(item).trim()
  const clause = /^.{2}[^，。；：！？]*/u.exec(text)?.[0] ?? text
  return clause.length > longestHead ? `${clause.slice(0, longestHead)}…` : clause
}
