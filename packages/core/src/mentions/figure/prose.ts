import {CharacterSet, isHan} from '../../characters.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import type {Quantity} from '../quantity/quantity.ts'
import {clauseOf, clauseStart, isBoundary} from './clause.ts'
import {readFigureContext} from './context.ts'
import type {Figure, Relation} from './figure.ts'
import {type IndicatorName, nameIn} from './name.ts'
import {endOfPlan, isPlan, type Time} from './time.ts'

const adverbs =
  '(?:预计|预期|力争|争取|确保|累计|合计|共计|总计|总共|共|实际|分别|均|已|将|可|要|约|大约|近|将近|接近|超过|超|突破|逾|不足|不到|高达|多达|首次|再次|历史性|大幅|持续|稳定|稳步|连续|进一步|同比|环比|[比较](?:上年|去年|20\\d\\d年)(?:同期|末|底)?|年均|日均|平均|名义|实际|基本|快速|小幅)*'
const levels =
  '达到|达|为|是|实现|完成|有|超过|突破|迈上|迈过|跨上|跃上|站上|站稳|登上|升至|增至|降至|增长到|增加到|增长至|增加至|提高到|提高至|上升到|上升至|提升到|提升至|下降到|下降至|降低到|降低至|减少到|减少至|缩小到|扩大到|保持在|稳定在|控制在|维持在|不低于|不少于|不高于|不超过|高于|低于|恢复到|回升到|恢复至|回落到|回落至'
const rises = '增长|增加|上涨|提高|上升|提升|增|升|扩大|回升|攀升|净增|多|加快|快'
const falls = '下降|下跌|下滑|减少|降低|降|缩小|回落|少|收窄|压减|压缩|放缓|慢'
const isFall = new RegExp(`^(?:${falls})$`)
const shares = '占比达|占比为|占比|比重|占'
const hedges = '(?:约|近|超|超过|逾|突破|不足|至少|最高|最多|最低)*'
/** Verbs and adverbs between an indicator and its number, and what they make of it. */
const approach = new RegExp(`${adverbs}(?:(?<level>${levels})|(?<rise>${rises})|(?<fall>${falls})|(?<share>${shares}))?(?:了)?${hedges}$`)
/** All characters of those words: what stands before the last other one is no part of them. */
const isOfApproach = new CharacterSet(`${approach.source}0123456789`)
const manners = /年均|每年|日均|月均|环比|平均|名义|实际|现价|当月|单月/g

/** 增速高于全国……: the indicator of the figure before, in one respect. */
export const aspect = /^(?:其|该)?(增速|增幅|涨幅|降幅|总量|规模|占比|比重|总额|增长率)$/
const ofGrowth = /(?:增长速度|增速|增幅|涨幅|降幅|增长率|增长)$/
const ofShare = /(?:所?占(?:的)?比(?:重|例)?|比重)$/
/** 比全国, 高于规模以上工业: with what a gain is compared. */
const comparison = /(?:比|较|(?:高|低|快|慢|好|优)于)([^，。；比较于]{1,14}?)(?:分别)?$/

const timeBefore = /(?:(?:19|20)\d\d年[末底]?|[“"][一二三四五六七八九十]{1,3}五[”"][末底]?|今年|目前)?(?:预计)?的?(?:约|近)?$/

/** What has been read of the clauses before a number in its sentence. */
interface Before {
  readonly quantity: Quantity
  readonly name: IndicatorName
  readonly figure: Figure | undefined
  /** 比一季度、上半年分别加快0.3个、: what is left for the numbers that follow. */
  readonly spread?: {readonly verb: string; readonly bases: readonly Range[]}
}

/** 每村3个: not all of them. */
const ofEach = /(?:各|每|其中)\s*$/
const spanBefore = /今后|未来|过去|近$|前$/
const spanBehind = /^(?:累计|内|共|时间)/

const groundBehind = /^(?:左右|以上)?的?(?:基础|水平|基数)上/
const longestGround = 8

/** 今后五年, 前2个月 and 三年累计 say when. */
const isTime = (text: string, {start, end, unit}: Quantity): boolean =>
  (unit === '年' || unit === '个月') &&
  (spanBefore.test(text.slice(Math.max(0, start - 2), start)) || spanBehind.test(text.slice(end, end + 2)))

