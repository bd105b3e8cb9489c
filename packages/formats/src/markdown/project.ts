import type {Directive, SourceBlock} from '@hegao/core'
import type {SyntaxNodeRef, Tree} from '@lezer/common'
import {decodeHTMLStrict} from 'entities/decode'
import {BlockWriter} from '../block-writer.ts'
import {directiveOf} from '../directive.ts'
import {HtmlProjection} from '../html/project.ts'
import {MarkdownList} from './list.ts'

export interface Projection {
  readonly blocks: readonly SourceBlock[]
  readonly directives: readonly Directive[]
}

/** Nodes of which nothing is seen, with all that is in them. */
const hidden: ReadonlySet<string> = new Set([
  'HeaderMark',
  'QuoteMark',
  'TaskMarker',
  'EmphasisMark',
  'StrikethroughMark',
  'FootnoteMark',
  'FootnoteReference',
  'LinkMark',
  'ProcessingInstruction',
  'FencedCode',
  'LinkReference',
  'HorizontalRule'
])

const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g

/** Writes the visible text of a Markdown tree. */
export class MarkdownProjection {
  readonly #tree: Tree
  readonly #text: string
  readonly #writer: BlockWriter
  readonly #directives: Directive[] = []
  /** Up to where the open block is written. */
  #at = 0
  #atLineStart = false
  /** Whether each line of the open paragraph is one by itself. */
  #ofLines = false
  #quotes = 0
  #footnotes = 0
  #strong = 0
  #struck = 0
  readonly #lists: MarkdownList[] = []
  /** The mark of a list item whose first block is still to come. */
  #mark: {readonly value: string | undefined; readonly start: number; readonly end: number} | undefined
  #cell = {table: 0, row: -1, column: 0}
  #rowStart = 0

  constructor(tree: Tree, text: string) {
    this.#tree = tree
    this.#text = text
    this.#writer = new BlockWriter(text)
  }

  run(): Projection {
    this.#tree.iterate({enter: (node) => this.#enter(node), leave: (node) => this.#leave(node)})
    return {blocks: this.#writer.blocks, directives: this.#directives}
  }

  /** Answers false where what is in the node is done with. */
  #enter(node: SyntaxNodeRef): boolean {
    const {name, from, to} = node
    if (hidden.has(name)) return this.#skip(from, to)
    switch (name) {
      case 'Paragraph':
      case 'Task':
        return this.#paragraph(node)
      case 'Blockquote':
        this.#quotes++
        return true
      case 'Footnote':
        this.#footnotes++
        return true
      case 'BulletList':
      case 'OrderedList':
        this.#lists.push(new MarkdownList(node.node, this.#text))
        return true
      case 'ListMark':
        this.#mark = {value: this.#lists.at(-1)?.show(this.#text.slice(from, to)), start: from, end: to}
        return false
      case 'Table':
        this.#cell = {table: this.#writer.table(), row: -1, column: 0}
        return true
      case 'TableHeader':
      case 'TableRow':
        this.#cell = {table: this.#cell.table, row: this.#cell.row + 1, column: 0}
        this.#rowStart = from
        return true
      case 'TableDelimiter':
        if (from > this.#rowStart) this.#cell = {...this.#cell, column: this.#cell.column + 1}
        return false
      case 'TableCell':
        this.#writer.open({kind: 'cell', cell: this.#cell})
        return this.#begin(from)
      case 'HTMLBlock':
      case 'CommentBlock':
      case 'ProcessingInstructionBlock':
        return this.#html(node)
      default:
        return name.includes('Heading') ? this.#heading(node) : this.#inline(node)
    }
  }

  #leave({name, to}: SyntaxNodeRef): void {
    switch (name) {
      case 'Paragraph':
      case 'Task':
      case 'TableCell':
        return this.#finish(to)
      case 'Blockquote':
        this.#quotes--
        return
      case 'Footnote':
        this.#footnotes--
        return
      case 'BulletList':
      case 'OrderedList':
        this.#lists.pop()
        return
      case 'ListItem':
        this.#mark = undefined
        return
      case 'StrongEmphasis':
        this.#write(to)
        this.#writer.look.bold = --this.#strong > 0
        return
      case 'Strikethrough':
        this.#write(to)
        this.#writer.look.struck = --this.#struck > 0
        return
      default:
        if (name.includes('Heading')) this.#finish(to)
    }
  }

