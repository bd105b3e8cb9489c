/** White space and characters without ink: what may stand at the ends of a line without being part of its text. */
export function isBlank(code: number): boolean {
  if (code > 0x3000) return code === 0xfeff
  if (code < 0x2000)
    return code <= 0x20 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : code === 0xa0 || code === 0x85 || code === 0x1680
  return code === 0x3000 || code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || (code >= 0x205f && code <= 0x206f)
}

/** Whether the character moves what follows: 　, a space, a tab, but no zero-width one. */
export function hasWidth(code: number): boolean {
  if (code < 0x2000) return true
  return code === 0x3000 || code <= 0x200a || code === 0x202f || code === 0x205f
}

export function skipBlank(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at
}

export function trimBlank(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

/** Whether a character is set on a full square, so that a line that ends beside it ends without a space: Han, kana, their signs. */
export function isWide(code: number): boolean {
  if (code < 0x2e80)
    return code === 0x00b7 || code === 0x2014 || code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d || code === 0x2026
  return (
    code <= 0xa4cf ||
    (code >= 0xd840 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xffef)
  )
}
