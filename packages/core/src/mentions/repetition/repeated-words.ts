import {isHan} from '../../characters.ts'
import type {Document} from '../../document/document.ts'
import type {Certainty} from '../../message.ts'
import type {Range} from '../../range.ts'
import {beginsWord, belongTogether, countBeginning, countEnding, endsWord, isCommonWord, isWord} from '../../vocabulary/vocabulary.ts'
import {readPartings} from '../damage/partings.ts'
import {listedTwice} from './listed-twice.ts'

/** A word or character written twice where once is meant; the range is both. */
export interface RepeatedWord extends Range {
  /**
   * `particle`: 的的; `character`: 全域域; `phrase`: 推进推进; `listed`: twice in one row, 教育、医疗、教育;
   * `title`: 局长、局长 before a name.
   */
  readonly kind: 'particle' | 'character' | 'phrase' | 'listed' | 'title'
  /** What is meant to stand once. */
  readonly once: string
  /** The second one, with the mark before it where there is one: what deleting leaves the rest whole. */
  readonly surplus: Range
  /** The first one, where other words stand between the two. */
  readonly earlier?: Range
  readonly certainty: Certainty
}

/** Every word written twice, in order. */
export function readRepeatedWords(document: Document): RepeatedWord[] {
  const found = [...doubledCharacters(document), ...doubledPhrases(document), ...listedTwice(document)]
  const fresh = document
    .read(readPartings)
    .flatMap(({certainty, between, rest}) => (certainty === 'likely' && between === 0 ? [rest.start] : []))
  // Where a paragraph merely lacks its final mark, the next may begin with the words that it ends in.
  const restarted = new Set(fresh)
  return found
    .filter(({surplus}) => !restarted.has(surplus.start) || !/^[是，的]/.test(document.text.slice(surplus.end, surplus.end + 1)))
    .toSorted((a, b) => a.start - b.start)
}

/** Words of one character that sentences are held together with: never twice, but where one of the two belongs to a longer word. */
const particles = '的了和与及在对将被把从或而为是以由于向让使并且也但若则其之这那我你他们前后内中'
/** Those that no name and no other word doubles. */
const sureParticles = '的了和与及在对被把从或'
/** 目的的, 标的的: words in 的 that 的 may follow. */
const wordsInDe = '目标靶'
/** 关于于某, 其其格: characters of names. */
const nameless = new Set(['于于', '其其', '之之', '由由', '并并'])

/** Measure words that doubling makes 每一: 实事件件落地, 项项有着落. Characters of old reduplications that the dictionary has in idioms only: 心心相印, 生生不息. */
const reduplicated =
  '乎件项条桩户家处村镇层句步场样字代天月滴点寸事心息生代殷欣徐冉兢稳南蒸年动幢排束朵片颗缕声首面枚幕栋株盏张队群行列笔阵串'

function doubledCharacters({text}: Document): RepeatedWord[] {
  const found: RepeatedWord[] = []
  let before = text.charCodeAt(0)
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== before || !isHan(code)) {
      before = code
      continue
    }
    const start = at - 1
    let end = at + 1
    while (text.charCodeAt(end) === code) end++
    const once = text.charAt(at)
    const kind = particles.includes(once) ? 'particle' : 'character'
    // 的的的 is one slip; 零零零, 哈哈哈 are none.
    const certainty =
      end - start > 2
        ? kind === 'particle' && sureParticles.includes(once)
          ? 'certain'
          : undefined
        : kind === 'particle'
          ? doubtOfParticle(text, at)
          : doubtOfCharacter(text, at)
    if (certainty) found.push({start, end, kind, once, surplus: {start: at, end}, certainty})
    at = end
    before = text.charCodeAt(end)
  }
  return found
}

/** How sure it is that the character at an offset, the same as the one before it, is too many. */
function doubtOfParticle(text: string, at: number): Certainty | undefined {
  const [before, once, after] = [text.charAt(at - 2), text.charAt(at), text.charAt(at + 1)]
  if (nameless.has(once + once) || before === once || after === once || isReduplication(text, at)) return undefined
  // 擦得最亮的▸的士; 了▸了这桩心事.
  if (once === '的')
    return (wordsInDe.includes(before) && after !== '地') ||
      after === '士' ||
      after === '哥' ||
      (after === '确' && text.charAt(at + 2) === '确')
      ? undefined
      : 'certain'
  if (once === '了' && isOutside(text.charAt(at - 2))) return undefined
  if (!sureParticles.includes(once) && isName(text, at)) return undefined
  if (endsWord(before, once) || beginsWord(once, after)) return undefined
  if (sureParticles.includes(once)) return 'certain'
  // 塔那那利佛: a foreign name, and no word follows.
  return isOutside(after) || beginsWord(after, text.charAt(at + 2)) ? 'likely' : undefined
}

