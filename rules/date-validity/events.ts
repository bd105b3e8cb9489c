import {type DateMention, dayNumber, type Document, groupBy, indexAt, isDay, type Range} from '@hegao/core'

/** One meeting by its name, and the days on which a place says that it was or will be held. */
interface Event extends Range {
  readonly name: string
  readonly date: DateMention
}

/** Days of one event that cannot both be right. */
export interface EventDays {
  readonly name: string
  readonly here: DateMention
  readonly there: DateMention
}

const kind = '(?:会议|大会|座谈会|发布会|论坛|博览会|推进会|动员会|研讨会|开幕式|签约仪式|启动仪式|博览会|交易会|运动会|艺术节|文化节)'
const held = '(?:召开|举行|举办|开幕)'
const before = new RegExp(
  `^(?:上午|下午|晚)?，?(?:在[^，。；]{1,10})?(?:召开|举行|举办)?(?:的)?(\\p{Script=Han}{2,18}?${kind})(?:暨[^，。；]{1,16})?(?:在[^，。；]{1,12})?(?:隆重|胜利)?${held}`,
  'u'
)
const behind = new RegExp(`(\\p{Script=Han}{2,18}?${kind})，?(?:将|拟|定)?(?:于|在)?$`, 'u')
const heldBehind = new RegExp(`^(?:上午|下午|晚)?(?:在[^，。；]{1,14})?(?:隆重|胜利)?${held}`)
/** Meetings that are held again and again; sessions are meeting-session's. */
const recurring = /常务会|常委会|党组|主任会议|例会|调度|办公会|学习会|全体会议|全会|第[一二三四五六七八九十]+次|工作会议$/
/** 市委经济工作会议: one a year. */
const yearly = /(?:经济|农村|政法|宣传|组织|统战)工作会议$/
/** 新闻发布会 alone is any of many. */
const shortestName = 6
/** Farther apart two meetings of one name are two. */
const farthest = 7

/** Events of one name whose days differ by a few. */
export function eventDays(document: Document): EventDays[] {
  const found: EventDays[] = []
  for (const [name, events] of groupBy(readEvents(document), (event) => event.name)) {
    const [first, ...others] = events
    for (const {date} of others) if (first && differ(first.date, date)) found.push({name, here: date, there: first.date})
  }
  return found
}

function readEvents(document: Document): Event[] {
  const {text} = document
  const sessions = document.mentions('session')
  const found: Event[] = []
  for (const date of document.mentions('date')) {
    if (date.from.month === undefined || date.from.day === undefined || date.lunar || !isDay(date.from)) continue
    const end = date.weekday ? date.weekday.end + 1 : date.end
    const ahead = text.slice(Math.max(0, date.start - 28), date.start)
    const name =
      (heldBehind.test(text.slice(end, end + 24)) ? behind.exec(ahead)?.[1] : undefined) ?? before.exec(text.slice(end, end + 60))?.[1]
    if (name === undefined || name.length < shortestName || (recurring.test(name) && !yearly.test(name))) continue
    const at = text.indexOf(name, Math.max(0, date.start - 28))
    if ((sessions[indexAt(sessions, at + name.length)]?.end ?? 0) > at) continue
    found.push({start: at, end: at + name.length, name: name.replace(/^(?:记者[^，]*|日前|昨日|今天)/, ''), date})
  }
  return found
}

/** Whether two dates, as far as both say, are of different days, a few days apart. */
function differ(a: DateMention, b: DateMention): boolean {
  if (a.from.year !== undefined && b.from.year !== undefined && a.from.year !== b.from.year) return false
  const year = a.from.year ?? b.from.year ?? 2001
  const [one, other] = [a, b].map(({from, to}) => {
    const first = dayNumber(year, from.month ?? 1, from.day ?? 1)
    return {first, last: to ? dayNumber(year, to.month ?? from.month ?? 1, to.day ?? 1) : first, stretch: to !== undefined}
  })
  if (!one || !other || Math.abs(one.first - other.first) > farthest) return false
  if (one.stretch && other.stretch) return one.first !== other.first || one.last !== other.last
  return one.last < other.first || other.last < one.first
}
