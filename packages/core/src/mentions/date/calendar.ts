/** Days of a month of the solar calendar; 29 for February where the year is not known. Months run from 1 to 12. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Whether the solar calendar has such a day; a part that is not given fits every day. */
export function isDay({year, month, day}: {readonly year?: number; readonly month?: number; readonly day?: number}): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false
  return day === undefined || (day >= 1 && day <= (month === undefined ? 31 : daysInMonth(month, year)))
}

/** Days since 1 January 1970 of a day of the solar calendar. */
export const dayNumber = (year: number, month: number, day: number): number => Math.round(Date.UTC(year, month - 1, day) / 86_400_000)

/** Day of the week, 0 for Sunday. */
export const weekdayOf = (year: number, month: number, day: number): number => (((dayNumber(year, month, day) + 4) % 7) + 7) % 7

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

/** ISO 8601 form of what is known of a date: 2026-01-28, 2026-01, 2026, --01-28. */
export function isoForm({year, month, day}: {readonly year?: number; readonly month?: number; readonly day?: number}): string {
  const start = year === undefined ? '-' : pad(year, 4)
  return [start, ...(month === undefined ? [] : [pad(month, 2)]), ...(day === undefined ? [] : [pad(day, 2)])].join('-')
}
