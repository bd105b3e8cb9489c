import {
  claimOf,
  defineRule,
  type Document,
  missingMarks,
  type Range,
  readAttachments,
  readRows,
  renumber,
  type Sequence,
  type SequenceItem
} from '@hegao/core'
import {invertedLevels} from './levels.ts'

export default defineRule({
  id: 'heading-numbering',
  category: 'layout',
  severity: 'error',
  summary: {
    zh: '标题、章节、条款、附件、图表的序号缺号、重号、倒置',
    en: 'numbers of headings, articles, items, attachments and tables are missing, repeated or out of order'
  },
  reads: ['ordinal'],
  yieldsTo: ['duplicate-paragraph'],
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
    level: {
      zh: '“{{actual}}”排在“{{parent}}”之下，层次与别处相反',
      en: '“{{actual}}” stands under “{{parent}}”; elsewhere it is the other way round'
    },
    parent: {zh: '上一层写作“{{parent}}”', en: 'the level above it, “{{parent}}”'},
    elsewhere: {zh: '别处“{{usual}}”在上一层', en: 'elsewhere “{{usual}}” stands above'},
    'order-of-levels': {
      zh: '层次序数依次为“一、”“（一）”“1.”“（1）”',
      en: 'the levels are numbered 一、, （一）, 1., （1）, in this order'
    },
    swapped: {
      zh: '“{{actual}}”排在“{{after}}”之前，序号颠倒',
      en: '“{{actual}}” stands before “{{after}}”: the two have changed places'
    },
    previous: {zh: '前一个序号“{{before}}”在这里', en: 'the number before it, “{{before}}”'},
    next: {zh: '后一个序号“{{after}}”在这里', en: 'the number after it, “{{after}}”'},
    usual: {zh: '另一种写法“{{usual}}”', en: 'the other way, “{{usual}}”'},
    other: {zh: '“{{after}}”在这里', en: '“{{after}}”'},
    claim: {zh: '数目写在这里', en: 'the number is stated here'},
    'dropped-or-misnumbered': {zh: '请核是漏了一项，还是序号有误', en: 'check whether a part is missing or a number is off'},
    excerpt: {zh: '序号多处不连，按摘录对待，未核', en: 'numbers leap again and again: taken for an excerpt'}
  },
  check({document, report, confirm, skip}) {
    const rows = document.read(readRows)
    for (const {mark, parent, usual} of invertedLevels(document, rows))
      report('level', mark, {
        certainty: 'likely',
        data: {actual: document.slice(mark), parent: document.slice(parent), usual: document.slice(usual)},
        note: 'order-of-levels',
        related: [
          ['parent', parent],
          ['elsewhere', usual]
        ]
      })
    for (const row of rows) {
      const {items, faults} = row
      const marks = items.map(({mark}) => mark)
      if (isExcerpt(row)) {
        for (const mark of marks) skip(mark, 'excerpt')
        continue
      }
      const count = faults.length > 0 ? claimOf(document, row) : undefined
      const claim = count ? [['claim', count] as const] : []
      for (const {kind, previous, item, next} of faults) {
        if (item.value > previous.value + 1 && isLeftOut(document, previous, item)) continue
        const before = document.slice(previous.mark)
        const data = {before, actual: document.slice(item.mark)}
        if (kind === 'swapped' && next)
          report('swapped', item.mark, {
            certainty: 'certain',
            data: {...data, after: document.slice(next.mark)},
            related: [['other', next.mark], ...claim]
          })
        else if (kind === 'misnumbered' && next) {
          const expected = renumber(before, previous.value + 1)
          report('misnumbered', item.mark, {
            certainty: 'certain',
            data: {...data, after: document.slice(next.mark), expected},
            expected: [expected],
            related: [['previous', previous.mark], ['next', next.mark], ...claim]
          })
        } else
          report(kind === 'misnumbered' || kind === 'mixed' || kind === 'swapped' ? 'gap' : kind, item.mark, {
            certainty: 'certain',
            data: kind === 'gap' ? {...data, missing: missingMarks(before, previous.value, item.value)} : data,
            note: 'dropped-or-misnumbered',
            related: [['previous', previous.mark], ...claim]
          })
      }
      const odd = oddStyle(document, marks)
      if (odd)
        report('style', odd.mark, {
          certainty: 'possible',
          data: {actual: document.slice(odd.mark), usual: document.slice(odd.usual)},
          related: [['usual', odd.usual]]
        })
      else if (faults.length === 0 && marks.length > 1)
        for (const [at, mark] of marks.entries()) confirm(mark, marks.slice(Math.max(0, at - nearest), at + nearest + 1))
    }
  }
})

/** Whether the text says that it leaves out what lies between two marks: by a line of …… , or as attachments that are kept back. */
function isLeftOut(
  document: Document,
  {mark: {end}, value: from}: SequenceItem,
  {mark: {start, series}, value: to}: SequenceItem
): boolean {
  if (/…[…\s　]*$/.test(document.text.slice(Math.max(end, start - longestGap), start))) return true
  if (!series.startsWith('附件')) return false
  const {withheld} = document.read(readAttachments)
  return Array.from({length: to - from - 1}, (_, nth) => from + 1 + nth).every((number) => withheld.has(number))
}
const longestGap = 40

/** How many marks on each side bear one out: a statute has hundreds. */
const nearest = 3

/** A row with this many leaps, and as large a share of them, quotes single articles of another text. */
const leapsOfExcerpt = 3
const shareOfExcerpt = 1 / 3

const isExcerpt = ({items, faults}: Sequence): boolean =>
  (faults.length >= leapsOfExcerpt && faults.length > items.length * shareOfExcerpt) ||
  // 第九条 and then 第二十三条: articles that were picked out.
  (items.length <= fewItems && faults.some(({kind, previous, item}) => kind === 'gap' && item.value - previous.value > farLeap))
const fewItems = 4
const farLeap = 5

/** The one mark of a row that is written unlike the others: （三) among （一）（二）, 2、 among 1. and 3. */
function oddStyle(document: Document, marks: readonly Range[]): {mark: Range; usual: Range} | undefined {
  const styles = new Map<string, Range[]>()
  for (const mark of marks) {
    const style = document.slice(mark).replace(/[〇零一二三四五六七八九十百]+|[0-9０-９]+/g, '0')
    const same = styles.get(style)
    if (same) same.push(mark)
    else styles.set(style, [mark])
  }
  if (styles.size < 2) return undefined
  const [usual, ...others] = [...styles.values()].toSorted((a, b) => b.length - a.length)
  const mark = others[0]?.[0]
  return usual?.[0] && mark && usual.length > (others[0]?.length ?? 0) ? {mark, usual: usual[0]} : undefined
}
