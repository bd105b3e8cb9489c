import {claimOf, defineRule, type Document, missingMarks, readSequences, renumber, type SequenceItem} from '@hegao/core'
import {bracketGaps} from './bracketed.ts'

export default defineRule({
  id: 'ordinal-sequence',
  category: 'fact',
  severity: 'error',
  summary: {
    zh: '“一是、二是、三是”缺项、重号或止于第一项',
    en: 'a list numbered 一是, 二是, 三是 lacks or repeats a number, or stops at its first'
  },
  reads: ['ordinal'],
  yieldsTo: ['duplicate-paragraph'],
  messages: {
    misnumbered: {
      zh: '“{{before}}”与“{{after}}”之间写成“{{actual}}”，应为“{{expected}}”',
      en: '“{{actual}}” stands between “{{before}}” and “{{after}}”, where “{{expected}}” belongs'
    },
    gap: {zh: '“{{before}}”之后是“{{actual}}”，缺“{{missing}}”', en: '“{{actual}}” follows “{{before}}”; “{{missing}}” is missing'},
    repeat: {zh: '“{{actual}}”出现两次', en: '“{{actual}}” stands twice'},
    order: {zh: '“{{before}}”之后是“{{actual}}”，序次倒置', en: '“{{actual}}” follows “{{before}}”, out of order'},
    mixed: {
      zh: '“{{before}}”之后写作“{{actual}}”，同一列举两种序次',
      en: '“{{actual}}” follows “{{before}}”: one list numbered in two ways'
    },
    alone: {zh: '写“{{claim}}”，只见“{{actual}}”，未见其后各项', en: 'says “{{claim}}”, but only “{{actual}}” follows'},
    headless: {zh: '由“{{actual}}”起，其前未见“{{missing}}”', en: 'begins with “{{actual}}”; “{{missing}}” is missing'},
    swapped: {
      zh: '“{{actual}}”排在“{{after}}”之前，序次颠倒',
      en: '“{{actual}}” stands before “{{after}}”: the two have changed places'
    },
    previous: {zh: '前一项“{{before}}”在这里', en: 'the item before it, “{{before}}”'},
    next: {zh: '后一项“{{after}}”在这里', en: 'the item after it, “{{after}}”'},
    claim: {zh: '数目写在这里', en: 'the number is stated here'},
    other: {zh: '“{{after}}”在这里', en: '“{{after}}”'},
    'one-way': {zh: '请统一序次写法', en: 'number the list in one way'},
    'dropped-or-misnumbered': {zh: '请核是漏项，还是序号有误', en: 'check whether an item is missing or a number is off'},
    cut: {zh: '请核后文是否漏排、误删', en: 'check whether the rest was dropped'}
  },
  check({document, report, confirm}) {
    for (const {before, item, missing} of bracketGaps(document))
      report('gap', item, {
        certainty: 'likely',
        data: {before: document.slice(before), actual: document.slice(item), missing},
        note: 'dropped-or-misnumbered',
        related: [['previous', before, {before: document.slice(before)}]]
      })
    for (const list of document.read(readSequences)) {
      const {items, faults} = list
      const count = faults.length > 0 || items.length === 1 ? claimOf(document, list) : undefined
      const claim = count ? [['claim', count] as const] : []
      for (const {kind, previous, item, next} of faults) {
        // 第一、第二部分为总论，第三至第十四部分为分论，第十五部分……: a stretch stands between.
        const between = document.text.slice(previous.mark.end, item.mark.start)
        if (kind === 'gap' && stretch.test(between)) continue
        const before = document.slice(previous.mark)
        // 第四个、▸第五个是一对夫妻: two of one.
        if (kind === 'gap' && between.includes(renumber(before, previous.value + 1))) continue
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
          report(kind === 'misnumbered' || kind === 'swapped' ? 'gap' : kind, item.mark, {
            certainty: kind === 'mixed' ? 'likely' : 'certain',
            data: kind === 'gap' ? {...data, missing: missingMarks(before, previous.value, item.value)} : data,
            note: kind === 'mixed' ? 'one-way' : 'dropped-or-misnumbered',
            related: [['previous', previous.mark], ...claim]
          })
      }
      const [first, second] = items
      if (first?.value === 2 && second && !openedOtherwise(document, first.start))
        report('headless', first.mark, {
          certainty: 'likely',
          data: {actual: document.slice(first.mark), missing: renumber(document.slice(first.mark), 1), after: document.slice(second.mark)},
          note: 'dropped-or-misnumbered',
          related: [['next', second.mark]]
        })
      if (
        first &&
        !second &&
        count &&
        count.value > 1 &&
        !isToldOn(document, first) &&
        document.enumerationOf(count)?.certainty === 'certain'
      )
        report('alone', first.mark, {
          certainty: 'certain',
          data: {claim: document.slice(count), actual: document.slice(first.mark)},
          note: 'cut',
          related: [['claim', count]]
        })
      else if (second && faults.length === 0) {
        const marks = items.map(({mark}) => mark)
        for (const [at, mark] of marks.entries()) confirm(mark, marks.slice(Math.max(0, at - nearest), at + nearest + 1))
      }
    }
  }
})

/** “三步走”：▸第一步▸、第二步的目标……，第三步……: the others are told within the sentences. */
const isToldOn = (document: Document, {mark, start}: SequenceItem): boolean => {
  const flow = document.flowAt(start)
  return flow !== undefined && document.text.slice(mark.end, flow.end).includes(renumber(document.slice(mark), 2))
}

const stretch = /第[〇零一二三四五六七八九十百\d]+[至到—–-]第?[〇零一二三四五六七八九十百\d]+/

/** How many items on each side bear a mark out. */
const nearest = 10

/** How far before 二是 its list may be opened in other words. */
const farthestOpening = 600
/** 中方首先要……。二是……: a first item without a mark of its own. */
const opening = /首先|第一|头一|一方面|其一|一是|一要|一则|一来|一个|先是|先要|①|（一）|\(一\)|一、|1[.．、]/

const openedOtherwise = (document: Document, start: number): boolean =>
  opening.test(document.text.slice(Math.max(document.articleAt(start)?.start ?? 0, start - farthestOpening), start))
