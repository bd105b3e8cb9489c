/** Whether a code unit is a Chinese character of those in general use (CJK Unified Ideographs). */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** Whether nothing but Chinese characters stands between two offsets. */
export function isAllHan(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isHan(text.charCodeAt(at))) return false
  return true
}

/** Some code units, one bit for each of the 65,536: two pages of memory, which a run that ends at once has to touch. */
export class CharacterSet {
  readonly #bits = new Uint32Array(0x10000 >> 5)

  constructor(characters: string) {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at)
      this.#bits[code >> 5] = (this.#bits[code >> 5] ?? 0) | (1 << code)
    }
  }

  /** Whether a code unit is one of them; what lies outside a text (`NaN`) is not. */
  has(code: number): boolean {
    return (((this.#bits[code >> 5] ?? 0) >> code) & 1) === 1
  }
}

/** What `\s` stands for in an expression. */
export const whiteSpace =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
