import {type Document, type Figure, indexAt, isSubsequence, type Quantity, timeInWords} from '@hegao/core'
import {nameBefore} from './amounts.ts'
import {signed} from './growth.ts'
import {readNamedFigures} from './named-figures.ts'
import {decimalsOf, isExact, round} from './rounding.ts'
import type {Verdict} from './verdict.ts'

/** 增长12.6%，高于规模以上工业▸5.4个百分点, 农村居民收入增速快于城镇居民▸1.4个百分点. */
const gap =
  /(?<own>\p{Script=Han}{0,16}?)(?<side>高于|快于|低于|慢于|高出|领先)(?<base>\p{Script=Han}{2,14}?)(?:平均)?(?:增速|增幅|水平)?(?:约)?$/u
/** ▸比第三产业增速▸快5.4个百分点. */
const compared =
  /^(?<own>\p{Script=Han}{0,16}?)比(?<base>\p{Script=Han}{2,14}?)(?:平均)?(?:增速|增幅|水平)?(?<side>高|快|低|慢)(?:出)?(?:约)?$/u
const bare = /^(?:其中|全[国省市区县州]|同比)|(?:增加值)?(?:的)?(?:增速|增幅|增长)$/g
const scopes = /^(?:全国|全省|全市|全区|全县)/
/** Shorter names, 城镇 and 农村, are of rates in the same paragraph. */
const longName = 4

/** Differences of two rates that the article, or else the page, gives by name. */
export function rateGaps(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  return quantities.flatMap((points, index): Verdict[] => {
    if (!points.unit.endsWith('百分点') || !isExact(points)) return []
    const clause = nameBefore(text, points.start, 40)
    const {own = '', side = '', base} = (gap.exec(clause) ?? compared.exec(clause))?.groups ?? {}
    if (base === undefined) return []
    const before = quantities[index - 1]
    const isBeside = own === '' && before !== undefined && before.dimension === '%' && text.slice(before.end, points.start).startsWith('，')
    const found = (words: string): Quantity[] =>
      scopes.test(words) ? ratesOfScope(document, words.slice(0, 2), before, points) : ratesOf(document, words, points)
    const firsts = isBeside ? [before] : found(own)
    const seconds = found(base).filter((rate) => !firsts.includes(rate))
    const pairs = firsts.flatMap((first) => seconds.map((second) => [first, second] as const))
    const [pair] = pairs
    if (!pair) return []
    const lower = /^(?:低|慢)/.test(side)
    const made = ([first, second]: readonly [Quantity, Quantity]): number =>
      round((lower ? -1 : 1) * (signed(text, first) - signed(text, second)))
    const agreeing = pairs.find((one) => Math.abs(made(one) - points.value) <= (one[0].step + one[1].step + points.step) / 2 + 1e-9)
    if (agreeing) return [{agrees: points, evidence: agreeing}]
    if (pairs.some((one) => made(one) !== made(pair))) return []
    const data = {
      first: document.slice(pair[0]),
      second: document.slice(pair[1]),
      expected: Math.abs(made(pair)).toFixed(decimalsOf(points)),
      actual: document.slice(points)
    }
    return [
      {
        id: 'gap',
        place: points,
        certainty: 'likely',
        data,
        related: [
          ['at-operand', pair[0]],
          ['at-operand', pair[1]]
        ]
      }
    ]
  })
}

/**
 * The rates of what a name can be short for, 城镇居民 for 城镇居民人均可支配收入: in the article, or else on the page, since a commentary
 * speaks of the figures of the report beside it. Of several the shortest name is meant.
 */
function ratesOf(document: Document, words: string, {start}: Quantity): Quantity[] {
  const name = words.replace(bare, '').replace(bare, '')
  if (name.length < 2) return []
  const everywhere = document
    .read(readNamedFigures)
    .rates(name)
    .filter((figure) => isShortFor(name, figure.name))
  const [flow, article] = [document.flowAt(start), document.articleAt(start)]
  const here = everywhere.filter((one) =>
    name.length < longName ? document.flowAt(one.start) === flow : document.articleAt(one.start) === article
  )
  const called = here.length > 0 || name.length < longName ? here : everywhere
  const shortest = Math.min(...called.map((figure) => figure.name.length))
  const own = called.filter((figure) => figure.name.length === shortest && figure.start !== start)
  const last = own[indexAt(own, start)]
  const period = last && timeInWords(last.time)
  return own.filter((figure) => period === undefined || timeInWords(figure.time) === period).map(({quantity}) => quantity)
}

/** 高于▸全省▸平均水平: the rate that the text gives the same indicator there. */
function ratesOfScope(document: Document, scope: string, first: Quantity | undefined, points: Quantity): Quantity[] {
  const figures = document.read(readNamedFigures)
  const own = first && figures.of.get(first)
  if (!own) return []
  return figures
    .rates(own.name)
    .filter(
      (one: Figure) =>
        one !== own &&
        one.body === scope &&
        one.name === own.name &&
        timeInWords(one.time) === timeInWords(own.time) &&
        one.start !== points.start
    )
    .map(({quantity}) => quantity)
}

/** Whether a name may be short for another: its characters in their order, from the same beginning. */
const isShortFor = (name: string, indicator: string): boolean => indicator.startsWith(name.slice(0, 2)) && isSubsequence(name, indicator)
