import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {textOf} from '../../bench/speed/text.mjs'
import {type Work, workOf} from './counting.ts'

const table = fileURLToPath(new URL('call-counts.txt', import.meta.url))
const [short, long] = [textOf(15_000, 5), textOf(60_000, 5)]

/** Below it, a count changes with any word of a rule; a share of it is not worth a review. */
const share = 0.2
/** Of a pass of the text, and of an expression for a thousand characters. */
const slack = 0.5

const head = `What checking a text of ${String(long.length)} characters takes, by step, and what the step takes on a quarter of it.
passes: how often the text is passed over, by expressions, searches and loops. expressions: run for 1,000 characters.
A step that changes by more than a fifth has to be looked at: npx vitest run test/call-counts, and with -u once it is as it should be.

`

interface Row {
  readonly step: string
  readonly numbers: readonly number[]
}

function sum(steps: ReadonlyMap<string, Work>): Work {
  const total = {expressions: 0, characters: 0}
  for (const {expressions, characters} of steps.values()) {
    total.expressions += expressions
    total.characters += characters
  }
  return total
}

/** Per character of the text, so that a step that grows faster than the text shows. */
function measure(): Row[] {
  const [few, many] = [workOf(short), workOf(long)]
  const numbersOf = (work: Work | undefined, {length}: string): number[] => [
    (work?.characters ?? 0) / length,
    (1000 * (work?.expressions ?? 0)) / length
  ]
  return [...many, ['all', sum(many)] as const]
    .map(([step, work]) => ({step, numbers: [...numbersOf(work, long), ...numbersOf(step === 'all' ? sum(few) : few.get(step), short)]}))
    .filter(({numbers}) => numbers.some((number) => number >= 0.005))
    .toSorted((a, b) => (a.step < b.step ? -1 : 1))
}

const columns = ['passes', 'expressions', 'passes of ¼', 'expressions of ¼']

const written = (rows: readonly Row[]): string =>
  [
    `${head}${'step'.padEnd(26)}${columns.map((column) => column.padStart(18)).join('')}`,
    ...rows.map(({step, numbers}) => `${step.padEnd(26)}${numbers.map((number) => number.toFixed(2).padStart(18)).join('')}`),
    ''
  ].join('\n')

const readTable = (text: string): Row[] =>
  text
    .slice(text.indexOf('\nstep') + 1)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [step = '', ...numbers] = line.split(/\s+/)
      return {step, numbers: numbers.map(Number)}
    })

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= slack + share * Math.min(one, other)

/** Whether each step does about the work that was written down; steps that do next to none may come and go. */
function isAsWritten(rows: readonly Row[], before: readonly Row[]): boolean {
  const numbersIn = (list: readonly Row[], step: string): readonly number[] => list.find((row) => row.step === step)?.numbers ?? []
  const steps = new Set([...rows, ...before].map(({step}) => step))
  return [...steps].every((step) =>
    columns.every((_, column) => isNear(numbersIn(rows, step)[column] ?? 0, numbersIn(before, step)[column] ?? 0))
  )
}

describe('the work of a check', () => {
  it('is the same each time', () => {
    expect([...workOf(short)]).toEqual([...workOf(short)])
  })

  it('is what was written down, for every rule and reading', async () => {
    const rows = measure()
    const before = existsSync(table) ? readFileSync(table, 'utf8') : ''
    await expect(isAsWritten(rows, readTable(before)) ? before : written(rows)).toMatchFileSnapshot(table)
  })
})
