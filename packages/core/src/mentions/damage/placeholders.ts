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

/** （待补充）, 【数据待核】, 联系人：待定, TODO: what somebody meant to come back to. */
const words =
  /[（(【[［〔](?:此处|这里|数据|内容|名单|姓名|日期|时间|地点|图片|照片|表格|附件|略)?[^（(【[［〔）)】\]］〕\n]{0,8}?(?:待补充?|待定|待核实?|待查|待确认|待更新|待完善|待填|待续|后补|另附|请补充|请填写|请核实?|需补充|需核实|此处插入|此处填写)[^（(【[［〔）)】\]］〕\n]{0,6}[）)】\]］〕]|(?<=：)(?:待补充?|待定|待核实?|待确认|待填|暂缺)(?=[。；\n]|$)|(?<![A-Za-z])(?:TODO|TBD|FIXME|Lorem ipsum)(?![A-Za-z])/g

/** ××市, XX万元, ×年×月×日; a surname with ×× is somebody whose name is withheld. */
const mask = /(?<![×✕A-Za-z0-9])(?:[×✕]{2,}|[×✕](?=[年月日])|[Xx]{2,}(?![A-Za-z0-9]))/g

const empty = /《[\s　]*》|【[\s　]*】|“[\s　]*”|（[\s　]*）|「[\s　]*」/g

/** Marks named as marks: 书名号《》, 引号“”. */
const namedMark = /(?:号|标点|符号|括号)$/

const surname =
  /[王李张刘陈杨黄赵周吴徐孙马胡朱郭何林罗高梁郑谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方邹熊白孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔汤]$/

export function readPlaceholders({text}: Document): Placeholder[] {
  const found = new Map<string, {kind: Placeholder['kind']; text: string; places: Range[]}>()
  const add = (kind: Placeholder['kind'], range: Range): void => {
    const words = text.slice(range.start, range.end)
    const group = found.get(words)
    if (group) group.places.push(range)
    else found.set(words, {kind, text: words, places: [range]})
  }
  for (const match of text.matchAll(words)) add('words', rangeOf(match))
  for (const match of text.matchAll(mask)) {
    const range = rangeOf(match)
    const [before, after] = [text.slice(Math.max(0, range.start - 4), range.start), text.slice(range.end, range.end + 4)]
    const named = /\p{Script=Han}/u.test(before.slice(-1)) || /^\p{Script=Han}/u.test(after)
    if (named && !(surname.test(before) && !/^[省市县区镇乡村路号年月日万亿元个项]/.test(after))) add('mask', range)
  }
  for (const match of text.matchAll(empty))
    if (!namedMark.test(text.slice(Math.max(0, match.index - 2), match.index))) add('empty', rangeOf(match))
  return [...found.values()].toSorted((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0))
}

const rangeOf = ({0: {length}, index}: RegExpExecArray | (RegExpMatchArray & {index: number})): Range => ({
  start: index,
  end: index + length
})
