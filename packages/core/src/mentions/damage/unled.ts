import {placesOf} from '../../anchored.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'

/** What nothing is of itself, but is taken 以……为: 以数字化▸为牵引. */
const role = /^为(?:重要|主要|关键)?(?:总?牵引|总?抓手|统领|引领|导向|主线|突破口|切入点|着力点|落脚点|契机|先导|引擎|根本遵循)[，、。；]/
/** Some things are so of themselves: 水利为重点. Not where what is done stands right behind. */
const weakRole = /^为(?:重要|主要|关键)?(?:支撑|核心|重点|目标|基础|根本|动力|保障|载体|依托|纽带|主题|驱动)，/
const does =
  /^(?:推进|推动|加快|协同|统筹|聚焦|实施|建设|构建|打造|深化|强化|完善|健全|促进|提升|扎实|深入|着力|全面|大力|持续|积极|切实|有序|坚决|培育|壮大)/
/** The clause before 为, where no word in it could lead it: 把、用、将, a verb with 为 as its complement, 以 left to its sibling. */
const clause = /(?:^|[，。；：\n])[　\s]*([\u4e00-\u9fff“”、]{2,18})$/
const leads = /[以用把将由让使被当有要是]|突出|(?<!工)作$|(?<!建)设$|(?<!稳)定$|(?<=[转量])化$|[成因列视变选评称认转较更最即均皆乃确]$/
/** 以城市群为主体、▸都市圈为支撑，▸: said once for both. */
const led = /[以用把将]|形成|构建|打造|格局|布局|体系/
const reach = 24
const reachBefore = 60

/** Every 为 whose 以 is lost: ，▸碳达峰碳中和为牵引，协同推进. */
export function readUnled(document: Document): Range[] {
  const {text} = document
  const found: Range[] = []
  for (const at of placesOf(text, '为')) {
    const behind = text.slice(at, at + 8)
    const strong = role.exec(behind)
    const weak = strong ? null : weakRole.exec(behind)
    const words = strong?.[0] ?? weak?.[0]
    if (words === undefined || (weak && !does.test(text.slice(at + words.length, at + words.length + 2)))) continue
    const own = clause.exec(text.slice(Math.max(0, at - reach), at))?.[1]
    if (own === undefined || leads.test(own) || document.blockAt(at)?.kind !== 'paragraph') continue
    const start = at - own.length
    const sentence = document.sentenceAt(at)?.start ?? start
    const before = text.slice(Math.max(sentence, start - reachBefore), start)
    if (before.length > 1 && !led.test(before)) found.push({start, end: at + words.length - 1})
  }
  return found
}
