import type {Document, Range} from '@hegao/core'
import {differInOne, isTurned} from './near.ts'

/** A person who is punished under another name than the one in whose case it is. */
export interface CasePair {
  readonly here: Range
  readonly there: Range
}

const name = '[\\u4e00-\\u9fff]{2,4}?'
/** 关于郑岚严重违纪违法问题的审查报告，…给予郑澜开除党籍的处分 */
const opened = new RegExp(`关于(?<name>${name})(?:同志)?(?:涉嫌)?(?:严重)?违[纪法]`, 'g')
const punished = new RegExp(`给予(?<name>${name})(?:同志)?(?:开除|撤销|留党察看|警告|记过|降级|党内|政务|[一-龥]{0,4}处分)`, 'g')

/** The case and the punishment of one sentence that name one person in two ways. */
export function casePairs(document: Document): CasePair[] {
  const cases = placesOf(document.text, opened)
  if (cases.length === 0) return []
  return placesOf(document.text, punished).flatMap((here): CasePair[] => {
    const sentence = document.sentenceAt(here.start)
    const there = cases.filter(({start}) => document.sentenceAt(start) === sentence)
    const [first] = there
    if (!first || there.length > 1) return []
    const [one, other] = [document.slice(here), document.slice(first)]
    return differInOne(one, other) || isTurned(one, other) ? [{here, there: first}] : []
  })
}

const mostCases = 50

const placesOf = (text: string, form: RegExp): Range[] =>
  Array.from([...text.matchAll(form)].slice(0, mostCases), ({0: words, index, groups}) => {
    const start = index + words.indexOf(groups?.['name'] ?? '', 2)
    return {start, end: start + (groups?.['name'] ?? '').length}
  })
