import type {Document} from '../../document/document.ts'
import {indexAt, type Range} from '../../range.ts'
import {readDecimals} from './decimal.ts'

/** Marks that number one list together: 一是…二是…, 第一，…第二，…, （一）…（二）…. */
export type Series =
  | '一是'
  | '一要'
  | '第一'
  | '第一步'
  | '第一部分'
  | '第一阶段'
  | '第一类'
  | '第一层'
  | '其一'
  | '一、'
  | '（一）'
  | '1.'
  | '（1）'
  | '①'
  | '1.1'
  | '第一编'
  | '第一章'
  | '第一节'
  | '第一条'
  | '附件'
  | '专栏'
  | '表'
  | '图'
  | '【一】'
  | '序号'

/** What is numbered by its name: 附件2, 专栏3, 表1, 图4. */
export type Label = '附件' | '专栏' | '表' | '图'

/** A mark that gives an item its number: 一是, 第二，, 其次, （三）. */
export interface Ordinal extends Range {
  readonly series: Series
  readonly value: number
  /** Whether it counts from the end, like 最后, so that its number is that of the item before and one. */
  readonly last: boolean
  /** Whether it stands at the start of its block. */
  readonly leads: boolean
  /** What stands before its own number: 3.2 in 3.2.1, nothing in 3; 关键词 in 【关键词一】; what stands behind it in 一问. */
  readonly prefix?: string
}

/** Marks after which a clause may begin. */
const boundary = '。；：，、！？…—“（(;:,\n　 '

/** Numbers above this are years or sums, not members of a list. */
const largest = 200
/** 第一千二百六十条: a code has more articles than a list has items. */
const largestArticle = 2000

/** 主要▸一是……，二是……: words after which a first item stands without a mark before it. */
const opening = /(?:要求|主要|重点|原因|就是|应当|需要)$/

/** 应邀赴约，▸再次在历史关头▸推动: once more, and no third item. */
const words = /首先|其次|再次(?=[，、：是要])|最后(?!一?[个名位项件天次公])/g
/** 最多的是甲，▸其次是▸乙: a second place, and no second item. */
const ranked = /(?:最|第一|首位|居首|领先)[^。；！？]{0,40}$/
const rankingLength = 44
const wordValues = new Map([
  ['首先', 1],
  ['其次', 2],
  ['再次', 3]
])

/** Every mark that numbers an item. */
export function readOrdinals(document: Document): Ordinal[] {
  const {text} = document
  const found: Ordinal[] = []
  const startsBlock = (offset: number): boolean => document.blocks[indexAt(document.blocks, offset)]?.start === offset
  const joined = joinedLines(document)
  const startsClause = (offset: number): boolean =>
    offset === 0 ||
    joined.has(offset) ||
    boundary.includes(text.charAt(offset - 1)) ||
    // ……就不远了。”▸二是过从甚密: a quotation that ends its sentence.
    ('”）'.includes(text.charAt(offset - 1)) && '。！？；'.includes(text.charAt(offset - 2))) ||
    startsBlock(offset)
  // Two pictures side by side have their captions on one line.
  const startsCaption = (offset: number): boolean => startsBlock(offset) || /[\s　]{2}$/.test(text.slice(Math.max(0, offset - 2), offset))
  for (const {start, end, value, form} of document.mentions('numeral')) {
    const before = text.charAt(start - 1)
    if (value < 1 || value > (before === '第' ? largestArticle : largest) || !Number.isInteger(value) || form === 'mixed') continue
    const after = text.charAt(end)
    const mark = (from: number, to: number, series: Series): void => {
      found.push({
        start: from,
        end: to,
        series,
        value,
        last: false,
        leads: startsBlock(from) || (value === 1 && followsLabel(document, from))
      })
    }
    if (before === '第') {
      const unit = /^(?:编|章|节|条)(?!件|款|之)/.exec(text.slice(end, end + 2))?.[0]
      if (unit !== undefined) {
        // 第三条规定 within a sentence refers; only the start of a block numbers.
        if (startsBlock(start - 1)) mark(start - 1, end + 1, `第一${unit}` as Series)
      } else if (form === 'han' && startsClause(start - 1)) {
        const [length, noun] = [followsDi(text, end), staged.exec(text.slice(end, end + 5))?.[1]]
        if (length !== undefined) mark(start - 1, end + length, '第一')
        // The expression lets through only nouns of the union.
        else if (noun !== undefined) mark(start - 1, end + noun.length, `第一${noun}` as Series)
      }
    } else if (
      labelEnds.has(before) &&
      label.test(text.slice(Math.max(0, start - 2), start)) &&
      startsCaption(start - (labelOf(text, start)?.length ?? 0))
    ) {
      const name = labelOf(text, start)
      if (name) found.push({start: start - name.length, end, series: name, value, last: false, leads: true})
    } else if ((before === '（' || before === '(') && (after === '）' || after === ')')) {
      if (startsClause(start - 1)) mark(start - 1, end + 1, form === 'han' ? '（一）' : '（1）')
    } else if (before === '其' && '，是：、'.includes(after) && after !== '') {
      if (startsClause(start - 1)) mark(start - 1, end, '其一')
    } else if (form === 'han' && (after === '是' || after === '要')) {
      const opens = value === 1 && opening.test(text.slice(Math.max(0, start - 2), start))
      if (opens || startsClause(start)) mark(start, end + 1, after === '是' ? '一是' : '一要')
    } else if (form !== 'han' && numbersRow(document, start, end)) mark(start, end, '序号')
    else if (after !== '、' && after !== '.' && after !== '．' && labelled(document, start, end)) {
      const {word, ...place} = labelled(document, start, end) ?? {word: '', start, end}
      found.push({...place, series: '【一】', prefix: word, value, last: false, leads: true})
    } else if (
      after === '、' &&
      (startsBlock(start) || (form === 'han' && '：；'.includes(text.charAt(start - 1)) && isLetter.test(text.charAt(end + 1))))
    )
      mark(start, end + 1, form === 'han' ? '一、' : '1.')
    else if ((after === '.' || after === '．') && form !== 'han' && !/\d/.test(text.charAt(end + 1)))
      if (startsBlock(start) || (startsClause(start) && item.test(text.charAt(end + 1)))) mark(start, end + 1, '1.')
  }
  for (const match of text.matchAll(words)) {
    const start = match.index
    if (!startsClause(start) || isSecondPlace(text, start)) continue
    const value = wordValues.get(match[0])
    found.push({start, end: start + 2, series: '第一', value: value ?? 0, last: value === undefined, leads: startsBlock(start)})
  }
  for (const match of text.matchAll(/[①-⑳]/g))
    found.push({
      start: match.index,
      end: match.index + 1,
      series: '①',
      value: text.charCodeAt(match.index) - 0x245f,
      last: false,
      leads: startsBlock(match.index)
    })
  return [...found, ...readDecimals(document.blocks)].toSorted((a, b) => a.start - b.start)
}

