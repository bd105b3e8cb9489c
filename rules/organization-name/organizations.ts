import {Automaton, type LexiconRow, type Lexicons, mergeRows} from '@hegao/core'
import own from './organizations.generated.ts'

/** One row of the lexicon `organizations`. */
export interface Organization {
  readonly id: string
  readonly name: string
  readonly former: readonly string[]
  readonly within?: readonly string[]
  readonly from: string
  readonly to?: string
  readonly source: string
}

export interface OrganizationTable {
  readonly automaton: Automaton
  /** The row that a term is a former name of; undefined for longer words that only hold one. */
  readonly rowOf: readonly (Organization | undefined)[]
}

export function organizationTable(lexicons: Lexicons): OrganizationTable {
  const terms = new Map<string, Organization | undefined>()
  for (const row of mergeRows(own, lexicons['organizations']).map(asRow)) {
    for (const former of row.former) terms.set(former, row)
    for (const longer of row.within ?? []) terms.set(longer, undefined)
  }
  return {automaton: new Automaton([...terms.keys()]), rowOf: [...terms.values()]}
}

// Rows are validated by organizations.schema.json before they come here.
const asRow = (row: LexiconRow): Organization => row as unknown as Organization
