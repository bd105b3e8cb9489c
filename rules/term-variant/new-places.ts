import {belongTogether, type Document, groupBy, readTextIndex} from '@hegao/core'
import type {Variant} from './variant.ts'

const modern = '现代化'
const often = 2

/** 现代化沅宁建设 where the text says 现代化新沅宁 otherwise; 中国式现代化沅宁篇章 is another phrase. */
export function newPlaces(document: Document): Variant[] {
  const {text} = document
  const named: {readonly start: number; readonly place: string; readonly isNew: boolean}[] = []
  document.read(readTextIndex).each(modern, (start) => {
    const end = start + modern.length
    const isNew = text.charAt(end) === '新'
    const place = text.slice(isNew ? end + 1 : end, (isNew ? end + 1 : end) + 2)
    const isName = /^[\u4e00-\u9fff]{2}$/.test(place) && !belongTogether(place.charAt(0), place.charAt(1))
    if (isName && text.charAt(start - 1) !== '式') named.push({start, place, isNew})
  })
  return [...groupBy(named, ({place}) => place).values()].flatMap((alike): Variant[] => {
    const [there, ...others] = alike.filter(({isNew}) => isNew)
    const [here, ...more] = alike.filter(({isNew}) => !isNew)
    if (!here || !there || more.length > 0 || others.length + 1 < often) return []
    const length = modern.length + here.place.length
    return [
      {
        here: {start: here.start, end: here.start + length},
        there: {start: there.start, end: there.start + length + 1},
        others: others.length + 1
      }
    ]
  })
}
