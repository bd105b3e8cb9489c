import {characterSet} from '../../characters.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import type {Quantity} from '../quantity/quantity.ts'
import {readContext} from './context.ts'

/** What is said of an indicator: what it is, how much it changed, what part it is. */
export type Relation = 'level' | 'up' | 'down' | 'share'

/** A quantity with what it is a quantity of: 2025年全市城镇新增就业12.6万人. */
export interface Figure extends Range {
  readonly quantity: Quantity
  /** The name of the indicator, bare of time, place and adverbs: 城镇新增就业. */
  readonly indicator: string
  readonly relation: Relation
  /** 年均, 同比, 累计, 日均: two figures differ in kind where these do. */
  readonly manner: string
  /** The time it speaks of, in a form that compares: 2025, 2026-2030, 十四五, 1—4月. Empty where nothing says it. */
  readonly period: string
  /** Whether the clause itself says the time. */
  readonly timed: boolean
  /** The year that a heading over it says; empty where none does. */
  readonly headed: string
  /** The place or part of the whole it speaks of: 全市, 全国. Empty where nothing says it. */
  readonly scope: string
  /** Whether it is aimed at rather than reached. */
  readonly target: boolean
  /** What is counted, behind a measure word: 学位 in 新增5.8万个学位. Empty for money, shares and the like. */
  readonly thing: string
}

const isBoundary = characterSet('，。；：！？、（）()《》“”‘’—\n　')
/** Farther before its number an indicator does not begin. */
const longest = 40

/** Verbs and adverbs between an indicator and its number, and what they make of it. */
const approach =
  /(?:(?:预计|预期|力争|争取|确保|累计|合计|共计|总共|共|总计|实际|分别|均|已|将|可|要|约|大约|近|将近|接近|超过|超|突破|逾|不足|不到|高达|多达|首次|再次|历史性|大幅|持续|稳定|稳步|连续|进一步|同比|环比|[比较](?:上年|去年|20\d\d年)(?:同期|末|底)?|年均|日均|平均|名义|实际)*)(?:(达到|达|为|是|实现|完成|有|超过|突破|迈上|迈过|跨上|跃上|站上|站稳|登上|升至|增至|降至|增长到|增加到|提高到|提高至|上升到|提升到|提升至|下降到|降低到|减少到|扩大到|保持在|稳定在|控制在|维持在|不低于|不少于|不高于|不超过|高于|低于|恢复到|回升到|恢复至)|(增长|增加|提高|上升|提升|增|升|扩大|回升|攀升|新增|多|快|加快)|(下降|减少|降低|降|缩小|回落|少|收窄|压减|压缩|放缓)|(占|占比|比重|占比达|占比为))?(?:了)?(?:约|近|超|超过|逾|突破|不足|至少|最高|最多|最低)*$/
/** All characters of those words: what stands before the last other one is no part of them. */
const isOfApproach = characterSet(`${approach.source}0123456789`)
const manners = /年均|日均|月均|人均|户均|同比|环比|平均|名义|实际|可比|不变价|现价/g
const openers =
  /^(?:其中|此外|另外|同时|特别是|包括|以及|目前|如今|现在|截至(?:目前|[^，]{1,10}?[底末日])?|据统计|预计|初步核算|经初步核算|按[^，]{2,8}计算|与|和|及|使|让|把|将|对|以|从|由|在|到|比|较|的|是|了|并|也|还|又|已|均|共|各|每|我们|新|再|净|实现|完成|推动|带动|拉动|建成|建设|新建|改造|培育|引进|发放|落实|投入|安排|争取|创建|创成|打造|设立|认定)+/

/** Every quantity whose indicator the text names. */
export function readFigures(document: Document): Figure[] {
  const {text} = document
  const context = document.read(readContext)
  const found: Figure[] = []
  let previous: Figure | undefined
  for (const quantity of document.mentions('quantity')) {
    const from = clauseStart(text, quantity.start)
    const clause = text.slice(from, quantity.start)
    const match = approachBefore(text, from, quantity.start)
    const verb = match?.[0] ?? ''
    const relation: Relation =
      match?.[2] === undefined ? (match?.[3] === undefined ? (match?.[4] === undefined ? 'level' : 'share') : 'down') : 'up'
    const subject = clause.slice(0, clause.length - verb.length)
    if (partial.test(clause.trim()) || shareOf.test(subject) || isAddition(document, quantity)) {
      previous = undefined
      continue
    }
    let indicator = nameOf(subject)
    // “……增加值增长6.1%，比上年提高0.3个百分点”: the second clause goes on about the first's indicator.
    if (
      indicator === '' &&
      subject === '' &&
      previous &&
      text.charAt(from - 1) !== '。' &&
      sameSentence(document, previous.start, quantity.start)
    )
      indicator = previous.indicator
    const counted = thingBehind(text, quantity)
    // 创建4个县级美丽乡村示范村, 县级美丽乡村示范村4个: a long name says which thing it is by itself.
    const named = indicator === '' && counted.length >= longName
    if (named) indicator = counted
    const thing = named ? '' : counted
    if (indicator.length < shortest && !(indicator.length >= 2 && thing.length >= 2)) {
      if (indicator !== '' || subject !== '') previous = undefined
      continue
    }
    const manner = /[均比义际价]/.test(clause) ? [...clause.matchAll(manners)].map(([word]) => word).join('') : ''
    const {period, scope, target, timed, headed} = context.at(quantity.start, from)
    const figure: Figure = {
      start: quantity.start,
      end: quantity.end,
      quantity,
      indicator,
      relation,
      manner,
      period,
      timed,
      headed,
      scope,
      target,
      thing
    }
    found.push(figure)
    previous = figure
  }
  return found
}

