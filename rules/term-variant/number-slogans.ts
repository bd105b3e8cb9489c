import {type Document, groupBy, type Range} from '@hegao/core'
import type {TermVariant} from './phrases.ts'

/** “一核两带三区”: two to five parts, each a numeral and what there are so many of. */
const slogan = /^(?:[一二两三四五六七八九十][\u4e00-\u9fff]){2,5}$/
/** “113”产业体系, “1+8+N”专题调研: figures, and what they are short for. */
const figures = /“(?<figures>[0-9N](?:[+＋0-9N]{1,8}))”(?<noun>[\u4e00-\u9fff]{4})/g
/** What says that the one became the other. */
const becomes = /由|从|调整|拓展|优化|升级|上升|扩展|变为|改为|原|曾|过去|此前|十[二三四]五/
const around = 24

/** “一核三带三区” where the text names “两带” of “一核两带三区”; “1133”产业体系 where it is “113”产业体系 elsewhere. */
export function numberSlogans(document: Document, quotes: readonly Range[]): TermVariant[] {
  const inside = quotes.map(({start, end}) => ({start: start + 1, end: end - 1})).filter(({start, end}) => end > start && end - start <= 10)
  return [...sloganVariants(document, inside), ...figureVariants(document)]
}

function sloganVariants(document: Document, inside: readonly Range[]): TermVariant[] {
  const byWords = groupBy(
    inside.filter((range) => slogan.test(document.slice(range))),
    (range) => document.slice(range)
  )
  const quoted = new Set(inside.map((range) => document.slice(range)))
  // By what they count: two slogans of the same things differ in a numeral.
  const alike = groupBy(byWords.keys(), (words) => words.replace(/(?:.)(.)/g, '$1'))
  return [...alike.values()].flatMap((forms): TermVariant[] => {
    if (forms.length !== 2) return []
    const [one = '', other = ''] = forms
    const odd = Array.from({length: one.length / 2}, (_, part) => part * 2).filter((at) => one.charAt(at) !== other.charAt(at))
    const [at] = odd
    if (at === undefined || odd.length > 1) return []
    const [ones, others] = [byWords.get(one) ?? [], byWords.get(other) ?? []]
    const isNamed = (words: string): boolean => quoted.has(words.slice(at, at + 2))
    const isWrong = isNamed(other) && !isNamed(one) ? true : isNamed(one) && !isNamed(other) ? false : undefined
    const isRarer = ones.length < others.length ? true : ones.length > others.length ? false : undefined
    const isFirst = isWrong ?? isRarer
    if (isFirst === undefined) return []
    const [here, there] = isFirst ? [ones[0], others[0]] : [others[0], ones[0]]
    if (!here || !there || isChange(document, here) || isChange(document, there)) return []
    const [own, theirs] = [here, there].map(({start}) => ({start: start + at, end: start + at + 1}))
    return own && theirs ? [{kind: 'other', here, there, own, other: theirs, others: (isFirst ? others : ones).length}] : []
  })
}

function figureVariants(document: Document): TermVariant[] {
  const places = Array.from(document.text.matchAll(figures), ({0: words, index, groups}) => ({
    start: index,
    end: index + words.length,
    figures: groups?.['figures'] ?? '',
    noun: groups?.['noun'] ?? ''
  }))
  return [...groupBy(places, ({noun}) => noun).values()].flatMap((alike): TermVariant[] => {
    const forms = [...groupBy(alike, (place) => place.figures).values()].toSorted(
      (a, b) => a.length - b.length || (b[0]?.start ?? 0) - (a[0]?.start ?? 0)
    )
    const [here, there] = [forms[0]?.[0], forms[1]?.[0]]
    if (!here || !there || forms.length > 2 || (forms[0]?.length ?? 0) > 1 || isChange(document, here) || isChange(document, there))
      return []
    const [own, other] = [here, there].map((place) => ({start: place.start + 1, end: place.start + 1 + place.figures.length}))
    return own && other ? [{kind: 'other', here: rangeOf(here), there: rangeOf(there), own, other, others: forms[1]?.length ?? 1}] : []
  })
}

const rangeOf = ({start, end}: Range): Range => ({start, end})

/** Whether the words around a slogan speak of another time than now. */
const isChange = ({text}: Document, {start, end}: Range): boolean =>
  becomes.test(text.slice(Math.max(0, start - around), Math.min(text.length, end + 4)))
