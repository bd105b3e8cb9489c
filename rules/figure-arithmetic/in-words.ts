import {type Document, parseNumeral} from '@hegao/core'
import {areLevels} from './changes.ts'
import {isExact} from './rounding.ts'
import {spanOf, type Verdict} from './verdict.ts'

const digit = (written = ''): number => parseNumeral(written) ?? 0

/** 规上企业1286家，其中高新技术企业412家，占比▸超过三分之一. */
const fraction =
  /^\p{Script=Han}{0,8}[，（](?:约)?(?:占比|占总数的?|占全部的?|占)(?<bound>超过|超|逾|近|接近|不到|不足|约|达到?)?(?:(?<parts>[二三四五六七八九十])分之(?<taken>[一二三四五六七八九])|(?<tenths>[一二三四五六七八九])成|(?<half>一半|半数))(?<more>多|以上|左右)?/u

/** Shares told as fractions: 超过三分之一, 近三成. */
export function fractions(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  return quantities.flatMap((part, index): Verdict[] => {
    const total = quantities[index - 1]
    const match = fraction.exec(text.slice(part.end, part.end + 30))
    if (!total || !match || !isExact(part) || !isExact(total) || part.unit !== total.unit || part.value > total.value) return []
    const sentence = document.sentenceAt(part.start)
    if (!sentence || total.start < sentence.start || !/(?:其中|已|现有|拥有)[^，。；、]{0,16}$/.test(text.slice(total.end, part.start)))
      return []
    const {bound, parts, taken, tenths, more} = match.groups ?? {}
    const said = tenths === undefined ? (parts === undefined ? 1 / 2 : digit(taken) / digit(parts)) : digit(tenths) / 10
    const share = part.value / total.value
    if (agrees(share, said, bound, more)) return []
    const lead = match[0].search(/(?:占比|占总数的?|占全部的?|占)/)
    const place = {start: part.end + lead, end: part.end + match[0].length}
    const data = {
      total: document.slice(total),
      part: document.slice(part),
      expected: (100 * share).toFixed(1),
      actual: document.slice(place)
    }
    return [{id: 'share', place, data, related: [['at-total', total]]}]
  })
}

/** A fraction without a bound, or with 近 or 约, is told roughly. */
const rough = 0.12

function agrees(share: number, said: number, bound: string | undefined, more: string | undefined): boolean {
  if (/^(?:超|逾)/.test(bound ?? '') || more === '多' || more === '以上') return share >= said
  if (bound?.startsWith('不') === true) return share <= said
  return Math.abs(share - said) <= said * rough
}

/** 由12.4万辆增加到28万辆，翻了▸一番多: doublings. */
const doubled =
  /^(?:左右)?(?:（[^（），。]{1,8}）)?(?:，年均增长[0-9.]{1,5}[%％](?:左右)?)?，?(?:\p{Script=Han}{0,6}(?:比|较)(?:(?:19|20)[0-9]{2}年|[^，。；0-9]{1,6}))?(?:实现|增长)?(?<near>近|接近|将近)?翻(?:了)?(?:(?<bound>近|接近|约)?(?<times>[一两二三四]))?番(?<more>还?多|有余|以上)?/u
const longestDoubled = 44
/** Doublings without 多 are told roughly. */
const roughly = 0.1
/** What falls shorter by more is 近一番. */
const short = 0.05

export function doublings(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  return quantities.flatMap((to, index): Verdict[] => {
    const from = quantities[index - 1]
    const match = doubled.exec(text.slice(to.end, to.end + longestDoubled))
    if (!from || !match || !areLevels(document, from, to)) return []
    const {near, bound, times = '一', more} = match.groups ?? {}
    const said = 2 ** digit(times)
    const made = to.value / from.value
    const holds =
      more !== undefined
        ? made >= said
        : near !== undefined || bound !== undefined
          ? made < said && made > said * (1 - 2 * roughly)
          : made >= said * (1 - short) && made <= said * (1 + roughly)
    if (holds) return []
    const at = match[0].indexOf('翻')
    const place = {start: to.end + at, end: to.end + match[0].length}
    const data = {part: document.slice(to), total: document.slice(from), expected: made.toFixed(2), actual: document.slice(place)}
    return [{id: 'times', place, data, related: [['at-levels', spanOf(from, to)]]}]
  })
}
