import {differenceOf, type Document, type Figure, groupBy, isSubsequence, type Quantity, readFigures, readTextIndex} from '@hegao/core'
import {mayShareBody} from './same.ts'
import {approach, type Around, fewestWords, figuresByPlace, ofAnyWork, readTokens, settingOf, type Token, wordsOf} from './tokens.ts'

/**
 * How two numbers of one thing went apart: digits in another order or a point set elsewhere, a unit of another size, one digit
 * struck for another, or the scale of a number of whole things left out.
 */
export type SlipKind = 'transposed' | 'other-unit' | 'struck' | 'no-scale'

/** A number that is a slip of another number of the same thing. */
export interface Slip {
  readonly number: Quantity
  readonly other: Quantity
  readonly kind: SlipKind
  /** The words that both have: what they are numbers of. */
  readonly name: string
}

/** One digit is alike by chance, and so are two of rates. */
const leastFigures = 10
const leastOfRates = 100
/** A number with more places than this in one text is no figure of one thing. */
const mostAlike = 8

/** Numbers that are a slip of the keys, or of the unit, away from another number of the same thing. It needs no name of an indicator. */
export function slips(document: Document): Slip[] {
  const tokens = document
    .read(readTokens)
    .filter(({figures, quantity}) => figures >= (quantity.dimension === '%' ? leastOfRates : leastFigures) && figures <= mostFigures)
  const seen = new Set<Quantity>()
  const isRepeated = ({quantity: {value, unit}, start}: Token): boolean =>
    tokens.some(({quantity, start: at}) => quantity.value === value && quantity.unit === unit && at !== start)
  const found: Slip[] = []
  const compare = (one: Token, two: Token): void => {
    const [earlier, later] = one.start < two.start ? [one, two] : [two, one]
    const kind = seen.has(later.quantity) ? undefined : kindOf(earlier, later)
    const name = kind && sharedName(document, earlier, later, kind)
    if (kind === undefined || name === undefined) return
    const [isUsual, isOther] = [isRepeated(later), isRepeated(earlier)]
    if (isUsual && isOther) return
    seen.add(later.quantity).add(earlier.quantity)
    const [number, other] = isUsual ? [earlier, later] : [later, earlier]
    found.push({number: number.quantity, other: other.quantity, kind, name})
  }
  for (const same of suspects(tokens))
    for (const [index, later] of same.entries()) for (let at = 0; at < index; at++) compare(same[at] ?? later, later)
  return [...found, ...withoutScale(document, tokens), ...inOtherScale(document)]
}

/** 万 and 亿 lie so far apart; from year to year nothing grows by as much. */
const farScale = 1e4
/** In a scale that is not meant the number itself stays what it was from one year to the next. */
const nearNumber = 1.5
/** So many figures of an indicator are looked at. */
const mostOfOne = 30

/** 粮食产量稳定在218亿吨 beside 粮食产量218.6万吨: whatever the years, one of the scales is not meant. */
function inOtherScale(document: Document): Slip[] {
  const levels = document
    .read(readFigures)
    .filter(({relation, quantity: {scale}, mention}) => relation === 'level' && scale >= farScale && mention)
  const groups = groupBy(levels, ({indicator, thing, quantity}) => `${indicator.slice(-shortestFar)}\n${thing}\n${quantity.dimension}`)
  return [...groups.values()].flatMap((all): Slip[] => {
    const group = all.slice(0, mostOfOne)
    return group.flatMap((figure): Slip[] => {
      const {quantity, name} = figure
      const other = group.find((one) => isOtherScale(one.quantity, quantity) && mayShareBody(one, figure) && areOneName(one, figure))
      const count = ({scale}: Quantity): number => group.filter((one) => one.quantity.scale === scale).length
      const isOdd =
        other && (count(quantity) < count(other.quantity) || (count(quantity) === count(other.quantity) && other.start < figure.start))
      return other && isOdd && !ofAnyWork.test(name) ? [{number: quantity, other: other.quantity, kind: 'other-unit', name}] : []
    })
  })
}

