import {belongTogether, differenceOf, isConfusable, isShifted, isSwapped, isWord} from '@hegao/core'
import {mistakableGenre} from './genre.ts'
import type {Name} from './name.ts'
import {haveTwoSlips} from './two-slips.ts'

/** How one title differs from another that it probably means. */
export type Variant =
  /** `a` has characters that `b` lacks, or the other way round; one of the two is empty. */
  | {readonly kind: 'lost'; readonly a: string; readonly b: string}
  | {readonly kind: 'moved'; readonly a: string; readonly b: string}
  | {readonly kind: 'other'; readonly a: string; readonly b: string}

/** Shorter titles name too much: 《公司法》《合同法》. */
const shortest = 5
/** How much of the title must stay for each differing character. */
const shareKept = 3
/** Titles in which one character of another sound may differ: in shorter ones it is what tells two papers apart. */
const longEnoughForOneCharacter = 12
const longestLoss = 2
/** Shorter ones tell statutes apart by two characters: 劳动法 and 劳动合同法. */
const longEnoughForTwoCharacters = 9
const longestMove = 8
/** So much stays the same around two words that share a character. */
const longEnoughForShift = 12

/** So much of the title stays the same before another genre. */
const longEnoughForGenre = 10

const numeral = /[0-9０-９〇零一二三四五六七八九十百]/
/** Words whose presence makes another paper of it. */
const distinguishing =
  /^(?:小|大|新|旧|原|老|总|分|子|副|正|再|续|非|不|未|无|反|上|下|中|前|后|内|外|东|西|南|北|省|市|区|县|乡|镇|村|全国|全省|全市|全区|全县|我国|我省|我市|本市|本省|中央|国家|地方|地区|城市|农村|城乡|废止|修改|修订|补充|深化|进一步|继续|推广|印发|转发|批转|实施|落实|贯彻|暂行|试行|[甲乙丙丁上中下]编?)$/
/** Up to the tenth they were 计划: such a number is a damaged one. */
const impossiblePlan = /第[一二三四五六七八九十]个五年规划/
/** A character by which two papers of one series differ. */
const contrasting =
  /[省市区县乡镇村州国部委局厅东西南北上下左右前后内外大小新旧老高低长短男女公私民刑法律令规章则例案函批复通知请示报告决定意见办方划要点]/

/**
 * How two titles differ, when the difference is one of writing. Undefined where it may as well tell two papers apart:
 * numbers and years, （草案）, 实施细则 at the end, another issuer, another subject.
 */
export function variantOf(one: Name, other: Name): Variant | undefined {
  // 转发市水利局关于河道管理意见的通知 has no 的 where 《关于河道管理的意见》 has one.
  if (one.isHead !== other.isHead && one.core.replaceAll('的', '') === other.core.replaceAll('的', '')) return undefined
  if (one.core !== other.core && (one.issuer === '' || other.issuer === '' || one.issuer === other.issuer)) {
    const variant = variantOfWords(one.core, other.core) ?? withoutPlace(one, other)
    if (variant) return variant
    if (one.status === other.status && haveTwoSlips(one.core, other.core)) {
      const {a, b} = differenceOf(one.core, other.core)
      return {kind: 'other', a, b}
    }
  }
  if (one.issuer === other.issuer && one.issuer !== '' && one.status === other.status && isImplementing(one.core, other.core))
    return {kind: 'lost', ...differenceOf(one.core, other.core)}
  if (one.issuer === other.issuer && one.core === other.core) return variantOfStatus(one.status, other.status)
  // The issuer itself may be what is damaged: 中共云川市委关于 and 中共云川委关于, 中华人民共和公司法.
  return variantOfWords(one.issuer + one.core, other.issuer + other.core)
}

/** 《中共岭东省委关于制定规划的建议》 without the 岭东省 that the issuer names. */
function withoutPlace(one: Name, other: Name): Variant | undefined {
  const {head, a, b} = differenceOf(one.core, other.core)
  const part = a + b
  const isPlace =
    (a === '' || b === '') && /^[\u4e00-\u9fff]{2,6}[省市县区州镇乡]$/.test(part) && (one.issuer + other.issuer).includes(part)
  return isPlace && head > 2 && Math.min(one.core.length, other.core.length) >= longEnoughForOneCharacter ? {kind: 'lost', a, b} : undefined
}

/** 国务院关于……的实施意见 beside 国务院关于……的意见: one body does not issue both. */
function isImplementing(one: string, other: string): boolean {
  const {tail, a, b} = differenceOf(one, other)
  return a + b === '实施' && tail === 2 && mistakableGenre.test(one) && Math.min(one.length, other.length) >= longEnoughForGenre
}

