import {type Document, groupBy, isHan, type Range} from '@hegao/core'
import type {TermVariant} from './phrases.ts'

/** 向新而行、向海图强: two halves of four characters each, at the end of their clause. */
const pair = /(?<first>[\u4e00-\u9fff]{4})、(?<second>[\u4e00-\u9fff]{4})(?=[\n，。；：！？“”]|$)/my
/** One of two begins a clause: in the other words may stand before it. */
const clauseStart = /^$|[\n，。；：！？“”]$/
const half = 4
const most = 2000

/** 向新而行、向海而强 where 向新而行、向海图强 stands elsewhere: the second half with one character inside it changed. */
export function pairedSlogans({text}: Document): TermVariant[] {
  const places = pairsOf(text)
  return [...groupBy(places, ({first}) => first).values()].flatMap((alike): TermVariant[] => {
    const forms = [...groupBy(alike, ({second}) => second).values()].toSorted(
      (a, b) => a.length - b.length || (b[0]?.start ?? 0) - (a[0]?.start ?? 0)
    )
    const [here, there] = [forms[0]?.[0], forms[1]?.[0]]
    if (!here || !there || forms.length > 2 || (forms[0]?.length ?? 0) > 1 || !alike.some(({isWhole}) => isWhole)) return []
    const odd = [0, 1, 2, 3].filter((at) => here.second.charAt(at) !== there.second.charAt(at))
    const [at] = odd
    if (at === undefined || odd.length > 1 || at === 0 || at === 3) return []
    const [own, other] = [here, there].map(({start}) => ({start: start + 5 + at, end: start + 6 + at}))
    const ranges = [here, there].map(({start, end}): Range => ({start, end}))
    return own && other && ranges[0] && ranges[1]
      ? [{kind: 'other', here: ranges[0], there: ranges[1], own, other, others: forms[1]?.length ?? 1}]
      : []
  })
}

interface Pair extends Range {
  readonly first: string
  readonly second: string
  readonly isWhole: boolean
}

function pairsOf(text: string): Pair[] {
  const pairs: Pair[] = []
  let last = 0
  for (let mark = text.indexOf('、'); mark >= 0 && pairs.length < most; mark = text.indexOf('、', mark + 1)) {
    const start = mark - half
    if (start < last || !isHan(text.charCodeAt(start))) continue
    pair.lastIndex = start
    const {first = '', second = ''} = pair.exec(text)?.groups ?? {}
    if (first === '') continue
    last = mark + 1 + half
    pairs.push({start, end: last, first, second, isWhole: clauseStart.test(text.slice(Math.max(0, start - 1), start))})
  }
  return pairs
}
