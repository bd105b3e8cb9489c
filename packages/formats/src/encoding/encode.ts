import {gb18030Length} from './invalid.ts'
import {byteOrderMarkLength} from './marks.ts'

/** The part of the platform that is used here: the package brings neither browser nor Node types. */
declare class TextEncoder {
  encode(text: string): Uint8Array
}
declare class TextDecoder {
  constructor(label: string)
  decode(bytes: Uint8Array): string
}

/** A text cannot be written in an encoding: it has no such character, or we do not write it. */
export class UnwritableError extends Error {
  override readonly name = 'UnwritableError'
  /** WHATWG name. */
  readonly encoding: string
  /** The first character in question, where it is one. */
  readonly character: string | undefined

  constructor(encoding: string, character?: string) {
    super(character === undefined ? encoding : `${character} in ${encoding}`)
    this.encoding = encoding
    this.character = character
  }
}

/** Encodings that text can be written in, by their WHATWG names. */
export const writableEncodings: readonly string[] = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'gbk']

/**
 * Turns text into bytes, without a byte order mark. What `decode` reads from them is the text.
 *
 * @throws {UnwritableError} for another encoding, half a surrogate pair, or a character that GBK does not have.
 */
export function encode(text: string, encoding: string): Uint8Array {
  const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text)
  if (half) throw new UnwritableError(encoding, half[0])
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeUtf16(text, encoding === 'utf-16le')
  if (encoding === 'gb18030' || encoding === 'gbk') return encodeGb18030(text, encoding)
  throw new UnwritableError(encoding)
}

function encodeUtf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    bytes[at * 2 + (little ? 1 : 0)] = code >> 8
    bytes[at * 2 + (little ? 0 : 1)] = code & 0xff
  }
  return bytes
}

function encodeGb18030(text: string, encoding: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const two = code < 0x80 ? undefined : twoBytes().get(character)
    if (code < 0x80) bytes.push(code)
    else if (two !== undefined) bytes.push(two >> 8, two & 0xff)
    else {
      const linear = encoding === 'gbk' ? undefined : code >= 0x10000 ? supplementary + code - 0x10000 : fourBytes().get(character)
      if (linear === undefined) throw new UnwritableError(encoding, character)
      bytes.push(...fromLinear(linear))
    }
  }
  return Uint8Array.from(bytes)
}

/** Four-byte sequences are numbered in rows of ten and of 126; U+10000 is 90 30 81 30. */
const supplementary = 15 * 12_600
/** Those of the first plane end at 84 31 A4 39. */
const firstPlane = 39_420

const fromLinear = (linear: number): number[] => [
  0x81 + Math.floor(linear / 12_600),
  0x30 + (Math.floor(linear / 1260) % 10),
  0x81 + (Math.floor(linear / 10) % 126),
  0x30 + (linear % 10)
]

let two: Map<string, number> | undefined
let four: Map<string, number> | undefined

/** What the platform reads from every sequence of two bytes, turned round: 24,000 characters, made when first asked for. */
function twoBytes(): Map<string, number> {
  if (two) return two
  const sequences: number[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) sequences.push((lead << 8) | trail)
  return (two = inverted(sequences, (sequence) => [sequence >> 8, sequence & 0xff]))
}

/** The same for sequences of four bytes in the first plane. */
function fourBytes(): Map<string, number> {
  const sequences = Array.from({length: firstPlane}, (_, linear) => linear)
  return (four ??= inverted(sequences, fromLinear))
}

function inverted(sequences: readonly number[], bytesOf: (sequence: number) => readonly number[]): Map<string, number> {
  // A line feed between them: no sequence can reach over it.
  const text = new TextDecoder('gb18030').decode(Uint8Array.from(sequences.flatMap((sequence) => [...bytesOf(sequence), 0x0a])))
  const characters = text.split('\n')
  const map = new Map<string, number>()
  for (const [at, sequence] of sequences.entries()) {
    const character = characters[at] ?? ''
    if (Array.from(character).length === 1 && character !== '\ufffd' && !map.has(character)) map.set(character, sequence)
  }
  return map
}

/** One change of a text: offsets in UTF-16 code units of the decoded text, without its byte order mark. */
export interface TextEdit {
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

/**
 * Makes edits in the bytes of a file: every byte that no edit covers is copied as it is, byte order mark, line ends and
 * unusual sequences included.
 *
 * @param encoding The name that `decode` gave for the bytes.
 * @param edits In order, without overlap.
 * @throws {UnwritableError} where a new text cannot be written in the encoding.
 * @throws {RangeError} where an edit does not begin and end with a character of the text.
 */
export function editBytes(bytes: Uint8Array, encoding: string, edits: readonly TextEdit[]): Uint8Array {
  const step = steps[encoding]
  if (!step) throw new UnwritableError(encoding)
  const parts: Uint8Array[] = []
  // A mark is no part of the text.
  let [at, unit] = [byteOrderMarkLength(bytes), 0]
  let copied = 0
  const goTo = (offset: number): number => {
    while (unit < offset && at < bytes.length) {
      const length = step(bytes, at)
      unit += unitsOf(encoding, length, bytes[at] ?? 0)
      at += length
    }
    if (unit !== offset) throw new RangeError(`no character begins at ${offset}`)
    return at
  }
  for (const {
    range: [start, end],
    text
  } of edits) {
    parts.push(bytes.subarray(copied, goTo(start)), encode(text, encoding))
    copied = goTo(end)
  }
  parts.push(bytes.subarray(copied))
  return concatenate(parts)
}

/** How many bytes a character has, by its first ones. */
const steps: Readonly<Record<string, (bytes: Uint8Array, at: number) => number>> = {
  'utf-8': (bytes, at) => utf8Length(bytes[at] ?? 0),
  'utf-16le': (bytes, at) => (isHighSurrogate(bytes[at + 1] ?? 0) ? 4 : 2),
  'utf-16be': (bytes, at) => (isHighSurrogate(bytes[at] ?? 0) ? 4 : 2),
  gb18030: gb18030Length,
  gbk: gb18030Length
}

const utf8Length = (lead: number): number => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4)

const isHighSurrogate = (highByte: number): boolean => highByte >= 0xd8 && highByte <= 0xdb

/** UTF-16 code units of a character of so many bytes. */
function unitsOf(encoding: string, length: number, lead: number): number {
  if (length < 4) return 1
  return encoding.startsWith('gb') && lead < 0x90 ? 1 : 2
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
