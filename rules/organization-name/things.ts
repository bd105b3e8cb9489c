import {belongTogether, CharacterSet, type Document, isConfusable, isHan, isSwapped, isWord, type Range, readTextIndex, type TextIndex} from '@hegao/core'
import type {NameVariant} from './names.ts'

/** What names of places, bodies and works end with. What stands before it makes the name, and where that begins only another place of it can tell. */
const kinds = new Set(
  (
    '村 镇 乡 屯 寨 庄 街道 社区 小区 县 市 区 州 省 古镇 古城 景区 公园 新区 园区 示范区 开发区 高新区 桥 大桥 水库 河 湖 江 山 岛 湾 寺 塔 馆 园 站 场 厂 机场 港 车站 电站 码头 ' +
    '高速公路 铁路 大道 路 隧道 渠 医院 大学 学院 中学 小学 学校 研究院 研究所 实验室 博物馆 图书馆 纪念馆 体育馆 中心 科技 集团 公司 银行 ' +
    '产业园 科技园 工业园 基地 局 厅 委 队 协会 学会 联合会 基金会 专班 小组 指挥部 委员会 办公室 平台 工程 论坛 品牌 系统 项目 保险 制度 机制 体系 计划 行动 模式 工作法 热线 专线 大赛 博览会 会 节 奖 杯 赛 线 号 茶 米 酒 剧 团 社 店 楼 院 城 口 坝 闸 堤 关 峡 谷 岭 峰 滩 洲 溪 泉 潭 塘 坪 坡 沟 洞 门 井 巷 里 苑 府 廊 阁 亭 祠 矿 林'
  ).split(' ')
)
/** Names of these are so long that one may lose a word. */
const lasting =
  /(?:新区|园区|示范区|开发区|高新区|机场|港|车站|电站|大桥|水库|医院|大学|学院|研究院|研究所|实验室|中心|集团|公司|银行|产业园|科技园|工业园|基地|局|厅|队|协会|学会|联合会|基金会|专班|小组|指挥部|委员会|平台)$/
const lastOfKinds = new CharacterSet([...kinds].map((kind) => kind.slice(-1)).join(''))
const longestKind = 4
/** So many characters before the kind are read. */
const longestName = 14
/** More names than this are a register. */
const mostNames = 1500
/** At so many places of a name, counted from its kind, a slip is looked for. */
const deepest = 8
/** How many names with one key are compared. */
const mostAlike = 8
/** How many places of either name are looked at for one beside the other. */
const mostBeside = 12

interface Thing extends Range {
  readonly kind: string
  /** What stands before the kind, as far as it is read. */
  readonly before: string
}

/** A place, body or work whose name differs in one slip from another that the text has made familiar, wherever either stands. */
export function thingVariants(document: Document): NameVariant[] {
  const places = ownPlaces(document.text)
  const things = thingsOf(document.text)
  const seen = new Set<string>()
  const found: NameVariant[] = []
  for (const [one, other] of candidates(document.read(readTextIndex), things)) {
    const slip = slipOf(one, other, places)
    if (!slip) continue
    const [a, b] = [one, other].map((thing, at) => thing.before.slice(-(slip.lengths[at] ?? 0)) + thing.kind)
    if (a === undefined || b === undefined || a === b || seen.has(`${a} ${b}`)) continue
    seen.add(`${a} ${b}`).add(`${b} ${a}`)
    const variant = variantOf(document, a, b, slip.least ?? 1)
    if (variant) found.push(variant)
  }
  return found
}

/** Every name that ends with a kind, each once, in the form in which it stands with most before it. */
function thingsOf(text: string): Thing[] {
  const things = new Map<string, Thing>()
  let run = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isHan(code)) {
      run = at + 1
      continue
    }
    if (!lastOfKinds.has(code) || at - run < 2) continue
    const kind = kindAt(text, run, at + 1)
    if (kind === '' || (kind.length === 1 && isWord(kind, text.charAt(at + 1)))) continue
    const start = at + 1 - kind.length
    const before = text.slice(Math.max(run, start - longestName), start)
    if (before.length < 2) continue
    const words = before + kind
    if (!things.has(words)) things.set(words, {start, end: at + 1, kind, before})
    if (things.size === mostNames) break
  }
  return [...things.values()]
}

