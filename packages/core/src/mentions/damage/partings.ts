import type {Block, Flow} from '../../document/block.ts'
import {isBareMark} from '../../document/classify.ts'
import type {Document} from '../../document/document.ts'
import {beginsMidway, beginsReached, cutsWord, endsInCredit, stoppingWord} from '../../document/junction.ts'
import {endsFinished, unclosed} from '../../document/punctuation.ts'
import {indexAt, type Range} from '../../range.ts'
import {isCommonWord, isWord} from '../../vocabulary/vocabulary.ts'

/** What shows that the two places are halves of one sentence. */
export type PartingSign =
  /** A word was cut: 验／收组. */
  | 'word'
  /** A quotation, title or bracket opened in the first half is closed in the second. */
  | 'mark'
  /** The first half stops at a mark or a word after which more must come. */
  | 'open'
  /** The first half has no final mark, and the second goes on. */
  | 'plain'

/** One sentence that was parted into two blocks. */
export interface Parting {
  /** The last words of the first half. */
  readonly first: Range
  /** The first words of the second half. */
  readonly rest: Range
  readonly sign: PartingSign
  /** The word that was cut, the mark that is closed in the second half, or what the first half stops at. */
  readonly evidence: string
  /** `certain` where the halves belong together by their own form, `likely` where the first merely lacks its final mark. */
  readonly certainty: 'certain' | 'likely'
  /** How many blocks of another text stand between; 0 for neighbours. */
  readonly between: number
}

/** How many characters a label of either half has at most. */
const labelLength = 10
/** How much of the first half is looked at. */
const memory = 200
/** How many flows further on the second half of a sentence is looked for. A column or a box is shorter. */
const reach = 40
/** From this share of parted blocks on the lines of the text were wrapped by a program, and no block is a paragraph. */
const wrappedShare = 0.5
const fewestWrapped = 8

/** Sentences that layout parted, neighbours first to last, then those with another text between them; none in a text of wrapped lines. */
export function readPartings(document: Document): Parting[] {
  const joined = document.blocks.filter(({continues}) => continues)
  if (joined.length >= fewestWrapped && joined.length >= document.blocks.length * wrappedShare) return []
  const found: Parting[] = []
  for (const rest of joined) {
    const first = document.blocks[rest.index - 1]
    const flow = document.flowAt(rest.start)
    if (!first || !flow || !isFault(document, flow, first, rest)) continue
    const parting = partingOf(document, first, rest)
    found.push((parting.certainty === 'likely' ? fartherOf(document, flow, first) : undefined) ?? parting)
    const own = parting.sign === 'word' ? undefined : ownFirstOf(document, flow, rest)
    if (own) found.push(own)
  }
  return [...found, ...partedWidely(document)].toSorted((a, b) => a.first.start - b.first.start)
}

const longestHeadline = 40
/** Longest title that is set in two lines. */
const longestTitle = 80

/** A mark parted from its item, a title in two lines and a list after a comma are layout, not damage. */
function isFault(document: Document, flow: Flow, first: Block, rest: Block): boolean {
  const left = document.text.slice(Math.max(flow.start, first.end - 6), first.end)
  if (isBareMark(document.slice(first)) || /[一二三四五六七八九十](?:是|要|条是|则)$/.test(left)) return false
  if (isPullQuote(document, first)) return false
  // 广义货币M⏎2: a subscript that lost its place.
  if (/[A-Za-z0-9]$/.test(left) && /^[.\d]/.test(document.text.slice(rest.start, rest.end))) return false
  if (/\d$/.test(left) && first.end - first.start <= 4) return false
  // 骑乐无穷！环湖骑行季开幕: a headline of two sentences.
  if (
    document.articleAt(first.start)?.blocks[0] === first &&
    first.end - first.start <= longestHeadline &&
    /[！？]./.test(document.slice(first))
  )
    return false
  if (isVerse(document, first, rest) || isSaidAgain(document, first, rest)) return false
  if (flow.end - flow.start <= longestTitle && !/[。；！？]/.test(document.slice(flow))) return false
  return !/^(?:[一二三四五六七八九十]+[是要]|第[一二三四五六七八九十]+[，是])/.test(document.text.slice(rest.start, rest.start + 4))
}

/** So many characters in a row of a headline that stand in the lead below it. */
const saidAgain = 8
const longestLead = 160

