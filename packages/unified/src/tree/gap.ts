import type {Point} from '@hegao/core'
import type {Source, WhiteSpace} from 'nlcst'

/**
 * What the source has between two pieces of visible text. The nodes have the source's own characters, so that a tree of
 * plain text, written out again, is the file.
 */
export function gapNodes(source: string, start: Point, end: number): (WhiteSpace | Source)[] {
  const gap = source.slice(start.offset, end)
  const before = gap.slice(0, gap.length - gap.trimStart().length)
  // Not white space: a mark of Markdown, a code block, front matter.
  const mark = gap.trim()
  const after = gap.slice(before.length + mark.length)
  const nodes: (WhiteSpace | Source)[] = []
  let at = start
  const add = (type: (WhiteSpace | Source)['type'], value: string): void => {
    if (value === '') return
    const next = advance(at, value)
    nodes.push({type, value, position: {start: {...at}, end: {...next}}})
    at = next
  }
  add('WhiteSpaceNode', before)
  add('SourceNode', mark)
  add('WhiteSpaceNode', after)
  return nodes
}

/** The point behind a stretch of source that begins at a point. */
export function advance({line, column, offset}: Point, text: string): Point {
  const ends = /\r\n?|\n/g
  let lines = 0
  let last = 0
  while (ends.exec(text)) {
    lines++
    last = ends.lastIndex
  }
  return {line: line + lines, column: lines === 0 ? column + text.length : text.length - last + 1, offset: offset + text.length}
}
