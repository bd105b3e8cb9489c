import {type Document, type Session} from '@hegao/core'
import {type Context} from './context.ts'

/** The first whole name of each meeting, at any level and at its own. */
export function soundNames(document: Document): ReadonlyMap<string, Session> {
  const found = new Map<string, Session>()
  for (const session of document.mentions('session')) {
    if (session.termWordLost) continue
    for (const level of ['', session.level]) {
      const key = [session.body, level, session.value].join('|')
      if (!found.has(key)) found.set(key, session)
    }
  }
  return found
}

/** 第六委员会第九次全体会议: the word that says which committee is gone. */
export function reportLost({document, report}: Context, session: Session, sound: ReadonlyMap<string, Session>): void {
  const actual = document.slice(session)
  const same = sound.get([session.body, session.level, session.value].join('|'))
  const expected = actual.replace(/(?=(?:中央)?委员会第|全国人|.中全会)/, '届')
  report('lost', session, {
    certainty: 'certain',
    data: {actual, term: session.term ?? 0, ...(same ? {other: document.slice(same)} : {})},
    note: same ? 'note-same' : 'note-lost',
    expected: [expected],
    related: same ? [['other', same]] : []
  })
}
