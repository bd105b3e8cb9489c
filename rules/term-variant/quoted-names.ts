import {
  contains,
  differenceOf,
  type Document,
  groupBy,
  indexAt,
  isConfusable,
  isWord,
  type Range,
  readTextIndex,
  SlipFinder
} from '@hegao/core'
import type {TermVariant} from './phrases.ts'

/** A name in quotation marks: shorter ones are slogans of which a text has several. */
const shortest = 4
const longest = 12
/** 数谷 is one character off too much; a name that lost a character must be longer, and stand elsewhere again. */
const shortestForLoss = 5
const often = 2
const mostCounted = 10
/** More names in quotation marks make a glossary. */
const mostNames = 80
const han = /^[\u4e00-\u9fff]+$/
/** Characters that may stand between two words of a name where it is no name, or tell two things apart. */
const meant =
  /[的地得和与及同或并又再更最都也还就很把被对向为于从由是在有将该此其所之不无非未特零〇一二三四五六七八九十百千万亿两双多大小新老旧总分副省市区县乡镇村内外上下前后东西南北]/

/** 清江数字谷 where “清江数谷” is named: places without quotation marks that are one character off a name in them. */
export function quotedNames(document: Document, quotes: readonly Range[]): TermVariant[] {
  const {text} = document
  const inside = quotes
    .map(({start, end}) => ({start: start + 1, end: end - 1}))
    .filter(({start, end}) => end - start >= shortest && end - start <= longest)
  const byWords = new Map([...groupBy(inside, (range) => document.slice(range))].filter(([words]) => han.test(words)).slice(0, mostNames))
  if (byWords.size === 0) return []
  const titles = document.mentions('title')
  const index = document.read(readTextIndex)
  const variants: TermVariant[] = []
  for (const [word, slips] of groupBy(new SlipFinder([...byWords.keys()]).search(index), (slip) => slip.word)) {
    const [slip] = slips
    const [there] = byWords.get(slip?.name ?? '') ?? []
    const title = slip && titles[indexAt(titles, slip.start)]
    if (!slip || !there || (title && contains(title, slip))) continue
    // 市河长制▸办公室 is no 市河长办.
    if (isWord(word.slice(-1), text.charAt(slip.end))) continue
    const {head, tail, a, b} = differenceOf(word, slip.name)
    const others = Math.min(mostCounted, index.find(slip.name).length)
    if (slips.length > 1) {
      // “一河通管” once in quotation marks, and 一河统管 several times without them.
      if (others === 1 && a.length === 1 && b.length === 1 && isConfusable(a, b) && !meant.test(a + b) && han.test(word))
        variants.push({
          kind: 'other',
          here: there,
          there: {start: slip.start, end: slip.end},
          own: {start: there.start + head, end: there.end - tail},
          other: {start: slip.start + head, end: slip.end - tail},
          others: slips.length
        })
      continue
    }
    const isLost = a === '' && slip.name.length >= shortestForLoss && others >= often
    const isOther = a !== '' && b !== '' && isConfusable(a, b) && others >= often
    if (!han.test(word) || meant.test(a + b) || head === 0 || tail === 0 || !(b === '' || isLost || isOther)) continue
    variants.push({
      kind: b === '' ? 'added' : isLost ? 'lost' : 'other',
      here: {start: slip.start, end: slip.end},
      there,
      own: {start: slip.start + head, end: slip.end - tail},
      other: {start: there.start + head, end: there.end - tail},
      others
    })
  }
  return variants
}
