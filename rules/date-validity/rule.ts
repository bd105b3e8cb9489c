import {type Article, type DateMention, defineRule, readNow, readTold, type Words} from '@hegao/core'
import {type Anniversaries, anniversaries} from './anniversaries.ts'
import {checkCalendar, checkLeapDays} from './check-calendar.ts'
import {checkChronicle, checkGreeting, checkJubilees} from './check-chronicle.ts'
import {checkDeadlines} from './check-deadline.ts'
import {checkEffect, checkValidity} from './check-effect.ts'
import {checkMasthead} from './check-masthead.ts'
import {checkOrder} from './check-order.ts'
import {checkQuarters} from './check-quarters.ts'
import {checkHeadlineYear, checkOutlook} from './check-outlook.ts'
import {checkOwnYears} from './check-own-years.ts'
import {checkPlannedYears} from './check-planned-years.ts'
import {checkPrinted} from './check-printed.ts'
import {checkRuns} from './check-runs.ts'
import {checkStages} from './check-stages.ts'
import {checkSummary} from './check-summary.ts'
import {checkToday} from './check-today.ts'
import {checkWeekdays} from './check-weekdays.ts'
import {checkYears} from './check-years.ts'
import {impossibleTimes} from './clock.ts'
import {type Context, type Id} from './context.ts'
import {checkSpans} from './check-spans.ts'
import {eventDays} from './events.ts'
import {otherDays} from './meetings.ts'
import messages from './messages.ts'
import {readLate} from './submitted.ts'
import {OneYear} from './weekday.ts'

export default defineRule<Id, Anniversaries>({
  id: 'date-validity',
  category: 'fact',
  severity: 'error',
  summary: {
    zh: '日历上没有的日期，或与星期、起止、稿件日期、周年不符',
    en: 'dates that no calendar has, or that disagree with their weekday, their stretch or the date of the text'
  },
  reads: ['date', 'document-date'],
  lexicons: ['anniversaries'],
  messages,
  prepare: ({lexicons}) => anniversaries(lexicons),
  check(context) {
    const {document, skip} = context
    const now = document.read(readNow)
    const told = document.read(readTold)
    const undated = new OneYear()
    const byArticle = new Map<Article, DateMention[]>()
    for (const date of document.mentions('date')) {
      if (checkCalendar(context, date)) continue
      const article = document.articleAt(date.start)
      const own = article && byArticle.get(article)
      if (own) own.push(date)
      else if (article) byArticle.set(article, [date])
    }
    for (const [article, dates] of byArticle) {
      checkLeapDays(context, dates, now.get(article))
      checkWeekdays(context, article, dates, told.get(article), undated)
      checkToday(context, dates, article, now.get(article))
      checkOrder(context, article, dates)
      checkEffect(context, article, dates)
      checkValidity(context, dates)
    }
    checkDeadlines(context, now)
    checkMasthead(context)
    checkPrinted(context)
    checkStages(context)
    checkPlannedYears(context)
    checkYears(context, now, told)
    checkQuarters(context)
    checkRuns(context, told)
    checkEvents(context)
    checkSpans(context)
    checkOwnYears(context)
    checkOutlook(context, told)
    checkHeadlineYear(context, told)
    checkSummary(context)
    checkClock(context)
    checkChronicle(context)
    checkJubilees(context)
    checkGreeting(context)
    for (const date of document.mentions('document-date')) skip(date, 'given', {where: origins[date.from] ?? date.from})
    for (const date of document.mentions('date')) skip(date, date.to ? 'in-order' : 'calendar')
  }
})

const origins: Readonly<Record<string, Words>> = {
  dateline: {zh: '电头', en: 'dateline'},
  title: {zh: '题下', en: 'title'},
  signature: {zh: '落款', en: 'signature'}
}

function checkEvents({document, report}: Context): void {
  for (const {name, here, there} of document.read(eventDays))
    report('event', here, {
      certainty: 'likely',
      data: {name, actual: document.slice(here), other: document.slice(there)},
      related: [['other', there]]
    })
  for (const {kind, here, there} of document.read(otherDays))
    report('meeting-day', here, {
      certainty: 'likely',
      data: {name: kind, actual: document.slice(here), other: document.slice(there)},
      related: [['held', there, {name: kind}]]
    })
  for (const {due, meeting} of document.read(readLate))
    report('submitted', due, {
      certainty: 'likely',
      data: {actual: document.slice(due), other: document.slice(meeting)},
      related: [['meeting', meeting]]
    })
}

function checkClock({document, report}: Context): void {
  for (const time of impossibleTimes(document.text)) report('clock', time, {certainty: 'certain', data: {actual: document.slice(time)}})
}
