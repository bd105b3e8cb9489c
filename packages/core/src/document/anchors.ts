import type {Document} from './document.ts'

/**
 * Where the characters of a text stand from which most readings set out, by offset, in order. A reading that goes through them
 * and runs an expression only where one of its own is, leaves most of the text alone.
 */
export interface Anchors {
  /** Punctuation, signs and white space, which part words or enclose them: one in seven characters. */
  readonly marks: Int32Array
  /** Digits, the characters of Chinese numerals, and Latin letters. */
  readonly tokens: Int32Array
}

const [mark, token] = [1, 2]
/** Which of the 65,536 code units is which; 0 for all others. */
const kinds = new Uint8Array(0x10000)
for (const [kind, first, last] of [
  // Latin: controls, white space and everything but digits and letters.
  [mark, 0x00, 0x2f],
  [token, 0x30, 0x39],
  [mark, 0x3a, 0x40],
  [token, 0x41, 0x5a],
  [mark, 0x5b, 0x60],
  [token, 0x61, 0x7a],
  [mark, 0x7b, 0xbf],
  // General punctuation, and that of CJK without 々 and 〇.
  [mark, 0x2000, 0x206f],
  [mark, 0x3000, 0x3004],
  [mark, 0x3008, 0x3020],
  // The same in full width.
  [mark, 0xff00, 0xff0f],
  [token, 0xff10, 0xff19],
  [mark, 0xff1a, 0xff20],
  [token, 0xff21, 0xff3a],
  [mark, 0xff3b, 0xff40],
  [token, 0xff41, 0xff5a],
  [mark, 0xff5b, 0xff65]
] as const)
  kinds.fill(kind, first, last + 1)
for (const character of '〇零一二两三四五六七八九十百千万亿') kinds[character.charCodeAt(0)] = token

/** So many characters are read before it is seen whether there is room for more. */
const stride = 4096

export function readAnchors({text}: Document): Anchors {
  let marks: Int32Array = new Int32Array(stride)
  let tokens: Int32Array = new Int32Array(stride)
  let marksCount = 0
  let tokensCount = 0
  for (let from = 0; from < text.length; from += stride) {
    const to = Math.min(text.length, from + stride)
    marks = withRoom(marks, marksCount + stride)
    tokens = withRoom(tokens, tokensCount + stride)
    // Written whether it is one or not: the next takes its place where it is none. A branch would take twice as long.
    for (let at = from; at < to; at++) {
      const kind = kinds[text.charCodeAt(at)] ?? 0
      marks[marksCount] = at
      marksCount += kind & mark
      tokens[tokensCount] = at
      tokensCount += kind >> 1
    }
  }
  return {marks: marks.subarray(0, marksCount), tokens: tokens.subarray(0, tokensCount)}
}

function withRoom(offsets: Int32Array, needed: number): Int32Array {
  if (needed <= offsets.length) return offsets
  const longer = new Int32Array(needed * 2)
  longer.set(offsets)
  return longer
}
