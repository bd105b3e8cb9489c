import {type Session} from '@hegao/core'
import {type Context} from './context.ts'
import {contradict, type Held, heldOf} from './held.ts'
import {coupledPlenums, readTwins} from './twins.ts'

/** The days of one meeting as two places give them, for the meetings that the table does not hold. */
export function checkDays({document, report, confirm}: Context, settled: Set<Session>): void {
  const first = new Map<string, {readonly session: Session; readonly held: Held}>()
  for (const session of document.mentions('session')) {
    const held = settled.has(session) || session.term === undefined ? undefined : heldOf(document, session)
    if (!held) continue
    const key = [session.body, session.level, session.value].join('|')
    const known = first.get(key)
    // A stretch says more than a day: it is what the others are compared with.
    if (!known || (held.to && !known.held.to && !contradict(held, known.held))) {
      if (known) confirm(known.session, [held])
      first.set(key, {session, held})
    } else if (!contradict(held, known.held)) confirm(session, [known.held])
    else {
      settled.add(session)
      report('days', session, {
        certainty: 'likely',
        data: {actual: document.slice(session), written: document.slice(held), other: document.slice(known.held)},
        note: 'note-undecided',
        related: [
          ['written', held],
          ['days-other', known.held]
        ]
      })
    }
  }
}

/** 党的十九大和二十届历次全会精神: a congress beside plenums of another term. */
export function checkCoupled({document, report}: Context, settled: Set<Session>): void {
  for (const session of document.mentions('session')) {
    const plenums = coupledPlenums(document, session)
    if (!plenums || settled.has(session)) continue
    settled.add(session)
    const data = {actual: document.slice(plenums), other: document.slice(session)}
    report('coupled', plenums, {certainty: 'likely', data, note: 'note-coupled', related: [['other', session, data]]})
  }
}

/** One meeting under two numbers, meetings that go together, lists out of order. */
export function checkTwins({document, report, confirm}: Context, settled: Set<Session>): void {
  for (const {kind, first, second} of readTwins(document)) {
    // A meeting whose days are in doubt still has its number.
    if (settled.has(second) || (settled.has(first) && kind !== 'two')) continue
    if (kind === 'same') {
      confirm(first, [second])
      confirm(second, [first])
      continue
    }
    settled.add(second)
    report(kind, second, {
      certainty: 'likely',
      data: {actual: document.slice(second), other: document.slice(first)},
      note: kind === 'two' ? 'note-undecided' : `note-${kind}`,
      related: [['other', first]]
    })
  }
}
