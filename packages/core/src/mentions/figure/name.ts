import {CharacterSet, isHan} from '../../characters.ts'

/** What a figure is a figure of, as far as the words before its number say it. */
export interface IndicatorName {
  /** In a form that compares: 地区生产总值 of 全市GDP. Empty where nothing is named. */
  readonly key: string
  /** As the text has it, without time and place. */
  readonly shown: string
  /** 全市, 青澜市, 云川集团: who or what it is said of. */
  readonly body: string
  /** 出席: the figure counts those who did. */
  readonly deed: string
}

const timeWords =
  /(?:[到至]?(?:(?:19|20)\d\d|[一二][〇○零一二三四五六七八九]{3})年[末底初]?|[“"]?[一二三四五六七八九十]{2,3}五[”"]?(?:时期|期间|末|以来)?|(?:今后|未来|过去)[一三五]年|[二两三四五六七八九十2-9]年(?:累计|内|共)|今年|明年|去年|上年|当年|全年|同期|上半年|下半年|前?[一二三四]季度|前[一二两三四五六七八九十]{1,2}个月|前?\d{1,2}(?:[—至到]\d{1,2})?(?:个月|月份?)末?|\d{1,2}月\d{1,2}日|[近这过去五十三两]{1,3}年来?|底|末|以来|期间|时期)/g
/** Who tells of itself: 集团实现营业收入. */
const self = /^(?:集团|公司|学校|学院|医院)(?=实现|完成|累计|全年)/
const scopes = /(?:全国|全省|全市|全区|全县|全州|全盟|我国|我省|我市|我区|我县|本市|本省|当地)/g
const spokenOf = /(?:全国|全省|全市|全区|全县|全州|全盟|我国|我省|我市|我区|我县|本市|本省)/
const ofAll = /全社会/g
const foreign = /[^\p{Script=Han}A-Za-z0-9.]+/gu
/** 全会提出, 《建议》明确. */
const telling = /^\p{Script=Han}{0,6}(?:提出|明确|介绍|指出|表示|强调|通报|要求)/u
const mannerWords = /年均|每年|日均|月均|同比|环比|平均|名义|实际|可比|不变价|现价|累计|共计|总计/g
const openers =
  /^(?:其中|此外|另外|同时|特别是|包括|以及|目前|如今|现在|截至(?:目前|[^，]{1,10}?[底末日])?|据统计|预计|初步核算|经初步核算|按[^，]{2,8}计算|与|和|及|使|让|把|将|以|从|由|在|到|比|较|的|是|了|并|也|还|又|已|均|共|要|力争|争取|确保|努力|提出|明确|确定|要求|为(?=完成|实现|确保)|推动|促进|带动|拉动|我们|再|净|实现|完成|保持|建成|建设|新建|改造|培育|引进|发放|落实|投入|安排|创建|创成|打造|设立|认定|各(?!级|族|类)|每(?![千万百]|个|人))+/
const lastWords = /(?:分别|累计|共计|总计|实现|保持|的|达|为|约|有|共|预期|年度|目标|力争|预计|确保|要|将|已|再|由|从|在)+$/
const endsOfLast = '别计现持的达为约有共标争保要将已再由从在'
const attendance = /^(?:(出席|列席|参加)[^的，]{0,8}的(?:有)?|[^，]{0,6}?(应到|实到))/
/** 实到 are those who attend. */
const deeds: Readonly<Record<string, string>> = {实到: '出席'}

/** 靖川市 before 规模以上工业增加值; 地区, 城市 and the like begin names of their own. */
const place =
  /^(?!地区|城市|社区|市区|县域|园区|城区)(\p{Script=Han}{1,6}?(?:自治区|新区|高新区|开发区|省(?![级际内外委])|市(?![场值政容委级])|[县区](?![域级委间位块别])|[州盟旗]))(?=\p{Script=Han}{3})/u
const noPlace = /(?:[东欧联同]盟|[城都上超股门街集夜楼县]市|[地小社片辖景库灾牧林山矿园校厂郊专特湾]区)$/
const organization = /^(\p{Script=Han}{2,12}?(?:集团|公司|大学|学院|医院|银行))(?=\p{Script=Han}{3})/u

