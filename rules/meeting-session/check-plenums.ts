import {type Document, parseNumeral, type Plan, readPlanAspects, type Session} from '@hegao/core'
import {type Context, han, nameOf} from './context.ts'

/** 党的二十届四中全会▸对未来五年发展作出顶层设计, 审议通过“十五五”规划建议: what only the plenum of a plan did. */
const setsPlan =
  /^(?:审议|讨论)?(?:并)?(?:(?:对|为|就)(?:我国|全国)?(?:“(?<short>十[一二三四五六七八九])五”(?:时期)?|(?:未来|今后|接下来)(?:的)?五年)[^，。；！？]{0,24}?(?:作出|作了|进行|擘画|描绘|绘就|谋划|部署)|(?:审议)?通过(?:了)?(?:关于)?(?:制定)?“(?<adopted>十[一二三四五六七八九])五”规划(?:的)?《?建议)/

/** A plenum that is said to have set a plan, against the one that adopted its proposal. */
export function checkPlenums({document, prepared: table, report}: Context, settled: Set<Session>): void {
  let named: ReadonlyMap<unknown, Session> | undefined
  let plans: ReadonlyMap<unknown, Plan> | undefined
  for (const session of document.mentions('session')) {
    if (session.body !== 'party-committee' || session.level !== '全国' || settled.has(session)) continue
    const match = setsPlan.exec(document.text.slice(session.end, session.end + 60))
    if (!match) continue
    const written = match.groups?.['short'] ?? match.groups?.['adopted']
    const plan = written === undefined ? document.read(plannedIn) : parseNumeral(written)
    const row = plan === undefined ? undefined : table.settingPlan(plan)
    if (plan === undefined || !row || (row.term === session.term && row.number === session.number)) continue
    const right = nameOf(row, session)
    const other = (named ??= firstOf(document.mentions('session'), (one) => table.find(one))).get(row)
    const mention = (plans ??= firstOf(document.mentions('plan'), ({value}) => value)).get(plan)
    const data = {actual: document.slice(session), right, plan: `${han(plan)}五`}
    settled.add(session)
    report('plan', session, {
      certainty: 'likely',
      data: {...data, other: right},
      note: 'note-table',
      expected: [right],
      related: other ? [['other', other, {...data, other: document.slice(other)}]] : mention ? [['plan-here', mention]] : []
    })
  }
}

/** The first mention of each thing that several mentions are of. */
function firstOf<One>(all: readonly One[], thing: (one: One) => unknown): ReadonlyMap<unknown, One> {
  const found = new Map<unknown, One>()
  for (const one of all) {
    const key = thing(one)
    if (!found.has(key)) found.set(key, one)
  }
  return found
}

/** The plan that the page makes: the last of several, since drafts tell of the one before. */
function plannedIn(document: Document): number | undefined {
  let last: number | undefined
  for (const [{value}, aspect] of document.read(readPlanAspects)) if (aspect === 'made' && value > (last ?? 0)) last = value
  return last
}
