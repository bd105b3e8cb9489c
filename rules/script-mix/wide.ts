import type {Certainty, Document, Range} from '@hegao/core'
import type {Say} from './messages.ts'
import {again, editable, mostNamed} from './places.ts'

/** Numbers in two widths, and full-width ones among half-width ones. */
export function reportWide(document: Document, runs: readonly Range[], report: Say): void {
  const mixed = readMixedNumbers(document, runs)
  for (const range of mixed) {
    const word = document.slice(range)
    report('mixedNumber', range, {certainty: 'likely', data: {word}, ...narrowed(document, [range])})
  }
  const inMixed = new Set(mixed.flatMap(({start, end}) => runs.filter((run) => start <= run.start && run.end <= end)))
  const wide = readWide(
    document,
    runs.filter((run) => !inMixed.has(run))
  )
  const [first, ...others] = wide?.runs ?? []
  if (!wide || !first) return
  report('wide', first, {
    certainty: wide.certainty,
    data: {count: wide.runs.length, words: wide.runs.slice(0, mostNamed).map((range) => document.slice(range)), half: wide.half},
    related: again(document, others),
    ...narrowed(document, wide.runs)
  })
}

function narrowed(document: Document, ranges: readonly Range[]) {
  const edits = editable(document, ranges).map((range) => ({range, text: narrow(document.slice(range))}))
  return edits.length > 0 ? {fix: {title: 'narrow', edits} as const} : {}
}

/** Full-width digits and letters in a text that has them half-width. */
interface Wide {
  readonly runs: readonly Range[]
  /** How many numbers and words the text has in half-width. */
  readonly half: number
  readonly certainty: Certainty
}

/** One full-width number in so many half-width ones is a slip; more of them may be a house's older style. */
const slip = 40

/** Silent where most are full-width: texts of the 1980s and 1990s are set so. */
function readWide({text}: Document, runs: readonly Range[]): Wide | undefined {
  if (runs.length === 0) return undefined
  const half = text.match(/[0-9]+|[A-Za-z]+/g)?.length ?? 0
  if (runs.length >= half) return undefined
  return {runs, half, certainty: half >= runs.length * slip ? 'likely' : 'possible'}
}

/** Numbers that begin in one width and go on in the other: 2０25. */
function readMixedNumbers({text}: Document, runs: readonly Range[]): Range[] {
  const found: Range[] = []
  for (const run of runs) {
    let {start, end} = run
    if (!/[0-9０-９]/.test(text.charAt(start)) || start < (found.at(-1)?.end ?? 0)) continue
    while (/[0-9０-９]/.test(text.charAt(start - 1) || ' ')) start--
    while (/[0-9０-９]/.test(text.charAt(end) || ' ')) end++
    if (/[0-9]/.test(text.slice(start, end))) found.push({start, end})
  }
  return found
}

/** Ａ → A, ９ → 9. */
const narrow = (words: string): string => words.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
