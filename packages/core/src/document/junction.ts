import {beginsWord, belongTogether, endsWord, isCommonWord, isWord} from '../vocabulary/vocabulary.ts'

/** What the two sides of a place say about whether one sentence was parted there. */

const han = /^\p{Script=Han}$/u
const isHan = (character: string): boolean => han.test(character)

/** Words of one character with which sentences and clauses begin. */
const beginners =
  '人党国民水山河海粮钢煤电是在要我他她它这那从对为以按据将把由全各有到自经今本该其与和及也又更最新大上下前后一二三四五六七八九十两不没再还只就都并而但若如因当每另同'
/** Words of one character with which headings and clauses end. */
const enders = '了的着过者人年月日时事会局部省市县区里中上下内外前后间处所法案书报网站场厂店校院'

/**
 * Whether two sides of a place make a word together and not apart: “将全／面推开”, where nothing begins with 面推, or
 * “市委常／委会会议”, where nothing ends in 委常. `surely`: only a common word neither of whose halves stands with its own side.
 */
export function cutsWord(left: string, right: string, surely: boolean): boolean {
  const [before, last] = [left.charAt(left.length - 2), left.charAt(left.length - 1)]
  const [first, after] = [right.charAt(0), right.charAt(1)]
  if (!isHan(last) || !isHan(first) || !belongTogether(last, first)) return false
  const leftStands = endsWord(before, last) || enders.includes(last)
  const rightStands = beginsWord(first, after) || (beginners.includes(first) && !lateMarks.includes(after))
  if (surely) return !leftStands && !rightStands && isCommonWord(last, first)
  return rightStands ? !leftStands && isCommonWord(last, first) : !leftStands || isWord(last, first)
}

/** Characters that continue a word or clause and begin none: “／的要求”, “／们”. */
const followers = '的了们'
/** Marks that stand only after something. */
const lateMarks = '，。、；：？！）》”’」』】〉…'

/** 到40%左右, 至1.2万元: what was reached, without the verb. A year or a month is a time. */
const reached = /^[到至]\d[\d.]*(?:[%％‰]|个百分点|[万亿]?(?:元|吨|亩|家|公里|平方米|人次|千瓦)|[万亿])/

/** Whether a text begins with the end of a movement, whose verb stands before it. */
export const beginsReached = (text: string): boolean => reached.test(text)

/** Whether a text begins as no sentence does: 的要求……, ，并……, 》和…… */
export function beginsMidway(text: string): boolean {
  const first = text.charAt(0)
  if (lateMarks.includes(first)) return true
  return followers.includes(first) && !beginsWord(first, text.charAt(1))
}

/** Words that want another after them and end neither sentence nor heading, as 推进、提升、努力、通过 do. */
const unfinishedWords = new Set(
  (
    '以及 或者 并且 而且 对于 关于 为了 按照 根据 围绕 针对 随着 依托 必须 应当 能够 不断 更加 切实 着力 大力 包括 成为 抓好 做好 办好 建好 管好 用好 ' +
    '具有 紧扣 聚焦 立足 使得 来自 位于 属于 力争 确保 避免 尤其 特别 这个 那个 各个 某个'
  ).split(' ')
)
/** Up to this length a row such as 方法、步骤 may be a heading. */
const longestPhrase = 44
const unfinishedCharacters = '等的到和与及或并而对为在于将把被向从由以使让令是及其'

/** The word that a text stops at and that wants another after it: ……县里将重点抓好, ……的贯彻实施和, or a lone word: ……体系，优化. Empty where it stops well. */
export function stoppingWord(text: string): string {
  const last = text.charAt(text.length - 1)
  if (!isHan(last)) return ''
  const before = text.charAt(text.length - 2)
  if (unfinishedWords.has(before + last)) return before + last
  // “渠道是完好的” is over, “群众关心的” is not.
  if (last === '的' && /是[^，。；]{1,8}的$/.test(text.slice(-12))) return ''
  // 更泛在可及
  if (last === '及' && before === '可') return ''
  if (unfinishedCharacters.includes(last) && !endsWord(before, last)) return last
  const mark = Math.max(text.lastIndexOf('，'), text.lastIndexOf('；'), text.length > longestPhrase ? text.lastIndexOf('、') : -1)
  return mark > 0 && text.length - mark - 1 <= 2 ? text.slice(mark + 1) : ''
}

/** ……作政府工作报告。本报记者 王一 摄: who took the picture stands behind the caption's last sentence. */
export function endsInCredit(text: string): boolean {
  const end = text.slice(-40)
  // 。读者　林桥, 。此致: who says it, and to whom.
  if (/[。！？](?:\p{Script=Han}{2,6}[　 ]+\p{Script=Han}{2,4}|此致)$/u.test(end)) return true
  // 。新华社发, 餐馆。 新华社/EPA欧新, （资料图）.
  if (/(?:^|[。！？\s　])(?:新华社|中新社|人民视觉|视觉中国)(?:发|[/／][^，。；]{1,12})$|(?:资料|供)图(?:片)?[）)]?$/.test(end)) return true
  if (end.endsWith('摄')) return /(?:[\s　/／]|记者|通讯员)[^，。；\s　]{0,12}摄$/.test(end)
  return /记者|通讯员|视觉/.test(end) && /(?:记者|通讯员|视觉)[\s　]+[^，。；]{1,16}$/.test(end)
}

/** Four characters across the junction, if they stand together elsewhere, are a phrase that was cut. */
export function seenTogether(left: string, right: string, around: string): boolean {
  for (let behind = 1; behind <= 3; behind++) {
    const phrase = left.slice(-behind) + right.slice(0, 4 - behind)
    if (/^\p{Script=Han}{4}$/u.test(phrase) && around.includes(phrase)) return true
  }
  return false
}
