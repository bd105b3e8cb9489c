import type {Range} from '@hegao/core'

/** A title as it is compared. */
export interface Name extends Range {
  /** The words between the marks, without white space, in one width. */
  readonly words: string
  /** The words without the issuing body, the state's name and a closing bracket: 关于……的意见, 公司法. */
  readonly core: string
  /** What stands before 关于: 国务院, 中共中央. */
  readonly issuer: string
  /** What was closed off in brackets at the end: 草案, 试行, 2021—2025年. */
  readonly status: string
  /** Whether it stands without marks, as the head of what it names, or as what a notice issues. */
  readonly isHead: boolean
}

const widths: Readonly<Record<string, string>> = {'(': '（', ')': '）', ',': '，', '<': '〈', '>': '〉'}
const issuerHead = /^(?:[^〈〉《》“”]{2,24}?(?=关于)|中华人民共和国(?!和|与|成立)(?=.{2}))/
const statusTail = /（[^（）]{1,16}）$/

/** How a title is compared. White space stands for the line breaks and 、 of a typeset title, and is left out. */
export function nameOf(range: Range, inner: string, isHead = false): Name {
  const words = inner
    .replace(/[\s　]+/g, '')
    .replace(/[(),<>]/g, (mark) => widths[mark] ?? mark)
    .replace(/[“”"‘’']/g, '')
  const status = statusTail.exec(words)?.[0] ?? ''
  const rest = status === '' ? words : words.slice(0, -status.length)
  const issuer = issuerHead.exec(rest)?.[0] ?? ''
  return {start: range.start, end: range.end, words, core: rest.slice(issuer.length), issuer, status, isHead}
}
