import {type Document, type Flow, indexAt, type Point, type Range} from '@hegao/core'
import type {Paragraph, ParagraphContent, Root, RootContent, Sentence, SentenceContent, Source, WhiteSpace, WordContent} from 'nlcst'
import {advance, gapNodes} from './gap.ts'
import {lazily} from './lazily.ts'
import {type Token, tokenize} from './tokens.ts'

const beginning: Point = {line: 1, column: 1, offset: 0}

/**
 * A document as nlcst: each flow is a paragraph. Positions are places in the source: 1-based lines and columns, 0-based
 * offsets, in UTF-16 code units. Children of the root and of each paragraph are built when somebody first asks for them.
 */
export function toNlcst(document: Document): Root {
  const {text} = document.source
  return lazily({type: 'RootNode' as const, position: {start: {...beginning}, end: advance(beginning, text)}}, () => {
    const children: RootContent[] = []
    let at = beginning
    for (const flow of document.flows) {
      const position = document.locate(flow)
      children.push(...gapNodes(text, at, position.start.offset))
      children.push(lazily({type: 'ParagraphNode' as const, position}, () => paragraphContent(document, flow)) satisfies Paragraph)
      // A format may hand over what stands earlier in the source after what stands later, such as a footnote.
      if (position.end.offset > at.offset) at = position.end
    }
    children.push(...gapNodes(text, at, text.length))
    return children
  })
}

function paragraphContent(document: Document, flow: Flow): ParagraphContent[] {
  const children: ParagraphContent[] = []
  const {sentences} = document
  let at = flow.start
  for (let index = Math.max(0, indexAt(sentences, flow.start)); ; index++) {
    const sentence = sentences[index]
    if (!sentence || sentence.start >= flow.end) break
    const words = trim(document.text, sentence)
    if (words.start === words.end) continue
    children.push(...between(document, flow, {start: at, end: words.start}), toSentence(document, flow, words))
    at = words.end
  }
  children.push(...between(document, flow, {start: at, end: flow.end}))
  return children
}

function toSentence(document: Document, {blocks}: Flow, range: Range): Sentence {
  const children: SentenceContent[] = []
  for (let index = indexAt(blocks, range.start); ; index++) {
    const block = blocks[index]
    if (!block || block.start >= range.end) break
    if (block.start > range.start) children.push(...breakBefore(document, blocks, index))
    const piece = {start: Math.max(range.start, block.start), end: Math.min(range.end, block.end)}
    for (const token of tokenize(document.text, piece)) children.push(toLeaf(document, token))
  }
  return {type: 'SentenceNode', children, position: document.locate(range)}
}

/** The white space between two sentences of a flow, and the line end where a layout broke the flow just there. */
function between(document: Document, {blocks}: Flow, range: Range): (WhiteSpace | Source)[] {
  const nodes: (WhiteSpace | Source)[] = []
  for (let index = indexAt(blocks, range.start); ; index++) {
    const block = blocks[index]
    if (!block || block.start > range.end) break
    if (block.start >= range.start) nodes.push(...breakBefore(document, blocks, index))
    const piece = {start: Math.max(range.start, block.start), end: Math.min(range.end, block.end)}
    if (piece.start < piece.end) nodes.push({type: 'WhiteSpaceNode', value: document.slice(piece), position: document.locate(piece)})
  }
  return nodes
}

/** What the source has where a layout parted two blocks of one flow. */
function breakBefore(document: Document, blocks: Flow['blocks'], index: number): (WhiteSpace | Source)[] {
  const [before, after] = [blocks[index - 1], blocks[index]]
  if (!before || !after) return []
  return gapNodes(document.source.text, document.locate(before).end, document.locate(after).start.offset)
}

function toLeaf(document: Document, token: Token): SentenceContent {
  const position = document.locate(token)
  const value = document.slice(token)
  if (value.startsWith(object)) {
    const {text} = document.source
    return {type: 'SourceNode', value: text.slice(position.start.offset, position.end.offset), position}
  }
  if (token.type !== 'WordNode') return {type: token.type, value, position}
  if (mark.test(value)) return {type: 'WordNode', children: markedContent(document, token, value), position}
  // A position of its own: a plugin that moves the word must not move the text by accident.
  const {start, end} = position
  return {type: 'WordNode', children: [{type: 'TextNode', value, position: {start: {...start}, end: {...end}}}], position}
}

/** What a format writes for a thing in the text that is no text, such as code: the replacement character for objects. */
const object = '\uFFFC'

const mark = /(\p{P})/u

/** Letters and digits as text, and the marks inside a word, don’t, 1,234.5, as nlcst has them. */
function markedContent(document: Document, {start}: Range, word: string): WordContent[] {
  let at = start
  return word.split(mark).map((value, index): WordContent => {
    const range = {start: at, end: at + value.length}
    at = range.end
    return {type: index % 2 === 0 ? 'TextNode' : 'PunctuationNode', value, position: document.locate(range)}
  })
}

function trim(text: string, {start, end}: Range): Range {
  const sentence = text.slice(start, end)
  const from = start + sentence.length - sentence.trimStart().length
  return {start: from, end: Math.max(from, start + sentence.trimEnd().length)}
}
