import {describe, expect, it} from 'vitest'
import {anniversaries, readAnniversaries} from './anniversaries.ts'
import rows from './anniversaries.generated.ts'
const read = (text: string, given = {}) =>
  readAnniversaries(text, anniversaries(given)).map(({event, count, first}) => [event, count, first])

describe('the lexicon of anniversaries', () => {
  it('has every term once, and years of the last two centuries', () => {
    const terms = rows.flatMap(({terms: own}) => own as string[])
    expect(new Set(terms).size).toBe(terms.length)
    for (const {id, year} of rows) {
      expect(year, id).toBeGreaterThan(1840)
      expect(year, id).toBeLessThan(2030)
    }
  })

  it('bears out its own sources: the anniversary that a row cites falls on the year of the citation', () => {
    let counted = 0
    for (const {id, year, source} of rows) {
      const [, count, at] = /([0-9]{2,3})周年[^（]*（([0-9]{4})年/.exec(String(source)) ?? []
      if (count === undefined) continue
      counted++
      expect(Number(year) + Number(count), id).toBe(Number(at))
    }
    expect(counted).toBeGreaterThan(10)
  })

  it('reads the longest term, in all digits, and the rows of a user', () => {
    expect(read('中国人民抗日战争胜利八十周年，新中国成立75周年')).toEqual([
      ['中国人民抗日战争胜利', 80, 1945],
      ['新中国成立', 75, 1949]
    ])
    expect(read('云川大坝建成50周年', {anniversaries: [{id: 'dam', terms: ['云川大坝建成'], year: 1976}]})).toEqual([
      ['云川大坝建成', 50, 1976]
    ])
  })
})
