import {describe, expect, it} from 'vitest'
import {dayNumber, daysInMonth, isDay, isLeapYear, isoForm, weekdayOf} from './calendar.ts'

describe('the calendar', () => {
  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024, 2100].filter(isLeapYear)).toEqual([2000, 2024])
  })

  it('gives February its longest form where the year is not known', () => {
    expect([daysInMonth(2), daysInMonth(2, 2023), daysInMonth(2, 2024), daysInMonth(4), daysInMonth(12)]).toEqual([29, 28, 29, 30, 31])
  })

  it('refuses days and months that do not exist', () => {
    expect(isDay({month: 4, day: 31})).toBe(false)
    expect(isDay({month: 13, day: 1})).toBe(false)
    expect(isDay({month: 0, day: 1})).toBe(false)
    expect(isDay({year: 2025, month: 2, day: 29})).toBe(false)
    expect(isDay({year: 2024, month: 2, day: 29})).toBe(true)
    expect(isDay({day: 31})).toBe(true)
  })

  it('agrees with the days of the week of the Gregorian calendar, before 1970 too', () => {
    for (let offset = -40_000; offset < 40_000; offset += 97) {
      const date = new Date(offset * 86_400_000)
      const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const
      expect(weekdayOf(...parts)).toBe(date.getUTCDay())
      expect(dayNumber(...parts)).toBe(offset)
    }
  })

  it('writes what is known', () => {
    expect([isoForm({year: 2026, month: 1, day: 28}), isoForm({year: 2026}), isoForm({month: 1, day: 28})]).toEqual([
      '2026-01-28',
      '2026',
      '--01-28'
    ])
  })
})
