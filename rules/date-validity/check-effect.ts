import {type Article, type DateMention, dayNumber, type Document, isDay, parseNumeral} from '@hegao/core'
import type {Context} from './context.ts'

const comesIntoForce = /^(?:零时)?起(?:正式)?(?:施行|实施|执行|生效)/
/** 本办法▸自: the text itself; what it says of others is no matter here. */
const itself = /本(?![市省县区州地级届])\p{Script=Han}{1,4}自$/u
/** 现予公布，▸自: the order that publishes it. */
const announced = /(?:公布|发布|印发)[^。；]{0,2}[，,]自$/
/** Under the title: 2026年2月4日……通过　2026年2月10日……公布　▸自 */
const headBlocks = 8
/** An amended text has the dates of its first issue and of its amendments. */
const amended = /修[正订改]|废止|同时/

/** The day that a text comes into force, as its head and its last article give it. */
export function checkEffect({document, report, confirm}: Context, article: Article, dates: readonly DateMention[]): void {
  const [first, ...others] = dates.filter((date) => isOwn(document, article, date))
  if (!first) return
  for (const date of others) {
    if (date.value === first.value) confirm(date, [first])
    else
      report('effect', date, {
        certainty: 'likely',
        data: {actual: document.slice(date), other: document.slice(first)},
        note: 'note-effect',
        related: [['other', first, {other: document.slice(first)}]]
      })
  }
}

function isOwn({text}: Document, article: Article, date: DateMention): boolean {
  const {year, month, day} = date.from
  if (date.to || year === undefined || month === undefined || day === undefined) return false
  if (!comesIntoForce.test(text.slice(date.end, date.end + 10))) return false
  const before = text.slice(Math.max(0, date.start - 12), date.start)
  const block = article.blocks.find(({start, end}) => start <= date.start && date.start < end)
  const isHead =
    block !== undefined && block.index - (article.blocks[0]?.index ?? 0) < headBlocks && /^[（(]|通过|公布/.test(block.source.text)
  return (itself.test(before) || announced.test(before) || (isHead && before.endsWith('自'))) && !amended.test(block?.source.text ?? '')
}

const lasting = /^起(?:正式)?(?:施行|实施|执行)，有效期(?:为|限为)?([0-9]{1,2}|[一二三四五六七八九十两]{1,2})年(?:，|（)?(?:有效期)?至$/

/** 自2026年5月1日起施行，有效期5年，至2031年4月30日止. */
export function checkValidity({document, report, confirm}: Context, dates: readonly DateMention[]): void {
  for (const [index, until] of dates.entries()) {
    const from = dates[index - 1]
    const years = from && parseNumeral(lasting.exec(document.text.slice(from.end, until.start))?.[1] ?? '')
    if (!from || years === undefined || !isDay(from.from) || !isDay(until.from)) continue
    const {year = 0, month = 1, day = 1} = from.from
    const last = dayNumber(until.from.year ?? 0, until.from.month ?? 1, until.from.day ?? 1)
    const anniversary = dayNumber(year + years, month, day)
    // 至2031年4月30日止 counts the first day, 至2031年5月1日 does not.
    if (last === anniversary || last === anniversary - 1) confirm(until, [from])
    else
      report('validity', until, {
        certainty: 'certain',
        data: {actual: document.slice(until), from: document.slice(from), years},
        note: 'note-validity',
        related: [['other', from, {other: document.slice(from)}]]
      })
  }
}
