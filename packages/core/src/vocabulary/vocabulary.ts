import {entries} from './vocabulary.generated.ts'

/**
 * Words of two characters. No segmentation: the questions are whether two characters belong together at a place where
 * something was cut or doubled, and never depend on the runtime's own dictionary.
 */

/** Words of official prose that the dictionary, drawn from fiction and old newspapers, does not have. */
const officialProse =
  '全域 市域 县域 镇域 省域 全链 新能 新质 定密 育繁 湖体 湖区 库区 院区 厂区 校区 矿区 校委 局务 厅务 院务 会务 村务 厂务 党建 赋能 提质 增效 提级 融通 统筹 兜底 兜牢 织密 扎牢 筑牢 锚定 对标 对表 纾困 稳岗 稳链 补链 延链 强链 链长 链主 智治 数智 数治 双碳 双创 三农 三公 涉农 涉企 惠企 惠民 惠农 助企 减负 清欠 化债 去化 放管 跨境 数据 算力 算法 网信 信创 文旅 康养 适老 养老 托育 医保 社保 低保 特困 返贫 脱贫 致贫 防返 乡贤 乡村 村居 社工 网格 综治 法治 普法 政法 政协 民革 民盟 民建 民进 台盟 侨联 科协 文联 作协 残联 团委 编办 工信 住建 发改 商务 文广 卫健 应急 审计 国资 统战 组工 巡视 巡察 监委 纪委 纪检 督查 督导 督办 督察 问责 追责 容错 纠错 履职 述职 尽责 担责 压实 夯实 落地 见效 成势 起势 提速 提标 扩围 扩面 扩容 增量 存量 盘活 做优 做强 做大 做实 做细 建强 抓好 抓实 抓细 办好 办成 用好 管好 守好 走好 讲好 打好 打造 打通 打响 亮点 亮化 亮剑 痛点 堵点 卡点 难点 短板 弱项 强项 底线 红线 高线 干线 支线 主线 主轴 主业 主责 主官 队礼 队旗 队歌 队徽 会歌 会徽 会旗 团歌 团旗 团徽 军歌 校歌 校训 铸牢 具身 愿景 纠治 强省 强市 强县 强村 民宿 智造 智改 数转 共治 加计 失智 失能 语料 通识 分置 减证 建档 增智 聚势 清产 核资 强筋 兴军 超采 采区 施政 治政 共襄 参访 高值 解密 省情 市情 县情 总责 集货 审贷 增支 角点 村企 银企 政银 科企 科创 城投 农投 轨交 医养 研学 智库 智驾 储能 光储 绿电 绿氢 算电 数商 网红 国潮 央企 房企 车企 药企 链上 村播 首店 首展 镇街 慢病 集采 网购 云仓 云上 碳汇 固碳 降碳 农险 农发 机收 机播 机手 夏粮 林长 河长 湖长 田长 路长 街长 并网 上云 赋智 赋码 亮码 扫码 验码 绿码 盟市 旗县 州县 侨商 招才 引才 引智 用才 留才 聚才 人社 税改 国改 营改 撤县 扩权 创标 贯标 评标 质标 碳耗 双控 双减 双降 双升 双提 稳投 促投 促消 扩投 惠台 惠侨 便企 利企 护企 助农 强农 兴农 稳粮 保粮 扩种 扩绿 增绿 植绿 护绿 添绿 治气 治超 治欠 治堵 控烟 控尘 控煤 减煤 压减 压煤 散煤 清违 拆违 控违 违建 违停 路域 场域 险企 险资 社融 增信 续贷 转贷 纾解 疏堵 扩能 增能 蓄能 用能 产供 供能 保供 保畅 保通 通达 通办 通勤 专班 专窗 首套 适配 适航 适农 适种 质效'

interface Tails {
  readonly common: string
  readonly rare: string
  readonly beginnings: string
  readonly endings: string
}

const looked = new Map<string, Tails | undefined>()

/** The entry of a character, looked up in the sorted text itself: cutting all of it up would take longer than most checks. */
function tailsOf(head: string): Tails | undefined {
  const before = looked.get(head)
  if (before !== undefined || looked.has(head)) return before
  const entry = head.length === 1 ? entryOf(head.charCodeAt(0)) : undefined
  const official = officialWords('first', head)
  const tails = entry === undefined && official === '' ? undefined : partsOf(entry ?? '', official)
  looked.set(head, tails)
  return tails
}

/** What commas part in an entry, behind its head; the last of it may be left out. */
function partsOf(entry: string, official: string): Tails {
  const first = commaFrom(entry, 1)
  const second = commaFrom(entry, first + 1)
  const third = commaFrom(entry, second + 1)
  return {
    common: entry.slice(1, first),
    rare: entry.slice(first + 1, second) + official,
    beginnings: entry.slice(second + 1, third),
    endings: entry.slice(third + 1, commaFrom(entry, third + 1))
  }
}

