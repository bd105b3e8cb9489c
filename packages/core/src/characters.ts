/** Whether a code unit is a Chinese character of those in general use (CJK Unified Ideographs). */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** Which of the 65,536 code units are among some characters: 1 for these, 0 for all others. */
export function characterSet(characters: string): Uint8Array {
  const set = new Uint8Array(0x10000)
  for (let at = 0; at < characters.length; at++) set[characters.charCodeAt(at)] = 1
  return set
}

/** What `\s` stands for in an expression. */
export const whiteSpace =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