/** 财政收入超10亿元的▸县（市）达到52个: what is counted by how much it has. */
const countedBehind = /^(?:以上|以下|以内)?的\p{Script=Han}{1,8}(?:（[^（）]{1,6}）)?(?:达到?|有|为|共|超过?|增加到|增至)+[0-9]/u

function isCriterion(text: string, {end}: Quantity): boolean {
  return '的以'.includes(text.charAt(end)) && countedBehind.test(text.slice(end, end + 24))
}

/** Every quantity whose indicator the running text names. */
export function readProse(document: Document): Figure[] {
  const {text} = document
  const context = document.read(readFigureContext)
  const found: Figure[] = []
  let before: Before | undefined
  let ground: Quantity | undefined
  let sentenceBody = ''
  let sentenceOf: Range | undefined
  for (const quantity of document.mentions('quantity')) {
    if (isTime(text, quantity) || isCriterion(text, quantity)) continue
    if (before && document.sentenceAt(before.quantity.start) !== document.sentenceAt(quantity.start)) before = undefined
    if (sentenceOf !== document.sentenceAt(quantity.start)) {
      sentenceOf = document.sentenceAt(quantity.start)
      sentenceBody = ''
    }
    const read = readOne(quantity, before)
    before = read
    if (read?.name.body) sentenceBody = read.name.body
    if (read?.figure) {
      if (ground && isOfBase(ground, read.figure)) found.push(figureOfBase(ground, read.figure))
      ground = undefined
      found.push(read.figure)
    } else if (groundBehind.test(text.slice(quantity.end, quantity.end + longestGround))) ground = quantity
  }
  return found

  /** 在去年▸268亿元▸的基础上，力争进出口总额突破330亿元: of what comes after it. */
  function isOfBase({start, dimension}: Quantity, {relation, quantity}: Figure): boolean {
    return relation === 'level' && dimension === quantity.dimension && document.sentenceAt(start) === document.sentenceAt(quantity.start)
  }

  function figureOfBase(quantity: Quantity, figure: Figure): Figure {
    const {start, end, value: signed} = quantity
    const {time, timeFrom} = context.at(start, clauseStart(text, start))
    return {...figure, start, end, quantity, mention: quantity, signed, time, timeFrom, stage: 'told', isFirst: false, inherits: true}
  }

  function readOne(quantity: Quantity, last: Before | undefined): Before | undefined {
    const shared = spreadOf(quantity, last)
    if (shared) return shared
    const from = behindMark(document, labelStart(document, quantity, beforeQuoted(text, quantity, clauseStart(text, quantity.start))))
    const within = last && last.quantity.end > from ? last : undefined
    const words = clauseOf(text, from, quantity.start).replace('：', '')
    const between = within && words.slice(Math.max(0, words.length - (quantity.start - within.quantity.end)))
    // 提高到2024年的2.05%: the verb stands before the time.
    const step = between === undefined ? undefined : approachOf(between.replace(timeBefore, ''))
    const {verb, groups} = step?.groups?.level === undefined ? approachOf(between ?? words) : step
    let subject = words.slice(0, words.length - verb.length)
    let isGoingOn = false
    if (between !== undefined) {
      if (step?.groups?.level !== undefined && isNothing(between.replace(timeBefore, '').slice(0, -step.verb.length))) isGoingOn = true
      else if (!/^(?:以上|以下|以内)/.test(between)) return undefined
    }
    if (words.includes('分别') || ofEach.test(subject) || subject.startsWith('占') || isAddition(document, quantity)) return undefined
    // 由2020年的1.4%提高到: the first of two values.
    const ofTwo = /(?:由|从)[^由从]{0,12}$/.exec(subject)
    if (ofTwo) subject = subject.slice(0, ofTwo.index)
    const compared = quantity.unit.endsWith('百分点') ? comparison.exec(subject) : null
    if (compared) subject = subject.slice(0, compared.index)
    const counted = thingBehind(text, quantity)
    const own = isGoingOn ? undefined : nameIn(subject)
    // 创建4个县级美丽乡村示范村, 县级美丽乡村示范村4个: a long name says which thing it is by itself.
    const named = own?.key === '' && counted.length >= longName
    const bareAspect = own && aspect.exec(own.key)?.[1]
    const inherits = isGoingOn || (own?.key === '' && !named) || bareAspect !== undefined
    if (inherits && (!last || (!isGoingOn && ((!isEmpty(subject) && bareAspect === undefined) || !goesOn(text, last.quantity.end, from)))))
      return undefined
    // A name that begins at a closing mark or between list marks is the end of a longer one.
    if (!inherits && !isWhole(text, from, found)) return undefined
    const name: IndicatorName | undefined = inherits ? last?.name : own
    if (!name || /^(?:增长|下降|提高|减少|增加)|一点$|[0-9][^，。]{0,6}比$/.test(name.key) || text.charAt(quantity.start - 1) === '点')
      return undefined
    const {relation, sign} = relationOf(
      quantity,
      groups,
      own && !inherits ? own.key : (bareAspect ?? ''),
      last?.figure,
      inherits && bareAspect !== undefined
    )
    let indicator = relation === 'level' || relation === 'share' || relation === 'increment' ? name.key : name.key.replace(ofGrowth, '')
    let kind = relation
    if (relation === 'level' && ofShare.test(indicator)) {
      kind = 'share'
      indicator = indicator.replace(ofShare, '')
    } else if (relation === 'gain') indicator = indicator.replace(ofShare, '')
    if (named) indicator = counted
    const thing = named ? '' : counted
    const deed = own?.deed || name.deed || (inherits || text.charAt(from - 1) === '，' ? (last?.name.deed ?? '') : '')
    const kept = deed === name.deed ? name : {...name, deed}
    if (ofTwo && !/年|期/.test(ofTwo[0])) return {quantity, name: kept, figure: undefined}
    if (indicator.length < shortest && !(indicator.length >= 2 && (thing.length >= 2 || deed !== '')))
      return {quantity, name: kept, figure: undefined}
    const at = context.at(quantity.start, from)
    // 增长4%左右的目标.
    const stage = aimBehind.test(text.slice(quantity.end, quantity.end + 12)) ? 'target' : at.stage
    const manner = /[均每比义际价计月]/.test(words)
      ? [...words.matchAll(manners)].map(([word]) => (word === '每年' ? '年均' : word)).join('')
      : ''
    // 江临市项目96个，……，总投资786亿元: whose figures a sentence gives stands at its head.
    const body = name.body || (inherits ? (last?.figure?.body ?? '') : '') || at.scope || sentenceBody
    const figure: Figure = {
      start: quantity.start,
      end: quantity.end,
      quantity,
      mention: quantity,
      indicator,
      name: named ? counted : name.shown || indicator,
      relation: kind,
      signed: sign * quantity.value,
      manner,
      time:
        stage === 'target' && (kind === 'level' || kind === 'share') && (quantity.dimension === '%' || !adds.test(words))
          ? atItsEnd(at.time)
          : at.time,
      timeFrom: at.timeFrom,
      stage,
      body,
      base: compared?.[1] === undefined ? at.base : at.base || baseOf(compared[1]),
      thing,
      deed,
      isFirst: verb.includes('首次'),
      inherits
    }
    return {quantity, name: kept, figure}
  }

  function spreadOf(quantity: Quantity, last: Before | undefined): Before | undefined {
    if (!last) return undefined
    let {spread} = last
    if (spread && !/^[、和]$/.test(text.slice(last.quantity.end, quantity.start))) return undefined
    if (!spread) {
      const from = Math.max(last.quantity.end, quantity.start - longestSpread)
      const match = spreading.exec(text.slice(from, quantity.start))
      if (!match?.[1] || match[2] === undefined || !last.figure || !goesOn(text, last.quantity.end, from + match.index)) return undefined
      const bases: Range[] = []
      let start = from + match.index + 1
      for (const part of match[1].split(/[、和]/)) {
        bases.push({start, end: start + part.length})
        start += part.length + 1
      }
      spread = {verb: match[2], bases}
    }
    const [base, ...bases] = spread.bases
    const isPoints =
      quantity.unit.endsWith('百分点') || (quantity.unit === '个' && inPoints.test(text.slice(quantity.end, quantity.end + 12)))
    if (!base || !isPoints || !last.figure) return undefined
    const points = {...quantity, unit: '个百分点', dimension: '个百分点'}
    const sign = isFall.test(spread.verb) || spread.verb === '低' ? -1 : 1
    const figure: Figure = {
      ...last.figure,
      start: quantity.start,
      end: quantity.end,
      quantity: points,
      mention: quantity,
      relation: 'gain',
      signed: sign * quantity.value,
      base: context.baseIn(base),
      thing: '',
      isFirst: false,
      inherits: true
    }
    return {...last, quantity, figure, spread: {verb: spread.verb, bases}}
  }
}

