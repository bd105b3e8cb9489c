import type {Tree} from '@lezer/common'
import {
  type DelimiterType,
  InlineContext,
  type Line,
  type MarkdownConfig,
  type MarkdownParser,
  parser as commonMark,
  Strikethrough,
  Table,
  TaskList
} from '@lezer/markdown'
import {UnreadableError} from '../format.ts'
import {isWide} from '../space.ts'
import {definedLabels, definitions, links} from './links.ts'

/** Quotations and lists in one another: each line goes through all that are open. */
const deepestNesting = 100

/** Marks that are paired with one another: that takes the square of their number. A longer text is parted at a line end behind so many. */
const usualMarks = 100
/** A line that has so many is parted where they are reached. */
const mostMarks = 400

const pairedMark = /\n|\*+|_+|~+|`+|[[\]<]/g
const anyMark = /[*_~`[\]<&\\]/

/** A footnote's text, `[^1]: …`, with the indented lines that go on with it, as GitHub reads it. */
const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'Footnote',
      block: true,
      composite(_, line) {
        if (line.next < 0) return true
        if (line.indent < line.baseIndent + 4) return false
        line.moveBaseColumn(line.baseIndent + 4)
        return true
      }
    },
    {name: 'FootnoteMark'}
  ],
  parseBlock: [
    {
      name: 'Footnote',
      before: 'LinkReference',
      parse(context, line) {
        const mark = footnoteMark(line)
        if (mark === undefined) return false
        const start = context.lineStart + line.pos
        context.startComposite('Footnote', line.pos)
        context.addElement(context.elt('FootnoteMark', start, start + mark.length))
        line.moveBase(line.pos + mark.length)
        return null
      },
      endLeaf: (_, line) => footnoteMark(line) !== undefined
    }
  ]
}

const footnoteMark = (line: Line): string | undefined => /^\[\^[^\s[\]]{1,200}\]:/.exec(line.text.slice(line.pos, line.pos + 210))?.[0]

/**
 * Emphasis for a language without spaces. CommonMark leaves the marks of 推进**“双减”**工作 in the text, because a quotation mark
 * stands inside them and a letter outside. Here Han outside counts as a space does, as in the CJK-friendly amendment.
 */
const emphasis: MarkdownConfig = {
  parseInline: [
    {
      name: 'Emphasis',
      parse(context, next, start) {
        if (next !== asterisk && next !== underscore) return -1
        let end = start + 1
        while (context.char(end) === next) end++
        const {opens, closes} = flanking(context, start, end, next === underscore)
        const type = next === asterisk ? InlineContext.emphasisAsterisk : InlineContext.emphasisUnderscore
        return context.addDelimiter(type, start, end, opens, closes)
      }
    },
    {
      name: 'Strikethrough',
      parse(context, next, start) {
        if (next !== tilde || context.char(start + 1) !== tilde) return -1
        let end = start + 2
        while (context.char(end) === tilde) end++
        if (end - start > 2) return end
        const {opens, closes} = flanking(context, start, end, false)
        return context.addDelimiter(struck, start, end, opens, closes)
      }
    }
  ]
}

const [asterisk, underscore, tilde] = [0x2a, 0x5f, 0x7e]
const struck: DelimiterType = {resolve: 'Strikethrough', mark: 'StrikethroughMark'}

function flanking(context: InlineContext, start: number, end: number, insideWordsNever: boolean): {opens: boolean; closes: boolean} {
  const before = context.slice(start - 1, start)
  const after = context.slice(end, end + 1)
  const [blankBefore, blankAfter] = [isBlankOrEnd(before), isBlankOrEnd(after)]
  const [signBefore, signAfter] = [isSign(before), isSign(after)]
  const left = !blankAfter && (!signAfter || blankBefore || signBefore || isHan(before))
  const right = !blankBefore && (!signBefore || blankAfter || signAfter || isHan(after))
  if (!insideWordsNever) return {opens: left, closes: right}
  return {opens: left && (!right || signBefore), closes: right && (!left || signAfter)}
}

const isBlankOrEnd = (character: string): boolean => /^\s?$/.test(character)
const isSign = (character: string): boolean => /[\p{P}\p{S}]/u.test(character)
const isHan = (character: string): boolean => isWide(character.charCodeAt(0)) && !isSign(character)

/** Refuses what only a forger nests so deep. */
const depth: MarkdownConfig = {
  parseBlock: [
    {
      name: 'Depth',
      before: 'LinkReference',
      parse(context) {
        if (context.depth > deepestNesting) throw new UnreadableError('too-deep', context.lineStart)
        return false
      }
    }
  ]
}

const syntax = commonMark.configure([
  Table,
  TaskList,
  Strikethrough,
  footnotes,
  definitions,
  depth,
  emphasis,
  // Four spaces before a line are a paragraph's indentation in a draft; breaks are read with the other line ends.
  {remove: ['IndentedCode', 'HardBreak']}
])

/** Reads CommonMark with tables, task lists, strikethrough and footnotes, without indented code. Throws {@link UnreadableError}. */
export function parseMarkdown(text: string): Tree {
  const labels = definedLabels(text)
  return (labels.size === 0 ? withoutLabels : withLabels(labels)).parse(text)
}

function withLabels(labels: ReadonlySet<string>): MarkdownParser {
  const parser = syntax.configure(links(labels))
  const parseInline: MarkdownParser['parseInline'] = parser.parseInline.bind(parser)
  return Object.assign(parser, {parseInline: (text: string, offset: number) => inParts(text, offset, parseInline)})
}

function inParts(text: string, offset: number, parseInline: MarkdownParser['parseInline']): ReturnType<MarkdownParser['parseInline']> {
  if (!anyMark.test(text)) return []
  if (text.length <= mostMarks) return parseInline(text, offset)
  const elements: ReturnType<MarkdownParser['parseInline']> = []
  let start = 0
  let count = 0
  for (const {0: mark, index} of text.matchAll(pairedMark)) {
    const isLineEnd = mark === '\n'
    if (!isLineEnd) count++
    if (count < (isLineEnd ? usualMarks : mostMarks)) continue
    elements.push(...parseInline(text.slice(start, index), offset + start))
    start = index
    count = 0
  }
  elements.push(...parseInline(text.slice(start), offset + start))
  return elements
}

const withoutLabels = withLabels(new Set())