/** The longest kind that ends at an offset, with something before it in its run. */
function kindAt(text: string, run: number, end: number): string {
  for (let length = Math.min(longestKind, end - run - 2); length > 0; length--) {
    const kind = text.slice(end - length, end)
    if (kinds.has(kind)) return kind
  }
  return ''
}

/**
 * Pairs of names of one kind that may be one slip apart. A slip puts two characters together that stand so nowhere else: only
 * around such pairs is looked for another name that has, but for the slip, what stands there.
 */
function candidates(index: TextIndex, things: readonly Thing[]): [Thing, Thing][] {
  const wanted = new Map<number, Thing[]>()
  // Nearly all keys are wanted by none, which a bit tells sooner.
  const bits = new Uint32Array(0x10000 >> 5)
  for (const thing of things) {
    const lone = lonePairs(index, thing)
    if (lone === 0) continue
    eachKey(thing, (key, depth, slip) => {
      const pairs = slip << depth
      if ((lone & pairs) !== pairs) return
      const alike = wanted.get(key)
      if (!alike) {
        wanted.set(key, [thing])
        bits[(key >>> 21) & 0x7ff] = (bits[(key >>> 21) & 0x7ff] ?? 0) | (1 << (key >>> 16))
      } else if (alike.length < mostAlike && alike.at(-1) !== thing) alike.push(thing)
    })
  }
  const found: [Thing, Thing][] = []
  for (const thing of things)
    eachKey(thing, (key) => {
      if (((bits[(key >>> 21) & 0x7ff] ?? 0) & (1 << (key >>> 16))) === 0) return
      for (const rare of wanted.get(key) ?? []) if (rare !== thing) found.push([rare, thing])
    })
  return found
}

/** The pairs that a slip makes, counted as those of `lonePairs` from its place on: one character for another makes two, a lost one joins two. */
const made = {mistyped: 0b11, lost: 0b1, swapped: 0b10, otherWord: 0b101, wordsSwapped: 0b100}

/** Which pairs of characters, counted from the kind on, stand nowhere else: a bit for each, the lowest for that of the kind and the character before it. */
function lonePairs(index: TextIndex, {start, before}: Thing): number {
  let lone = 0
  for (let back = 0; back < before.length && back <= deepest + mostLost + 2; back++) if (index.isLone(start - 1 - back)) lone |= 1 << back
  return lone
}

/** What a name is but for one slip at each place: the characters behind it, and one or two before it. */
function eachKey({before, kind}: Thing, tell: (key: number, depth: number, made: number) => void): void {
  let hash = 0
  for (let at = 0; at < kind.length; at++) hash = mix(hash, kind.charCodeAt(at))
  const last = before.length - 1
  const code = (back: number): number => before.charCodeAt(last - back)
  for (let depth = 0; depth <= deepest && depth + 1 < before.length; depth++) {
    if (depth > 0) hash = mix(hash, code(depth - 1))
    const [a, b, c, d] = [code(depth), code(depth + 1), code(depth + 2), code(depth + 3)]
    tell(mix(mix(hash, 1), b), depth, made.mistyped)
    for (let lost = 0; lost <= mostLost && depth + lost + 1 < before.length; lost++)
      tell(mix(mix(hash, 3), (code(depth + lost) << 16) ^ code(depth + lost + 1)), depth, made.lost)
    if (depth + 2 < before.length) tell(mix(mix(hash, 2), a ^ (b << 16) ^ (b ^ (a << 16)) ^ (c << 8)), depth, made.swapped)
    if (depth + 3 < before.length) tell(mix(mix(hash, 5), (c << 16) ^ d), depth, made.otherWord)
    if (depth + 4 < before.length) tell(mix(mix(hash, 4), a + b + c + d), depth, made.wordsSwapped)
  }
}

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1) ^ (hash >>> 15)