/** 加上上年结转收入5亿元，收入总量为86亿元: parts and sum of an account that the sentence before names. */
const addition = /^再?(?:加上|扣除|剔除|减去)/

function isAddition(document: Document, {start}: Quantity): boolean {
  const sentence = document.sentenceAt(start)
  return sentence !== undefined && addition.test(document.text.slice(sentence.start, sentence.start + 3))
}

/** 比一季度、上半年分别加快0.3个、0.1个百分点: each number has a base of its own. */
const spreading = /(?:比|较)([^，。；比较]{2,30})分别(加快|提高|上升|扩大|增加|回升|快|高|回落|下降|降低|收窄|减少|放缓|低|慢)(?:了)?$/
const longestSpread = 44
const inPoints = /^[、和][0-9.]{1,6}个?百分点/

const isNothing = (words: string): boolean => isEmpty(words.replace(/^(?:以上|左右|以下|多|余)/, ''))

/** Whether words name nothing: 2025年预计的. */
export const isEmpty = (words: string): boolean => /^(?:的|再|又|并|到|至|预计|预期|，)*$/.test(nameIn(words).key.replace(/预计|预期/g, ''))

const baseOf = (words: string): string =>
  /^(?:上年|去年)(?:同期)?$/.test(words) ? '' : words.replace(/^(?:全国|全省|全市)平均水平$/, (all) => all.slice(0, 2))

