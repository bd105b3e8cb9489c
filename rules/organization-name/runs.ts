import {CharacterSet, type Document, isHan, type Range} from '@hegao/core'

/** In a name of a body stands one of the characters that they end with; in most clauses none does. */
const bodyCharacters = new CharacterSet('会室局团学院心司行部委厅办署')

/** Runs of Chinese characters, as long as they go on, in which a body may be named. */
export function readBodyRuns({text}: Document): Range[] {
  const runs: Range[] = []
  let start = 0
  let hasBody = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isHan(code)) hasBody ||= bodyCharacters.has(code)
    else {
      if (hasBody) runs.push({start, end: at})
      start = at + 1
      hasBody = false
    }
  }
  if (hasBody) runs.push({start, end: text.length})
  return runs
}
