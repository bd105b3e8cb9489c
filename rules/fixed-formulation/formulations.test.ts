import {createLinter, type Source} from '@hegao/core'
import {describe, expect, it} from 'vitest'
import rows from './formulations.generated.ts'
import rule from './rule.ts'

// A row that holds from some day on is judged only with a date.
const linter = createLinter({rules: [{rule}], documentDate: '2026-01-05'})

const reportedIn = (text: string): (string | undefined)[] => {
  const block = {kind: 'paragraph', text, segments: [{start: 0, source: 0, length: text.length}]} as const
  const source: Source = {path: 'draft.txt', encoding: 'utf-8', text, blocks: [block], directives: []}
  return [...new Set(linter.check(source).messages.map(({expected}) => expected?.[0]))]
}

// The schema beside the lexicon has let every row through.
interface Row {
  readonly id: string
  readonly standard: string
  readonly deviations: readonly string[]
  readonly passes: string
  readonly fails: string
}
const formulations = rows as unknown as readonly Row[]

describe('the lexicon of formulations', () => {
  it.each(formulations.map((row) => [row.id, row] as const))(
    '%s lets its example pass and reports the other',
    (_, {standard, passes, fails}) => {
      expect(reportedIn(passes)).toEqual([])
      expect(reportedIn(fails)).toEqual([standard])
    }
  )

  it('reports every deviation, and none inside a right wording', () => {
    for (const {standard, deviations} of formulations) {
      expect(reportedIn(`会议提到${standard}。`)).toEqual([])
      for (const deviation of deviations) expect([deviation, ...reportedIn(`会议提到${deviation}。`)]).toEqual([deviation, standard])
    }
  })
})
