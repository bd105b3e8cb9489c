import {dayNumber, type Document, isDay, type Range} from '@hegao/core'
import type {Context} from './context.ts'

/** 云川市水务局办公室　2026年3月12日▸印发: the last line of a paper, on the day that it was printed or later. */
const printed = /^[\s　]*(?:印发|印制|印)[\s　]*$/
/** Longer lines are text. */
const longestLine = 60

/** The day on which a paper says it was printed, against that on which it was signed. */
export function checkPrinted({document, report, confirm}: Context): void {
  if (!document.text.includes('印')) return
  const signed = signatureOf(document)
  if (!signed) return
  for (const date of document.mentions('date')) {
    const {year, month, day} = date.from
    if (date.start <= signed.end || date.to || year === undefined || month === undefined || day === undefined || !isDay(date.from)) continue
    const block = document.blockAt(date.start)
    if (!block || block.end - block.start > longestLine || !printed.test(document.text.slice(date.end, block.end))) continue
    if (dayNumber(year, month, day) >= signed.at) confirm(date, [signed])
    else
      report('printed', date, {
        certainty: 'likely',
        data: {actual: document.slice(date), other: document.slice(signed)},
        note: 'note-printed',
        related: [['signed', signed]]
      })
    return
  }
}

/** 成文日期, the first; that of news is no signature. */
function signatureOf(document: Document): (Range & {readonly at: number}) | undefined {
  const own = document.mentions('document-date').find(({from}) => from === 'signature' || from === 'title')
  if (!own) return undefined
  const [year = 0, month = 1, day = 1] = own.value.split('-').map(Number)
  return {start: own.start, end: own.end, at: dayNumber(year, month, day)}
}
