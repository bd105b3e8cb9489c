import type {Article, Block} from '../../document/block.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {parseNumeral} from '../numeral/parse.ts'

/** 发文字号: 云政发〔2026〕5号. */
export interface DocumentNumber extends Range {
  /** 发文机关代字: 云政发. */
  readonly organ: string
  readonly year: number
  readonly serial: number
}

/** An official document (公文) and its parts. GB/T 9704—2012. */
export interface Official {
  readonly article: Article
  /** From its first to its last line. */
  readonly title: Range
  /** The words of the title without line breaks. */
  readonly name: string
  /** 文种, the last word of the title: 通知, 意见, 批复. */
  readonly genre?: Range
  /** The organ that the title names. */
  readonly issuer?: Range
  readonly number?: DocumentNumber
  /** 主送机关, without the colon. */
  readonly addressees?: Range
  /** From the first line behind title, number and addressees to the signature or the first attachment. */
  readonly body: Range
  /** 落款: the organs that sign, one a line. */
  readonly signatures: readonly Range[]
  /** 成文日期; `month` counts from 1. */
  readonly date?: Range & {readonly year: number; readonly month: number}
}

const genres = '命令|令|决议|决定|公报|公告|通告|意见|通知|通报|报告|请示|批复|答复|议案|复函|函|纪要'
const genreAtEnd = new RegExp(`(${genres})(?:[（(][^）)]{1,8}[）)])?$`)
const organEnd = '(?:政府|办公室|办公厅|局|委员会|委|厅|部|院|会|党组|中心|小组|指挥部|署|党委|市委|县委|区委|省委|大学|学校|公司|集团)'
const issuerAtStart = new RegExp(`^(.{2,40}?${organEnd})(?=关于|印发|转发|批转|对|公告|通告|令|决定|公报|$)`)
const yearDigits = '[0-9０-９]{2,4}|[〇零○一二三四五六七八九]{4}'
const numberLine = new RegExp(
  `^[（(]?(\\p{Script=Han}{1,12}?)[\\s　]{0,4}第?(?:[〔［\\[【（(〈][\\s　]{0,4}(${yearDigits})年?[\\s　]{0,4}[〕］\\]】）)〉]|((?:19|20)[0-9]{2})年?[\\s　]?)[\\s　]{0,4}第?[\\s　]{0,4}([0-9０-９]{1,5})[\\s　]{0,4}号[）)]?$`,
  'u'
)
const dateAlone = new RegExp(`^(${yearDigits})年([0-9０-９一二三四五六七八九十]{1,3})月[0-9０-９一二三四五六七八九十]{1,3}日$`)
const attachment = /^附件[\s　]*[0-9０-９一二三四五六七八九十]{0,3}[.．：:]?$/

/** [98] and [05]: years as they were numbered before four figures were usual. */
const fullYear = (written: number): number => (written >= 100 ? written : written >= 50 ? 1900 + written : 2000 + written)

/** How many blocks may stand before the body: lines of the title, number, addressees. */
const longestHead = 10
const longestAddressees = 240

/** The official documents of a page; an article that is none has no entry. */
export function readOfficials(document: Document): Official[] {
  return document.articles.flatMap((article) => readOfficial(article) ?? [])
}

function readOfficial(article: Article): Official | undefined {
  const {blocks} = article
  const lines = titleLines(blocks)
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return undefined
  const name = lines.map(({source}) => source.text.replace(/[\s　]+/g, '')).join('')
  const genre = genreAtEnd.exec(name)?.[1]
  let at = blocks.indexOf(last) + 1
  const numberBlock = blocks.slice(0, longestHead).find(({source}) => numberLine.test(source.text))
  if (numberBlock) at = Math.max(at, blocks.indexOf(numberBlock) + 1)
  while (isAside(blocks[at])) at++
  const below = blocks[at]
  const addressed = below && isAddressees(below) ? below : undefined
  if (addressed) at++
  const signature = signatureOf(blocks, at)
  const issuer = issuerAtStart.exec(name)?.[1]
  // Without a number, or a signature and whom it is from or to, a title that ends in 意见 is the headline of a report.
  if (genre === undefined || (!numberBlock && !(signature && (addressed || issuer !== undefined)))) return undefined
  const start = blocks[at]?.start ?? last.end
  const end = signature
    ? (blocks[signature.from - 1]?.end ?? start)
    : (blocks.find(({start: from, source}) => from > start && attachment.test(source.text))?.start ?? article.end)
  return {
    article,
    title: {start: first.start, end: last.end},
    name,
    ...within('genre', last, last.source.text.lastIndexOf(genre), genre),
    ...(issuer === undefined ? {} : within('issuer', first, first.source.text.indexOf(issuer.slice(0, 2)), issuer)),
    ...(numberBlock ? numberOf(numberBlock) : {}),
    ...(addressed ? {addressees: {start: addressed.start, end: addressed.end - 1}} : {}),
    body: {start, end: Math.max(start, end)},
    signatures: signature?.organs ?? [],
    ...(signature ? {date: signature.date} : {})
  }
}

