import {differenceOf, type Document, groupBy, type Range, rarerFirst} from '@hegao/core'
import type {NameVariant} from './names.ts'
import {renaming} from './past.ts'

/** What departments are called wherever there is one: a body that is one character off one of these is it, when the text has both. */
const known = new Set(
  '发展改革 教育 教育体育 科技 科学技术 工业和信息化 经济和信息化 民族宗教 民族宗教事务 公安 民政 司法 财政 人力资源社会保障 人力资源和社会保障 自然资源 自然资源和规划 生态环境 住房城乡建设 住房和城乡建设 城市管理 交通 交通运输 水利 水务 农业农村 商务 文化和旅游 文化旅游 卫生健康 退役军人事务 应急 应急管理 审计 市场监管 市场监督管理 体育 统计 医保 医疗保障 林业 林业和草原 粮食和物资储备 信访 乡村振兴 大数据 数据 大数据管理 园林绿化 外事 国资 气象 税务 海关 邮政管理 烟草专卖 供销'.split(
    ' '
  )
)
/** 省商务厅▸党组书记: level, what it is of, what kind of body. */
const department = /(?<level>[省市县区州])(?<field>[\u4e00-\u9fff]{2,10}?)(?<kind>委员会|[厅局委])(?![面部限势员托域会])/g
/** What stands before the level when the body is the one of the text's own place: any other is part of another name. */
export const lead = /(?:^|[^\u4e00-\u9fff]|[由经和与及向报送请对据交从在给让到各了是为被取同设至将把于])$/
/** More places are a register. */
const mostPlaces = 300
/** So much of what a body is of makes it one body, whatever kind it is called. */
const leastForKind = 4
const longestLoss = 2
/** So many characters of a name tell it from all others of one place. */
const leastKept = 2
/** A part that makes another body of it. */
const distinguishing = /[总分副党和与及省市县区第一二三四五六七八九十]/
/** Words that are put for one another in names of bodies. */
const nearWords = ['行政 政务', '管理 监管 监督 治理', '事务 服务'].map((words) => words.split(' '))

interface Department extends Range {
  readonly field: string
  readonly kind: string
}

/** 省商贸厅 where 省商务厅 stands as well, 市大数据局 beside 市数据局, 省民政局 beside 省民政厅: no place has both. */
export function departmentVariants(document: Document): NameVariant[] {
  const {text} = document
  const departments = Array.from(text.matchAll(department), ({0: words, index, groups}): Department & {readonly key: string} => ({
    start: index,
    end: index + words.length,
    field: groups?.['field'] ?? '',
    kind: groups?.['kind'] ?? '',
    key: groups?.['level'] ?? ''
  })).filter(({start}) => lead.test(text.slice(Math.max(0, start - 1), start)))
  const found: NameVariant[] = []
  for (const alike of groupBy(departments, ({key}) => key).values()) {
    const forms = [...groupBy(alike.slice(0, mostPlaces), ({field, kind}) => field + kind).values()]
    for (const [at, one] of forms.entries())
      for (const other of forms.slice(at + 1)) {
        const variant = variantOf(document, one, other)
        if (variant) found.push(variant)
      }
  }
  return found
}

function variantOf(document: Document, one: readonly Department[], other: readonly Department[]): NameVariant | undefined {
  const [a, b] = [one[0], other[0]]
  if (!a || !b || !isOneBody(a, b)) return undefined
  const isUnknown = known.has(a.field) !== known.has(b.field) && a.field.length === b.field.length
  const [rare = [], usual = []] = isUnknown ? (known.has(b.field) ? [one, other] : [other, one]) : [one, other].toSorted(rarerFirst)
  const [here, there] = [rare[0], usual[0]]
  if (!here || !there || (rare.length > 1 && !isUnknown)) return undefined
  if (usual.some(({start}) => document.sentenceAt(start) === document.sentenceAt(here.start))) return undefined
  if ([here, there].some(({start, end}) => renaming.test(document.text.slice(Math.max(0, start - 20), end + 20)))) return undefined
  return {here: rangeOf(here), there: rangeOf(there), count: usual.length}
}

/** Whether two names of departments of one level differ by a slip only. */
function isOneBody(one: Department, other: Department): boolean {
  if (one.field === other.field) return one.field.length >= leastForKind
  if (one.kind !== other.kind) return false
  if (orderless(one.field) === orderless(other.field)) return true
  const {head, tail, a, b} = differenceOf(one.field, other.field)
  if (a.length === 1 && b.length === 1) return known.has(one.field) !== known.has(other.field)
  if (a !== '' && b !== '') return head + tail >= leastKept && areNear(one.field, other.field)
  const part = a + b
  return part.length <= longestLoss && head + tail >= leastKept && !distinguishing.test(part) && (head > 0 || part === '大')
}

/** 住房和城乡建设, 住房与城乡建设, 城乡建设和住房: two parts of what one body does, in either order. */
const orderless = (field: string): string =>
  field
    .split(/[和与]/)
    .toSorted()
    .join('和')

/** 行政审批 and 政务审批. */
const areNear = (one: string, other: string): boolean =>
  nearWords.some((words) =>
    words.some((word) => one.includes(word) && words.some((near) => near !== word && one.replace(word, near) === other))
  )

const rangeOf = ({start, end}: Range): Range => ({start, end})
