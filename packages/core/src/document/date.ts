import type {DocumentDate} from '../message.ts'
import type {Article} from './block.ts'
import {hasDateline} from './articles.ts'

const digits = '〇零一二三四五六七八九'
const fullDate =
  /([0-9０-９]{4}|[〇零○一二三四五六七八九]{4})年([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})月([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})日/
/** Only lines that hold little else carry the date of a document: （2026年1月28日）, ——2026年2月4日在……会议上. */
const underTitle = /^(?:[（(]|——|--|时间[：:]|日期[：:]|发布时间[：:]|发布日期[：:])/
/** How many blocks at either end may carry the date. */
const edge = 10

/** The date an article says of itself; dates in its body are evidence for other things, never this. */
export function dateOf(article: Article): DocumentDate | undefined {
  const {blocks} = article
  for (const block of blocks.slice(0, edge)) {
    const {text} = block.source
    if (block.kind === 'paragraph' && hasDateline(text)) {
      const head = text.slice(0, text.search(/[电讯](?=[\s　（(：:]|$)/) + 1)
      const value = isoDate(head)
      return value === undefined ? undefined : {value, from: 'dateline'}
    }
    const value = text.length <= 60 && (block.kind === 'byline' || underTitle.test(text)) ? isoDate(text) : undefined
    if (value !== undefined) return {value, from: 'title'}
  }
  for (const block of blocks.slice(-edge).reverse()) {
    const {text} = block.source
    const value = text.length <= 20 ? isoDate(text) : undefined
    if (value !== undefined && text.replace(fullDate, '').replace(/[（）()]/g, '') === '') return {value, from: 'signature'}
  }
  return undefined
}

/** ISO form of the first full date in a text, where it is a day of the calendar. */
export function isoDate(text: string): string | undefined {
  const match = fullDate.exec(text)
  if (!match) return undefined
  const [year, month, day] = [yearOf(match[1] ?? ''), smallNumber(match[2] ?? ''), smallNumber(match[3] ?? '')]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function yearOf(text: string): number {
  return Number(
    text.normalize('NFKC').replace(/[〇零○一二三四五六七八九]/g, (digit) => String(Math.max(0, digits.replace('零', '').indexOf(digit))))
  )
}

function smallNumber(text: string): number {
  const plain = text.normalize('NFKC')
  if (/^\d+$/.test(plain)) return Number(plain)
  const [tens = '', ones = ''] = plain.includes('十') ? plain.split('十') : ['0', plain]
  const digit = (character: string): number => '零一二三四五六七八九'.indexOf(character)
  return (plain.includes('十') ? (tens === '' ? 1 : digit(tens)) : 0) * 10 + (ones === '' ? 0 : digit(ones))
}
