import {type Article, dayNumber, isDay, type Now, type Told} from '@hegao/core'
import {readAnniversaries} from './anniversaries.ts'
import {checkAnniversary} from './check-anniversary.ts'
import {readComparisons} from './compared.ts'
import {type Context, dayWords, documentDate} from './context.ts'
import {readPeriods} from './periods.ts'
import {readPointedYears} from './today.ts'

/** Years by themselves: 今年（2026年）, anniversaries, 同比 over many years, what is told as done before it can be. */
export function checkYears(context: Context, now: ReadonlyMap<Article, Now>, told: ReadonlyMap<Article, Told>): void {
  const {document, prepared, report, confirm} = context
  for (const pointed of readPointedYears(document.text)) {
    const article = document.articleAt(pointed.start)
    const own = article && told.get(article)
    if (!own || (own.from !== 'date' && own.from !== 'masthead') || own.year + pointed.offset === pointed.value) continue
    report('year', pointed, {
      certainty: 'likely',
      data: {actual: document.slice(pointed), date: dayWords(own)},
      related: documentDate(own)
    })
  }
  for (const period of readPeriods(document.text)) {
    const article = document.articleAt(period.start)
    const own = article && told.get(article)
    // A period is counted up in its last days.
    if (!own || (own.from !== 'date' && own.from !== 'masthead') || own.month >= period.lastMonth) continue
    report('unfinished', period, {
      certainty: 'likely',
      data: {actual: document.slice(period), date: dayWords(own)},
      note: 'note-after',
      related: documentDate(own)
    })
  }
  for (const anniversary of readAnniversaries(document.text, prepared)) checkAnniversary(context, anniversary, now)
  for (const comparison of readComparisons(document.text)) {
    report('compared', comparison.word, {
      certainty: 'likely',
      data: {from: comparison.from, to: comparison.to, span: comparison.to - comparison.from},
      note: 'note-compared',
      related: [['range', comparison.years]]
    })
  }
  for (const date of document.mentions('date')) {
    const article = document.articleAt(date.start)
    const own = article && now.get(article)
    const passed = own?.date && passedBefore.test(document.text.slice(date.start - 4, date.start)) && passedBehind.test(document.text.slice(date.end, date.end + 60))
    const {year = passed ? own.date?.year : undefined, month, day} = date.from
    if (!own?.date || year === undefined || month === undefined || day === undefined || date.to || !isDay(date.from)) continue
    if (dayNumber(year, month, day) <= dayNumber(own.date.year, own.date.month, own.date.day)) continue
    if (passed || happened.test(document.text.slice(date.end, date.end + 40)))
      report('after', date, {
        certainty: 'likely',
        data: {actual: document.slice(date), date: dayWords(own.date)},
        note: 'note-after',
        related: documentDate(own)
      })
    else confirm(date, own.evidence ? [own.evidence] : [])
  }
}

/** 已经▸2026年3月20日▸省政府常务会议审议通过: what is issued was passed before. */
const passedBefore = /(?:已经?|业经|经)[于在]?$/
const passedBehind = /^[^，。；\n]{0,40}?(?:通过|同意|批准|审定)(?!的)/
/** What is told as done: 召开了, 已投产; 将 before it leaves it to come. */
const happened =
  /^(?!之?[前后]|以[前后]|起|至|前后)，?(?:(?!将|拟|计划|预计|届时|起)[^，。；]){0,20}?(?:召开了|举行了|发布了|印发了|通过了|成立了|启动了|开幕了|闭幕了|结束了|签署了|已经?(?:召开|举行|投产|建成|开工|完成|通过|印发|施行))/
