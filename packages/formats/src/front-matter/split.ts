import type {FrontMatter} from '@hegao/core'

/** Reads the YAML that stands in the text from `start` to `end`; undefined where that is no front matter. */
export type ParseFrontMatter = (text: string, start: number, end: number) => FrontMatter | undefined

/** Longer ones are no front matter. */
const longest = 64 * 1024

/** The stretch between two lines of three hyphens at the top of a text, and where the text goes on behind it. */
export function splitFrontMatter(text: string): {start: number; end: number; after: number} | undefined {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text)?.[0]
  if (opening === undefined) return undefined
  const start = opening.length
  const closing = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(start, start + longest))
  return closing ? {start, end: start + closing.index, after: start + closing.index + closing[0].length} : undefined
}

/** Whether a file begins as one with front matter does, whatever its encoding. */
export function opensFrontMatter(content: Uint8Array | string): boolean {
  const head = typeof content === 'string' ? content.slice(0, 12) : String.fromCharCode(...content.subarray(0, 12))
  return /^[^\x01-\x7f]*-\0?-\0?-/.test(head)
}
