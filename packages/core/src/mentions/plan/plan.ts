import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {parseNumeral} from '../numeral/parse.ts'

/** A national five-year plan as a text names it. */
export interface Plan extends Range {
  /** 14 for “十四五” and 第十四个五年规划. */
  readonly value: number
  readonly form: 'short' | 'ordinal'
  /** Whether it says 规划 or 计划, where it says either. */
  readonly noun?: '规划' | '计划'
}

const number = '十[一二三四五六七八九]?|[一二三四五六七八九]'
/** “十四五”, with any marks; 、 of “‘十四五’、‘十五五’” stays outside. */
const quoted = `[“"‘'「『＂](?<quoted>${number})·?五[”"’'」』＂]`
/** 十四五规划 without marks of its own, “十四五规划”; 十五 by itself is a number, so only what is told of plans makes it one. */
const bare = `(?<![一二三四五六七八九十百第])(?<bare>十[一二三四五六七八九])五(?=时期|期间|规划|计划|开局|收官|以来|末)`
const ordinal = `第(?<ordinal>${number}|[0-9０-９]{1,2})个五年(?<noun>(?:发展)?(?:规划|计划))`
const pattern = new RegExp(`${quoted}|${bare}|${ordinal}`, 'g')

/** “八五”普法, 法治宣传教育“九五”规划 count plans of law education; “六五”环境日 is a day. */
const otherBehind = /^(?:时期|期间)?(?:全民)?(?:普法|法治宣传|法制宣传|世界环境日|环境日)/
const otherBefore = /(?:普法|法治宣传教育|法制宣传教育)[^，。；]{0,4}$/
const countries = '印度|越南|老挝|苏联|尼泊尔|不丹|巴基斯坦|孟加拉国?|埃塞俄比亚|土耳其|韩国|沙特|阿曼|马来西亚|朝鲜|伊朗'
/** Plans of other countries and of bodies that count their own. */
const foreign = new RegExp(`(?:${countries}|公司|集团|学校|大学|医院|协会|本院|本行)的?$`)
const abroad = new RegExp(countries)
/** How far before a plan its sentence is read for a country. */
const longestLead = 80

/** 新时代以来制定的▸第三个五年规划: of those, and not of all. */
const countedAnew = /以来[^，。；]{0,16}$/

/** Every national five-year plan that is named by its number. */
export function readPlans({text}: Document): Plan[] {
  const found: Plan[] = []
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {}
    const value = parseNumeral(groups['quoted'] ?? groups['bare'] ?? groups['ordinal'] ?? '')
    const start = match.index
    const end = start + match[0].length
    if (value === undefined) continue
    const before = text.slice(Math.max(0, start - 12), start)
    // 老挝第九个五年规划执行完毕后，▸第十个五年规划▸……
    if (groups['ordinal'] !== undefined && abroad.test(text.slice(Math.max(0, text.lastIndexOf('。', start), start - longestLead), start)))
      continue
    if (otherBehind.test(text.slice(end, end + 10)) || otherBefore.test(before) || foreign.test(before)) continue
    if (groups['ordinal'] !== undefined && countedAnew.test(text.slice(Math.max(0, start - 20), start))) continue
    const noun =
      groups['noun'] === undefined
        ? /^(?:时期|期间)?[^，。；“”《》]{0,8}?(规划|计划)/.exec(text.slice(end, end + 14))?.[1]
        : groups['noun'].slice(-2)
    found.push({
      start,
      end,
      value,
      form: groups['ordinal'] === undefined ? 'short' : 'ordinal',
      ...(noun === '规划' || noun === '计划' ? {noun} : {})
    })
  }
  return found
}
