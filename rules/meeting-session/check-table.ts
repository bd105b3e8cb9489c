import {type Document, indexAt, type Now, type Session, type Title, type Told} from '@hegao/core'
import {type Context, daysOf, monthOf, nameOf, relatedTo} from './context.ts'
import {heldOf, wasHeld} from './held.ts'
import {plain, type SessionRow} from './sessions.ts'

/** A meeting against the table, its date and what it is said to have adopted. True where it was reported. */
export function checkAgainstTable(context: Context, session: Session, now: Now | undefined, told: Told | undefined): boolean {
  const {document, prepared: table, report, confirm} = context
  const actual = document.slice(session)
  const row = table.find(session)
  if (!row) {
    if (checkAdopted(context, session, undefined) || isUnheld(context, session, now, told)) return true
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
  // 全面贯彻党的二十大▸精神的开局之年 is the year after the congress.
  const opens = session.body === 'party-congress' && now?.year !== undefined && document.text.startsWith('精神的开局之年', session.end)
  if (opens && now.year > row.from.year + 2) {
    report('opens', session, {
      certainty: 'likely',
      data: {actual, right, year: row.from.year + 1},
      note: 'note-table',
      related: relatedTo(now)
    })
    return true
  }
  if (now && monthOf(row.from) - now.latest > monthsBefore(context, session)) {
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

/** By how many months a text may precede a meeting that it names. A congress is spoken of years ahead. */
function monthsBefore({document}: Context, {body, end}: Session): number {
  if (isOver.test(document.text.slice(end, end + 4))) return 0
  return body === 'party-congress' ? Number.POSITIVE_INFINITY : monthsAhead
}

/** 五中全会▸精神, 五中全会▸对……作出部署: what only a meeting that was held can have left or done. */
const wasOver =
  /^(?:精神|以来|闭幕|《|(?:对|为|就)[^，。；]{1,30}(?:作出|进行|提出|擘画|描绘)|(?:审议)?通过了|胜利召开|召开后|(?:指出|强调|提出|部署|明确)(?!，将))/

/**
 * 学习十四届全国人大五次会议精神 in days when the fourth had just met: the table, which tells of all national meetings up to its
 * last one, knows that none was later.
 */
function isUnheld({document, prepared: table, report}: Context, session: Session, now: Now | undefined, told: Told | undefined): boolean {
  const latest = table.latestOf(session)
  const month = now?.latest ?? (told && monthOf(told))
  if (month === undefined || !latest || (session.number ?? 0) <= (latest.number ?? 0)) return false
  if (month > (session.level === '全国' ? table.until() : monthOf(latest.to))) return false
  if (!wasOver.test(document.text.slice(session.end, session.end + 40))) return false
  report('unheld', session, {
    certainty: 'likely',
    data: {actual: document.slice(session), latest: nameOf(latest, session), right: daysOf(latest)},
    note: 'note-table',
    related: now ? relatedTo(now) : told?.evidence ? [['when-event', told.evidence]] : []
  })
  return true
}

const adopts =
  /^(?:精神|上)?(?:审议|讨论|审议并|讨论并|表决)?(?:通过|作出|审议通过)(?:了|的)?[^，。；《]{0,6}$|^[^《]*(?:这次|此次|[，。；]会议|[，。；]全会)[^。；《]{0,4}(?:审议|讨论|审议并|讨论并|表决)?(?:通过|作出)(?:了|的)?[^，。；《]{0,6}$/
const kinds = /^(?:精神和?|通过的)?《(决定|建议|决议|公报)》/

/** What a meeting is said to have adopted, against the table; `row` is the meeting's own, where the table has it. */
function checkAdopted({document, prepared: table, report, confirm}: Context, session: Session, row: SessionRow | undefined): boolean {
  const actual = document.slice(session)
  const title = titleAfter(document, session)
  if (title && adopts.test(document.text.slice(session.end, title.start))) {
    if (row?.adopted.some((known) => plain(known) === plain(title.name))) confirm(session, [title])
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
  if (!row) return false
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

/** The title that a meeting adopted stands in the same sentence or the next. */
const farthestTitle = 100

function titleAfter(document: Document, session: Session): Title | undefined {
  const titles = document.mentions('title')
  const title = titles[indexAt(titles, session.end - 1) + 1]
  if (!title || title.start - session.end > farthestTitle) return undefined
  const sessions = document.mentions('session')
  // Another meeting between the two may be the one that adopted it.
  return (sessions[indexAt(sessions, session.start) + 1]?.start ?? title.end) < title.start ? undefined : title
}
