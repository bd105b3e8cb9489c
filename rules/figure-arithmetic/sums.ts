import type {Document} from '@hegao/core'
import {bracketed} from './bracketed.ts'
import {classes} from './classes.ts'
import {complements} from './complements.ts'
import {doneAndLeft} from './done.ts'
import {fundings} from './funding.ts'
import type {Partition} from './partition.ts'
import {partitions} from './parts.ts'
import {inUnitOf, sumOf} from './rounding.ts'
import {splitSums} from './split-sums.ts'
import {trailingTotals} from './totals.ts'
import {spanOf, unitOf, type Verdict} from './verdict.ts'

/** Ages, spans of years and grades have no parts that add up. */
const unsummed = /^(?:岁|年|周年|度|类|级)$/

/** Totals before, behind and, by definition, above their parts; each total with its parts once. */
export function sums(document: Document): Verdict[] {
  const seen = new Set<string>()
  return [partitions, bracketed, trailingTotals, complements, doneAndLeft, splitSums, fundings, classes].flatMap((read) =>
    read(document).flatMap((partition) => {
      const key = `${partition.total.start} ${partition.parts[0]?.start ?? ''}`
      if (seen.has(key) || unsummed.test(partition.total.dimension)) return []
      seen.add(key)
      return [verdictOn(document, partition)]
    })
  )
}

function verdictOn(document: Document, {total, parts, fault}: Partition): Verdict {
  const [first = total] = parts
  const written = document.slice(total)
  switch (fault?.kind) {
    case undefined:
      return {agrees: total, evidence: parts}
    case 'part':
      return {id: 'part', place: first, data: {part: document.slice(first), total: written}, related: [['at-total', total]]}
    case 'unit':
      return {
        id: 'unit',
        place: fault.part,
        data: {part: document.slice(fault.part), total: written, expected: fault.expected},
        note: 'check-unit',
        related: [['at-total', total]]
      }
    case 'sum':
      return {
        id: 'sum',
        place: total,
        certainty: fault.certain ? 'certain' : 'likely',
        data: {total: written, sum: inUnitOf(total, sumOf(parts)), unit: unitOf(written), parts: parts.map((part) => document.slice(part))},
        note: 'check-sum',
        related: [['at-parts', spanOf(...parts)]]
      }
  }
}
