import type {Session} from '@hegao/core'
import type {Context} from './context.ts'
import {editions, misplaced} from './own.ts'

/** Meetings against the one that the text was written for. */
export function checkOwn({document, report}: Context, settled: Set<Session>): void {
  for (const {kind, session, other} of misplaced(document)) {
    if (settled.has(session)) continue
    settled.add(session)
    const data = {
      actual: document.slice(session),
      other: document.slice(other),
      right: (kind === 'target' ? (other.number ?? 0) : (other.term ?? 0)) - 1
    }
    report(kind, session, {
      certainty: 'likely',
      data,
      ...(kind === 'before' || kind === 'target' ? {note: `note-${kind}` as const} : {}),
      related: [['other', other]]
    })
  }
  for (const {right, own, ...range} of editions(document)) {
    const data = {actual: document.slice(range), other: document.slice(own), right}
    report('edition', range, {certainty: 'certain', data, related: [['other', own]]})
  }
}
