import {type Document, isName, type Range, readHeadings} from '@hegao/core'

/** A name in a headline of one who does not occur in the text, and a name of the same headline that does. */
export interface Absent {
  readonly here: Range
  readonly there: Range
}

/** 周柏川主持并讲话　▸罗明哲蒋思齐▸出席: whose deeds a headline tells. */
const deeds =
  /(?<![\u4e00-\u9fff])(?<run>[\u4e00-\u9fff]{2,30}?)(?:同志)?(?:等(?:同志)?)?(?:分别|共同|一同)?将?(?<deed>出席|主持(?!人)|讲话|致辞|致词|作(?:报告|说明|总结)|参加|列席|陪同|强调|宣布)/g
const [shortestName, longestName] = [2, 3]
/** Places of a name that are looked at. */
const mostPlaces = 20
/** On a longer page somebody may be named in another way. */
const mostText = 40_000

/** Who presides, speaks or attends by a headline, and does not occur in any text, where another does of whom the same headline tells it. */
export function absent(document: Document): Absent[] {
  const {text} = document
  if (text.length > mostText) return []
  const titles = document.read(readHeadings).filter(({heading, isTitle}) => isTitle || heading.level === undefined)
  return titles.flatMap(({heading}): Absent[] => {
    const runs = [...heading.source.text.matchAll(deeds)]
    if (runs.length === 0) return []
    const body = document.read(runningText)
    const names = runs.flatMap(({index, groups}) =>
      namesIn(groups?.['run'] ?? '', body).map((name) => ({...name, at: heading.start + index + name.at, deed: groups?.['deed'] ?? ''}))
    )
    const odd = names.filter(({isThere}) => !isThere)
    const [one] = odd
    if (!one || odd.length > 1) return []
    const nearest = [...names.filter(({deed}) => deed === one.deed), ...names]
    const there = nearest.flatMap(({value, isThere, deed}) => (isThere ? (placeWith(document, value, deed, heading.end) ?? []) : []))
    return there.slice(0, 1).map((known) => ({here: {start: one.at, end: one.at + one.value.length}, there: known}))
  })
}

/** All that is no heading, without the spaces in 丁　敏. */
const runningText = ({blocks}: Document): string =>
  blocks
    .filter(({kind}) => kind !== 'heading')
    .map(({source}) => source.text.replaceAll(/[ 　]/g, ''))
    .join('\n')

/** A place of a name behind an offset, in whose sentence the same deed is told. */
function placeWith(document: Document, name: string, deed: string, from: number): Range | undefined {
  let at = from
  for (let place = 0; place < mostPlaces; place++) {
    at = document.text.indexOf(name, at + 1)
    if (at < 0) return undefined
    const sentence = document.sentenceAt(at)
    if (sentence && document.blockAt(at)?.kind !== 'heading' && document.slice(sentence).includes(deed))
      return {start: at, end: at + name.length}
  }
  return undefined
}

interface Named {
  readonly at: number
  readonly value: string
  readonly isThere: boolean
}

/** The names of a run of names, 罗明哲蒋思齐, when all but one stand in a text; nothing where the run has other words. */
function namesIn(run: string, body: string): Named[] {
  const found: Named[] = []
  let odd = 0
  for (let at = 0; at <= run.length;) {
    const value =
      at === run.length
        ? ''
        : ([longestName, shortestName].map((length) => run.slice(at, at + length)).find((name) => isName(name) && body.includes(name)) ??
          '')
    if (value === '' && at < run.length) {
      at++
      odd++
      continue
    }
    if (odd > 0) {
      const other = run.slice(at - odd, at)
      if (odd < shortestName || odd > longestName || !isName(other)) return []
      found.push({at: at - odd, value: other, isThere: false})
      odd = 0
    }
    if (value === '') break
    found.push({at, value, isThere: true})
    at += value.length
  }
  return found
}
