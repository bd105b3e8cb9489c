import {isDay} from '@hegao/core'
import {describe, expect, it} from 'vitest'
import rows from './sessions.generated.ts'

interface Row {
  id: string
  body: string
  term: number
  number?: number
  from: string
  to: string
  last?: boolean
  adopted?: string[]
  source: string
}
// The schema beside the lexicon has let every row through.
const all = rows as unknown as Row[]
const of = (body: string): Row[] => all.filter((row) => row.body === body)
const day = (date: string): {year: number; month?: number; day?: number} => {
  const [year = 0, month, dayOfMonth] = date.split('-').map(Number)
  return {year, ...(month === undefined ? {} : {month}), ...(dayOfMonth === undefined ? {} : {day: dayOfMonth})}
}

describe('the lexicon of sessions', () => {
  it('has an id that says the row, and a source that is more than a word', () => {
    const prefix: Record<string, string> = {'party-congress': 'cpc', 'party-committee': 'cpc', 'people-congress': 'npc'}
    for (const row of all) {
      expect(row.id).toBe([prefix[row.body], row.term, ...(row.number === undefined ? [] : [row.number])].join('-'))
      expect(row.source.length, row.id).toBeGreaterThan(10)
    }
  })

  it('has days of the calendar that do not run backwards, and no meeting of more than a month', () => {
    for (const {id, from, to} of all) {
      expect(isDay(day(from)), id).toBe(true)
      expect(isDay(day(to)), id).toBe(true)
      expect(from.slice(0, to.length) <= to, id).toBe(true)
      const [first, last] = [day(from), day(to)]
      expect(12 * (last.year - first.year) + (last.month ?? 1) - (first.month ?? 1), id).toBeLessThanOrEqual(1)
    }
  })

  it.each(['party-committee', 'people-congress'])('numbers the meetings of each term of %s without a gap, in order of time', (body) => {
    let before: Row | undefined
    for (const row of of(body)) {
      if (before && before.term === row.term) expect(row.number, row.id).toBe((before.number ?? 0) + 1)
      else expect(row.number, row.id).toBe(1)
      if (before) expect(before.to < row.from, `${before.id} ${row.id}`).toBe(true)
      before = row
    }
  })

  it('marks the last meeting of every term but the running one', () => {
    for (const body of ['party-committee', 'people-congress']) {
      const terms = Math.max(...of(body).map(({term}) => term))
      for (const [index, row] of of(body).entries()) {
        const next = of(body)[index + 1]
        expect(row.last === true, row.id).toBe(row.term !== terms && next?.term !== row.term)
      }
    }
  })

  it('holds the plenums of a term between its congress and the next', () => {
    for (const congress of of('party-congress')) {
      const next = of('party-congress').find(({term}) => term === congress.term + 1)
      const plenums = of('party-committee').filter(({term}) => term === congress.term)
      expect(plenums.length, congress.id).toBeGreaterThan(3)
      for (const plenum of plenums) {
        expect(plenum.from > congress.to, plenum.id).toBe(true)
        if (next) expect(plenum.to < next.from, plenum.id).toBe(true)
      }
    }
  })

  it('gives a document to one meeting only', () => {
    const titles = all.flatMap(({adopted = []}) => adopted)
    // 修改宪法部分内容的建议 was adopted by two plenums, of 2003 and 2018.
    const twice = titles.filter((title, index) => titles.indexOf(title) !== index)
    expect(twice).toEqual(['中共中央关于修改宪法部分内容的建议'])
  })
})
