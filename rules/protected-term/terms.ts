import {type LexiconRow, type Lexicons, mergeRows, SlipFinder} from '@hegao/core'
import own from './protected-terms.generated.ts'

/** One row of the lexicon `protected-terms`. */
export interface ProtectedTerm {
  readonly id: string
  readonly name: string
  readonly neighbours?: readonly string[]
  readonly source: string
}

export interface ProtectedTable {
  readonly slips: SlipFinder
  /** Names and right words near them: what stands inside one of these is no slip. */
  readonly right: readonly string[]
  readonly rowOf: ReadonlyMap<string, ProtectedTerm>
}

export function protectedTable(lexicons: Lexicons): ProtectedTable {
  const rows = mergeRows(own, lexicons['protected-terms']).map(asRow)
  const names = rows.map(({name}) => name)
  return {
    slips: new SlipFinder(names),
    right: [...new Set([...names, ...rows.flatMap(({neighbours = []}) => neighbours)])],
    rowOf: new Map(rows.map((row) => [row.name, row]))
  }
}

// Rows are validated by protected-terms.schema.json before they come here.
const asRow = (row: LexiconRow): ProtectedTerm => row as unknown as ProtectedTerm
