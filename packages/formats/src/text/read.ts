import type {Source, SourceBlock} from '@hegao/core'
import {decode} from '../encoding/decode.ts'
import type {ReadOptions} from '../format.ts'
import {hasWidth, skipBlank, trimBlank} from '../space.ts'

/**
 * Reads plain text: one line is one block. White space at its ends is not in the block;
 * lines of nothing else are counted in the `gap` of the next block.
 *
 * @throws {UnreadableError} where the bytes are not text.
 */
export function readText(content: Uint8Array | string, options: ReadOptions): Source {
  const {text, encoding} = decode(content, options)
  return {path: options.path, text, blocks: blocksOf(text), encoding, directives: []}
}

function blocksOf(text: string): SourceBlock[] {
  const blocks: SourceBlock[] = []
  let gap = 0
  let start = 0
  while (start < text.length) {
    const end = lineEnd(text, start)
    const first = skipBlank(text, start, end)
    if (first < end) {
      const last = trimBlank(text, first, end)
      blocks.push({
        kind: 'paragraph',
        text: text.slice(first, last),
        segments: [{start: 0, length: last - first, source: first}],
        gap,
        indented: isIndented(text, start, first)
      })
      gap = 0
    } else if (text.charCodeAt(end) !== formFeed) gap++ // a page break alone is no empty line
    start = end + (text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed ? 2 : 1)
  }
  return blocks
}

const lineFeed = 0x0a
const formFeed = 0x0c
const carriageReturn = 0x0d

/** Unicode's line ends, U+000A to U+000D, NEL, U+2028 and U+2029: converters leave all of them in drafts. */
function lineEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= carriageReturn ? code >= lineFeed : code === 0x85 || code === 0x2028 || code === 0x2029) return at
  }
  return text.length
}

function isIndented(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (hasWidth(text.charCodeAt(at))) return true
  return false
}
