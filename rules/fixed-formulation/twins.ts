import {belongTogether, CharacterSet, type Document, isHan, isName, isWord, type Range, readTextIndex} from '@hegao/core'
import type {SetPhrases, SetPhraseSlip} from './set-phrases.ts'

/** Characters that are taken for others, each with those that may be meant. */
export interface Twins {
  readonly wrong: CharacterSet
  readonly meant: ReadonlyMap<string, {readonly characters: string; readonly source: string}>
}

export function twinsOf(rows: readonly SetPhrases[]): Twins {
  const meant = new Map(
    rows.flatMap(({twins, source}) =>
      (twins?.split(' ') ?? []).map((alike) => [alike.charAt(0), {characters: alike.slice(1), source}] as const)
    )
  )
  return {wrong: new CharacterSet([...meant.keys()].join('')), meant}
}

/** A form that stands so often is a name that the text has chosen. */
const often = 3
/** Characters that stand beside any other: no word is told by them. */
const loose = new CharacterSet(
  '的地得了着过和与及或并而且但是有在不无以为之其由所都也就还又再才将把被对向从于到自至个各每可能会要应须中上下内外前后里时等这那此该本某若如因使让令给比很更最太〇零一二三四五六七八九十百千万亿两几数多少大小第年月日'
)

/**
 * Where a character makes no word with either neighbour, and one of like shape in its place does: 挂勾, 样扳, 整冶. The rest of the
 * word must not be of the one beside it.
 */
export function twinSlips(document: Document, {wrong, meant}: Twins): SetPhraseSlip[] {
  const {text} = document
  const found: SetPhraseSlip[] = []
  for (let at = 0; at < text.length; at++) {
    if (!wrong.has(text.charCodeAt(at))) continue
    const left = text.charAt(at - 1)
    const own = text.charAt(at)
    const right = text.charAt(at + 1)
    const {characters = '', source = ''} = belongTogether(left, own) || belongTogether(own, right) ? {} : (meant.get(own) ?? {})
    for (const character of characters) {
      const isLast = isWord(left, character) && !loose.has(left.charCodeAt(0)) && !isWord(text.charAt(at - 2), left)
      const isFirst = !isLast && isWord(character, right) && !loose.has(right.charCodeAt(0)) && !isWord(right, text.charAt(at + 2))
      if (!isLast && !isFirst) continue
      const start = isLast ? at - 1 : at
      found.push({start, end: start + 2, standard: isLast ? left + character : character + right, source})
      break
    }
  }
  const index = document.read(readTextIndex)
  return found.filter((slip) => !isNameAlone(text, slip) && index.find(document.slice(slip)).length < often)
}

const longestName = 3

/** 陈震兴 in a roll: all that stands between two marks has the form of a name. */
function isNameAlone(text: string, {start, end}: Range): boolean {
  let [first, last] = [start, end]
  while (last - first <= longestName && isHan(text.charCodeAt(first - 1))) first--
  while (last - first <= longestName && isHan(text.charCodeAt(last))) last++
  return last - first <= longestName && isName(text.slice(first, last))
}
