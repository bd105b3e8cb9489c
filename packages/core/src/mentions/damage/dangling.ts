import {CharacterSet} from '../../characters.ts'
import {readAnchors} from '../../document/anchors.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {endsWord} from '../../vocabulary/vocabulary.ts'
import {isName} from '../person/person.ts'

/** A word that wants another behind it, and the mark that stands there. */
export interface Dangling extends Range {
  /** 和 in 责任制和，; 二是 in 二是三是. */
  readonly word: string
}

/** Words of one character behind which something must stand: 完善制度▸和▸，, 我市将▸在▸、教育. */
const wanting = new CharacterSet('和与及或在把被从对将于以')
const marks = new CharacterSet('，。；、：？！')
/** Their words that the vocabulary does not have: 零和, 祥和, 人和, 之和, 可及, 常在. */
const ends = /(?:[零祥之言拒人政讲媾同]和|[可又]及|[常同永还都不仍健]在|[散大名老上中少小]将|[都不很全就才也错]对)$/
/** 一是……，▸二是▸三是……: an item of which nothing is there. */
const running: ReadonlySet<string> = new Set(['一是', '一要'])

/** 省长▸顾清和▸、: a name behind an office or a mark. */
const endsNamed = (text: string, start: number, end: number): boolean =>
  isName(text.slice(start, end)) && /^$|[、，。：；\s　长记任员席]/.test(text.slice(Math.max(0, start - 1), start))

/** Every place where a word that wants another stands right before a mark, and every item of a running list without a word. */
export function readDangling(document: Document): Dangling[] {
  const {text} = document
  const found: Dangling[] = []
  const anchors = document.read(readAnchors).marks
  for (let index = 0; index < anchors.length; index++) {
    const at = anchors[index] ?? 0
    const last = at - 1
    if (!marks.has(text.charCodeAt(at)) || !wanting.has(text.charCodeAt(last))) continue
    const [before, word] = [text.charAt(last - 1), text.charAt(last)]
    if (!/\p{Script=Han}/u.test(before) || endsWord(before, word) || ends.test(before + word)) continue
    // 政简易从: four characters between two marks are a saying.
    if (at - (anchors[index - 1] ?? -1) === 5) continue
    if (document.blockAt(at)?.kind === 'cell' || [2, 3].some((length) => endsNamed(text, at - length, at))) continue
    found.push({start: last, end: at + 1, word})
  }
  const ordinals = document.mentions('ordinal')
  for (const [index, {start, end, series}] of ordinals.entries()) {
    const next = ordinals[index + 1]
    if (next?.series === series && running.has(series) && /^[\s　，：]*$/.test(text.slice(end, next.start)) && next.value > 1)
      found.push({start, end, word: text.slice(start, end)})
  }
  return found.toSorted((a, b) => a.start - b.start)
}
