import {type Document, groupBy, isHan, type Range, rarerFirst} from '@hegao/core'
import type {Variant} from './variant.ts'

/** 向新而行、向海图强: two halves of four characters each, at the end of their clause. */
const pair = /(?<first>[\u4e00-\u9fff]{4})、(?<second>[\u4e00-\u9fff]{4})(?=[\n，。；：！？“”]|$)/my
/** One of two begins a clause: in the other words may stand before it. */
const clauseStart = /^$|[\n，。；：！？“”]$/
const half = 4
const most = 2000

/** 向新而行、向海而强 where 向新而行、向海图强 stands elsewhere, or 向海而行、向新图强: one half with one character inside it changed. */
export function pairedSlogans({text}: Document): Variant[] {
  const places = pairsOf(text)
  return [
    ...[...groupBy(places, ({first}) => first).values()].flatMap((alike) => variantsAmong(alike, 'second')),
    ...[...groupBy(places, ({second}) => second).values()].flatMap((alike) => variantsAmong(alike, 'first'))
  ]
}

/** Of pairs that share one half those in which the other half is told in two ways. */
function variantsAmong(alike: readonly Pair[], told: 'first' | 'second'): Variant[] {
  const forms = [...groupBy(alike, (one) => one[told]).values()].toSorted(rarerFirst)
  const [rare = [], usual = []] = forms
  const [here, there] = [rare[0], usual[0]]
  if (!here || !there || forms.length > 2 || rare.length > 1 || !alike.some(({isWhole}) => isWhole)) return []
  const [at, ...more] = [0, 1, 2, 3].filter((place) => here[told].charAt(place) !== there[told].charAt(place))
  if (at === undefined || more.length > 0 || at === 0 || at === 3) return []
  return [{here: {start: here.start, end: here.end}, there: {start: there.start, end: there.end}, others: usual.length}]
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
