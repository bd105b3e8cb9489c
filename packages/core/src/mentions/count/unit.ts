/** Nouns that a text counts in order to list them; they need no measure word. */
const listed =
  '方面(?!军)|部分|环节|特点|特征|原因|好处|重点|要点|关键词|问题|原则|目标|任务|转变|关系|机遇|挑战|亮点|层面|阶段|步骤|领域|板块|主题|方向|专项|举措|措施|要求|结合|坚持|更加|必须|突破|聚焦|优势|体系|行动|工程|战略|支柱|作用|平台|基地|中心|清单|机制|制度|建议|情形|条件|做法|经验|途径|渠道|类型|内容|事项|议题|工作|实事|大事|指标'
/** What 个 counts without ever listing it: time, characters, points of a rate. */
const uncountable =
  '亏损|盈利|持平|达标|合格|超标|下降|上升|回落|上涨|多?月|字|多?小时|工作日|交易日|自然日|百分点|星期|季度|学年|学期|世纪|年头|昼夜|国际单位|标准大气压|重力加速度|标准重力加速度'
/** Measure words for things that may be listed. 大 takes a noun: 十大产业; 二十大 is a congress. */
const measures = `个(?!${uncountable})|项(?!目)|条(?!件|例|款|线(?!路))|点(?!钟|多|半|[零〇一二三四五六七八九\\d])|类|种|件|篇|张|句|步|招|对(?=关系|矛盾)|道(?=防线|关口|题)|把(?=钥匙|利剑)|章|节(?!约|目|能|日|点|省)`
/** Measure words of persons, bodies and works: what stands around need not be all of them. */
const others = '位(?!数|居|列|于)|名|家|所|座|处|支|批|套|部(?!分|门|署|委)|份|场|部门|部委|单位|机关|人(?!次|民|均|口|才|员|大|类|数|生)'
/** What sums up a list right before it and else counts nothing that is listed: 中、老两国, 省、市、县三级. */
const sums =
  '省区市|省区|省份|省(?!级)|市(?!场|级|民|值|域)|区县|区(?!域|间)|县(?!级|域)|国(?!家|际|内)|地(?!区|方|位)|级(?!别|以[上下])|方(?!面|式|向|案|位|法|针)'

/** 三带即……, 两翼是指……: any noun that is spelt out at once. */
const spelt = /^\p{Script=Han}{1,2}(?=即(?!将|使|可|便|日|时)|是指|指的是)/u

const named = new RegExp(`^(?:(?:${measures})?大?(?:${listed})|件[大实好难小]?事|大(?=\\p{Script=Han}))`, 'u')
/** 13条惠企措施, 8个标志性工程: the noun comes after its own attributes. */
export const namedSoon = new RegExp(`^\\p{Script=Han}{1,6}?(?:${listed})`, 'u')
const bare = new RegExp(`^(?:${measures})`, 'u')
const other = new RegExp(`^(?:${others})`, 'u')
const sum = new RegExp(`^(?:${sums})`, 'u')

/** The characters with which any of these begin: most numbers have none of them behind. */
const beginnings = new Set(
  `${measures}|大|${listed}|${others}|${sums}`
    .replace(/\((?:\?[!=])[^()]*(?:\([^()]*\)[^()]*)*\)/g, '')
    .split('|')
    .map((word) => word.charAt(0))
)
/** The characters with which 即, 是指 and 指的是 begin, behind one or two of a noun. */
const speltBegins = '即是指'

/**
 * The unit at the start of some words, and how it counts: `named` says what is listed (个方面, 大原则); `bare` is a measure
 * word alone (个, 项), a count only where a list is near; `body` counts persons and bodies (位, 部门); `sum` stands right behind its list (国, 级).
 */
export function unitOf(words: string): {readonly unit: string; readonly sort: 'named' | 'bare' | 'body' | 'sum'} | undefined {
  const begins = beginnings.has(words.charAt(0))
  if (!begins && !speltBegins.includes(words.charAt(1)) && !speltBegins.includes(words.charAt(2))) return undefined
  const name = (named.exec(words) ?? spelt.exec(words))?.[0]
  if (name !== undefined) return {unit: name, sort: 'named'}
  const measure = bare.exec(words)?.[0]
  if (measure !== undefined) return {unit: measure, sort: 'bare'}
  const body = other.exec(words)?.[0]
  if (body !== undefined) return {unit: body, sort: 'body'}
  const place = sum.exec(words)?.[0]
  return place === undefined ? undefined : {unit: place, sort: 'sum'}
}
