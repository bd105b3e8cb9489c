import type {DocumentDate} from '../message.ts'
import type {Range} from '../range.ts'
import {isDay, isoForm} from '../mentions/date/calendar.ts'
import {parseNumeral} from '../mentions/numeral/parse.ts'
import type {Article, Block} from './block.ts'
import {hasDateline} from './articles.ts'

/** A date that an article gives itself, and where. */
export interface ArticleDate extends Range {
  readonly value: string
  readonly from: DocumentDate['from']
}

const digit = '[0-9０-９]'
const year = `(?:${digit}{4}|[〇零○一二三四五六七八九]{4})`
const small = `(?:${digit}{1,2}|[一二三四五六七八九十]{1,3})`
const fullDate = new RegExp(`(${year})(?:年[ 　]?|-)(${small})(?:月[ 　]?|-)(${small})(?:日|(?![0-9０-９]))`)
/** Lines that hold little else than the date of a document, quoted by Markdown or not: （2026年1月28日）, ——2026年2月4日在……会议上, 时间：2026-02-04. */
const underTitle = /^(?:> ?)?(?:[（(]|——|--|(?:发布)?(?:时间|日期)[：:])/
/** 云川市统计局（2025年10月21日　星期二）: the name of who publishes, and the date in brackets. */
const inBrackets = new RegExp(`^[^，。；（）]{0,40}[（(]${year}年${small}月${small}日[\\s　]*(?:(?:星期|周)[一二三四五六日天])?[）)]$`)
/** 2026年1月14日在云川市第六届人民代表大会第四次会议上: the date stands first and the line is about the document itself. */
const occasion = /^(?:在[^。；]{4,40}(?:会议|大会|全会)上|[^。；]{0,90}(?:通过|公布|发布|批准|修订|修正))/
const introduces = /^(?:[（(]|——|--)?(?:根据)?$/
/** How many blocks at the start may carry the date. */
const edge = 12
/** Lines at the head of a document that carry its date are shorter; those of statutes name the session that passed them. */
const longestLine = 60
const longestOccasion = 240

/** The date an article says of itself; dates in its body are evidence for other things, never this. */
export function dateOf(article: Article): ArticleDate | undefined {
  return dateAtHead(article.blocks.slice(0, edge)) ?? signatureDate(article.blocks)
}

function dateAtHead(blocks: readonly Block[]): ArticleDate | undefined {
  let found: ArticleDate | undefined
  for (const block of blocks) {
    const {text} = block.source
    if (block.kind === 'paragraph' && hasDateline(text)) {
      const head = text.slice(0, text.search(/[电讯](?=[\s　（(：:]|$)/) + 1)
      return dateWithin(block, head, 'dateline') ?? found
    }
    if (isBody(block)) break
    if (text.length > longestOccasion) continue
    const date = dateWithin(block, text, 'title')
    if (!date) continue
    if (introduces.test(text.slice(0, date.start - block.start)) && occasion.test(text.slice(date.end - block.start))) {
      // 一部法的题注依次写通过、修正的日期：文本以最后一次为准。
      const last = latestWithin(block, text, 'title') ?? date
      if (!found || last.value > found.value) found = last
    } else if (!found && text.length <= longestLine && (block.kind === 'byline' || underTitle.test(text) || inBrackets.test(text)))
      found = date
  }
  return found
}

/** Where the text proper begins: a paragraph with a whole sentence in it. */
const isBody = ({kind, source}: Block): boolean =>
  (kind === 'paragraph' || kind === 'item') && source.text.length > 20 && /[。；]$/.test(source.text)

/** How a line begins that holds nothing but a date: told at its first characters, where `fullDate` would try each. */
const beginsDate = /^[（(\s　]{0,8}[0-9０-９〇零○一二三四五六七八九]/

/** 成文日期: a line that holds nothing but a date, below the name of who signs; attachments may follow it. */
function signatureDate(blocks: readonly Block[]): ArticleDate | undefined {
  for (const block of blocks) {
    const {text} = block.source
    if (text.length > 20 || !beginsDate.test(text) || block.index === blocks[0]?.index) continue
    const date = dateWithin(block, text, 'signature')
    if (date && text.replace(fullDate, '').replace(/[（）()\s　]/g, '') === '') return date
  }
  return undefined
}

function latestWithin(block: Block, text: string, from: DocumentDate['from']): ArticleDate | undefined {
  let found: ArticleDate | undefined
  for (const match of text.matchAll(new RegExp(fullDate, 'g'))) {
    const value = isoOf(match)
    const start = block.start + match.index
    if (value !== undefined && (!found || value > found.value)) found = {start, end: start + match[0].length, value, from}
  }
  return found
}

function dateWithin(block: Block, text: string, from: DocumentDate['from']): ArticleDate | undefined {
  const match = /[年-]/.test(text) ? fullDate.exec(text) : null
  const value = match ? isoOf(match) : undefined
  if (!match || value === undefined) return undefined
  const start = block.start + match.index
  return {start, end: start + match[0].length, value, from}
}

function isoOf(match: RegExpMatchArray): string | undefined {
  const [y, m, d] = [match[1], match[2], match[3]].map((part) => parseNumeral(part ?? ''))
  if (y === undefined || m === undefined || d === undefined) return undefined
  const date = {year: y, month: m, day: d}
  return isDay(date) ? isoForm(date) : undefined
}
