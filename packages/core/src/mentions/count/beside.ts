import type {Range} from '../../range.ts'
import {namedSoon} from './unit.ts'

/** What ends a list right before a count: 、D五省, 》三部, ”四个. */
const besideList = /(?:、[^、，。；：！？\n]{1,24}|[”》〉）])(?:等|这|共|等共)?$/
/** 城建类34件、民生类▸29件: one of several parts that each have a number. */
const sibling = /[0-9０-９][万亿余多]?\p{Script=Han}{1,2}、[^、，。；：\n]{1,24}$/u
/** Words that say that the list follows, or that all are counted. */
const ahead = /(?:下列|以下|如下|下述|分为|共)$/
/** ……、市财政局局长俞静远先后发言，▸6位同志围绕: what the persons did who were named stands between. */
const personsBefore = /、[^，。；：\n]{4,40}[言流报态]，(?:这|以上)?$/u
/** What opens a list, or ends the sentence before one, behind a count without a noun of its own. */
const besideOpener = /^[^，。；：！？、（）“”\n]{0,12}”?(?:（[^（）]{1,4}）[：:]|）?[：:]|（|——|，(?:即|分别|分为|其中|包括)|分别[是为])/u
/** 抓好三项。▸一是……; but not 改造厕所8处。 */
const besideEnd = /^[^，。；：！？、（）“”\n]{0,12}”?[。\n]/u

/** Farthest that a list before a count is looked for, and its opener behind. */
const [longestLead, longestTail] = [30, 16]

/**
 * Whether a measure word without a noun of its own counts something that is listed beside it: a list right before it, an
 * opener or (for 个, 项 and the like) the end of the sentence behind it.
 */
export function isBesideList(text: string, {start, end}: Range, sort: 'bare' | 'body' | 'sum'): boolean {
  const lead = text.slice(Math.max(0, start - longestLead), start)
  if (sibling.test(lead)) return false
  if (besideList.test(lead) || (sort === 'body' && personsBefore.test(lead))) return true
  if (sort === 'sum') return false
  const tail = `${text.slice(end, end + longestTail)}\n`.slice(0, longestTail)
  return namedSoon.test(tail) || besideOpener.test(tail) || (sort === 'bare' && besideEnd.test(tail)) || ahead.test(lead)
}