/** The headline of a short item, whose words the sentence below it says again. */
function isSaidAgain({text}: Document, first: Block, rest: Block): boolean {
  const line = text.slice(first.start, first.end)
  if (line.length > longestTitle || line.length < saidAgain || /[。；！？]/.test(line)) return false
  const lead = text.slice(rest.start, Math.min(rest.end, rest.start + longestLead))
  for (let at = 0; at + saidAgain <= line.length; at++) if (lead.includes(line.slice(at, at + saidAgain))) return true
  return false
}

const longestVerse = 16

/** Lines of a poem: two of one length, or short ones after two more that are as short and have their marks. */
function isVerse(document: Document, first: Block, rest: Block): boolean {
  const [one, two] = [document.slice(first), document.slice(rest)]
  if (one.length > longestVerse || two.length > longestVerse + 8 || !/[，；]$/.test(one) || !/[，。；！？”]$/.test(two)) return false
  const isLine = (block: Block | undefined): boolean =>
    block !== undefined && block.end - block.start <= longestVerse && /[，；。！？]$/.test(document.slice(block))
  return one.length === two.length || (isLine(document.blocks[first.index - 1]) && isLine(document.blocks[first.index - 2]))
}

function partingOf({text}: Document, first: Block | Flow, rest: Block | Flow, between = 0): Parting {
  const [left, right] = [text.slice(first.start, first.end), text.slice(rest.start, rest.end)]
  const mark = unclosed(left)
  const last = left.charAt(left.length - 1)
  const cut = cutsWord(left, right, false)
  const stop = stoppingWord(left)
  const [sign, evidence]: [PartingSign, string] =
    mark !== undefined && right.includes(mark)
      ? ['mark', mark]
      : cut && isCommonWord(last, right.charAt(0))
        ? ['word', last + right.charAt(0)]
        : '，、'.includes(last)
          ? ['open', last]
          : stop === ''
            ? ['plain', '']
            : ['open', stop]
  return {
    first: {start: first.end - lastOf(left).length, end: first.end},
    rest: {start: rest.start, end: Math.min(rest.end, rest.start + labelLength)},
    sign,
    evidence,
    certainty: sign !== 'plain' || cut || beginsMidway(right) || beginsReached(right) ? 'certain' : 'likely',
    between
  }
}

/** The last characters, without the end of a sentence before them: 加快支渠配, not 了新步伐。加快支渠配. */
const lastOf = (text: string): string => text.slice(-labelLength).replace(/^[^。！？；]*[。！？；](?=.{3})/, '')

/** 今后，县里将重点抓好……三方面工作：, 工作落实：: a lead-in without the verb that governs it. */
const headlessLead = /^[两三四五六七八九十\d]+(?:个|大|项)?(?:方面|重点|任务|举措|措施|工作)[^，。；]{0,8}[：。]|^\p{Script=Han}{2,8}：$/u

/** 展，让……; 制。提升……: one character and a mark, with which no paragraph begins. */
const lastOfWord = /^\p{Script=Han}[，。；、]/u

/** Where a paragraph merely lacks its final mark before the next, and one farther on begins with the rest of its last word: that one. */
function fartherOf(document: Document, flow: Flow, first: Block): Parting | undefined {
  const {flows} = document
  const index = indexAt(flows, flow.start)
  const left = document.slice(first).slice(-memory)
  for (let step = 1; step <= reach; step++) {
    const rest = flows[index + step]
    if (!rest || !isRest(rest)) continue
    const right = headOf(document, rest)
    if (lastOfWord.test(right) && cutsSurely(left, right)) return partingOf(document, first, rest, step)
  }
  return undefined
}

/** Where two cut sentences met, ……加快▸／▸力，确保……: the half farther up whose last word the second completes. */
function ownFirstOf(document: Document, flow: Flow, rest: Block): Parting | undefined {
  const {flows} = document
  const index = indexAt(flows, flow.start)
  const right = headOf(document, rest)
  if (!lastOfWord.test(right)) return undefined
  for (let step = 1; step <= reach; step++) {
    const first = flows[index - step]
    if (!first) break
    const left = document.text.slice(Math.max(first.start, first.end - memory), first.end)
    if (left.includes('，') && isUnfinished(first, left) && cutsSurely(left, right)) return partingOf(document, first, rest, step)
  }
  return undefined
}