/** A bound character begins at most so many words: 域 does two, and ends twenty. One that ends few is bound to what follows. */
const fewestBeginning = 8
const fewestEnding = 4
const productive = 10
const seldomBeginning = 20

/** Verbs that are doubled before an object of one character: 红红脸、出出汗，帮帮忙. */
const doubledVerbs = '会学看试想等逛把帮打读唱跳喝聊散走跑洗照红出治理算查修补敲号充加伸搭练谈拉踏交吃睡见握点排发安放翻划过'
/** 八▸道道▸工序: behind a number a measure word is not doubled. */
const counted = /[二两三四五六七八九十百千万几\d]/
const measures = '道个条项位名件份批辆套篇册幅支艘架棵只双间处座'
/** Verbs and prepositions of one character that words follow with the same one: ，▸就▸就业问题, ，▸当▸当事人……时. */
const free = '要能可需须应使令就还也都给叫请不无有没当到经按因如凡据供同自属依'

function doubtOfCharacter(text: string, at: number): Certainty | undefined {
  const [before, once, after] = [text.charAt(at - 2), text.charAt(at), text.charAt(at + 1)]
  const [left, right] = [endsWord(before, once), beginsWord(once, after)]
  // 会会老友，学学技术
  if (isOutside(before) && doubledVerbs.includes(once)) return undefined
  // 组织部副▸部▸部长
  if (before === '副' && after === '长' && isWord(once, after)) return 'likely'
  if (!right && measures.includes(once) && counted.test(before) && beginsWord(after, text.charAt(at + 2))) return 'likely'
  if (
    isWord(once, once) ||
    reduplicated.includes(once) ||
    measures.includes(once) ||
    before === once ||
    after === once ||
    isReduplication(text, at)
  )
    return undefined
  if (/[〇零○一二三四五六七八九十百千万亿两]/.test(once) || /[一“”《》·]/.test(before) || /[“”》·]/.test(after)) return undefined
  if (left && right) return undefined
  // 市▸市场监管局, 市▸市政公用局
  if (levels.includes(once) && (ofBody.includes(after) || (isWord(once, after) && !left))) return undefined
  const seen = seenOnce(text, at, left || right ? 2 : 3)
  if (!left && !right) return seen ? 'likely' : undefined
  if (left && countBeginning(once) <= fewestBeginning && countEnding(once) >= productive) return 'likely'
  if (right && countEnding(once) <= fewestEnding && countBeginning(once) >= productive) return 'likely'
  // 制造业业集群: a word of three characters ends before the second, which seldom begins one.
  if (left && !isWord(before, once) && countBeginning(once) <= seldomBeginning) return 'likely'
  // 要做到早发现现、早处置: nothing follows that the second could begin.
  if (left && isCommonWord(before, once) && /^[，。；：、！？”）\n]?$/.test(after)) return 'likely'
  // 对工作作了部署: a noun in 作, and the verb.
  if (left && isCommonWord(before, once)) return seen ? 'likely' : /[了过]/.test(after) ? undefined : 'possible'
  return seen || isLeftOver(text, at) ? 'likely' : undefined
}

/** 向向东, twice in the text: the second is part of a name; and “向向”, what he is called. */
function isName(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 2), text.charAt(at + 1)]
  if (before === '“' && after === '”') return true
  const name = text.slice(at - 1, at + 2)
  const around = text.slice(Math.max(0, at - neighbourhood), at + neighbourhood)
  return !isOutside(after) && around.indexOf(name) !== around.lastIndexOf(name)
}

const isOutside = (character: string): boolean => !/[\p{L}\p{N}]/u.test(character)

/** ，▸健▸健全机制, 新兴▸产▸产业: between a mark or the end of a word and a word, the first of the two is left over. */
function isLeftOver(text: string, at: number): boolean {
  const [before, once, after] = [text.charAt(at - 2), text.charAt(at), text.charAt(at + 1)]
  if (!isWord(once, after) || belongTogether(once, once) || free.includes(once)) return false
  if (!isOutside(before)) return bound.includes(once) && isWord(text.charAt(at - 3), before)
  return isCommonWord(once, after) && !(isOutside(text.charAt(at + 2)) && doubledVerbs.includes(once))
}

/** Characters that stand for no word alone, where nouns do, 通信▸班▸班长, and verbs, 应当会同▸市▸市场监督管理局. */
const bound = '企产接推提健深完构扩优培创促坚统筹协激释突融拓夯筑织探督确贯巩'

/** 实实在在, 和和美美: two characters, each written twice. */
function isReduplication(text: string, at: number): boolean {
  const [next, previous] = [text.charAt(at + 1), text.charAt(at - 2)]
  return (next === text.charAt(at + 2) && isHan(next.charCodeAt(0))) || (previous === text.charAt(at - 3) && isHan(previous.charCodeAt(0)))
}

