import type {Document, Range} from '@hegao/core'

export interface Markdown {
  readonly text: string
  /** The same visible characters in the Markdown, with the escapes of the first and the last. */
  move(range: Range): Range
}

/** Signs that Markdown may take for markup anywhere in a line. */
const markup = /[\\`*_[\]<>#|~&]/
/** What would make a line a list item, a rule or an underlined heading: the sign to escape stands last. */
const lineStart = /^(?:[-+=]|[0-9]{1,9}[.)](?=\s|$))/

/**
 * Writes the visible words of a plain text as a Markdown file of the same words: each flow is a paragraph, and the lines
 * that a layout broke it into stand below one another.
 */
export function asMarkdown(document: Document): Markdown {
  let text = ''
  /** For each visible character of the source, where it stands in the Markdown. */
  const moved = new Map<number, Range>()
  for (const block of document.blocks) {
    const words = block.source.text
    if (text !== '') text += block.continues ? lineBreak(text, words) : '\n\n'
    const firstSign = lineStart.exec(words)
    const escapeAt = firstSign ? firstSign[0].length - 1 : -1
    const [source] = document.sourceRange(block)
    for (let index = 0; index < words.length; index++) {
      const character = words.charAt(index)
      const start = text.length
      if (index === escapeAt || markup.test(character)) text += '\\'
      text += character
      moved.set(source + index, {start, end: text.length})
    }
  }
  return {text: `${text}\n`, move: ({start, end}) => ({start: moved.get(start)?.start ?? -1, end: moved.get(end - 1)?.end ?? -1})}
}

/** Between Chinese characters Markdown's line break is none in the text; elsewhere it would be a space that the draft does not have. */
const lineBreak = (before: string, after: string): string => (/\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after) ? '\n' : '')