function commaFrom(entry: string, from: number): number {
  const comma = entry.indexOf(',', from)
  return comma < 0 ? entry.length : comma
}

function entryOf(head: number): string | undefined {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = entries.lastIndexOf(' ', middle) + 1
    const next = entries.indexOf(' ', middle + 1)
    const end = next < 0 ? entries.length : next
    const found = entries.charCodeAt(start)
    if (found === head) return entries.slice(start, end)
    if (found < head) low = end + 1
    else high = start - 1
  }
  return undefined
}

/** The other characters of the words in `officialProse` that have a character in first or second place; made when first asked for. */
function officialWords(place: 'first' | 'second', character: string): string {
  official ??= {first: othersOf(0), second: othersOf(1)}
  return official[place].get(character) ?? ''
}

let official: Readonly<Record<'first' | 'second', ReadonlyMap<string, string>>> | undefined

function othersOf(place: 0 | 1): Map<string, string> {
  const others = new Map<string, string>()
  for (let at = 0; at < officialProse.length; at += 3) {
    const character = officialProse.charAt(at + place)
    others.set(character, (others.get(character) ?? '') + officialProse.charAt(at + 1 - place))
  }
  return others
}

/** What two characters can be to each other. */
const [metOften, rare, begins, ends] = [1, 2, 4, 8]

/** Pairs asked for before, each in the cell of its hash until another takes its place: a check asks for the same ones over and over. */
const pairBits = 13
const askedPairs = new Int32Array(1 << pairBits)
const answers = new Uint8Array(1 << pairBits)

/** All that a character and what follows it are to each other, added up. */
function relationOf(head: string, tail: string): number {
  if (head.length !== 1 || tail.length !== 1) return lookUp(head, tail)
  const pair = (head.charCodeAt(0) << 16) | tail.charCodeAt(0)
  const cell = Math.imul(pair, 0x9e3779b1) >>> (32 - pairBits)
  if (askedPairs[cell] !== pair) {
    answers[cell] = lookUp(head, tail)
    askedPairs[cell] = pair
  }
  return answers[cell] ?? 0
}

function lookUp(head: string, tail: string): number {
  const tails = tail === '' ? undefined : tailsOf(head)
  if (!tails) return 0
  return (
    (tails.common.includes(tail) ? metOften : 0) |
    (tails.rare.includes(tail) ? rare : 0) |
    (tails.beginnings.includes(tail) ? begins : 0) |
    (tails.endings.includes(tail) ? ends : 0)
  )
}

/** Whether two characters are a word that is met with often. */
export const isCommonWord = (head: string, tail: string): boolean => (relationOf(head, tail) & metOften) !== 0

/** Whether two characters are a word. */
export const isWord = (head: string, tail: string): boolean => (relationOf(head, tail) & (metOften | rare)) !== 0

/** Whether two characters are a word or the beginning of a longer one: 全过 of 全过程. */
export const beginsWord = (head: string, tail: string): boolean => (relationOf(head, tail) & (metOften | rare | begins)) !== 0

/** Whether two characters are a word or the end of a longer one: 员会 of 委员会. */
export const endsWord = (head: string, tail: string): boolean => (relationOf(head, tail) & (metOften | rare | ends)) !== 0

/** Whether two characters are a word, or stand at either end of a longer one. */
export const belongTogether = (head: string, tail: string): boolean => relationOf(head, tail) !== 0

/** How many words of two characters begin with a character. */
export function countBeginning(character: string): number {
  const tails = tailsOf(character)
  return tails ? tails.common.length + tails.rare.length : 0
}

const countedEndings = new Map<string, number>()

/** How many words of two characters end with a character. */
export function countEnding(character: string): number {
  const counted = countedEndings.get(character)
  if (counted !== undefined) return counted
  let count = 0
  if (isEntryCharacter(character)) {
    count = officialWords('second', character).length
    for (let at = entries.indexOf(character); at >= 0; at = entries.indexOf(character, at + 1)) if (endsAt(at)) count++
  }
  countedEndings.set(character, count)
  return count
}

const isEntryCharacter = (character: string): boolean => character.length === 1 && character !== ' ' && character !== ','

/** Whether a place in the entries is the tail of a word, and not its head nor part of a longer word. */
function endsAt(at: number): boolean {
  const start = entries.lastIndexOf(' ', at) + 1
  const first = entries.indexOf(',', start)
  const second = first < 0 ? first : entries.indexOf(',', first + 1)
  return start < at && (second < 0 || at < second)
}
