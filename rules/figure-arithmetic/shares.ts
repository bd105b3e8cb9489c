import {type Document, indexAt, type Quantity} from '@hegao/core'
import {nameBefore} from './amounts.ts'
import {isDeedOf, isPartOf} from './done.ts'
import {wholesNamed} from './named-wholes.ts'
import {decimalsOf, isExact, isShare, ratio, sameUnit} from './rounding.ts'
import type {Verdict} from './verdict.ts'

/** What a share is of. */
interface Split {
  readonly part: Quantity
  readonly whole: Quantity
}

/** How a text says what a share is of; the quantities before it, the nearest first. */
type Way = (document: Document, share: Quantity, before: readonly Quantity[]) => Split | undefined

/** How many quantities before a share are looked at. */
const farthest = 60

/** Shares and multiples beside their part, held against the whole that the text means. */
export function shares(document: Document): Verdict[] {
  // 是▸五年▸前3.2万辆的3.9倍.
  const quantities = document.mentions('quantity').filter(({dimension}) => dimension !== '年')
  return quantities.flatMap((share, index): Verdict[] => {
    if ((share.dimension !== '%' && share.dimension !== '倍') || !isExact(share)) return []
    const before = quantities.slice(Math.max(0, index - farthest), index).toReversed()
    for (const way of ways) {
      const split = way(document, share, before)
      if (split) return [verdictOn(document, share, split)]
    }
    return []
  })
}

/** What the rule says of a share once it is computed. */
function verdictOn(document: Document, share: Quantity, {part, whole}: Split): Verdict {
  const right = [whole, ...othersIn(document, share, whole)].find((one) => isShare(part, one, share))
  if (right) return {agrees: share, evidence: [part, right]}
  const greater = shareOfWhole(document, share, {part, whole})
  if (greater) return {agrees: share, evidence: [part, whole, greater]}
  const isPercentage = share.dimension === '%'
  return {
    id: isPercentage ? 'share' : 'times',
    place: share,
    data: {
      total: document.slice(whole),
      part: document.slice(part),
      expected: ratio(part, whole, share).toFixed(Math.max(isPercentage ? 0 : 1, decimalsOf(share))),
      actual: document.slice(share)
    },
    related: [['at-total', whole]]
  }
}

/** 60岁以上128.7万人，占常住人口的▸20.6%▸，其中65岁以上91.4万人，占14.6%: the share of the whole in what both are shares of. */
function shareOfWhole(document: Document, share: Quantity, {part, whole}: Split): Quantity | undefined {
  const quantities = document.mentions('quantity')
  const greater = quantities[indexAt(quantities, whole.start) + 1]
  if (greater?.dimension !== '%' || greater.start > part.start) return undefined
  const made = (greater.value * part.value) / whole.value
  return Math.abs(made - share.value) <= greater.step + share.step ? greater : undefined
}

/** 预算32.09亿元，成交29.12亿元，节约2.97亿元，节约率为9.26%: what else of its sentence a share may be of. */
function othersIn(document: Document, share: Quantity, whole: Quantity): Quantity[] {
  const [quantities, sentence] = [document.mentions('quantity'), document.sentenceAt(share.start)]
  const last = indexAt(quantities, share.start)
  return quantities
    .slice(Math.max(0, last - farthest), last)
    .filter((one) => one !== whole && one.start >= (sentence?.start ?? share.start) && sameUnit(one, whole))
}

