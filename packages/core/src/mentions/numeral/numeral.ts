import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {parseNumeral} from './parse.ts'

/** A number as written, without its unit. */
export interface Numeral extends Range {
  readonly value: number
  readonly form: 'arabic' | 'fullwidth' | 'han' | 'mixed'
}

const numeral = /[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?[十百千万亿]*|[〇零一二两三四五六七八九十百千万亿]+/g

/** Every number of a document. */
export function readNumerals({text}: Document): Numeral[] {
  const found: Numeral[] = []
  for (const match of text.matchAll(numeral)) {
    const written = match[0]
    const value = parseNumeral(written)
    if (value !== undefined) found.push({start: match.index, end: match.index + written.length, value, form: formOf(written)})
  }
  return found
}

function formOf(written: string): Numeral['form'] {
  const first = written.charCodeAt(0)
  const wide = first >= 0xff10 && first <= 0xff19
  if (!wide && !(first >= 0x30 && first <= 0x39)) return 'han'
  if (/[十百千万亿]/.test(written)) return 'mixed'
  return wide ? 'fullwidth' : 'arabic'
}
