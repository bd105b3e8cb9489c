import type {Document} from '../../document/document.ts'
import type {Certainty} from '../../message.ts'
import {indexAt} from '../../range.ts'
import type {Count} from '../count/count.ts'

/** Words between a count and its list that can still be its noun: “三个方面[的改革任务]：”. */
const nounLength = 18
/** Farther away a count leads nothing in. */
const longestTail = 90

/** 有下列三种情形之一的，……：, 以下四类企业，……：: the words before the count promise the list. */
const ahead = /(?:下列|以下|如下|下述)[^，。；：]{0,4}$/
/** “两个结合”是……: a name that is spoken of, and not opened. */
const predicate = /^”(?:是|就是|为|成为|作为)/

/**
 * How surely a count leads in what begins at an offset: “抓好五个方面工作：▸一是”. Certain where only its noun stands
 * between; likely where a clause does; undefined where a sentence or a nearer count does.
 */
export function leadsIn(document: Document, count: Count, start: number): Certainty | undefined {
  const from = count.end
  if (start < from || start - from > longestTail || count.back || count.each) return undefined
  const tail = withoutSpeaker(document.text.slice(from, start))
  const words = tail.replace(/[”’\s　]+/g, '').replace(/[：:。，；、—-]+$/, '')
  if (/[。！？]/.test(words)) return undefined
  // 先进集体（6个）▸（一）党委（2个）: a total.
  const total = document.text.charAt(count.start - 1) === '（' && tail.startsWith('）')
  if (
    total ||
    count.bound === 'about' ||
    /[；：]/.test(words) ||
    nearerCount(document, count, start) ||
    (count.quoted && predicate.test(tail)) ||
    // （三）违反“三同时”▸验收制度的处罚: a name in a heading that speaks of something else.
    (count.quoted && words.length > longestOfName && document.blockAt(count.start)?.kind === 'heading')
  )
    return 'possible'
  const opens = /[：:]\s*$/.test(tail)
  if (opens && ahead.test(document.text.slice(Math.max(0, count.start - 8), count.start))) return 'certain'
  if (words.length <= nounLength && !/[，、]/.test(words))
    return count.quoted || opens || /[。—]\s*$/.test(tail) || tail === '' ? 'certain' : 'likely'
  return 'possible'
}

/** “五个坚持”▸要求 */
const longestOfName = 4

/** “……三个方面支撑。”▸陈青禾说，▸一是: who says it may stand between. */
const speaker = /[，。！]”[^“”，。；：！？、\n]{2,30}(?:说|表示|介绍|指出|强调|认为|道)[，：:]“?$/

const withoutSpeaker = (tail: string): string => tail.replace(speaker, '”')

/** Whether another count stands between: in “八项规定，从8个方面作出部署：” the second leads in. */
function nearerCount(document: Document, count: Count, start: number): boolean {
  const counts = document.mentions('count')
  const next = counts[indexAt(counts, count.start) + 1]
  return next !== undefined && next.end <= start
}
