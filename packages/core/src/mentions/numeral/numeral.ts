import {readAnchors} from '../../document/anchors.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {parseNumeral} from './parse.ts'

/** A number as written, without its unit. */
export interface Numeral extends Range {
  readonly value: number
  readonly form: 'arabic' | 'fullwidth' | 'han' | 'mixed'
}

/** Sticky: run only where a digit stands. */
const arabic = /[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?[十百千万亿]*/y

const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
const isHan = (code: number): boolean => code === 0x3007 || (code >= 0x4e00 && code <= 0x9fff)

/** Every number of a document. */
export function readNumerals(document: Document): Numeral[] {
  const {text} = document
  const found: Numeral[] = []
  const {tokens} = document.read(readAnchors)
  let end = 0
  for (let index = 0; index < tokens.length; index++) {
    const start = tokens[index] ?? 0
    const code = text.charCodeAt(start)
    if (start < end || !(isHan(code) || isDigit(code))) continue
    end = isDigit(code) ? endOfArabic(text, start) : endOfHan(text, tokens, index)
    const written = text.slice(start, end)
    const value = parseNumeral(written)
    if (value !== undefined) found.push({start, end, value, form: formOf(text, start, end)})
  }
  return found
}

function endOfArabic(text: string, start: number): number {
  arabic.lastIndex = start
  arabic.test(text)
  return arabic.lastIndex
}

/** Only characters of Chinese numerals are both tokens and Chinese. */
function endOfHan(text: string, tokens: Int32Array, first: number): number {
  let index = first + 1
  while (tokens[index] === (tokens[index - 1] ?? 0) + 1 && isHan(text.charCodeAt(tokens[index] ?? 0))) index++
  return (tokens[index - 1] ?? 0) + 1
}

function formOf(text: string, start: number, end: number): Numeral['form'] {
  const first = text.charCodeAt(start)
  if (isHan(first)) return 'han'
  if (isHan(text.charCodeAt(end - 1))) return 'mixed'
  return first < 0xff10 ? 'arabic' : 'fullwidth'
}
