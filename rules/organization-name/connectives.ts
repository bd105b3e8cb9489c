import {CharacterSet, type Document, groupBy, type Range} from '@hegao/core'
import type {NameVariant} from './names.ts'
import {readBodyRuns} from './runs.ts'

/** 市住房▸和城乡建设局, at the end of an item or before what a body does. */
const rest =
  /[和与][\u4e00-\u9fff]{2,10}?(?:委员会|办公室|管理局|监督局|[局厅部委])(?=$|[\n，。；、：》”）（\s]|关于|拟|将|要|会同|负责|牵头|联合|主要|有关|党组|应|印发|发布|召开|副?主任|副?[局厅]长)/my
/** How many characters of a name stand before the connective. */
const fewestBefore = 2
const mostBefore = 10
/** A body before 和 makes two bodies of it: 财政部和教育部. */
const bodyBefore = /[部委局厅办署院会府社团校]$/
/** 构建新发展格局 is no body. */
const noBody = /(?:格局|布局|大局|全局|开局|结局|时局|局部|全部|内部|外部|干部|总部|支部|学部)$/
const connective = /[和与]/
const connectives = new CharacterSet('和与')
/** How much of a name stands the same after the connective. */
const shortest = 7
const mostPlaces = 2000

/** 市住房与城乡建设局 where it is 市住房和城乡建设局 elsewhere, the rarer of the two. */
export function otherConnectives(document: Document): NameVariant[] {
  const {text} = document
  const places = placesOf(document).flatMap((range) => {
    const words = text.slice(range.start, range.end)
    const at = words.search(connective)
    return words.length < shortest || bodyBefore.test(words.slice(0, at)) || noBody.test(words) ? [] : [{...range, words}]
  })
  // From the two characters before the connective on: what stands before them may be another word or a shorter name of the place.
  const byRest = groupBy(places, ({words}) => words.slice(Math.max(0, words.search(connective) - 2)).replace(connective, '和'))
  const found: NameVariant[] = []
  for (const alike of byRest.values()) {
    const forms = [...groupBy(alike, ({words}) => connective.exec(words)?.[0] ?? '').values()]
    const [rare, usual] = forms.toSorted((a, b) => a.length - b.length || startOf(b) - startOf(a))
    const [here] = rare ?? []
    const [there] = usual ?? []
    if (here && there && rare?.length === 1) found.push({here: withoutWords(here), there: withoutWords(there), count: usual?.length ?? 1})
  }
  return found
}

/** Names with 和 or 与 between two parts, one after another. */
function placesOf(document: Document): Range[] {
  const {text} = document
  const found: Range[] = []
  for (const run of document.read(readBodyRuns)) {
    let last = run.start
    for (let at = run.start + fewestBefore; at < run.end; at++) {
      if (!connectives.has(text.charCodeAt(at)) || at - last < fewestBefore) continue
      rest.lastIndex = at
      if (!rest.test(text)) continue
      found.push({start: Math.max(last, at - mostBefore), end: rest.lastIndex})
      last = rest.lastIndex
      at = last - 1
    }
    if (found.length >= mostPlaces) break
  }
  return found.slice(0, mostPlaces)
}

const startOf = ([first]: readonly Range[]): number => first?.start ?? 0

const withoutWords = ({start, end}: Range): Range => ({start, end})
