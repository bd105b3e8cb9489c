import type {Range} from '@hegao/core'

/** Surnames by the strokes of their standard form (通用规范汉字表, 2013); two characters count by the first. */
const byStrokes: Readonly<Record<number, string>> = {
  2: '丁卜刁',
  3: '于万马卫习上',
  4: '王方文尹孔牛毛车戈公韦仇卞邓尤巴云元亢支',
  5: '田石史白冯叶卢申左司厉龙付包丘艾古甘邝宁皮边兰乐冉印东',
  6: '刘任孙许吕朱江安关米齐向乔牟毕成吉师纪阮汤华邢全伍那祁曲闫巩阳庄匡仲伊',
  7: '李张陈杨吴何宋沈汪苏杜余陆邱严邹邵花芦谷辛连岑肖时冷闵迟劳佟佘来利',
  8: '周林郑罗金武孟范欧易岳屈庞季单尚明宗幸苗房郎杭茅卓郁官鱼',
  9: '赵胡姚施姜段侯柳俞洪胥查柯贺费骆娄饶钟郝荣宫祝封姬禹柏项闻皇',
  10: '徐高郭唐袁夏贾秦顾钱陶莫倪耿聂殷翁凌桂柴桑涂席党晏敖栾班诸',
  11: '黄梁曹萧龚康崔常盛章梅符戚麻屠隋商阎尉',
  12: '彭董程曾蒋韩傅谢温葛童覃舒游鲁焦喻储景',
  13: '鲍蓝雷詹路蒙解靳虞甄褚',
  14: '谭廖熊蔡裴臧管翟蔺赫',
  15: '潘黎颜樊滕',
  16: '薛霍穆燕冀',
  17: '戴魏鞠'
}

let strokes: ReadonlyMap<string, number> | undefined
const strokesOf = (surname: string): number | undefined =>
  (strokes ??= new Map(Object.entries(byStrokes).flatMap(([count, all]) => Array.from(all, (one) => [one, Number(count)] as const)))).get(
    surname
  )

/** A name that stands behind one whose surname has more strokes, in a list that says it goes by them. */
export interface StrokeSlip {
  readonly here: Range
  readonly before: Range
  readonly hereStrokes: number
  readonly beforeStrokes: number
}

const announced = /[以按](?:姓氏)笔[画划](?:多少)?(?:为序|排序|排列|顺序)/g
/** What stands between the marker and the first name. */
const lead = /[）)\]】：:，,。\s　]*/y
/** 丁海燕（女）, 马思远（回族）; single characters belong together two by two: 田　勇. */
const token = /([\u4e00-\u9fff]{1,4})(?:[（(][^（）()\n]{1,14}[）)])?(?:[、，,\s　]+|(?=[）)。；\n]|$))/y
const mostNames = 400
/** Fewer names, or fewer surnames that are known among them, are no list of names. */
const fewestNames = 3
const shareKnown = 0.6

/** Every such name; a list ends with the first words that are no name. */
export function strokeSlips(text: string): StrokeSlip[] {
  const found: StrokeSlip[] = []
  for (const match of text.matchAll(announced)) {
    lead.lastIndex = match.index + match[0].length
    const from = lead.lastIndex + (lead.exec(text)?.[0].length ?? 0)
    const ahead = namesFrom(text, from)
    found.push(...slipsAmong(text, ahead.length >= fewestNames ? ahead : namesBefore(text, match.index)))
  }
  return found
}

function namesFrom(text: string, from: number): Range[] {
  const names: Range[] = []
  let half: Range | undefined
  token.lastIndex = from
  for (let match = token.exec(text); match && names.length < mostNames; match = token.exec(text)) {
    const [, word = ''] = match
    const range = {start: match.index, end: match.index + word.length}
    if (word.length > 1) {
      if (half) break
      names.push(range)
    } else if (half) {
      names.push({start: half.start, end: range.end})
      half = undefined
    } else half = range
  }
  return names
}

/** 马晓川、王建业（以姓氏笔画为序）: the list before the bracket. */
function namesBefore(text: string, marker: number): Range[] {
  const clause = /(?:^|[：:，。；\n]|[有为])((?:[\u4e00-\u9fff]{2,4}、)+[\u4e00-\u9fff]{2,4})[（(]?$/.exec(
    text.slice(Math.max(0, marker - 400), marker)
  )
  if (!clause?.[1]) return []
  let start = marker - clause[0].length + clause[0].indexOf(clause[1])
  return clause[1].split('、').map((word) => {
    const range = {start, end: start + word.length}
    start += word.length + 1
    return range
  })
}

function slipsAmong(text: string, names: readonly Range[]): StrokeSlip[] {
  const known = names.map((name) => ({name, count: strokesOf(text.charAt(name.start))}))
  if (names.length < fewestNames || known.filter(({count}) => count !== undefined).length < names.length * shareKnown) return []
  const found: StrokeSlip[] = []
  for (const [at, {name, count}] of known.entries()) {
    const before = known[at - 1]
    if (count !== undefined && before?.count !== undefined && before.count > count)
      found.push({here: name, before: before.name, hereStrokes: count, beforeStrokes: before.count})
  }
  // A list with many of them goes by something else, or is several.
  return found.length <= Math.max(1, names.length / 6) ? found : []
}
