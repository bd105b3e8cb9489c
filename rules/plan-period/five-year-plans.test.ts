import {parseNumeral} from '@hegao/core'
import {describe, expect, it} from 'vitest'
import sessions from '../meeting-session/sessions.generated.ts'
import rows from './five-year-plans.generated.ts'

interface Row {
  id: string
  number: number
  short: string
  ordinal: string
  noun: string
  from: number
  to: number
  proposal?: {session: string; term?: number; plenum?: number; date: string; title: string}
  outline?: {session: string; date: string}
  source: string
}
// The schema beside the lexicon has let every row through.
const plans = rows as unknown as Row[]

describe('the lexicon of five-year plans', () => {
  it('has the plans one after the other, five years each, with 1963 to 1965 between the second and the third', () => {
    for (const [index, {id, number, from, to}] of plans.entries()) {
      const before = plans[index - 1]
      expect(id).toBe(`plan-${number}`)
      expect(number).toBe(index + 1)
      expect(to - from).toBe(4)
      if (before) expect(from - before.to, id).toBe(number === 3 ? 4 : 1)
    }
    expect(plans[0]?.from).toBe(1953)
  })

  it('names every plan by its number, 规划 since the eleventh', () => {
    for (const {number, short, ordinal, noun} of plans) {
      expect(parseNumeral(short.slice(0, -1))).toBe(number)
      expect(ordinal).toBe(`第${short.slice(0, -1)}个五年${noun}`)
      expect(noun).toBe(number >= 11 ? '规划' : '计划')
    }
  })

  it('has the proposal adopted in the year before a plan begins, and the outline in its first', () => {
    // Of a plan that lies ahead, only the years are known.
    const made = plans.filter((plan) => plan.number >= 7 && !plan.source.includes('尚未编制'))
    expect(made.map(({number}) => number)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15])
    for (const {number, from, proposal, outline} of made) {
      expect(proposal?.date.slice(0, 4), `${number}`).toBe(String(from - 1))
      expect(outline?.date.slice(0, 4), `${number}`).toBe(String(from))
    }
  })

  it('agrees with the lexicon of sessions on who adopted a proposal, and when', () => {
    for (const {id, proposal, outline} of plans) {
      if (proposal?.plenum !== undefined) {
        const plenum = sessions.find((session) => session.id === `cpc-${proposal.term}-${proposal.plenum}`)
        expect(plenum?.['to'], id).toBe(proposal.date)
        expect(plenum?.['adopted'], id).toContain(proposal.title)
      }
      const [, term = '', number = ''] = /^(.+)届全国人大(.+)次会议$/.exec(outline?.session ?? '') ?? []
      if (!outline) continue
      const congress = sessions.find((session) => session.id === `npc-${parseNumeral(term)}-${parseNumeral(number)}`)
      expect(congress?.['to'], id).toBe(outline.date)
    }
  })
})
