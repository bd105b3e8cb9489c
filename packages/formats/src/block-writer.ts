import type {SourceBlock, SourceBlockKind} from '@hegao/core'
import {isBlank, isWide, skipBlank, trimBlank} from './space.ts'

/** What stands in the text for something that is seen but is no prose, such as code: Unicode's object replacement character. */
const object = '\ufffc'

/** Marks after which a line of a table cell is complete, so that the next one says something new. */
const endOfItem = '。；！？：;!?'

/** A number that an author wrote although the list counts by itself. */
const ownNumber =
  /^[ \t\u00a0\u3000]*(?:[（(]?(?:[0-9０-９]+|[〇零一二三四五六七八九十百]+)[）)、.．]|第[〇零一二三四五六七八九十百0-9]+|[①-⑳])/

interface Opened {
  readonly kind: SourceBlockKind
  readonly level?: number
  readonly cell?: NonNullable<SourceBlock['cell']>
}

/** The number of a list item, and the stretch of the source that stands for it. */
interface ListNumber {
  readonly value: string
  readonly start: number
  readonly end: number
  /** Whether the author wrote it; one that the format counts gives way to a number in the item's own text. */
  readonly typed: boolean
}

interface WritableSegment {
  start: number
  length: number
  source: number
  sourceLength?: number
}

/**
 * Collects the visible text of a source with markup, block by block, and for each part of it the stretch of the source
 * that it stands for. Offsets count in the source; white space at the ends of a block is left out.
 */
export class BlockWriter {
  readonly blocks: SourceBlock[] = []
  /** How what is written next looks. */
  readonly look = {bold: false, struck: false, highlighted: false}
  readonly #source: string
  #tables = 0
  #opened: Opened | undefined
  #text = ''
  /** UTF-16 code of the last character; the text itself is a rope, and to look into it would copy it. */
  #last = 0
  #segments: WritableSegment[] = []
  /** White space that becomes a space if text follows; `soft`: only between words that are written with spaces. */
  #space: {start: number; end: number; soft: boolean} | undefined
  #number: ListNumber | undefined
  #whole = {bold: true, struck: true, highlighted: true}

  constructor(source: string) {
    this.#source = source
  }

  /** The number of a table that begins here. */
  table(): number {
    return this.#tables++
  }

  get isOpen(): boolean {
    return this.#opened !== undefined
  }

  /** Begins a block; one that is open ends. */
  open(opened: Opened): void {
    this.close()
    this.#opened = opened
  }

  /** The number of a list item, for the block that is open; written once text follows. */
  number(number: ListNumber): void {
    this.#number = number
  }

  /** A stretch of the source that is visible as it stands. */
  text(start: number, end: number): void {
    const from = this.#text === '' ? skipBlank(this.#source, start, end) : start
    if (from < end) this.#write(this.#source.slice(from, end), from, end, true)
  }

  /** Text that a stretch of the source stands for, such as “&” for `&amp;`. */
  replacement(value: string, start: number, end: number): void {
    if (this.#text !== '' || skipBlank(value, 0, value.length) < value.length) this.#write(value, start, end, false)
  }

  /** More text for the stretch of the last replacement. */
  moreOfReplacement(value: string): void {
    const last = this.#segments.at(-1)
    if (!last) return
    last.length += value.length
    this.#add(value)
  }

  /** Something that is seen but is no prose. */
  object(start: number, end: number): void {
    this.#write(object, start, end, false)
  }

  /** White space of any length. `soft`: the end of a line that the format does not show. */
  space(start: number, end: number, soft: boolean): void {
    this.#space = this.#space ? {...this.#space, soft: this.#space.soft || soft} : {start, end, soft}
  }

  /**
   * The end of a line that the format shows. It parts paragraphs, as in plain text. A heading stays one, since such breaks
   * belong to its layout, and so does a table cell unless its line is complete.
   */
  lineBreak(start: number, end: number): void {
    const opened = this.#opened
    if (!opened || this.#text === '') return
    if (opened.kind === 'heading' || (opened.kind === 'cell' && !endOfItem.includes(String.fromCharCode(this.#last))))
      this.space(start, end, true)
    else this.open(opened.kind === 'item' ? {kind: 'paragraph'} : opened)
  }

  close(): void {
    if (this.#opened) this.#finish(this.#opened)
    this.#opened = undefined
    this.#text = ''
    this.#segments = []
    this.#space = undefined
    this.#number = undefined
    this.#whole = {bold: true, struck: true, highlighted: true}
  }

  #write(value: string, start: number, end: number, isLiteral: boolean): void {
    if (this.#text === '' && this.#number) {
      const {value: number, start: from, end: to, typed} = this.#number
      this.#number = undefined
      if (typed || !ownNumber.test(this.#source.slice(start, start + 16)))
        this.#append(number, from, to, typed && this.#source.startsWith(number, from))
    }
    if (this.#space) {
      const {start: from, end: to, soft} = this.#space
      this.#space = undefined
      const touchesWide = isWide(this.#last) || isWide(value.charCodeAt(0))
      if (this.#text !== '' && !isBlank(this.#last) && !(soft && touchesWide)) this.#append(' ', from, to, false)
    }
    if (skipBlank(value, 0, value.length) < value.length) {
      this.#whole.bold &&= this.look.bold
      this.#whole.struck &&= this.look.struck
      this.#whole.highlighted &&= this.look.highlighted
    }
    this.#append(value, start, end, isLiteral)
  }

  #append(value: string, start: number, end: number, isLiteral: boolean): void {
    const last = this.#segments.at(-1)
    const continued = isLiteral && last && last.sourceLength === undefined && last.source + last.length === start
    if (continued) last.length += value.length
    else
      this.#segments.push({
        start: this.#text.length,
        length: value.length,
        source: start,
        ...(isLiteral ? {} : {sourceLength: end - start})
      })
    this.#add(value)
  }

  #add(value: string): void {
    this.#text += value
    this.#last = value.charCodeAt(value.length - 1)
  }

  #finish(opened: Opened): void {
    const length = trimBlank(this.#text, 0, this.#text.length)
    const text = this.#text.slice(0, length)
    if (!hasWords(text)) return
    while ((this.#segments.at(-1)?.start ?? 0) >= length) this.#segments.pop()
    const last = this.#segments.at(-1)
    if (last) last.length = length - last.start
    const {bold, struck, highlighted} = this.#whole
    const style = {...(bold ? {bold} : {}), ...(struck ? {struck} : {}), ...(highlighted ? {highlighted} : {})}
    this.blocks.push({...opened, text, segments: this.#segments, ...(bold || struck || highlighted ? {style} : {})})
  }
}

function hasWords(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charAt(at) !== object && !isBlank(text.charCodeAt(at))) return true
  return false
}
