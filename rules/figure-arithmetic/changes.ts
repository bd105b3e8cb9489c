import {type Document, indexAt, type Quantity} from '@hegao/core'
import {
  type Change,
  isBeyondPrices,
  isDifference,
  isRealGrowth,
  judgeDifference,
  judgeRate,
  realGrowth,
  type Told,
  verdictOn
} from './growth.ts'
import {isExact} from './rounding.ts'
import {type Fault, spanOf, type Verdict} from './verdict.ts'

/** What rises, what falls, and what does either. */
const rises = '增长|增收|增产|新增|新建|净增|增加|提高|上升|提升|攀升|跃升|扩大|拓展|延长|增量|增幅|多|增|升'
const falls = '下降|减收|减产|减少|降低|缩短|压减|降幅|压缩|精简|缩减|缩小|收窄|回落|节约|节省|净减|少|降|减'
const isFall = new RegExp(`^(?:${falls})$`)
const years = /(?:19|20)[0-9]{2}年[初末底]?的?/g

/** The words before each of two values and the change between them. */
const before = {
  /** 由上年同期的, 从, 在去年, 过去要走, “十三五”末仅为. */
  from: /(?:[由从][^，。；：]{0,24}|(?:原来|原先|原有|以前|此前|过去|上年|去年|年底|[”"]末|(?<![同环])[比较][^，。；：]{1,12})[^，。；：]{0,16})$/u,
  /** 增加到, 精简为, ，如今为. */
  to: new RegExp(
    `^[^，。；0-9]{0,16}?(?:，(?:如今|现在|目前|今年)[^，。；0-9]{0,6})?(?:(?<rise>${rises})|(?<fall>${falls})|[^，。；0-9])?(?:到|至|为)[^，。；0-9第]{0,6}$`,
    'u'
  ),
  /** ，总数达到 */
  sum: /^\p{Script=Han}{0,10}，[^，。；0-9]{0,8}?(?:达到?|增至|增加到|升至|提高到|扩大到|减至|降至)$/u,
  /** ，共减少, ，提速达. */
  change: new RegExp(
    `^[^，。；、0-9]{0,10}[，、,（(]?(?:共|累计|总共|将|约|[五四三十]年间?)*(?<verb>${rises}|${falls}|提速)(?:达到?|为|了|约|近|超过?|逾)*$`,
    'u'
  ),
  /** 压缩40%，▸由: the change comes first. */
  first: new RegExp(`(?<verb>${rises}|${falls}|提速)(?:达到?|为|了|约|近|超过?|逾)*$`, 'u'),
  /** ▸减少用能成本▸1.2亿元. */
  object: new RegExp(`(?<verb>${rises}|${falls})[^，。；0-9到至]{0,10}$`, 'u'),
  /** ，比上年▸增加60亿元. */
  gained:
    /^\p{Script=Han}{0,8}[，（(]?(?:(?:比|较)(?:上年|去年)(?:同期|末|底)?|同比)(?:净)?(?<verb>增加|增收|增产|多|增|减收|减产|减少|少|下降|减)(?:了)?$/u,
  /** ，比原定▸4.5万亩▸的任务多. */
  base: new RegExp(
    `^\\p{Script=Han}{0,8}(?:[，（(]?(?:比|较|相比)[^，。；0-9]{0,10}|[，（(](?:上年|去年|同期)[^，。；0-9]{0,4}(?:为|是))$`,
    'u'
  ),
  ofBase: new RegExp(`^\\p{Script=Han}{0,4}?[）)]?[，,]?(?:的[^，。；0-9]{0,4})?(?<verb>${rises}|${falls})(?:了)?$`, 'u')
}

/** Growth that is not that of the two figures: a yearly mean, another base, a part; constant prices, also of a clause before. */
const otherBase = /同比|环比|比重|上年|去年/
const otherMeasure = /年均|年平均|日均|月均|平均|环比|分别|其中|每/
const otherPrices = /可比|不变价|实际|扣除|名义/
/** 由去年同期的200亿元增加到260亿元，同比……: the base is the first of the two figures itself. */
const sameBase = /(?:[由从在]|比|较)(?:去年|上年)(?:同期|底|末)?的?|同比/g
const ranked = /^(?:位|名次|年|月|日|号|届|代)$/
/** Two rates of one thing differ by points; a per cent of per cents may be either. */
const isRate = ({dimension}: Quantity): boolean => dimension === '%' || dimension === '倍'

/** From one value to another with what is said of the change, in any order; and verbs that go the other way than their values. */
export function changes(document: Document): Verdict[] {
  const measures = document.read(readMeasures)
  const found: Verdict[] = []
  for (const [index, third] of measures.entries()) {
    const [first, second] = [measures[index - 2], measures[index - 1]]
    const sentence = document.sentenceAt(third.start)
    if (!second || !sentence || second.start < sentence.start) continue
    const way = againstVerb(document, second, third, sentence.start)
    if (way) found.push(way)
    const told = first && first.start >= sentence.start ? toldBy(document, first, second, third, sentence.start) : undefined
    const verdict = told && judge(document, told, sentence.start)
    if (verdict) found.push(verdict)
  }
  return found
}

/** So far before a value the words that lead up to it begin. */
const longestLead = 40

/** Bare numbers, 收入比由2.22缩小到2.19, beside quantities; no years, and no numbers of years. */
function readMeasures(document: Document): readonly Quantity[] {
  const quantities = document.mentions('quantity')
  const {text} = document
  const bare = document.mentions('numeral').flatMap(({start, end, value, form}): Quantity[] => {
    if (Number.isInteger(value)) return []
    const known = quantities[indexAt(quantities, start)]
    if (
      form !== 'arabic' ||
      (known && start < known.end) ||
      !isBare.test(text.slice(end, end + 2)) ||
      /[第.0-9]/.test(text.charAt(start - 1))
    )
      return []
    const decimals = text.slice(start, end).split('.')[1]?.length ?? 0
    return decimals === 0 ? [] : [{start, end, value, unit: '', dimension: '', exactness: 'exact', step: 10 ** -decimals, scale: 1}]
  })
  return [...quantities.filter(({dimension}) => dimension !== '年'), ...bare].toSorted((a, b) => a.start - b.start)
}
const isBare = /^(?![.．:：∶%％‰0-9年月日时号—－~-])/

const withoutYears = (words: string): string => words.replaceAll(years, '')

/** Farther apart three numbers are not of one change. */
const farthest = 90

const verbOf = (pattern: RegExp, words: string): string | undefined => pattern.exec(words)?.groups?.['verb']

/** The two values and the change among three numbers, by the words before each. */
function toldBy(document: Document, a: Quantity, b: Quantity, c: Quantity, sentence: number): Told | undefined {
  const isFirst = areOf(a, b) && isChange(a, c)
  const isLast = areOf(b, c) && isChange(b, a)
  const isBetween = areOf(a, c) && isDifference(a, b)
  if ((!isFirst && !isLast && !isBetween) || c.start - a.end > farthest) return undefined
  const {text} = document
  const lead = withoutYears(text.slice(Math.max(sentence, a.start - longestLead), a.start))
  const [one, two] = [withoutYears(text.slice(a.end, b.start)), withoutYears(text.slice(b.end, c.start))]
  if (isFirst) {
    // 由12家增加到19家，增加7家.
    const change = before.from.test(lead) && before.to.test(one) ? verbOf(before.change, two) : undefined
    if (change !== undefined) return {from: a, to: b, rate: c, verb: change}
    // 21.5万标箱，较上年18.6万标箱增长15.6%.
    const more = before.base.test(one) && !before.first.test(one) ? verbOf(before.ofBase, two) : undefined
    if (more !== undefined) return {from: b, to: a, rate: c, verb: more}
  }
  if (isLast && /^[^，。；0-9]{0,6}，[由从][^，。；0-9]{0,14}$/.test(one) && before.to.test(two)) {
    // 降低7.6个百分点，由10.2%下降到2.6%.
    const verb = verbOf(before.object, lead)
    if (verb !== undefined) return {from: b, to: c, rate: a, verb}
  }
  // 上年为86个，今年新建28个，累计达到124个; 在去年120家的基础上.
  if (isBetween && !before.first.test(lead) && (before.from.test(lead) || /^[^，。；0-9]{0,6}基础上/.test(one)) && before.sum.test(two)) {
    const verb = verbOf(before.first, one)
    if (verb !== undefined && one.includes('，')) return {from: a, to: c, rate: b, verb}
  }
  return undefined
}

/** Whether two amounts are the first and the last of a change: 由12.4万辆增加到21.8万辆. */
export function areLevels(document: Document, from: Quantity, to: Quantity): boolean {
  const {text} = document
  const sentence = document.sentenceAt(to.start)
  if (!sentence || from.start < sentence.start || !areOf(from, to)) return false
  const lead = withoutYears(text.slice(Math.max(sentence.start, from.start - longestLead), from.start))
  return before.from.test(lead) && before.to.test(withoutYears(text.slice(from.end, to.start)))
}

const areOf = (a: Quantity, b: Quantity): boolean => a.dimension === b.dimension && a.unit === b.unit && a.value > 0
const isChange = (level: Quantity, change: Quantity): boolean => isDifference(level, change) || (isRate(change) && level.dimension !== '%')

function judge(document: Document, told: Told, sentence: number): Verdict | undefined {
  const {from, to, rate} = told
  const [first, , last] = [from, to, rate].toSorted((a, b) => a.start - b.start)
  if (!first || !last || rate.upTo !== undefined) return undefined
  const {text} = document
  const wide = text.slice(Math.max(sentence, first.start - longestLead), last.start)
  const lead = text.slice(Math.max(sentence, first.start - longestLead), first.start)
  // 上年为86个，今年新建28个: the time before the first is its own.
  const isOwn = rate.start < to.start && from === first
  const clause =
    (isOwn ? '' : lead.slice(Math.max(...[...'，；：、'].map((mark) => lead.lastIndexOf(mark))) + 1)) + text.slice(first.start, last.start)
  // 比重达到28.4%，比上年的26.9%提高1.5个百分点: points are of the share itself.
  const base = clause.replaceAll(sameBase, '')
  if (
    otherBase.test(rate.unit.endsWith('百分点') ? base.replaceAll('比重', '') : base) ||
    otherMeasure.test(clause) ||
    otherPrices.test(wide)
  )
    return undefined
  const differs = isDifference(from, rate)
  if (!differs && realGrowth.test(wide) && !isBeyondPrices(from, to, rate)) return undefined
  const judged = differs ? judgeDifference(told) : judgeRate(told)
  return judged && verdictOn(document, told, judged)
}

/** 由2.15▸缩小▸至2.18: values that go the other way than the verb between them. */
function againstVerb(document: Document, from: Quantity, to: Quantity, sentence: number): Fault | undefined {
  const {text} = document
  if (from.dimension !== to.dimension || from.unit !== to.unit || from.value === to.value || ranked.test(from.unit)) return undefined
  // Behind the last of 到, 至 and 为 nothing but a few words stands before the value.
  if (!/[到至为]/.test(text.slice(Math.max(from.end, to.start - 20), to.start))) return undefined
  const lead = withoutYears(text.slice(Math.max(sentence, from.start - longestLead), from.start))
  if (lead.endsWith('零下') || /零下[^，。；0-9]*$/.test(text.slice(from.end, to.start)) || !areOfOneThing(text, from, to)) return undefined
  const groups = /[由从][^，。；：]{0,24}$/.test(lead) ? before.to.exec(withoutYears(text.slice(from.end, to.start)))?.groups : undefined
  const verb = groups?.['rise'] ?? groups?.['fall']
  if (verb === undefined || isFall.test(verb) === to.value < from.value || from.upTo !== undefined || to.upTo !== undefined)
    return undefined
  const start = from.end + text.slice(from.end, to.start).lastIndexOf(verb)
  const data = {from: document.slice(from), to: document.slice(to), actual: verb}
  return {id: 'wrong-way', place: {start, end: start + verb.length}, data}
}

/** 12个▸县▸扩大到8个▸市: what is counted is another thing. */
function areOfOneThing(text: string, from: Quantity, to: Quantity): boolean {
  const verb = before.to.exec(withoutYears(text.slice(from.end, to.start)))?.groups
  const thing = text.slice(from.end, to.start).split(verb?.['rise'] ?? verb?.['fall'] ?? '')[0] ?? ''
  return thing === '' || !/^\p{Script=Han}/u.test(text.slice(to.end, to.end + 1)) || text.startsWith(thing, to.end)
}

/** 完成投资260亿元，比上年增加60亿元，增长30%: rates that follow from a value and what it gained on the last one, in any order. */
export function increments(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  const found: Verdict[] = []
  for (const [index, rate] of quantities.entries()) {
    if (rate.dimension !== '%' || !isExact(rate)) continue
    const [two, one, next] = [quantities[index - 2], quantities[index - 1], quantities[index + 1]]
    const sets: readonly (readonly [level: Quantity | undefined, change: Quantity | undefined])[] = [
      [two, one],
      [next, one]
    ]
    for (const [level, change] of sets) {
      if (!level || !change || !areOf(level, change) || !isExact(level) || !isExact(change)) continue
      const sentence = document.sentenceAt(rate.start)
      if (document.sentenceAt(level.start) !== sentence || document.sentenceAt(change.start) !== sentence) continue
      const lead =
        level === two ? text.slice(level.end, change.start) : text.slice(Math.max(sentence?.start ?? 0, change.start - 12), change.start)
      const gained = (level === two ? before.gained : gainedBefore).exec(lead)?.groups?.['verb']
      const verb = /^\p{Script=Han}{0,6}[，,、](?<verb>增长|增幅为|增幅达|增幅|下降|降幅为|降幅达|降幅|减少)(?:了)?$/u.exec(
        text.slice(change.end, rate.start)
      )?.groups?.['verb']
      const isTold = level === two || before.sum.test(text.slice(rate.end, level.start))
      if (gained === undefined || verb === undefined || !isTold || isRealGrowth(document, level)) continue
      const base = isFall.test(gained) ? level.value + change.value : level.value - change.value
      if (base <= 0) continue
      const judged = judgeRate({from: {...level, value: base, step: Math.max(level.step, change.step)}, to: level, rate, verb})
      if (judged) found.push(ofIncrement(document, level, change, rate, verb, gained, judged))
      break
    }
  }
  return found
}

const gainedBefore = /(?:比|较)(?:上年|去年)(?:同期|末|底)?(?:净)?(?<verb>增加|多|增|减少|少|减)(?:了)?$/

function ofIncrement(
  document: Document,
  level: Quantity,
  change: Quantity,
  rate: Quantity,
  verb: string,
  gained: string,
  {expected, against}: Change
): Verdict {
  if (against === undefined) return {agrees: rate, evidence: [level, change]}
  return {
    id: 'increment',
    place: rate,
    data: {
      level: document.slice(level),
      change: gained + document.slice(change),
      verb: verb.replace(/达|为/, ''),
      expected,
      actual: document.slice(rate)
    },
    note: 'check-rate',
    related: [['at-change', spanOf(level, change)]]
  }
}
