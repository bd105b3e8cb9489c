import {type Document, indexAt, parseNumeral, type Range} from '@hegao/core'

/** Two pointers at one text, on two pages of a paper. */
export interface PageFault {
  readonly here: Range
  readonly there: Range
  readonly topic: string
}

/** （全会公报见2版）, （《建议》全文刊第三版） */
const pointer =
  /[（(](?<topic>[^（）()]{2,30}?)(?:全文|详情|详细报道|相关报道)?(?:另|详)?[见刊](?:于|登)?(?:今日|本报)?第?(?<page>[0-9]{1,2}|[一二三四五六七八九十]{1,3})版[）)]/g

/** Texts that two pointers place on two pages. */
export function pageFaults({text}: Document): PageFault[] {
  const found: PageFault[] = []
  const known = new Map<string, {readonly place: Range; readonly page: number}>()
  for (const match of text.matchAll(pointer)) {
    const {topic = '', page = ''} = match.groups ?? {}
    const start = match.index + match[0].lastIndexOf(page)
    const place = {start, end: start + page.length + 1}
    const value = parseNumeral(page) ?? 0
    const name = topic.replace(/[《》“”\s]/g, '')
    const first = known.get(name)
    if (!first) known.set(name, {place, page: value})
    else if (first.page !== value) found.push({here: place, there: first.place, topic})
  }
  return found
}

/** A text that turns to another page, and what shows that the two ends do not meet. */
export interface TurnFault {
  readonly here: Range
  readonly there: Range
}

const written = '(?:第\\s*)?([A-Z]?[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*版'
/** （下转第3版）, （上接一版） */
const turning = new RegExp(`(?<way>下转|上接)${written}`, 'g')
/** A page says its own number in its head, 2025年11月26日　星期三　第1版, or before what it holds: 综合·第3版：. */
const pageHead = new RegExp(
  `^(?:.{0,20}[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日.{0,24}?|\\p{Script=Han}{0,6}[·・　\\s]?)${written}(?=$|[：:　\\s])`,
  'u'
)

/** Turns that lead to the page they stand on, or backwards, and pairs of turns that name each other's page wrong. */
export function turnFaults(document: Document): TurnFault[] {
  const {text, blocks} = document
  if (!/下转|上接/.test(text)) return []
  const pages = blocks.flatMap(({start, end}) => {
    const match = pageHead.exec(text.slice(start, Math.min(end, start + 80)))
    const at = match ? start + match[0].search(new RegExp(`${written}$`)) : start
    return match ? [{start: at, end: start + match[0].length, value: valueOf(match[1])}] : []
  })
  const turns = [...text.matchAll(turning)].map((match) => {
    const start = match.index
    const place = {start, end: start + match[0].length}
    return {place, way: match.groups?.['way'], to: valueOf(match[2]), on: pages[indexAt(pages, start)]}
  })
  const found: TurnFault[] = []
  for (const {place, way, to, on} of turns) {
    // A page turns to a later one, and goes on from an earlier one.
    if (on && (way === '下转' ? to <= on.value : to >= on.value)) found.push({here: place, there: on})
  }
  const [out, back] = ['下转', '上接'].map((way) => turns.filter((turn) => turn.way === way))
  const [from, back0] = [out?.[0], back?.[0]]
  if (from && back0 && out?.length === 1 && back?.length === 1 && found.length === 0) {
    // Both ends know where they stand, or they say one page, on which only one of them can be.
    const wrong = from.on && back0.on ? from.on.value !== back0.to || back0.on.value !== from.to : from.to === back0.to
    if (wrong) found.push({here: back0.place, there: from.place})
  }
  return found
}

/** 一版, A1版: pages of one paper are of one sort. */
const valueOf = (page = ''): number => parseNumeral(page.replace(/^[A-Z]/, '')) ?? 0
