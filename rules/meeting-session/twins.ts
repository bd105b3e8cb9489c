import {type Article, type Document, groupBy, indexAt, parseNumeral, type Range, type Session} from '@hegao/core'

/** Two mentions that must agree: `same` where they do. */
export interface Twins {
  readonly kind: 'same' | 'two' | 'pair' | 'order' | 'coupled' | 'term'
  readonly first: Session
  readonly second: Session
}

/** A meeting that the article itself reports: it is being held, adopts something, is explained. */
const reportedBehind =
  /^(?:暨[^，。；]{0,14})?(?:，?于[^，。；]{4,24}(?:召开|举行)(?!的)|(?:(?:[0-9]{1,2}月)?[0-9]{1,2}日|今天|昨天|近日)?(?:上午|下午)?(?:在[^，。；]{1,10})?(?:召开|举行|开幕|闭幕|隆重召开|胜利召开|胜利闭幕)(?!的|以来|后|前|之|[0-9一二三四五六七八九十百]{1,3}周年)|(?:审议|讨论)?(?:并)?(?:表决)?(?:审议)?通过(?!的(?!《(?:建议|决定|意见|决议|纲要)》)|以来|后)|关于《?[^，。；\n]{4,80}的(?:决议|公报|决定)(?=\n)|(?:公报|决议》)|精神(?:解读|新闻发布)|[^，。；]{0,4}新闻发布会|预备会议|主席团|秘书长)/
/** 市委六届八次全会指出，……就制定规划提出如下建议: a local meeting; the central ones are cited everywhere. */
const speaks = /^(?:(?:指出|强调|要求|号召|认为)，|[^。；]{0,90}(?:提出|作出?)(?:如下|以下)(?:建议|决定|决议|意见)|是在[^。；]{0,60}召开的)/
/** 1月27日，省人大四次会议▸听取了《政府工作报告》: former sessions are cited by what they passed. */
const hears = /^(?:(?:分组|深入|全面|认真|系统)?(?:听取|审议|分析|研究|总结|讨论)了|听取(?:和审[议查])?的政府工作报告)/
const reportedBefore = /(?:^|[。；，、\n　 ]|今天|上午|下午|日)(?:召开|举行|出席|列席|解读)(?:了)?(?:中共[^，。；]{2,8}?)?$/
/** ▸刚刚闭幕的▸市委八届六次全会 */
const justBefore = /(?:刚刚|日前|近日|昨[日天]|今[日天]|此次|这次)(?:胜利|圆满)?(?:闭幕|召开|结束|举行|落幕)的(?:中共[^，。；]{2,8}?)?$/
/** 省委十三届八次全会▸擘画了砚海未来五年发展的宏伟蓝图 */
const drawsPlan =
  /^(?:，)?(?:科学|系统|全面)?(?:擘画|描绘|绘就|勾画|勾勒|绘制)[^，。；]{0,20}(?:未来五年|今后五年|“十[一二三四五六七八九]五”|蓝图)/
/** Words before a name that place the meeting in another time. */
const otherTime = /(?:[12][0-9]{3}年|[一二三四五]年前|去年|前年|上年|此前|上一次|上次|历次|自从?|明年)[^。；]{0,30}$/
const reach = 36
/** The whole title of a resolution. */
const reachBehind = 100

/** Mentions that must agree with one another. */
export function readTwins(document: Document): Twins[] {
  const found: Twins[] = []
  const sessions = document.mentions('session')
  for (const [index, session] of sessions.entries()) {
    const before = sessions[index - 1]
    if (before && isListed(document, before, session) && (session.number ?? 0) <= (before.number ?? 0))
      found.push({kind: 'order', first: before, second: session})
    if (before && areCoupled(document, before, session)) found.push({kind: 'coupled', first: before, second: session})
  }
  const byArticle = new Map<Article, Session[]>()
  for (const session of sessions) {
    const article = document.articleAt(session.start)
    if (!article || session.term === undefined || session.number === undefined || session.termWordLost) continue
    const own = byArticle.get(article)
    if (own) own.push(session)
    else byArticle.set(article, [session])
  }
  const within = [...byArticle.values()].flatMap((own) => twinsOf(document, own))
  const across = acrossArticles(document, byArticle, within)
  const seen = new Set([...within, ...across].filter(({kind}) => kind === 'two').map(({first, second}) => pairOf(first, second)))
  return [...found, ...within, ...across, ...adopters(document).filter(({first, second}) => !seen.has(pairOf(first, second)))]
}