  #inline(node: SyntaxNodeRef): boolean {
    const {name, from, to} = node
    switch (name) {
      case 'StrongEmphasis':
        this.#write(from)
        this.#writer.look.bold = ++this.#strong > 0
        return true
      case 'Strikethrough':
        this.#write(from)
        this.#writer.look.struck = ++this.#struck > 0
        return true
      case 'Escape':
        return this.#replace(this.#text.slice(from + 1, to), from, to)
      case 'Entity': {
        const entity = this.#text.slice(from, to)
        const value = decodeHTMLStrict(entity)
        return value === entity ? true : this.#replace(value, from, to)
      }
      case 'InlineCode':
        this.#write(from)
        this.#writer.object(from, to)
        this.#at = to
        return false
      case 'Image':
        return this.#image(node)
      case 'Autolink':
        this.#skip(from, from + 1)
        this.#skip(to - 1, to)
        return false
      case 'HTMLTag':
        this.#write(from)
        if (/^<br\b/i.test(this.#text.slice(from, from + 4))) this.#writer.lineBreak(from, to)
        return this.#skip(from, to)
      case 'Comment': {
        const directive = directiveOf(this.#text.slice(from, to), from)
        if (directive) this.#directives.push(directive)
        return this.#skip(from, to)
      }
      default:
        return true
    }
  }

  #begin(from: number): boolean {
    this.#at = from
    this.#atLineStart = false
    const mark = this.#mark
    this.#mark = undefined
    if (mark?.value === undefined) return true
    const space = /[ \t]/.test(this.#text.charAt(mark.end))
    this.#writer.number({value: `${mark.value} `, start: mark.start, end: mark.end + (space ? 1 : 0), typed: true})
    return true
  }

  #paragraph(node: SyntaxNodeRef): boolean {
    const {from, to} = node
    if (isFormula(this.#text.slice(from, to))) return false
    if (this.#mark) this.#writer.open({kind: 'item', level: this.#lists.length})
    else if (this.#footnotes > 0 || this.#isFigure(node)) this.#writer.open({kind: 'caption'})
    else this.#writer.open({kind: this.#quotes > 0 ? 'quote' : 'paragraph'})
    this.#ofLines = isOfLines(this.#text.slice(from, to))
    return this.#begin(from)
  }

  #heading({name, from}: SyntaxNodeRef): boolean {
    this.#writer.open({kind: 'heading', level: Number(name.at(-1))})
    return this.#begin(from)
  }

  #finish(to: number): void {
    this.#write(to)
    this.#ofLines = false
    this.#writer.close()
  }

  /** Whether a paragraph is pictures and nothing else: what they are called is then read as their caption. */
  #isFigure({node, from, to}: SyntaxNodeRef): boolean {
    if (!this.#text.startsWith('![', from)) return false
    let at = from
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.name !== 'Image' || this.#text.slice(at, child.from).trim() !== '') return false
      at = child.to
    }
    return this.#text.slice(at, to).trim() === ''
  }

  #image({node, from, to}: SyntaxNodeRef): boolean {
    const {parent} = node
    if (parent?.name !== 'Paragraph' || !this.#isFigure(parent)) return this.#skip(from, to)
    this.#writer.lineBreak(from, from)
    return true
  }

  #html({node, from, to}: SyntaxNodeRef): boolean {
    let html = this.#text.slice(from, to)
    for (const mark of node.getChildren('QuoteMark')) html = `${html.slice(0, mark.from - from)} ${html.slice(mark.to - from)}`
    new HtmlProjection(html, from, this.#writer, this.#directives).run()
    return false
  }

  #replace(value: string, from: number, to: number): boolean {
    this.#write(from)
    this.#writer.replacement(value, from, to)
    this.#at = to
    this.#atLineStart = false
    return false
  }

  #skip(from: number, to: number): false {
    this.#write(from)
    this.#at = Math.max(this.#at, to)
    return false
  }

  /** Writes what is seen as it stands, up to an offset. */
  #write(end: number): void {
    if (!this.#writer.isOpen || end <= this.#at) return
    const start = this.#at
    this.#at = end
    let from = start
    for (const {0: mark, index} of this.#text.slice(start, end).matchAll(lineEnd)) {
      this.#line(from, start + index, mark)
      from = start + index + mark.length
    }
    this.#line(from, end, '')
  }

  /** Writes one line of a paragraph, or what stands of it between two nodes, and the end that it has. */
  #line(start: number, lineEnds: number, mark: string): void {
    let from = start
    if (this.#atLineStart) {
      while (from < lineEnds && isSpace(this.#text.charCodeAt(from))) from++
      // Some authors part paragraphs by 　　 alone.
      if (this.#text.charAt(from) === '\u3000') this.#writer.lineBreak(from, from)
      if (from < lineEnds) this.#atLineStart = false
    }
    if (mark === '') return this.#writer.text(from, lineEnds)
    let to = lineEnds
    while (to > from && isSpace(this.#text.charCodeAt(to - 1))) to--
    const backslash = to === lineEnds && to > from && this.#text.charAt(to - 1) === '\\'
    if (backslash) to--
    this.#writer.text(from, to)
    const isShown = this.#ofLines || backslash || this.#text.slice(to, lineEnds).endsWith('  ') || !/[\r\n]/.test(mark)
    if (isShown) this.#writer.lineBreak(to, lineEnds + mark.length)
    else this.#writer.space(lineEnds, lineEnds + mark.length, true)
    this.#atLineStart = true
  }
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x09

const isFormula = (paragraph: string): boolean => paragraph.startsWith('$$') && paragraph.length > 4 && paragraph.endsWith('$$')

const finished = /[。！？；：…][”’）》」]*[ \t]*$/
const numbered =
  /^[ \t\u3000]*(?:第[〇零一二三四五六七八九十百]+[编章节条]|[〇零一二三四五六七八九十百]+、|[（(][〇零一二三四五六七八九十百\d]+[）)]|\d{1,3}[.．、]|[①-⑳])/
/** Share of the lines that end where a sentence ends, or before a number, from which on their author meant lines. */
const lineShare = 0.8

/**
 * Whether an author parted paragraphs by single line ends, as in plain text. CommonMark makes one paragraph of them; whoever wrote
 * them sees several. Text wrapped at a column ends its lines anywhere.
 */
function isOfLines(paragraph: string): boolean {
  const lines = paragraph.split(/\r\n|[\n\r]/)
  if (lines.length < 2) return false
  const ends = lines.slice(0, -1).filter((line, index) => finished.test(line) || numbered.test(lines[index + 1] ?? ''))
  return ends.length >= (lines.length - 1) * lineShare
}
