import {
  belongTogether,
  differenceOf,
  CharacterSet,
  type Document,
  groupBy,
  isConfusable,
  isWord,
  neighbours,
  overlaps,
  type Range,
  readTextIndex,
  type Slip,
  SlipFinder,
  whiteSpace
} from '@hegao/core'
import {readBodyRuns} from './runs.ts'

/** A name that stands once beside one that stands more often. */
export interface NameVariant {
  readonly here: Range
  readonly there: Range
  readonly count: number
  /** Whether it is a place, a work or a scheme, and may be no body. */
  readonly isThing?: boolean
}

const shortestItem = 3
const longestItem = 20
/** At the head of a clause the name ends with the first word that only bodies end with: 青禾河流域管理局发布通告. */
const headed =
  /^[\u4e00-\u9fff]{2,14}?(?:委员会|办公室|管理局|监督局|监管局|总局|集团|大学|研究院|法院|检察院|协会|联合会|基金会|[管服指研监数][理务挥究测据]中心|[\u4e00-\u9fff]{2}[局厅委](?=关于|负责|拟|将|应|要|已|印发|发布|牵头|会同|联合|严格|要求|介绍|表示|等|制定|组织|报|向|对|按|依|会|和|与))(?!长|成员|会员)/
/** Behind one of these a clause begins, or a name in it. */
const clauseStarts = new CharacterSet(`${whiteSpace}，。；：、“（(《由经和与及`)
const bodyEnd =
  /(?:委员会|办公室|管理局|监督局|总局|集团|大学|学院|研究院|法院|检察院|协会|联合会|基金会|中心|公司|银行|[\u4e00-\u9fff]{2}[部委局厅办署院])$/
/** A name of a body is known by standing so often. */
const often = 2
/** Of two names of so many characters that stand once each, one is a slip of the other where a character of like sound tells them apart. */
const longEnoughOnce = 8
const shortest = 4
/** 委托法院 and 委托方法院 are two courts: of a short name the whole must stand more often. */
const shortestForLoss = 6
const knownWell = 3
/** A character that tells two bodies apart: 市场监管总局 and 市场监管局. */
const distinguishing = /[总分副省市区县乡镇村州国军小大新老东西南北中上下前后内外一二三四五六七八九十人副党委]/

/** Items between two marks that are one character off the name of a body. */
export function nameVariants(document: Document): NameVariant[] {
  const {text} = document
  const items: (Range & {readonly words: string})[] = []
  for (const run of document.read(readBodyRuns))
    for (let start = run.start; run.end - start >= shortestItem; start += longestItem) {
      if (start > 0 && !clauseStarts.has(text.charCodeAt(start - 1))) continue
      const words = text.slice(start, Math.min(run.end, start + longestItem))
      const name = headed.exec(words)?.[0] ?? words
      if (name.length >= shortest && bodyEnd.test(name)) items.push({start, end: start + name.length, words: name})
    }
  const byWords = groupBy(items, ({words}) => words)
  const bodies = [...byWords].filter(([, {length}]) => length >= often).map(([words]) => words)
  return [...(bodies.length === 0 ? [] : slipsOf(document, bodies.slice(0, mostBodies), byWords)), ...onceEach(document, byWords)]
}

/** More bodies than this are a register. */
const mostBodies = 2000

/** 纪律检察委员会 and 纪律检查委员会, once each, the later against the earlier. */
function onceEach(document: Document, byWords: ReadonlyMap<string, readonly Range[]>): NameVariant[] {
  const once = [...byWords].filter(([words, {length}]) => length === 1 && words.length >= longEnoughOnce).slice(0, mostBodies)
  const found: NameVariant[] = []
  for (const [one, other] of neighbours(once.map(([words]) => words))) {
    const {head, tail, a, b} = differenceOf(one, other)
    if (a.length !== 1 || b.length !== 1 || head < 2 || tail < 2 || !isConfusable(a, b) || distinguishing.test(a + b)) continue
    const [first, second] = [...(byWords.get(one) ?? []), ...(byWords.get(other) ?? [])].toSorted((x, y) => x.start - y.start)
    if (!first || !second || document.sentenceAt(first.start) === document.sentenceAt(second.start)) continue
    found.push({here: {start: second.start, end: second.end}, there: {start: first.start, end: first.end}, count: 1})
  }
  return found
}

