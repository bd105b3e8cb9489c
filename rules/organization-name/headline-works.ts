import {type Document, isSubsequence, readTextIndex} from '@hegao/core'
import type {NameVariant} from './names.ts'
import {isProper, type Thing} from './thing-slips.ts'

const works = new Set(
  '大桥 隧道 水库 机场 车站 电站 码头 高速公路 铁路 大道 公园 新区 园区 示范区 开发区 产业园 科技园 工业园 博物馆 图书馆 纪念馆 体育馆'.split(
    ' '
  )
)
/** So much before the part in which two names of a work differ makes it one work: 白鹭湖. */
const ofWork = 3
const longestPart = 3
/** The text names the work near its beginning, and so often at least. */
const longestLead = 200
const often = 2

/** 白鹭湖特大桥 in a headline, whose text has 白鹭湖跨湖大桥 and never the other. */
export function headlineWorks(document: Document, things: readonly Thing[], places: ReadonlySet<string>): NameVariant[] {
  const {text} = document
  const index = document.read(readTextIndex)
  const found: NameVariant[] = []
  for (const {start, end, before, kind} of things) {
    const block = works.has(kind) ? document.blockAt(start) : undefined
    const below = block?.kind === 'heading' ? document.blocks[block.index + 1] : undefined
    if (!below) continue
    const lead = text.slice(below.start, Math.min(below.end, below.start + longestLead))
    for (let length = 1; length <= longestPart; length++) {
      const [own, part] = [before.slice(-length - ofWork, -length), before.slice(-length)]
      if (own.length < ofWork || !lead.includes(own) || !isProper(own, places)) continue
      const other = new RegExp(`${own}(?<part>[\\u4e00-\\u9fff]{1,${longestPart}}?)${kind}`).exec(lead)
      const [otherPart = ''] = [other?.groups?.['part']]
      if (otherPart === '' || !tellApart(part, otherPart)) continue
      const usual = index.find(own + otherPart + kind)
      const isInText = index.find(own + part + kind).some((at) => document.blockAt(at)?.kind !== 'heading')
      const [there] = usual
      if (there === undefined || usual.length < often || isInText) continue
      const here = {start: end - kind.length - length - ofWork, end}
      found.push({here, there: {start: there, end: there + ofWork + otherPart.length + kind.length}, count: usual.length, isThing: true})
      break
    }
  }
  return found
}

/** Parts that tell two works of one kind apart. */
const telling = /[东西南北中上下左右前后内外新旧老大小正副期第0-9〇零一二三四五六七八九十]/

/** Whether of two parts neither is short for the other, and neither is of one work among several. */
const tellApart = (one: string, other: string): boolean =>
  !telling.test(one + other) && !isSubsequence(one, other) && !isSubsequence(other, one)
