import type {Document} from '../document/document.ts'
import {type Abbreviation, readAbbreviations} from './abbreviation/abbreviation.ts'
import {type Count, readCounts} from './count/count.ts'
import {type DateMention, readDates} from './date/date.ts'
import {type DocumentDateMention, readDocumentDates} from './date/document-date.ts'
import {type Numeral, readNumerals} from './numeral/numeral.ts'
import {type Ordinal, readOrdinals} from './ordinal/ordinal.ts'
import {type Person, readPersons} from './person/person.ts'
import {type Plan, readPlans} from './plan/plan.ts'
import {type Quantity, readQuantities} from './quantity/quantity.ts'
import {readReferences, type Reference} from './reference/reference.ts'
import {readSessions, type Session} from './session/session.ts'
import {readTitles, type Title} from './title/title.ts'

/** What a text says that can be compared, by kind. */
export interface MentionKinds {
  numeral: Numeral
  quantity: Quantity
  plan: Plan
  count: Count
  ordinal: Ordinal
  title: Title
  session: Session
  date: DateMention
  'document-date': DocumentDateMention
  reference: Reference
  abbreviation: Abbreviation
  person: Person
}

export type MentionKind = keyof MentionKinds

export type Mention = MentionKinds[MentionKind]

/** How each kind is read. A document runs each at most once. */
export const readings: {readonly [Kind in MentionKind]: (document: Document) => readonly MentionKinds[Kind][]} = {
  numeral: readNumerals,
  quantity: readQuantities,
  plan: readPlans,
  count: readCounts,
  ordinal: readOrdinals,
  title: readTitles,
  session: readSessions,
  date: readDates,
  'document-date': readDocumentDates,
  reference: readReferences,
  abbreviation: readAbbreviations,
  person: readPersons
}
