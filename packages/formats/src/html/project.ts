import type {Directive, SourceBlock} from '@hegao/core'
import {Parser} from 'htmlparser2'
import type {BlockWriter} from '../block-writer.ts'
import {directiveOf} from '../directive.ts'
import {UnreadableError} from '../format.ts'
import {type Attributes, blockElements, type Looks, looksOf, objectElements} from './elements.ts'
import {ListNumbers} from './list.ts'
import {TableGrid} from './table.ts'

/** Elements inside one another. Browsers stop at 512; the parser searches all of them for an end tag that has no start. */
const deepestNesting = 1000

/** Runs of white space that HTML shows as one space, and line ends that it does not know. A single space inside stays as it is. */
const whiteSpace = /[ \t\n\r\f]{2,}|[\t\n\r\f]|^ | $|[\v\u0085\u2028\u2029]/g

/** What the text in an element is. */
interface Context {
  readonly block: Pick<SourceBlock, 'kind' | 'level' | 'cell'>
  readonly number?: Parameters<BlockWriter['number']>[0]
  /** Whether a block of it is written; what follows in a list item is a paragraph. */
  begun: boolean
}

interface OpenElement {
  readonly name: string
  readonly start: number
  readonly looks: Looks
  readonly isHidden: boolean
  readonly context: Context | undefined
}

/** Writes the visible text of HTML while the parser goes through it. Offsets of the parser count in the stretch that it was given. */
export class HtmlProjection {
  readonly #html: string
  readonly #offset: number
  readonly #writer: BlockWriter
  readonly #directives: Directive[]
  readonly #parser: Parser
  readonly #open: OpenElement[] = []
  readonly #contexts: Context[] = []
  readonly #lists: ListNumbers[] = []
  readonly #tables: TableGrid[] = []
  readonly #depth = {hidden: 0, bold: 0, struck: 0, highlighted: 0, pre: 0}

