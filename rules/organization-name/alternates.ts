import {CharacterSet, type Document, groupBy, isHan, type Range, rarerFirst, readTextIndex} from '@hegao/core'
import {lead} from './departments.ts'
import type {NameVariant} from './names.ts'
import {renaming} from './past.ts'

/** A place has one body for each of these, under one of the names. */
const alternates: readonly (readonly string[])[] = [
  ['水利局', '水务局'],
  ['水利厅', '水务厅'],
  ['林业局', '林业和草原局', '林业与草原局', '林业草原局'],
  ['自然资源局', '自然资源和规划局', '自然资源与规划局', '规划和自然资源局'],
  ['教育局', '教育体育局', '教育和体育局'],
  ['文化和旅游局', '文化广电旅游局', '文化广电和旅游局', '文化体育和旅游局', '文化体育旅游局', '文化旅游局'],
  ['工业和信息化局', '经济和信息化局', '科技工业和信息化局'],
  ['卫生健康委', '卫生健康局'],
  ['发展改革委', '发展改革局'],
  ['城市管理局', '城市管理综合行政执法局', '城市管理和综合执法局'],
  ['粮食和物资储备局', '粮食和储备局', '粮食局'],
  ['公共资源交易中心', '公共资源交易服务中心'],
  ['融媒体中心', '全媒体中心'],
  ['大数据局', '大数据管理局', '大数据发展局', '大数据发展管理局', '大数据服务管理局'],
  ['行政审批局', '行政审批服务局'],
  ['招商局', '招商促进局', '招商引资局', '投资促进局'],
  ['农业农村局', '农业农村委', '农业局'],
  ['发改委', '发改局'],
  ['卫健委', '卫健局'],
  ['住建局', '住建委'],
  ['经信局', '工信局', '经信委', '工信委'],
  ['文旅局', '文广旅局', '文体旅局', '文广旅体局', '文广新旅局']
]

const groupOf = new Map(alternates.flatMap((names, group) => names.map((name) => [name, group] as const)))
const names = [...groupOf.keys()]
const levels = new CharacterSet('省市县区州旗')
/** The place before its level: 云川市. */
const longestPlace = 2

interface Body extends Range {
  readonly words: string
  readonly group: string
}

/** A body under two names: 市水务局 where it is 市水利局 elsewhere. */
export function alternateNames(document: Document): NameVariant[] {
  const {text} = document
  const bodies: Body[] = []
  let last = 0
  // The longest first, so that 林业和草原局 is not read as another name.
  const hits = document
    .read(readTextIndex)
    .search(names)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const {term, start: nameStart, end} of hits) {
    const start = nameStart - 1
    if (start < last || !levels.has(text.charCodeAt(start))) continue
    let from = start
    while (from > last && from > start - longestPlace && isHan(text.charCodeAt(from - 1))) from--
    const place = text.slice(from, start)
    const own = lead.test(text.slice(Math.max(0, from - 1), start))
    const level = text.charAt(start)
    const name = names[term] ?? ''
    bodies.push({
      start,
      end,
      words: level + name,
      group: `${own ? '' : place}${level}${groupOf.get(name) ?? 0} ${document.articleAt(from)?.index ?? 0}`
    })
    last = end
  }
  const found: NameVariant[] = []
  for (const alike of groupBy(bodies, ({group}) => group).values()) {
    const [rare = [], usual = [], ...more] = [...groupBy(alike, ({words}) => words).values()].toSorted(rarerFirst)
    const [here, there] = [rare[0], usual[0]]
    if (here && there && more.length === 0 && rare.length === 1 && !areNamedTogether(text, here, there))
      found.push({here, there, count: usual.length})
  }
  return found
}

/** 市水利局（市水务局）, 市水利局、市水务局: the text knows both. */
function areNamedTogether(text: string, {words: one}: Body, {words: other}: Body): boolean {
  const beside = new RegExp(`${one}[^。\\n]{0,20}${other}|${other}[^。\\n]{0,20}${one}`)
  return beside.test(text) || renaming.test(around(text, one)) || renaming.test(around(text, other))
}

/** The words around the first place of a name. */
function around(text: string, words: string): string {
  const at = text.indexOf(words)
  return text.slice(Math.max(0, at - 20), at + words.length + 20)
}
