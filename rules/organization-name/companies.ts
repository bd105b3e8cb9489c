import {Anchored, type Document, groupBy, isConfusable, neighbours, type Range, rarerFirst} from '@hegao/core'
import type {NameVariant} from './names.ts'
import {renaming} from './past.ts'
import {isProper} from './thing-slips.ts'

const legal = '(?:股份有限|有限责任|有限)?公司'
/** 云川市水务集团有限公司, with what stands before it in its clause: where the name begins only another place can tell. */
const company = new Anchored(
  new RegExp(
    `(?<before>[\\u4e00-\\u9fff]{3,20}?)(?<form>集团${legal}|(?:股份有限|有限责任|有限)公司)(?![\\u4e00-\\u9fff]{0,4}(?:分公司|子公司))`,
    'y'
  ),
  ['公司'],
  26
)
/** So much before the form makes it one company, whatever stands before that: 云川市水务. */
const leastCore = 5
/** Where it is all that stands there, in both places: 海门渔港. */
const leastWhole = 4
/** So much behind the name of the place, where one of the two has 市 after it: 恒信纸业. */
const leastBrand = 3
/** So much before the form in which one character of like sound or shape is a slip. */
const leastForTwin = 6
/** More companies than this are a register. */
const mostCompanies = 200
/** What says that there are two of one name, or that one became the other. */
const related = /控股|子公司|母公司|下属|所属|上市|参股|改制|改组|改为|变更|设立/

interface Company extends Range {
  /** From where it stands in its clause. */
  readonly words: string
  readonly before: string
  readonly form: string
}

/** A company under two names: another legal form, 市 after its place or not, a character of like sound. */
export function companyVariants(document: Document): NameVariant[] {
  const {text} = document
  if (!text.includes('公司')) return []
  const places = [...company.matches(text)].slice(0, mostCompanies).map(({0: words, index, groups}): Company => {
    const {before = '', form = ''} = groups ?? {}
    return {start: index, end: index + words.length, words, before, form}
  })
  const byWords = groupBy(places, ({words}) => words)
  const found: NameVariant[] = []
  for (const [one, other] of pairsOf(byWords)) {
    const [as, bs] = [byWords.get(one) ?? [], byWords.get(other) ?? []]
    const [rare = [], usual = []] = [as, bs].toSorted(rarerFirst)
    const [here, there] = [rare[0], usual[0]]
    if (!here || !there || rare.length > 1) continue
    const lengths = lengthsOf(here, there)
    if (lengths === undefined || areTwo(document, here, there)) continue
    found.push({here: named(here, lengths[0]), there: named(there, lengths[1]), count: usual.length})
  }
  return found
}

/** The name alone, so much of it as stands before the form. */
const named = ({end, form}: Company, length: number): Range => ({start: end - form.length - length, end})

/** Names that end alike, and those that are alike but for the form. */
function* pairsOf(byWords: ReadonlyMap<string, readonly Company[]>): Generator<[string, string]> {
  yield* neighbours(byWords.keys())
  const byCore = groupBy(
    [...byWords.values()].flatMap(([first]) => first ?? []),
    ({before}) => before.slice(-leastCore)
  )
  for (const alike of byCore.values())
    for (const [at, one] of alike.slice(0, mostAlike).entries())
      for (const other of alike.slice(at + 1, mostAlike)) if (one.form !== other.form) yield [one.words, other.words]
}

const mostAlike = 6

/** How many characters before the form belong to the name of each, if both name one company. */
function lengthsOf(one: Company, other: Company): readonly [number, number] | undefined {
  const tail = tailOf(one.before, other.before)
  if (one.form !== other.form) {
    // 集团有限公司 and 股份有限公司 of one name are parent and child.
    const isOneKind = one.form.startsWith('集团') === other.form.startsWith('集团')
    return isOneKind &&
      (tail >= leastCore || (tail >= leastWhole && one.before === other.before)) &&
      (tail === one.before.length || tail === other.before.length || isProper(one.before.slice(-tail)))
      ? [tail, tail]
      : undefined
  }
  if (tail >= leastBrand && hasPlaceMark(one, other, tail)) return [tail + 3, tail + 2]
  if (tail >= leastBrand && hasPlaceMark(other, one, tail)) return [tail + 2, tail + 3]
  const [a, b] = [one.before.at(-1 - tail) ?? '', other.before.at(-1 - tail) ?? '']
  const length = tail + 1 + tailOf(one.before.slice(0, -1 - tail), other.before.slice(0, -1 - tail))
  const isTwin = a !== '' && b !== '' && isConfusable(a, b)
  return isTwin && length > tail + 2 && length >= leastForTwin ? [length, length] : undefined
}

/** 泽岭市恒信纸业 and 泽岭恒信纸业 */
function hasPlaceMark({before: longer}: Company, {before: shorter}: Company, tail: number): boolean {
  const place = longer.slice(-tail - 3, -tail - 1)
  return place.length === 2 && /[省市县区]/.test(longer.at(-1 - tail) ?? '') && shorter.slice(-tail - 2, -tail) === place
}

function tailOf(one: string, other: string): number {
  let tail = 0
  while (tail < Math.min(one.length, other.length) && one.at(-1 - tail) === other.at(-1 - tail)) tail++
  return tail
}

/** Whether the text knows both: in one sentence, or as parent and child, or as a name before and after. */
function areTwo(document: Document, one: Company, other: Company): boolean {
  if (document.sentenceAt(one.start) === document.sentenceAt(other.start)) return true
  return [one, other].some((place) => related.test(around(document, place)) || renaming.test(around(document, place)))
}

const around = ({text}: Document, {start, end}: Range): string => text.slice(Math.max(0, start - 20), end + 20)
