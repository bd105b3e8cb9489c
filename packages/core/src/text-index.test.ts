import {describe, expect, it} from 'vitest'
import {TextIndex} from './text-index.ts'

const found = (terms: readonly string[], text: string): string[] =>
  new TextIndex(text).search(terms).map(({term, start, end}) => `${start} ${text.slice(start, end)} ${term}`)

describe('TextIndex', () => {
  it('finds every term, one inside another too, the longer first where both end', () => {
    expect(found(['常委会', '委会', '人大常委会', '常委'], '市人大常委会')).toEqual([
      '3 常委 3',
      '1 人大常委会 2',
      '3 常委会 0',
      '4 委会 1'
    ])
  })
  it('goes on after a term that nearly stood there', () => {
    expect(found(['稳中求进工作', '求进步'], '稳中求进步')).toEqual(['2 求进步 1'])
  })
  it('finds overlapping places of one term', () => {
    expect(found(['落落'], '落落落')).toEqual(['0 落落 0', '1 落落 0'])
  })
  it('finds nothing for empty terms or in an empty text', () => {
    expect(found(['', '甲'], '')).toEqual([])
    expect(found([], '甲乙')).toEqual([])
    expect(found([''], '甲乙')).toEqual([])
  })
  it('counts in UTF-16 units', () => {
    expect(found(['𠮷林'], '甲𠮷林')).toEqual(['1 𠮷林 0'])
  })
  it('finds what a search for each term finds', () => {
    const alphabet = '甲乙丙'
    let seed = 7
    const next = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below
    const word = (length: number): string => Array.from({length}, () => alphabet[next(3)] ?? '').join('')
    for (let round = 0; round < 50; round++) {
      const terms = [...new Set(Array.from({length: 12}, () => word(1 + next(5))))]
      const text = word(60)
      const expected = terms.flatMap((term) =>
        Array.from({length: text.length}, (_, at) => at)
          .filter((at) => text.startsWith(term, at))
          .map((at) => `${at} ${term}`)
      )
      const actual = new TextIndex(text).search(terms).map(({term, start}) => `${start} ${terms[term]}`)
      expect(actual.toSorted()).toEqual(expected.toSorted())
    }
  })
})