/** 播种面积 and 粮食播种面积. */
const areOneName = ({indicator: one}: Figure, {indicator: other}: Figure): boolean =>
  one === other || (Math.min(one.length, other.length) >= shortestFar && (one.endsWith(other) || other.endsWith(one)))

function isOtherScale(one: Quantity, other: Quantity): boolean {
  const [a, b] = [one.value / one.scale, other.value / other.scale]
  return Math.max(one.scale / other.scale, other.scale / one.scale) >= farScale && a < b * nearNumber && b < a * nearNumber
}

/** Longer numbers are no figures: their digits are kept exactly up to here. */
const mostFigures = 1e13

const wholeThings = /^(?:人|名|户|家|个|件|辆|所|座|张|头|台|只|套|处|项)$/
/** So many are looked at; more are a sheet of means. */
const mostFractions = 20

/** 新增就业4.6人, beside 新增就业4.2万人: of what is counted by ones there is no six tenths. */
function withoutScale(document: Document, tokens: readonly Token[]): Slip[] {
  const fractions = tokens.filter(({quantity: {unit, scale, step}, table}) => !table && scale === 1 && step < 1 && wholeThings.test(unit))
  return fractions.slice(0, mostFractions).flatMap((one): Slip[] => {
    const own = wordsOf(document, one)
    if (own.mean) return []
    const other = tokens.find(
      (known) =>
        known.quantity.unit === one.quantity.unit && known.quantity.scale > 1 && isSameClause(own.clause, wordsOf(document, known).clause)
    )
    return other ? [{number: one.quantity, other: other.quantity, kind: 'no-scale', name: own.clause}] : []
  })
}

/** Groups in which two may be slips of one another: the same figures, the same digits in any order, or all but one of them. */
function suspects(tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = []
  for (const keysOf of [figuresOf, digitsInAnyOrder, allButOne]) {
    const first = new Map<number, Token>()
    const more = new Map<number, Token[]>()
    for (const token of tokens)
      for (const key of keysOf(token)) {
        const one = first.get(key)
        const others = more.get(key)
        if (!one) first.set(key, token)
        else if (others) others.push(token)
        else more.set(key, [one, token])
      }
    for (const group of more.values())
      if (group.length <= mostAlike && group.some(({quantity}) => quantity.value !== group[0]?.quantity.value)) groups.push(group)
  }
  return groups
}

const figuresOf = ({figures}: Token): readonly number[] => [figures]

/** How often each digit stands in a number, three bits for each. */
function digitsInAnyOrder({digits}: Token): readonly number[] {
  let key = 0
  for (let rest = digits; rest > 0; rest = Math.floor(rest / 10)) key += 8 ** (rest % 10)
  return [key]
}

/** A number without each of its digits: 12*4, and where. */
function allButOne({digits, decimals}: Token): readonly number[] {
  if (digits < leastStruck || (decimals === 0 && digits < leastStruck * 10)) return none
  const keys: number[] = []
  for (let place = 1, at = 0; place <= digits; place *= 10, at++) keys.push((digits - (Math.floor(digits / place) % 10) * place) * 16 + at)
  return keys
}

const none: readonly number[] = []
/** Four digits and a point, or five: fewer differ in one by chance. */
const leastStruck = 1000

function kindOf(one: Token, other: Token): SlipKind | undefined {
  const [a, b] = [one.quantity, other.quantity]
  if (one.table && other.table) return undefined
  if (one.figures === other.figures) {
    if (one.isBare || other.isBare || Math.abs(a.value - b.value) < Math.min(a.step, b.step) / 2) return undefined
    if (one.digits === other.digits && one.decimals === other.decimals) return a.dimension === b.dimension ? 'other-unit' : undefined
    if (a.dimension !== b.dimension || a.scale !== b.scale) return undefined
    return one.figures >= 100 ? 'transposed' : 'other-unit'
  }
  const areAlike = one.isBare || other.isBare || (a.dimension === b.dimension && a.scale === b.scale)
  const [mine, its] = [String(one.digits), String(other.digits)]
  if (!areAlike || mine.length !== its.length || one.decimals !== other.decimals) return undefined
  const {a: left, b: right} = differenceOf(mine, its)
  if (left.length === 2 && left === right.charAt(1) + right.charAt(0)) return 'transposed'
  return left.length === 1 && allButOne(one).length > 0 ? 'struck' : undefined
}

