import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {boxTitle, longestBoxTitle, readPassages, withoutMark} from './passages.ts'

/** A heading below which nothing stands, and what it repeats. */
export interface StrayHeading {
  readonly heading: Range
  readonly other: Range
  /** Whether the two say the same word for word. */
  readonly same: boolean
  readonly certainty: 'certain' | 'likely'
}

/** Headings with no text below them, at the end or before a box, that only say what a paragraph or a heading with its number has said. */
export function readStrayHeadings(document: Document): StrayHeading[] {
  const {flows} = document
  // Who wrote and who took the picture may stand below the last line.
  const last = flows.findLastIndex(({kind}) => kind !== 'byline' && kind !== 'caption')
  return flows.flatMap((flow, index) => {
    const next = index === last ? undefined : flows[index + 1]
    if (flow.kind !== 'heading' || (next && !(next.end - next.start <= longestBoxTitle && boxTitle.test(document.slice(next))))) return []
    const words = document.slice(flow)
    const other =
      (next ? undefined : (sameNumber(document, flow) ?? sameHeadline(document, flow))) ?? whereSaid(document, words, next?.start)
    const same = other !== undefined && document.slice(other) === words
    return other
      ? [
          {
            heading: {start: flow.start, end: flow.end},
            other: {start: other.start, end: other.end},
            same,
            certainty: same && !next ? 'certain' : 'likely'
          }
        ]
      : []
  })
}

/** The headline, with text below it, that the last line says again; a form, a list and a name stand for themselves. */
function sameHeadline(document: Document, {start, end}: Range): Range | undefined {
  const {flows} = document
  const words = document.text.slice(start, end)
  if (words.length < shortestHeadline || organisation.test(words) || ownTitle.test(words)) return undefined
  const index = flows.findIndex(
    ({kind, start: at, end: to}) => kind === 'heading' && to - at === end - start && document.text.startsWith(words, at)
  )
  const first = flows[index]
  // A headline has a paragraph below it before the next but two: one of a list of names has none.
  return first && first.start < start && flows.slice(index + 1, index + 4).some(({kind}) => kind === 'paragraph') ? first : undefined
}

/** Where a paragraph says the words of a heading. Before a box, which has headlines of its own, only where it ends in them. */
function whereSaid(document: Document, words: string, box: number | undefined): Range | undefined {
  if (words.length < shortestStray || organisation.test(words)) return undefined
  for (const {start, end} of document.read(readPassages)) {
    const text = document.text.slice(start, end)
    const at = box === undefined ? text.indexOf(words) : start < box && /[。！]$/.test(text) ? text.lastIndexOf(words) : -1
    if (at >= 0 && (box === undefined || at === text.length - words.length - 1)) return {start: start + at, end: start + at + words.length}
  }
  return undefined
}

/** 四、青禾河大桥今天合龙 for 四、青禾河大桥合龙: the heading that bears the number of another and most of its characters, and has its text. */
function sameNumber(document: Document, {start, end}: Range): Range | undefined {
  const {flows} = document
  const words = document.text.slice(start, end)
  const own = withoutMark(words)
  const mark = words.slice(0, words.length - own.length)
  if (mark === '' || flows.at(-2)?.kind === 'heading') return undefined
  return flows.find((flow, index) => {
    if (flow.kind !== 'heading' || flow.start === start || flows[index + 1]?.kind !== 'paragraph') return false
    const other = document.slice(flow)
    return other.startsWith(mark) && Array.from(own).filter((character) => other.includes(character)).length >= own.length * mostOfHeading
  })
}

const shortestStray = 12
/** Shorter ones head more than one part. */
const shortestHeadline = 8
/** Attachments and forms are named at the foot by their titles. */
const ownTitle =
  /^[（(【]|关于|[附表图][件表]?[一二三四五六七八九十\d]*$|(?:通知|意见|方案|办法|规定|名单|规划|纲要|报告|公报|决定|条例|细则)$/
const mostOfHeading = 0.75
/** Who signs stands at the end, and often in the text. */
export const organisation = /(?:委|府|室|局|厅|部|院|会|社|处|司|公司|中心|大学|学校|集团|组|组织|银行|联盟)$/
