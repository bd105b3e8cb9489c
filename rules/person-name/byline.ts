import type {Document, Range} from '@hegao/core'

/** Two names set as one, and the place where they are set apart. */
export interface RunTogether {
  readonly here: Range
  readonly there: Range
}

const signed = /(?:记者|通讯员|作者)[ 　]?((?:[\u4e00-\u9fff]{2,6})(?:[ 　、]{1,2}[\u4e00-\u9fff]{2,6}){0,30})(?=[）)\s]|$)/g

/** Bylines in which two names stand without a space that stand apart in another: 记者 陈青禾许山 and 记者 陈青禾 许山. */
export function runTogether({text}: Document): RunTogether[] {
  const apart = new Map<string, Range>()
  const joined: {words: string; range: Range}[] = []
  for (const match of text.matchAll(signed)) {
    const names = match[1] ?? ''
    const from = match.index + match[0].length - names.length
    const parts = [...names.matchAll(/[\u4e00-\u9fff]+/g)].map((part) => ({
      words: part[0],
      range: {start: from + part.index, end: from + part.index + part[0].length}
    }))
    for (const [at, part] of parts.entries()) {
      const next = parts[at + 1]
      if (next && part.words.length <= 3 && next.words.length <= 3)
        apart.set(part.words + next.words, {start: part.range.start, end: next.range.end})
      if (part.words.length >= 4) joined.push(part)
    }
  }
  return joined.flatMap(({words, range}) => {
    const there = apart.get(words)
    return there ? [{here: range, there}] : []
  })
}
