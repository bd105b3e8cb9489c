import {type Abbreviation, type Document, isSubsequence, type Range} from '@hegao/core'
import type {NameVariant} from './names.ts'

/** A full name has so many characters, and shares so many of its first and last ones with another form of it. */
const shortest = 7
const shared = 3
/** How many characters of it another form may lack. */
const mostLost = 2
const longest = 24
/** What a name with its last characters may be of many. */
const kind =
  /(?:开发区|高新区|示范区|园区|产业园|委员会|公司|集团|中心|大学|学院|研究院|医院|平台|系统|工程|项目|实验室|基地|联盟|协会|指挥部|小组)$/
/** More short names are a glossary. */
const mostGiven = 40

/** 云川高新技术开发区 where 云川高新技术产业开发区（以下简称云川高新区）is named: the full name again, with characters lost. */
export function givenNames(document: Document): NameVariant[] {
  return document
    .mentions('abbreviation')
    .slice(0, mostGiven)
    .flatMap((one) => (one.form === 'title' ? [] : variantsOf(document, one)))
}

function variantsOf({text}: Document, {start, end, value}: Abbreviation): NameVariant[] {
  const before = /[\u4e00-\u9fff]+$/.exec(text.slice(Math.max(0, start - longest), start))?.[0] ?? ''
  // The short name begins as the full one does.
  const from = before.lastIndexOf(value.slice(0, 2))
  const full = from < 0 ? '' : before.slice(from)
  if (full.length < shortest || !kind.test(full)) return []
  const there = {start: start - full.length, end: start}
  const [head, tail] = [full.slice(0, shared), full.slice(-shared)]
  const found: NameVariant[] = []
  for (let at = text.indexOf(head, end); at >= 0; at = text.indexOf(head, at + 1)) {
    const words = text.slice(at, at + full.length)
    const stop = words.indexOf(tail, shared)
    const here: Range = {start: at, end: at + stop + shared}
    const lost = full.length - (stop + shared)
    if (stop < 0 || lost < 1 || lost > mostLost || !isSubsequence(words.slice(0, stop + shared), full)) continue
    found.push({here, there, count: 1})
  }
  return found.slice(0, 1)
}
