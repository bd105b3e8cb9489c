import {type Document, groupBy} from '@hegao/core'
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
  const all = [partitions, bracketed, trailingTotals, complements, doneAndLeft, splitSums, fundings, classes]
    .flatMap((read) => read(document))
    .filter(({total, parts: [first]}) => {
      const key = `${total.start} ${first?.start ?? ''}`
      if (seen.has(key) || unsummed.test(total.dimension)) return false
      seen.add(key)
      return true
    })
  // 8项指标中，超额5项、完成1项、未完成2项: what is a part of a sum that comes out right is no total of the other parts.
  const within = groupBy(
    all.filter(({fault}) => fault === undefined).flatMap(({parts}) => parts.map((part) => ({part, parts}))),
    ({part}) => part.start
  )
  const isPart = ({total, parts}: Partition): boolean =>
    within.get(total.start)?.some((whole) => parts.every((part) => whole.parts.some(({start}) => start === part.start))) === true
  return all.filter((one) => one.fault === undefined || !isPart(one)).map((one) => verdictOn(document, one))
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
