import {CharacterSet, differenceOf, type Document, isHan, isSwapped, type Quantity, type Range} from '@hegao/core'

/** A number of a passage with the words that lead up to it: 处分▸331人. */
interface Told {
  readonly quantity: Quantity
  readonly words: string
  readonly key: string
  readonly value: string
}

/** One number that two tellings of one thing give differently, and those in which they agree. */
export interface Retold {
  readonly quantity: Quantity
  readonly other: Quantity
  readonly words: string
  readonly shared: readonly [Range, Range]
}

/** So many numbers before and behind are of one telling, and within so many characters. */
const [numbersAround, charactersAround] = [4, 160]
/** A telling may have a number more or less than the other between two that they share. */
const shifts = [0, -1, 1]
/** 3年 stands in many sentences; 386起 and 2318.6万元 do not happen to be alike. */
const fewestDigits = 3
/** Beside so many equal numbers, and the first, the one that differs may be any number; beside fewer it is a slip of the other. */
const enough = 3
/** 增长5%、下降0.1%: rates stand under the same word everywhere. */
const change = /(?:增长|下降|提高|上升|增加|减少|比|涨|跌|占)$/
const changeEnds = new CharacterSet('长降高升加少比涨跌占')
const [shortestWords, longestWords] = [2, 6]
/** Of what stands between them and the number so much is passed over. */
const longestApproach = 2
/** Of which so many, the last, have to be the same. */
const wordsAlike = 3
const approach = /(?:达到?|为|约|近|超过?|突破|共|总计|分别|了)+$/
const approachEnds = new CharacterSet('达到为约近超过破共计别了')

/**
 * Two tellings of one thing, wherever they stand: the same numbers under the same words, and one that is not the same. It needs
 * neither an indicator nor a time: 查处386起、处分331人、移送18人 is told again as 查处386起、处分313人、移送18人.
 */
export function retold(document: Document): Retold[] {
  const told = document.mentions('quantity').flatMap((quantity) => toldOf(document, quantity) ?? [])
  const last = new Map<string, number>()
  const found: Retold[] = []
  const seen = new Set<Quantity>()
  for (const [here, one] of told.entries()) {
    const there = last.get(one.value)
    last.set(one.value, here)
    if (there === undefined) continue
    const [agreeing, apart] = aligned(told, here, there)
    const [second] = agreeing
    const [pair] = apart
    // Two years, or two accounts, differ in most of their numbers.
    if (!second || !pair || apart.length > 1 || ![one, ...agreeing].some(isSpecific)) continue
    const [mine, its] = pair
    if (seen.has(mine.quantity) || (agreeing.length < enough && !areAlike(mine, its))) continue
    seen.add(mine.quantity)
    found.push({quantity: mine.quantity, other: its.quantity, words: mine.words, shared: [one.quantity, second.quantity]})
  }
  return found
}

function toldOf({text}: Document, quantity: Quantity): Told | undefined {
  const lead = text.slice(Math.max(0, quantity.start - longestWords - longestApproach), quantity.start)
  const words = wordsAtEnd(endsIn(lead, approachEnds) ? lead.replace(approach, '') : lead)
  if (words.length < shortestWords || (endsIn(words, changeEnds) && change.test(words))) return undefined
  const key = `${words.slice(-wordsAlike)} ${quantity.unit} ${quantity.exactness}`
  return {quantity, words, key, value: `${key} ${quantity.value} ${quantity.upTo ?? ''}`}
}

const endsIn = (words: string, characters: CharacterSet): boolean => characters.has(words.charCodeAt(words.length - 1))

function wordsAtEnd(lead: string): string {
  let from = lead.length
  while (from > 0 && lead.length - from < longestWords && isHan(lead.charCodeAt(from - 1))) from--
  return lead.slice(from)
}

/** Which numbers around two equal ones agree, and which stand under the same words and do not. */
function aligned(told: readonly Told[], here: number, there: number): [agreeing: Told[], apart: [Told, Told][]] {
  const agreeing: Told[] = []
  const apart: [Told, Told][] = []
  for (let step = -numbersAround; step <= numbersAround; step++) {
    const mine = step === 0 ? undefined : told[here + step]
    if (!mine || !isNear(mine, told[here])) continue
    for (const shift of shifts) {
      const its = told[there + step + shift]
      // Counting on from one telling one comes to the other, where they stand side by side.
      if (step + shift === 0 || !its || its.key !== mine.key || its.quantity.start >= mine.quantity.start || !isNear(its, told[there]))
        continue
      if (its.value === mine.value) agreeing.push(mine)
      else apart.push([mine, its])
      break
    }
  }
  return [agreeing, apart]
}

const isNear = (one: Told, other: Told | undefined): boolean =>
  other !== undefined && Math.abs(one.quantity.start - other.quantity.start) <= charactersAround

const digitsOf = ({quantity: {value, scale}}: Told): string => String(value / scale)

const isSpecific = (told: Told): boolean => digitsOf(told).replaceAll(/\.|^0+|0+$/g, '').length >= fewestDigits

/** 331 and 313, 28 and 38: one key struck for another, or two in the wrong order. */
function areAlike(one: Told, other: Told): boolean {
  const [a, b] = [digitsOf(one), digitsOf(other)]
  const {a: mine, b: its} = differenceOf(a, b)
  return a.length === b.length && a.length > 1 && (mine.length === 1 || (mine.length === 2 && isSwapped(mine, its)))
}