const aimBehind = /^(?:左右|以上|以内)?的?(?:预期|年度|全年|既定|增长)?目标/

/** Sums over the years of a plan. */
const adds = /新增|净增|累计|合计|新建|建设|改造|培育|引进|发放|培训|完成|实施|实现|投资|投入|年均/

/** What is aimed at for a plan is to be reached in its last year, unless it adds up over its years. */
const atItsEnd = (time: Time): Time => (isPlan(time.year) ? {year: String(endOfPlan(time.year)), part: time.part} : time)

type Groups = Readonly<Record<'level' | 'rise' | 'fall' | 'share', string | undefined>>

function relationOf(
  quantity: Quantity,
  groups: Groups | undefined,
  called: string,
  last: Figure | undefined,
  isAspect: boolean
): {readonly relation: Relation; readonly sign: 1 | -1} {
  const sign = groups?.fall === undefined && !called.endsWith('降幅') && !/低于|慢于/.test(groups?.level ?? '') ? 1 : -1
  if (quantity.unit.endsWith('百分点')) return {relation: 'gain', sign}
  if (groups?.rise !== undefined || groups?.fall !== undefined) return {relation: quantity.dimension === '%' ? 'growth' : 'increment', sign}
  if (groups?.share !== undefined) return {relation: 'share', sign: 1}
  if (quantity.dimension === '%' && ofGrowth.test(called)) return {relation: 'growth', sign}
  if (isAspect && last && /占比|比重/.test(called)) return {relation: 'share', sign: 1}
  return {relation: 'level', sign: 1}
}

/** Measures of money, rates, sizes and time say all themselves; other measure words are followed by what they count. */
const whole = new Set('元 % ％ ‰ 百分点 个百分点 米 平方米 公斤 千瓦 千瓦时 立方米 年 天 小时 分钟 倍 番 成 度'.split(' '))