/** How two titles of one subject and one issuer differ that end in two genres: 若干措施 and 若干意见. Both may be papers of their own. */
export function genreVariant(one: Name, other: Name): Variant | undefined {
  if (one.core.length !== other.core.length || one.issuer !== other.issuer || !mayBeOneStatus(one, other)) return undefined
  const head = one.core.slice(0, -2)
  if (head.length < longEnoughForGenre || !other.core.startsWith(head)) return undefined
  const [a, b] = [mistakableGenre.exec(one.core)?.[0] ?? '', mistakableGenre.exec(other.core)?.[0] ?? '']
  return a !== '' && b !== '' && a !== b ? {kind: 'other', a, b} : undefined
}

/** The same years, or years of which one is a slip; the head of an attachment may have none. */
const mayBeOneStatus = (one: Name, other: Name): boolean =>
  one.status === other.status ||
  isSlippedSpan(one.status, other.status) ||
  ((one.isHead || other.isHead) && (one.status === '' || other.status === ''))

/** So much stays the same around a word of three characters that one of two titles lacks. */
const longEnoughForAttribute = 15
/** What a title says of its subject without changing it: 高质量, 高水平, 现代化. */
const attribute = /^(?:高[\u4e00-\u9fff]{2}|[\u4e00-\u9fff]{2}化)$/

/** 促进民营经济发展的若干措施 beside 促进民营经济高质量发展的若干措施: of one text one is the other without a word. */
export function attributeVariant(one: Name, other: Name): Variant | undefined {
  if (one.issuer !== other.issuer || one.status !== other.status) return undefined
  const {head, tail, a, b} = differenceOf(one.core, other.core)
  const isLost = (a === '' || b === '') && head > 1 && tail > 1 && head + tail >= longEnoughForAttribute
  return isLost && attribute.test(a + b) ? {kind: 'lost', a, b} : undefined
}

/** Plans of one paper: the head of an attachment has another of these than the title of its notice. */
const plans = /(?:实施|工作|行动)(?:方案|计划)$/

/** 实施方案 in the notice and 工作方案 over what it issues. */
export function headVariant(one: Name, other: Name): Variant | undefined {
  if (one.isHead === other.isHead || one.issuer !== other.issuer || !mayBeOneStatus(one, other)) return undefined
  const [a, b] = [plans.exec(one.core)?.[0] ?? '', plans.exec(other.core)?.[0] ?? '']
  const head = one.core.slice(0, -a.length)
  return a !== '' && b !== '' && a !== b && head.length >= longEnoughForGenre && head === other.core.slice(0, -b.length)
    ? {kind: 'other', a, b}
    : undefined
}

/** So much of a title stays the same where the paper that a notice issues has another word in its own. */
const longEnoughForIssued = 12
const longestOther = 4

/** 提升专项行动方案 in the notice and 整治专项行动方案 over what it issues. */
export function issuedVariant(one: Name, other: Name): Variant | undefined {
  if (one.isHead === other.isHead || one.issuer !== other.issuer) return undefined
  const {head, tail, a, b} = differenceOf(one.core, other.core)
  const isMeant = head > 1 && tail > 1 && head + tail >= longEnoughForIssued && Math.max(a.length, b.length) <= longestOther
  return isMeant && a !== b && !numeral.test(a + b) ? {kind: a === '' || b === '' ? 'lost' : 'other', a, b} : undefined
}

/** （草案） and （案）; but not （草案） and （试行）, （2021—2023年） and （2024—2026年）. */
function variantOfStatus(one: string, other: string): Variant | undefined {
  if (isSlippedSpan(one, other)) return {kind: 'other', a: one, b: other}
  const {a, b} = differenceOf(one, other)
  return one !== '' && other !== '' && (a + b).length === 1 && !numeral.test(a + b) ? {kind: 'lost', a, b} : undefined
}

const span = /^（([12][0-9]{3})[—–-]{1,2}([12][0-9]{3})年?）$/
/** By how many years a slip puts one end of a stretch; farther apart they are two stages. */
const slippedYears = 2

/** （2024—2030年） and （2024—2031年）: one end is the same, and the other nearly. */
function isSlippedSpan(one: string, other: string): boolean {
  const [a, b] = [span.exec(one), span.exec(other)]
  if (!a || !b) return false
  const [first, last] = [Number(a[1]) - Number(b[1]), Number(a[2]) - Number(b[2])]
  return (first === 0) !== (last === 0) && Math.abs(first + last) <= slippedYears
}

