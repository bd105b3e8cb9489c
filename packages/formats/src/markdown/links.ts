import type {SyntaxNode, Tree} from '@lezer/common'

/** The labels that a text defines: of links, and of footnotes with their `^`. The parser takes all that stands in brackets for a link. */
export function definedLabels(tree: Tree, text: string): ReadonlySet<string> {
  const labels = new Set<string>()
  if (!text.includes(']:')) return labels
  tree.iterate({
    enter({name, from, to}) {
      if (name === 'LinkReference' || name === 'FootnoteMark') labels.add(normalize(text.slice(from + 1, labelEnd(text, from, to))))
      return (
        name === 'Document' ||
        name === 'Blockquote' ||
        name === 'BulletList' ||
        name === 'OrderedList' ||
        name === 'ListItem' ||
        name === 'Footnote'
      )
    }
  })
  return labels
}

/** Where the text in brackets ends, whether an address follows it, and the label that makes it a link where a definition has it. */
export function linkTarget(node: SyntaxNode, text: string): {readonly textEnd: number; readonly isDirect: boolean; readonly label: string} {
  const [open, close, ...more] = node.getChildren('LinkMark')
  const given = node.getChild('LinkLabel')
  const label = given && given.to - given.from > 2 ? text.slice(given.from + 1, given.to - 1) : text.slice(open?.to, close?.from)
  return {textEnd: close?.from ?? node.to, isDirect: more.length > 0, label: normalize(label)}
}

const normalize = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase()

function labelEnd(text: string, start: number, end: number): number {
  const close = text.indexOf(']:', start)
  return close < 0 || close > end ? end : close
}