/** From a part to its share: 45人，占总数的37.5%, 45家（占37.5%. Of anything else, 占全国的, nothing here is known. */
const ofAll = /^\p{Script=Han}{0,8}[，（(](?:约)?占(?:比(?:为|达|达到)?|总(?:数|量|额|人数|面积|户数)的?|全部的?|的)?$/u

/** 共有党员120人，其中女党员45人，占37.5%: of what the sentence splits. */
const ofSentence: Way = (document, share, [part, ...before]) => {
  const {text} = document
  if (!part || !isExact(part) || !ofAll.test(text.slice(part.end, share.start))) return undefined
  const own = document.sentenceAt(part.start)?.start ?? part.start
  // 收入258亿元，增长4%。其中，税收168亿元，占比65%: of what the sentence before is about.
  const isBehind = text.startsWith('其中', own) && document.flowAt(own - 1) === document.flowAt(own)
  const start = (isBehind ? document.sentenceAt(own - 1)?.start : undefined) ?? own
  const wholes = before.filter((one) => one.start >= start && sameUnit(one, part) && isExact(one) && one.value >= part.value)
  const nearest = isBehind ? wholes.findLast(({start: at}) => at < own) : wholes[0]
  // 一层“其中”之内，份额只能是对这个总数说的。
  const among = text.slice(start, part.start).split('其中')
  if (!nearest || among.length !== 2 || nearest.start >= start + (among[0]?.length ?? 0)) return undefined
  return {part, whole: wholes.find((whole) => isShare(part, whole, share)) ?? nearest}
}

/** 912亿元，▸占全省进出口总额的▸63.9%: from a part to its share of what the text names. */
const ofName =
  /^[，（](?:约)?占(?<scope>全[国省市区县州盟]|我[省市区县])?(?<name>\p{Script=Han}{4,14}?)(?:的|(?:的)?(?:比重|比例)(?:为|达到?|是)?)$/u

/** Of what the text gives elsewhere, with one value only. */
const ofNamed: Way = (document, share, [part]) => {
  const {scope = '', name} = (part && isExact(part) && ofName.exec(document.text.slice(part.end, share.start))?.groups) || {}
  if (!part || name === undefined) return undefined
  const wholes = wholesNamed(document, part, scope, name)
  const [first] = wholes
  const whole = wholes.find((one) => isShare(part, one, share)) ?? (wholes.every(({value}) => value === first?.value) ? first : undefined)
  return whole && {part, whole}
}

const rateName = /(?<word>\p{Script=Han}{2})率(?:为|达到?|是|约)?$/u

/** 57个问题，已整改51个，整改率89.5%: of what stands before the part for which the rate is named. */
const ofDone: Way = (document, share, [part, whole]) => {
  const {text} = document
  if (!part || !whole || whole.dimension === '%' || ![part, whole].every(isExact)) return undefined
  const word = rateName.exec(nameBefore(text, share.start))?.groups?.['word']
  if (word === undefined || !isPartOf(text, whole, part) || /[。；0-9]/.test(text.slice(part.end, share.start))) return undefined
  if (isShare(part, whole, share)) return {part, whole}
  // 起诉2416人，不起诉632人，不起诉率20.7%: of both together.
  const both = {...whole, value: whole.value + part.value}
  if (isShare(part, both, share)) return {part, whole: both}
  // 国内升学1846人，境外升学213人，升学率44.6%: both have the name of the rate.
  return isDeedOf(text, part, word) && !nameBefore(text, whole.start).includes(word) ? {part, whole} : undefined
}

const toMeasure = /^[，（]?(?:已|预计)?(?:完成|占|为|达到?|是|相当于)[^，。；0-9]{0,16}$/
const ofMeasured = /^(?:）|\))?的(?:约)?$/
const years = /(?:19|20)[0-9]{2}年(?:底|末)?的?/g

/** 28.4万人，完成全年目标任务（35万人）的▸81.1%, 12亿元，是上年5亿元的▸2.4倍: of what stands between it and the part. */
const ofMeasure: Way = (document, share, [whole, part]) => {
  const {text} = document
  if (!part || !whole || ![part, whole].every(isExact) || part.unit !== whole.unit || whole.value <= 0) return undefined
  if (!ofMeasured.test(text.slice(whole.end, share.start)) || document.sentenceAt(part.start) !== document.sentenceAt(share.start))
    return undefined
  return toMeasure.test(text.slice(part.end, whole.start).replaceAll(years, '')) ? {part, whole} : undefined
}

const ways: readonly Way[] = [ofSentence, ofNamed, ofDone, ofMeasure]
