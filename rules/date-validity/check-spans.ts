import {type DateMention, type Document, parseNumeral} from '@hegao/core'
import {type Context} from './context.ts'

const number = '[0-9]{1,3}|[一二三四五六七八九十]{1,3}'
const anyYear = '[12][0-9]{3}'
/** 3月至11月，历时9个月 */
const months = new RegExp(
  `(?<range>(?:(?<from>${anyYear})年)?(?<first>[0-9]{1,2})月(?:至|到|—)(?:(?<to>${anyYear})年)?(?<last>[0-9]{1,2})月)，?(?<words>(?:历时|为期|前后|共)(?:约|近)?(?<count>${number})个月)(?!多|余|左右)`,
  'g'
)
/** 到2030年，……。在此基础上再奋斗五年，到2035年; 到2035年▸的▸远景目标 is no year from which one counts. */
const later = new RegExp(
  `到(?<from>${anyYear})年(?!的)(?:(?!${anyYear}年)[^\\n]){0,160}?再(?:奋斗|经过|用|过|干|努力|接续奋斗)(?<years>${number})年(?:的?(?:努力|奋斗|时间))?，?(?:就?到|至)(?<to>${anyYear})年`,
  'g'
)

/** Stretches of months and years against how long they are said to be, and what ends before it begins. */
export function checkSpans(context: Context): void {
  const {document, report} = context
  const {text} = document
  for (const match of text.includes('个月') ? text.matchAll(months) : []) {
    const {range = '', from, first, to, last, words = '', count} = match.groups ?? {}
    const across = from !== undefined && to !== undefined ? (Number(to) - Number(from)) * 12 : 0
    const right = across + Number(last) - Number(first) + 1
    const written = parseNumeral(count ?? '')
    // 3月至11月 is nine months with both counted, eight from one to the other.
    if (written === undefined || right < 1 || written === right || written === right - 1) continue
    const start = match.index + match[0].length - words.length
    report(
      'months',
      {start, end: start + words.length},
      {
        certainty: 'likely',
        data: {written: words, range, right},
        note: 'note-span',
        related: [['range', {start: match.index, end: match.index + range.length}]]
      }
    )
  }
  for (const match of text.includes('再') ? text.matchAll(later) : []) {
    const {from = '', years = '', to = ''} = match.groups ?? {}
    const right = Number(from) + (parseNumeral(years) ?? 0)
    if (right === Number(to)) continue
    const end = match.index + match[0].length
    report(
      'later',
      {start: end - to.length - 1, end},
      {
        certainty: 'likely',
        data: {from, years, right, actual: `${to}年`},
        note: 'note-span',
        related: [['range', {start: match.index + 1, end: match.index + 1 + from.length + 1}]]
      }
    )
  }
  const dates = document.mentions('date')
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1]
    if (next && endsBefore(document, date, next))
      report('before', next, {
        certainty: 'likely',
        data: {actual: document.slice(next), other: document.slice(date)},
        related: [['other', date, {other: document.slice(date)}]]
      })
  }
}

const begins = /^(?:（[^（）]{1,8}）)?(?:起|开始)/
const done = /^(?:（[^（）]{1,8}）)?(?:之?前|以前|底前)?(?:全部|基本)?(?:完成|结束)/

/** 从12月25日起……，于12月20日前完成: in one sentence, without another year. */
function endsBefore(document: Document, date: DateMention, next: DateMention): boolean {
  const {text} = document
  const {year, month, day} = date.from
  if (date.to || next.to || month === undefined || day === undefined || next.from.month === undefined || next.from.day === undefined)
    return false
  if (document.sentenceAt(date.start) !== document.sentenceAt(next.start)) return false
  if (!begins.test(text.slice(date.end, date.end + 12)) || !done.test(text.slice(next.end, next.end + 16))) return false
  if (next.from.year !== undefined && next.from.year !== year) return false
  const monthsOn = next.from.month - month
  // From December into January the year turns.
  return monthsOn === 0 ? next.from.day < day : monthsOn < 0 && monthsOn > -6
}
