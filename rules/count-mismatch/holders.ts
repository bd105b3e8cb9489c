import {type Document, isName, type Range} from '@hegao/core'

/** How many hold an office, and those who have just been given it. */
export interface Holders {
  /** 3名副组长 */
  readonly claim: Range
  readonly names: readonly Range[]
}

/** Farther back another group is meant. */
const reach = 240
/** 副县长陈青禾、许山▸任▸副组长 */
const given = /(?:担任|任)(?<post>\p{Script=Han}{2,6}?)(?=[，。；、])/gu
const [shortestName, longestName] = [2, 3]
const shortestPost = 2
/** By so many the holders are miscounted; by more the list was not read whole. */
const nearMiss = 2

/** 陈青禾、许山任副组长，▸3名副组长▸按照分工抓落实. */
export function holderCounts(document: Document): Holders[] {
  const {text} = document
  return document.mentions('numeral').flatMap(({start, end, value}): Holders[] => {
    if (value < 2 || !Number.isInteger(value) || !/[名位]/.test(text.charAt(end)) || /[0-9第]/.test(text.charAt(start - 1))) return []
    const from = Math.max(document.blockAt(start)?.start ?? 0, start - reach)
    const before = text.slice(from, start)
    if (!before.includes('任')) return []
    const match = [...before.matchAll(given)].findLast(
      ({groups}) => (groups?.['post']?.length ?? 0) >= shortestPost && text.startsWith(groups?.['post'] ?? '', end + 1)
    )
    const post = match?.groups?.['post']
    if (!match || post === undefined) return []
    const names = namesBefore(text, from, from + match.index)
    if (names.length === 0 || names.length === value || Math.abs(names.length - value) > nearMiss) return []
    return [{claim: {start, end: end + 1 + post.length}, names}]
  })
}

/** The names right before an offset, each at the end of what parts it from the next; nothing where something else stands among them. */
function namesBefore(text: string, from: number, to: number): Range[] {
  const names: Range[] = []
  let end = to
  for (let at = to - 1; at >= from - 1; at--) {
    const mark = at < from ? '。' : text.charAt(at)
    if (!/[、，。；：\n和及]/.test(mark)) continue
    const part = text.slice(at + 1, end)
    const name = nameAtEnd(part)
    if (name !== undefined) names.unshift({start: end - name.length, end})
    // 党组书记▸、局长陈青禾
    else if (mark === '、' && names.length === 0) return []
    else if (/[任由]/.test(part) || /[和及]/.test(mark)) return names
    if (/[。；：\n]/.test(mark) || (mark === '，' && /任\p{Script=Han}{2,6}$/u.test(text.slice(from, at)))) return names
    end = at
  }
  return names
}

function nameAtEnd(words: string): string | undefined {
  for (let length = longestName; length >= shortestName; length--)
    if (isName(words.slice(-length)) && words.length >= length) return words.slice(-length)
  return undefined
}
