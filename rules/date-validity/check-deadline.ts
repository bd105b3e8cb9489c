import {type Article, dayNumber, isDay, type Now} from '@hegao/core'
import {type Context, dayWords, documentDate} from './context.ts'

/** 请于3月1日前▸报送, 定于3月1日▸召开: what a paper asks for, or announces, is still to come. */
const asked = /(?:请[^，。；]{0,12}[于在]|务必[于在]|须[于在]|应[于在]|定于|拟于|将于)$/
const behind =
  /^(?:（[^（）]{1,6}）)?(?:(?:上午|下午)?[0-9]{1,2}[:：时][0-9]{0,2}分?)?(?:之前|以前|前)?(?:将|把|报|上报|报送|反馈|提交|完成|召开|举行|开展|在|到|组织|进行)/
/** A day of another year is written without it where the paper is of December, or of January. */
const nearest = 62

/** Days that a paper sets for others, against its own date. */
export function checkDeadlines({document, report}: Context, now: ReadonlyMap<Article, Now>): void {
  for (const date of document.mentions('date')) {
    const article = document.articleAt(date.start)
    const own = article && now.get(article)
    // A piece of news may quote what was asked days before.
    if (!own?.date || !article || document.dateOf(article)?.from === 'dateline' || date.lunar) continue
    const {year = own.date.year, month, day} = date.from
    if (month === undefined || day === undefined || !isDay({year, month, day})) continue
    const away = dayNumber(own.date.year, own.date.month, own.date.day) - dayNumber(year, month, day)
    if (away <= 0 || away > nearest) continue
    const {text} = document
    if (!asked.test(text.slice(Math.max(0, date.start - 16), date.start)) || !behind.test(text.slice(date.end, date.end + 24))) continue
    report('deadline', date, {
      certainty: 'likely',
      data: {actual: document.slice(date), date: dayWords(own.date)},
      note: 'note-deadline',
      related: documentDate(own)
    })
  }
}