/** Measures of money, rates, sizes and time say all themselves; other measure words are followed by what they count. */
const whole = new Set('元 % ％ ‰ 百分点 个百分点 米 平方米 公斤 千瓦 千瓦时 立方米 年 天 小时 分钟 倍 番 成 度'.split(' '))

function thingBehind(text: string, {end, dimension}: Quantity): string {
  return whole.has(dimension) || isBoundary[text.charCodeAt(end)] === 1
    ? ''
    : (/^(?:以上|左右|的)?(\p{Script=Han}{2,14}?)(?=[，。；：、！？（）“”的]|$)/u.exec(text.slice(end, end + 18))?.[1] ?? '')
}

/** 由……, 从…… before the lower of two values; 分别 before several: neither is the indicator's value by itself. */
const partial = /^(?:由|从)|(?:由|从|分别|各|每|其中)$|分别/

/** 加上上年结转收入5亿元，收入总量为86亿元: parts and sum of an account that the sentence before names. */
const addition = /^再?(?:加上|扣除|剔除|减去)/

function isAddition(document: Document, {start}: Quantity): boolean {
  const sentence = document.sentenceAt(start)
  return sentence !== undefined && addition.test(document.text.slice(sentence.start, sentence.start + 3))
}

/** 占固定资产投资的比重 without what it is the share of. */
const shareOf = /^占/

const longName = 8

/** Shorter names are no names of indicators: 其中, 达. */
const shortest = 3

function clauseStart(text: string, at: number): number {
  for (let index = at - 1; index >= 0 && at - index <= longest; index--) if (isBoundary[text.charCodeAt(index)] === 1) return index + 1
  return Math.max(0, at - longest)
}

/** The verbs and adverbs between an indicator and its number, if there are any. */
function approachBefore(text: string, from: number, to: number): RegExpExecArray | null {
  let start = to
  while (start > from && isOfApproach[text.charCodeAt(start - 1)] === 1) start--
  return start === to ? null : approach.exec(text.slice(start, to))
}

function sameSentence(document: Document, a: number, b: number): boolean {
  return document.sentenceAt(a)?.start === document.sentenceAt(b)?.start
}

const times =
  /(?:20\d\d年|[“"]?[一二三四五六七八九十]{2,3}五[”"]?(?:时期|期间|末|以来)?|今年|明年|去年|上年|当年|全年|同期|上半年|下半年|前?[一二三四]季度|前?\d{1,2}(?:—\d{1,2})?(?:个月|月份?)|\d{1,2}月\d{1,2}日|[近这过去五十三两]{1,3}年来?|底|末|以来|期间|时期)/g
/** Who tells of itself: 集团实现营业收入. */
const places =
  /^(?:集团|公司|学校|学院|医院)(?=实现|完成|累计|全年)|(?:全国|全省|全市|全区|全县|全州|全盟|全社会|我国|我省|我市|我区|我县|本市|本省|当地)/g

const marks = /[^\p{Script=Han}A-Za-z]+/gu
const sums = /累计|共计|总计/g
const lastWords = /(?<!分别|累计|共计|总计|的|达|为|约)(?:分别|累计|共计|总计|的|达|为|约)+$/

const [ofTime, ofPlace, ofManner, ofSum, foreign] = [1, 2, 4, 8, 16]
/** Of which of those each character may be a part: one of these stands in every match of the expression. */
const hints = new Uint8Array(0x10000).fill(foreign).fill(0, 0x4e00, 0xa000).fill(0, 0x41, 0x5b).fill(0, 0x61, 0x7b)
for (const [hint, characters] of [
  [ofTime, '年五期季月底末来'],
  [ofPlace, '团公学医全我本当'],
  [ofManner, '均比义际价'],
  [ofSum, '计']
] as const)
  for (const character of characters) hints[character.charCodeAt(0)] = (hints[character.charCodeAt(0)] ?? 0) | hint

/** The bare name of an indicator. Most words hold little that has to be taken from them. */
function nameOf(subject: string): string {
  let held = 0
  for (let at = 0; at < subject.length; at++) held |= hints[subject.charCodeAt(at)] ?? foreign
  let name = subject
  if (held & ofTime) name = name.replace(times, '')
  if (held & foreign) name = name.replace(marks, (found) => (/^[+·]+$/.test(found) ? found : ''))
  if (held & ofPlace) name = name.replace(places, '')
  name = name.replace(openers, '')
  if (held & ofManner) name = name.replace(manners, '')
  if (held & ofSum) name = name.replace(sums, '')
  return '别计的达为约'.includes(name.charAt(name.length - 1)) ? name.replace(lastWords, '') : name
}