/** Whether 其次 at an offset says what comes behind the most. */
const isSecondPlace = (text: string, at: number): boolean =>
  text.startsWith('其次为', at) || (text.startsWith('其次是', at) && ranked.test(text.slice(Math.max(0, at - rankingLength), at)))

/** 说明：1.本次会议……, whose 2. stands on the next line. */
function followsLabel({text, blocks}: Document, offset: number): boolean {
  const start = blocks[indexAt(blocks, offset)]?.start ?? offset
  return offset - start <= longestLabel && /^\p{Script=Han}{2,6}：$/u.test(text.slice(start, offset))
}

const longestLabel = 7

/** Where a line begins that a format joined to the one before it: two lines of Markdown are one paragraph. */
function joinedLines({blocks, source}: Document): ReadonlySet<number> {
  const found = new Set<number>()
  for (const block of blocks) {
    const {segments} = block.source
    if (segments.length === 1) continue
    for (const [at, segment] of segments.entries())
      if (at > 0 && source.text.charAt(segment.source - 1) === '\n') found.add(block.start + segment.start)
  }
  return found
}

const label = /(?:附件|专栏|表|图)$/
/** The characters that those end in. */
const labelEnds = new Set('件栏表图')

/** The name before a number by which things are numbered. */
function labelOf(text: string, start: number): Label | undefined {
  // `label` holds exactly the members of Label.
  return label.exec(text.slice(Math.max(0, start - 2), start))?.[0] as Label | undefined
}

/** 第二步，……, 第三部分为……: numbered with their noun, so that they nest within 第一，第二，. */
const staged = /^(步|部分|阶段|类|层)(?=[，：:、是为])/

/** 3　　推进空域分类划设　　省联席办: the number of a line of a table, parted by what parts its columns; or a first cell by itself. */
function numbersRow({text, blocks}: Document, start: number, end: number): boolean {
  const block = blocks[indexAt(blocks, start)]
  if (block?.start !== start) return false
  if (block.kind === 'cell') return block.end === end && block.source.cell?.column === 0
  return /^(?:[ 　]*[\t|｜│]|[ 　]{2})/.test(text.slice(end, Math.min(block.end, end + 4)))
}

/** 【▸关键词▸一】, 看点▸二：; days, schools and pages are no such words. */
const labelBefore = /^[【〖[（(]?(?<word>(?!.*(?:第|星期|周|初|十|附件|专栏|[表图]$))\p{Script=Han}{1,4})$/u
/** 一▸问：. */
const labelBehind = /^(?<word>(?![月日年时点分号楼层级类是要版页组等期季周世代次个])\p{Script=Han})[：:　\s]/u
const labelEnd = /^(?:[】〗\]）)]|[：:　\s]|$)/
/** The longest label before its number, with its mark. */
const longestLabelBefore = 5

/** What is numbered by a word of the text's own: 【关键词一】 and 看点二： with the word before the number, 一问： with it behind. */
function labelled({text, blocks}: Document, start: number, end: number): (Range & {readonly word: string}) | undefined {
  const block = blocks[indexAt(blocks, start)]
  if (!block || block.kind === 'cell' || start - block.start > longestLabelBefore) return undefined
  if (start === block.start) {
    const word = labelBehind.exec(text.slice(end, end + 2))?.groups?.['word']
    return word === undefined ? undefined : {start, end: end + 1, word}
  }
  const word = labelBefore.exec(text.slice(block.start, start))?.groups?.['word']
  if (word === undefined || !labelEnd.test(text.slice(end, Math.min(block.end, end + 1)))) return undefined
  return {start: start - word.length, end, word}
}

/** 五件事：▸一、修路；▸二、架桥; but not ：一、二级. */
const isLetter = /(?![〇零一二三四五六七八九十])\p{Script=Han}/u

/** What an item within a line begins with. */
const item = /[\p{Script=Han}《“]/u

/** What makes 第三 a mark: ，：是 behind it, or 个方面; but not 第三产业 and 第一、第二季度. */
const di =
  /^(?:(?:个?(?:方面|问题|特点|特征|原因|层面|关系|任务|目标|阶段)|[点条项个句招笔张把道场期讲站]|件(?:(?:大|实)?事)?)?(?=[，：:,是]|要(?![务素件义点领]))|个方面|(?=、(?![第〇零一二三四五六七八九十])))/

/** Length of the words that belong to the mark behind its number; undefined where it numbers no item. */
function followsDi(text: string, end: number): number | undefined {
  return di.exec(text.slice(end, end + 6))?.[0].length
}
