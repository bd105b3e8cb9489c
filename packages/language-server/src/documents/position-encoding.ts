/** What `character` counts in a position: the code units of an encoding. */
export type Encoding = 'utf-16' | 'utf-8' | 'utf-32'

/** The encoding to speak with a client: UTF-16, which needs no conversion, wherever the client takes it. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  if (!offered || offered.length === 0 || offered.includes('utf-16')) return 'utf-16'
  return offered.find((name) => name === 'utf-8' || name === 'utf-32') ?? 'utf-16'
}

/** The length of a text in an encoding. */
export function fromUtf16(encoding: Encoding, text: string): number {
  if (encoding === 'utf-16') return text.length
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const size = sizeAt(text, at)
    length += encoding === 'utf-32' ? 1 : bytesOf(text, at, size)
    if (size === 2) at++
  }
  return length
}

/** How many UTF-16 code units of a line the given length stands for. A length within a character stands for its start. */
export function toUtf16(encoding: Encoding, line: string, length: number): number {
  if (encoding === 'utf-16') return Math.min(length, line.length)
  let at = 0
  let passed = 0
  while (at < line.length) {
    const size = sizeAt(line, at)
    passed += encoding === 'utf-32' ? 1 : bytesOf(line, at, size)
    if (passed > length) break
    at += size
  }
  return at
}

/** 2 for a surrogate pair, else 1. */
function sizeAt(text: string, at: number): 1 | 2 {
  const code = text.codePointAt(at) ?? 0
  return code > 0xffff ? 2 : 1
}

function bytesOf(text: string, at: number, size: 1 | 2): number {
  if (size === 2) return 4
  const code = text.charCodeAt(at)
  return code < 0x80 ? 1 : code < 0x800 ? 2 : 3
}
