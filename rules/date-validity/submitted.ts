import {daysInMonth, type Document, placesOf, type Range} from '@hegao/core'

/** What is to be finished only after the meeting that it is laid before. */
export interface Late {
  readonly due: Range
  readonly meeting: Range
}

const time =
  '(?:(?<year>[12][0-9]{3}年|今年|明年|次年|后年))?(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日|(?<third>[上中下])旬|(?<edge>[初中底末]))?'
/** 明年1月底前▸完成规划纲要草案， */
const dueBefore = new RegExp(
  `(?<due>${time}(?:之|以)?前?)(?<![每年])，?[^。；\\n月]{0,10}(?:完成|形成|起草|提出|拿出|拟定|编制|修改)[^。；\\n月]{0,24}$`
)
/** ▸1月中旬召开的……会议 */
const meetingBehind = new RegExp(
  `^[^，。；\\n0-9]{0,6}(?<meeting>${time})(?:（[^（）]{1,6}）)?(?:拟|将)?(?:召开|举行)的?[^，。；\\n]{0,24}(?:会议|全会|大会|常委会|人代会)`
)
const reach = 70

/** 1月底前完成……草案，提交1月中旬召开的……会议审查 */
export function readLate({text}: Document): Late[] {
  const found: Late[] = []
  for (const at of placesOf(text, '提交', '提请', '报请', '提报')) {
    const meeting = meetingBehind.exec(text.slice(at + 2, at + 2 + reach))
    const head = meeting && text.slice(Math.max(0, at - reach), at)
    const due = head === null ? null : dueBefore.exec(head)
    if (!meeting || !due || head === null) continue
    const [from, to] = [due.groups ?? {}, meeting.groups ?? {}]
    const [first, last] = [dayOf(from), dayOf(to)]
    // In the months before the turn of the year the meeting is of the next.
    const turns = Number(to['month']) - Number(from['month']) < -monthsBack
    if (yearOf(from) !== yearOf(to) && to['year'] !== undefined) continue
    if (turns || first <= last) continue
    const start = at - head.length + due.index
    const place = at + 2 + meeting[0].indexOf(to['meeting'] ?? '')
    found.push({
      due: {start, end: start + (from['due'] ?? '').length},
      meeting: {start: place, end: place + (to['meeting'] ?? '').length}
    })
  }
  return found
}

const monthsBack = 6
const yearOf = ({year}: Readonly<Record<string, string | undefined>>): string | undefined => year

/** The last day that is meant, counted through the year. */
function dayOf({month, day, third, edge}: Readonly<Record<string, string | undefined>>): number {
  const at = Number(month)
  const last = at >= 1 && at <= 12 ? daysInMonth(at) : 31
  const within = day !== undefined ? Number(day) : third === '上' || edge === '初' ? 10 : third === '中' || edge === '中' ? 20 : last
  return at * 31 + within
}
