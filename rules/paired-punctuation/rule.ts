import {type Data, defineRule, type Document, indexAt, marksOf, type PairFault, type PairMark, type Range, readPairs} from '@hegao/core'
import {nameOf, nameOfBoth, partnerOf} from './names.ts'

export default defineRule({
  id: 'paired-punctuation',
  category: 'layout',
  severity: 'error',
  summary: {
    zh: '引号、书名号、括号不成对，或套用不当',
    en: 'quotation marks, title marks or brackets do not pair up, or nest against the rules'
  },
  reads: [],
  messages: {
    unclosed: {zh: '有{{mark}}，未见相配的{{partner}}：{{excerpt}}', en: '{{mark}} without a {{partner}}: {{excerpt}}'},
    unopened: {zh: '有{{mark}}，未见相配的{{partner}}：{{excerpt}}', en: '{{mark}} without an {{partner}}: {{excerpt}}'},
    mismatched: {zh: '以{{mark}}起，以{{partner}}收：{{excerpt}}', en: 'begins with an {{mark}}, ends with a {{partner}}: {{excerpt}}'},
    turned: {zh: '两头都是{{mark}}：{{excerpt}}', en: '{{mark}} at both ends: {{excerpt}}'},
    reversed: {zh: '{{mark}}前后颠倒：{{excerpt}}', en: '{{mark}} turned round: {{excerpt}}'},
    crossed: {zh: '{{mark}}与{{partner}}交叉：{{excerpt}}', en: '{{mark}} and {{partner}} cross: {{excerpt}}'},
    nested: {zh: '{{mark}}里又用{{mark}}：{{excerpt}}', en: '{{mark}} inside {{mark}}: {{excerpt}}'},
    outside: {zh: '单引号外面没有双引号：{{excerpt}}', en: 'single quotation marks with no double ones around: {{excerpt}}'},
    next: {zh: '到这里又起了一个{{mark}}', en: 'another {{mark}} follows here'},
    end: {zh: '另一头在这里', en: 'the other end'},
    crossing: {zh: '与它交叉的{{partner}}在这里', en: 'the {{partner}} that cross them'},
    inner: {zh: '里层在这里', en: 'the inner marks'},
    again: {zh: '同样的用法还见于：{{excerpt}}', en: 'the same again: {{excerpt}}'},
    'double-outside': {
      zh: '引号、书名号都是外层用双、里层用单（GB/T 15834—2011）',
      en: 'quotation and title marks are double outside, single inside (GB/T 15834—2011)'
    }
  },
  check({document, report}) {
    for (const [fault, ...others] of alike(document)) {
      if (!fault) continue
      const [first, second] = marksOf(fault)
      const id = fault.kind === 'turned' && !fault.first.opens && fault.second.opens ? 'reversed' : fault.kind
      const place = placeOf(fault)
      report(id, place, {
        certainty: isHistory(document, fault) ? 'possible' : 'certain',
        data: {...wordsFor(fault), excerpt: excerptOf(document, fault)},
        ...(id === 'nested' ? {note: 'double-outside'} : {}),
        related: [
          ...(id === 'unclosed' ? nextLike(document, first).map((range) => ['next', range] as const) : []),
          ...(second ? [[id === 'nested' ? 'inner' : id === 'crossed' ? 'crossing' : 'end', second] as const] : []),
          ...others.map((other) => ['again', placeOf(other), {excerpt: excerptOf(document, other)}] as const)
        ]
      })
    }
    const [single, ...singles] = outerSingles(document)
    if (single)
      report('outside', single, {
        certainty: 'likely',
        data: {excerpt: document.slice(single)},
        note: 'double-outside',
        related: singles.map((other) => ['again', other, {excerpt: document.slice(other)}] as const)
      })
  }
})

