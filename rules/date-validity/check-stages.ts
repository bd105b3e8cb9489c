import {daysInMonth, type Document, parseNumeral, placesOf, type Range} from '@hegao/core'
import type {Context} from './context.ts'

/** What a stage asks for before a day on which it has not begun. */
interface Early {
  readonly due: Range
  readonly stage: Range
}

const number = '(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})'
const year = '(?:(?:[12][0-9]{3}|今|明)年)?'
/** （三）总结提升阶段（▸2026年10月至11月）, 第三阶段：总结提升（10月1日—11月30日）: the first month, and the day where one is named. */
const term = new RegExp(
  `^[^，。；！？\\n]{0,24}阶段[^，。；！？\\n（(]{0,16}[（(](?<when>(?<from>${year})(?<month>${number})月(?:(?<day>${number})日|[上中下]旬|[初中底末])?(?:起|(?:——?|－|–|-|~|～|至|到)(?<to>${year})[0-9一二三四五六七八九十]{1,3}月[^（）()\\n]{0,6}))[）)]`
)
/** ▸9月20日前▸报送专项行动总结 */
const due = new RegExp(
  `(?<![0-9年次翌])(?<from>(?:[12][0-9]{3}年)?)(?<month>${number})月(?:(?<day>${number})日|(?<third>[上中下])旬|[底末])?(?:之|以)?前，?[^，。；！？\\n]{0,16}?(?:报|完成|提交|形成|上报|召开|开展|组织|印发|出台|公布|评选|验收|总结|建成|实现|制定|启动)[^，。；！？\\n]{0,24}`,
  'g'
)
/** What is already done, and whom it is said of: 9月底前已整改的, 对9月底前未完成的. */
const told = /[已曾未仍均]|没有|尚|此前|截至|基础上|的(?:$|[，；。]|单位|项目|企业|问题|市场|地区|县|镇|乡|街道|学校|工程)/
/** Farther before its stage a day without a year is of the year after. */
const mostMonths = 6
const longestTerm = 70
const longestLead = 16

/** Days that a stage of a plan sets before it has begun: （三）总结阶段（10月至11月）。9月20日前报送总结. */
export function checkStages({document, report}: Context): void {
  for (const {due: day, stage} of earlyIn(document))
    report('stage', day, {
      certainty: 'likely',
      data: {actual: document.slice(day), other: document.slice(stage)},
      note: 'note-stage',
      related: [['stage-term', stage]]
    })
}

function earlyIn(document: Document): Early[] {
  const {text} = document
  const found: Early[] = []
  let last = -1
  for (const at of placesOf(text, '阶段')) {
    const flow = document.flowAt(at)
    if (!flow || flow.start === last || at - flow.start > longestTerm) continue
    last = flow.start
    const match = term.exec(text.slice(flow.start, Math.min(flow.end, flow.start + longestTerm)))
    if (!match) continue
    const {when = '', from = '', to = '', month = '', day} = match.groups ?? {}
    const begins = dayOf(month, day, 1)
    // Over the turn of a year a month is of either.
    if (begins === undefined || (to !== '' && to !== from)) continue
    const start = flow.start + match[0].lastIndexOf(when)
    const stage = {start, end: start + when.length}
    for (const one of text.slice(stage.end, flow.end).matchAll(due)) {
      const {from: own = '', month: before = '', day: on, third} = one.groups ?? {}
      const ends = dayOf(before, on, third === '上' ? 10 : third === '中' ? 20 : 31)
      if (ends === undefined || ends >= begins || begins - ends > mostMonths * 31) continue
      if (own !== '' && (from === '' ? true : own !== from)) continue
      const place = stage.end + one.index
      const lead = text.slice(Math.max(stage.end, place - longestLead), place)
      if (told.test(lead.slice(Math.max(...[...'，。；'].map((mark) => lead.lastIndexOf(mark))) + 1) + one[0])) continue
      found.push({due: {start: place, end: place + one[0].search(/(?:之|以)?前/) + 1}, stage})
    }
  }
  return found
}

/** A day counted through the year, in months of 31 days. */
function dayOf(month: string, day: string | undefined, otherwise: number): number | undefined {
  const at = parseNumeral(month)
  const on = day === undefined ? otherwise : parseNumeral(day)
  if (at === undefined || at < 1 || at > 12 || on === undefined) return undefined
  return at * 31 + Math.min(on, daysInMonth(at))
}
