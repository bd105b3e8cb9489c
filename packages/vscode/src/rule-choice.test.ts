import {expect, test} from 'vitest'
import {chooseAmong} from './rule-choice.ts'

const rules = ['abbreviation', 'count-mismatch', 'figure-conflict', 'plan-period'].map((id) => ({id, summary: id}))
const ids = (choice: readonly {id: string}[]): string[] => choice.map(({id}) => id)

test('rules of the cursor’s line come first, then those of the draft in the order of the text, each once, then the others', () => {
  const found = [
    {rule: 'plan-period', line: 9},
    {rule: 'figure-conflict', line: 3},
    {rule: 'count-mismatch', line: 5},
    {rule: 'plan-period', line: 1}
  ]
  const {here, others} = chooseAmong(rules, found, 5)
  expect(ids(here)).toEqual(['count-mismatch', 'plan-period', 'figure-conflict'])
  expect(ids(others)).toEqual(['abbreviation'])
})

test('a draft without messages has the whole list; a message of a rule that has no page does not lead anywhere', () => {
  expect(chooseAmong(rules, [], 0)).toEqual({here: [], others: rules})
  expect(chooseAmong(rules, [{rule: 'hegao-directive', line: 0}], 0)).toEqual({here: [], others: rules})
})
