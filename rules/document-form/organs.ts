import {type Document, type Official, parseNumeral, type Range} from '@hegao/core'

/** 江州市财政局等▸6部门▸关于印发……的通知. */
const counted = /(?<number>[0-9]{1,2}|[二两三四五六七八九十]{1,3})个?(?:部门|单位|厅局|部委|机关)(?=（单位）|关于|联合)/
/** Farther apart the signatures were not read right, or stand on a page of their own. */
const nearMiss = 3

/** The number of organs in a title whose signatures, one a line, are more or fewer. */
export function signersMiscounted({text}: Document, {title, signatures}: Official): Range | undefined {
  const match = counted.exec(text.slice(title.start, title.end))
  const value = parseNumeral(match?.groups?.['number'] ?? '')
  const away = Math.abs((value ?? 0) - signatures.length)
  if (!match || value === undefined || signatures.length < 2 || away === 0 || away > nearMiss) return undefined
  return {start: title.start + match.index, end: title.start + match.index + match[0].length}
}

const allPlaces = /^各[省市县区州盟旗]$/

/** Addressees that stand twice in their line: 省政府各部门、各直属机构，▸省政府各部门▸. */
export function addresseesTwice({text}: Document, {start, end}: Range): {readonly here: Range; readonly there: Range}[] {
  const seen = new Map<string, Range>()
  const ofPlace = new Map<string, Range>()
  const found: {readonly here: Range; readonly there: Range}[] = []
  for (const match of text.slice(start, end).matchAll(/(?:（[^（）]*）|[^，、；：（）\s])+/g)) {
    const here = {start: start + match.index, end: start + match.index + match[0].length}
    // 东区教育局、财政局，西区教育局、财政局: within a place each is named short.
    const isShort = text.startsWith('、', here.start - 1)
    if (!isShort) ofPlace.clear()
    const there = (isShort ? ofPlace : seen).get(match[0])
    // 各省、自治区、直辖市发展改革委，各省、自治区、直辖市通信管理局: what begins a list whose last has the name of the organ.
    if (there && !(allPlaces.test(match[0]) && text.startsWith('、', here.end))) found.push({here, there})
    seen.set(match[0], here)
    ofPlace.set(match[0], here)
  }
  return found
}