const isRest = ({kind}: Flow): boolean => kind === 'paragraph' || kind === 'item'
const headOf = ({text}: Document, {start, end}: Range): string => text.slice(start, Math.min(end, start + 40))

/** Halves of one sentence with another text between them: an article, a box or a picture was set into it. */
function partedWidely(document: Document): Parting[] {
  const {flows} = document
  const found: Parting[] = []
  const taken = new Set<Flow>()
  for (const [index, first] of flows.entries()) {
    const left = document.text.slice(Math.max(first.start, first.end - memory), first.end)
    const cutOff = isCutOff(document, first)
    if (!cutOff && document.articleAt(first.start)?.start === first.start) continue
    // What only looks like a heading: ……，形成推动落实的强大合▸
    if (!cutOff && !(isUnfinished(first, left) && left.includes('，') && !isWord(left.slice(-2, -1), left.slice(-1)))) continue
    const belongs = cutOff ? belongsAfter : completes
    for (let step = 1; step <= reach; step++) {
      const rest = flows[index + step]
      if (!rest || taken.has(rest) || !isRest(rest) || !belongs(left, headOf(document, rest))) continue
      taken.add(rest)
      found.push(partingOf(document, first, rest, step - 1))
      break
    }
  }
  return found
}

/** Words that an article sets over its text from it stop without a mark, and have one where they stand in it. */
function isPullQuote({text}: Document, {start, end}: Block): boolean {
  const words = text.slice(Math.max(start, end - longestTail), end)
  if (words.length < longestTail) return false
  const at = text.indexOf(words, end)
  return at > 0 && /[。！？]/.test(text.charAt(at + words.length))
}
const longestTail = 20

/** A paragraph whose last sentence stops without a final mark: one with a whole sentence before it, or the last under its heading. */
export function isCutOff(document: Document, flow: Flow): boolean {
  const text = document.text.slice(Math.max(flow.start, flow.end - 400), flow.end)
  if (!isRest(flow) || !isUnfinished(flow, text)) return false
  return /[。！？]./.test(text) || isLastUnder(document, flow, text)
}

const isUnfinished = ({kind}: Flow, text: string): boolean =>
  kind !== 'byline' &&
  kind !== 'caption' &&
  kind !== 'cell' &&
  !endsFinished(text) &&
  !endsInCredit(text) &&
  // 列席：院党办副主任　康　建
  !/[　 ]\p{Script=Han}[　 ]\p{Script=Han}$/u.test(text) &&
  /[\p{Script=Han}\d，、”》]$/u.test(text)

/** ……有以下几点: a lead-in that lost its colon. */
const leadIn = /(?:以下|如下|下列|下述)[^，]{0,8}$/

/** A sentence with its clauses, between a finished paragraph and a heading or the end of the text. */
function isLastUnder({flows, text}: Document, {start, kind}: Flow, words: string): boolean {
  if (kind !== 'paragraph' || !words.includes('，') || leadIn.test(words) || /^[^\p{Script=Han}“]|[\s　■]/u.test(words)) return false
  const index = indexAt(flows, start)
  const [before, next] = [flows[index - 1], flows[index + 1]]
  return before?.kind === 'paragraph' && text.charAt(before.end - 1) === '。' && (!next || next.kind === 'heading')
}

/** Whether the right side begins as nothing does but the rest of the left one. */
function belongsAfter(left: string, right: string): boolean {
  return completes(left, right) || beginsMidway(right) || (stoppingWord(left) !== '' && headlessLead.test(right))
}

const moves = /(?:提高|提升|增长|增加|上升|下降|降低|扩大|缩小|减少|稳定|保持|控制|达|[升降增减])$/

/** Whether the right side completes a word or a movement that the left one begins: 占比提高▸／▸到65%以上. */
const completes = (left: string, right: string): boolean =>
  cutsSurely(left, right) || (beginsReached(right) && moves.test(left)) || (/\d$/.test(left) && measured.test(right))

/** 上市公司达到60▸／▸家，其中……: a measure word with a mark behind it. */
const measured = /^(?:[万亿]?(?:元|吨|亩|家|人|户|项|所|座|件|名|辆|公里)|个?百分点|[%％])[，。；、]/

const cutsSurely = (left: string, right: string): boolean => cutsWord(left, right, true) && !/^[\p{Script=Han}]{1,30}$/u.test(right)
