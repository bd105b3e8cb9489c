import {hasDateline} from '../../document/articles.ts'
import type {Block, Flow} from '../../document/block.ts'
import {rankOf} from '../../document/classify.ts'
import type {Document} from '../../document/document.ts'
import {endsInCredit} from '../../document/junction.ts'
import {endsFinished} from '../../document/punctuation.ts'
import type {SourceBlockKind} from '../../document/source.ts'
import type {Range} from '../../range.ts'
import {readPartings} from '../damage/partings.ts'

/** A paragraph or item as a reader sees it, whole across the breaks of a layout, in the form in which two are compared. */
export interface Passage extends Range {
  readonly index: number
  readonly kind: SourceBlockKind
  /** The text without white space. */
  readonly words: string
  /** Index of the article that it stands in. */
  readonly article: number
  /** Whether it is the first of its article, which often says in advance what follows. */
  readonly opening: boolean
  /** The nearest heading above it in its article. */
  readonly heading: Block | undefined
  /** The law's own number of its article, 第十二条, whether at its head or above it; empty outside statutes. */
  readonly provision: string
  /** Part of a box that quotes the body, a title, a caption: what rightly says again what stands elsewhere. */
  readonly aside: boolean
  /** An entry of a form, 计算方法：……, whose label stands at the head of several. */
  readonly entry: boolean
}

/** 联系电话：0123-4567890: a line that looks like a heading and is none. */
const contact = /^[^：]*：.*\d{5}/
const provisionMark = /^第[〇零一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?(?=[\s　])/

/** Every passage of running text in order: paragraphs, items and quotations, no headings, captions, bylines or cells. */
export function readPassages(document: Document): Passage[] {
  const passages: Passage[] = []
  let article = -1
  let heading: Block | undefined
  let provision = ''
  let opening = true
  const box = new Box()
  const labels = labelsOf(document)
  const fresh = freshStarts(document)
  for (const flow of document.flows) {
    const [first] = flow.blocks
    const of = document.articleAt(flow.start)?.index ?? 0
    if (of !== article) {
      article = of
      heading = undefined
      provision = ''
      opening = true
    }
    const boxed = box.holds(flow, document)
    if (flow.kind === 'heading' && !contact.test(document.slice(flow))) heading = first
    if (flow.kind !== 'paragraph' && flow.kind !== 'item' && flow.kind !== 'quote') continue
    for (const part of partsOf(flow, fresh)) {
      const text = document.slice(part)
      provision = provisionMark.exec(text)?.[0] ?? provision
      const words = withoutSpace(text)
      const aside = boxed || (!endsFinished(text) && (endsInCredit(text) || !/[。！？；]./.test(text)))
      const {kind} = flow
      const entry = labels.has(labelOf(text)) || comparison.test(text)
      passages.push({
        index: passages.length,
        kind,
        start: part.start,
        end: part.end,
        words,
        article,
        opening,
        heading,
        provision,
        aside,
        entry
      })
      if (words.length > shortestOpening) opening = false
    }
  }
  return passages
}

/** Where a block begins whose predecessor merely lacks its final mark: as likely a paragraph of its own as the rest of one. */
const freshStarts = (document: Document): ReadonlySet<number> =>
  new Set(
    document.read(readPartings).flatMap(({certainty, between, rest}) => (certainty === 'likely' && between === 0 ? [rest.start] : []))
  )

function partsOf({blocks}: Flow, fresh: ReadonlySet<number>): Range[] {
  const parts: {start: number; end: number}[] = []
  for (const {start, end} of blocks) {
    const last = parts.at(-1)
    if (last && !fresh.has(start)) last.end = end
    else parts.push({start, end})
  }
  return parts
}

/** Most text has no white space within, and then needs no copy. */
export const withoutSpace = (text: string): string => (/[\s　]/.test(text) ? text.replace(/[\s　]+/g, '') : text)

/** Whom a speech addresses and the like is not the opening yet. */
const shortestOpening = 20

const label = /^[\p{Script=Han}]{2,8}：/u
const fewestEntries = 3

/** 原条文：……, 修改后：……: two versions set against each other on purpose. */
const comparison = /^(?:原|现行|修改[前后]?|修订[前后]?|拟)[\p{Script=Han}]{0,4}：/u

const labelOf = (text: string): string => label.exec(text.slice(0, 10))?.[0] ?? ''

/** Labels that stand at the head of several paragraphs: 指标来源：, 计算方法：, or a speaker's name. */
function labelsOf({text, flows}: Document): Set<string> {
  const counts = new Map<string, number>()
  for (const {start} of flows) {
    const words = labelOf(text.slice(start, start + 10))
    if (words !== '') counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= fewestEntries).map(([words]) => words))
}

export const longestBoxTitle = 12
export const boxTitle =
  /^[【[［]?(?:数读|数说|数据|链接|新闻链接|相关链接|延伸阅读|知识链接|名词解释|新闻背景|背景|看点|划重点|速览|金句|声音|原声|热词|编者按|小贴士|新闻多一点)[】\]］]?[\s>》：:·|]*$/
const summaryTitle = /^[【[［]?(?:核心提示|内容提要|内容摘要|提要|摘要|要点|导读|本期导读)[】\]］]?[\s>》：:·|]*$/
/** A summary has no more paragraphs than this before the text begins. */
const longestSummary = 5

/**
 * A box beside the text repeats it on purpose: a title such as 数读>>>, then short headings with one paragraph each; or
 * 核心提示, then a few paragraphs up to the next heading or 电头.
 */
class Box {
  #open: 'entries' | 'summary' | undefined
  #afterHeading = false
  #paragraphs = 0

  holds(flow: Flow, document: Document): boolean {
    const short = flow.end - flow.start <= longestBoxTitle ? document.slice(flow) : ''
    const title = boxTitle.test(short) ? 'entries' : summaryTitle.test(short) ? 'summary' : undefined
    if (title) {
      this.#open = title
      this.#afterHeading = true
      this.#paragraphs = 0
    } else if (flow.kind === 'heading' || flow.kind === 'caption' || flow.kind === 'byline') {
      if (this.#open === 'summary') this.#open = undefined
      this.#afterHeading = true
    } else {
      this.#paragraphs++
      if (this.#open === 'entries' ? !this.#afterHeading : this.#paragraphs > longestSummary || this.#begins(flow, document))
        this.#open = undefined
      this.#afterHeading = false
    }
    return this.#open !== undefined
  }

  #begins({start}: Flow, document: Document): boolean {
    return hasDateline(document.text.slice(start, start + 60))
  }
}

/** The words without the number that the passage bears in its list: a copy may have got another one. */
export function withoutMark(words: string): string {
  return rankOf(words) > 0
    ? words.replace(/^(?:第?[〇零一二三四五六七八九十百]+、|[（(][^（）()]{1,4}[）)]|[0-9０-９]{1,3}[.．、]|[①-⑳])/, '')
    : words
}
