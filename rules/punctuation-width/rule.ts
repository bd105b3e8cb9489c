import {defineRule, type Document, isQuoted, type Range, type Words} from '@hegao/core'
import {readFullWidthInNumbers, readOddPercents} from './full-width.ts'
import {type HalfWidth, readHalfWidth, readMixedBrackets} from './half-width.ts'
import {type KindName, kinds} from './marks.ts'

export default defineRule({
  id: 'punctuation-width',
  category: 'layout',
  severity: 'info',
  summary: {
    zh: '汉字之间用了半角标点，或括号一头全角、一头半角',
    en: 'half-width marks among Chinese characters, or brackets of two widths'
  },
  reads: [],
  messages: {
    stray: {
      zh: '半角{{mark}}{{count}}处（{{excerpt}}），全文另{{total}}处用全角',
      en: '{{count}} × half-width {{mark}} ({{excerpt}}), where the text has full-width ones {{total}} times'
    },
    throughout: {zh: '汉字之间用半角标点：{{marks}}', en: 'half-width marks among Chinese characters: {{marks}}'},
    mixed: {zh: '括号一头全角、一头半角：{{excerpt}}', en: 'brackets of two widths: {{excerpt}}'},
    number: {zh: '数字里用全角标点{{count}}处：{{excerpt}}', en: '{{count}} × full-width mark inside a number: {{excerpt}}'},
    percent: {
      zh: '百分号{{count}}处与全文不同（{{excerpt}}），另{{total}}处用“{{usual}}”',
      en: '{{count}} × percent sign of another width ({{excerpt}}), where the text has “{{usual}}” {{total}} times'
    },
    again: {zh: '这里也是：{{excerpt}}', en: 'here too: {{excerpt}}'},
    widen: {zh: '改为全角', en: 'make it full-width'},
    narrow: {zh: '改为半角', en: 'make it half-width'},
    follow: {zh: '改为“{{usual}}”', en: 'make it “{{usual}}”'}
  },
  check({document, report}) {
    const usual: (readonly HalfWidth[])[] = []
    for (const [kind, marks] of byKind(readHalfWidth(document))) {
      const [first, ...others] = marks
      const total = countOf(document.text, kinds[kind].full)
      if (!first || isHouseStyle(document, kind, marks, total)) continue
      if (total <= marks.length) usual.push(marks)
      else
        report('stray', first, {
          certainty: 'certain',
          data: {count: marks.length, mark: kinds[kind].name, total, excerpt: excerptOf(document, first)},
          related: again(document, others),
          ...fixOf(document, 'widen', marks.map(widened))
        })
    }
    const throughout = usual.flat().toSorted((a, b) => a.start - b.start)
    const [first, ...others] = throughout
    if (first)
      report('throughout', first, {
        certainty: 'possible',
        data: {marks: tally(throughout)},
        related: again(document, others),
        ...fixOf(document, 'widen', throughout.map(widened))
      })
    for (const {half, full, ...brackets} of readMixedBrackets(document))
      report('mixed', brackets, {
        certainty: 'certain',
        data: {excerpt: excerptOf(document, brackets)},
        ...fixOf(document, 'widen', [[{range: half, text: full}]])
      })
    const [number, ...more] = readFullWidthInNumbers(document)
    if (number)
      report('number', number, {
        certainty: 'likely',
        data: {count: more.length + 1, excerpt: document.slice(number)},
        related: again(document, more),
        ...fixOf(
          document,
          'narrow',
          [number, ...more].map(({marks, half}) => marks.map((range) => ({range, text: half})))
        )
      })
    const percents = readOddPercents(document)
    const [percent, ...percentsLeft] = percents?.odd ?? []
    if (percents && percent)
      report('percent', percent, {
        certainty: 'possible',
        data: {count: percents.odd.length, usual: percents.usual, total: percents.total, excerpt: excerptOf(document, percent)},
        related: again(document, percentsLeft),
        ...fixOf(
          document,
          'follow',
          percents.odd.map((range) => [{range, text: percents.usual}])
        )
      })
  }
})

function byKind(marks: readonly HalfWidth[]): Map<KindName, HalfWidth[]> {
  const groups = new Map<KindName, HalfWidth[]>()
  for (const mark of marks) {
    const group = groups.get(mark.kind)
    if (group) group.push(mark)
    else groups.set(mark.kind, [mark])
  }
  return groups
}

/** Statutes that number their items (一) have half-width brackets throughout, and mean to. */
function isHouseStyle({text, flows}: Document, kind: KindName, marks: readonly HalfWidth[], total: number): boolean {
  if (kind !== 'bracket' || total > 0) return false
  const starts = new Set(flows.map(({start}) => start))
  return marks.some(({start, end}) => starts.has(start) && /^\([一二三四五六七八九十]+\)$/.test(text.slice(start, end)))
}

/** How often the text has a full-width mark; a pair counts once. */
function countOf(text: string, full: string): number {
  const mark = full === '——' || full === '……' ? full : full.charAt(0)
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) count++
  return count
}

/** 括号152处、冒号34处 */
function tally(marks: readonly HalfWidth[]): Words {
  const counts = [...byKind(marks)].map(([kind, {length}]) => ({name: kinds[kind].name, length})).toSorted((a, b) => b.length - a.length)
  return {
    zh: counts.map(({name, length}) => `${name.zh}${length}处`).join('、'),
    en: counts.map(({name, length}) => `${length} × ${name.en}`).join(', ')
  }
}

const again = (document: Document, marks: readonly Range[]) =>
  marks.map((mark) => ['again', mark, {excerpt: excerptOf(document, mark)}] as const)

/** How much of the text a message quotes on both sides of a mark. */
const context = 4
/** The longest mark that is no pair of brackets: an ellipsis of full stops. */
const longestMark = 6
/** Longest aside that is quoted whole. */
const longestAside = 20

/** A mark with some words around it; brackets with what they hold. */
function excerptOf(document: Document, {start, end}: Range): string {
  if (end - start > longestAside) return `${document.text.slice(start, start + longestAside)}…`
  if (end - start > longestMark || document.text.charAt(start) === '(') return document.text.slice(start, end)
  const paragraph = document.flowAt(start)
  return document.text.slice(Math.max(paragraph?.start ?? 0, start - context), Math.min(paragraph?.end ?? end, end + context))
}

interface Edit {
  readonly range: Range
  readonly text: string
}

/** The edits that make a mark full-width; none where a person has to say which mark is meant. */
function widened({kind, ends}: HalfWidth): Edit[] {
  const {full, safe} = kinds[kind]
  return safe ? ends.map((range, at) => ({range, text: ends.length > 1 ? full.charAt(at) : full})) : []
}

/** One fix out of all changes that may be made unread: not in a quotation, nor where the source is written otherwise than it reads. */
function fixOf<Title extends string>(document: Document, title: Title, changes: readonly (readonly Edit[])[]) {
  const edits = changes.filter((change) => change.every(({range}) => isEditable(document, range))).flat()
  return edits.length > 0 ? {fix: {title, edits}} : {}
}

const isEditable = (document: Document, range: Range): boolean =>
  !isQuoted(document, range) && document.isWhole(range) && document.blockAt(range.start)?.kind !== 'quote'
