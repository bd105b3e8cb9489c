import {hasDateline} from './articles.ts'
import {isBareMark, isSalutation, looksLikeHeading, rankOf} from './classify.ts'
import {beginsMidway, beginsReached, cutsWord, endsInCredit, seenTogether, stoppingWord} from './junction.ts'
import {endsFinished, unclosed} from './punctuation.ts'
import type {SourceBlock, SourceBlockKind} from './source.ts'

/** How far around a junction its characters are looked for elsewhere. Larger than most articles, and keeps the search linear. */
const neighbourhood = 4000
/** Shorter text without a full stop may be a heading, or the bold lead of an older report. */
const longestLead = 100
/** How far back a sentence is read for what it left open. */
export const memory = 400
/** Lines of a wrapped text differ by this many characters at most, since a mark may not begin a line. */
const wrapTolerance = 3
/** A text counts as wrapped when this share of its lines is full. */
const wrappedShare = 0.5

export interface FlowContext {
  /** The usual number of empty lines between blocks. */
  readonly usualGap: number
  /** Length of a full line where the whole text is wrapped, else 0. */
  readonly lineLength: number
  /** The text around a junction, for evidence. */
  readonly around: (index: number) => string
  /** Whether running text begins with an indent. */
  readonly indents: boolean
}

/** Looks at all blocks once: how they are spaced, and whether their lines were wrapped at a column. */
export function flowContext(blocks: readonly SourceBlock[]): FlowContext {
  const gaps = new Map<number, number>()
  const lengths = new Map<number, number>()
  for (const block of blocks) {
    const gap = block.gap ?? 0
    gaps.set(gap, (gaps.get(gap) ?? 0) + 1)
    if (block.gap !== undefined && block.text.length >= 15 && block.text.length <= 60)
      lengths.set(block.text.length, (lengths.get(block.text.length) ?? 0) + 1)
  }
  return {
    usualGap: mostFrequent(gaps),
    lineLength: wrapLength(blocks, mostFrequent(lengths)),
    around: neighbourhoodOf(blocks),
    indents: usuallyIndented(blocks)
  }
}

/** Most running text begins with an indent, so that a paragraph without one may be the rest of another. */
function usuallyIndented(blocks: readonly SourceBlock[]): boolean {
  const long = blocks.filter(({kind, text}) => kind === 'paragraph' && text.length > longestLead)
  return long.length >= 3 && long.filter(({indented}) => indented === true).length >= long.length * 0.8
}

function neighbourhoodOf(blocks: readonly SourceBlock[]): (index: number) => string {
  let all: {readonly text: string; readonly starts: readonly number[]} | undefined
  return (index) => {
    if (!all) {
      const starts: number[] = []
      let at = 0
      for (const {text} of blocks) {
        starts.push(at)
        at += text.length + 1
      }
      all = {text: blocks.map(({text}) => text).join('\n'), starts}
    }
    const at = all.starts[index] ?? 0
    return all.text.slice(Math.max(0, at - neighbourhood), at + neighbourhood)
  }
}

/** 第十八条 at the head of a block: never the rest of another. */
const provision = /^第[〇零一二三四五六七八九十百千]+条/

/** 问：……, 答：……, 【导语】……: who speaks, or a label, begins anew. */
const question = /^(?:[问答][：:]|【)/

/** 会议要求，……: where the text before it breaks off, its end is lost and not here. */
const freshSentence = /^(?:会议|全会|大会)(?:指出|提出|要求|强调|认为|决定|听取|审议|号召|通过|明确|充分)/
/** Four characters, each of two code units where it is a rare one, and the mark. */
const longestLastWords = 9
const lastWords = /^(?!谢谢|完|以上)\p{Script=Han}{1,4}[。；]$/u
/** “万事开头／难。让我们……”: one character and a full stop, which no paragraph begins with, but 夜。 or 对。 */
const lastCharacter = /^(?![好对是行夜春夏秋冬雨雪])\p{Script=Han}。./u
const shortestBeforeCharacter = 10

interface Side {
  readonly block: SourceBlock
  readonly kind: SourceBlockKind
  /** What stands before it. */
  readonly under?: SourceBlockKind | undefined
}

