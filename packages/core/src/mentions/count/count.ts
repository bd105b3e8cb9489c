import type {Document} from '../../document/document.ts'
import {indexAt, type Range} from '../../range.ts'
import {parseNumeral} from '../numeral/parse.ts'
import {namedSoon, unitOf} from './unit.ts'

/** How exactly a count says its number. */
export type Bound = 'exact' | 'about' | 'least'

/** A number of things that a text may list: 五个方面, 13项, “六大机遇”, 三方面工作, 4省区. */
export interface Count extends Range {
  readonly value: number
  /** Measure word and what is counted, as far as the count itself says it: 个方面, 项, 大. */
  readonly unit: string
  /** What is counted, without the measure word: 坚持 in “五个坚持”, 方面 in 五个方面. Empty where nothing says it. */
  readonly noun: string
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

/** “三同步” “五网” “四个一”: whatever stands in the marks with the number. */
const collective = /^[\p{Script=Han}“”‘’]{1,8}?(?=”)/u
/** The measure word with which the name of several things may begin. */
const measure = /^(?:个|项|条|种|类|句|张)?大?/

/** “双轮驱动”, “双核引领”: two by name. */
const twofold = /“双(\p{Script=Han}{1,6})(?=[”、，])/gu
/** “三零”服务: no number thirty. */
const naughts = /“([二三四五六七八九])零(?=”)/g
/** “三中心一走廊”, “一园两体系”: two sorts under one name. 个 before the second number belongs to “四个一”, “三个一批”. */
const compound =
  /“([一二两三四五六七八九十])(\p{Script=Han}{0,3}?(?!个)\p{Script=Han})([一二两三四五六七八九十])(\p{Script=Han}{1,4})(?=”)/gu
/** 上海、江苏、浙江、安徽三省一市: two sorts of places or bodies that sum up one list. */
const sorts =
  /([一二两三四五六七八九十])([省市区县旗国州盟校院所园港镇乡村部委局办厂企])([一二两三四五六七八九十])([省市区县旗国州盟校院所园港镇乡村部委局办厂企])/gu
/** Names with two numbers that count nothing. */
const fixed = /^“一(?:带一路|国两制|老一小|心一意)/

const least = /(?:(?:至少|最少|起码)[^，。；：、\n]{0,6}|不少于|不低于|不下|超过|超|逾|多达|大于)$/
const about = /(?:近|将近|约|大约|约有|(?<!以)上|不超过|至多|最多|不多于)$/
/** 几十个, 百分之十: part of another number. */
const within = /(?:[几数]|分之)$/
/** 前三名 is a rank, which two may share. */
const rank = /^前[名位强]/
const behind = /^[多余来几]/
const leastAfter = /^(?:以上|余)/
const aboutAfter = /^(?:左右|上下|以下|以内)/
const backward = /(?:以上|上述|前述|前面|这|那|该)$/
const distributive = /(?:各|每|均有|都有|分别)$/

/** What ends a list right before a count: 、D五省, 》三部, ”四个. */
const besideList = /(?:、[^、，。；：！？\n]{1,24}|[”》〉）])(?:等|这|共|等共)?$/
/** 城建类34件、民生类▸29件: one of several parts that each have a number. */
const sibling = /[0-9０-９][万亿余多]?\p{Script=Han}{1,2}、[^、，。；：\n]{1,24}$/u
/** Words that say that the list follows, or that all are counted. */
const ahead = /(?:下列|以下|如下|下述|分为|共)$/
/** What opens a list, or ends the sentence before one, behind a count without a noun of its own. */
const besideOpener = /^[^，。；：！？、（）“”\n]{0,12}”?(?:[：:（]|——|，(?:即|分别|分为|其中|包括)|分别[是为])/u
/** 抓好三项。▸一是……; but not 改造厕所8处。 */
const besideEnd = /^[^，。；：！？、（）“”\n]{0,12}”?[。\n]/u

/** Counts larger than this are sums of people or things, not members of a list. */
const largest = 400
/** From here on a number with 大 is a party congress, unless a noun that is listed follows or 等 stands before it: 等十二大产业. */
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
    if (within.test(before)) continue
    const quoted = before.endsWith('“')
    const rest = text.slice(end, end + 14)
    const rough = behind.test(rest)
    if (quoted && /^\p{Script=Han}{1,4}[一二两三四五六七八九十]\p{Script=Han}{1,4}”/u.test(rest) && !rest.startsWith('个一')) continue
    const name = quoted ? collective.exec(rest)?.[0] : undefined
    const counted = name === undefined ? unitOf(rough ? rest.slice(1) : rest) : {unit: name, sort: 'named' as const}
    if (!counted) continue
    const {unit} = counted
    if (rank.test(before.slice(-1) + unit)) continue
    if (unit === '大' && form === 'han' && value >= congresses && !before.endsWith('等')) continue
    const to = end + (rough ? 1 : 0) + unit.length
    const lead = text.slice(Math.max(0, start - 30), start)
    const tail = `${text.slice(to, to + 16)}\n`.slice(0, 16)
    const back = backward.test(before)
    if (counted.sort !== 'named' && !back && !quoted && (!besideList.test(lead) || sibling.test(lead))) {
      if (
        counted.sort === 'sum' ||
        sibling.test(lead) ||
        !(namedSoon.test(tail) || besideOpener.test(tail) || (counted.sort === 'bare' && besideEnd.test(tail)) || ahead.test(before))
      )
        continue
    }
    found.push({
      start,
      end: to,
      value,
      unit,
      noun: counted.sort === 'named' ? unit.replace(measure, '') : '',
      bound: rough || least.test(lead) || leastAfter.test(tail) ? 'least' : about.test(before) || aboutAfter.test(tail) ? 'about' : 'exact',
      back,
      each: distributive.test(before),
      quoted,
      cited: start < (titles[indexAt(titles, start)]?.end ?? 0)
    })
  }
  const names = readNames(text).toSorted((a, b) => a.start - b.start)
  // 三省 within 三省一市 counts nothing by itself.
  const alone = found.filter(({start, end}) => end > (names[indexAt(names, start)]?.end ?? 0))
  return [...alone, ...names].toSorted((a, b) => a.start - b.start)
}

