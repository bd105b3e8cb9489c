import {Anchored} from '../../anchored.ts'
import type {Document} from '../../document/document.ts'
import {groupBy} from '../../group-by.ts'
import type {Range} from '../../range.ts'
import {parseNumeral} from '../numeral/parse.ts'

/** A name made of numbers and what they count: “一核两带三区”, “113”产业体系. */
export interface NumberedName extends Range {
  /** Its numbers, in the order of its parts; 113 has three. */
  readonly numbers: readonly number[]
  /** What is the same in every form of the name: 带核区, or the words behind one of digits. */
  readonly key: string
  /** What each number counts, in one order for all forms; nothing for digits. */
  readonly parts: readonly string[]
}

/** Two places that give one such name different numbers. */
export interface NumberedNameSlip {
  readonly here: Range
  readonly there: Range
  /** How often the other form stands. */
  readonly others: number
}

const numeral = '[一二两双三四五六七八九十]'
const part = `${numeral}(?!${numeral})\\p{Script=Han}{1,3}?`
/** “一核两带三区” with nothing else in the marks. */
const ofParts = new RegExp(`“((?:${part}[、，]?){2,6})”`, 'gu')
/** 形成一核两带三区▸发展格局: without marks a name is known by what it is the name of. */
const unmarked = new Anchored(
  new RegExp(
    `(?<=[成造建绕升化紧聚])((?:${part}){2,6})(?=(?:发展|空间|区域|城镇|产业|开放|总体)?(?:新)?(?:格局|布局|体系)|(?:优化|布局|配置))`,
    'uy'
  ),
  ['格局', '布局', '体系', '优化', '配置'],
  27,
  '一二两双三四五六七八九十'
)
const eachPart = new RegExp(`(${numeral})(\\p{Script=Han}{1,3}?)[、，]?(?=${numeral}|$)`, 'gu')
/** “113”产业体系: digits are a name by the words behind them. */
const ofDigits = /“([0-9](?:[0-9+]{0,6}[0-9])(?:\+?[NX])?)”(\p{Script=Han}{2})/gu
/** “五涨三降” tells of one month, “六涨三降” of another; “三位一体” and “五位一体” are two names. */
const ofOthers = /^[涨降升增减平稳快慢]+$|^位体$/

