import {type Article, type Document, parseNumeral, type Range, type Session} from '@hegao/core'
import {standsUnderTitle} from './twins.ts'

/** A meeting that cannot be the one that the words beside it say it is. */
export interface Misplaced extends Range {
  readonly kind: 'own' | 'before' | 'above' | 'target'
  readonly session: Session
  readonly other: Session
}

/** 市八届人大五次会议▸即本次大会, ▸今天批准的, ▸通过的本建议: it is the meeting that the text was written for. */
const isThisBehind =
  /^(?:[，（]?即?(?:本次|这次|此次)(?:大会|会议)?|(?:今天|刚才|刚刚)(?:审议|批准|通过|表决)|(?:审议)?(?:批准|通过)的本(?:建议|决定|意见|决议|规划|纲要))/
const isThisBefore = /(?:本次|这次|此次)(?:大会|会议)?[，（]?即?$/
/** 现提请▸市八届人大五次会议▸审查: a report is laid before the meeting that it is given at. */
const asksBefore = /提请$/
const asksBehind = /^(?:审议|审查|予以审议|予以审查)/
/** 去年▸市八届人大四次会议▸: never the meeting of this year. */
const lastYear = /(?:去年|上年|上一年)[初底末]?(?:召开的|举行的)?$/
/** 市第八次党代会以来的五年: a congress reports on the time since the one before. */
const sinceBehind = /^以来[，的]*(?:这|过去)?(?:的)?(?:五|5)年/
/** ▸市七届人大四次会议▸确定的目标任务: those of the year past were set by the session before this one. */
const setsTarget =
  /^(?:所)?(?:确定|部署|提出|审议通过|批准|明确|下达)的?(?:[^，。；的]{0,16}的)?[^，。；]{0,12}?(?:目标|任务|计划|预期|预算)/
const longerTime = /五年|本届|任期|历次|以来|去年|上年/
/** In a report from the middle of a term the terms before are told with their years. */
const otherYears = new RegExp(`${longerTime.source}|上届|[12][0-9]{3}年`)
const above = /上述$/
const reach = 12

/** Meetings that disagree with the one that the article's own title line names, or with those that it named above. */
export function misplaced(document: Document): Misplaced[] {
  const found: Misplaced[] = []
  const own = new Map<Article, Known>()
  const earlier = new Map<Article, Known>()
  for (const session of document.mentions('session')) {
    const article = document.articleAt(session.start)
    if (!article || session.term === undefined || session.termWordLost) continue
    const known = earlier.get(article)
    const held = [...(own.get(article)?.values() ?? [])].find(isOfBody(session))
    const kind = kindOf(document, session, held, known)
    if (kind) found.push({start: session.start, end: session.end, session, ...kind})
    remember(earlier, article, session)
    if (standsUnderTitle(document, session)) remember(own, article, session)
  }
  return found
}

/** The first mention of each meeting: a text names one a thousand times and few meetings. */
type Known = Map<string, Session>

function remember(of: Map<Article, Known>, article: Article, session: Session): void {
  const known = of.get(article) ?? new Map<string, Session>()
  of.set(article, known)
  const key = `${session.body} ${session.level} ${session.place ?? ''} ${session.value}`
  if (!known.has(key)) known.set(key, session)
}

function kindOf(
  document: Document,
  session: Session,
  own: Session | undefined,
  known: Known | undefined
): Pick<Misplaced, 'kind' | 'other'> | undefined {
  const {text} = document
  const before = text.slice(Math.max(0, session.start - reach), session.start)
  const behind = text.slice(session.end, session.end + reach)
  if (own) {
    const isThis = isThisBehind.test(behind) || isThisBefore.test(before) || (asksBefore.test(before) && asksBehind.test(behind))
    if (isThis ? own.value !== session.value : own.value === session.value && lastYear.test(before)) return {kind: 'own', other: own}
    if (session.body === 'people-congress' && (own.number ?? 0) > 1 && setsTarget.test(text.slice(session.end, session.end + 40))) {
      const clause =
        (/(?:五年，)?[^，。；\n]*$/.exec(text.slice(Math.max(0, session.start - 40), session.start))?.[0] ?? '') +
        text.slice(session.end, session.end + 30)
      const isLast = session.term === own.term && session.number === (own.number ?? 0) - 1
      if (!isLast && !(session.term === own.term ? longerTime : otherYears).test(clause)) return {kind: 'target', other: own}
    }
    if (session.body === 'party-congress' && own.term !== undefined && session.term !== own.term - 1 && sinceBehind.test(behind))
      return {kind: 'before', other: own}
  }
  const alike = known && above.test(before) ? [...known.values()].filter(isOfBody(session)) : []
  const [first] = alike
  return first && alike.every(({value}) => value === first.value && value !== session.value) ? {kind: 'above', other: first} : undefined
}

const isOfBody =
  ({body, level, place}: Session) =>
  (other: Session): boolean =>
    other.body === body && other.level === level && (place === undefined || other.place === undefined || place === other.place)

/** The edition before, or after, that a text counts wrong. */
export interface Edition extends Range {
  readonly right: number
  readonly own: Range
}

const number = '([0-9]{1,3}|[一二三四五六七八九十百]{1,5})'
const ownEdition = new RegExp(`第${number}届`)
const neighbour = new RegExp(`(上一?届|下一?届)(?:即|（即|（|，即|是|为)第${number}届`, 'g')

/** 上届即第六届 in a text whose title is of the eighth. */
export function editions(document: Document): Edition[] {
  const found: Edition[] = []
  const {text} = document
  for (const {index, 0: words, 1: side = '', 2: written = ''} of text.matchAll(neighbour)) {
    const article = document.articleAt(index)
    const title = article?.blocks.find(({kind, source}) => kind === 'heading' && ownEdition.test(source.text))
    const match = title && ownEdition.exec(title.source.text)
    const [own, other] = [match?.[1], written].map((one) => parseNumeral(one ?? ''))
    if (!title || !match || own === undefined || other === undefined) continue
    const right = own + (side.startsWith('上') ? -1 : 1)
    const start = title.start + match.index
    if (other !== right) found.push({start: index, end: index + words.length, right, own: {start, end: start + match[0].length}})
  }
  return found
}
