import {type Article, indexAt, parseNumeral, placesOf, type Plan} from '@hegao/core'
import {type Context, dataOf, unquote} from './context.ts'
import {type Horizon} from './horizon.ts'

/** Where a clause begins: —— and 。 alike. */
const clauseBegins = /(?:^|[。；：，—\n　])$/
/** ▸到2025年▸，全县地区生产总值突破600亿元: what is to be reached. */
const reached = /^，?[^。；]{0,40}?(?:突破|达到|达|超过|提高到|提升到|增加到|增长到|稳定在|保持在|控制在|不低于|建成|实现|形成)(?!了)/
/** What is told of that year, or of the plan before. */
const told = /已|累计|预计|[12][0-9]{3}年|了(?!解)|超额|原定|完成情况|五年来/

/** A goal in a text that makes a plan, for the year before the plan, where its other goals are for the plan's last. */
export function checkGoals({document, prepared: table, report}: Context, horizons: ReadonlyMap<Article, Horizon>): void {
  const {text} = document
  for (const [article, {plan: row, made}] of horizons) {
    const plan = row && [...made].find(({value}: Plan) => value === row.number)
    const before = row && table.get(row.number - 1)
    if (!row || !plan || !before) continue
    const goals = (year: number): number[] =>
      [...placesOf(text, `到${year}年`)].filter((at) => at >= article.start && at < article.end && isGoal(text, at))
    const [right] = goals(row.to)
    if (right === undefined) continue
    for (const start of goals(before.to)) {
      const end = start + '到2030年'.length
      report(
        'target',
        {start, end},
        {
          certainty: 'likely',
          data: {...dataOf(row), actual: unquote(document.slice(plan)), year: before.to},
          note: 'note-stage',
          related: [
            ['plan-here', plan],
            ['goal', {start: right, end: right + '到2030年'.length}]
          ]
        }
      )
    }
  }
}

const reach = 60

function isGoal(text: string, at: number): boolean {
  const end = at + '到2030年'.length
  const sentence = text.lastIndexOf('。', at) + 1
  const behind = text.slice(end, end + reach)
  const clause = /^[^。；\n]*/.exec(behind)?.[0] ?? ''
  return (
    clauseBegins.test(text.slice(Math.max(0, at - 1), at)) &&
    reached.test(behind) &&
    !told.test(text.slice(Math.max(sentence, at - reach), at) + clause)
  )
}

/** “十五五”时期的主要目标：……。在此基础上再奋斗五年，到2035年 */
const afterwards =
  /在此基础上，?(?:再|接续)(?:奋斗|经过|用|干|努力)([五十5]|10)年(?:的?(?:努力|奋斗|时间))?，?(?:就?到|至)([12][0-9]{3})年/g

/** What is to be reached some years after the plan whose goals the paragraph gives, in another year than that. */
export function checkAfterwards({document, prepared: table, report}: Context): void {
  const {text} = document
  if (!text.includes('在此基础上')) return
  const plans = document.mentions('plan')
  for (const match of text.matchAll(afterwards)) {
    const plan = plans[indexAt(plans, match.index)]
    const row = plan && table.get(plan.value)
    const from = plan && document.flowAt(plan.start)
    if (!plan || !row || from !== document.flowAt(match.index) || /[12][0-9]{3}年/.test(text.slice(plan.end, match.index))) continue
    const [years, year] = [parseNumeral(match[1] ?? '') ?? 0, Number(match[2])]
    const end = match.index + match[0].length
    if (year !== row.to + years)
      report(
        'afterwards',
        {start: end - 5, end},
        {
          certainty: 'likely',
          data: {...dataOf(row), actual: unquote(document.slice(plan)), years, year, right: row.to + years},
          note: 'note-stage',
          related: [['plan-here', plan]]
        }
      )
  }
}
