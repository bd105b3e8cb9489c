import {type Document, parseNumeral, type Quantity, type Range} from '@hegao/core'
import {isAmount} from './amounts.ts'
import type {Partition, PartitionFault} from './partition.ts'
import {addsUp, isExact, round, sameUnit, sumOf} from './rounding.ts'

/** Behind the total, before the first part. */
const opener = /^(?:。|[^。；]{0,40}?[，,：:（(]?)(?:其中|(?<![不未])包括|分别为|分别是|按[^，。；]{1,6}(?:分|划分|看)，?)[：:，]?/
/** With one of these its own words begin, no farther behind the total. */
const openerBegins = /[其包分按]/
const longestToOpener = 44
/** 按类型分，滑坡……、崩塌……: parts that leave nothing out. */
const bareNumber = /[\d万亿](?![\d.万亿年月日时—–-])/
const exhaustive = /按[^，。；]{1,6}(?:分|划分|看)，?[：:，]?$/
/** Between two parts: what parts them, and the name of the next, which 分别为138亿元、104亿元 leaves out. */
const between = /^[^。；，、]{0,16}([，、])[^。；，、]{0,24}$/
/** What makes parts overlap, or speaks of something else: no sum is meant. */
const overlapping = /同时|均|各|每|含|重复|多次|平均|新增|比上|比去|较|同比|占|增长|增加|减少|下降|累计|达到|超过|其中|包括/
/** 比上年增加1500亿元，其中……: the parts are of what grew. */
const change = /(?:增加|增长|净增|减少|下降|提高|多|少)(?:了)?$/

/** By how much less than the total parts that look whole may be: a figure off by a digit, not a part left out. */
const nearShare = 0.05
const fewestWholeParts = 3
/** How many quantities of a sentence are looked at from a total; more are a table. */
const farthest = 60
/** Two parts look whole when they make this share of the total. */
const wholeShare = 0.9

/** Totals with the parts that the sentence splits them into. */
export function partitions(document: Document): Partition[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  const found: Partition[] = []
  for (const [index, whole] of quantities.entries()) {
    if (!openerBegins.test(text.slice(whole.end, whole.end + longestToOpener))) continue
    const first = document.sentenceAt(whole.start)
    const next = quantities[index + 1]
    if (!first || !next) continue
    // 总装机864万千瓦。▸其中，火电420万千瓦……: the parts have a sentence of their own.
    const isNext = text.startsWith('。其中', whole.end)
    const last = (isNext ? document.sentenceAt(next.start) : first) ?? first
    const sentence = {start: first.start, end: last.end}
    if (next.start >= sentence.end) continue
    const gap = text.slice(whole.end, next.start)
    const words = opener.exec(gap)?.[0]
    // 6家银行，股本合计14.9亿，其中……: the parts are of the number that stands nearer.
    if (words === undefined || bareNumber.test(words) || overlapping.test(gap.replace(/其中|包括|按[^，。；]{1,6}(?:分|划分|看)/, '')))
      continue
    // 其中，甲为22亿元，乙为21亿元，丙、丁、戊分别为……: 乙 is a part itself, and the others stand beside it.
    if (/、[^。；]*分别/.test(words) && /其中|包括/.test(text.slice(sentence.start, whole.start))) continue
    const earlier = quantities
      .slice(Math.max(0, index - farthest), index)
      .filter((other) => other.start >= sentence.start && sameUnit(other, whole) && !isAside(text, other, whole))
    // ……总数17.1亿户，净增2653万户。其中……: of which of them nobody knows.
    if (isNext && earlier.length > 0) continue
    const aside = bracketBefore(text, whole, gap)
    const grew = change.test(text.slice(Math.max(0, whole.start - 4), whole.start))
    const isApart = whole.dimension === '%' || !sameUnit(whole, next)
    const total = isApart
      ? totalBefore(text, quantities, index)
      : aside === undefined
        ? grew
          ? earlier.at(-1)
          : whole
        : earlier.findLast(({end}) => end <= aside)
    if (!total || !isExact(total) || total.value < 3 || isMean(text, total)) continue
    const parts = partsOf(document, quantities, index + 1, sentence.end, total)
    // Behind another figure two parts seldom are all: 支出12447亿元，增长6%，其中本级2912亿元、转移支付9049亿元.
    if (isApart && parts.all.length < fewestWholeParts && sumOf(parts.all) < total.value) continue
    const verdict = judge(total, isNext ? ofOneName(text, total, parts) : parts, text, sentence, exhaustive.test(words))
    // 由12.9变更为14.4平方公里，净增1.5平方公里，其中……: the parts may be those of a figure before.
    const better = verdict?.fault && parts.all.length > 1 && earlier.find((other) => addsUp(other, parts.all))
    if (better) found.push({total: better, parts: parts.all})
    else if (verdict && !(isNext && verdict.fault?.kind === 'part')) found.push(verdict)
  }
  return found
}

/** 日均客运量286.4万人次，其中工作日312.5万人次; 净迁入8.64万人，其中省内迁入12.37万人: a part of a mean, or of a balance, may be more. */
const mean = /(?:平均|日均|月均|人均|户均|亩均|亩产|单产|净(?:迁|流)|时速)[^，。；、]{0,12}$/
const isMean = (text: string, {start}: Quantity): boolean => mean.test(text.slice(Math.max(0, start - 20), start))

/** 进出口6120亿元，增长8.2%，▸其中……, 66个项目，总投资1.2万亿元，▸其中……28个: the total has another figure of it between itself and its parts. */
function totalBefore(text: string, quantities: readonly Quantity[], index: number): Quantity | undefined {
  const [before, total, other] = [quantities[index - 2], quantities[index - 1], quantities[index]]
  if (!total || !other || !isAmount(total) || !anotherOfIt.test(text.slice(total.end, other.start))) return undefined
  // 总产量178万吨，▸增加2.8万吨▸，增长1.6%，其中……: the parts are of what grew.
  const grew = change.test(text.slice(Math.max(0, total.start - 4), total.start))
  return grew && before && sameUnit(before, total) && anotherOfIt.test(text.slice(before.end, total.start)) ? before : total
}
const anotherOfIt = /^[^。；0-9]{0,24}$/

/** Where the bracket opens that closes between a quantity and 其中: 201件（含结转9件），其中…… speaks of the 201. */
function bracketBefore(text: string, {start}: Quantity, gap: string): number | undefined {
  if (!/^[^（）]*）/.test(gap)) return undefined
  const open = text.lastIndexOf('（', start)
  return open < 0 || start - open > longestAside ? undefined : open
}

/** 402万辆（含拖拉机8万辆），增加15万辆，其中……: the 8 are no total of what comes behind the bracket. */
const isAside = (text: string, {end}: Quantity, whole: Quantity): boolean => /^[^（）]*）/.test(text.slice(end, whole.start))

const longestAside = 40

const speed = /(?:时速|车速|流速|速度|限速|海拔|间距)[达为]?$/

interface Parts {
  readonly all: readonly Quantity[]
  /** How many of them one and the same mark parts: “16个、39个，104个” has two and then another. */
  readonly alike: number
  /** Whether commas part them, behind which another matter may begin. */
  readonly loose: boolean
}

/** The parts from an index on. A number in another unit within a part's name, 30名以上代表联名提出的272件, is passed over. */
function partsOf(document: Document, quantities: readonly Quantity[], from: number, end: number, total: Quantity): Parts {
  const all: Quantity[] = []
  let mark: string | undefined
  let alike = 0
  for (let at = from; at < from + farthest; at++) {
    const part = quantities[at]
    if (!part || part.start >= end) break
    // 设计时速100公里 is no length.
    if (!sameUnit(total, part) || speed.test(document.text.slice(Math.max(0, part.start - 6), part.start))) continue
    if (!isExact(part)) break
    const last = all.at(-1)
    if (last) {
      const words = document.text.slice(last.end, part.start)
      const parting = between.exec(words)?.[1]
      if (parting === undefined || overlapping.test(words)) break
      mark ??= parting
      if (parting === mark && alike === all.length) alike++
    } else alike = 1
    all.push(part)
  }
  return {all, alike, loose: mark === '，'}
}

/** 发电▸装机容量▸864万千瓦。其中，火电▸装机容量▸420万千瓦，水电……: parts that all have the last word of the total are no other matter. */
function ofOneName(text: string, total: Quantity, parts: Parts): Parts {
  const word = text.slice(total.start - lengthOfWord, total.start)
  return {...parts, loose: parts.loose && !parts.all.every(({start}) => text.slice(start - lengthOfWord, start) === word)}
}
const lengthOfWord = 4

function judge(total: Quantity, {all, alike, loose}: Parts, text: string, sentence: Range, allNamed: boolean): Partition | undefined {
  const [first] = all
  if (!first) return undefined
  let sum = 0
  for (const [index, {value}] of all.entries()) {
    sum = round(sum + value)
    const made = all.slice(0, index + 1)
    if (index > 0 && addsUp(total, made, sum)) return {total, parts: made}
  }
  const parts = all.slice(0, alike)
  const unit = parts.length > 1 ? wrongUnit(total, parts, text) : undefined
  if (unit) return {total, parts, fault: unit}
  const larger = (loose ? parts.slice(0, 1) : parts).find(({value}) => value > total.value)
  if (larger) return {total, parts: [larger], fault: {kind: 'part'}}
  if (parts.length < 2) return undefined
  if (areAllYears(parts, text, sentence) || (allNamed && alike === all.length)) return {total, parts, fault: {kind: 'sum', certain: true}}
  const made = sumOf(parts)
  const close = Math.abs(total.value - made) <= Math.max(1, total.value * nearShare)
  if (loose && !close) return undefined
  const rest = text.slice(parts.at(-1)?.end ?? total.end, sentence.end)
  // ……，另有3家: the parts before are not all, and what is more than the whole overlaps.
  // 25万亩，其中标准化18万亩、有机8.5万亩（两者有交叉）; 部分人员同时受到两种处分.
  if (/另有|另外|此外|还有|兼有|兼具|交叉|重叠|重复|双重|同时|两种以上/.test(rest)) return undefined
  if (made > total.value) return {total, parts, fault: {kind: 'sum', certain: true}}
  if (/^[^，。；]{0,4}[，、]?(?:其余|其他|剩余|余下|其它)/.test(rest)) return undefined
  // What is left may be a part that is not named where it is larger than one that is.
  const looksWhole = made >= total.value * wholeShare && total.value - made < Math.min(...parts.map(({value}) => value))
  const whole = alike === all.length && (parts.length >= fewestWholeParts || looksWhole) && !/等/.test(rest.slice(0, 8))
  return whole && total.value - made <= Math.max(1, total.value * nearShare)
    ? {total, parts, fault: {kind: 'sum', certain: false}}
    : undefined
}

const tenThousand = 1e4
const hundredMillion = 1e8

/** 总投资3.2亿元，其中1.1亿元、0.9亿元、1.2万元: with 亿 for 万 the sum is right. */
function wrongUnit(total: Quantity, parts: readonly Quantity[], text: string): PartitionFault | undefined {
  for (const part of parts) {
    if (part.scale !== tenThousand && part.scale !== hundredMillion) continue
    const value = part.scale === tenThousand ? part.value * tenThousand : part.value / tenThousand
    const changed = parts.map((other) => (other === part ? {...part, value, step: (part.step * value) / part.value} : other))
    if (!addsUp(total, changed)) continue
    const written = text.slice(part.start, part.end)
    const expected = part.scale === tenThousand ? written.replace('万', '亿') : written.replace('亿', '万')
    return {kind: 'unit', part, expected}
  }
  return undefined
}

/** 三年来累计……，其中2021年……、2022年……、2023年……: one part for each year of the stretch that the total is of. */
function areAllYears(parts: readonly Quantity[], text: string, sentence: Range): boolean {
  const years = parts.map(({start}, index) => {
    const from = parts[index - 1]?.end ?? sentence.start
    return Number(/(?:^|其中|[，、：:（(])((?:19|20)\d\d)年[^，、。；0-9]{0,8}$/.exec(text.slice(from, start))?.[1])
  })
  const [first = NaN] = years
  if (!years.every((year, index) => year === first + index)) return false
  const stretch = text.slice(sentence.start, parts[0]?.start).match(/(?<![第〇零一二三四五六七八九十])[二两三四五六七八九十](?=年)/)?.[0]
  return stretch !== undefined && parseNumeral(stretch) === parts.length
}
