import {CharacterSet} from '../../characters.ts'
import {readAnchors} from '../../document/anchors.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'

/** Words and marks that hold the place of something still to be written; those that read the same are one. */
export interface Placeholder {
  /** `words`: somebody wrote what is to be done; `mask`: ×× or XX stand for characters; `empty`: a pair of marks around nothing. */
  readonly kind: 'words' | 'mask' | 'empty'
  readonly text: string
  /** In order; one at least. */
  readonly places: readonly Range[]
}

/** What somebody meant to come back to: 待补充, 请核实, TODO. */
const words =
  /待(?:补充?|定|核实?|查|确认|更新|完善|填|续)|待[\p{Script=Han}]{2,8}?(?:补充|补齐|核实|核定|确认|提供|填报|反馈|审定)|后补|另附|[请需](?:补充|填写|核实?)|此处(?:插入?|填写|配图|放图)|暂缺|TODO|TBD|FIXME|Lorem ipsum/gu
/** {{待定}}, ${金额}: blanks of a template. */
const template = /\{\{[^{}\n]{0,30}\}\}|\$\{[^{}\n]{1,30}\}/g
const bracketBefore = /[（(【[［〔][^（(【[［〔）)】\]］〕\n]{0,10}$/
const bracketAfter = /^[^（(【[［〔）)】\]］〕\n]{0,8}[）)】\]］〕]/

/** （数据待补充）, 联系人：待定。, TODO: in brackets, after a colon, or in the programmers' own words. */
function placeholderAround(text: string, match: RegExpExecArray): Range | undefined {
  const [start, end] = [match.index, match.index + match[0].length]
  if (/^[A-Z]/.test(match[0])) return /[A-Za-z]/.test(text.charAt(start - 1) + text.charAt(end)) ? undefined : {start, end}
  const before = bracketBefore.exec(text.slice(Math.max(0, start - 12), start))?.[0]
  const after = bracketAfter.exec(text.slice(end, end + 10))?.[0]
  if (before !== undefined && after !== undefined) return {start: start - before.length, end: end + after.length}
  return text.charAt(start - 1) === '：' && /^待|^暂缺/.test(match[0]) && /^[。；\n]?$/.test(text.charAt(end)) ? {start, end} : undefined
}

/** ××市, XX万元, ×年×月×日; a surname with ×× is somebody whose name is withheld. */
const mask = /(?<![×✕A-Za-z0-9])(?:[×✕]{2,}|[×✕](?=[年月日])|[Xx]{2,}(?![A-Za-z0-9]))/g

const empty = /《[\s　]*》|【[\s　]*】|“[\s　]*”|（[\s　]*）|「[\s　]*」/y
const opens = new CharacterSet('《【“（「')

/** Marks named as marks: 书名号《》, 引号“”. */
const namedMark = /(?:号|标点|符号|括号)$/
/** 《》内的文字: the same, said of what stands between them. */
const namedBetween = /^(?:[内中里外]|之[内间])/

const surname =
  /[王李张刘陈杨黄赵周吴徐孙马胡朱郭何林罗高梁郑谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方邹熊白孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔汤]$/

export function readPlaceholders(document: Document): Placeholder[] {
  const {text} = document
  const found = new Map<string, {kind: Placeholder['kind']; text: string; places: Range[]}>()
  const add = (kind: Placeholder['kind'], range: Range): void => {
    const said = text.slice(range.start, range.end)
    const group = found.get(said)
    if (group) group.places.push(range)
    else found.set(said, {kind, text: said, places: [range]})
  }
  for (const match of text.matchAll(words)) {
    const range = placeholderAround(text, match)
    if (range && !/^\{+$/.test(text.slice(Math.max(0, range.start - 2), range.start))) add('words', range)
  }
  if (text.includes('{')) for (const match of text.matchAll(template)) add('words', rangeOf(match))
  for (const match of ['×', '✕', 'X', 'x'].some((sign) => text.includes(sign)) ? text.matchAll(mask) : []) {
    const range = rangeOf(match)
    const [before, after] = [text.slice(Math.max(0, range.start - 4), range.start), text.slice(range.end, range.end + 4)]
    // 本报记者 ××× 摄
    const named = /\p{Script=Han}[：:]?[ 　]?$/u.test(before) || /^\p{Script=Han}/u.test(after)
    if (isNameless(document, range)) continue
    if (named && !(surname.test(before) && !/^[省市县区镇乡村路号年月日万亿元个项]/.test(after))) add('mask', range)
  }
  for (const range of emptyPairs(document))
    if (!namedMark.test(text.slice(Math.max(0, range.start - 2), range.start)) && !namedBetween.test(text.slice(range.end, range.end + 2)))
      add('empty', range)
  return [...found.values()].toSorted((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0))
}

const nameless = /××(?:[省市县区镇乡村局厅师]|[\u4e00-\u9fff]{0,4}(?:大学|学院|中学|小学|公司|集团|医院))/
/** ××大学2023级开学典礼上的讲话, 关于××中学请示的复函: what is nameless in its own title is so on purpose. */
function isNameless(document: Document, {start}: Range): boolean {
  const title = document.articleAt(start)?.blocks[0]
  return (
    document.text.charAt(start) === '×' &&
    title !== undefined &&
    !/[。；]/.test(document.slice(title)) &&
    nameless.test(document.slice(title))
  )
}

const rangeOf = ({0: {length}, index}: RegExpExecArray | (RegExpMatchArray & {index: number})): Range => ({
  start: index,
  end: index + length
})

/** Pairs of marks around nothing. */
function emptyPairs(document: Document): Range[] {
  const {text} = document
  const {marks} = document.read(readAnchors)
  const found: Range[] = []
  for (let index = 0; index < marks.length; index++) {
    const start = marks[index] ?? 0
    if (!opens.has(text.charCodeAt(start)) || marks[index + 1] !== start + 1) continue
    empty.lastIndex = start
    if (empty.test(text)) found.push({start, end: empty.lastIndex})
  }
  return found
}