/** 长期照护保险 for 长期护理保险, wherever the word before the kind is another. */
const isOtherWord = (kind: number, one: string, other: string, head: number): boolean =>
  kind > 1 && head > 1 && isShifted(one, other) && !between.test(one + other) && !contrast.test(one + other)

/** 照护 for 护理, 举措 for 措施: two words that share a character in another place. */
const isShifted = (one: string, other: string): boolean =>
  one.length === 2 && other.length === 2 && (one.charAt(0) === other.charAt(1)) !== (one.charAt(1) === other.charAt(0))

interface SlipOf {
  /** So often the other name must stand. */
  readonly least?: number
  /** How many characters before the kind belong to each name. */
  readonly lengths: readonly [number, number]
}

const mostLost = 2
/** A character that changes nothing of what a long name means: 产销对接会 and 产销对接大会, 现代化生态强县 and 现代生态强县. */
const isLight = (part: string, kind: string, head: number): boolean =>
  (part === '大' && kind === '会' && head >= longEnoughForRank) || (part === '化' && head > 1)

/** One company may own the other. */
const ofCompanies = /股份|有限|责任|集团|控股/
/** Characters between the words of a sentence, and numbers: no part of a name by which it could be mistaken. */
const between =
  /[的地得了着过在和与及同或为是以由从向对将把被于有到至再更也还都就并而不无未非没这那该此本各每某其所等要应可能会请先后0-9０-９〇零一二两三四五六七八九十百千万亿首第甲乙丙丁]/
/** Two of these tell two things apart, and one more or less of them does. */
const contrast = /[中上下左右前后内外东西南北大小多少高低长短新旧老正副总分男女公私省市区县乡镇村街州国部委局厅]/
/** Waters, by whose names those of places are confused. */
const waters = /^[江河湖溪水川海湾港]{2}$/

function slipOf(one: Thing, other: Thing, places: ReadonlySet<string>): SlipOf | undefined {
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
  const kept = tail + one.kind.length
  const head = headAfter(1, 1)
  if (head > 0 && isMistyped(cut(a, 1), cut(b, 1), a.at(-2 - tail) ?? '', head + tail, tail === 0 ? one.kind : ''))
    return {lengths: [head + 1 + tail, head + 1 + tail]}
  for (const length of [2, 4]) {
    const [p, q] = [cut(a, length), cut(b, length)]
    const shared = headAfter(length, length)
    if (shared > 0 && p.length === length && isSwapped(p, q) && !between.test(p))
      return {lengths: [shared + length + tail, shared + length + tail]}
  }
  const shifted = headAfter(2, 2)
  if (!lasting.test(one.kind) && isOtherWord(one.kind.length, cut(a, 2), cut(b, 2), shifted))
    return {lengths: [shifted + 2 + tail, shifted + 2 + tail], least: often}
  for (const [own, its] of [
    [1, 0],
    [0, 1],
    [2, 0],
    [0, 2]
  ] as const) {
    const part = cut(a, own) + cut(b, its)
    const shared = headAfter(own, its)
    if (shared < part.length + 1 || shared + kept < leastKept || part.length !== own + its || between.test(part) || ofCompanies.test(part))
      continue
    const words = withoutLeadIn(a.slice(a.length - tail - own - shared, a.length - tail - own))
    if (words.length < part.length + 1) continue
    if (isLight(part, one.kind, shared)) return {lengths: [shared + own + tail, shared + its + tail], least: part === '化' ? often : 1}
    if (!lasting.test(one.kind) || (part !== '工作' && !isProper(words, places))) continue
    if (contrast.test(part) && !(part === '总' && shared >= longEnoughForRank)) continue
    return {lengths: [shared + own + tail, shared + its + tail]}
  }
  return undefined
}