/** Fewer words in common are no name; for digits that may be alike by chance they have to be more. */
const shortestName = (one: Token, kind: SlipKind): number =>
  kind === 'struck' ? 6 : one.figures >= 1000 || (kind === 'other-unit' && one.figures >= 100) ? 3 : one.figures >= 100 ? 4 : 5
/** A word that stands in more places than this names more than one thing. */
const mostPlaces = 8
const longWord = 7

/** The name that two numbers share, where nothing around them says that they are of two things. */
function sharedName(document: Document, one: Token, other: Token, kind: SlipKind): string | undefined {
  if (document.sentenceAt(one.quantity.start)?.start === document.sentenceAt(other.quantity.start)?.start) return undefined
  const [a, b] = [wordsOf(document, one), wordsOf(document, other)]
  if (a.change !== b.change || a.mean !== b.mean) return undefined
  const measured = kind === 'transposed' ? sameMeasure(document, [one, a], [other, b]) : undefined
  if (measured !== undefined) return mayBeOneTime(document, one, other, false) ? measured : undefined
  const indicator = kind === 'struck' ? undefined : sameIndicator(document, one, other)
  if (indicator !== undefined && ofAnyWork.test(indicator)) return undefined
  if (indicator !== undefined) return mayBeOneTime(document, one, other, kind === 'other-unit') ? indicator : undefined
  // Rates stand under the same words everywhere.
  if (one.quantity.dimension === '%' && !isSameClause(a.clause, b.clause)) return undefined
  // 210万吨 and 21万吨: digits so few have to be of the very same.
  const isFar =
    kind === 'other-unit' && Math.max(one.quantity.scale / other.quantity.scale, other.quantity.scale / one.quantity.scale) >= farScale
  if (kind === 'other-unit' && one.figures < 100 && !isSameClause(a.clause, b.clause, isFar ? shortestFar : shortestClause))
    return undefined
  const name = [
    longestCommon(a.before, b.before),
    longestCommon(a.before.slice(-nearby), b.before.slice(-nearby)),
    ...(one.figures >= 1000 ? [longestCommon(a.before, b.behind), longestCommon(a.behind, b.before)] : [])
  ]
    .toSorted((x, y) => y.length - x.length)
    .find((words) => words.length >= (isFar ? shortestFar : shortestName(one, kind)) && ofOneThing(a, b, words, kind))
  if (name === undefined || ofAnyWork.test(name) || (name.length < longWord && !isRare(document, name))) return undefined
  return mayBeOneTime(document, one, other, kind === 'other-unit' || (name.length > longWord && one.quantity.dimension !== '%'))
    ? name
    : undefined
}

type Worded = readonly [token: Token, words: Around]

/** What is measured, 全长 or 总投资, of a thing that both sentences name: 全长6.8公里的▸岚湾大桥 and 岚湾大桥建成通车，全长8.6公里. */
function sameMeasure(document: Document, [one, {clause: a}]: Worded, [other, {clause: b}]: Worded): string | undefined {
  if (one.table || other.table || one.quantity.dimension === '%' || a === '' || b === '') return undefined
  const measure = commonEnd(a, b)
  if (measure.length < shortestMeasure || measure.length > longestMeasure) return undefined
  const [mine, its] = [one, other].map((token) => aroundOf(document, token).replaceAll(measure, '，'))
  const thing = longestCommon(mine ?? '', its ?? '')
  if (thing.length < shortestThing || !/^\p{Script=Han}+$/u.test(thing) || !isRare(document, thing)) return undefined
  const isOfThing = (clause: string): boolean => {
    const lead = clause.slice(0, -measure.length)
    return lead === '' || thing.endsWith(lead) || lead.endsWith(thing)
  }
  return isOfThing(a) && isOfThing(b) ? measure : undefined
}

const [shortestMeasure, longestMeasure] = [2, 4]
const shortestThing = 4
/** So far before and behind a number, within its sentence, what it is of is named. */
const reachOfThing = 40