/** Two names of one indicator; without one of the characters the first does not stand in a name. */
const synonyms: readonly (readonly [pattern: RegExp, canonical: string, characters: string])[] = [
  [/国内生产总值|地区生产总值|(?<!人民?)生产总值|GDP|^经济总量$|^经济(?=$|增速|增幅|增长)/g, 'GDP', '产G济'],
  [/^GDP总量$/g, 'GDP', 'G'],
  [/规模以上/g, '规上', '规'],
  [/社会消费品零售总额|^社零$|社零总额/g, '社会消费品零售总额', '社'],
  [/R&?D|研究与试验发展|研发/g, '研发', 'R研'],
  [/^(?:研发(?:经费)?(?:投入)?强度|研发(?:经费)?(?:投入|支出)?占GDP)$/g, '研发投入强度', '研'],
  [/研发经费/g, '研发', '研'],
  [/^居民消费价格(?:总水平|指数)?$|^CPI$/g, '居民消费价格', '居C'],
  [/(?:外贸|货物贸易|货物|对外贸易)?进出口(?:贸易)?(?:总额|总值|总量|规模)?$/g, '外贸进出口', '进'],
  [/^粮食(?:总|年)?产量$/g, '粮食产量', '粮'],
  [/^地方(?=一般公共预算)/g, '', '地'],
  [/^(?:外贸|货物)(?=(?:进口|出口))/g, '', '外货'],
  [/^新增城镇就业(?:人数)?$|^城镇新增就业人数$/g, '城镇新增就业', '新'],
  [/(?<=.{3})(?:数量|总数|人数|家数)$/g, '', '数'],
  [/(?<=..)(?:完成|实现|累计)(?!率)/g, '', '完实累'],
  [/(?<=经费)支出$/g, '', '支'],
  [/拥有|的/g, '', '拥的']
]
const firstOfSynonyms = new CharacterSet('支数完实累新国地生GDP经规社RD&研居CI外货对进粮拥的口')

/** What words may hold, as bits: each of these has one of a few characters, and most words have none of them. */
const hints = {time: 1, telling: 2, attendance: 4, scope: 8, manner: 16, place: 32, organization: 64, foreign: 128}
const hintsOf = new Uint8Array(0x10000)
for (const [hint, characters] of [
  [hints.time, '年五期季月底末来'],
  [hints.telling, '出确绍示调报求'],
  [hints.attendance, '席加到'],
  [hints.scope, '全我本当'],
  [hints.manner, '均每比义际价计'],
  [hints.place, '区省市县州盟旗'],
  [hints.organization, '团司学院行']
] as const)
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at)
    hintsOf[code] = (hintsOf[code] ?? 0) | hint
  }

function hintsIn(words: string): number {
  let found = 0
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    found |= isHan(code) ? (hintsOf[code] ?? 0) : hints.foreign
  }
  return found
}

/** The name in the words before a number. */
export function nameIn(subject: string): IndicatorName {
  const found = hintsIn(subject)
  const may = (hint: number): boolean => (found & hint) !== 0
  let words = may(hints.time) ? subject.replace(timeWords, '') : subject
  if (may(hints.foreign)) words = words.replace(foreign, '')
  const attended = may(hints.attendance) ? attendance.exec(words) : null
  if (attended) words = words.slice(attended[0].length)
  let body = (may(hints.scope) && spokenOf.exec(words)?.[0].replace(/^[我本]/, '全')) || ''
  if (may(hints.telling)) words = words.replace(telling, '')
  words = words.replace(self, '')
  if (may(hints.scope)) words = words.replace(scopes, '').replace(ofAll, '')
  if (may(hints.manner)) words = words.replace(mannerWords, '')
  words = words.replace(openers, '')
  const owner = ((may(hints.place) ? place.exec(words) : null) ?? (may(hints.organization) ? organization.exec(words) : null))?.[1]
  if (owner !== undefined && !noPlace.test(owner)) {
    words = words.slice(owner.length).replace(openers, '')
    body = owner
  }
  if (endsOfLast.includes(words.charAt(words.length - 1))) words = words.replace(lastWords, '')
  return {key: canonical(words), shown: words, body, deed: deedOf(attended?.[1] ?? attended?.[2] ?? '')}
}

const deedOf = (word: string): string => deeds[word] ?? word

function canonical(words: string): string {
  let isUsual = false
  for (let at = 0; at < words.length && !isUsual; at++) isUsual = firstOfSynonyms.has(words.charCodeAt(at))
  if (!isUsual) return words
  let name = words
  for (const [pattern, standard, characters] of synonyms) if (holdsOne(name, characters)) name = name.replace(pattern, standard)
  return name
}

function holdsOne(words: string, characters: string): boolean {
  for (let at = 0; at < characters.length; at++) if (words.includes(characters.charAt(at))) return true
  return false
}