/** A part that stands within one line; nothing where it runs over two. */
function within<Key extends string>(key: Key, block: Block, index: number, words: string): {readonly [key in Key]?: Range} {
  if (index < 0 || !block.source.text.startsWith(words, index)) return {}
  // The one key that was asked for.
  return {[key]: {start: block.start + index, end: block.start + index + words.length}} as {readonly [key in Key]?: Range}
}

/** A title that is too long to be taken for a heading. */
const longTitle = new RegExp(`^[^，。；：！？]{2,40}关于[^，。；：！？]{4,80}的(?:${genres})$`)

/** The lines before number, addressees and body: headings without a mark. */
function titleLines(blocks: readonly Block[]): Block[] {
  const lines: Block[] = []
  for (const block of blocks.slice(0, longestHead)) {
    if (numberLine.test(block.source.text)) {
      // 云川市水务局文件: the masthead over the number.
      if (lines.at(-1)?.source.text.endsWith('文件') === false) break
      lines.length = 0
      continue
    }
    if ((block.kind !== 'heading' && !longTitle.test(block.source.text)) || (block.level ?? 0) > 1) break
    lines.push(block)
    if (genreAtEnd.test(block.source.text)) break
  }
  return lines
}

function numberOf(block: Block): {number?: DocumentNumber} {
  const match = numberLine.exec(block.source.text)
  const [, organ = '', bracketed, bare, serialText = ''] = match ?? []
  const yearText = bracketed ?? bare ?? ''
  const written = parseNumeral(yearText) ?? 0
  const serial = parseNumeral(serialText) ?? 0
  return {number: {start: block.start, end: block.end, organ, year: fullYear(written), serial}}
}

/** （此件公开发布） and other lines in brackets. */
const isAside = (block: Block | undefined): boolean => block !== undefined && /^[（(【][^）)】]{1,40}[）)】]$/.test(block.source.text)

const isAddressees = ({source: {text}}: Block): boolean =>
  /[：:]$/.test(text) && text.length <= longestAddressees && !/[。；]|如下|以下|^(?:附件|各位|同志们)/.test(text)

interface Signature {
  readonly organs: readonly Range[]
  readonly date: Range & {readonly year: number; readonly month: number}
  /** Index of the first organ's block. */
  readonly from: number
}

/** The first date that stands alone under short lines: organs, and the date on which they signed. */
function signatureOf(blocks: readonly Block[], from: number): Signature | undefined {
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block || attachment.test(block.source.text)) return undefined
    const [, year, month] = dateAlone.exec(block.source.text) ?? []
    if (year === undefined || month === undefined) continue
    let first = at
    while (first > from && isOrgan(blocks[first - 1])) first--
    if (first === at) continue
    return {
      organs: blocks.slice(first, at).map(({start, end}) => ({start, end})),
      date: {
        start: block.start,
        end: block.end,
        year: parseNumeral(year.replace(/[零○]/g, '〇')) ?? 0,
        month: parseNumeral(month) ?? 0
      },
      from: first
    }
  }
  return undefined
}

const organ = new RegExp(`^[\\p{Script=Han}\\s　（）()]{2,30}${organEnd}(?:[（(][^）)]{1,10}[）)])?$`, 'u')

const isOrgan = (block: Block | undefined): boolean =>
  block !== undefined &&
  (/^国务院$/.test(block.source.text) ||
    (organ.test(block.source.text) && block.kind !== 'paragraph') ||
    (organ.test(block.source.text) && block.source.text.length <= 20))
