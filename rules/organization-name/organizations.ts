import {type LexiconRow, type Lexicons, mergeRows} from '@hegao/core'
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
  readonly terms: readonly string[]
  /** The row that a term is a former name of; undefined for longer words that only hold one. */
  readonly rowOf: readonly (Organization | undefined)[]
  /** Whether a term holds a former name of another body. */
  readonly isLonger: readonly boolean[]
}

export function organizationTable(lexicons: Lexicons): OrganizationTable {
  const terms = new Map<string, Organization | undefined>()
  const within = new Set<string>()
  for (const row of mergeRows(own, lexicons['organizations']).map(asRow)) {
    for (const former of row.former) terms.set(former, row)
    // 国家卫生计生委 holds the 卫生计生委 of a province, and is the former name of another row.
    for (const longer of row.within ?? []) {
      within.add(longer)
      if (!terms.has(longer)) terms.set(longer, undefined)
    }
  }
  return {
    terms: [...terms.keys()],
    rowOf: [...terms.values()],
    isLonger: [...terms.keys()].map((term) => within.has(term))
  }
}

// Rows are validated by organizations.schema.json before they come here.
const asRow = (row: LexiconRow): Organization => row as unknown as Organization