/** 九次全会▸审议通过▸《中共云川县委关于制定……的建议》 */
const adopts = /^(?:审议|讨论|表决)?(?:并)?(?:审议)?通过(?:了|的)?(?=《)/
const horizon = /和(?:二〇三五|2035)年远景目标|[\s　]/g
/** 《建议》 may be any meeting's. */
const shortestAdopted = 10

/** Two meetings of one body that adopted one paper. */
function adopters(document: Document): Twins[] {
  const found: Twins[] = []
  const first = new Map<string, Session>()
  const titles = document.mentions('title')
  for (const session of document.mentions('session')) {
    const verb = session.level === '全国' ? undefined : adopts.exec(document.text.slice(session.end, session.end + reachOfVerb))?.[0]
    const title = verb === undefined ? undefined : titles[indexAt(titles, session.end + verb.length)]
    if (!title || title.start !== session.end + (verb?.length ?? 0) || title.name.length < shortestAdopted) continue
    const key = [session.body, session.level, title.name.replaceAll(horizon, '')].join('|')
    const other = first.get(key)
    if (!other) first.set(key, session)
    else if (other.value !== session.value && samePlace(other, session) && other.term !== undefined && session.term !== undefined)
      found.push({kind: 'two', first: other, second: session})
  }
  return found
}

const reachOfVerb = 12

const pairOf = (a: Session, b: Session): string => [a.body, a.level, ...[a.value, b.value].toSorted()].join('|')

/** 甲市市委, 云县县委: whose meeting it is stands before the name, so that another page's need not be the same. */
const owned = /[省市县区州盟旗]$/

/** 市委七届九次全会 in the report and 市委七届十次全会 in the commentary: what two articles of one page report as being held. */
function acrossArticles(document: Document, byArticle: ReadonlyMap<Article, readonly Session[]>, within: readonly Twins[]): Twins[] {
  const found: Twins[] = []
  const first = new Map<string, Session>()
  // Two numbers are one finding, however often each stands.
  const seen = new Set(within.filter(({kind}) => kind === 'two').map(({first: a, second: b}) => pairOf(a, b)))
  for (const own of byArticle.values())
    for (const session of own) {
      const {body, level, term, value, start} = session
      if (level === '全国' || owned.test(document.text.slice(Math.max(0, start - 1), start))) continue
      if (!isReported(document, session) && !drawsPlan.test(document.text.slice(session.end, session.end + reach))) continue
      const key = [body, level, term].join('|')
      const other = first.get(key)
      if (!other) first.set(key, session)
      else if (
        other.value !== value &&
        !seen.has(pairOf(other, session)) &&
        document.articleAt(other.start) !== document.articleAt(start) &&
        samePlace(other, session) &&
        !differentDays(document, other, session)
      ) {
        seen.add(pairOf(other, session))
        found.push({kind: 'two', first: other, second: session})
      }
    }
  return found
}

/** 二十届二中、三中全会: members of one list follow each other directly and share the term. */
const isListed = ({text}: Document, before: Session, session: Session): boolean =>
  before.body === session.body &&
  before.level === session.level &&
  before.term === session.term &&
  session.start - before.end === 1 &&
  '、和及'.includes(text.charAt(before.end))

/** 党的▸十八大▸和▸十九届二中、三中全会▸精神: a congress and the plenums of the committee that it elected go together. */
function areCoupled({text}: Document, congress: Session, plenum: Session): boolean {
  return (
    congress.body === 'party-congress' &&
    congress.level === '全国' &&
    plenum.body === 'party-committee' &&
    plenum.level === '全国' &&
    congress.term !== plenum.term &&
    /^(?:精神)?(?:和|及|以及)(?:党的)?$/.test(text.slice(congress.end, plenum.start)) &&
    /(?:贯彻|落实|学习|按照|围绕|根据|领会|宣传)[^，。；]{0,8}$/.test(text.slice(Math.max(0, congress.start - 12), congress.start)) &&
    // 党的十九届一中全会 was held the day after the congress that elected it.
    /^[^，。；]{0,24}精神/.test(text.slice(plenum.end, plenum.end + 26))
  )
}

const plenums = /^(?:精神)?(?:和|及|以及)(?:党的)?(?<term>(?:二十|十)[一二三四五六七八九]?)届(?:历次|[一二三四五六七八九]中)/
const localPlenums =
  /^(?:精神)?(?:和|及|以及)(?:省委|自治区党委|市委|州委|盟委|区委|县委|旗委)(?<term>[一二三四五六七八九十]{1,3})届历次(?=全会|全体)/

