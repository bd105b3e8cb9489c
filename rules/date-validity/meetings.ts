import {type Article, type DateMention, dayNumber, type Document, isDay, type Range} from '@hegao/core'

/** The days of a meeting as a report gives them, or a day on which something is told to have happened at it. */
interface Days extends Range {
  readonly kind: string
  readonly date: DateMention
  readonly article: Article
}

/** A day that a meeting did not have. */
export interface OtherDay {
  readonly kind: string
  readonly here: DateMention
  readonly there: DateMention
}

const kinds =
  '全体会议|全会|发布会|座谈会|推进会|现场会|动员会|工作会议|交流会|研讨会|洽谈会|推介会|招聘会|论坛|博览会|交易会|运动会|(?:开工|签约|启动|揭牌|通车|颁奖|开幕|首发)仪式|艺术节|文化节|大会'
const partOfDay = '(?:（(?:星期|周)[一二三四五六日]）)?(?:上午|下午|晚上?|傍晚)?'
/** ▸11月24日至25日▸，全省民营经济大会在永宁召开; 7月16日，省政府新闻办▸举行新闻发布会 */
const behind = new RegExp(
  `^${partOfDay}，?(?:[^，。；\\n]{0,40}?(?<held>${kinds})(?:在[^，。；\\n]{1,14})?(?:隆重|胜利)?(?:召开|举行|开幕|举办)|[^。；\\n]{0,30}?(?:召开|举行|举办)[^，。；\\n]{0,26}?(?<named>${kinds})(?=[，。；]))`
)
/** 第九次全体会议，于▸2025年12月9日至10日▸在汀陵举行 */
const before = new RegExp(`(?<held>${kinds})，?[于在]?$`)
const heldBehind = new RegExp(`^${partOfDay}，?(?:在[^，。；]{1,14})?(?:隆重|胜利)?(?:召开|举行|举办)`)
/** 图为：▸7月15日▸，新闻发布会现场; 7月17日，与会人员在推进会现场观摩. */
const pictured = new RegExp(`^${partOfDay}，?[^。；\\n]{0,24}?(?<kind>${kinds})(?:现场|会场|上|开幕|闭幕|召开|举行|主会场)`)
const captioned = /^(?:[▲△▼▽←→↑↓]|上图|下图|左图|右图|题图|图[一二三四①②③]?|图片)*[：:]?为?[：:]?$/
const credit = /摄|供图|制图/
/** ▸11月26日下午▸，省委书记在全会闭幕时讲话 */
const spoken = new RegExp(
  `^${partOfDay}，[^。；，\\n]{0,20}?在(?:本次|这次|省委|市委|县委|区委)?(?<kind>全会|大会|全体会议)(?:闭幕(?:时|会上?|式上?)|开幕(?:时|会上?|式上?)|第[一二三四]次全体会议上?|上)(?:作|的?讲话|发表|强调|指出|表决)`
)
/** 大会于▸11月26日▸下午闭幕 */
const closes = /(?<kind>全会|大会|博览会|论坛|运动会|交易会)(?:将|已)?于?$/
const closesBehind = new RegExp(`^${partOfDay}(?:在[^，。；]{1,10})?(?:圆满|胜利)?(?:闭幕|落幕|开幕)`)
/** Days farther apart are of two meetings. */
const farthest = 3
/** （2025年12月11日通过）, under the title of what a meeting adopted. */
const adopted = /^[（(]$/
const adoptedBehind = /^(?:通过|审议通过)[）)]$/

const plain = (kind: string): string => (kind === '全体会议' ? '全会' : kind)

/** Days told of a meeting that are not among those on which the page says it was held. */
export function otherDays(document: Document): OtherDay[] {
  const held = new Map<string, Days[]>()
  const told: Days[] = []
  for (const date of document.mentions('date')) {
    const article = document.articleAt(date.start)
    if (!article || date.lunar || date.from.month === undefined || date.from.day === undefined || !isDay(date.from)) continue
    const read = readDay(document, date)
    if (!read) continue
    const days = {kind: plain(read.kind), date, article, start: date.start, end: date.end}
    if (read.is === 'held') held.set(days.kind, [...(held.get(days.kind) ?? []), days])
    else told.push(days)
  }
  return told.flatMap(({kind, date, article}) => {
    const alike = held.get(kind) ?? []
    const own = alike.filter((one) => one.article === article)
    const among = own.length > 0 ? own : alike
    const there = among.toSorted((a, b) => Number(b.date.to !== undefined) - Number(a.date.to !== undefined))[0]?.date
    // On any of several days a meeting of the kind may be meant.
    if (!there || alike.some((one) => isWithin(date, one.date))) return []
    const away = Math.min(...alike.map((one) => distance(date, one.date)))
    return away <= farthest ? [{kind, here: date, there}] : []
  })
}

function readDay(document: Document, date: DateMention): {readonly is: 'held' | 'told'; readonly kind: string} | undefined {
  const {text} = document
  const end = date.weekday ? date.weekday.end : date.end
  const after = text.slice(end, end + 80).replace(/^[）)]/, '')
  const head = text.slice(Math.max(0, date.start - 14), date.start)
  const block = document.blockAt(date.start)
  if (!date.to) {
    const lead = block ? text.slice(block.start, date.start) : ''
    const isCaption =
      block !== undefined && captioned.test(lead) && (block.kind === 'caption' || lead.startsWith('图') || credit.test(block.source.text))
    const kind =
      (isCaption ? pictured.exec(after)?.groups?.['kind'] : undefined) ??
      spoken.exec(after)?.groups?.['kind'] ??
      (closesBehind.test(after) ? closes.exec(head)?.groups?.['kind'] : undefined) ??
      (adopted.test(lead) && adoptedBehind.test(text.slice(end, block?.end ?? end)) ? '全会' : undefined)
    if (kind !== undefined) return {is: 'told', kind}
  }
  const {held, named} = behind.exec(after)?.groups ?? {}
  const kind = (heldBehind.test(after) ? before.exec(head)?.groups?.['held'] : undefined) ?? held ?? named
  return kind === undefined ? undefined : {is: 'held', kind}
}

const unknownYear = 2001

/** First and last day, in the year of the other where one names none. */
function ends({from, to}: DateMention, year: number | undefined): readonly [number, number] {
  const at = from.year ?? year ?? unknownYear
  const first = dayNumber(at, from.month ?? 1, from.day ?? 1)
  return [first, to ? dayNumber(to.year ?? at, to.month ?? from.month ?? 1, to.day ?? 1) : first]
}

function distance(day: DateMention, stretch: DateMention): number {
  const [at] = ends(day, stretch.from.year)
  const [first, last] = ends(stretch, day.from.year)
  return at < first ? first - at : at > last ? at - last : 0
}

const isWithin = (day: DateMention, stretch: DateMention): boolean => distance(day, stretch) === 0
