import type {Document} from '../../document/document.ts'
import {indexAt, type Range} from '../../range.ts'
import {isBesideList} from './beside.ts'
import {readNames} from './names.ts'
import {unitOf} from './unit.ts'

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
/** 三个“坚定不移”: the name stands in marks behind the number. */
const namedApart = /^(?:个|大|项|种|条|句|点|类)“\p{Script=Han}{1,8}”/u
/** The measure word with which the name of several things may begin. */
const measure = /^(?:个|项|条|种|类|句|张)?大?/

const least = /(?:(?:至少|最少|起码)[^，。；：、\n]{0,6}|不少于|不低于|不下|超过|超|逾|多达|大于)$/
const about = /(?:近|将近|约|大约|约有|(?<!以)上|不超过|至多|最多|不多于)$/
/** Names with a number that count nothing where they stand: 违反中央八项规定精神. */
const fixedName = /^项(?:规定(?:精神|及|实施|[》”，。；、的])|基本原则|注意)/
/** 几十个, 百分之十: part of another number; 一式两份 is so many copies. */
const within = /(?:[几数]|分之|一式)$/
/** 前三名 is a rank, which two may share. */
const rank = /^前[名位强]/
const behind = '多余来几'
/** What stands before a number that is part of another, or of a range or ratio: 第3, 5—6. A colon or dash of text leads in. */
const ofAnotherNumber = '第0123456789０１２３４５６７８９.．+＋-–－~～至到%％∶:'
/** 做到▸五个更加: no range. */
const reaching = /[做抓想讲]到$/
const leastAfter = /^(?:以上|余)/
const aboutAfter = /^(?:左右|上下|以下|以内)/
const backward = /(?:以上|上述|前述|前面|这|那|该)$/
const distributive = /(?:各|每|均有|都有|分别)$/

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
    const last = text.charAt(start - 1)
    const before = text.slice(Math.max(0, start - 4), start)
    if (start > 0 && ofAnotherNumber.includes(last) && !reaching.test(before)) continue
    if (within.test(before)) continue
    const quoted = before.endsWith('“')
    const rest = text.slice(end, end + 14)
    if (form === 'han' && fixedName.test(rest)) continue
    const rough = rest !== '' && behind.includes(rest.charAt(0))
    if (quoted && /^\p{Script=Han}{1,4}[一二两三四五六七八九十]\p{Script=Han}{1,4}”/u.test(rest) && !rest.startsWith('个一')) continue
    // “两年半” is a time.
    if (quoted && rest.startsWith('年半')) continue
    const name = quoted ? collective.exec(rest)?.[0] : namedApart.exec(rest)?.[0]
    const counted =
      name === undefined ? (unitOf(rough ? rest.slice(1) : rest) ?? echoed(text, start, rest)) : {unit: name, sort: 'named' as const}
    if (!counted) continue
    const {unit} = counted
    if (rank.test(before.slice(-1) + unit)) continue
    if (unit === '大' && form === 'han' && value >= congresses && !before.endsWith('等')) continue
    const to = end + (rough ? 1 : 0) + unit.length
    const back = backward.test(before)
    if (counted.sort !== 'named' && !back && !quoted && !isBesideList(text, {start, end: to}, counted.sort)) continue
    found.push({
      start,
      end: to,
      value,
      unit,
      noun: counted.sort === 'named' ? unit.replace(measure, '').replace(/[“”]/g, '') : '',
      bound: rough ? 'least' : boundOf(text, start, to),
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

/** “强链、补链、延链”▸四链▸协同: the last character of a row again. */
function echoed(text: string, start: number, rest: string): {readonly unit: string; readonly sort: 'named'} | undefined {
  const before = text.charAt(start - 1) === '”' ? start - 2 : start - 1
  const character = rest.charAt(0)
  if (text.charAt(before) !== character || !/\p{Script=Han}/u.test(character)) return undefined
  const row = text.slice(Math.max(0, before - longestRow), before)
  return row.includes(`${character}、`) && /、[^，。；：、]{1,5}$/.test(row) ? {unit: character, sort: 'named'} : undefined
}
const longestRow = 40

/** 至少要抓好五件事: words between the bound and its number. */
const longestBound = 12

function boundOf(text: string, start: number, end: number): Bound {
  const [before, after] = [text.slice(Math.max(0, start - longestBound), start), text.slice(end, end + 2)]
  if (least.test(before) || leastAfter.test(after)) return 'least'
  return about.test(before) || aboutAfter.test(after) ? 'about' : 'exact'
}
