import type {Document, Range} from '@hegao/core'
import {pairsIn, type Row} from './variants.ts'

/** What a character can be that does not belong in simplified Chinese text. */
export type Oddity = 'variant' | 'compatible' | 'invisible' | 'private' | 'replacement' | 'wide' | 'kana' | 'foreign' | 'accented'

const oddities: readonly Oddity[] = ['variant', 'compatible', 'invisible', 'private', 'replacement', 'wide', 'kana', 'foreign', 'accented']

const ranges: readonly (readonly [oddity: Oddity, first: number, last: number])[] = [
  // Kangxi radicals, and the ideographs that Unicode keeps for other standards.
  ['compatible', 0x2f00, 0x2fd5],
  ['compatible', 0xf900, 0xfad9],
  // Controls, soft hyphen, zero-width and direction marks, byte order marks; line ends are read as such.
  ['invisible', 0x00, 0x08],
  ['invisible', 0x0e, 0x1f],
  ['invisible', 0x7f, 0x84],
  ['invisible', 0x86, 0x9f],
  ['invisible', 0xad, 0xad],
  ['invisible', 0x200b, 0x200f],
  ['invisible', 0x202a, 0x202e],
  ['invisible', 0x2060, 0x2064],
  ['invisible', 0x2066, 0x206f],
  ['invisible', 0xfeff, 0xfeff],
  ['invisible', 0xfff9, 0xfffb],
  ['private', 0xe000, 0xf8ff],
  // The first halves of planes 15 and 16.
  ['private', 0xdb80, 0xdbff],
  ['replacement', 0xfffd, 0xfffd],
  ['wide', 0xff10, 0xff19],
  ['wide', 0xff21, 0xff3a],
  ['wide', 0xff41, 0xff5a],
  ['kana', 0x3041, 0x3096],
  ['kana', 0x30a1, 0x30fa],
  ['kana', 0x30fc, 0x30fc],
  // Greek and Cyrillic capitals; small letters are quantities and units.
  ['foreign', 0x391, 0x3a9],
  ['foreign', 0x400, 0x42f],
  // â to ï: the first bytes of Chinese in UTF-8, read as Latin-1.
  ['accented', 0xe2, 0xef]
]

/** Which of the 65,536 code units is what: an index into `oddities`, counted from 1; 0 for the rest. */
export type OddityTable = Uint8Array

const numberOf = (oddity: Oddity): number => oddities.indexOf(oddity) + 1

export function oddityTable(rows: readonly Row[], allowed: string): OddityTable {
  const table = new Uint8Array(0x10000)
  for (const [oddity, first, last] of ranges) table.fill(numberOf(oddity), first, last + 1)
  for (const {id, pairs} of rows) {
    const number = numberOf(id === 'radical' ? 'compatible' : 'variant')
    for (const at of pairsIn(pairs)) if (!allowed.includes(pairs.charAt(at))) table[pairs.charCodeAt(at)] = number
  }
  return table
}

/** Runs of odd characters of one kind, by kind, in order. One look at each character. */
export function scan({text}: Document, table: OddityTable): Readonly<Record<Oddity, Range[]>> {
  const found: Record<Oddity, Range[]> = {
    variant: [],
    compatible: [],
    invisible: [],
    private: [],
    replacement: [],
    wide: [],
    kana: [],
    foreign: [],
    accented: []
  }
  let at = 0
  while (at < text.length) {
    const kind = table[text.charCodeAt(at)] ?? 0
    const start = at++
    if (kind === 0) continue
    while (at < text.length && table[text.charCodeAt(at)] === kind) at++
    const oddity = oddities[kind - 1]
    if (oddity) found[oddity].push({start, end: at})
  }
  return found
}
