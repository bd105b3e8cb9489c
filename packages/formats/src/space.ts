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
