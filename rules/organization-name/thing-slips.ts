import {belongTogether, CharacterSet, isConfusable, isSwapped, isWord, type Range} from '@hegao/core'

export interface Thing extends Range {
  readonly kind: string
  /** What stands before the kind, as far as it is read. */
  readonly before: string
}

/** How two names differ. */
export interface ThingSlip {
  /** So often the other name must stand. */
  readonly least?: number
  /** How many characters before the kind belong to each name. */
  readonly lengths: readonly [number, number]
}

/** Names of these are so long that one may lose a word. */
const lasting =
  /(?:新区|园区|示范区|保税区|合作区|试验区|风景区|开发区|高新区|机场|港|车站|电站|大桥|水库|医院|大学|学院|研究院|研究所|实验室|中心|集团|公司|银行|产业园|科技园|工业园|基地|局|厅|处|队|枢纽|走廊|协会|学会|联合会|基金会|专班|小组|指挥部|委员会|平台|[大年峰]会|[博展]览会|[交贸]易会|[洽恳]谈会|推介会|对接会|论坛|[文艺][化术]节|旅游节|大赛)$/
/** So many characters a long name may lose. */
export const mostLost = 2
/** So much of a long name stands the same, its kind included, where a part of it is lost. */
const leastKept = 6
/** Two words that are names both need so much of the same around them: 高效发展 and 高校发展. */
const leastBesideWords = 4
/** So much stands before a 总 or 大 that can only have been lost. */
const longEnoughForRank = 5
/** 云湖国际▸新▸材料大会: inside a long name 新 is of what it is about. */
const longEnoughForNew = 4
/** A name with another word in it must be known. */
const often = 2
/** One company may own the other. */
const ofCompanies = /股份|有限|责任|集团|控股/
/** Characters between the words of a sentence, and numbers: no part of a name by which it could be mistaken. */
export const wordsBetween =
  /[的地得了着过在和与及同或为是以由从向对将把被于有到至再更也还都就并而不无未非没这那该此本各每某其所等要应可能会请先后0-9０-９〇零一二两三四五六七八九十百千万亿首第甲乙丙丁]/
/** Two of these tell two things apart, and one more or less of them does. */
const contrast = /[中上下左右前后内外东西南北大小多少高低长短新旧老正副总分男女公私省市区县乡镇村街州国部委局厅]/
/** 省林业局▸生态修复处 */
const ofBody = /[省市县区州][\u4e00-\u9fff]{2,8}[局厅委]/
/** 云川市▸发展改革局 */
const levels = /[省市县区州旗镇乡]/
/** A character that changes nothing of what a long name means: 产销对接会 and 产销对接大会, 现代化生态强县 and 现代生态强县. */
const isLight = (part: string, kind: string, head: number): boolean =>
  (part === '大' && kind === '会' && head >= longEnoughForRank) || (part === '化' && head > 1)

