import {defineRule, type Document, missingMarks, type Range, readRows, renumber, type Sequence} from '@hegao/core'

export default defineRule({
  id: 'heading-numbering',
  category: 'layout',
  severity: 'error',
  summary: {
    zh: '标题、章节、条款、附件、图表的序号缺号、重号、倒置',
    en: 'numbers of headings, articles, items, attachments and tables are missing, repeated or out of order'
  },
  reads: ['ordinal'],
  messages: {
    misnumbered: {
      zh: '“{{before}}”与“{{after}}”之间写成“{{actual}}”，应为“{{expected}}”',
      en: '“{{actual}}” stands between “{{before}}” and “{{after}}”, where “{{expected}}” belongs'
    },
    gap: {zh: '“{{before}}”之后是“{{actual}}”，缺“{{missing}}”', en: '“{{actual}}” follows “{{before}}”; “{{missing}}” is missing'},
    repeat: {zh: '同级序号“{{actual}}”出现两次', en: 'number “{{actual}}” stands twice at one level'},
    order: {zh: '“{{before}}”之后是“{{actual}}”，序号倒置', en: '“{{actual}}” follows “{{before}}”, out of order'},
    style: {
      zh: '同一组序号写法不一：“{{actual}}”与“{{usual}}”',
      en: 'numbers of one row are written in two ways: “{{actual}}” and “{{usual}}”'
    },
    previous: {zh: '前一个序号“{{before}}”在这里', en: 'the number before it, “{{before}}”'},
    next: {zh: '后一个序号“{{after}}”在这里', en: 'the number after it, “{{after}}”'},
    usual: {zh: '另一种写法“{{usual}}”', en: 'the other way, “{{usual}}”'},
    'dropped-or-misnumbered': {zh: '请核是漏了一项，还是序号有误', en: 'check whether a part is missing or a number is off'},
    excerpt: {zh: '序号多处不连，按摘录对待，未核', en: 'numbers leap again and again: taken for an excerpt'}
  },
  check({document, report, confirm, skip}) {
    for (const row of document.read(readRows)) {
      const {items, faults} = row
      const marks = items.map(({mark}) => mark)
      if (isExcerpt(row)) {
        for (const mark of marks) skip(mark, 'excerpt')
        continue
      }
      for (const {kind, previous, item, next} of faults) {
        const before = document.slice(previous.mark)
        const data = {before, actual: document.slice(item.mark)}
        if (kind === 'misnumbered' && next) {
          const expected = renumber(before, previous.value + 1)
          report('misnumbered', item.mark, {
            certainty: 'certain',
            data: {...data, after: document.slice(next.mark), expected},
            expected: [expected],
            related: [
              ['previous', previous.mark],
              ['next', next.mark]
            ]
          })
        } else
          report(kind === 'misnumbered' ? 'gap' : kind, item.mark, {
            certainty: 'certain',
            data: kind === 'gap' ? {...data, missing: missingMarks(before, previous.value, item.value)} : data,
            note: 'dropped-or-misnumbered',
            related: [['previous', previous.mark]]
          })
      }
      const odd = oddStyle(document, marks)
      if (odd)
        report('style', odd.mark, {
          certainty: 'possible',
          data: {actual: document.slice(odd.mark), usual: document.slice(odd.usual)},
          related: [['usual', odd.usual]]
        })
      else if (faults.length === 0 && marks.length > 1) for (const mark of marks) confirm(mark, marks)
    }
  }
})

/** A row with this many leaps, and as large a share of them, quotes single articles of another text. */
const leapsOfExcerpt = 3
const shareOfExcerpt = 1 / 3

const isExcerpt = ({items, faults}: Sequence): boolean => faults.length >= leapsOfExcerpt && faults.length > items.length * shareOfExcerpt

/** The one mark of a row that is written unlike the others: （三) among （一）（二）, 2、 among 1. and 3. */
function oddStyle(document: Document, marks: readonly Range[]): {mark: Range; usual: Range} | undefined {
  const styles = new Map<string, Range[]>()
  for (const mark of marks) {
    const style = document.slice(mark).replace(/[〇零一二三四五六七八九十百]+|[0-9０-９]+/, '0')
    const same = styles.get(style)
    if (same) same.push(mark)
    else styles.set(style, [mark])
  }
  if (styles.size < 2) return undefined
  const [usual, ...others] = [...styles.values()].sort((a, b) => b.length - a.length)
  const mark = others[0]?.[0]
  return usual?.[0] && mark && usual.length > (others[0]?.length ?? 0) ? {mark, usual: usual[0]} : undefined
}