/** Whether `next` goes on with the sentence that `previous` left open. `flow` is the end of the flow that led up to `next`. */
export function continues(previous: Side, next: Side, flow: string, index: number, context: FlowContext): boolean {
  const a = previous.block.text
  const b = next.block.text
  if (previous.block.kind !== 'paragraph' || next.block.kind !== 'paragraph' || isRow(a) || isRow(b)) return false
  if (endsFinished(a) || rankOf(b) > 0 || provision.test(b) || question.test(b) || endsInCredit(a) || hasDateline(b)) return false
  if (isBareMark(a)) return !isBareMark(b)
  if (previous.kind === 'byline' || previous.kind === 'caption' || next.kind === 'byline' || next.kind === 'caption') return false
  const gap = next.block.gap ?? 0
  if (context.lineLength > 0 && gap === 0 && next.block.indented !== true && a.length >= context.lineLength - wrapTolerance) return true
  const close = unclosed(flow)
  if (close !== undefined && closesFirst(b, close)) return true
  // A parted paragraph often got one empty line more than others; never a whole gap.
  if (gap > context.usualGap + 1) return false
  const last = a.charAt(a.length - 1)
  if (last === '，' || last === '、') return a.length >= 8 && !isSalutation(a)
  // “形成节约用水的良好／风尚。”, “让‘菜篮子’／满起来。”: nothing but the last words of a sentence.
  if (b.length <= longestLastWords && a.includes('，') && lastWords.test(b) && /[\p{Script=Han}\w%％”》]$/u.test(a)) return true
  if (!/[\p{Script=Han}\w%％]$/u.test(a.slice(-2))) return false
  if (a.length >= shortestBeforeCharacter && a.includes('，') && lastCharacter.test(b)) return true
  const parted = cutsWord(a, b, looksLikeHeading(a)) || beginsMidway(b) || (a.includes('，') && beginsReached(b))
  if (looksLikeHeading(b) && !/[，。；]/.test(b)) return parted && !looksLikeHeading(a)
  if (parted) return true
  if (freshSentence.test(b)) return false
  if (stoppingWord(flow) !== '') return true
  // 小标题、黑体段首句后面另起一句，不是断开。
  const indentLost = context.indents && next.block.indented !== true && previous.block.indented === true
  // 已有完整句子的段落，末句没有写完：“……工程已经开工。各镇要抓紧组织验”
  if (/[。！？；]/.test(flow)) return !(context.indents && next.block.indented === true) && !/[\s　]/.test(a.slice(-12))
  if (a.length > longestLead ? rankOf(a) === 0 : /，/.test(a) && (provision.test(a) || hasDateline(a))) return true
  if (looksLikeHeading(a)) return indentLost && /[，、]/.test(a)
  if (rankOf(a) > 0) return indentLost
  if (indentLost || /[\s　]|——/.test(a)) return indentLost
  // A summary between the authors and the article is one sentence without a full stop.
  return (!context.indents && previous.under !== 'byline' && /，.*，/.test(a)) || seenTogether(a, b, context.around(index))
}

/** “| 用电量 | 35.2 |”: a row of a table that stands as plain text, whole however it ends. */
const isRow = (text: string): boolean => text.endsWith('|') || text.endsWith('│')

/** Whether the text has the closing mark before it opens another of its kind. */
function closesFirst(text: string, close: string): boolean {
  const end = text.indexOf(close)
  if (end < 0 || end > 200) return false
  const open = close === '”' ? '“' : close === '）' ? '（' : close === '》' ? '《' : close === '】' ? '【' : '「'
  const start = text.indexOf(open)
  return start < 0 || end < start
}

function mostFrequent(counts: ReadonlyMap<number, number>): number {
  let best = 0
  let most = 0
  for (const [value, count] of counts) if (count > most || (count === most && value < best)) [best, most] = [value, count]
  return best
}

function wrapLength(blocks: readonly SourceBlock[], length: number): number {
  if (length < 15) return 0
  let full = 0
  let lines = 0
  for (const {text, gap} of blocks) {
    if (gap === undefined || text.length < 8) continue
    if (text.length > length + wrapTolerance) return 0
    lines++
    // Short paragraphs of like length end with their sentence; a line that was wrapped seldom does.
    if (text.length >= length - wrapTolerance && !endsFinished(text) && !isRow(text)) full++
  }
  return lines >= 8 && full / lines >= wrappedShare ? length : 0
}
