import type {Document} from '../../document/document.ts'
import {indexAt, type Range} from '../../range.ts'
import {parseNumeral} from '../numeral/parse.ts'

/** How exactly a count says its number. */
export type Bound = 'exact' | 'about' | 'least'

/** A number of things that a text may list: 五个方面, 13项, “六大机遇”, 三方面工作, 4省区. */
export interface Count extends Range {
  readonly value: number
  /** Measure word and what is counted, as far as the count itself says it: 个方面, 项, 大. */
  readonly unit: string
  readonly bound: Bound
  /** Whether it points back: 以上十个方面, 这三条. */
  readonly back: boolean
  /** Whether each of several has so many: 各3家. */
  readonly each: boolean
  /** Whether it stands in quotation marks as a name of its items: “五个坚持”. */
  readonly quoted: boolean
  /** Whether it stands within a title, 《…等八部法律的决定》, so that its things stand in another document. */
  readonly cited: boolean
  /** The sorts that a compound name counts: “三中心一走廊” has three 中心 and one 走廊. */
  readonly parts?: readonly {readonly value: number; readonly noun: string}[]
}

/** Nouns that a text counts in order to list them; they need no measure word. */
const listed =
  '方面|部分|环节|特点|特征|重点|要点|关键词|问题|原则|目标|任务|转变|关系|机遇|挑战|亮点|层面|阶段|步骤|领域|板块|主题|方向|专项|举措|措施|要求|结合|坚持|更加|必须|突破|聚焦|优势|体系|行动|工程|战略|支柱|作用|平台|基地|中心'
/** Measure words for things that may be listed. 大 takes a noun: 十大产业; 二十大 is a congress. */
const measures = '个|项(?!目)|条(?!件|例|款|线)|点(?!钟|多|半|五|\\d)|类|种|件|篇|张|句|步|招|篇文章'
/** Measure words of persons, bodies and places: counted, but what stands around need not be all of them. */
const others =
  '位(?!数|居|列|于)|名|家|所|座|处|支|批|套|部(?!分|门|署|委)|份|场|届|省区市|省区|省份|省(?!级)|市(?!场|级|民|值|域)|区县|区(?!域|间)|县(?!级|域)|国(?!家|际|内)|地(?!区|方|位)|方(?!面|式|向|案|位|法|针)|人(?!次|民|均|口|才|员|大|类|数|生)'
const unit = new RegExp(`^(?:(?:${measures})?大?(?:${listed})|大(?=\\p{Script=Han})|${measures}|${others})`, 'u')
/** “三同步” “五网” “四个一”: whatever stands in the marks with the number. */
const collective = /^[\p{Script=Han}“”‘’]{1,8}?(?=”)/u

/** “双轮驱动”, “双核引领”: two by name. */
const twofold = /“双(\p{Script=Han}{1,6})(?=[”、，])/gu
/** “三中心一走廊”, “一园两体系”: two sorts under one name. */
const compound = /“([一二两三四五六七八九十])(\p{Script=Han}{1,4}?)([一二两三四五六七八九十])(\p{Script=Han}{1,4})(?=”)/gu

const least = /(?:至少|不少于|超过|超|逾|不下|多达)$/
const about = /(?:近|将近|约|大约|约有|上)$/
const behind = /^[多余来几]/
const backward = /(?:以上|上述|前述|前面|这|那|该)$/
const distributive = /(?:各|每|均有|都有|分别)$/

/** Counts larger than this are sums of people or things, not members of a list. */
const largest = 400
/** From here on a number with 大 is a party congress, unless a noun that is listed follows: 二十大 beside 十二大产业. */
const congresses = 11

/** Every count whose things a text could list. */
export function readCounts(document: Document): Count[] {
  const {text} = document
  const found: Count[] = []
  const titles = document.mentions('title')
  for (const {start, end, value, form} of document.mentions('numeral')) {
    if (value < 2 || value > largest || !Number.isInteger(value)) continue
    const before = text.slice(Math.max(0, start - 4), start)
    if (/[第0-9０-９.．+＋\-—–－~～至到%％∶:：]$/.test(before) && !/[：—]$/.test(before)) continue
    const quoted = before.endsWith('“')
    const rest = text.slice(end, end + 12)
    const rough = behind.test(rest)
    if (quoted && /^\p{Script=Han}{1,4}[一二两三四五六七八九十]\p{Script=Han}{1,4}”/u.test(rest)) continue
    const counted = quoted ? (collective.exec(rest)?.[0] ?? unit.exec(rest)?.[0]) : unit.exec(rough ? rest.slice(1) : rest)?.[0]
    if (counted === undefined) continue
    if (counted === '大' && form === 'han' && value >= congresses) continue
    found.push({
      start,
      end: end + (rough ? 1 : 0) + counted.length,
      value,
      unit: counted,
      bound: rough || least.test(before) ? 'least' : about.test(before) ? 'about' : 'exact',
      back: backward.test(before),
      each: distributive.test(before),
      quoted,
      cited: start < (titles[indexAt(titles, start)]?.end ?? 0)
    })
  }
  for (const match of text.matchAll(twofold)) {
    const start = match.index + 1
    found.push({
      start,
      end: start + match[0].length - 1,
      value: 2,
      unit: match[1] ?? '',
      bound: 'exact',
      back: false,
      each: false,
      quoted: true,
      cited: false
    })
  }
  for (const match of text.matchAll(compound)) {
    const [first, second] = [parseNumeral(match[1] ?? ''), parseNumeral(match[3] ?? '')]
    const start = match.index + 1
    if (first === undefined || second === undefined) continue
    found.push({
      start,
      end: start + match[0].length - 1,
      value: first + second,
      unit: match[0].slice(1),
      bound: 'exact',
      back: false,
      each: false,
      quoted: true,
      cited: false,
      parts: [
        {value: first, noun: match[2] ?? ''},
        {value: second, noun: match[4] ?? ''}
      ]
    })
  }
  return found.sort((a, b) => a.start - b.start)
}
