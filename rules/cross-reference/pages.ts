import {type Document, parseNumeral, type Range} from '@hegao/core'

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
