import {type Document, type Range} from '@hegao/core'

const number = '(?<organ>[\\u4e00-\\u9fff]{2,12})[〔［[(（](?<year>[12][0-9]{3})[〕］\\])）](?<serial>[0-9]{1,5})号'
/** 云政办发〔2026〕7号, alone in its line or before the day of printing. */
const line = new RegExp(`^${number}(?<printed>[\\s　]+[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日(?:印发)?)?$`)
const longest = 60
/** 本通知（云政办发〔2026〕7号）: a paper tells its own number. */
const self = new RegExp(`(?<lead>本(?:通知|意见|方案|办法|规定|决定|通报|文件|文|函|批复|细则)[（(])${number}[）)]`, 'g')

interface Numbered extends Range {
  readonly organ: string
  readonly year: string
  readonly serial: string
  /** Whether it stands at the head of a paper, before the day of printing, or where the text speaks of itself. */
  readonly where: 'head' | 'imprint' | 'self'
}

/** What a document gives as its own number at its foot, before the day on which it was printed, or in its text, against the one at its head. */
export function otherNumbers(document: Document): {readonly here: Range; readonly there: Range}[] {
  const {blocks, text} = document
  const lines = blocks.flatMap(({start, end}): Numbered[] => {
    const words = end - start <= longest ? text.slice(start, end) : ''
    const match = words.includes('号') ? line.exec(words) : null
    const {printed = ''} = match?.groups ?? {}
    return match ? [numbered(match, start, end - printed.length, printed === '' ? 'head' : 'imprint')] : []
  })
  if (lines.length === 0) return []
  const own = [...text.matchAll(self)].map((match): Numbered => {
    const end = match.index + match[0].length
    return numbered(match, match.index + (match.groups?.['lead'] ?? '').length, end - 1, 'self')
  })
  return [...lines, ...own].flatMap((here) => {
    const there = lines.findLast(({organ, where, start}) => start < here.start && organ === here.organ && where === 'head')
    if (!there || here.where === 'head') return []
    // Another document of the organ may be printed behind; what a text calls itself is this one.
    const differs = [there.year !== here.year, there.serial !== here.serial].filter(Boolean).length
    return differs === 1 || (differs > 0 && here.where === 'self') ? [{here, there}] : []
  })
}

function numbered({groups}: RegExpMatchArray, start: number, end: number, where: Numbered['where']): Numbered {
  return {start, end, organ: groups?.['organ'] ?? '', year: groups?.['year'] ?? '', serial: groups?.['serial'] ?? '', where}
}

/** 云政办发▸(2025)▸31号 in a document whose own number has 〔〕. */
const otherBrackets = /(?<=[\u4e00-\u9fff]{2})[（([](?<year>(?:19|20)[0-9]{2})[）)\]](?<serial>[0-9]{1,5}号)/g
const longestOrgan = 10

/** Numbers that the text cites with other brackets than its own number has. */
export function bracketSlips({text}: Document): (Range & {readonly expected: string})[] {
  return [...text.matchAll(otherBrackets)].map(({index, 0: words, groups}) => {
    const organ = /[\u4e00-\u9fff]*$/.exec(text.slice(Math.max(0, index - longestOrgan), index))?.[0] ?? ''
    const expected = `${organ}〔${groups?.['year'] ?? ''}〕${groups?.['serial'] ?? ''}`
    return {start: index - organ.length, end: index + words.length, expected}
  })
}