/** The one slip in which two names of a kind differ, if it is one. `places` are those that the text is about. */
export function slipOf(one: Thing, other: Thing, places: ReadonlySet<string>): ThingSlip | undefined {
  if (one.kind !== other.kind) return undefined
  const [a, b] = [one.before, other.before]
  let tail = 0
  while (tail < Math.min(a.length, b.length) && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const headAfter = (own: number, its: number): number => {
    let head = 0
    while (a.at(-1 - tail - own - head) !== undefined && a.at(-1 - tail - own - head) === b.at(-1 - tail - its - head)) head++
    return head
  }
  const cut = (words: string, length: number): string =>
    length === 0 ? '' : words.slice(words.length - tail - length, words.length - tail)
  const behind = a.slice(a.length - tail)
  // 、安陵县、: a name that begins behind a mark is whole.
  const isWhole = (length: number): boolean => a.length === length || b.length === length
  // 按约定交付▸给▸合资公司: the name begins behind the slip.
  if (behind.includes('给') || withoutLeadIn(behind) !== behind) return undefined
  const kept = tail + one.kind.length
  const head = headAfter(1, 1)
  if (
    head > 0 &&
    isMistyped(
      cut(a, 1),
      cut(b, 1),
      a.at(-2 - tail) ?? '',
      head + tail,
      tail === 0 ? one.kind : '',
      behind.charAt(0),
      isWhole(head + 1 + tail)
    )
  )
    return {lengths: [head + 1 + tail, head + 1 + tail]}
  for (const length of [2, 4]) {
    const [p, q] = [cut(a, length), cut(b, length)]
    const shared = headAfter(length, length)
    // 产业集聚区 and 产业聚集区 name anything of the kind.
    const areWords = length === 2 && isWord(p.charAt(0), p.charAt(1)) && isWord(q.charAt(0), q.charAt(1))
    // 高新区改革发展局 and 经开区发展改革局 are two.
    const least = length > 2 ? 1 : areWords ? leastBesideWords - 1 : 0
    // 融入▸国内强大市场 and 融入▸强大国内市场: words of a phrase may change places, those of a name behind a place or number may not.
    const front = a.slice(0, a.length - tail - length).slice(-shared)
    const isName = length === 2 || shared >= leastKept || levels.test(front.slice(-1)) || isProper(front, places)
    if (shared > least && p.length === length && isSwapped(p, q) && !wordsBetween.test(p.replace(/先[行进]/, '')) && isName)
      return {lengths: [shared + length + tail, shared + length + tail]}
  }
  for (const [own, its] of [
    [1, 0],
    [0, 1],
    [2, 0],
    [0, 2]
  ] as const) {
    const part = cut(a, own) + cut(b, its)
    const shared = headAfter(own, its)
    // 石门坎水库 and 石门水库: of works there are not two whose names are so near.
    const isWork =
      part.length === 1 && tail === 0 && shared > 1 && works.test(one.kind) && (a.length === shared + own || b.length === shared + its)
    const front = isWork ? a.slice(a.length - own - shared, a.length - own) : ''
    if (isWork && !wordsBetween.test(front + part) && !contrast.test(front + part) && !/[型类级]/.test(part))
      return {lengths: [shared + own, shared + its]}
    if (shared + kept < leastKept || part.length !== own + its || wordsBetween.test(part) || ofCompanies.test(part)) continue
    const words = withoutLeadIn(a.slice(a.length - tail - own - shared, a.length - tail - own))
    const lengths = [words.length + own + tail, words.length + its + tail] as const
    if (words.length > 1 && isLight(part, one.kind, shared)) return {lengths, least: part === '化' ? often : 1}
    if (
      words.length < part.length + 1 ||
      !lasting.test(a.slice(-2) + one.kind) ||
      (part !== '工作' && !isOfOffice(words, part) && !isProper(words, places) && !ofBody.test(words))
    )
      continue
    if (contrast.test(part) && !(/^[总新]$/.test(part) && shared >= (part === '总' ? longEnoughForRank : longEnoughForNew))) continue
    return {lengths}
  }
  return undefined
}

/** 水库 and the like have names of their own, whatever words these are. */
const works = /^(?:水库|大桥|电站|水电站|机场|枢纽|隧道|水厂|灌区)$/

/** 市公共资源交易▸服务▸中心: so long a name of what a place has once is the same with or without it. */
const isOfOffice = (words: string, part: string): boolean =>
  part === '服务' && words.length >= shortestOffice && /[省市县区州]/.test(words.charAt(0))
const shortestOffice = 6

/** 沅江大桥 and 沅河大桥: a text knows one of them. */
const waters = /[江河湖溪]/
const direction = /[东南西北]/

/** One character for another that sounds or looks like it; `next` is a kind right behind it. */
function isMistyped(x: string, y: string, left: string, kept: number, next: string, behind: string, isWhole: boolean): boolean {
  if (wordsBetween.test(x + y) || (contrast.test(x) && contrast.test(y))) return false
  if (!isConfusable(x, y) && !(waters.test(x) && waters.test(y) && next.length !== 1 && !direction.test(behind))) return false
  // 高效发展 and 高校发展
  if (kept < leastBesideWords && isWord(left, x) && isWord(left, y)) return false
  // 张江 and 长江 begin where they differ.
  if (isWhole && levels.test(next)) return true
  return next.length !== 1 || !(belongTogether(x, next) || belongTogether(y, next))
}

/** ▸在南开大学, 综合试验区等▸平台: what stands before a name is no part of it; but 对 of 对接 is. */
const leadIn = new CharacterSet('的地得了着过在或同为是以由从向对将把被于有到至等该此本各每')

function withoutLeadIn(words: string): string {
  for (let at = words.length - 1; at >= 0; at--) {
    const [before, own, next] = [words.charAt(at - 1), words.charAt(at), words.charAt(at + 1)]
    if (leadIn.has(own.charCodeAt(0)) && !isWord(before, own) && !isWord(own, next)) return words.slice(at + 1)
  }
  return words
}

/** Whether words hold the name of a place of the text, or a character that makes no word with either neighbour, as names do. */
export function isProper(words: string, places: ReadonlySet<string> = new Set()): boolean {
  for (let at = 0; at < words.length; at++) {
    if (places.has(words.slice(at, at + 2))) return true
    const [before, own, next] = [words.charAt(at - 1), words.charAt(at), words.charAt(at + 1)]
    if (at > 0 && !wordsBetween.test(own) && !belongTogether(before, own) && !belongTogether(own, next)) return true
  }
  return false
}