/** Every name that is made of at least two numbers. */
export function readNumberedNames({text}: Document): NumberedName[] {
  const found: NumberedName[] = []
  for (const match of [...text.matchAll(ofParts), ...unmarked.matches(text)]) {
    const [whole, words = ''] = match
    const start = match.index + whole.indexOf(words)
    // In the order of what is counted: 一核两带三区 and 一核两区三带 are one name, and 两带 has become 三带.
    const parts = [...words.matchAll(eachPart)]
      .map(([, number = '', noun = '']) => ({number: valueOf(number), noun}))
      .toSorted((a, b) => (a.noun < b.noun ? -1 : a.noun > b.noun ? 1 : 0))
    const key = parts.map(({noun}) => noun).join('')
    if (parts.length < 2 || ofOthers.test(key)) continue
    found.push({
      start,
      end: start + words.length,
      numbers: parts.map(({number}) => number),
      key,
      parts: parts.map(({noun}) => noun)
    })
  }
  for (const match of text.matchAll(ofDigits)) {
    const [, digits = '', key = ''] = match
    const numbers = (digits.includes('+') ? digits.split('+') : [...digits]).filter((digit) => /^[0-9]+$/.test(digit)).map(Number)
    found.push({start: match.index + 1, end: match.index + 1 + digits.length, numbers, key: `#${key}`, parts: []})
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** 双 says two. */
const valueOf = (written: string): number => (written === '双' ? 2 : (parseNumeral(written) ?? 0))

/** Names of one key that differ by one number, the rarer or the later against the other: “一核三带三区”, “1133”产业体系. */
export function numberedNameSlips(document: Document): NumberedNameSlip[] {
  const found: NumberedNameSlip[] = []
  for (const names of groupBy(document.read(readNumberedNames), ({key}) => key).values()) {
    const [usual, ...others] = [...groupBy(names, ({numbers}) => numbers.join(' ')).values()].toSorted((a, b) => b.length - a.length)
    const [there] = usual ?? []
    // Several forms are several things: each county has its own.
    if (!usual || !there || others.length !== 1) continue
    for (const here of others[0] ?? [])
      if (
        (oneApart(here.numbers, there.numbers) || isReordered(here.numbers, there.numbers)) &&
        !(usual.length === 1 && areTwo(document, here, there)) &&
        ![here, there].some((name) => hasBecome(document, name))
      )
        found.push({here, there, others: usual.length})
  }
  return found
}

/** “四横三纵”▸铁路网, “三横三纵”▸公路网: what they name. */
const named = /^”(\p{Script=Han}{2})/u
/** “一核两带”▸布局 and “一核三带”▸格局 name one. */
const shapes = /^(?:格局|布局|空间|发展|总体|区域|城镇|产业|建设|体系|框架|思路|战略|结构|规划)/

/** Of names that stand once each: whether they are of two things, as the words behind them say, or count slogans, “三个一批” beside “四个一批”. */
function areTwo({text}: Document, here: NumberedName, there: NumberedName): boolean {
  if (here.parts[0] === '个' && there.parts[0] === '个') return true
  const [one, other] = [here, there].map(({end}) => named.exec(text.slice(end, end + 3))?.[1] ?? '')
  return !!one && !!other && one !== other && !shapes.test(one) && !shapes.test(other)
}

/** 由“一核两带三区”▸拓展为“一核三带三区”: right before a name the text says that it was another, or is to be. */
const hasBecome = ({text}: Document, {start}: Range): boolean =>
  /由“?$|从“?$|(?:调整|拓展|提升|优化|升级|变|改|扩)(?:为|成)“?$|(?:原有?|曾|过去|此前)的?“?$/.test(
    text.slice(Math.max(0, start - 8), start)
  )

/** “8+5” and “5+8”, 两带三区 and 两区三带. */
const isReordered = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.toSorted().join(' ') === b.toSorted().join(' ') && a.join(' ') !== b.join(' ')

/** Whether one number was changed, dropped or doubled. */
function oneApart(a: readonly number[], b: readonly number[]): boolean {
  if (a.length === b.length) return a.filter((number, at) => number !== b[at]).length === 1
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.length - short.length === 1 && long.some((_, at) => long.toSpliced(at, 1).join(' ') === short.join(' '))
}

/** By how much a part is miscounted. */
const nearMiss = 2

/** The parts of a name are spelt out within so many characters behind it. */
const reach = 400
/** “两带”即……、“两带”是指……, “两带”为……. */
const spelt = /“([一二两双三四五六七八九十])(\p{Script=Han}{1,3})”(?=即|指|是|为|：|，即|，是指)/gu
/** “113”产业体系，即1个……、1个……、3个……. */
const defined = /^”[^，。；：“”]{0,12}(?:，即|，就是|：|（即|（)/
/** “3456”行动，力争▸实现3个突破、4个提升: without 即 as many numbers must be the name's own. */
const followed = /^”[^，。；：“”]{0,8}，/
const fewestOwn = 3
/** 建设1个……、4个……，▸形成▸“1+5”……: what is told before a name that it makes. */
const made = /(?:形成|构建|构成|组成|打造|搭建|建成|建立|建设成?)[^，。；：“”]{0,4}“$/
const counted = /(?:^|[、，；和做强建优现成立])\p{Script=Han}{0,2}?([0-9]{1,2}|[一二两三四五六七八九十])[个大条项座类家支批张件份套名种]/gu
/** “4”是就业、教育、医疗▸三个▸专项方案: a part of a name of digits, told by itself. */
const ofOneDigit = /“([0-9]{1,2})”(?:，?即|是指|是|指|为|：)([^“”；。\n]{2,60})/g
const toldNumber = /([0-9]{1,2}|[一二两三四五六七八九十])(?:个|大|条|项|座|类|家|份|件|支|批|张)(?!百分|月|小时|方面的)/g

/** The numbers of what is counted in a stretch, and where it stands. */
const countedIn = (text: string, start: number, end: number): readonly number[] =>
  [...text.slice(start, end).matchAll(counted)].map(([, number = '']) => parseNumeral(number) ?? 0)

/** The stretch that tells the parts of a name of digits, where its numbers are not the name's. */
function digitParts({text}: Document, name: NumberedName, behind: string): Range | undefined {
  const sentence = /^[^。；]*/.exec(behind)?.[0] ?? ''
  const end = name.end + sentence.length
  const opening = defined.exec(behind)?.[0]
  const tail = opening ?? followed.exec(behind)?.[0]
  if (tail !== undefined) {
    const all = countedIn(text, name.end + tail.length, end)
    // 即2个……、4个……等: only some are told.
    const numbers = all.length < name.numbers.length && /等[^，、]{0,4}$/.test(sentence) ? [] : all
    // 即 tells all of them; of a plan that only goes on some need be told.
    if (numbers.length >= (opening === undefined ? fewestOwn : 2) && oneApart(numbers, name.numbers))
      return opening === undefined && numbers.length === name.numbers.length ? undefined : {start: name.end + tail.length, end}
  }
  const from = Math.max(0, name.start - longestBefore)
  const before = text.slice(from, name.start)
  const making = made.exec(before)?.[0]
  if (making === undefined) return undefined
  const stop = name.start - making.length
  const start = from + Math.max(...['。', '；', '\n'].map((mark) => before.lastIndexOf(mark, before.length - making.length))) + 1
  const numbers = countedIn(text, start, stop)
  return numbers.length === name.numbers.length && oneApart(numbers, name.numbers) ? {start, end: stop} : undefined
}

const longestBefore = 120

/** A name against its parts where they are spelt out right behind it: “一核三带三区”……“两带”即……. */
export function numberedNameParts(document: Document): NumberedNameSlip[] {
  const {text} = document
  const found: NumberedNameSlip[] = []
  for (const name of document.read(readNumberedNames)) {
    const behind = text.slice(name.end, Math.min(document.flowAt(name.start)?.end ?? name.end, name.end + reach))
    const start = name.end
    if (name.parts.length > 0)
      for (const match of behind.matchAll(spelt)) {
        const at = name.parts.indexOf(match[2] ?? '')
        const here = {start: start + match.index, end: start + match.index + match[0].length}
        if (at >= 0 && name.numbers[at] !== valueOf(match[1] ?? '')) found.push({here, there: name, others: 1})
      }
    else {
      const here = digitParts(document, name, behind)
      if (here) found.push({here, there: name, others: 1})
    }
  }
  for (const match of text.matchAll(ofOneDigit)) {
    const [, digits = '', words = ''] = match
    const [only, ...others] = words.matchAll(toldNumber)
    const value = parseNumeral(only?.[1] ?? '')
    if (!only || others.length > 0 || value === undefined || value === Number(digits) || Math.abs(value - Number(digits)) > nearMiss)
      continue
    const start = match.index + match[0].length - words.length + only.index
    found.push({here: {start, end: start + only[0].length}, there: {start: match.index, end: match.index + digits.length + 2}, others: 1})
  }
  return found
}