/** ‘一站式’ without “” around it. Paragraphs whose double marks do not come out even prove nothing. */
function outerSingles(document: Document): Range[] {
  const {pairs, faults} = document.read(readPairs)
  const uneven = new Set(faults.flatMap((fault) => marksOf(fault).map(({flow}) => flow)))
  const found: Range[] = []
  let quotedUntil = 0
  for (const {family, start, end, open} of pairs) {
    if (family === 'double-quote') quotedUntil = Math.max(quotedUntil, end)
    else if (
      family === 'single-quote' &&
      end > quotedUntil &&
      !uneven.has(open.flow) &&
      /\p{Script=Han}/u.test(document.text.slice(start, end))
    )
      found.push({start, end})
  }
  return found
}

/** Faults in order; the same slip of habit, “六五’ time and again, is one. A lost mark has to be looked for each time. */
function alike(document: Document): PairFault[][] {
  const groups: PairFault[][] = []
  const habits = new Map<string, PairFault[]>()
  for (const fault of document.read(readPairs).faults) {
    const isHabit = fault.kind === 'mismatched' || fault.kind === 'turned' || fault.kind === 'nested'
    const key = [fault.kind, ...marksOf(fault).map((mark) => document.slice(mark))].join(' ')
    const group = isHabit ? habits.get(key) : undefined
    if (group) group.push(fault)
    else {
      const started = [fault]
      groups.push(started)
      if (isHabit) habits.set(key, started)
    }
  }
  return groups
}

/** The history under the title of a statute, 2014年1月17日…公布 ⏎ 2024年7月10日…修订）: databases drop the bracket with the line it stood on. */
function isHistory({text, flows}: Document, fault: PairFault): boolean {
  if (fault.kind !== 'unopened' || fault.close.family !== 'bracket') return false
  const line = flows[fault.close.flow]
  return (
    line !== undefined &&
    fault.close.end === line.end &&
    /^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日/.test(text.slice(line.start, line.start + 12))
  )
}

function wordsFor(fault: PairFault): Data {
  switch (fault.kind) {
    case 'unclosed':
      return {mark: nameOf(fault.open), partner: partnerOf(fault.open)}
    case 'unopened':
      return {mark: nameOf(fault.close), partner: partnerOf(fault.close)}
    case 'mismatched':
      return {mark: nameOf(fault.open), partner: nameOf(fault.close)}
    case 'turned':
      return {mark: fault.first.opens === fault.second.opens ? nameOf(fault.first) : nameOfBoth(fault.first.family)}
    case 'crossed':
    case 'nested':
      return {mark: nameOfBoth(fault.outer.family), partner: nameOfBoth(fault.inner.family)}
  }
}

/** What is shown as the place: a mark alone, both marks of a short slip with what they hold, or the inner pair of two. */
function placeOf(fault: PairFault): Range {
  const [first, second] = marksOf(fault)
  if (fault.kind === 'mismatched' || fault.kind === 'turned') return {start: first.start, end: (second ?? first).end}
  return first
}

/** How much of the text a message quotes. */
const excerptLength = 16

/** A slip with what it holds; else the words next to a mark: before one that closes, after one that opens. */
function excerptOf(document: Document, fault: PairFault): string {
  const {text, flows} = document
  const [{start, end, flow}] = marksOf(fault)
  if (fault.kind === 'mismatched' || fault.kind === 'turned') return document.slice(placeOf(fault))
  const paragraph = flows[flow] ?? {start, end}
  if (fault.kind === 'unopened') {
    const from = Math.max(paragraph.start, end - excerptLength)
    return `${from > paragraph.start ? '…' : ''}${text.slice(from, end)}`
  }
  const to = Math.min(paragraph.end, start + excerptLength)
  return `${text.slice(start, to)}${to < paragraph.end ? '…' : ''}`
}

/** Other marks that may stand between a mark and the next of its family; further on it tells nothing. */
const mostBetween = 20

/** The next mark that opens as this one does, in the same paragraph. */
function nextLike(document: Document, mark: PairMark): Range[] {
  const {pairs} = document.read(readPairs)
  const from = indexAt(pairs, mark.start) + 1
  const next = pairs.slice(from, from + mostBetween).find(({family}) => family === mark.family)
  return next && next.open.flow === mark.flow ? [next.open] : []
}