/** The words around a number, without what says only when and where. */
function aroundOf(document: Document, {quantity: {start, end}}: Token): string {
  const sentence = document.sentenceAt(start)
  const from = Math.max(sentence?.start ?? start, start - reachOfThing)
  const to = Math.min(sentence?.end ?? end, end + reachOfThing)
  return document.text.slice(from, start) + '，' + document.text.slice(end, to)
}

function commonEnd(a: string, b: string): string {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return a.slice(a.length - length)
}

/** GDP of 经济总量 and 地区生产总值: the name that a reading of figures gives both. */
function sameIndicator(document: Document, one: Token, other: Token): string | undefined {
  const figures = document.read(figuresByPlace)
  const [a, b] = [figures.get(one.start), figures.get(other.start)]
  if (!a || !b || one.figures < 100) return undefined
  return a.indicator === b.indicator && a.relation === b.relation && a.thing === b.thing && mayShareBody(a, b) ? a.name : undefined
}

/** 完成预算 is no name. */
const shortestClause = 5
/** The same number in 万 and in 亿 is of one thing under fewer words. */
const shortestFar = 4
const isSameClause = (a: string, b: string, shortest = shortestClause): boolean =>
  Math.min(a.length, b.length) >= shortest && (a.endsWith(b) || b.endsWith(a))

const isRare = (document: Document, name: string): boolean => document.read(readTextIndex).find(name.slice(-4)).length <= mostPlaces

/** So many characters before a number the name in its own clause is looked for, whatever its sentence begins with. */
const nearby = 10

/** Words of a name that may follow the shared ones on one side only, 总▸金额. */
const longestRest = 3

/** Whether words that two contexts share are the end of one name in both, which nothing before them sets apart: 夏▸粮总产量 and 秋▸粮总产量. */
function ofOneThing(a: Around, b: Around, name: string, kind: SlipKind): boolean {
  const [mine, its] = [a, b].map(({before, clause}) => {
    const at = before.lastIndexOf(name)
    // 经济总量▸连跨两个台阶，2024年达到: the clause of the number has no name of its own.
    const rest = clause.length < fewestWords ? '' : before.slice(at + name.length).replace(approach, '')
    const own = clause.lastIndexOf(name)
    return at < 0 ? undefined : {lead: own < 0 ? before.slice(0, at) : clause.slice(0, own), rest}
  })
  // One has it before its number, the other behind.
  if (!mine || !its) return true
  if (kind === 'struck' && mine.rest + its.rest !== '') return false
  const [short, long] = mine.rest.length < its.rest.length ? [mine.rest, its.rest] : [its.rest, mine.rest]
  const isSame =
    long === short || (long.length <= longestRest && (isSubsequence(short, long) || [...short].some((word) => long.includes(word))))
  return isSame && !areContrasted(mine.lead, its.lead, name)
}

/** 夏 and 秋, 计划 and 实际, 高等 and 中等专业 before the same words; before a long name, only what is of one length. */
function areContrasted(one: string, other: string, name: string): boolean {
  if (one === '' || other === '') return false
  if (name.length < longWord) return one.at(-1) !== other.at(-1)
  return one.length === other.length && one.length < longestContrast && one !== other
}
const longestContrast = 4

/** Longest words that both have. Contexts are short. */
function longestCommon(a: string, b: string): string {
  for (let length = Math.min(a.length, b.length); length > 2; length--)
    for (let at = a.length - length; at >= 0; at--) if (b.includes(a.slice(at, at + length))) return a.slice(at, at + length)
  return ''
}

/** Whether two numbers may be of one time and both be told, or both be aimed at, unless their name or their digits make it sure. */
function mayBeOneTime(document: Document, one: Token, other: Token, isSure: boolean): boolean {
  const [a, b] = [settingOf(document, one), settingOf(document, other)]
  if (!isSure && (a.stage === 'target') !== (b.stage === 'target') && a.stage !== '' && b.stage !== '') return false
  if (a.part !== b.part && a.part !== '' && b.part !== '') return false
  return a.year === '' || b.year === '' || a.year === b.year || isNumber(a.year) !== isNumber(b.year)
}

/** 去年, of which nothing says which it is, may be any. */
const isNumber = (year: string): boolean => /^[0-9]/.test(year)
