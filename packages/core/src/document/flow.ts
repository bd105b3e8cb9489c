import {isBareMark, looksLikeHeading, rankOf} from './classify.ts'
import {endsFinished, unclosed} from './punctuation.ts'
import type {SourceBlock, SourceBlockKind} from './source.ts'

/** How far around a junction its characters are looked for elsewhere. Larger than most articles, and keeps the search linear. */
const neighbourhood = 8000
/** Shorter fragments without any mark inside are headings until the junction itself proves otherwise. */
const shortestFragment = 25
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
  around(index: number): string
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
    around(index) {
      let before = ''
      for (let at = index - 1; at >= 0 && before.length < neighbourhood; at--) before = `${blocks[at]?.text ?? ''}\n${before}`
      let after = ''
      for (let at = index; at < blocks.length && after.length < neighbourhood; at++) after += `\n${blocks[at]?.text ?? ''}`
      return before + after
    }
  }
}

/** Whether `next` goes on with the sentence that `previous` left open. */
export function continues(
  previous: {readonly block: SourceBlock; readonly kind: SourceBlockKind},
  next: {readonly block: SourceBlock; readonly kind: SourceBlockKind},
  index: number,
  context: FlowContext
): boolean {
  const a = previous.block.text
  const b = next.block.text
  if (previous.block.kind !== 'paragraph' || next.block.kind !== 'paragraph') return false
  if (endsFinished(a) || rankOf(b) > 0) return false
  if (isBareMark(a)) return !isBareMark(b)
  if (previous.kind === 'byline' || previous.kind === 'caption' || next.kind === 'byline' || next.kind === 'caption') return false
  const gap = next.block.gap ?? 0
  if (context.lineLength > 0 && gap === 0 && next.block.indented !== true && a.length >= context.lineLength - wrapTolerance) return true
  const close = unclosed(a)
  if (close !== undefined && closesFirst(b, close)) return true
  if (gap > context.usualGap) return false
  const last = a.charAt(a.length - 1)
  if ((last === '，' || last === '、') && a.length >= 8) return true
  if (!/[\p{Script=Han}\w]$/u.test(a)) return false
  if (looksLikeHeading(b) && !/[，。；]/.test(b)) return false
  // 已有完整句子的段落，末句没有写完：“……要求有关部门系统梳理。全市上下要聚焦纵”
  if (/[。！？]/.test(a) && !/[\s　]/.test(a.slice(-12))) return true
  if (a.length < shortestFragment && !/[，、；]/.test(a)) return false
  return junctionSeenElsewhere(a, b, context.around(index))
}

/** Whether the text has the closing mark before it opens another of its kind. */
function closesFirst(text: string, close: string): boolean {
  const end = text.indexOf(close)
  if (end < 0 || end > 200) return false
  const open = close === '”' ? '“' : close === '）' ? '（' : close === '》' ? '《' : close === '】' ? '【' : '「'
  const start = text.indexOf(open)
  return start < 0 || end < start
}

/** “将全／面构建”: three characters across the junction, if they stand together elsewhere, are a word or phrase that was cut. */
function junctionSeenElsewhere(a: string, b: string, around: string): boolean {
  const left = a.slice(-2) + b.charAt(0)
  const right = a.charAt(a.length - 1) + b.slice(0, 2)
  return (/^\p{Script=Han}{3}$/u.test(left) && around.includes(left)) || (/^\p{Script=Han}{3}$/u.test(right) && around.includes(right))
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
    if (text.length >= length - wrapTolerance) full++
  }
  return lines >= 8 && full / lines >= wrappedShare ? length : 0
}
