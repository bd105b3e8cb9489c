import type {Block, Document, Range} from '@hegao/core'

export interface Html {
  readonly text: string
  /** The same visible characters in the HTML. */
  move(range: Range): Range
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** Writes the visible words of a draft with tables as an HTML file of the same words, headings and tables. */
export function asHtml(document: Document): Html {
  let text = '<!doctype html>\n<meta charset="utf-8">\n<body>\n'
  /** For each visible character of the source, where it stands in the HTML. */
  const moved = new Map<number, Range>()
  const write = (block: Block, name: string): void => {
    text += `<${name}>`
    for (let at = block.start; at < block.end; at++) {
      const character = document.text.charAt(at)
      const start = text.length
      text += entities[character] ?? character
      moved.set(document.sourceRange({start: at, end: at + 1})[0], {start, end: text.length})
    }
    text += `</${name}>\n`
  }
  let [table, row] = [-1, -1]
  for (const block of document.blocks) {
    const {cell, level = 1} = block.source
    if (table >= 0 && cell?.table !== table) text += '</table>\n'
    if (cell) {
      if (cell.table !== table) text += '<table>\n'
      if (cell.table !== table || cell.row !== row) text += '<tr>\n'
      write(block, 'td')
    } else write(block, block.source.kind === 'heading' ? `h${level}` : 'p')
    ;[table, row] = [cell?.table ?? -1, cell?.row ?? -1]
  }
  return {text, move: ({start, end}) => ({start: moved.get(start)?.start ?? -1, end: moved.get(end - 1)?.end ?? -1})}
}
