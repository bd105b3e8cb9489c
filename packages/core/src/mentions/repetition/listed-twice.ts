import {CharacterSet} from '../../characters.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import type {RepeatedWord} from './repeated-words.ts'

/** Words that lead in a row: 分布在教育、……, 重点支持种植、……. */
const leadIn =
  /(?:[在为是对向从及和与括]|支持|涉及|涵盖|覆盖|推进|发展|加强|抓好|做好|开展|推动|完善|用于|围绕|聚焦|统筹|强化|促进|保障|整治|加快|实施|提供|突出)([\p{Script=Han}]{2,6})$/u
/** What an item of a row may not have in it. */
const isBoundary = new CharacterSet('，。；：！？、“”‘’（）()《》〈〉【】 \t\n\r　')
const longestItem = 12

const titles =
  /副?(?:书记|主任|局长|部长|厅长|处长|科长|市长|县长|区长|镇长|乡长|省长|州长|主席|院长|校长|行长|会长|所长|站长|总经理|董事长|秘书长|检察长|委员长|司长|署长)$/
/** The characters that those end in. */
const titleEnds = '记任长席理'
const surname =
  /^[王李张刘陈杨黄赵周吴徐孙马胡朱郭何林罗高梁郑谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤明艾安樊兰殷施陶洪翟颜倪庄牛聂章鲁岳葛梅辛管祝左涂谷祁舒耿卜路詹关苗凌费纪靳盛童欧甄项曲成游裴席卫查屈鲍位霍翁甘景薄单包司柏宁柯阮桂解明][\p{Script=Han}]{1,2}(?![\p{Script=Han}]*(?:委员|书记处))/u

export function listedTwice({text}: Document): RepeatedWord[] {
  const found: RepeatedWord[] = []
  for (let comma = text.indexOf('、'); comma >= 0;) {
    const row = [itemBefore(text, comma)]
    // 教育、医疗、养老: items as long as they follow one another.
    for (;;) {
      const item = itemAfter(text, comma)
      row.push(item)
      if (item.end === item.start || text.charAt(item.end) !== '、') break
      comma = item.end
    }
    for (const word of twiceIn(text, row)) found.push(word)
    comma = text.indexOf('、', comma + 1)
  }
  return found
}

function itemBefore(text: string, comma: number): Range {
  let start = comma
  while (start > 0 && comma - start < longestItem && !isBoundary.has(text.charCodeAt(start - 1))) start--
  return {start, end: comma}
}

function itemAfter(text: string, comma: number): Range {
  let end = comma + 1
  while (end < text.length && end - comma <= longestItem && !isBoundary.has(text.charCodeAt(end))) end++
  return {start: comma + 1, end}
}

function twiceIn(text: string, row: readonly Range[]): RepeatedWord[] {
  const found: RepeatedWord[] = []
  const seen = new Map<string, number>()
  for (const [nth, {start, end}] of row.entries()) {
    const whole = text.slice(start, end)
    const isLast = nth === row.length - 1
    if (opensRow(text, row, nth)) seen.clear()
    // 教育等领域、教育和医疗: the last one goes on.
    const tail = isLast ? whole.search(goesOn) : -1
    const item = tail < 0 ? whole : whole.slice(0, tail)
    const earlier = seen.get(item) ?? (nth > 0 ? placeInLead(text, row[0], item) : undefined)
    const title =
      nth > 0 && titleEnds.includes(text.charAt(start - 2))
        ? titleTwice(text.slice(row[nth - 1]?.start, start - 1), whole, start)
        : undefined
    if (title) found.push(title)
    else if (
      earlier !== undefined &&
      !Number.isNaN(earlier) &&
      item.length >= 2 &&
      !/^[〇零一二三四五六七八九十百千万亿]+$|\d|^(?:佚名|匿名|不详|无名氏)$/.test(item) &&
      (!isLast || row.length > 2)
    ) {
      const adjacent = earlier === start - item.length - 1
      found.push({
        start: adjacent ? earlier : start,
        end: start + item.length,
        kind: 'listed',
        once: item,
        surplus: {start: start - 1, end: start + item.length},
        ...(adjacent ? {} : {earlier: {start: earlier, end: earlier + item.length}}),
        certainty: adjacent ? 'certain' : 'likely'
      })
    }
    // Named twice is said once, however often it stands.
    seen.set(item, earlier === undefined ? start : Number.NaN)
  }
  return found
}

/** What shows that the last item goes on: 教育▸等领域, 教育▸和医疗. */
const goesOn = /等|以及|参加|出席|陪同|主持|到会|发言|汇报|讲话|[和及与]/

/** The first item has words before it: 分布在教育. Where they are no preposition, 东南亚、南亚, it is another. */
function placeInLead(text: string, first: Range | undefined, item: string): number | undefined {
  if (!first || item.length < 2 || !text.endsWith(item, first.end)) return undefined
  const own = leadIn.exec(text.slice(first.start, first.end))?.[1]
  return own === item ? first.end - item.length : undefined
}

/** Characters before the first item of a row that a sentence is long enough to have come to its next row with: 养护人未履行[清扫]. */
const shortestBetweenRows = 3

/** Whether a second row of the same items begins in an item: 负责清扫、保洁的人未尽清扫、保洁之责, 省、自治区之间的……由省、自治区……. */
function opensRow(text: string, row: readonly Range[], nth: number): boolean {
  const first = row[0]
  const second = row[1]
  const item = row[nth]
  const next = row[nth + 1]
  if (nth < 1 || !first || !item || !next || !second) return false
  const head = text.slice(Math.max(first.start, first.end - 2), first.end)
  return (
    head !== '' &&
    item.end - item.start >= head.length + shortestBetweenRows &&
    text.slice(item.start, item.end).endsWith(head) &&
    text.startsWith(text.slice(second.start, second.start + 2), next.start)
  )
}

/** 市科技局局长、局长某某: a title named twice before a name. */
function titleTwice(before: string, item: string, at: number): RepeatedWord | undefined {
  const title = titles.exec(before)?.[0]
  if (title === undefined || !item.startsWith(title) || !surname.test(item.slice(title.length))) return undefined
  const start = at - 1 - title.length
  return {start, end: at + title.length, kind: 'title', once: title, surplus: {start: at - 1, end: at + title.length}, certainty: 'certain'}
}
