import {type Document, type Range} from '@hegao/core'

/** 云政办发〔2026〕7号, alone in its line or before the day of printing. */
const line =
  /^(?<number>(?<organ>[\u4e00-\u9fff]{2,12})〔(?<year>[12][0-9]{3})〕(?<serial>[0-9]{1,5})号)(?<printed>[\s　]+[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日(?:印发)?)?$/
const longest = 60

interface Numbered extends Range {
  readonly organ: string
  readonly year: string
  readonly serial: string
  readonly isPrinted: boolean
}

/** The number at the foot of a document, before the day on which it was printed, against the one at its head. */
export function otherNumbers(document: Document): {readonly here: Range; readonly there: Range}[] {
  const numbers = document.blocks.flatMap(({start, end}): Numbered[] => {
    const words = end - start <= longest ? document.text.slice(start, end) : ''
    const {number = '', organ = '', year = '', serial = '', printed} = line.exec(words)?.groups ?? {}
    return number === '' ? [] : [{start, end: start + number.length, organ, year, serial, isPrinted: printed !== undefined}]
  })
  return numbers.flatMap((here, at) => {
    const there = numbers.slice(0, at).findLast(({organ, isPrinted}) => organ === here.organ && !isPrinted)
    const isOther = there && (there.year === here.year) !== (there.serial === here.serial)
    return here.isPrinted && there && isOther ? [{here, there}] : []
  })
}
