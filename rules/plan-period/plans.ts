import {type LexiconRow, type Lexicons, mergeRows} from '@hegao/core'
import own from './five-year-plans.generated.ts'

/** One row of the lexicon `five-year-plans`. Years are whole and inclusive. */
export interface PlanRow {
  readonly number: number
  /** Without marks: 十四五. */
  readonly short: string
  readonly ordinal: string
  readonly noun: string
  readonly from: number
  readonly to: number
  /** The plenum that adopted the proposal, with the month (12 × year + month − 1) in which it closed. */
  readonly plenum?: {readonly term: number; readonly number: number; readonly name: string; readonly month: number}
}

export type PlanTable = ReadonlyMap<number, PlanRow>

/** The plans by number: the rule's own with those of the user. */
export function planTable(lexicons: Lexicons): PlanTable {
  const table = new Map<number, PlanRow>()
  for (const row of mergeRows(own, lexicons['five-year-plans'])) {
    const plan = toPlan(row)
    if (plan) table.set(plan.number, plan)
  }
  return table
}

/** A row whose fields are of the kinds that the schema asks for; others are left out, as the schema would refuse them. */
function toPlan({number, short, ordinal, noun, from, to, proposal}: LexiconRow): PlanRow | undefined {
  if (typeof number !== 'number' || typeof from !== 'number' || typeof to !== 'number') return undefined
  if (typeof short !== 'string' || typeof ordinal !== 'string' || typeof noun !== 'string') return undefined
  const plenum = toPlenum(proposal)
  return {number, short, ordinal, noun, from, to, ...(plenum ? {plenum} : {})}
}

function toPlenum(proposal: unknown): PlanRow['plenum'] {
  if (typeof proposal !== 'object' || proposal === null) return undefined
  const {session, term, plenum, date} = proposal as Readonly<Record<string, unknown>>
  if (typeof session !== 'string' || typeof term !== 'number' || typeof plenum !== 'number' || typeof date !== 'string') return undefined
  const [year = 0, month = 1] = date.split('-').map(Number)
  return {term, number: plenum, name: session, month: 12 * year + month - 1}
}
