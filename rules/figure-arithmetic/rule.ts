import {defineRule, type Document} from '@hegao/core'
import {impossibleAges} from './ages.ts'
import {balances} from './complements.ts'
import {meanGrowths, yearlySums} from './by-year.ts'
import {changes, increments} from './changes.ts'
import {daysOfYear} from './days-of-year.ts'
import {widths} from './directions.ts'
import {durations} from './durations.ts'
import {equivalents} from './equivalents.ts'
import {exclusions} from './exclusions.ts'
import {gains} from './gains.ts'
import {goals, naturalGrowth, outcomes} from './goals.ts'
import {doublings, fractions} from './in-words.ts'
import {impossibleRates, impossibleRatesPerHead, outgrown, overfullMeetings, ratesInAmounts} from './limits.ts'
import messages from './messages.ts'
import {partsAgain} from './parts-again.ts'
import {reversedRanges} from './ranges.ts'
import {rateGaps} from './rate-gaps.ts'
import {incomeRatios, leverages, structures} from './ratios.ts'
import {shares} from './shares.ts'
import {impossibleSpans} from './spans.ts'
import {moves, paces} from './steps.ts'
import {sums} from './sums.ts'
import {tableLaws} from './table-laws.ts'
import {tableShares} from './table-shares.ts'
import {changesOverYears} from './table-sums-of-years.ts'
import {tableTotals} from './table-totals.ts'
import {tableGrowth, tableSeries} from './table-years.ts'
import type {Verdict} from './verdict.ts'

/** What is computed from the figures of a text. */
const readings: readonly ((document: Document) => readonly Verdict[])[] = [
  sums,
  partsAgain,
  tableTotals,
  tableLaws,
  tableShares,
  changesOverYears,
  changes,
  increments,
  outgrown,
  shares,
  daysOfYear,
  impossibleRates,
  impossibleRatesPerHead,
  ratesInAmounts,
  yearlySums,
  meanGrowths,
  moves,
  fractions,
  doublings,
  leverages,
  paces,
  rateGaps,
  exclusions,
  widths,
  structures,
  incomeRatios,
  balances,
  impossibleAges,
  impossibleSpans,
  overfullMeetings,
  reversedRanges,
  gains,
  equivalents,
  durations,
  goals,
  outcomes,
  naturalGrowth,
  tableGrowth,
  tableSeries
]

export default defineRule({
  id: 'figure-arithmetic',
  category: 'fact',
  severity: 'error',
  summary: {
    zh: '总数与分项、前后两数与增幅、区间的两端算不拢',
    en: 'a total and its parts, two figures and their growth, or the ends of a range do not add up'
  },
  reads: ['quantity'],
  yieldsTo: ['quantity-wording'],
  messages,
  check({document, report, confirm}) {
    for (const verdict of readings.flatMap((read) => read(document))) {
      if ('agrees' in verdict) confirm(verdict.agrees, verdict.evidence)
      else {
        const {id, place, certainty = 'certain', ...said} = verdict
        report(id, place, {certainty, ...said})
      }
    }
  }
})
