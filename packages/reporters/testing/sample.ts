import type {CheckResult, Message, Place, Related, Source} from '@hegao/core'
import type {ReportedFile} from '../src/report.ts'

/** Places as core gives them: a line ends at \n, \r\n or \r; columns count UTF-16 code units. */
export function placeOf(text: string, part: string, nth = 1): Place {
  let start = -1
  for (let count = 0; count < nth; count++) start = text.indexOf(part, start + 1)
  if (start < 0) throw new Error(`“${part}” does not stand in the sample`)
  return placeAt(text, start, start + part.length)
}

export function placeAt(text: string, start: number, end: number): Place {
  const point = (offset: number) => {
    const before = text.slice(0, offset)
    const ends = [...before.matchAll(/\r\n?|\n/g)]
    const last = ends.at(-1)
    return {line: ends.length + 1, column: offset - (last ? last.index + last[0].length : 0) + 1, offset}
  }
  return {start: point(start), end: point(end)}
}

export const related = (text: string, part: string, message: string, more: Partial<Related> & {nth?: number} = {}): Related => {
  const {nth, ...fields} = more
  return {message, place: placeOf(text, part, nth), where: '第2段', ...fields}
}

/** A message of a rule, with what a test wants to say about it. */
export function messageOf(text: string, part: string, fields: Partial<Message> = {}): Message {
  return {
    ruleId: 'count-mismatch',
    messageId: 'mismatch',
    severity: 'error',
    certainty: 'certain',
    category: 'fact',
    message: '写“五个方面”，实列4项',
    actual: part,
    place: placeOf(text, part),
    where: '第1段',
    related: [],
    suggestions: [],
    fingerprint: 'f0',
    data: {},
    ...fields
  }
}

export function fileOf(
  text: string,
  messages: readonly Message[] = [],
  result: Partial<CheckResult> = {},
  path = '稿件.txt'
): ReportedFile {
  const blocks = text === '' ? [] : [{kind: 'paragraph' as const, text, segments: [{start: 0, length: text.length, source: 0}]}]
  const source: Source = {path, text, blocks, encoding: 'utf-8', directives: []}
  return {path, encoding: 'utf-8', source, result: {messages, faults: [], ...result}}
}
