import {type Article, indexAt, type Now, parseNumeral} from '@hegao/core'
import {type Anniversary} from './anniversaries.ts'
import {yearInChronicle} from './check-chronicle.ts'
import {type Context} from './context.ts'

const subject =
  /(?:(?<year>[12][0-9]{3})年|(?<word>今年|去年|明年))(?:(?![12][0-9]{3}年|今年|去年|明年)[^。；！？]){0,24}?(?:是|恰逢|适逢|正值|系)(?:[^，。；！？]{0,12})$/
const wordOffsets = new Map([
  ['今年', 0],
  ['去年', -1],
  ['明年', 1]
])

/** 2026年是中国共产党成立105周年 */
export function checkAnniversary({document, report, confirm}: Context, anniversary: Anniversary, now: ReadonlyMap<Article, Now>): void {
  const from = Math.max(0, anniversary.start - 48)
  const match = subject.exec(document.text.slice(from, anniversary.start))
  const under = match ? undefined : yearInChronicle(document, anniversary.start)
  if (under) {
    if (under.year - anniversary.first !== anniversary.count)
      report('anniversary', anniversary.written, {
        certainty: 'likely',
        data: {
          year: under.year,
          event: anniversary.event,
          written: document.slice(anniversary.written),
          first: anniversary.first,
          right: under.year - anniversary.first
        },
        note: 'note-anniversary',
        related: [['subject', under]]
      })
    return
  }
  if (!match) return
  const article = document.articleAt(anniversary.start)
  const own = article && now.get(article)?.year
  const {year: named, word} = match.groups ?? {}
  const year = named === undefined ? own && own + (wordOffsets.get(word ?? '') ?? 0) : parseNumeral(named)
  if (year === undefined) return
  const place = {start: from + match.index, end: from + match.index + (named === undefined ? 2 : 5)}
  const dates = document.mentions('date')
  const date = dates[indexAt(dates, place.start)]
  if (year - anniversary.first === anniversary.count) {
    if (date?.start === place.start) confirm(date, [anniversary])
    return
  }
  report('anniversary', anniversary.written, {
    certainty: named === undefined ? 'likely' : 'certain',
    data: {
      year,
      event: anniversary.event,
      written: document.slice(anniversary.written),
      first: anniversary.first,
      right: year - anniversary.first
    },
    note: 'note-anniversary',
    related: [['subject', place]]
  })
}
