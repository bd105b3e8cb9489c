import {type Document, parseNumeral, type Range, readAttachments, readRows} from '@hegao/core'

/** How many things an attachment is said to have, and the last that it numbers. */
export interface AttachedRow {
  /** 10类 */
  readonly claim: Range
  readonly last: Range
}

/** 10类36项检查要点▸（见附件2） */
const pointer = /[（(](?:详?见|具体见|内容见|另见)?附件[\s　]?(?<number>[0-9]{1,2}|[一二三四五六七八九十])[）)]/g
/** What counts the parts of an attachment. */
const measure = /^(?:大?类|项|个|条|款|种|方面|章|部分)/
const longestClause = 40
const fewestItems = 3
/** Farther apart the number is of something else in the attachment. */
const nearMiss = 2

/** A number right before a pointer at an attachment, whose one row of items has another. */
export function attachedRows(document: Document): AttachedRow[] {
  const {text} = document
  if (!text.includes('附件')) return []
  const {attached} = document.read(readAttachments)
  if (attached.length === 0) return []
  return [...text.matchAll(pointer)].flatMap(({index, groups}): AttachedRow[] => {
    const number = parseNumeral(groups?.['number'] ?? '')
    const at = attached.findIndex((one) => one.number === number)
    const own = attached[at]
    if (number === undefined || !own || own.mark.start < index) return []
    const end = attached[at + 1]?.mark.start ?? text.length
    const [row] = document.read(readRows).filter((one) => one.start > own.mark.start && one.start < end)
    const last = row?.items.at(-1)
    if (!row || !last || row.items.length < fewestItems || row.items[0]?.value !== 1 || row.faults.length > 0 || last.start >= end)
      return []
    const words = /[^，。；：、！？（）\n]*$/.exec(text.slice(Math.max(0, index - longestClause), index))?.[0] ?? ''
    const claims = document.mentions('numeral').flatMap((numeral) => {
      if (numeral.start < index - words.length || numeral.end > index) return []
      const unit = measure.exec(text.slice(numeral.end, index))?.[0]
      return unit === undefined ? [] : [{start: numeral.start, end: numeral.end + unit.length, value: numeral.value}]
    })
    const claim = claims.find(({value}) => Math.abs(value - row.items.length) <= nearMiss)
    return claim && claims.every(({value}) => value !== row.items.length) ? [{claim, last: last.mark}] : []
  })
}
