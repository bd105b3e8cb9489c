import {type Document, type Range, readTextIndex} from '@hegao/core'
import type {NameVariant} from './names.ts'

/** 国家统计局▸青麓▸市▸调查队: what a central body has in a place. */
const posted =
  /(?<body>国家统计局|国家金融监督管理总局|国家能源局|国家矿山安全监察局|中国证监会|中国证券监督管理委员会|中国人民银行)(?<place>[\u4e00-\u9fff]{2,3}?)(?<mark>[省市州])(?<office>调查总?队|监管局|监管办|证监局|监察局|分局|分行|中心支行)/g
/** With and without 省 one of the two is not its name; 总队 may have lost or gained its 总 as well. */
const others = (office: string): readonly string[] => (office.startsWith('调查') ? ['调查总队', '调查队'] : [office])

/** A post of a central body with 省 or 市 behind its place, that stands without it elsewhere. */
export function postedVariants(document: Document): NameVariant[] {
  const {text} = document
  const index = document.read(readTextIndex)
  return [...text.matchAll(posted)].flatMap((match): NameVariant[] => {
    const {body = '', place = '', office = ''} = match.groups ?? {}
    const here: Range = {start: match.index, end: match.index + match[0].length}
    for (const other of others(office)) {
      const name = body + place + other
      const places = index.find(name)
      const [start] = places
      if (start !== undefined) return [{here, there: {start, end: start + name.length}, count: places.length}]
    }
    return []
  })
}
