import {belongTogether, CharacterSet, type Document, groupBy, isHan, isWord, type Range, rarerFirst, readTextIndex} from '@hegao/core'
import type {NameVariant} from './names.ts'
import {headlineWorks} from './headline-works.ts'
import {rewordedPairs} from './reworded.ts'
import {candidates} from './thing-pairs.ts'
import {slipOf, type Thing, wordsBetween} from './thing-slips.ts'

/** What names of places, bodies and works end with. What stands before it makes the name, and where that begins only another place of it can tell. */
const kinds = (
  '村 镇 乡 屯 寨 庄 街道 社区 小区 县 市 区 州 省 古镇 古城 景区 公园 新区 园区 示范区 开发区 高新区 桥 大桥 水库 河 湖 江 山 岛 湾 寺 塔 馆 园 站 场 厂 机场 港 车站 电站 码头 ' +
  '高速公路 铁路 大道 路 隧道 渠 医院 大学 学院 中学 小学 学校 研究院 研究所 实验室 博物馆 图书馆 纪念馆 体育馆 中心 科技 集团 公司 银行 ' +
  '产业园 科技园 工业园 基地 局 厅 委 队 协会 学会 联合会 基金会 专班 小组 指挥部 委员会 办公室 平台 工程 论坛 品牌 系统 项目 保险 制度 机制 体系 计划 行动 模式 工作法 热线 专线 大赛 博览会 会 节 奖 杯 赛 线 号 茶 米 酒 剧 团 社 店 楼 院 城 口 坝 闸 堤 关 峡 谷 岭 峰 滩 洲 溪 泉 潭 塘 坪 坡 沟 洞 门 井 巷 里 苑 府 廊 阁 亭 祠 矿 林 处 枢纽 走廊 廊道 水厂 灌区 集群'
).split(' ')
const lastOfKinds = new CharacterSet(kinds.map((kind) => kind.slice(-1)).join(''))
/** By their last characters, the longest first. */
const kindsByLast = groupBy(
  kinds.toSorted((a, b) => b.length - a.length),
  (kind) => kind.charCodeAt(kind.length - 1)
)
/** So many characters before the kind are read. */
const longestName = 12
/** More names than this are a register. */
const mostNames = 1500
/** How many places of either name are looked at for one beside the other. */
const mostBeside = 12
/** Two names of one clause stand so near. */
const longestClause = 20
/** So often a place of the text stands before its level. */
const oftenPlace = 2
const levels = new CharacterSet('省市县州')

/** A place, body or work whose name differs in one slip from another that the text has made familiar, wherever either stands. */
export function thingVariants(document: Document): NameVariant[] {
  const places = ownPlaces(document.text)
  const things = thingsOf(document.text)
  const seen = new Set<string>()
  const found: NameVariant[] = []
  const compare = (a: string, b: string, least: number): void => {
    if (a === b || seen.has(`${a} ${b}`)) return
    seen.add(`${a} ${b}`).add(`${b} ${a}`)
    const variant = variantOf(document, a, b, least)
    if (variant) found.push(variant)
  }
  for (const [one, other] of candidates(document.read(readTextIndex), things)) {
    const slip = slipOf(one, other, places)
    const [a, b] = [one, other].map((thing, at) => thing.before.slice(-(slip?.lengths[at] ?? 0)) + thing.kind)
    if (slip && a !== undefined && b !== undefined) compare(a, b, slip.least ?? 1)
  }
  for (const [a, b, least] of rewordedPairs(things)) compare(a, b, least)
  for (const {before, kind} of things) {
    const {0: whole = '', groups: {whose = '', matter = ''} = {}} = (kind === '会' && promoting.exec(before)) || {}
    if (whose !== '') compare(whole + kind, whose + matter + kind, 1)
  }
  return [...found, ...headlineWorks(document, things, places)]
}

/** 全市▸推进▸新型工业化大会 and 全市新型工业化大会: what a meeting is to do for its matter. */
const promoting = /(?<whose>[\u4e00-\u9fff]{2})(?:推[动进]|促进|加[快强])(?<matter>[\u4e00-\u9fff]{4,})$/

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
    // 市▸场 goes on; 大会▸上 does not.
    if (kind === '' || (kind.length === 1 && isWord(kind, text.charAt(at + 1)) && !isMeeting(kind, text.charAt(at - 1)))) continue
    const start = at + 1 - kind.length
    const before = text.slice(Math.max(run, start - longestName), start)
    if (before.length < 2) continue
    const words = text.slice(start - before.length, at + 1)
    if (!things.has(words)) things.set(words, {start, end: at + 1, kind, before})
    if (things.size === mostNames) break
  }
  return [...things.values()]
}

const isMeeting = (kind: string, before: string): boolean => kind === '会' && belongTogether(before, kind)

/** The longest kind that ends at an offset, with something before it in its run. */
const kindAt = (text: string, run: number, end: number): string =>
  kindsByLast.get(text.charCodeAt(end - 1))?.find((kind) => end - kind.length >= run + 2 && text.startsWith(kind, end - kind.length)) ?? ''

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
      .filter(([place, count]) => count >= oftenPlace && !wordsBetween.test(place) && !isWord(place.charAt(0), place.charAt(1)))
      .map(([place]) => place)
  )
}

/** Of two names the one that stands less often, or later, against the other; unless the text knows both. */
function variantOf(document: Document, a: string, b: string, least: number): NameVariant | undefined {
  const index = document.read(readTextIndex)
  const [rare = [], usual = []] = [a, b]
    .map((words) => index.find(words).map((start): Range => ({start, end: start + words.length})))
    .toSorted(rarerFirst)
  const [here, there] = [rare[0], usual[0]]
  if (!here || !there || rare.length > 1 || usual.length < least) return undefined
  // 现代产业体系 stands more often, and 现代化产业体系 is another word for it.
  if (least > 1 && here.end - here.start > there.end - there.start) return undefined
  if (isAnyOf(document, here) || usual.slice(0, mostBeside).some((other) => areBeside(document, here, other))) return undefined
  return {here, there, count: usual.length, isThing: true}
}

/** 打造▸一批▸跨境电商园区, 电商园区▸3个: any of a kind, and no name. */
const isAnyOf = ({text}: Document, {start, end}: Range): boolean =>
  /(?:一批|若干|多[个家]|各类|[0-9]+[个家座])[^，。；：、\n]{0,6}$/.test(text.slice(Math.max(0, start - 10), start)) ||
  /^[0-9]+[个家座]/.test(text.slice(end, end + 6))

/** 东岭湾大桥、东岭海湾大桥: two names in one clause are of two things. */
function areBeside({text}: Document, one: Range, other: Range): boolean {
  const from = Math.min(one.end, other.end)
  const to = Math.max(one.start, other.start)
  return to - from < longestClause && /^[^，。；：！？\n]*$/.test(text.slice(from, to))
}