/** 党的▸十九大▸和▸二十届历次全会▸精神, 市第九次党代会▸和▸市委八届历次: plenums that are not named one by one. */
export function coupledPlenums({text}: Document, {end, start, body, level, term}: Session): (Range & {readonly term: number}) | undefined {
  const match = body === 'party-congress' ? (level === '全国' ? plenums : localPlenums).exec(text.slice(end, end + 16)) : null
  const written = match?.groups?.['term']
  const other = written === undefined ? undefined : parseNumeral(written)
  if (!match?.[0].endsWith('历次') || written === undefined || other === undefined || other === term) return undefined
  if (!/(?:贯彻|落实|学习|按照|围绕|根据|领会|宣传)[^，。；]{0,8}$/.test(text.slice(Math.max(0, start - 12), start))) return undefined
  const from = end + match[0].indexOf(written)
  return {start: from, end: end + match[0].length, term: other}
}

/** Meetings of one term that stand in an article before another term in their series is a slip. */
const fewestOfTerm = 2
/** First and second meetings of two terms are named side by side. */
const leastEcho = 3
const hasYear = (document: Document, session: Session | undefined): boolean =>
  session !== undefined &&
  /[12][0-9]{3}年|去年|上一?届|前年/.test(clauseBefore(document.text, session.start) + document.text.slice(session.end, session.end + 8))

/** ▸县委十三届九次全会▸关于“十四五”规划的部署, ▸第十四届委员会第九次全体会议▸通过第十五个五年规划的建议: the plan that a meeting is named with. */
const planBeside = /十(?<plan>[一二三四五六七八九])(?:五(?=[”’时规末期])|个五年)/
const reachOfPlan = 60

function planOf({text}: Document, {start, end}: Session): string | undefined {
  const behind = /^[^。；\n]*/.exec(text.slice(end, end + reachOfPlan))?.[0] ?? ''
  return (planBeside.exec(behind) ?? planBeside.exec(clauseBefore(text, start)))?.groups?.['plan']
}

/** Whether two meetings are named with two plans: each adopted its own. */
function areOfTwoPlans(document: Document, a: Session, b: Session): boolean {
  const [one, other] = [planOf(document, a), planOf(document, b)]
  return one !== undefined && other !== undefined && one !== other
}

/** 十三届三次、四次、五次……▸十四届六次: the number goes on with the series, and the term is another's. */
function slipsOfTerm(document: Document, own: readonly Session[]): Twins[] {
  const found: Twins[] = []
  for (const [key, alike] of groupBy(own, ({body, level}) => `${body}|${level}`)) {
    // Plenums of former terms are cited by name: 党的十一届三中全会.
    if (key.endsWith('|全国')) continue
    const byTerm = groupBy(alike, ({term}) => term)
    if (byTerm.size !== 2) continue
    const [usual = [], [odd, ...more] = []] = [...byTerm.values()].toSorted((a, b) => b.length - a.length)
    const last = usual.findLast(({start}) => odd !== undefined && start < odd.start)
    // 市委十四届九次全会, then 市委十三届九次全会: the same number of another term, with no year beside it.
    const isEcho =
      usual.length === 1 &&
      odd?.number === last?.number &&
      (odd?.number ?? 0) >= leastEcho &&
      !hasYear(document, odd) &&
      !hasYear(document, last)
    if (
      !odd ||
      more.length > 0 ||
      !last ||
      areOfTwoPlans(document, odd, last) ||
      (usual.length < fewestOfTerm && !isEcho) ||
      Math.abs((odd.term ?? 0) - (last.term ?? 0)) !== 1
    )
      continue
    const highest = Math.max(...usual.map(({number}) => number ?? 0))
    if (odd.number !== 1 && (odd.number === highest + 1 || usual.some(({number}) => number === odd.number)) && samePlace(odd, last))
      found.push({kind: 'term', first: last, second: odd})
  }
  return found
}

function twinsOf(document: Document, own: readonly Session[]): Twins[] {
  const found: Twins[] = slipsOfTerm(document, own)
  const known = new Map<string, Session>()
  const reported = new Map<string, Session>()
  for (const session of own) {
    const value = `${session.body}|${session.level}|${session.value}`
    const twin = known.get(value)
    if (!twin) known.set(value, session)
    else if (twin.form !== session.form) found.push({kind: 'same', first: twin, second: session})
    if (!isReported(document, session)) continue
    const group = `${session.body}|${session.level}`
    const first = reported.get(group)
    if (!first) reported.set(group, session)
    else if (
      first.value !== session.value &&
      samePlace(first, session) &&
      !differentDays(document, first, session) &&
      !areOfTwoPlans(document, first, session)
    )
      found.push({kind: 'two', first, second: session})
  }
  const congress = reported.get('people-congress|全国')
  const conference = reported.get('consultative-conference|全国')
  if (congress && conference && congress.value !== conference.value) {
    const [first, second] = congress.start < conference.start ? [congress, conference] : [conference, congress]
    found.push({kind: 'pair', first, second})
  }
  return found
}

