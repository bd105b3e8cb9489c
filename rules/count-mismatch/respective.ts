import {type Document, indexAt, parseNumeral, type Quantity, type Range} from '@hegao/core'

/** 二氧化硫、氮氧化物排放量▸分别▸下降3.4%、2.7%和1.9%: things, and as many values as there should be things. */
export interface Respective extends Range {
  readonly things: Range
  readonly found: number
  /** The least and the most things that the words before can be read as. */
  readonly least: number
  readonly most: number
}

const word = '分别'
const ofYears = /(?:^|[，。；：])(([三四五六七八九十])年(?:产量|来)?)$/
const longestYears = 6
const fewestYears = 3
/** From the word to the first value. */
const toFirst = /^\p{Script=Han}{0,6}$/u
/** Between two values. */
const between = /^(?:以上|左右|以下)?(?:、|和|与|及|以及)$/
/** The things stand in one clause. */
const longestThings = 60
const pauses = /、/g
const conjunctions = /以及|和(?!平|谐)|与|及(?!其|时)/g

/** Every list of values whose things stand in the clause before, parted by 、 alone. */
export function respectives(document: Document): Respective[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  const found: Respective[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const values = valuesBehind(text, quantities, at + word.length)
    const [first, last] = [values[0], values.at(-1)]
    const start = clauseBefore(text, at)
    const things = text.slice(start, at)
    // 连续五年稳定，▸五年▸分别为A、B、C、D: a value for each year.
    const [, written = '', number = ''] = ofYears.exec(text.slice(Math.max(0, at - longestYears), at)) ?? []
    const years = parseNumeral(number)
    if (first && last && years !== undefined && years !== values.length && values.length >= fewestYears) {
      found.push({
        start: first.start,
        end: last.end,
        things: {start: at - written.length, end: at},
        found: values.length,
        least: years,
        most: years
      })
      continue
    }
    if (!first || !last || values.length < 2 || !things.includes('、') || !isWhole(text, start, things)) continue
    const least = (things.match(pauses)?.length ?? 0) + 1
    const joined = things.match(conjunctions)?.length ?? 0
    if (joined > 1) continue
    found.push({start: first.start, end: last.end, things: {start, end: at}, found: values.length, least, most: least + joined})
  }
  return found
}

function valuesBehind(text: string, quantities: readonly Quantity[], from: number): Quantity[] {
  const values: Quantity[] = []
  for (let index = indexAt(quantities, from - 1) + 1; ; index++) {
    const value = quantities[index]
    const last = values.at(-1)
    if (!value) return values
    const gap = text.slice(last?.end ?? from, value.start)
    // 分别从771家、481家增加到1076家、636家 has two rows of values.
    if (last ? !between.test(gap) : !toFirst.test(gap) || /[从由]/.test(gap)) return values
    values.push(value)
  }
}

function clauseBefore(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < longestThings && !'，。；：！？\n（）'.includes(text.charAt(start - 1))) start--
  return start
}

/** Whether the clause holds all the things: no marks that hide a 、, and nothing that goes on from the clause before. */
function isWhole(text: string, start: number, things: string): boolean {
  if (/[“”《》（）0-9]/.test(things) || /^(?:和|与|及|以及|并|其中|其)/.test(things) || things.length >= longestThings) return false
  const before = text.charAt(start - 1) === '，' ? text.slice(clauseBefore(text, start - 1), start - 1) : ''
  return /[0-9]/.test(before) || !before.includes('、')
}
