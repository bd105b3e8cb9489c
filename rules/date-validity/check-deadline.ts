import {type Article, type DateMention, dayNumber, daysInMonth, type Document, type Now, type Range} from '@hegao/core'
import {type Context, dayWords, documentDate} from './context.ts'

/** 请于3月1日前▸报送, 定于3月1日▸召开: what a paper asks for, or announces, is still to come. */
const asked = /(?:请[^，。；]{0,12}[于在]|务必[于在]|须[于在]|应[于在]|定于|拟于|将于)$/
const behind =
  /^[底末]?(?:（[^（）]{1,6}）)?(?:(?:上午|下午)?[0-9]{1,2}[:：时][0-9]{0,2}分?)?(?:之前|以前|前)?(?:将|把|报|上报|报送|反馈|提交|完成|召开|举行|开展|在|到|组织|进行)/
/** 2025年11月▸底前制定实施细则, whoever is to do it. */
const due =
  /^(?:[底末]|[上中下]旬)?(?:之|以)?前(?:，[^，。；的]{0,16}?|[^，。；的]{0,8}?)(?:全部|全面|基本|要|须|应|务必|组织|逐一|统一)?(?:完成|制定|报送|上报|报|提交|建成|出台|印发|开展|落实|实现|形成|启动|建立|整改|反馈|将|把|力争|编制|摸清|消除)[^，。；]{0,24}/
/** Told as done, or of those that it was done by: 2025年11月底前已完成摸底的区县. */
const told = /[了已曾均]|此前|截至|原定|的(?:$|，|人|单位|项目|企业|区县|个人|居民|学生|家庭|工程|可|应|按|基础)/
/** A day of another year is written without it where the paper is of December, or of January. */
const nearest = 62
/** A day that names its year is asked for however long ago; past this the paper tells of rules for old cases. */
const farthest = 400

/** Days that a paper sets for others, against its own date. */
export function checkDeadlines({document, report}: Context, now: ReadonlyMap<Article, Now>): void {
  const {text} = document
  for (const date of document.mentions('date')) {
    const article = document.articleAt(date.start)
    const own = article && now.get(article)
    // A piece of news may quote what was asked days before.
    if (!own?.date || !article || document.dateOf(article)?.from === 'dateline' || date.lunar || date.to) continue
    const away = dayNumber(own.date.year, own.date.month, own.date.day) - lastDayOf(date, own.date.year)
    if (!(away > 0 && away <= (date.from.year === undefined ? nearest : farthest))) continue
    const isAsked =
      away <= nearest && asked.test(text.slice(Math.max(0, date.start - 16), date.start)) && behind.test(text.slice(date.end, date.end + 24))
    if (!isAsked && (date.from.year === undefined || !isDue(document, date))) continue
    report('deadline', date, {
      certainty: 'likely',
      data: {actual: document.slice(date), date: dayWords(own.date)},
      note: 'note-deadline',
      related: documentDate(own)
    })
  }
}

/** The day, or the last of the month; NaN where the calendar has none. */
function lastDayOf({from: {year, month, day}}: DateMention, ownYear: number): number {
  const at = year ?? ownYear
  const last = month === undefined || month < 1 || month > 12 ? Number.NaN : daysInMonth(month, at)
  return day !== undefined && day > last ? Number.NaN : dayNumber(at, month ?? 1, day ?? last)
}

function isDue({text}: Document, {start, end}: Range): boolean {
  const match = due.exec(text.slice(end, end + 60))
  const before = /[^，。；\n]*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? ''
  return match !== null && !told.test(before + match[0].replace(/\n[^]*$/, ''))
}
