import type {Document, Range} from '@hegao/core'

const heading = /^附表(?<number>[0-9]{1,2}|[一二三四五六七八九十]{1,2})?(?:[：:　 ]+(?![：:　 ]|[0-9]{1,2}[.．、])|$)/
const longestHeading = 60
/** 见▸附表2. */
const pointer = /(?:见|参见|详见|列于|列入)(?<sheet>附表(?:[0-9]{1,2}|[一二三四五六七八九十]))(?![0-9])/g

/** References to a numbered sheet in a text whose one sheet has no number. */
export function sheetsNotThere({blocks, text}: Document): {readonly here: Range; readonly only: Range}[] {
  if (!text.includes('附表')) return []
  const sheets = blocks.filter(({start, end, source}) => end - start <= longestHeading && heading.test(source.text))
  const [only] = sheets
  if (!only || sheets.length > 1 || heading.exec(only.source.text)?.groups?.['number'] !== undefined) return []
  return [...text.matchAll(pointer)].flatMap(({index, 0: words, groups}) => {
    const sheet = groups?.['sheet'] ?? ''
    const start = index + words.length - sheet.length
    return /[1一]$/.test(sheet) && !/1[0-9]/.test(sheet)
      ? []
      : [{here: {start, end: start + sheet.length}, only: {start: only.start, end: only.end}}]
  })
}
