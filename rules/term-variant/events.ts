import {differenceOf, type Document, groupBy, isConfusable, type Range, rarerFirst} from '@hegao/core'
import type {Variant} from './variant.ts'

/** 第三届云川国际茶文化旅游节, 2026云川国际茶产业博览会: what is held again and again has a number and one name. */
const event =
  /(?<number>第[一二三四五六七八九十0-9]{1,3}届|20[0-9]{2}年?)(?<name>[\u4e00-\u9fff]{4,20}?(?:博览会|运动会|洽谈会|交易会|推介会|艺术节|文化节|旅游节|音乐节|展览会|对接会|论坛|大赛|峰会|大会|[节展赛]))(?![\u4e00-\u9fff]?[会节赛展])/g
const kind = /^(?:[\u4e00-\u9fff]{2})?(?:博览会|洽谈会|交易会|推介会|展览会|对接会|论坛|峰会|大会|展)$/
/** So much of the name stands the same. */
const leastShared = 4
/** So much before its kind makes it one event, whatever kind a headline calls it. */
const longEnoughForKind = 8
const mostEvents = 60

/** 第三届云川茶旅文化节 where it is 第三届云川茶文化旅游节 elsewhere: one character mistyped, or the same ones in another order. */
export function eventVariants(document: Document): Variant[] {
  const places = Array.from(document.text.matchAll(event), ({0: words, index, groups}) => ({
    start: index,
    end: index + words.length,
    name: groups?.['name'] ?? '',
    number: groups?.['number'] ?? ''
  })).slice(0, mostEvents)
  return [...groupBy(places, ({name}) => name.slice(0, 2)).values()].flatMap((alike): Variant[] => {
    const forms = [...groupBy(alike, ({name}) => name).values()].toSorted(rarerFirst)
    const [here, there] = [forms[0]?.[0], forms[1]?.[0]]
    if (!here || !there || forms.length > 2 || document.sentenceAt(here.start) === document.sentenceAt(there.start)) return []
    const {head, tail, a, b} = differenceOf(here.name, there.name)
    const isOtherKind =
      here.number === there.number &&
      head >= longEnoughForKind &&
      kind.test(here.name.slice(head)) &&
      kind.test(there.name.slice(head)) &&
      areApart(document, forms)
    if (!isOtherKind && (head + tail < leastShared || !isSlip(a, b))) return []
    return [{here: rangeOf(here), there: rangeOf(there), others: forms[1]?.length ?? 1}]
  })
}

/** Whether one name stands in headings only, and the other in the text only. */
function areApart(document: Document, forms: readonly (readonly Range[])[]): boolean {
  const [one, other] = forms.map((places) => new Set(places.map(({start}) => document.blockAt(start)?.kind === 'heading')))
  return one?.size === 1 && other?.size === 1 && one.has(true) !== other.has(true)
}

/** One character for another like it, or the characters of the shorter in another order, with no more than one besides. */
function isSlip(a: string, b: string): boolean {
  if (a.length === 1 && b.length === 1) return isConfusable(a, b)
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 2 || long.length - short.length > 1) return false
  const rest = [...long]
  for (const character of short) {
    const at = rest.indexOf(character)
    if (at < 0) return false
    rest.splice(at, 1)
  }
  return true
}

const rangeOf = ({start, end}: Range): Range => ({start, end})
