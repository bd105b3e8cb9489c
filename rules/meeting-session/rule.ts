import {defineRule, readNow, readTold, type Session} from '@hegao/core'
import {checkPlenums} from './check-plenums.ts'
import {reportLost, soundNames} from './check-lost.ts'
import {checkOwn} from './check-own.ts'
import {checkAgainstTable} from './check-table.ts'
import {checkCoupled, checkDays, checkTwins} from './check-twins.ts'
import {type Context, daysOf, type Id} from './context.ts'
import {type SessionTable, sessionTable} from './sessions.ts'
import messages from './messages.ts'

export default defineRule<Id, SessionTable>({
  id: 'meeting-session',
  category: 'protocol',
  severity: 'error',
  summary: {
    zh: '会议届次脱字、前后不一，或与日期、所通过的文件不符',
    en: 'a meeting whose number disagrees with another place, its date or what it adopted'
  },
  reads: ['session'],
  lexicons: ['sessions'],
  messages,
  prepare: ({lexicons}) => sessionTable(lexicons),
  check(context) {
    const {document, skip} = context
    const settled = new Set<Session>()
    const now = document.read(readNow)
    const told = document.read(readTold)
    const sound = soundNames(document)
    for (const session of document.mentions('session')) {
      const article = document.articleAt(session.start)
      if (session.termWordLost) reportLost(context, session, sound)
      else if (session.term === undefined || (session.number === undefined && session.body !== 'party-congress')) {
        skip(session, 'incomplete')
        continue
      } else if (!checkAgainstTable(context, session, article && now.get(article), article && told.get(article))) continue
      settled.add(session)
    }
    checkPlenums(context, settled)
    checkCoupled(context, settled)
    checkDays(context, settled)
    checkTwins(context, settled)
    checkOwn(context, settled)
    for (const session of document.mentions('session')) leaveOpen(context, session)
  }
})

/** What the ledger says of meetings that nothing was compared with. */
function leaveOpen({prepared: table, skip}: Context, session: Session): void {
  const row = table.find(session)
  if (row) skip(session, 'listed', {right: daysOf(row)})
  else skip(session, 'unlisted')
}