/** Names of several things whose number is no numeral with a unit: “双核引领”, “三中心一走廊”, 三省一市. */
function readNames(text: string): Count[] {
  const found: Count[] = []
  const name = (start: number, end: number, count: Pick<Count, 'value' | 'unit' | 'noun' | 'parts' | 'quoted'>): void => {
    found.push({start, end, bound: 'exact', back: false, each: false, cited: false, ...count})
  }
  for (const match of text.matchAll(twofold)) {
    const noun = match[1] ?? ''
    name(match.index + 1, match.index + match[0].length, {value: 2, unit: noun, noun, quoted: true})
  }
  for (const match of text.matchAll(naughts))
    name(match.index + 1, match.index + match[0].length, {value: parseNumeral(match[1] ?? '') ?? 0, unit: '零', noun: '零', quoted: true})
  for (const [expression, quoted] of [
    [compound, true],
    [sorts, false]
  ] as const)
    for (const match of text.matchAll(expression)) {
      const [first, second] = [parseNumeral(match[1] ?? ''), parseNumeral(match[3] ?? '')]
      if (first === undefined || second === undefined || fixed.test(match[0])) continue
      const parts = [
        {value: first, noun: match[2] ?? ''},
        {value: second, noun: match[4] ?? ''}
      ]
      const start = match.index + (quoted ? 1 : 0)
      name(start, match.index + match[0].length, {
        value: first + second,
        unit: text.slice(start, match.index + match[0].length),
        noun: '',
        parts,
        quoted
      })
    }
  return found
}
