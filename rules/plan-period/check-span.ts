import {type Plan, readOwnYears} from '@hegao/core'
import {type Context, dataOf, unquote} from './context.ts'

const span = /(?:规划|实施)期(?:限)?(?:为|是|：)?((?:19|20)\d\d)年?(?:[—–－~～-]{1,2}|至|到)((?:19|20)\d\d)年/g
/** A plan that looks farther ahead, 2026—2035年, has another end on purpose. */
const slip = 2

/** 规划期为2026—2031年 in an article that names one plan only before it. */
export function checkSpans({document, prepared: table, report}: Context): void {
  // Where the title gives its own years, date-validity compares with those.
  if (document.read(readOwnYears)) return
  const plans = document.mentions('plan')
  for (const match of document.text.matchAll(span)) {
    const article = document.articleAt(match.index)
    const before = plans.filter(({start}) => start >= (article?.start ?? 0) && start < match.index)
    const [plan] = before
    const row = plan && table.get(plan.value)
    if (!plan || !row || !before.every((other: Plan) => other.value === plan.value)) continue
    const [from, to] = [Number(match[1]), Number(match[2])]
    const away = [Math.abs(from - row.from), Math.abs(to - row.to)]
    if (away.every((years) => years === 0) || away.some((years) => years > slip)) continue
    const start = match.index + match[0].indexOf(match[1] ?? '')
    const range = {start, end: match.index + match[0].length}
    report('span', range, {
      certainty: 'certain',
      data: {...dataOf(row), actual: unquote(document.slice(plan)), written: document.slice(range)},
      related: [['plan-here', plan]]
    })
  }
}
