// What the project holds itself to. Each target is judged by what a run has measured, and left open where it has not.
import {ratio, isOver} from './measure.mjs'

/** Largest memory of a run, in MB. */
const peak = (results, id) => Math.max(...Object.values(results.get(id) ?? []).flatMap(({megabytes}) => megabytes ?? []))

const atLeast = (value, bound) => ({value, met: value >= bound})
const atMost = (value, bound) => ({value, met: value <= bound})
/** How many times as long the other tool takes. */
const ahead = (part, other, own = 'hegao') => {
  const value = part && ratio(part.results, other, own)
  return value === undefined ? undefined : {value, open: isOver(part.results, other)}
}
const judge = (measured, bound) => measured && {...atLeast(measured.value, bound), ...(measured.open ? {note: 'or more'} : {})}

const targets = [
  ['10 MB: ≥ 20 × as fast as zhlint', ({'10mb': part}) => judge(ahead(part, 'zhlint'), 20)],
  ['10 MB: at least as fast as AutoCorrect on 1 thread', ({'10mb': part}) => judge(ahead(part, 'autocorrect'), 1)],
  [
    '10 MB, no duplicates: ≥ 2 × as fast as AutoCorrect on 1 thread',
    ({'10mb': part}) => judge(ahead(part, 'autocorrect', 'hegao-no-duplicates'), 2)
  ],
  ['2,000 files: ≥ 2.5 × as fast as AutoCorrect on 1 thread', ({files: part}) => judge(ahead(part, 'autocorrect'), 2.5)],
  [
    '2,000 files, workers: ahead of AutoCorrect on all threads',
    ({files: part}) => judge(ahead(part, 'autocorrect-threads', 'hegao-workers'), 1)
  ],
  ['2,000 files: ≥ 15 × as fast as textlint', ({files: part}) => judge(ahead(part, 'textlint'), 15)],
  ['20 KB: ≤ node + 35 ms', ({cold: part}) => part && {...atMost(part.net, 35), unit: ' ms'}],
  ['20 KB: ≤ 1.1 × AutoCorrect', ({cold: part}) => part && atMost(ratio(part.results, 'hegao', 'autocorrect'), 1.1)],
  ['keystroke in 100 KB: p95 ≤ 5 ms', ({keystroke: part}) => part && {...atMost(part.p95, 5), unit: ' ms'}],
  ['keystroke in 100 KB: p99 ≤ 10 ms', ({keystroke: part}) => part && {...atMost(part.p99, 10), unit: ' ms'}],
  ['growth from 1 MB to 10 MB ≤ 11, net of start', ({growth: part}) => part && atMost(part.growth, 11)],
  ['ten times the paragraphs: ≤ 20 × the near-duplicate work', ({duplicates: part}) => part && atMost(part.growth, 20)],
  ['near-duplicates: recall ≥ 95 % of every pair', ({duplicates: part}) => part && {...atLeast(100 * part.recall, 95), unit: ' %'}],
  [
    'memory at 10 MB ≤ 60 MB + 8 × the text',
    ({'10mb': part}) => {
      const most = part && peak(part.results, 'hegao')
      return most > 0 ? {...atMost(most, 60 + 8 * part.text), unit: ' MB'} : undefined
    }
  ]
]

/** Rows of the table of targets. */
export const judged = (facts) =>
  targets.map(([name, measure]) => {
    const outcome = measure(facts)
    if (!outcome) return [name, '–', 'not measured']
    const {value, met, unit = '', note} = outcome
    return [
      name,
      `${value < 100 ? value.toFixed(unit === '' ? 2 : 1) : value.toFixed(0)}${unit}${note ? `, ${note}` : ''}`,
      met ? 'met' : '**missed**'
    ]
  })
