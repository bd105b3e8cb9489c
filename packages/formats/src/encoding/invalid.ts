/** Offset of the first byte that cannot stand where it stands in UTF-8; -1 where all can. */
export function invalidUtf8(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = utf8Length(bytes, at)
    if (length === 0) return at
    at += length
  }
  return -1
}

/** The Unicode Standard, table 3-7: no overlong form, no surrogate, nothing past U+10FFFF. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const second = bytes[at + 1] ?? 0
  if (lead >= 0xc2 && lead <= 0xdf) return isTrail(second) ? 2 : 0
  const third = isTrail(bytes[at + 2] ?? 0)
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80
    const high = lead === 0xed ? 0x9f : 0xbf
    return second >= low && second <= high && third ? 3 : 0
  }
  if (lead < 0xf0 || lead > 0xf4) return 0
  const low = lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xf4 ? 0x8f : 0xbf
  return second >= low && second <= high && third && isTrail(bytes[at + 3] ?? 0) ? 4 : 0
}

const isTrail = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf

/** Offset of the first byte that cannot stand where it stands in GB18030; -1 where all can. */
export function invalidGb18030(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = gb18030Length(bytes, at)
    if (length === 0) return at
    at += length
  }
  return -1
}

/** How many bytes the character has that begins here; 0 where none can. */
export function gb18030Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead <= 0x80) return 1 // 0x80 is the euro sign of Windows
  if (lead === 0xff) return 0
  const second = bytes[at + 1] ?? 0
  if (second >= 0x40) return second === 0x7f || second === 0xff ? 0 : 2
  const third = bytes[at + 2] ?? 0
  return isDigit(second) && third >= 0x81 && third <= 0xfe && isDigit(bytes[at + 3] ?? 0) ? 4 : 0
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
