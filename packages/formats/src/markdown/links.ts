import {type BlockContext, type DelimiterType, InlineContext, type LeafBlock, type MarkdownConfig} from '@lezer/markdown'

const label = '\\[(?<label>[^[\\]]{1,999})\\]:'
/** Punctuation of Chinese prose makes a line prose, [注]:另有规定的除外。, which CommonMark would hide. */
const address = '(?:<[^<>\\n]*>|[^\\s<，。；：、！？][^\\s，。；：、！？]*)'
const title = '(?:"[^"\\n]*"|\'[^\'\\n]*\'|\\([^()\\n]*\\))'
const definition = `${label}[ \\t]*${address}(?:[ \\t]+${title})?[ \\t]*$`

/** Before the label of a definition: the marks of quotations and lists. */
const containers = '^[ \\t>*+.)0-9-]*'
const definitionLine = new RegExp(`${containers}(?:${definition}|\\[(?<footnote>\\^[^\\s[\\]]{1,200})\\]:)`, 'gm')
const wholeDefinition = new RegExp(`^(?!\\[\\^)${definition}`)

/** The labels that a text defines, of links, and of footnotes with their `^`. */
export function definedLabels(text: string): ReadonlySet<string> {
  const labels = new Set<string>()
  if (text.includes(']:'))
    for (const {groups} of text.matchAll(definitionLine)) labels.add(normalize(groups?.['label'] ?? groups?.['footnote'] ?? ''))
  return labels
}

const normalize = (words: string): string => words.trim().replace(/\s+/g, ' ').toLowerCase()

/** The definition of a link, on one line: to look for a title that ends lines later takes the square of their number. */
export const definitions: MarkdownConfig = {
  parseBlock: [
    {
      name: 'LinkReference',
      leaf(_, {content, start}) {
        const found = wholeDefinition.exec(content)
        if (!found) return null
        const add = (context: BlockContext, leaf: LeafBlock): true => {
          context.addLeafElement(leaf, context.elt('LinkReference', start, start + found[0].length))
          return true
        }
        return {nextLine: (context, _line, leaf) => add(context, leaf), finish: add}
      }
    }
  ]
}

/** Marks the end of brackets that are no link. */
const closed = {}
/** Marks the end of a link: brackets that were open before it can be no link any more. */
const linkEnd = {}

/** Longer ones are no targets, so that looking for their ends costs little. */
const longestTarget = 2000

/** `(address "title")`; parentheses in the address come in pairs. White space can be taken in one way only, or long runs would cost their square. */
const direct =
  /^\(\s*(?:(?:<(?:[^<>\n\\]|\\.)*>|(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))+)(?:\s+(?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)))?\s*)?\)/

/**
 * Links, images and footnote marks. The parser's own takes all brackets for links, so that [国发[2024]5号](…) would be none,
 * and sets each mark by itself; here the first mark and all behind the text are one each.
 */
export function links(labels: ReadonlySet<string>): MarkdownConfig {
  return {
    defineNodes: [{name: 'FootnoteReference'}],
    parseInline: [
      {
        name: 'LinkEnd',
        parse(context, next, start) {
          if (next !== 0x5d) return -1
          const opening = openingBracket(context)
          if (!opening) return -1
          const text = context.slice(opening.to, start)
          const end = opening.mayBeLink ? targetEnd(context, text, start + 1, labels) : undefined
          if (end === undefined) return context.addDelimiter(closed, start, start + 1, true, false)
          const content = context.takeContent(opening.index)
          if (end === start + 1 && text.startsWith('^')) return context.addElement(context.elt('FootnoteReference', opening.from, end))
          const marks = [context.elt('LinkMark', opening.from, opening.to), context.elt('LinkMark', start, end)] as const
          const isImage = opening.type === InlineContext.imageStart
          context.addElement(context.elt(isImage ? 'Image' : 'Link', opening.from, end, [marks[0], ...content, marks[1]]))
          return isImage ? end : context.addDelimiter(linkEnd, end, end, true, false)
        }
      }
    ]
  }
}

/** The bracket that is open here, past those that are closed. */
function openingBracket(context: InlineContext) {
  const {linkStart, imageStart} = InlineContext
  let closedAfter = 0
  let hasLink = false
  for (let index = last(context, [linkStart, imageStart, closed, linkEnd]); index >= 0; index--) {
    const delimiter = context.getDelimiterAt(index)
    if (delimiter?.type === linkEnd) hasLink = true
    else if (delimiter?.type === closed) closedAfter++
    else if (delimiter && (delimiter.type === linkStart || delimiter.type === imageStart) && closedAfter-- === 0)
      return {...delimiter, index, mayBeLink: delimiter.type === imageStart || !hasLink}
  }
  return undefined
}

const last = (context: InlineContext, types: readonly DelimiterType[]): number =>
  Math.max(...types.map((type) => context.findOpeningDelimiter(type) ?? -1))

/** Where the target behind a bracket's text ends: an address, a label, or nothing where the text is itself a label. */
function targetEnd(context: InlineContext, text: string, start: number, labels: ReadonlySet<string>): number | undefined {
  const rest = context.slice(start, Math.min(context.end, start + longestTarget))
  const target = direct.exec(rest)?.[0]
  if (target !== undefined) return start + target.length
  const given = /^\[([^[\]]{0,999})\]/.exec(rest)
  if (!labels.has(normalize(given?.[1] || text))) return undefined
  return start + (given?.[0].length ?? 0)
}
