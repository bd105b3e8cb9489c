import {createLinter, type Source} from '@hegao/core'
import {describe, expect, it} from 'vitest'
import rows from './orders.generated.ts'
import rule from './rule.ts'

const linter = createLinter({rules: [{rule}], documentDate: '2026-01-05'})

const reportedIn = (text: string): string[] => {
  const block = {kind: 'paragraph', text, segments: [{start: 0, source: 0, length: text.length}]} as const
  const source: Source = {path: 'draft.txt', encoding: 'utf-8', text, blocks: [block], directives: []}
  return linter.check(source).messages.map(({expected}) => expected?.[0] ?? '')
}

// The schema beside the lexicon has let every row through.
const orders = rows as unknown as readonly {
  readonly id: string
  readonly members: readonly string[]
  readonly passes: string
  readonly fails: string
}[]

describe('the lexicon of orders', () => {
  it.each(orders.map((row) => [row.id, row] as const))('%s lets its example pass and reports the other', (_, {members, passes, fails}) => {
    expect(reportedIn(passes)).toEqual([])
    expect(reportedIn(fails)).toEqual([members.join('、')])
  })
})