/** How far around the same words without the doubling are looked for. */
const neighbourhood = 20_000

/**
 * Whether the text has the same words with the character once: 数智赋能 for 数智赋赋能; so many characters up to it are compared,
 * and two behind, or one more before and one behind: 链主企业 for 链主企企业; before a mark none behind: 万标箱 for 万标箱箱。
 */
function seenOnce(text: string, at: number, length: number): boolean {
  if (isOutside(text.charAt(at + 1))) return standsOnce(text, at, Math.max(length, 3), 0)
  return standsOnce(text, at, length, 2) || (!levels.includes(text.charAt(at)) && standsOnce(text, at, Math.max(length, 3), 1))
}

/** 青石镇长 is short for 青石镇镇长. */
const levels = '省市县区州盟旗镇乡村厅局部处科室司所站校院厂社矿港馆'
/** 机械厂▸厂志, 附小▸校歌: what a body has. */
const ofBody = '志史歌徽训规报刊'

function standsOnce(text: string, at: number, before: number, behind: number): boolean {
  const once = text.charAt(at)
  const phrase = text.slice(at - before, at) + text.slice(at + 1, at + 1 + behind)
  if (!/^\p{Script=Han}+$/u.test(phrase)) return false
  const around = text.slice(Math.max(0, at - neighbourhood), at + neighbourhood)
  for (let place = around.indexOf(phrase); place >= 0; place = around.indexOf(phrase, place + 1))
    if (around.charAt(place + phrase.length) !== once) return true
  return false
}

const longestPhrase = 12
/** Said twice to say it strongly, or for a while: 非常非常, 研究研究. */
const emphatic =
  /^(?:一.|.一|非常|很多|许多|永远|真的|慢慢|好多|特别|十分|研究|讨论|考虑|商量|学习|休息|活动|打扮|锻炼|收拾|整理|打听|认识|了解|介绍|交流|体验|准备|检查|反思|调查|思考|尝试|琢磨|来回|反复|加油|努力|哈哈|嘻嘻|谢谢)$/
/** 服务服务业, 国家国家级: the second begins a longer word. */
const suffixes = '主级业家者性化部局厅院会区城站室处所法网库群链市县省州型力制式人员们'

/** Where each character stood last, counted through all texts one after the other, so that no text waits until it is cleared. */
const last = new Int32Array(0x10000)
let textsBefore = longestPhrase + 1

function doubledPhrases({text}: Document): RepeatedWord[] {
  const found: RepeatedWord[] = []
  if (textsBefore + text.length > 0x7fffffff - longestPhrase) {
    last.fill(0)
    textsBefore = longestPhrase + 1
  }
  const before = textsBefore
  textsBefore += text.length + longestPhrase + 1
  // How far back a character stood last, and for how many characters it has been as far.
  let length = 0
  let run = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const distance = before + at - (last[code] ?? 0)
    last[code] = before + at
    if (distance !== length) {
      length = distance
      run = 1
      continue
    }
    run++
    if (run < length || length < 2 || length > longestPhrase || !isHan(code)) continue
    const start = at - 2 * length + 1
    const once = text.slice(start, start + length)
    let end = at + 1
    while (text.startsWith(once, end)) end += length
    at = end - 1
    run = 0
    if (/^[\u4e00-\u9fff]+$/.test(once) && isSlip(text, start, end, once))
      found.push({start, end, kind: 'phrase', once, surplus: {start: start + length, end}, certainty: 'certain'})
  }
  return found
}

function isSlip(text: string, start: number, end: number, once: string): boolean {
  if (/^[〇零○一二三四五六七八九十百千万亿]+$/.test(once) || /^(.)\1+$/.test(once) || emphatic.test(once)) return false
  // 各级党组织▸组织党员……: a noun, and the verb.
  if (once === '组织' && /[党级群]/.test(text.charAt(start - 1))) return false
  if (once.startsWith('一') || suffixes.includes(text.charAt(end) || ' ')) return false
  // 符合本规定▸规定的条件: a noun, and the verb.
  if (text.charAt(end) === '的' && '本该此'.includes(text.charAt(start - 1) || ' ')) return false
  // 涉及两个▸及两个以上
  if (/^[及和或至到]/.test(once) && /^以[上下]/.test(text.slice(end, end + 2))) return false
  if (once.length > 2) return true
  // 企业创业创新: 业创 is no word.
  const [first, second] = [once.charAt(0), once.charAt(1)]
  if (!isWord(first, second)) return false
  return !(endsWord(text.charAt(start - 1), first) && isWord(second, first) && beginsWord(second, text.charAt(end)))
}
