import {type Document, groupBy, type Range} from '@hegao/core'
import type {TermVariant} from './phrases.ts'

/** 向新而行、向海图强: two halves of four characters each, at the end of their clause. */
const pair = /(?<first>[\u4e00-\u9fff]{4})、(?<second>[\u4e00-\u9fff]{4})(?=[\n，。；：！？“”]|$)/gm
/** One of two begins a clause: in the other words may stand before it. */
const clauseStart = /^$|[\n，。；：！？“”]$/
const most = 2000

/** 向新而行、向海而强 where 向新而行、向海图强 stands elsewhere: the second half with one character inside it changed. */
export function pairedSlogans({text}: Document): TermVariant[] {
  const places = Array.from(text.matchAll(pair), ({index, groups}) => ({
    start: index,
    end: index + 9,
    first: groups?.['first'] ?? '',
    second: groups?.['second'] ?? '',
    isWhole: clauseStart.test(text.slice(Math.max(0, index - 1), index))
  })).slice(0, most)
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
