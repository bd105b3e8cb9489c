import {fill, type Locale} from '@hegao/core'
import type {Ledger, LedgerEntry, LedgerGroup, LedgerStatus, Range} from '@hegao/language-server/protocol'
import {ledgerWords} from './messages.ts'

/** One line of the ledger view. */
export interface LedgerNode {
  /** The same from one check to the next, so that what a person unfolded stays so. */
  readonly id: string
  readonly label: string
  readonly description: string
  readonly tooltip: string
  /** What a screen reader says. */
  readonly spoken: string
  /** Of an entry; absent for kinds and for evidence. */
  readonly status?: LedgerStatus
  /** Where a click leads; absent for kinds. */
  readonly range?: Range
  readonly children: readonly LedgerNode[]
  /** How it stands until a person folds or unfolds it. */
  readonly folding: 'none' | 'open' | 'closed'
}

/** Entries of the largest kind that is open from the start: more would push all other kinds out of sight. */
const largestOpen = 50

/** What a person wants to see: everything, or only what is not confirmed. */
export type LedgerFilter = 'all' | 'open'

/** The lines of a ledger: kinds, in them entries, in these what each was compared with. */
export function ledgerTree(ledger: Ledger, filter: LedgerFilter, locale: Locale): LedgerNode[] {
  return ledger.groups
    .map((group) => ({group, entries: group.entries.filter(({status}) => filter === 'all' || status !== 'confirmed')}))
    .filter(({entries}) => entries.length > 0)
    .map(({group, entries}) => groupNode(group, entries, locale))
}

function groupNode(group: LedgerGroup, entries: readonly LedgerEntry[], locale: Locale): LedgerNode {
  const description = fill(ledgerWords.group, {...group.counts}, locale)
  const seen = new Map<string, number>()
  const children = entries.map((entry) => {
    const nth = seen.get(entry.text) ?? 0
    seen.set(entry.text, nth + 1)
    return entryNode(entry, `${group.kind}/${entry.text}/${nth}`, locale)
  })
  const spoken = `${group.name} ${description}`
  const folding = children.length > largestOpen ? 'closed' : 'open'
  return {id: group.kind, label: group.name, description, tooltip: spoken, spoken, children, folding}
}

function entryNode(entry: LedgerEntry, id: string, locale: Locale): LedgerNode {
  const {status, statusName, text, range, where, about, reason, ruleId} = entry
  const tooltip = [
    `${statusName}　${text}`,
    reason,
    about === undefined ? undefined : fill(ledgerWords.about, {about}, locale),
    where,
    ruleId === undefined ? undefined : fill(ledgerWords.rule, {rule: ruleId}, locale)
  ]
  const description = [about, reason, where].filter((part) => part !== undefined && part !== '').join('　')
  const children = entry.evidence.map((evidence, index): LedgerNode => ({
    id: `${id}/${index}`,
    label: evidence.text,
    description: '',
    tooltip: evidence.text,
    spoken: evidence.text,
    range: evidence.range,
    children: [],
    folding: 'none'
  }))
  return {
    id,
    label: text,
    description,
    tooltip: tooltip.filter((line) => line !== undefined && line !== '').join('\n'),
    spoken: `${statusName} ${text} ${description}`,
    status,
    range,
    children,
    folding: children.length === 0 ? 'none' : 'closed'
  }
}

/** How many entries disagree with another. */
export const conflictsOf = (ledger: Ledger): number => ledger.groups.reduce((sum, {counts}) => sum + counts.conflict, 0)