  /**
   * @param html a stretch of the source, in which single characters may be blanked out
   * @param offset where it starts in the source
   */
  constructor(html: string, offset: number, writer: BlockWriter, directives: Directive[]) {
    this.#html = html
    this.#offset = offset
    this.#writer = writer
    this.#directives = directives
    this.#parser = new Parser({
      onopentag: (name, attributes) => this.#start(name, attributes),
      onclosetag: () => this.#end(),
      ontext: (data) => this.#text(data),
      oncomment: () => this.#comment()
    })
  }

  /** @throws {UnreadableError} for elements nested too deep. */
  run(): void {
    this.#parser.end(this.#html)
    this.#writer.close()
  }

  get #startOffset(): number {
    return this.#offset + this.#parser.startIndex
  }

  get #endOffset(): number {
    return this.#offset + this.#parser.endIndex + 1
  }

  #start(name: string, attributes: Attributes): void {
    if (this.#open.length >= deepestNesting) throw new UnreadableError('too-deep', this.#startOffset)
    if (name === 'br' && this.#depth.hidden === 0) this.#writer.lineBreak(this.#startOffset, this.#endOffset)
    if (blockElements.has(name)) this.#writer.close()
    const looks = looksOf(name, attributes)
    const isHidden = looks.hidden || objectElements.has(name) || this.#isNoteMark(name, attributes)
    const context = this.#contextOf(name, attributes)
    if (context) this.#contexts.push(context)
    const element = {name, start: this.#startOffset, looks, isHidden, context}
    this.#open.push(element)
    this.#count(element, 1)
  }

  #end(): void {
    const element = this.#open.pop()
    if (!element) return
    const {name, start, context} = element
    this.#count(element, -1)
    if (blockElements.has(name)) this.#writer.close()
    if (context) this.#contexts.pop()
    if (name === 'ol' || name === 'ul') this.#lists.pop()
    if (name === 'table') this.#tables.pop()
    if (objectElements.has(name) && this.#depth.hidden === 0 && this.#depth.pre === 0) {
      this.#openBlock()
      this.#writer.object(start, Math.max(start, this.#endOffset))
    }
  }

  /** Notes what an element means for the text in it, or that it is over. */
  #count({name, looks, isHidden}: OpenElement, by: 1 | -1): void {
    const depth = this.#depth
    const {look} = this.#writer
    if (isHidden) depth.hidden += by
    if (name === 'pre') depth.pre += by
    if (looks.bold) look.bold = (depth.bold += by) > 0
    if (looks.struck) look.struck = (depth.struck += by) > 0
    if (looks.highlighted) look.highlighted = (depth.highlighted += by) > 0
  }

  #contextOf(name: string, attributes: Attributes): Context | undefined {
    const context = (block: Context['block']): Context => ({block, begun: false})
    const level = headings.indexOf(name) + 1
    if (level > 0) return context({kind: 'heading', level})
    if (name === 'ol' || name === 'ul') this.#lists.push(new ListNumbers(name, attributes))
    else if (name === 'table') this.#tables.push(new TableGrid(this.#writer.table()))
    else if (name === 'tr') this.#tables.at(-1)?.row()
    else if (name === 'blockquote') return context({kind: 'quote'})
    else if (name === 'caption' || name === 'figcaption') return context({kind: 'caption'})
    else if (name === 'td' || name === 'th') {
      if (this.#tables.length === 0) this.#tables.push(new TableGrid(this.#writer.table()))
      const cell = this.#tables.at(-1)?.cell(attributes)
      return cell && context({kind: 'cell', cell})
    } else if (name === 'li') {
      const value = this.#lists.at(-1)?.item(attributes)
      const block = {kind: 'item', level: Math.max(1, this.#lists.length)} as const
      if (value === undefined) return context(block)
      return {block, begun: false, number: {value, start: this.#startOffset, end: this.#endOffset, typed: false}}
    }
    return undefined
  }

  /** Whether an element only points to a footnote: `<sup><a href="#note1">1</a></sup>`, or the other way round. */
  #isNoteMark(name: string, attributes: Attributes): boolean {
    if (name === 'a') return isFragment(attributes) && this.#open.at(-1)?.name === 'sup'
    if (name !== 'sup') return false
    const outer = this.#open.at(-1)
    return outer?.name === 'a' && /\shref\s*=\s*["']?#/i.test(this.#html.slice(outer.start - this.#offset, this.#parser.startIndex))
  }

  #text(data: string): void {
    if (this.#depth.hidden > 0) return
    const {startIndex, endIndex} = this.#parser
    const end = endIndex + 1
    if (end <= startIndex) this.#writer.moreOfReplacement(data)
    else if (end - startIndex === data.length && this.#html.startsWith(data, startIndex)) this.#literal(startIndex, end)
    else if (/^[ \t\n\r\f]+$/.test(data)) this.#space(startIndex, end, false)
    else {
      this.#openBlock()
      this.#writer.replacement(data, this.#offset + startIndex, this.#offset + end)
    }
  }

  /** Text without entities. */
  #literal(start: number, end: number): void {
    const text = this.#html.slice(start, end)
    let from = start
    for (const {0: run, index} of text.matchAll(this.#depth.pre > 0 ? /\r\n?|[\n\f\v\u0085\u2028\u2029]/g : whiteSpace)) {
      this.#visible(from, start + index)
      from = start + index + run.length
      if (this.#depth.pre > 0 || /[\v\u0085\u2028\u2029]/.test(run))
        this.#writer.lineBreak(this.#offset + start + index, this.#offset + from)
      else this.#space(start + index, from, /[\n\r\f]/.test(run))
    }
    this.#visible(from, end)
  }

  #visible(start: number, end: number): void {
    if (start >= end) return
    this.#openBlock()
    this.#writer.text(this.#offset + start, this.#offset + end)
  }

  #space(start: number, end: number, soft: boolean): void {
    if (this.#writer.isOpen) this.#writer.space(this.#offset + start, this.#offset + end, soft)
  }

  #openBlock(): void {
    if (this.#writer.isOpen) return
    const context = this.#contexts.at(-1)
    if (!context || (context.begun && context.block.kind === 'item')) return this.#writer.open({kind: 'paragraph'})
    this.#writer.open(context.block)
    if (context.number) this.#writer.number(context.number)
    context.begun = true
  }

  #comment(): void {
    const {startIndex, endIndex} = this.#parser
    const directive = directiveOf(this.#html.slice(startIndex, endIndex + 1), this.#offset + startIndex)
    if (directive) this.#directives.push(directive)
  }
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

const isFragment = ({href}: Attributes): boolean => href !== undefined && href.startsWith('#')
