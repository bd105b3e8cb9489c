import {CharacterSet, type Document, indexAt, isInChinese, type Range, readAnchors, readPairs} from '@hegao/core'
import type {KindName} from './marks.ts'

/** A half-width mark among Chinese characters: one stretch, or the two ends of brackets. */
export interface HalfWidth extends Range {
  readonly kind: KindName
  readonly ends: readonly Range[]
}

const candidate = /[,;:?!"]|\.(?:\.{2,})?|-{2,}|<[^<>\n]{2,80}>/y
const candidateBegins = new CharacterSet(',;:?!".-<')

/** Where half-width marks stand that may be meant for full-width ones. */
function candidates(document: Document): Range[] {
  const {text} = document
  const {marks} = document.read(readAnchors)
  const found: Range[] = []
  let end = 0
  for (let index = 0; index < marks.length; index++) {
    const start = marks[index] ?? 0
    if (!candidateBegins.has(text.charCodeAt(start)) || start < end) continue
    candidate.lastIndex = start
    if (!candidate.test(text)) continue
    end = candidate.lastIndex
    found.push({start, end})
  }
  return found
}

const kindOf: Readonly<Record<string, KindName>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '?': 'question',
  '!': 'exclamation',
  '"': 'quote',
  '-': 'dash',
  '<': 'angle'
}

/** A full stop between Chinese characters may also stand for the point in a foreign name. */
function kindOfMark(text: string, mark: string, at: number): KindName | undefined {
  if (!mark.startsWith('.')) return kindOf[mark.charAt(0)]
  return mark.length > 2 ? 'ellipsis' : isHan(text.charCodeAt(at + 1)) ? 'point' : 'stop'
}

/** Half-width marks that stand with Chinese characters. Those of numbers, times, ratios, Latin words and addresses stay. */
export function readHalfWidth(document: Document): HalfWidth[] {
  const {text} = document
  const brackets = document
    .read(readPairs)
    .pairs.filter(({family, open, close}) => family === 'bracket' && isHalf(text, open) && isHalf(text, close))
  const found: HalfWidth[] = []
  const foreign = addressesIn(text)
  for (const {start, end, open, close} of brackets) {
    if (isChinese(text, start + 1, end - 1)) found.push({start, end, kind: 'bracket', ends: [open, close]})
    else foreign.push({start, end})
  }
  foreign.sort((a, b) => a.start - b.start)
  for (const range of candidates(document)) {
    const index = range.start
    const kind = kindOfMark(text, document.slice(range), index)
    // Next to another mark it is punctuation-sequence's: ，,
    if (kind === undefined || isPause(text.charAt(index - 1)) || isPause(text.charAt(range.end)) || !amongHan(document, kind, range))
      continue
    const around = foreign[indexAt(foreign, index)]
    if ((!around || around.end <= index) && isInChinese(text, range)) found.push({...range, kind, ends: [range]})
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** Brackets of which one end is half-width: (高中阶段教育）. */
export function readMixedBrackets(document: Document): (Range & {readonly half: Range; readonly full: string})[] {
  const {text} = document
  return document.read(readPairs).pairs.flatMap(({family, start, end, open, close}) => {
    const [opensHalf, closesHalf] = [isHalf(text, open), isHalf(text, close)]
    return family === 'bracket' && opensHalf !== closesHalf
      ? [{start, end, half: opensHalf ? open : close, full: opensHalf ? '（' : '）'}]
      : []
  })
}

const isHalf = (text: string, {start}: Range): boolean => text.charCodeAt(start) < 0x80

/** How much of an aside is looked at. */
const lookedAt = 200
/** An aside is Chinese when this share of it is: (以下简称GDP), but no (ID: 20250617，编号). */
const chineseShare = 1 / 3

function isChinese(text: string, start: number, end: number): boolean {
  const last = Math.min(end, start + lookedAt)
  let han = 0
  for (let at = start; at < last; at++) if (isHan(text.charCodeAt(at))) han++
  return han >= (last - start) * chineseShare
}

/** Web and mail addresses, and HTML entities. */
function addressesIn(text: string): Range[] {
  const signs = ['http', 'www.', '&'].some((sign) => text.includes(sign))
  const found = Array.from(signs ? text.matchAll(/(?:https?:\/\/|www\.)[!-~]+|&#?\w{2,8};/g) : [], ({0: address, index}) => ({
    start: index,
    end: index + address.length
  }))
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const name = /[\w.+-]+$/.exec(text.slice(Math.max(0, at - longestName), at))?.[0] ?? ''
    const host = /^[\w-]+\.[\w.-]+/.exec(text.slice(at + 1, at + longestName))?.[0] ?? ''
    if (name !== '' && host !== '') found.push({start: at - name.length, end: at + 1 + host.length})
  }
  return found
}

/** A mail address has no longer name, and no longer host. */
const longestName = 64

function amongHan({text, flows}: Document, kind: KindName, {start, end}: Range): boolean {
  const before = followsHan(text, start)
  const after = text.charCodeAt(end)
  const atEnd = end === text.length || after === lineFeed
  switch (kind) {
    case 'comma':
    case 'semicolon':
      // 其中,2025年……；增长5%,其中……
      return before || (/[0-9A-Za-z%)]/.test(text.charAt(start - 1)) && precedesHan(after))
    case 'colon':
    case 'question':
    case 'exclamation':
      return before
    case 'stop':
      return before && (atEnd || '”’」』'.includes(text.charAt(end))) && !followsNumeral(text, start)
    case 'point':
      return isHan(text.charCodeAt(start - 1)) && isHan(after) && !followsNumeral(text, start)
    case 'ellipsis':
      return before
    case 'dash':
      return precedesHan(after) && (before || flows[indexAt(flows, start)]?.start === start)
    case 'quote':
      // 8"平板电脑 is in inches, （"）is spoken of.
      return !/[0-9（(“]/.test(text.charAt(start - 1)) && (before || precedesHan(after) || isCjkMark(after))
    case 'angle':
      return isHan(text.charCodeAt(start + 1)) && !/[=＝＜＞]/.test(text.slice(start, end))
    case 'bracket':
      return true
  }
}

const lineFeed = 0x0a

/** 一.总则, 第一.加强领导 */
const followsNumeral = (text: string, at: number): boolean =>
  /(?:^|[^\u3400-\u9fff])(?:第|其)?[一二三四五六七八九十]{1,3}$/.test(text.slice(Math.max(0, at - 5), at))

const isPause = (character: string): boolean => character !== '' && '，。、；：'.includes(character)

/** Chinese characters, those beyond the first plane, and 〇. */
function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0xd840 && code <= 0xdfff)
}

/** Full-width forms and CJK punctuation. */
const isCjkMark = (code: number): boolean => (code >= 0x3001 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff5e)

const followsHan = (text: string, at: number): boolean =>
  isHan(text.charCodeAt(at - 1)) || '”’》〉）】〕」』％'.includes(text.charAt(at - 1) || ' ')

const precedesHan = (code: number): boolean => isHan(code) || (code > 0 && '“‘《〈（【〔「『'.includes(String.fromCharCode(code)))
