import {type Document, type Range, readAnchors} from '@hegao/core'

/** A number in half-width digits with full-width marks inside: 5．3%, 2。5万人, 1，234，567. */
export interface WideNumber extends Range {
  readonly marks: readonly Range[]
  /** What should stand there. */
  readonly half: string
}

const decimal = /(?<![0-9.．])[0-9]+([．。])[0-9]+(?=(\s?[%％‰万亿倍个]?))/g
const thousands = /(?<![0-9，])[0-9]{1,3}(?:，[0-9]{3}){2,}(?![0-9])/g

/** Numbers whose decimal point or thousands separators are full-width. */
export function readFullWidthInNumbers(document: Document): WideNumber[] {
  const {text} = document
  const found: WideNumber[] = []
  const within = marksWithinNumbers(document)
  for (const {0: number, 1: mark, 2: unit, index} of within.has('．') || within.has('。') ? text.matchAll(decimal) : []) {
    // “……达到2035。2026年……” is a full stop, unless a unit proves a number; so is “……缩小至2.2:1。15个园区……”.
    if (mark === '。' && (unit === '' || ':：∶'.includes(text.charAt(index - 1)))) continue
    const start = index + number.search(/[．。]/)
    found.push({start: index, end: index + number.length, marks: [{start, end: start + 1}], half: '.'})
  }
  for (const {0: number, index} of within.has('，') ? text.matchAll(thousands) : []) {
    const marks = Array.from(number.matchAll(/，/g), ({index: at}) => ({start: index + at, end: index + at + 1}))
    found.push({start: index, end: index + number.length, marks, half: ','})
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** The marks that stand between two digits: most texts have none, and need not be looked through for the numbers around them. */
function marksWithinNumbers(document: Document): ReadonlySet<string> {
  const {text} = document
  const {marks} = document.read(readAnchors)
  const found = new Set<string>()
  for (let index = 0; index < marks.length; index++) {
    const at = marks[index] ?? 0
    if (isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1))) found.add(text.charAt(at))
  }
  return found
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Percent signs of the width that the text has less often; none where it has both as often. */
export function readOddPercents({
  text
}: Document): {readonly odd: readonly Range[]; readonly usual: string; readonly total: number} | undefined {
  const wide = places(text, '％')
  const half = wide.length > 0 ? places(text, '%') : []
  if (wide.length === half.length || wide.length === 0 || half.length === 0) return undefined
  const [odd, others, usual] = wide.length < half.length ? [wide, half, '%'] : [half, wide, '％']
  return others.length >= odd.length * percentMajority ? {odd, usual, total: others.length} : undefined
}

/** From how many of one width on for each of the other these are slips; fewer are two habits. */
const percentMajority = 4

function places(text: string, mark: string): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found.push({start: at, end: at + 1})
  return found
}
