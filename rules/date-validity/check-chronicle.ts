import {type Document, indexAt, parseNumeral, type Range} from '@hegao/core'
import {type Context} from './context.ts'

/** 3月16日，▸……: an entry, or a line that has it alone. */
const entry = /^(?:(?<year>(?:19|20)[0-9]{2})年)?(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日(?=[，,：:　 至—]|$)/
/** 2021年, alone on its line. */
const yearLine = /^(?<year>(?:19|20)[0-9]{2})年$/
const longestMark = 12
/** So many entries are a chronicle. */
const fewestEntries = 5

export interface Entry extends Range {
  readonly year: number
  readonly value: number
}

/** Entries of a chronicle, below lines of years or with their own, each in the order of the text. */
export function readChronicle({blocks}: Document): {readonly entries: readonly Entry[]; readonly years: readonly Entry[]} {
  const entries: Entry[] = []
  const years: Entry[] = []
  for (const {start, source} of blocks) {
    const head = source.text.slice(0, longestMark)
    const line = source.text.length <= longestMark ? yearLine.exec(head)?.groups?.['year'] : undefined
    if (line !== undefined) {
      years.push({start, end: start + head.length, year: Number(line), value: Number(line)})
      continue
    }
    const match = entry.exec(source.text.slice(0, 2 * longestMark))
    const own = match?.groups?.['year'] ?? years.at(-1)?.value
    if (!match || own === undefined) continue
    const year = Number(own)
    const value = year * 400 + Number(match.groups?.['month']) * 32 + Number(match.groups?.['day'])
    entries.push({start, end: start + match[0].length, year, value})
  }
  return {entries, years}
}

/** The year of the chronicle that an offset is told in, where it stands in one. */
export function yearInChronicle(document: Document, at: number): Entry | undefined {
  const {entries, years} = document.read(readChronicle)
  const own = entries[indexAt(entries, at)]
  if (entries.length < fewestEntries || !own || document.blockAt(at) !== document.blockAt(own.start)) return undefined
  return years[indexAt(years, at)] ?? own
}

/** The one entry of a chronicle that stands behind a later one, where all others follow each other. */
export function checkChronicle({document, report}: Context): void {
  const {entries} = document.read(readChronicle)
  if (entries.length < fewestEntries) return
  const falls = entries.flatMap((one, index) => {
    const before = entries[index - 1]
    return before && before.value > one.value ? [{before, one}] : []
  })
  const [only] = falls
  // The years of lines may be told in any order; within one year the days follow each other.
  if (!only || falls.length > 1 || only.before.year !== only.one.year) return
  const data = {actual: document.slice(only.one), other: document.slice(only.before)}
  report('chronicle', only.one, {certainty: 'likely', data, note: 'note-chronicle', related: [['other', only.before]]})
}

/** 设立▸五周年. */
const jubilee = /(?<event>\p{Script=Han}{2})(?<count>[0-9]{1,3}|[一二三四五六七八九十]{1,3})周年/gu
/** Of another time the number is another. */
const otherTime = /(?:19|20)[0-9]{2}年|去年|明年|[前后]年|将迎来|上一/
/** A usual number stands so often; farther off another thing is meant. */
const [fewestUsual, nearMiss] = [2, 2]

/** 设立六周年, where the page has 设立五周年 everywhere else. */
export function checkJubilees({document, report}: Context): void {
  const {text} = document
  if (!text.includes('周年')) return
  const byEvent = new Map<string, {range: Range; count: number}[]>()
  for (const {index, 0: words, groups} of text.matchAll(jubilee)) {
    const {event = '', count = ''} = groups ?? {}
    const sentence = document.sentenceAt(index)
    const told = {range: {start: index, end: index + words.length}, count: parseNumeral(count) ?? 0}
    if (otherTime.test(text.slice(Math.max(sentence?.start ?? 0, index - 30), index))) continue
    byEvent.set(event, [...(byEvent.get(event) ?? []), told])
  }
  for (const told of byEvent.values()) {
    const counts = new Set(told.map(({count}) => count))
    if (counts.size !== 2 || told.length <= fewestUsual) continue
    const [a = 0, b = 0] = counts
    const [as, bs] = [told.filter(({count}) => count === a), told.filter(({count}) => count === b)]
    const [rare, usual] = as.length < bs.length ? [as, bs] : [bs, as]
    const [one, other] = [rare[0], usual[0]]
    if (!one || !other || rare.length > 1 || usual.length < fewestUsual || Math.abs(a - b) > nearMiss) continue
    const data = {actual: document.slice(one.range), other: document.slice(other.range)}
    report('jubilee', one.range, {certainty: 'likely', data, related: [['other', other.range]]})
  }
}

const heldAt = /^(?:会议|发布会|活动|播出)?时间[：:][^\n]{0,30}?(?<half>上午|下午|晚上)/
const greeting = /(?:大家|各位[^，。！？\n]{0,12})，?(?<half>上午|下午|晚上)好/
/** A host greets at the beginning. */
const longestOpening = 1500

/** 时间：……上午10时, and then 大家下午好. */
export function checkGreeting({document, report}: Context): void {
  const {blocks, text} = document
  const match = greeting.exec(text.slice(0, longestOpening))
  if (!match) return
  for (const {start, source} of blocks) {
    if (start > match.index) return
    const held = heldAt.exec(source.text)
    const half = held?.groups?.['half']
    if (!held || half === undefined) continue
    const actual = match.groups?.['half'] ?? ''
    if (half !== actual) {
      const at = match.index + match[0].length - actual.length - 1
      const place = {start: start + held[0].length - half.length, end: start + held[0].length}
      const data = {actual: `${actual}好`, other: half}
      report('greeting', {start: at, end: at + actual.length + 1}, {certainty: 'likely', data, related: [['other', place]]})
    }
    return
  }
}
