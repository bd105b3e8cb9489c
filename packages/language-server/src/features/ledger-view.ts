import type {LedgerEntry as Entry, Locale} from '@hegao/core'
import {nameOfKind, nameStatus} from '@hegao/reporters'
import type {OpenDocument} from '../documents/open-document.ts'
import type {LedgerEntry, LedgerGroup} from '../protocol.ts'

const categories: readonly Entry['category'][] = ['protocol', 'fact', 'wording', 'layout']

/** The ledger as a client shows it: by what a fault would cost, then by kind, then by place. */
export function ledgerGroups(entries: readonly Entry[], document: OpenDocument, locale: Locale): LedgerGroup[] {
  const byKind = new Map<string, Entry[]>()
  for (const entry of entries) {
    const known = byKind.get(entry.kind)
    if (known) known.push(entry)
    else byKind.set(entry.kind, [entry])
  }
  return [...byKind]
    .map(([kind, members]) => ({kind, members, gravity: gravityOf(members)}))
    .toSorted((a, b) => a.gravity - b.gravity)
    .map(({kind, members}) => {
      const counts = {confirmed: 0, conflict: 0, unchecked: 0}
      for (const {status} of members) counts[status]++
      const inOrder = members.toSorted((a, b) => a.place.start.offset - b.place.start.offset)
      return {kind, name: nameOfKind(kind, locale), counts, entries: inOrder.map((entry) => entryOf(entry, document, locale))}
    })
}

/** What the gravest of them would cost, 0 for the most. */
const gravityOf = (members: readonly Entry[]): number =>
  Math.min(...categories.flatMap((category, at) => (members.some((entry) => entry.category === category) ? [at] : [])))

function entryOf(
  {status, text, place, where, about, evidence, reason, ruleId}: Entry,
  document: OpenDocument,
  locale: Locale
): LedgerEntry {
  const of = Object.values(about ?? {}).join(' · ')
  return {
    status,
    statusName: nameStatus(status, locale),
    text,
    range: document.rangeOfPlace(place),
    where,
    ...(of === '' ? {} : {about: of}),
    evidence: evidence.map((other) => ({text: other.text, range: document.rangeOfPlace(other.place)})),
    ...(reason === undefined ? {} : {reason}),
    ...(ruleId === undefined ? {} : {ruleId})
  }
}
