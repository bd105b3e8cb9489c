import {groupBy, isShifted, isWord} from '@hegao/core'
import type {Thing} from './thing-slips.ts'

/** A name, another that has one word of it otherwise, and how often the usual one must stand. */
type Reworded = readonly [one: string, other: string, least: number]

/** What of one place and purpose stands once: 云麓林草综合▸管理▸平台. Of 制度 and 委员会 there are several, told apart by a word. */
const single = /^(?:平台|系统|中心|基地|工程|论坛|品牌|模式|公园|专班|热线)$/
/** Meetings are told by two characters more: 现场▸推进会, 工作▸推进会. */
const meeting = /(?:推进|动员|部署|座谈|表彰|现场|对接|推介|调度|发布|研讨|交流|大)会$/
const shiftedToo = /^(?:保险|平台|系统|工程|热线)$/
/** So much stands before a word for which another stands elsewhere. */
const ofName = 5
/** So much before one that shares a character with the other: 长期▸照护▸保险, 长期▸护理▸保险; the usual name stands more than once. */
const ofShifted = 2
const often = 2
const wordLength = 2
/** 澜江生态▸廊道▸ and 澜江生态▸走廊▸: two words for one kind, behind so many characters that are the same. */
const way = /^(?:走廊|廊道)$/
const ofWay = 4
/** 宁安▸科学▸城 and 宁安▸科技▸城 */
const science = /^科[学技]$/
/** So much of what both have before the word is shown: more is no name. */
const longestShown = 6

/** Names that have another word before what they name: as much of them as they share, and no more. */
export function rewordedPairs(things: readonly Thing[]): Reworded[] {
  const places = things.flatMap(({before, kind}) => {
    const whole = before + kind
    const met = kind.endsWith('会') ? meeting.exec(whole)?.[0] : undefined
    const tail = met ?? kind
    const at = whole.length - tail.length - wordLength
    return at < ofShifted ||
      !isWord(whole.charAt(at), whole.charAt(at + 1)) ||
      !(met !== undefined || single.test(tail) || shiftedToo.test(tail) || tail === '城')
      ? []
      : [{head: whole.slice(0, at), word: whole.slice(at, at + wordLength), tail}]
  })
  const ways = things.flatMap(({before, kind}) => (way.test(kind) && before.length >= ofWay ? [{head: before, word: kind, tail: ''}] : []))
  const pairs = (length: number, isMeant: (one: string, other: string, tail: string) => boolean, least: number): Reworded[] =>
    [
      ...groupBy(
        [...places, ...ways].filter(({head}) => head.length >= length),
        ({head, tail}) => head.slice(-length) + tail
      ).values()
    ].flatMap((alike): Reworded[] => {
      const [a] = alike
      const b = alike.find(({word}) => word !== a?.word)
      // More words are of several things.
      if (!a || !b || alike.some(({word}) => word !== a.word && word !== b.word) || !isMeant(a.word, b.word, a.tail)) return []
      let shared = length
      while (shared < longestShown && shared < a.head.length && a.head.at(-1 - shared) === b.head.at(-1 - shared)) shared++
      const own = a.head.slice(-shared)
      return [[own + a.word + a.tail, own + b.word + b.tail, least]]
    })
  return [
    ...pairs(ofName, (_one, _other, tail) => single.test(tail) || meeting.test(tail), 1),
    ...pairs(ofWay, (_one, _other, tail) => tail === '', 1),
    ...pairs(ofShifted, (one, other, tail) => tail === '城' && science.test(one) && science.test(other), 1),
    ...pairs(ofShifted, (one, other, tail) => shiftedToo.test(tail) && isShifted(one, other), often)
  ]
}
