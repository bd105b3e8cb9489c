import {type DateMention, type Document, indexAt, type Range, type Session} from '@hegao/core'
import type {Day, SessionRow} from './sessions.ts'

/** What a text says of when a meeting was held: as much of its first and last day as stands there. */
export interface Held extends Range {
  readonly from: Partial<Day>
  readonly to?: Partial<Day>
}

/** 2013年11月召开的党的十八届三中全会, 2020年10月底，党的十九届五中全会审议通过 */
const leadsIn = /^(?:[初底末]|[上中下]旬)?(?:，|在北京|在京)?(?:召开|举行|闭幕|开幕|闭会)?的?$/
const opened = /召开|举行|闭幕|开幕|闭会/
/** Verbs that tell what happened at the meeting, so that a date before its name is the meeting's. */
const happened =
  /^(?:在[^，。；、]{1,14}?)?(?:胜利|隆重)?(?:召开|举行|开幕|闭幕|审议(?:并|通过)?|讨论(?:并|通过)|通过|决定|作出|选举|批准|提出|指出|强调)(?![^，。；]{0,12}的|以来|后|之)/
/** 中国共产党第十八届中央委员会第二次全体会议，于2013年2月26日至28日 */
const leadsOut = /^(?:，|,)?(?:于|自)?$|^[（(]$/
const yearBefore = /([12][0-9]{3})年(?:，)?(召开的|举行的|闭幕的)?$/

/** The date that a text gives a meeting right beside its name. */
export function heldOf(document: Document, session: Session): Held | undefined {
  const {text} = document
  const dates = document.mentions('date')
  const index = indexAt(dates, session.start)
  const after = text.slice(session.end, session.end + 14)
  const before = dates[index]
  if (before && before.end <= session.start && session.start - before.end <= 8) {
    const between = text.slice(before.end, session.start)
    if (leadsIn.test(between) && (opened.test(between) || happened.test(after))) return toHeld(before)
  }
  const next = dates[index + 1]
  if (next && next.start - session.end <= 3 && leadsOut.test(text.slice(session.end, next.start))) {
    const behind = text.slice(next.end, next.end + 8)
    if (text.charAt(session.end) === '（' ? /^(?:召开|举行|闭幕)?）/.test(behind) : /^在?[^，。；]{0,4}(?:召开|举行|开幕)|^在/.test(behind))
      return toHeld(next)
  }
  const head = text.slice(Math.max(0, session.start - 10), session.start)
  const year = yearBefore.exec(head)
  if (year?.[1] !== undefined && (year[2] !== undefined || happened.test(after))) {
    const start = session.start - head.length + year.index
    return {start, end: start + year[1].length + 1, from: {year: Number(year[1])}}
  }
  return undefined
}

function toHeld({start, end, from, to}: DateMention): Held {
  return {start, end, from, ...(to ? {to} : {})}
}

/** Whether a meeting can have been held when the text says: what it leaves out fits everything. */
export function wasHeld({from, to}: Held, row: SessionRow): boolean {
  if (to) return order(from, row.from) === 0 && order(to, row.to) === 0
  return order(from, row.from) >= 0 && order(from, row.to) <= 0
}

/** Whether two dates of one meeting contradict each other. Only a stretch can: a meeting opens on one day and closes on another. */
export function contradict(a: Held, b: Held): boolean {
  const [stretch, other] = a.to ? [a, b] : [b, a]
  if (!stretch.to) return false
  if (!other.to) return order(other.from, stretch.from) < 0 || order(other.from, stretch.to) > 0
  return order(stretch.from, other.from) !== 0 || order(stretch.to, other.to) !== 0
}

/** Orders two dates by the parts that both have. */
function order(a: Partial<Day>, b: Partial<Day>): number {
  for (const part of ['year', 'month', 'day'] as const) {
    const [one, other] = [a[part], b[part]]
    if (one !== undefined && other !== undefined && one !== other) return one - other
  }
  return 0
}
