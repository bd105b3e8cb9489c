import {type Document, groupBy, type Range} from '@hegao/core'
import type {NameVariant} from './names.ts'

/** What departments are called wherever there is one: a body that is one character off one of these is it, when the text has both. */
const known = new Set(
  '发展改革 教育 教育体育 科技 科学技术 工业和信息化 经济和信息化 民族宗教 民族宗教事务 公安 民政 司法 财政 人力资源社会保障 人力资源和社会保障 自然资源 自然资源和规划 生态环境 住房城乡建设 住房和城乡建设 城市管理 交通 交通运输 水利 水务 农业农村 商务 文化和旅游 文化旅游 卫生健康 退役军人事务 应急 应急管理 审计 市场监管 市场监督管理 体育 统计 医保 医疗保障 林业 林业和草原 粮食和物资储备 信访 乡村振兴 大数据 数据 大数据管理 园林绿化 外事 国资 气象 税务 海关 邮政管理 烟草专卖 供销'.split(
    ' '
  )
)
/** 省商务厅▸党组书记: level, what it is of, what kind of body. */
const department =
  /(?<level>[省市县区州])(?<field>[\u4e00-\u9fff]{2,10}?)(?<kind>[厅局委])(?=$|[\n，。；、：》”）（\s]|党组|副?主任|副?[厅局]长|[0-9]|关于|负责|牵头|会同|联合|有关|主要|等)/g
/** What stands before the level when the body is the one of the text's own place: any other is part of another name. */
const lead = /(?:^|[^\u4e00-\u9fff]|[由经和与及向报送请对据在让到各了是为])$/

/** More places are a register. */
const mostPlaces = 300

interface Department extends Range {
  readonly field: string
}

/** 省商贸厅 where 省商务厅 stands as well: no province has both, and the first is no department's name. */
export function unknownBodies(document: Document): NameVariant[] {
  const {text} = document
  const departments = Array.from(text.matchAll(department), ({0: words, index, groups}): Department & {readonly key: string} => ({
    start: index,
    end: index + words.length,
    field: groups?.['field'] ?? '',
    key: `${groups?.['level'] ?? ''} ${groups?.['kind'] ?? ''}`
  })).filter(({start}) => lead.test(text.slice(Math.max(0, start - 1), start)))
  const found: NameVariant[] = []
  for (const alike of groupBy(departments, ({key}) => key).values()) {
    const byField = groupBy(alike.slice(0, mostPlaces), ({field}) => field)
    for (const [field, [here]] of byField) {
      if (known.has(field) || !here) continue
      const [, there] = [...byField].find(([other]) => known.has(other) && differInOne(field, other)) ?? []
      if (there?.[0]) found.push({here: rangeOf(here), there: rangeOf(there[0]), count: there.length})
    }
  }
  return found
}

function differInOne(one: string, other: string): boolean {
  const at = [...one].findIndex((character, index) => character !== other[index])
  return one.length === other.length && at >= 0 && one.slice(at + 1) === other.slice(at + 1)
}

const rangeOf = ({start, end}: Range): Range => ({start, end})