/** One character for another that sounds or looks like it; `next` is a kind right behind it. */
function isMistyped(x: string, y: string, left: string, kept: number, next: string): boolean {
  if (between.test(x + y) || (contrast.test(x) && contrast.test(y)) || !isConfusable(x, y)) return false
  // 高效发展 and 高校发展
  if (kept < leastBesideWords && isWord(left, x) && isWord(left, y)) return false
  // 张江 and 长江 begin where they differ.
  return next.length !== 1 || !(belongTogether(x, next) || belongTogether(y, next))
}

const leastKept = 6
/** ▸在南开大学, 综合试验区等▸平台: what stands before a name is no part of it; but 对 of 对接 is. */
const leadIn = new CharacterSet('的地得了着过在或同为是以由从向对将把被于有到至等该此本各每')

function withoutLeadIn(words: string): string {
  for (let at = words.length - 1; at >= 0; at--) {
    const [before, own, next] = [words.charAt(at - 1), words.charAt(at), words.charAt(at + 1)]
    if (leadIn.has(own.charCodeAt(0)) && !isWord(before, own) && !isWord(own, next)) return words.slice(at + 1)
  }
  return words
}
const leastBesideWords = 4
const longEnoughForRank = 5

/** Whether words hold the name of a place of the text, or a character that makes no word with either neighbour, as names do. */
export function isProper(words: string, places: ReadonlySet<string> = new Set()): boolean {
  for (let at = 0; at < words.length; at++) {
    if (places.has(words.slice(at, at + 2))) return true
    const [before, own, next] = [words.charAt(at - 1), words.charAt(at), words.charAt(at + 1)]
    if (at > 0 && !between.test(own) && !belongTogether(before, own) && !belongTogether(own, next)) return true
  }
  return false
}

/** 澄河 of 澄河市: the two characters before a level where they are no word, so often that it is a place of the text. */
function ownPlaces(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (let at = 2; at < text.length; at++) {
    if (!levels.has(text.charCodeAt(at)) || !isHan(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(at - 2))) continue
    // 城市, 县市: no name of a place.
    if (isWord(text.charAt(at - 1), text.charAt(at))) continue
    const place = text.slice(at - 2, at)
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return new Set(
    [...counts]
      .filter(([place, count]) => count >= often && !between.test(place) && !isWord(place.charAt(0), place.charAt(1)))
      .map(([place]) => place)
  )
}

const levels = new CharacterSet('省市县州')
const often = 2

/** Of two names the one that stands less often, or later, against the other; unless the text knows both. */
function variantOf(document: Document, a: string, b: string, least: number): NameVariant | undefined {
  const index = document.read(readTextIndex)
  const [as, bs] = [index.find(a), index.find(b)]
  const isFirstRare = as.length < bs.length || (as.length === bs.length && (as[0] ?? 0) > (bs[0] ?? 0))
  const [rare, usual, word, name] = isFirstRare ? [as, bs, a, b] : [bs, as, b, a]
  const [start] = rare
  const [there] = usual
  if (start === undefined || there === undefined || rare.length > 1 || usual.length < least) return undefined
  // 现代产业体系 stands more often, and 现代化产业体系 is another word for it.
  if (least > 1 && word.length > name.length) return undefined
  const here = {start, end: start + word.length}
  if (usual.slice(0, mostBeside).some((at) => areBeside(document, here, {start: at, end: at + name.length}))) return undefined
  return {here, there: {start: there, end: there + name.length}, count: usual.length, isThing: true}
}

/** 东岭湾大桥、东岭海湾大桥: two names in one clause are of two things. */
function areBeside({text}: Document, one: Range, other: Range): boolean {
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
  return between.length < 20 && /^[^，。；：！？\n]*$/.test(between)
}
