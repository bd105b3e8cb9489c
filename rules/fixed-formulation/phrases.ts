import {differenceOf, type Range, type TextIndex} from '@hegao/core'
import type {Formulation} from './formulations.ts'
import {isMeant, plainOf} from './meant.ts'

/** A known wording, and the words at either end by which it is found when something else in it is wrong. */
export interface Phrase {
  readonly row: Formulation
  readonly head: string
  /** Where the head begins: a number at the very beginning may be the slip. */
  readonly headAt: number
  readonly tail: string
  readonly plain: string
}

export interface PhraseSlip extends Range {
  readonly row: Formulation
}

const numeral = /[一二三四五六七八九十百千万两0-9]/
const longestEnd = 4
/** At the end that it is not found by, a wording shows so many of its characters. */
const edge = 2

export function toPhrase(row: Formulation): Phrase {
  const {standard} = row
  const length = Math.min(longestEnd, Math.floor(standard.length / 3))
  const headAt = numeral.test(standard.charAt(0)) ? 1 : 0
  return {row, head: standard.slice(headAt, headAt + length), headAt, tail: standard.slice(-length), plain: plainOf(standard)}
}

/** By how many characters what stands there may be shorter or longer. */
const mostOff = 8
const sentenceEnd = /[。！？\n]/

/** Places that begin and end as a known wording does, with one thing between that is not of it. */
export function phraseSlips(index: TextIndex, phrases: readonly Phrase[]): PhraseSlip[] {
  const {text} = index
  const found: PhraseSlip[] = []
  for (const {row, head, headAt, tail, plain} of phrases) {
    const {standard} = row
    const {length} = standard
    const add = (start: number, end: number): boolean => {
      if (end - start < length - mostOff || !isSlip(text.slice(start, end), standard, plain)) return false
      if (isMeant(text, {start, end}, standard)) return false
      found.push({start, end, row})
      return true
    }
    index.each(head, (at) => {
      const start = at - headAt
      if (start < 0 || text.startsWith(standard, start) || (headAt > 0 && !numeral.test(text.charAt(start)))) return
      if (hasWrongEnd(text, start, standard)) found.push({start, end: start + length, row})
      const from = at + head.length
      const rest = text.slice(from, start + length + mostOff)
      const last = standard.slice(-edge)
      if (!rest.includes(last)) return
      const within = rest.split(sentenceEnd, 1)[0] ?? ''
      for (let end = within.indexOf(last); end >= 0; end = within.indexOf(last, end + 1)) if (add(start, from + end + edge)) return
    })
    index.each(tail, (at) => {
      const end = at + tail.length
      if (text.startsWith(standard, end - length)) return
      const first = Math.max(0, end - length - mostOff)
      const begin = standard.slice(headAt, headAt + edge)
      const before = text.slice(first, at)
      const stop = first + Math.max(before.lastIndexOf('。'), before.lastIndexOf('！'), before.lastIndexOf('？'), before.lastIndexOf('\n'))
      for (let place = before.lastIndexOf(begin); place >= 0; place = place === 0 ? -1 : before.lastIndexOf(begin, place - 1)) {
        const start = first + place - headAt
        if (start < stop) return
        if ((headAt === 0 || numeral.test(text.charAt(start))) && add(start, end)) return
      }
    })
  }
  return found
}

const goesOn = /[的之地得了等和与及是]/
const han = /[\u4e00-\u9fff]/

/** Whether a list stands there whole but for its last character: 资金融通、民心相▸连. */
function hasWrongEnd(text: string, start: number, standard: string): boolean {
  const last = standard.lastIndexOf('、')
  const written = text.charAt(start + standard.length - 1)
  return (
    last >= 0 && last < standard.length - 2 && han.test(written) && !goesOn.test(written) && text.startsWith(standard.slice(0, -1), start)
  )
}

const numberless = (words: string): string => words.replace(new RegExp(numeral, 'g'), '')

/** 稳中求进总基调 lacks 工作: nearly all words are so long. */
const wordLength = 2
/** A word in the place of another is no longer than this, and no more than so great a part of the wording. */
const longestWord = 4
const partWrong = 4
const longestSwapped = 8

function isSlip(word: string, standard: string, right: string): boolean {
  const written = plainOf(word)
  if (written === right) return false
  // 百村示范、千村整治
  if (written.length === right.length && numberless(written) === numberless(right)) return true
  const {a, b} = differenceOf(written, right)
  if (a === '') return lacksMember(word, standard) || b.length === wordLength
  // 坚决做到 adds nothing to 做到; a member of its own is one too many.
  if (b === '') return a.length > 1 && a.length <= longestWord && new RegExp(`、${a}(?:、|的|$)`).test(word)
  const longest = Math.max(a.length, b.length)
  return (longest <= Math.min(longestWord, right.length / partWrong) && !a.includes(b) && !b.includes(a)) || changedPlaces(a, b)
}

/** A list that lacks more of its members is a choice of them. */
const mostLost = 2
/** Of fewer members each is told by itself: 源头严防、过程严管、后果严惩. */
const fewestMembers = 5
const membersOf = (words: string): string[] => words.split(/[、，；]/).map(plainOf)

/** 马克思列宁主义、邓小平理论: a part of a list may be told by itself; what lacks a member between others is none. */
function lacksMember(word: string, standard: string): boolean {
  const [written, right] = [membersOf(word), membersOf(standard)]
  const lost = right.length - written.length
  if (right.length < fewestMembers || lost < 1 || lost > mostLost || written[0] !== right[0] || written.at(-1) !== right.at(-1))
    return false
  let at = 0
  for (const member of right) if (member === written[at]) at++
  return at === written.length
}

/** 根本目的……根本动力 for 根本动力……根本目的: both ends of the difference stand at each other's place. */
function changedPlaces(a: string, b: string): boolean {
  for (let first = 1; first < b.length && first <= longestSwapped; first++)
    for (let last = 1; first + last <= b.length && last <= longestSwapped; last++)
      if (a === b.slice(b.length - last) + b.slice(first, b.length - last) + b.slice(0, first)) return true
  return false
}
