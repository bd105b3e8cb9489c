/** What a unit measures, and how many base units it is: 公里 is 1000 米. */
export interface UnitMeaning {
  /** Units of one dimension can be compared: 元, 人, %, 亩. */
  readonly dimension: string
  readonly factor: number
}

/** Units with the same dimension and their size; every other unit is its own dimension. */
const sizes: Readonly<Record<string, readonly (readonly [unit: string, factor: number])[]>> = {
  元: [
    ['元', 1],
    ['块', 1],
    ['人民币', 1],
    ['元人民币', 1]
  ],
  人: [
    ['人', 1],
    ['名', 1],
    ['位', 1],
    ['人次', 1]
  ],
  米: [
    ['毫米', 0.001],
    ['厘米', 0.01],
    ['米', 1],
    ['千米', 1000],
    ['公里', 1000],
    ['里', 500],
    ['海里', 1852]
  ],
  平方米: [
    ['平方米', 1],
    ['亩', 2000 / 3],
    ['公顷', 10_000],
    ['平方公里', 1_000_000],
    ['平方千米', 1_000_000]
  ],
  公斤: [
    ['克', 0.001],
    ['斤', 0.5],
    ['公斤', 1],
    ['千克', 1],
    ['吨', 1000]
  ],
  千瓦: [
    ['瓦', 0.001],
    ['千瓦', 1],
    ['兆瓦', 1000]
  ],
  千瓦时: [
    ['度', 1],
    ['千瓦时', 1],
    ['度电', 1]
  ],
  立方米: [
    ['立方米', 1],
    ['方', 1]
  ],
  户: [
    ['户', 1],
    ['家', 1]
  ]
}

/** 人次 counts visits, not persons: never the same dimension. */
const meanings = new Map<string, UnitMeaning>(
  Object.entries(sizes).flatMap(([dimension, units]) =>
    units.map(([unit, factor]) => [unit, {dimension: unit === '人次' ? '人次' : dimension, factor}] as const)
  )
)

/** What a unit measures. */
export const meaningOf = (unit: string): UnitMeaning => meanings.get(unit) ?? {dimension: unit, factor: 1}

const money = '元人民币|人民币|亿美元|美元|欧元|港元|港币|日元|英镑|卢布|元'
const measures =
  '平方公里|平方千米|平方米|立方米|公里|千米|海里|毫米|厘米|米|公顷|亩|公斤|千克|吨|斤|克(?![服拉])|千瓦时|千瓦|兆瓦|瓦(?![斯解房片窑砾])|度电|度(?!过|假|量|日)|摄氏度|微克|毫克|升|标准煤|标箱|吨标准煤'
const things =
  '个百分点|百分点|人次|人(?!均|民|口|才|员|大|类|数|生|工|们)|名(?!单|字|称|列|义|额)|位(?!数|居|列|于|置)|农户|户|家|所|座|处|支|批|套|部(?!分|门|署|委)|份|场|件|辆|艘|架|台|条|项|种|类|篇|张|块(?!钱)|根|株|头|只|羽|枚|册|本|幅|笔|单|宗|起|例|次|趟|班|列(?!为|入|车|席)|间|栋|幢|床|张床位|张|期|年|个月|天|小时|分钟|秒|岁|周年|倍|成(?!为|立|果|功|效|绩)|番|个'

/** 百分点 and 人次 before what they begin with. */
const units = `个百分点|%|％|‰|${money}|${measures}|${things}`
const unit = new RegExp(units, 'y')
/** The characters with which units begin: most numbers have none of them behind. */
const beginnings = new Set(
  units
    .replace(/\(\?![^)]*\)/g, '')
    .split('|')
    .map((word) => word.charAt(0))
)

/** The unit that stands at an offset, right behind a number. */
export function unitAt(text: string, offset: number): string | undefined {
  if (!beginnings.has(text.charAt(offset))) return undefined
  unit.lastIndex = offset
  return unit.exec(text)?.[0]
}
