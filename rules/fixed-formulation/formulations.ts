import {type LexiconRow, type Lexicons, mergeRows, SlipFinder} from '@hegao/core'
import own from './formulations.generated.ts'
import {type Phrase, toPhrase} from './phrases.ts'

/** One row of the lexicon `formulations`. */
export interface Formulation {
  readonly id: string
  readonly standard: string
  readonly deviations: readonly string[]
  /** Whether one character mistyped, lost or doubled is reported as well. */
  readonly exact?: boolean
  /** Whether any one slip between its ends is reported: a word replaced, lost or added, members that changed places, a number. */
  readonly whole?: boolean
  /** Longer right wordings that hold a deviation, or right words one character off. */
  readonly within?: readonly string[]
  /** First day from which the wording holds, and first day on which it no longer does. */
  readonly from?: string
  readonly to?: string
  /** Whether the deviations were right before `from`. */
  readonly superseded?: boolean
  /** Whether a deviation may stand in a quotation. */
  readonly quotable?: boolean
  readonly source: string
}

/** All rows, by what is looked for. */
export interface FormulationTable {
  readonly terms: readonly string[]
  /** For each term the rows of which it is a deviation; none for right wordings. */
  readonly deviationOf: readonly (readonly Formulation[])[]
  /** The rows whose wording is exact, by it, and what finds slips of them. */
  readonly exact: ReadonlyMap<string, Formulation>
  readonly slips: SlipFinder
  /** The rows that are whole. */
  readonly phrases: readonly Phrase[]
}

export function formulationTable(lexicons: Lexicons): FormulationTable {
  const rows = mergeRows(own, lexicons['formulations']).map(asRow)
  // What one row calls right no other row reports.
  const right = new Set<string>()
  for (const {standard, within} of rows) {
    right.add(standard)
    for (const term of within ?? []) right.add(term)
  }
  const terms = [...right]
  const deviationOf: (readonly Formulation[])[] = terms.map(() => none)
  const known = new Map<string, Formulation[]>()
  for (const row of rows)
    for (const term of row.deviations) {
      if (right.has(term)) continue
      const before = known.get(term)
      if (before) before.push(row)
      else {
        const only = [row]
        known.set(term, only)
        terms.push(term)
        deviationOf.push(only)
      }
    }
  const exact = new Map(rows.filter((row) => row.exact === true || row.whole === true).map((row) => [row.standard, row]))
  return {
    terms,
    deviationOf,
    exact,
    slips: new SlipFinder([...exact.keys()]),
    phrases: rows.filter((row) => row.whole === true).map(toPhrase)
  }
}

const none: readonly Formulation[] = []

// Rows are validated by formulations.schema.json before they come here.
const asRow = (row: LexiconRow): Formulation => row as unknown as Formulation
