import {type DateMention, dayNumber, type Document, isDay, parseNumeral, type Range} from '@hegao/core'

/** Whether a stretch of time ends before it begins. 11月至3月 and 25日至次月5日 run into the next year or month. */
export function isReversed({from, to, toNames}: DateMention): boolean {
  if (!to) return false
  if (from.year !== undefined && to.year !== undefined && from.year !== to.year) return to.year < from.year
  // A later part that does not name its year may be in the next one.
  if (from.month !== to.month) return toNames === 'year' && (to.month ?? 0) < (from.month ?? 0)
  return (to.day ?? 0) < (from.day ?? 0)
}

/** A number of days or years that a text gives a stretch of time, and what it comes to. */
export interface Total extends Range {
  readonly count: number
  readonly right: number
}

const numeral = '[0-9０-９]{1,4}|[一二三四五六七八九十百两]{1,5}'
const lasting = '为期|会期|历时|展期|持续了?'
/** ……举行。本届博览会▸为期三天: the next sentence may say it of the same event. */
const sameEvent = '。(?:(?:本届|本次|此次|这次|整个|会议|活动|大会|培训|赛事|展会)[^。；！？0-9]{0,12}?)?'
const daysBehind = new RegExp(
  `^[^。；！？]{0,22}?(?:${sameEvent})?(?<words>(?:${lasting}|(?<=(?:放假|调休)[^。；0-9]{0,8})共)约?(?<count>${numeral})(?<rough>个半|多|余)?天(?<half>半)?)`
)
const daysBefore = new RegExp(`(?<words>(?:${lasting})(?<count>${numeral})(?<rough>多|余)?天(?<half>半)?)的?[^。；！？0-9]{0,16}$`)
const yearsBehind = new RegExp(`^(?:的|这|，|间|期间){0,2}(${numeral})(多|余)?(?:个)?年(?:间|里|来|时间|的时间)`)

/** 10月15日至18日……会期4天: the days of a stretch, and how many a text says they are. */
export function daysOf({text}: Document, date: DateMention): Total | undefined {
  const {from, to} = date
  if (!to || from.day === undefined || to.day === undefined) return undefined
  const right = daysBetween(date)
  if (right === undefined || right < 1) return undefined
  const behind = daysBehind.exec(text.slice(date.end, date.end + 60))
  if (behind) return total(behind, date.end, right)
  const head = text.slice(Math.max(0, date.start - 30), date.start)
  const before = daysBefore.exec(head)
  return before ? total(before, date.start - head.length, right) : undefined
}

function total({index, 0: whole, groups = {}}: RegExpExecArray, offset: number, right: number): Total | undefined {
  const {words = '', rough, half} = groups
  const count = parseNumeral(groups['count'] ?? '')
  if (count === undefined || rough !== undefined) return undefined
  const start = offset + index + whole.indexOf(words)
  // 会期8天半 runs over nine days.
  return {start, end: start + words.length, count: count + (half === undefined ? 0 : 1), right}
}

/** Days from the first to the last, both counted; undefined where months are not known to follow each other. */
function daysBetween({from, to}: DateMention): number | undefined {
  const year = from.year ?? 2001
  if (!to || from.month === undefined || from.day === undefined || to.month === undefined || to.day === undefined) return undefined
  // 2月28日至3月2日 without a year may hold a leap day.
  if (from.year === undefined && from.month <= 2 && to.month > 2) return undefined
  if (!isDay(from) || !isDay(to)) return undefined
  return dayNumber(to.year ?? year, to.month, to.day) - dayNumber(year, from.month, from.day) + 1
}

/** 2006—2015年……11年间 */
export function yearsOf({text}: Document, date: DateMention): Total | undefined {
  const {from, to} = date
  if (!to || from.year === undefined || to.year === undefined || from.month !== undefined) return undefined
  const match = yearsBehind.exec(text.slice(date.end, date.end + 24))
  const count = match?.[1] === undefined || match[2] !== undefined ? undefined : parseNumeral(match[1])
  if (!match || count === undefined) return undefined
  const start = date.end + match[0].search(/[0-9０-９一二三四五六七八九十百两]/)
  return {start, end: date.end + match[0].length, count, right: to.year - from.year + 1}
}

/** 每年……分别为 */
const eachYear = /^[^。；！？]{0,40}?(?:每年|各年|历年|逐年)[^。；！？0-9]{0,24}?(?:依次|分别)(?:为|是|达到?|约为)?/
const value = /^[0-9０-９][0-9０-９,，.．]*(?:[%％‰]|[万亿]?[^\s0-9、，。；和及]{0,6})(?:、|和|及|以及)?/

/** 2006—2015年间，每年分别为A、B、C: how many values stand where as many as years should. */
export function valuesOf({text}: Document, date: DateMention): (Range & {readonly found: number; readonly right: number}) | undefined {
  const {from, to} = date
  if (!to || from.year === undefined || to.year === undefined || from.month !== undefined) return undefined
  const lead = eachYear.exec(text.slice(date.end, date.end + 90))
  if (!lead) return undefined
  const start = date.end + lead[0].length
  let at = start
  let found = 0
  for (;;) {
    const match = value.exec(text.slice(at, at + 24))
    if (!match) break
    at += match[0].length
    found++
    if (!/[、和及]$/.test(match[0])) break
  }
  return found >= 3 ? {start, end: at, found, right: to.year - from.year + 1} : undefined
}