function thingBehind(text: string, {end, dimension}: Quantity): string {
  return whole.has(dimension) || isBoundary.has(text.charCodeAt(end))
    ? ''
    : (/^(?:以上|以下|以内|左右|的)*(?!以上|以下|以内|左右)(\p{Script=Han}{2,14}?)(?=[，。；：、！？（）“”的]|$)/u.exec(
        text.slice(end, end + 18)
      )?.[1] ?? '')
}

const longName = 8

/** Shorter names are no names of indicators: 其中, 达. GDP is three. */
const shortest = 3

/** Where the line of a box begins, 研发投入强度：▸2030年▸1.6%, when nothing but a time stands between its label and the number. */
function labelStart(document: Document, {start}: Quantity, from: number): number {
  const {text} = document
  if (text.charAt(from - 1) !== '：' || !isEmpty(text.slice(from, start))) return from
  const label = clauseStart(text, from - 1)
  return label <= (document.blockAt(start)?.start ?? 0) + longestMark ? label : from
}

/** Where the name begins of which a quoted word is a part, ▸市级“三公”经费下降12%; as it was where none is. */
function beforeQuoted(text: string, {dimension}: Quantity, from: number): number {
  // 实施“三化”改造项目304个 counts what was done.
  if (text.charAt(from - 1) !== '”' || !whole.has(dimension)) return from
  const open = text.lastIndexOf('“', from - 2)
  return open < 0 || from - open > longestQuoted || !isHan(text.charCodeAt(from)) ? from : clauseStart(text, open)
}

/** Longer words in quotation marks are a name by themselves. */
const longestQuoted = 8

/** 4 新增学位2.4万个: a row of a table that became a line, and its number. */
const rowNumber = /\d{1,3}(?:[ 　\t]+|[.．][ 　\t]*)(?=\p{Script=Han})/uy

function behindMark({text}: Document, from: number): number {
  const isLineStart = from === 0 || text.charAt(from - 1) === '\n'
  if (!isLineStart) return from
  rowNumber.lastIndex = from
  return rowNumber.test(text) ? rowNumber.lastIndex : from
}

/** ●, 1.: what a line may begin with. */
const longestMark = 2

/** The verbs and adverbs between an indicator and its number. */
function approachOf(words: string): {readonly verb: string; readonly groups: Groups | undefined} {
  let start = words.length
  while (start > 0 && isOfApproach.has(words.charCodeAt(start - 1))) start--
  const match = start === words.length ? null : approach.exec(words.slice(start))
  // The expression has these very groups.
  return {verb: match?.[0] ?? '', groups: match?.groups as Groups | undefined}
}

/** Farther behind, a clause does not go on about the same. */
const farthest = 40

/** Nothing with a subject of its own stands between: ，按不变价格计算，. */
const goesOn = (text: string, end: number, from: number): boolean =>
  from - end <= farthest &&
  /^(?:以上|左右|以内|以下|多|余)?(?:大关|关口|新?台阶|门槛)?(?:（[^（）。]{1,16}）)?(?:，(?:按[^，。；]{2,12}(?:计算|核算)|(?:位?居|位?列|排)[^，。；]{2,14}(?:位|榜首)))?[，、（](?:《[^》]{1,12}》)?$/.test(
    text.slice(end, from)
  )

/** 三、: the number of a heading parts nothing. */
const itemMark = /(?:^|\n)(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})、$/
const longestItemMark = 5

/** Whether a name that begins here is not the end of a longer one: 、 parts names as well as figures, 》 and ” end one. */
function isWhole(text: string, from: number, found: readonly Figure[]): boolean {
  const mark = text.charAt(from - 1)
  if (mark === '、') return itemMark.test(text.slice(Math.max(0, from - longestItemMark), from)) || (found.at(-1)?.end ?? -4) >= from - 4
  if (mark === '》') return /^[^，。；]{0,2}(?:提出|明确|确定|要求)/.test(text.slice(from, from + 5))
  if (mark === '”')
    return (
      /^(?:时期|期间|末|以来|[\u4e00-\u9fff]{0,2}的?(?:20\d\d年)|初)/.test(text.slice(from, from + 10)) ||
      /[一二三四五六七八九十]五$/.test(text.slice(from - 3, from - 1))
    )
  return true
}
