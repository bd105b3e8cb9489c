import {CharacterSet, type Document, type Numeral, type Range} from '@hegao/core'

/** A number that points back, and the one number of the same sort before it. */
export interface PointedBack {
  /** 上述5名 */
  readonly here: Range
  /** 4人 */
  readonly there: Range
}

/** Measure words that stand for one another. */
const sorts: readonly RegExp[] = [/^(?:名|位|人(?!次|均|民|大))/, /^(?:家|所)/, /^(?:起|件|例|宗)/, /^(?:个|处)(?!百分|月|小时|方面)/]
const pointing = /(?:以上|上述|前述)$/
const endsPointing = new CharacterSet('上述')
/** Farther back another thing is meant. */
const reach = 160

/** 周远、何立、唐宁4人……▸上述5名同志: of the numbers of one sort right before it none is the number that points back. */
export function pointedBack(document: Document): PointedBack[] {
  const {text} = document
  const numerals = document.mentions('numeral')
  const found: PointedBack[] = []
  for (const [at, numeral] of numerals.entries()) {
    if (!endsPointing.has(text.charCodeAt(numeral.start - 1)) || !pointing.test(text.slice(Math.max(0, numeral.start - 2), numeral.start)))
      continue
    const sort = sorts.find((one) => one.test(text.slice(numeral.end, numeral.end + 3)))
    if (!sort) continue
    const from = Math.max(document.articleAt(numeral.start)?.start ?? 0, numeral.start - reach)
    const before: Numeral[] = []
    for (let index = at - 1; index >= 0 && (numerals[index]?.start ?? 0) >= from; index--) {
      const other = numerals[index]
      if (other && sort.test(text.slice(other.end, other.end + 3))) before.push(other)
    }
    const [only, ...more] = before
    // Several numbers may be summed up by the one that points back.
    if (!only || more.length > 0 || only.value === numeral.value || isRough(text, only) || !hasList(text, only)) continue
    found.push({here: {start: numeral.start - 2, end: numeral.end + 1}, there: {start: only.start, end: only.end + 1}})
  }
  return found
}

const isRough = (text: string, {start, end}: Numeral): boolean =>
  /^[多余来几]|^.{1,2}(?:以上|左右|以下)/u.test(text.slice(end, end + 4)) || /[第近约超逾]$/.test(text.slice(Math.max(0, start - 1), start))

/** Whether names stand right before the number: those are who is meant farther on. */
const hasList = (text: string, {start}: Numeral): boolean => /、[^，。；：、\n]{2,20}$/u.test(text.slice(Math.max(0, start - 24), start))
