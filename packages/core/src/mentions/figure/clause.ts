import {CharacterSet} from '../../characters.ts'

/** Where a clause that names a figure ends. */
export const isBoundary = new CharacterSet('，。；：！？、（）()《》“”‘’—\n　|')
/** Farther before its number an indicator does not begin. */
const longest = 40

/** Brackets within a clause, 固定资产投资（不含农户）, are passed over when they are shorter than this. */
const longestBracket = 16

/** Where the clause begins that ends at an offset. */
export function clauseStart(text: string, at: number): number {
  for (let index = at - 1; index >= 0 && at - index <= longest; index--) {
    const character = text.charAt(index)
    const open = character === '）' ? openOf(text, index) : 0
    if (open > 0) {
      index = open
      continue
    }
    // Two blanks part a headline from the next.
    if (isBoundary.has(text.charCodeAt(index)) || (character === ' ' && text.charAt(index - 1) === ' ')) return index + 1
  }
  return Math.max(0, at - longest)
}

/** Where the bracket opens that closes here within a clause; 0 where it does not. */
function openOf(text: string, close: number): number {
  for (let at = close - 1; at > 0 && close - at <= longestBracket; at--) {
    const character = text.charAt(at)
    if (character === '（') return isBoundary.has(text.charCodeAt(at - 1)) ? 0 : at
    if ('，。；）\n'.includes(character)) return 0
  }
  return 0
}

/** A clause without its brackets. */
export const clauseOf = (text: string, from: number, to: number): string => {
  const clause = text.slice(from, to)
  return clause.includes('（') ? clause.replace(/（[^（）]*）/g, '') : clause
}
