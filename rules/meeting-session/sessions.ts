import {type LexiconRow, type Lexicons, mergeRows, parseNumeral, type Session} from '@hegao/core'
import own from './sessions.generated.ts'

/** A date of the lexicon: a year with a month and a day where they are known. */
export interface Day {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** One row of the lexicon `sessions`. */
export interface SessionRow {
  readonly body: string
  readonly level: string
  readonly place?: string
  readonly term: number
  readonly number?: number
  readonly from: Day
  readonly to: Day
  readonly adopted: readonly string[]
}

/** The meetings that are known, and which is the last of its term. */
export interface SessionTable {
  /** The row of a meeting, that of its place before one for any place. */
  find(session: Session): SessionRow | undefined
  /** The latest meeting of a session's term that is known. */
  latestOf(session: Session): SessionRow | undefined
  /** The number of the last meeting of a session's term, where the term is over. */
  lastOf(session: Session): number | undefined
  /** The last month (12 × year + month − 1) of which the table tells: a national meeting that it lacks was not held by then. */
  until(): number
  /** The plenum that adopted the proposal for a five-year plan, by the number of the plan. */
  settingPlan(number: number): SessionRow | undefined
  /** The meeting of the same body that adopted a title. */
  adopting(title: string, session: Session): SessionRow | undefined
}

/** The rule's own rows with those of the user, put in order when the first session is looked up. */
export function sessionTable(lexicons: Lexicons): SessionTable {
  let made: SessionTable | undefined
  const table = (): SessionTable => (made ??= makeTable(lexicons))
  return {
    find: (session) => table().find(session),
    latestOf: (session) => table().latestOf(session),
    lastOf: (session) => table().lastOf(session),
    until: () => table().until(),
    settingPlan: (number) => table().settingPlan(number),
    adopting: (title, session) => table().adopting(title, session)
  }
}

/** 关于制定国民经济和社会发展第十五个五年规划的建议 */
const proposed = /第([一二三四五六七八九十]{1,3})个五年(?:规划|计划)的建议/

function makeTable(lexicons: Lexicons): SessionTable {
  const rows = new Map<string, SessionRow>()
  const last = new Map<string, number>()
  const latest = new Map<string, SessionRow>()
  const titles = new Map<string, SessionRow[]>()
  const plans = new Map<number, SessionRow>()
  let until = 0
  for (const given of mergeRows(own, lexicons['sessions'])) {
    const row = toRow(given)
    if (!row) continue
    rows.set(keyOf(row, row.number, row.place), row)
    if (row.level === '全国') until = Math.max(until, 12 * row.to.year + (row.to.month ?? 1) - 1)
    if (given['last'] === true && row.number !== undefined) last.set(keyOf(row, undefined, row.place), row.number)
    const term = keyOf(row, undefined, undefined)
    if (row.number !== undefined && row.place === undefined && (latest.get(term)?.number ?? 0) < row.number) latest.set(term, row)
    for (const title of row.adopted) {
      titles.set(plain(title), [...(titles.get(plain(title)) ?? []), row])
      const plan = parseNumeral(proposed.exec(title)?.[1] ?? '')
      if (plan !== undefined) plans.set(plan, row)
    }
  }
  return {
    find: (session) =>
      (session.place === undefined ? undefined : rows.get(keyOf(session, session.number, session.place))) ??
      rows.get(keyOf(session, session.number, undefined)),
    latestOf: (session) => latest.get(keyOf(session, undefined, undefined)),
    lastOf: (session) => last.get(keyOf(session, undefined, undefined)),
    until: () => until,
    settingPlan: (number) => plans.get(number),
    adopting: (title, {body, level}) => titles.get(plain(title))?.find((row) => row.body === body && row.level === level)
  }
}

const keyOf = (
  {body, level, term}: {readonly body: string; readonly level: string; readonly term?: number},
  number: number | undefined,
  place: string | undefined
): string => [body, level, term ?? '', number ?? '', place ?? ''].join('|')

/** Titles are written with and without 中共中央, with Chinese and Arabic digits, with marks within. */
export const plain = (title: string): string =>
  title
    .replace(/[《》〈〉“”‘’\s、，]/g, '')
    .replace(/^(?:中国共产党中央委员会|中共中央)/, '')
    .replace(/二〇三五/g, '2035')
    .replace(/二〇一〇|二○一○/g, '2010')
    .replace(/（[^（）]*）$/, '')

/** A row whose fields are of the kinds that the schema asks for; others are left out, as the schema would refuse them. */
function toRow({body, level, place, term, number, from, to, adopted}: LexiconRow): SessionRow | undefined {
  const [first, last] = [toDay(from), toDay(to)]
  if (typeof body !== 'string' || typeof level !== 'string' || typeof term !== 'number' || !first || !last) return undefined
  return {
    body,
    level,
    term,
    from: first,
    to: last,
    adopted: Array.isArray(adopted) ? adopted.filter((title) => typeof title === 'string') : [],
    ...(typeof place === 'string' ? {place} : {}),
    ...(typeof number === 'number' ? {number} : {})
  }
}

function toDay(value: unknown): Day | undefined {
  if (typeof value !== 'string') return undefined
  const [year, month, day] = value.split('-').map(Number)
  if (year === undefined || !Number.isInteger(year)) return undefined
  return {year, ...(month === undefined ? {} : {month}), ...(day === undefined ? {} : {day})}
}
