import type {Document, Range, Words} from '@hegao/core'
import type {Say} from './messages.ts'
import {again, editable, excerptOf} from './places.ts'

const names: readonly (readonly [first: number, last: number, name: Words])[] = [
  [0x00ad, 0x00ad, {zh: '软连字符', en: 'soft hyphen'}],
  [0x200b, 0x200b, {zh: '零宽空格', en: 'zero-width space'}],
  [0x200c, 0x200d, {zh: '零宽连接控制符', en: 'zero-width joiner or non-joiner'}],
  [0x200e, 0x200f, {zh: '书写方向标记', en: 'direction mark'}],
  [0x202a, 0x202e, {zh: '书写方向标记', en: 'direction mark'}],
  [0x2060, 0x2064, {zh: '零宽连接符', en: 'word joiner'}],
  [0x2066, 0x206f, {zh: '书写方向标记', en: 'direction mark'}],
  [0xfeff, 0xfeff, {zh: '字节顺序标记', en: 'byte order mark'}],
  [0xfff9, 0xfffb, {zh: '注音控制符', en: 'ruby control'}]
]
const control: Words = {zh: '控制符', en: 'control character'}

/** Zero-width and control characters: one message. */
export function reportInvisible(document: Document, runs: readonly Range[], report: Say): void {
  const {text} = document
  const invisible = readInvisible(document, runs)
  const [first, ...others] = invisible
  if (!first) return
  const parts = invisible.some(({start, end}) => /^[\u3400-\u9fff\w]{2}$/.test(text.charAt(start - 1) + text.charAt(end)))
  const edits = editable(document, invisible).map((range) => ({range, text: ''}))
  report('invisible', first, {
    certainty: parts ? 'likely' : 'possible',
    data: {count: invisible.length, names: namesOf(text, invisible)},
    ...(parts ? {note: 'hidden'} : {}),
    related: again(document, others),
    ...(edits.length > 0 ? {fix: {title: 'drop', edits}} : {})
  })
}

/** Characters that only the fonts of one machine can show. */
export function reportPrivate(document: Document, runs: readonly Range[], report: Say): void {
  const [first, ...others] = runs
  if (first) report('private', first, {certainty: 'likely', data: {count: runs.length}, related: again(document, others)})
}

/** Bytes read in another encoding than they were written in. */
const garbledGb18030 = /锟斤拷(?:锟斤拷|锟斤|锟)*|(?:烫烫|屯屯){2,}/g
const garbledLatin =
  /(?:[\u00e3-\u00ef][\u0080-\u00bf\u0152-\u0178\u2013-\u203a\u20ac\u2122]{2}){2,}|â€[\u0153\u009d\u2122\u02dc\u201c\u201d]/g

function* readGarbled({text}: Document, accented: readonly Range[]): Generator<Range> {
  const patterns = [
    ...(['锟斤拷', '烫烫', '屯屯'].some((sign) => text.includes(sign)) ? [garbledGb18030] : []),
    ...(accented.length > 0 ? [garbledLatin] : [])
  ]
  for (const pattern of patterns) for (const {0: words, index} of text.matchAll(pattern)) yield {start: index, end: index + words.length}
}

export function reportGarbled(document: Document, replacements: readonly Range[], accented: readonly Range[], report: Say): void {
  const garbled = [...replacements, ...readGarbled(document, accented)].toSorted((a, b) => a.start - b.start)
  const [first, ...others] = garbled
  if (!first) return
  report('garbled', first, {
    certainty: 'certain',
    data: {count: garbled.length, excerpt: excerptOf(document, first)},
    related: again(document, others)
  })
}

/** Invisible characters that stand with Chinese text; those of emoji and of other scripts mean something there. */
function readInvisible({text}: Document, runs: readonly Range[]): Range[] {
  return runs.filter(({start, end}) => belongsToUs(text.charCodeAt(start - 1)) && belongsToUs(text.charCodeAt(end)))
}

/** Chinese, its punctuation, ASCII, or the edge of the text. */
function belongsToUs(code: number): boolean {
  return Number.isNaN(code) || code < 0x80 || (code >= 0x2010 && code <= 0x2026) || (code >= 0x3000 && code <= 0x9fff) || code >= 0xff00
}

/** What the invisible characters of a text are, each named once. */
function namesOf(text: string, runs: readonly Range[]): Words {
  const found = new Set<Words>()
  for (const {start, end} of runs)
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      found.add(names.find(([first, last]) => code >= first && code <= last)?.[2] ?? control)
    }
  const unique = [...found].filter(({zh}, at, all) => all.findIndex((other) => other.zh === zh) === at)
  return {zh: unique.map(({zh}) => zh).join('、'), en: unique.map(({en}) => en).join(', ')}
}
