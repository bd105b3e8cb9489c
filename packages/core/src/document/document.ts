import {enumerations} from '../mentions/list/choose.ts'
import type {Enumeration} from '../mentions/list/enumeration.ts'
import type {Count} from '../mentions/count/count.ts'
import {type MentionKind, type MentionKinds, readings} from '../mentions/kinds.ts'
import type {DocumentDate, Place} from '../message.ts'
import {indexAt, type Range} from '../range.ts'
import type {Locale} from '../words.ts'
import {findArticles} from './articles.ts'
import type {Article, Block, Flow} from './block.ts'
import {compose} from './compose.ts'
import {readFrontMatter} from '../front-matter/read.ts'
import {dateOf} from './date.ts'
import {labelBlocks} from './label.ts'
import {Locator} from './locate.ts'
import {splitSentences} from './sentences.ts'
import type {Source} from './source.ts'

/** Something that reads a document once; its identity is the key under which the document keeps what it found. */
export type Reading<Value> = (document: Document) => Value

/** A date that holds whatever an article says of itself. */
export interface GivenDate extends DocumentDate {
  /** That of a call goes before front matter, that of a configuration comes behind it. */
  readonly from: 'option' | 'configuration'
}

/**
 * One file's visible text, its parts, and a map back to the source. There is one text: every offset of blocks, sentences
 * and mentions counts UTF-16 code units of `text`.
 */
export class Document {
  readonly source: Source
  readonly text: string
  readonly blocks: readonly Block[]
  readonly flows: readonly Flow[]
  /** Offsets at which a layout parted one sentence into two blocks. */
  readonly breaks: readonly number[]
  readonly #locator: Locator
  readonly #usualGap: number
  readonly #given: GivenDate | undefined
  readonly #read = new Map<Reading<unknown>, unknown>()
  #articles: readonly Article[] | undefined
  #frontMatter: ReturnType<typeof readFrontMatter> | undefined
  #sentences: readonly Range[] | undefined
  readonly #labels = new Map<Locale, (index: number) => string>()

  constructor(source: Source, given: {readonly date?: string | GivenDate} = {}) {
    const {text, blocks, flows, breaks, usualGap} = compose(source.blocks)
    this.source = source
    this.text = text
    this.blocks = blocks
    this.flows = flows
    this.breaks = breaks
    this.#usualGap = usualGap
    this.#given = typeof given.date === 'string' ? {value: given.date, from: 'option'} : given.date
    this.#locator = new Locator(source.text, blocks)
  }

  get articles(): readonly Article[] {
    return (this.#articles ??= findArticles(this.text, this.blocks, this.#usualGap))
  }

  get sentences(): readonly Range[] {
    return (this.#sentences ??= splitSentences(this.text, this.flows))
  }

  /** All mentions of one kind, in order; extracted when the first rule asks. */
  mentions<Kind extends MentionKind>(kind: Kind): readonly MentionKinds[Kind][] {
    // `readings` maps each kind to the reading of that kind; TypeScript does not follow the index.
    return this.read(readings[kind] as Reading<readonly MentionKinds[Kind][]>)
  }

  /** The list that a count governs, if the text has one. */
  enumerationOf(count: Count): Enumeration | undefined {
    return this.read(enumerations).get(count)
  }

  /** What a reading finds in this document, computed once. */
  read<Value>(reading: Reading<Value>): Value {
    // Stored below under this very reading.
    const kept = this.#read.get(reading) as Value | undefined
    if (kept !== undefined || this.#read.has(reading)) return kept as Value
    const value = reading(this)
    this.#read.set(reading, value)
    return value
  }

  slice(range: Range): string {
    return this.text.slice(range.start, range.end)
  }

  blockAt(offset: number): Block | undefined {
    return this.blocks[indexAt(this.blocks, offset)]
  }

  flowAt(offset: number): Flow | undefined {
    return this.flows[indexAt(this.flows, offset)]
  }

  sentenceAt(offset: number): Range | undefined {
    return this.sentences[indexAt(this.sentences, offset)]
  }

  articleAt(offset: number): Article | undefined {
    return this.articles[indexAt(this.articles, offset)]
  }

  /** What stands before the text and concerns hegao, and what of it cannot be taken. */
  get frontMatter(): ReturnType<typeof readFrontMatter> | undefined {
    const {frontMatter} = this.source
    return frontMatter && (this.#frontMatter ??= readFrontMatter(frontMatter))
  }

  /**
   * The date that holds for an article: that of the call, of front matter, of the configuration, else what the article says of
   * itself.
   */
  dateOf(article: Article): DocumentDate | undefined {
    if (this.#given?.from === 'option') return this.#given
    const written = this.frontMatter?.values.date
    const known: DocumentDate | undefined = written === undefined ? this.#given : {value: written, from: 'front-matter'}
    if (known) return known
    const own = dateOf(article)
    return own && {value: own.value, from: own.from}
  }

  /** The date of the whole document: that of its first article that has one. */
  get date(): DocumentDate | undefined {
    for (const article of this.articles) {
      const date = this.dateOf(article)
      if (date) return date
    }
    return undefined
  }

  /** Where a range stands in the source. */
  locate(range: Range): Place {
    return this.#locator.place(range)
  }

  /** The place of a stretch of the source itself, such as a directive's. */
  sourcePlace(range: Range): Place {
    return this.#locator.sourcePlace(range)
  }

  /** Offsets of a range in the source's text. */
  sourceRange(range: Range): [start: number, end: number] {
    return this.#locator.sourceRange(range)
  }

  /** Whether a range is one unbroken stretch of the source. */
  isWhole(range: Range): boolean {
    return this.#locator.isWhole(range)
  }

  /** Label of a place for people, such as 第三部分（二）第4段. */
  label(range: Range, locale: Locale = 'zh'): string {
    let labelOf = this.#labels.get(locale)
    if (!labelOf) {
      labelOf = labelBlocks(this.blocks, this.articles, locale)
      this.#labels.set(locale, labelOf)
    }
    return labelOf(Math.max(0, indexAt(this.blocks, range.start)))
  }
}
