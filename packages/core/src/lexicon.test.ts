import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {mergeRows} from './lexicon.ts'

const own = [
  {id: 'a', name: '甲', from: 2021},
  {id: 'b', name: '乙'}
]

describe('mergeRows', () => {
  it('hands out the own rows where nothing is given', () => {
    expect(mergeRows(own)).toBe(own)
    expect(mergeRows(own, [])).toBe(own)
  })

  it('merges a row with the same id field by field', () => {
    expect(mergeRows(own, [{id: 'a', from: 2026}])).toEqual([{id: 'a', name: '甲', from: 2026}, own[1]])
  })

  it('replaces a row when told to, and keeps the mark out of it', () => {
    expect(mergeRows(own, [{id: 'a', replace: true, from: 2026}])).toEqual([{id: 'a', from: 2026}, own[1]])
  })

  it('takes a row out, and lets a later one bring it back', () => {
    expect(mergeRows(own, [{id: 'a', off: true}])).toEqual([own[1]])
    expect(
      mergeRows(own, [
        {id: 'a', off: true},
        {id: 'a', name: '新甲'}
      ])
    ).toEqual([own[1], {id: 'a', name: '新甲'}])
  })

  it('adds new rows behind the own ones, in order, and changes neither list', () => {
    const given = [{id: 'd'}, {id: 'c'}]
    expect(mergeRows(own, given).map(({id}) => id)).toEqual(['a', 'b', 'd', 'c'])
    expect(own).toHaveLength(2)
    expect(given).toEqual([{id: 'd'}, {id: 'c'}])
  })

  it('gives the same for layers one by one as for all at once', () => {
    const row = fc.record(
      {id: fc.constantFrom('a', 'b', 'c'), name: fc.constantFrom('甲', '乙'), from: fc.nat(9), replace: fc.boolean(), off: fc.boolean()},
      {requiredKeys: ['id']}
    )
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (first, second) => {
        expect(mergeRows(mergeRows(own, first), second)).toEqual(mergeRows(own, [...first, ...second]))
      }),
      {seed: 20260128}
    )
  })
})
