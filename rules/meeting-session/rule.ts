import {
  defineRule,
  type Document,
  indexAt,
  type NoOptions,
  type Now,
  type Range,
  readNow,
  type RelatedReport,
  type RuleContext,
  type Session,
  type Title
} from '@hegao/core'
import {contradict, type Held, heldOf, wasHeld} from './held.ts'
import messages from './messages.ts'
import {type Day, plain, type SessionRow, type SessionTable, sessionTable} from './sessions.ts'
import {readTwins} from './twins.ts'

type Id = keyof typeof messages
type Context = RuleContext<NoOptions, Id, SessionTable>

export default defineRule<Id, SessionTable>({
  id: 'meeting-session',
  category: 'protocol',
  severity: 'error',
  summary: {
    zh: '会议届次脱字、前后不一，或与日期、所通过的文件不符',
    en: 'a meeting whose number disagrees with another place, its date or what it adopted'
  },
  reads: ['session'],
  lexicons: ['sessions'],
  messages,
  prepare: ({lexicons}) => sessionTable(lexicons),
  check(context) {
    const {document, skip} = context
    const settled = new Set<Session>()
    const now = document.read(readNow)
    const sound = soundNames(document)
    for (const session of document.mentions('session')) {
      const article = document.articleAt(session.start)
      if (session.termWordLost) reportLost(context, session, sound)
      else if (session.term === undefined || (session.number === undefined && session.body !== 'party-congress')) {
        skip(session, 'incomplete')
        continue
      } else if (!checkAgainstTable(context, session, article && now.get(article))) continue
      settled.add(session)
    }
    checkDays(context, settled)
    checkTwins(context, settled)
    for (const session of document.mentions('session')) leaveOpen(context, session)
  }
})

/** The first whole name of each meeting, at any level and at its own. */
function soundNames(document: Document): ReadonlyMap<string, Session> {
  const found = new Map<string, Session>()
  for (const session of document.mentions('session')) {
    if (session.termWordLost) continue
    for (const level of ['', session.level]) {
      const key = [session.body, level, session.value].join('|')
      if (!found.has(key)) found.set(key, session)
    }
  }
  return found
}

/** 第六委员会第九次全体会议: the word that says which committee is gone. */
function reportLost({document, report}: Context, session: Session, sound: ReadonlyMap<string, Session>): void {
  const actual = document.slice(session)
  const same = sound.get([session.body, session.level, session.value].join('|'))
  const expected = actual.replace(/(?=(?:中央)?委员会第|全国人|.中全会)/, '届')
  report('lost', session, {
    certainty: 'certain',
    data: {actual, term: session.term ?? 0, ...(same ? {other: document.slice(same)} : {})},
    note: same ? 'note-same' : 'note-lost',
    expected: [expected],
    related: same ? [['other', same]] : []
  })
}

/** A meeting against the table, its date and what it is said to have adopted. True where it was reported. */
function checkAgainstTable(context: Context, session: Session, now: Now | undefined): boolean {
  const {document, prepared: table, report, confirm} = context
  const actual = document.slice(session)
  const row = table.find(session)
  if (!row) {
    if (isUnheld(context, session, now)) return true
    const last = table.lastOf(session)
    if (last === undefined || session.number === undefined || session.number <= last) return false
    report('none', session, {certainty: 'certain', data: {actual, term: session.term ?? 0, last}, note: 'note-table'})
    return true
  }
  const right = daysOf(row)
  const held = heldOf(document, session)
  if (held) {
    if (wasHeld(held, row)) confirm(session, [held])
    else {
      report('date', session, {
        certainty: 'certain',
        data: {actual, written: document.slice(held), right},
        note: 'note-table',
        related: [['written', held]]
      })
      return true
    }
  }
  if (checkAdopted(context, session, row)) return true
  if (
    now &&
    session.body !== 'party-congress' &&
    monthOf(row.from) - now.latest > (isOver.test(document.text.slice(session.end, session.end + 4)) ? 0 : monthsAhead)
  ) {
    report('later', session, {certainty: 'likely', data: {actual, right}, note: 'note-table', related: relatedTo(now)})
    return true
  }
  if (now?.evidence) confirm(session, [now.evidence])
  return false
}

/** A text speaks of a coming meeting, and of what will be put before it, some months ahead. */
const monthsAhead = 4
/** 二十届三中全会精神, 以来: only what is over has left something behind. */
const isOver = /^(?:精神|以来|闭幕|《)/

/** 学习十四届全国人大五次会议精神 in days when the fourth had just met: the table knows that none was later. */
function isUnheld({document, prepared: table, report}: Context, session: Session, now: Now | undefined): boolean {
  const latest = table.latestOf(session)
  if (!now || !latest || (session.number ?? 0) <= (latest.number ?? 0) || now.latest > monthOf(latest.to)) return false
  if (!isOver.test(document.text.slice(session.end, session.end + 4))) return false
  report('unheld', session, {
    certainty: 'likely',
    data: {actual: document.slice(session), latest: nameOf(latest, session), right: daysOf(latest)},
    note: 'note-table',
    related: relatedTo(now)
  })
  return true
}

