import type {LexiconRow} from './rule/define.ts'

/**
 * A lexicon's own rows with those that a user gives: rows merge by `id`, field by field; `replace: true` puts the given row
 * in the place of the own one, `off: true` takes it out. Own rows keep their order, new ones follow in theirs.
 */
export function mergeRows(own: readonly LexiconRow[], given: readonly LexiconRow[] = []): readonly LexiconRow[] {
  if (given.length === 0 || given === own) return own
  const rows = new Map(own.map((row) => [row.id, row]))
  for (const {replace, off, ...row} of given) {
    const before = replace === true ? undefined : rows.get(row.id)
    if (off === true) rows.delete(row.id)
    else rows.set(row.id, {...before, ...row})
  }
  return [...rows.values()]
}