/** Where one of the names stands with a slip, and that once only. */
function slipsOf(document: Document, bodies: readonly string[], byWords: ReadonlyMap<string, readonly Range[]>): NameVariant[] {
  const {text} = document
  const slips = new SlipFinder(bodies).search(document.read(readTextIndex)).filter(
    // 各级委员会 is not 各级党委 with a character lost.
    (slip) => isSlip(slip, byWords.get(slip.name)?.length ?? 0) && !isWord(slip.word.slice(-1), text.charAt(slip.end))
  )
  const found: NameVariant[] = []
  for (const places of groupBy(slips, ({word}) => word).values()) {
    const [here] = places
    const usual = byWords.get(here?.name ?? '') ?? []
    const [there] = usual
    const isNew = here && !found.some((other) => overlaps(other.here, here))
    if (isNew && there && places.every(({start}) => start === here.start)) found.push({here, there, count: usual.length})
  }
  return found
}

/** Whether a slip cannot be the name of another body. */
function isSlip({word, name, difference: {head, tail, a, b}}: Slip, count: number): boolean {
  // 住房和城乡建设局 and 住房与城乡建设局: the name of a body has one word for it.
  if (a.length === 1 && b.length === 1) return isConfusable(a, b) || (name.length >= shortestForLoss && /^[和与及]{2}$/.test(a + b))
  if (a.length === b.length) return true
  if (head === 0 || tail === 0 || (name.length < shortestForLoss && count < knownWell)) return false
  const part = a + b
  if (!/[\u4e00-\u9fff]/.test(part)) return false
  const longer = a === '' ? name : word
  const [before, after] = [longer.charAt(head - 1), longer.charAt(head + 1)]
  const cut = (belongTogether(before, part) || belongTogether(part, after)) && !belongTogether(before, after)
  return cut ? !/[总分副小省市区县]/.test(part) : !distinguishing.test(part) && a === ''
}

/** 业主员会 and 业主委会 where the text has 业主委员会. */
export function brokenCommittees({text}: Document): NameVariant[] {
  const found: NameVariant[] = []
  for (const {0: words, 1: before = '', index} of text.matchAll(brokenCommittee)) {
    const whole = text.indexOf(`${before}委员会`)
    if (whole < 0) continue
    found.push({here: {start: index, end: index + words.length}, there: {start: whole, end: whole + before.length + 3}, count: 1})
    if (found.length >= mostBroken) break
  }
  return found
}

/** 会员会, 动员会 and 常委会 are words of their own. */
const brokenCommittee =
  /([\u4e00-\u9fff]{2})(?:(?<![委动党会人职社演成官学队球])员会|(?<![常党村居管组工纪编发改国经科教监政农市县区镇乡街])委会)(?![议见])/g
const mostBroken = 20

/** Two short names of one body: 市经济信息委 and 市经信委. */
export function shortNames(document: Document): NameVariant[] {
  const bodies = groupBy(localBodies(document), ({words}) => words)
  const found: NameVariant[] = []
  for (const [long, places] of bodies) {
    if (long.length < 6 || long.length % 2 !== 0) continue
    const short = long.charAt(0) + Array.from({length: (long.length - 2) / 2}, (_, at) => long.charAt(1 + 2 * at)).join('') + long.slice(-1)
    const others = bodies.get(short)
    if (!others) continue
    const [rare, usual] = others.length <= places.length ? [others, places] : [places, others]
    const [here, there] = [rare[0], usual[0]]
    if (here && there) found.push({here, there, count: usual.length})
  }
  return found
}

const levels = new CharacterSet('市省区县')
const localBody =
  /(?<=(?:^|[，。；：、“（(《\n\s由经和与及]))[市省区县](?:[\u4e00-\u9fff]{2}|[\u4e00-\u9fff]{4}|[\u4e00-\u9fff]{6})[委局办厅](?=[，。；：、”）)《\n\s主书党副局有等和会负联印发召部牵])/y

/** Bodies of a place, by the level alone: 市经济信息委. */
function localBodies(document: Document): (Range & {readonly words: string})[] {
  const {text} = document
  const found: (Range & {readonly words: string})[] = []
  for (const run of document.read(readBodyRuns))
    for (let start = run.start; start < run.end; start++) {
      if (!levels.has(text.charCodeAt(start))) continue
      localBody.lastIndex = start
      if (!localBody.test(text)) continue
      const end = localBody.lastIndex
      found.push({start, end, words: text.slice(start, end)})
      start = end - 1
    }
  return found
}