const adopts = /^(?:精神|上)?(?:审议|讨论|审议并|讨论并|表决)?(?:通过|作出|审议通过)(?:了|的)?[^，。；《]{0,6}$/
const kinds = /^(?:精神和?|通过的)?《(决定|建议|决议|公报)》/

function checkAdopted({document, prepared: table, report, confirm}: Context, session: Session, row: SessionRow): boolean {
  const actual = document.slice(session)
  const title = titleAfter(document, session)
  if (title && adopts.test(document.text.slice(session.end, title.start))) {
    if (row.adopted.some((known) => plain(known) === plain(title.name))) confirm(session, [title])
    else {
      const other = table.adopting(title.name, session)
      if (!other) return false
      const right = nameOf(other, session)
      report('adopted', session, {
        certainty: 'certain',
        data: {actual, right},
        note: 'note-table',
        expected: [right],
        related: [['title', title]]
      })
      return true
    }
    return false
  }
  const kind = kinds.exec(document.text.slice(session.end, session.end + 12))
  const written = kind?.[1]
  if (!kind || !title || written === undefined || written === '公报' || row.adopted.length === 0) return false
  if (row.adopted.some((known) => known.endsWith(written))) {
    confirm(session, [title])
    return false
  }
  report('kind', session, {
    certainty: 'likely',
    data: {actual, written, titles: row.adopted.join('》《')},
    note: 'note-adopted',
    related: [['title', title]]
  })
  return true
}

function titleAfter(document: Document, session: Session): Title | undefined {
  const titles = document.mentions('title')
  const title = titles[indexAt(titles, session.end - 1) + 1]
  return title && title.start - session.end <= 16 ? title : undefined
}

/** The days of one meeting as two places give them, for the meetings that the table does not hold. */
function checkDays({document, report, confirm}: Context, settled: Set<Session>): void {
  const first = new Map<string, {readonly session: Session; readonly held: Held}>()
  for (const session of document.mentions('session')) {
    const held = settled.has(session) || session.term === undefined ? undefined : heldOf(document, session)
    if (!held) continue
    const key = [session.body, session.level, session.value].join('|')
    const known = first.get(key)
    // A stretch says more than a day: it is what the others are compared with.
    if (!known || (held.to && !known.held.to && !contradict(held, known.held))) {
      if (known) confirm(known.session, [held])
      first.set(key, {session, held})
    } else if (!contradict(held, known.held)) confirm(session, [known.held])
    else {
      settled.add(session)
      report('days', session, {
        certainty: 'likely',
        data: {actual: document.slice(session), written: document.slice(held), other: document.slice(known.held)},
        note: 'note-undecided',
        related: [
          ['written', held],
          ['days-other', known.held]
        ]
      })
    }
  }
}

/** One meeting under two numbers, meetings that go together, lists out of order. */
function checkTwins({document, report, confirm}: Context, settled: Set<Session>): void {
  for (const {kind, first, second} of readTwins(document)) {
    if (settled.has(first) || settled.has(second)) continue
    if (kind === 'same') {
      confirm(first, [second])
      confirm(second, [first])
      continue
    }
    settled.add(second)
    report(kind, second, {
      certainty: 'likely',
      data: {actual: document.slice(second), other: document.slice(first)},
      note: kind === 'two' ? 'note-undecided' : `note-${kind}`,
      related: [['other', first]]
    })
  }
}

/** What the ledger says of meetings that nothing was compared with. */
function leaveOpen({prepared: table, skip}: Context, session: Session): void {
  const row = table.find(session)
  if (row) skip(session, 'listed', {right: daysOf(row)})
  else skip(session, 'unlisted')
}

const monthOf = ({year, month = 1}: Day): number => 12 * year + month - 1

/** 2024年7月15日至18日 */
function daysOf({from, to}: SessionRow): string {
  const first = `${from.year}年${part(from.month, '月')}${part(from.day, '日')}`
  if (from.year === to.year && from.month === to.month && (from.day === to.day || to.day === undefined)) return first
  if (from.year !== to.year) return `${first}至${to.year}年${part(to.month, '月')}${part(to.day, '日')}`
  return `${first}至${from.month === to.month ? '' : part(to.month, '月')}${part(to.day, '日')}`
}

const part = (value: number | undefined, unit: string): string => (value === undefined ? '' : `${value}${unit}`)

const digits = '〇一二三四五六七八九'

function han(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens === 0 ? '' : tens === 1 ? '十' : `${digits.charAt(tens)}十`}${ones === 0 && tens > 0 ? '' : digits.charAt(ones)}`
}

/** The name of a meeting as the mention beside it is written. */
function nameOf({term, number = 0}: SessionRow, {body, form, level}: Session): string {
  if (body === 'party-committee' && level === '全国')
    return form === 'long' ? `中国共产党第${han(term)}届中央委员会第${han(number)}次全体会议` : `党的${han(term)}届${han(number)}中全会`
  if (body === 'people-congress' && level === '全国')
    return form === 'long' ? `第${han(term)}届全国人民代表大会第${han(number)}次会议` : `${han(term)}届全国人大${han(number)}次会议`
  return `${han(term)}届${han(number)}次会议`
}

function relatedTo(now: Now): RelatedReport<Id>[] {
  return now.evidence ? [[`when-${now.from}`, now.evidence satisfies Range]] : []
}
