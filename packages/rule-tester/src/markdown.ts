import type {Document} from '@hegao/core'

export interface Markdown {
  readonly text: string
  /** Offset in the Markdown of a character of the source. */
  move(offset: number): number
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
  /** For each character of the source that is visible, its offset in the Markdown. */
  const moved = new Map<number, number>()
  for (const block of document.blocks) {
    if (text !== '') text += block.continues ? '\n' : '\n\n'
    const words = block.source.text
    const firstSign = lineStart.exec(words)
    const escapeAt = firstSign ? firstSign[0].length - 1 : -1
    const [source] = document.sourceRange(block)
    for (let index = 0; index < words.length; index++) {
      const character = words.charAt(index)
      if (index === escapeAt || markup.test(character)) text += '\\'
      moved.set(source + index, text.length)
      text += character
    }
  }
  return {text: `${text}\n`, move: (offset) => moved.get(offset) ?? -1}
}