function variantOfWords(one: string, other: string): Variant | undefined {
  const [inner, otherInner] = [innerTitle.exec(one), innerTitle.exec(other)]
  // 《关于修改〈渔业法〉的决定》 and 《关于修改〈渔港法〉的决定》: what differs is a short title.
  if (inner?.[1] !== undefined && otherInner?.[1] !== undefined && one.replace(innerTitle, '') === other.replace(innerTitle, ''))
    return variantOfWords(inner[1], otherInner[1])
  if (one === other || Math.min(one.length, other.length) < shortest) return undefined
  const {head, tail, a, b} = differenceOf(one, other)
  const kept = head + tail
  const changed = Math.max(a.length, b.length)
  if (isShifted(a, b) && !contrasting.test(a + b) && kept >= longEnoughForShift) return {kind: 'other', a, b}
  if (tail === 0 && (a || b) === '书' && (a + b).length === 1 && kept >= longEnoughForTwoCharacters) return {kind: 'lost', a, b}
  if (isSwapped(a, b) && changed <= longestMove && kept >= changed) return {kind: 'moved', a, b}
  if (horizon.test(a + b)) return {kind: 'lost', a, b}
  if (kept < changed * shareKept || head === 0) return undefined
  const longer = one.length > other.length ? one : other
  if (isNumber(a, one, head) || isNumber(b, other, head)) {
    const isBroken = isBrokenYear(one, other, head) || impossiblePlan.test(one) || impossiblePlan.test(other)
    return isBroken ? {kind: a === '' || b === '' ? 'lost' : 'other', a, b} : undefined
  }
  if (a === '' || b === '') {
    const part = a + b
    if (part.length > longestLoss || (tail === 0 && !cutsLastWord(longer, part)) || (part.length > 1 && kept < longEnoughForTwoCharacters))
      return undefined
    return distinguishing.test(part) && !cutsWord(longer, head, part) ? undefined : {kind: 'lost', a, b}
  }
  if (a.length !== 1 || b.length !== 1) return undefined
  if (isConfusable(a, b)) return {kind: 'other', a, b}
  if (contrasting.test(a + b)) return undefined
  return kept >= longEnoughForOneCharacter || (kept >= shortest && breaksWords(one, other, head)) ? {kind: 'other', a, b} : undefined
}

/** ……第十五个五年规划▸和二〇三五年远景目标▸的建议: there is one plan, and it has this or not. */
const horizon = /^和(?:二〇三五|2035)年远景目标$/
const innerTitle = /〈([^〈〉]*)〉/

/** Whether a character makes no word with either neighbour where the other one does: 中到农民 beside 中国农民. */
function breaksWords(one: string, other: string, at: number): boolean {
  const fits = (words: string): boolean =>
    belongTogether(words.charAt(at - 1), words.charAt(at)) || belongTogether(words.charAt(at), words.charAt(at + 1))
  return fits(one) !== fits(other)
}

/** Whether leaving out a character leaves no word where one stood: 代表大会 and 代表会, but not 小企业 and 企业. */
function cutsWord(longer: string, head: number, part: string): boolean {
  const [before, after] = [longer.charAt(head - 1), longer.charAt(head + part.length)]
  return part.length === 1 && (isWord(before, part) || isWord(part, after)) && !belongTogether(before, after)
}

/** 规划纲 beside 规划纲要, but not 民法 beside 民法典. */
function cutsLastWord(longer: string, part: string): boolean {
  const [before, last] = [longer.charAt(longer.length - 3), longer.charAt(longer.length - 2)]
  return part.length === 1 && belongTogether(last, part) && !belongTogether(before, last)
}

/** Whether what differs is a number, and not 一 in 统一 or 八 in 八角. */
function isNumber(part: string, words: string, head: number): boolean {
  if (!numeral.test(part)) return false
  const around = words.slice(Math.max(0, head - 1), head + part.length + 1)
  return /[0-9０-９]|第|[〇零一二三四五六七八九十百]{2}|[〇零一二三四五六七八九十百][年月日届次号期批条款项章个部]/.test(around)
}

/** Whether a digit is missing from a year of one of them: 2025 and 205. */
function isBrokenYear(one: string, other: string, head: number): boolean {
  // 第2003号 and 第203号 are two papers.
  if (/[第〔[][0-9〇零一二三四五六七八九]*$/.test(one.slice(0, head))) return false
  const [a, b] = [runAround(one, head), runAround(other, head)]
  return a.length !== b.length && [a, b].some((run) => year.test(run)) && [a, b].some((run) => run.length === 3)
}

const year = /^(?:(?:19|20)\d\d|[一二][九〇零][〇零一二三四五六七八九]{2})$/

function runAround(words: string, at: number): string {
  const from = words.slice(0, at).search(/[0-9〇零一二三四五六七八九]*$/)
  return /^[0-9〇零一二三四五六七八九]*/.exec(words.slice(from))?.[0] ?? ''
}
