import {type Plan, type Session} from '@hegao/core'
import {type Context} from './context.ts'
import {type Horizon, type Horizons} from './horizon.ts'
import {type PlanRow} from './plans.ts'

/** 党的二十届四中全会▸对未来五年发展作出顶层设计, 审议通过“十五五”规划建议: what only the plenum of a plan did. */
const setsPlan =
  /^(?:审议|讨论)?(?:并)?(?:(?:对|为|就)(?:我国|全国)?(?:“(?<short>十[一二三四五六七八九])五”(?:时期)?|(?:未来|今后|接下来)(?:的)?五年)[^，。；！？]{0,24}?(?:作出|作了|进行|擘画|描绘|绘就|谋划|部署)|(?:审议)?通过(?:了)?(?:关于)?(?:制定)?“(?<adopted>十[一二三四五六七八九])五”规划(?:的)?《?建议)/
const numbers = '一二三四五六七八九'

/** A plenum that is said to have set a plan, against the one that the table gives the plan. */
export function checkPlenums({document, prepared: table, report}: Context, horizons: Horizons): void {
  for (const session of document.mentions('session')) {
    if (session.body !== 'party-committee' || session.level !== '全国' || session.term === undefined) continue
    const match = setsPlan.exec(document.text.slice(session.end, session.end + 60))
    if (!match) continue
    const written = match.groups?.['short'] ?? match.groups?.['adopted']
    const row = written === undefined ? planOf(document.articleAt(session.start), horizons) : table.get(10 + numbers.indexOf(written.charAt(1)) + 1)
    if (!row?.plenum || (row.plenum.term === session.term && row.plenum.number === session.number)) continue
    const right = document.mentions('session').find((other: Session) => isPlenum(other, row))
    const plan = document.mentions('plan').find((other: Plan) => other.value === row.number)
    report('plenum', session, {
      certainty: 'likely',
      data: {actual: document.slice(session), short: row.short, plenum: row.plenum.name},
      note: 'note-plenum',
      expected: [row.plenum.name],
      related: right ? [['right-plenum', right]] : plan ? [['plan-here', plan]] : []
    })
  }
}

const isPlenum = ({body, level, term, number}: Session, {plenum}: PlanRow): boolean =>
  body === 'party-committee' && level === '全国' && term === plenum?.term && number === plenum?.number

/** The plan that an article, or else its page, makes or looks forward to. */
function planOf(article: Parameters<Horizons['get']>[0] | undefined, horizons: Horizons): PlanRow | undefined {
  const own: Horizon | undefined = article && horizons.get(article)
  if (own?.plan) return own.plan
  for (const {plan} of horizons.values()) if (plan) return plan
  return undefined
}