const samePlace = (a: Session, b: Session): boolean => a.place === undefined || b.place === undefined || a.place === b.place

/** 12月9日至10日，市委召开▸七届九次全会; in 12月11日，市委举行发布会，解读▸全会 the day is that of another thing. */
const dayBefore =
  /((?:[0-9]{1,2}月)?[0-9]{1,2}日|[0-9]{1,2}月)(?:(?:至|—|-)(?:[0-9]{1,2}月)?[0-9]{1,2}日)?[^，。；0-9]{0,8}，?[^，。；0-9]{0,14}$/

/** Two meetings, each with its own day, are two: 1月8日六届九次全会召开；7月2日六届十次全会召开. */
function differentDays(document: Document, a: Session, b: Session): boolean {
  const {text} = document
  // 2月研究决定，由……审议: that was the day of the decision.
  if (isLaidBefore(document, a) || isLaidBefore(document, b)) return false
  const [one, other] = [a, b].map(({start, end}) => {
    const behind = /^，?于([^，。；]{4,24})/.exec(text.slice(end, end + 30))?.[1] ?? ''
    return behind === '' ? dayBefore.exec(clauseBefore(text, start))?.[1] : /(?:[0-9]{1,2}月)?[0-9]{1,2}日|[0-9]{1,2}月/.exec(behind)?.[0]
  })
  return one !== undefined && other !== undefined && one !== other
}

function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - reach), start)
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('\n')) + 1)
}

/** ——在云川市第六届人民代表大会第四次会议上: the line under a title names the meeting that the text belongs to. */
const underTitle = /^(?:[—－-]{1,2}|[（(])?(?:[12二][0-9〇零一二三四五六七八九]{3}年[^，。；]{1,10}日)?(?:在|于)?$/
const headBlocks = 5

/** Whether a meeting is the one that the line under the title says the text was given at. */
export function standsUnderTitle(document: Document, session: Session): boolean {
  const block = document.blockAt(session.start)
  const first = document.articleAt(session.start)?.blocks[0]
  if (
    !block ||
    !first ||
    block.index - first.index >= headBlocks ||
    !/^(?:上|通过|批准)[）)]?/.test(document.text.slice(session.end, session.end + 3))
  )
    return false
  return underTitle.test(document.text.slice(block.start, session.start))
}

/** 由▸市委八届九次全会▸审议“十五五”规划建议: the meeting that the text is laid before. */
const laidBefore = /(?:由|提请|提交|报)$/
const laid = /^(?:审议|讨论|审定)(?:通过)?[^，。；]{0,30}?(建议|决定|意见|决议|纲要|条例|报告)/

/** Whether the text itself, by the kind of document that its title names, is laid before the meeting. */
function isLaidBefore(document: Document, {start, end}: Session): boolean {
  const kind = laid.exec(document.text.slice(end, end + 40))?.[1]
  const title = document.articleAt(start)?.blocks[0]
  return (
    kind !== undefined &&
    laidBefore.test(document.text.slice(Math.max(0, start - 2), start)) &&
    title?.kind === 'heading' &&
    title.source.text.includes(kind)
  )
}

/** 市委六届十次全会▸审议通过《……的建议》以来: a former meeting. */
const since = /^[^，。；《》]{0,10}《[^》]*》以来/

function isReported(document: Document, session: Session): boolean {
  const {text} = document
  if (standsUnderTitle(document, session) || isLaidBefore(document, session)) return true
  const before = text.slice(Math.max(0, session.start - reach), session.start)
  if (otherTime.test(clauseBefore(text, session.start))) return false
  const behind = text.slice(session.end, session.end + reachBehind)
  if (since.test(behind)) return false
  if (session.level !== '全国' && speaks.test(behind) && document.sentenceAt(session.start)?.start === session.start) return true
  if (session.level !== '全国' && (hears.test(behind) || justBefore.test(before))) return true
  return reportedBehind.test(behind) || reportedBefore.test(before)
}
