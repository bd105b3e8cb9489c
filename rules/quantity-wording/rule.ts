import {aboutBehind, CharacterSet, defineRule, type Document, indexAt, type Quantity, type Range} from '@hegao/core'

export default defineRule({
  id: 'quantity-wording',
  category: 'wording',
  severity: 'warning',
  summary: {
    zh: '约数重复、百分比与百分点混用、下降用倍数',
    en: 'doubled approximation, per cent for percentage points, decreases in multiples'
  },
  reads: ['quantity'],
  messages: {
    doubled: {zh: '“{{before}}”与“{{after}}”重复表示约数：{{actual}}', en: '“{{before}}” and “{{after}}” both approximate: {{actual}}'},
    opposed: {zh: '“{{before}}”与“{{after}}”相抵触：{{actual}}', en: '“{{before}}” and “{{after}}” exclude each other: {{actual}}'},
    points: {
      zh: '由{{from}}到{{to}}，相差{{difference}}个百分点，不是“{{actual}}”',
      en: 'from {{from}} to {{to}} is {{difference}} percentage points, not “{{actual}}”'
    },
    'of-rate': {
      zh: '比率“{{rate}}”的升降写作“{{actual}}”，通常说百分点',
      en: 'the change of the rate “{{rate}}” is written “{{actual}}”; rates change by percentage points'
    },
    scales: {zh: '“{{actual}}”叠用了两个数量级', en: '“{{actual}}” has two scales'},
    'same-change': {
      zh: '{{name}}的升降写作“{{actual}}”，另一处作“{{other}}”',
      en: 'the change of {{name}} is written “{{actual}}” here and “{{other}}” elsewhere'
    },
    'at-points': {zh: '“{{other}}”在这里', en: '“{{other}}” stands here'},
    negative: {
      zh: '“{{actual}}”：动词已说下降，数又带负号',
      en: '“{{actual}}”: the verb says that it fell, and so does the minus'
    },
    times: {zh: '“{{actual}}”：减少不用倍数', en: '“{{actual}}”: a decrease cannot be a multiple'},
    first: {zh: '“{{before}}”在这里', en: '“{{before}}” stands here'},
    rate: {zh: '前后两个比率在这里', en: 'the two rates stand here'},
    'at-rate': {zh: '比率在这里', en: 'the rate stands here'},
    'no-unit': {zh: '“{{actual}}”疑脱“{{unit}}”：前面作“{{from}}”', en: '“{{actual}}” lacks “{{unit}}”: before it stands “{{from}}”'},
    'with-unit': {zh: '“{{from}}”在这里', en: '“{{from}}” stands here'},
    'relative-or-points': {zh: '若确指相对变化，请写明', en: 'say so if the change is relative'},
    'keep-one': {zh: '留一个即可', en: 'keep one of the two'},
    fraction: {zh: '减少一倍就是零；请核是不是百分比或几分之几', en: 'once less is nothing; check whether a share is meant'}
  },
  check({document, report}) {
    for (const {index, 0: actual} of /亿万|万万|亿亿/.test(document.text) ? document.text.matchAll(twoScales) : [])
      report('scales', {start: index, end: index + actual.length}, {certainty: 'certain', data: {actual}})
    for (const {index, 0: actual} of document.text.matchAll(fallByLess))
      report('negative', {start: index, end: index + actual.length}, {certainty: 'likely', data: {actual}})
    for (const {range, name, points} of pointsElsewhere(document)) {
      const data = {name, actual: document.slice(range), other: document.slice(points)}
      report('same-change', range, {certainty: 'likely', data, related: [['at-points', points, data]]})
    }
    for (const quantity of document.mentions('quantity')) {
      const pair = hedges(document, quantity)
      if (pair) {
        const {before, after, opposed} = pair
        const data = {
          before: document.slice(before),
          after: document.slice(after),
          actual: document.text.slice(before.start, Math.max(after.end, quantity.end))
        }
        report(opposed ? 'opposed' : 'doubled', after, {certainty: 'certain', data, note: 'keep-one', related: [['first', before]]})
      }
      if (quantity.dimension === '倍') {
        const verb = /(?:下降|减少|降低|缩小|缩短|压缩|削减)(?:了)?(?:约|近|超过)?$/.exec(
          document.text.slice(Math.max(0, quantity.start - 6), quantity.start)
        )
        if (verb) {
          const range = {start: quantity.start - verb[0].length, end: quantity.end}
          report('times', range, {certainty: 'certain', data: {actual: document.slice(range)}, note: 'fraction'})
        }
      }
      const changed = changeOfRate(document, quantity)
      if (changed)
        report('of-rate', changed.range, {
          certainty: 'likely',
          data: {rate: document.slice(changed.rate), actual: document.slice(changed.range)},
          note: 'relative-or-points',
          related: [['at-rate', changed.rate]]
        })
      const bare = bareBehind(document, quantity)
      if (bare) {
        const data = {actual: document.slice(bare), unit: quantity.unit, from: document.slice(quantity)}
        report('no-unit', bare, {certainty: 'likely', data, related: [['with-unit', quantity, data]]})
      }
      const quicker = quickened(document, quantity)
      if (quicker)
        report('of-rate', quicker.range, {
          certainty: 'likely',
          data: {rate: document.slice(quicker.rate), actual: document.slice(quicker.range)},
          note: 'relative-or-points',
          related: [['at-rate', quicker.rate]]
        })
      const points = percentForPoints(document, quantity)
      if (points)
        report('points', points.range, {
          certainty: 'certain',
          data: {
            from: document.slice(points.from),
            to: document.slice(points.to),
            difference: points.difference,
            actual: document.slice(points.range)
          },
          related: [['rate', {start: points.from.start, end: points.to.end}]]
        })
    }
  }
})

/** 1.27亿万元: 万亿 is the only scale of two. */
const twoScales = /[0-9]{1,9}(?:\.[0-9]{1,4})?(?:亿万|万万|亿亿)(?=[元人户亩吨斤株件条次米千公])/g

/** 下降▸-9.8%. */
const fallByLess = /(?:下降|减少|降低|回落|下跌|下滑|收窄)(?:了)?[-－−][0-9]{1,3}(?:\.[0-9]{1,2})?[%％]/g

/** 城镇化率▸提高5.4%, where 个百分点 is told elsewhere of the same. */
const riseOfRate =
  /(?<name>\p{Script=Han}{2,8}(?:率|比重|占比|比例))(?:预计|已|累计|年均){0,2}(?:[较比]\p{Script=Han}{2,4})?(?:预计|已|累计|年均){0,2}(?<verb>提高|上升|提升|下降|降低)(?:了)?$/u
const [longestRise, longestVerb] = [24, 4]
/** A name is looked for by its last characters, so far before its points. */
const [nameEnd, reachOfName] = [4, 60]

/** Changes of a rate in per cent that the text gives elsewhere in points, the same number of the same rate. */
function pointsElsewhere(document: Document): {range: Range; name: string; points: Quantity}[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  const inPoints = quantities.filter(({unit, exactness}) => unit.endsWith('百分点') && exactness === 'exact')
  if (inPoints.length === 0) return []
  return quantities.flatMap((quantity) => {
    if (quantity.dimension !== '%' || !'高升降低了'.includes(text.charAt(quantity.start - 1))) return []
    const {name, verb} = riseOfRate.exec(text.slice(Math.max(0, quantity.start - longestRise), quantity.start))?.groups ?? {}
    if (name === undefined || verb === undefined) return []
    const points = inPoints.find(
      (one) =>
        one.value === quantity.value &&
        text.slice(one.start - longestVerb, one.start).includes(verb) &&
        text.slice(Math.max(document.sentenceAt(one.start)?.start ?? 0, one.start - reachOfName), one.start).includes(name.slice(-nameEnd))
    )
    return points ? [{range: {start: quantity.start - verb.length, end: quantity.end}, name, points}] : []
  })
}

/** What says before a number that it is exceeded, nearly reached, or only about so. */
const moreBefore = /(?:超过|超|逾|高达|多达|不少于|不低于|至少|起码|不下)$/
const lessBefore = /(?:近|将近|接近|不足|不到|不超过|最多|至多)$/
const aboutBefore = /(?:大约|约|大概|大致)[有为是]?$/
const atMostBefore = /(?:不得?超过|至多|最多)$/
const atMostAfter = /^(?:以下|以内|之内)/
/** 不少于超过15天: two bounds before one number. */
const twoBefore = /(不少于|不低于|不超过|不高于|至少|最多)(超过|超|逾|不足|不到|将近|接近)$/
/** 至少形成▸2个以上: the bound stands before the verb. */
const boundBefore = /(?:至少|最少|不少于|不低于)(?=[^，。；、0-9]{1,6}$)/
const moreAfter = /^(?:[多余]|以上|之多)/

const spans = /^(?:年|周年|个月|天|小时|世纪)$/

/** Most numbers have none of all these words: neither a last character of one before, nor the first of one behind. */
const endsHedge = new CharacterSet('超过逾达于少码下近足到多约概致有为是')
const beginsHedge = new CharacterSet('以左上')

interface Hedges {
  readonly before: Range
  readonly after: Range
  readonly opposed: boolean
}

/** Two words of approximation on one number: 超过8000多万, 约五成左右. 达…之多 and 不下于 are idioms. */
function hedges(document: Document, {start, end, unit}: Quantity): Hedges | undefined {
  const {text} = document
  if (!endsHedge.has(text.charCodeAt(start - 1)) && !beginsHedge.has(text.charCodeAt(end))) return undefined
  const two = twoBefore.exec(text.slice(Math.max(0, start - 6), start))
  if (two?.[1] !== undefined && two[2] !== undefined) {
    const after = {start: start - two[2].length, end: start}
    return {before: {start: after.start - two[1].length, end: after.start}, after, opposed: false}
  }
  const lead = text.slice(Math.max(0, start - 5), start)
  const inner = text.slice(start, end)
  const multi = /[多余](?=[万亿]*[^0-9０-９]*$)/.exec(inner)
  const tail = text.slice(end, end + 3)
  const afterMore = multi ? {start: start + multi.index, end: start + multi.index + 1} : located(moreAfter, tail, end)
  const afterAbout = located(aboutBehind, tail, end)
  const most = atMostBefore.exec(lead)?.[0]
  const afterMost = located(atMostAfter, tail, end)
  if (most !== undefined && afterMost) return {before: {start: start - most.length, end: start}, after: afterMost, opposed: false}
  const bound = boundBefore.exec(text.slice(Math.max(0, start - 10), start))
  if (bound && afterMore && text.startsWith('以上', afterMore.start)) {
    const from = Math.max(0, start - 10) + bound.index
    return {before: {start: from, end: from + bound[0].length}, after: afterMore, opposed: false}
  }
  // 2300多个左右: rough before the unit and behind it.
  if (multi && afterAbout) return {before: {start: start + multi.index, end: start + multi.index + 1}, after: afterAbout, opposed: false}
  const more = moreBefore.exec(lead)?.[0]
  // 近一百多年 are the last hundred years and more.
  const less = spans.test(unit) ? undefined : lessBefore.exec(lead)?.[0]
  const about = aboutBefore.exec(lead)?.[0]
  const word = more ?? less ?? about
  if (word === undefined) return undefined
  const before = {start: start - word.length, end: start}
  // 高达五百多元、多达二十余种 only stress the number.
  if (more !== undefined && /^(?:高达|多达|不下)$/.test(more)) return afterAbout ? {before, after: afterAbout, opposed: false} : undefined
  if (afterAbout) return {before, after: afterAbout, opposed: false}
  if (!afterMore) return undefined
  return {before, after: afterMore, opposed: less !== undefined}
}

function located(pattern: RegExp, tail: string, end: number): Range | undefined {
  const word = pattern.exec(tail)?.[0]
  return word === undefined ? undefined : {start: end, end: end + word.length}
}

/** 由5.1%提高到8.3%，提高3.2%: the difference of two rates is in points. */
function percentForPoints(
  document: Document,
  quantity: Quantity
): {from: Quantity; to: Quantity; range: Range; difference: string} | undefined {
  if (quantity.dimension !== '%') return undefined
  const quantities = document.mentions('quantity')
  const at = indexAt(quantities, quantity.start)
  const [from, to] = [quantities[at - 2], quantities[at - 1]]
  if (!from || !to || from.dimension !== '%' || to.dimension !== '%' || from.upTo !== undefined || to.upTo !== undefined) return undefined
  const sentence = document.sentenceAt(quantity.start)
  if (!sentence || from.start < sentence.start) return undefined
  const {text} = document
  const lead = text.slice(Math.max(sentence.start, from.start - 8), from.start)
  const middle = text.slice(from.end, to.start).replace(/(?:19|20)\d\d年(?:底|末)?的?/g, '')
  const behind = text.slice(to.end, quantity.start)
  const verb = /^，?(?:(?:共|累计|总共)?(提高|上升|提升|增加|增长|下降|降低|回落|减少))了?$/.exec(behind)
  const isFromTo = /[由从]/.test(lead) && /^[^，。；0-9]{0,10}(?:到|至|为)$/.test(middle) && verb
  // 增长7.4%，增速▸比去年全年的▸6.9%▸提高▸0.5%.
  const isCompared = /^，?[^，。；0-9]{0,8}[比较][^，。；0-9]{1,14}$/.test(middle) && comparedBy.test(behind)
  if (!isFromTo && !isCompared) return undefined
  const difference = Math.abs(to.value - from.value)
  if (Math.abs(difference - quantity.value) > Math.max(from.step, to.step, quantity.step) / 2 + 1e-9) return undefined
  return {from, to, range: quantity, difference: String(Number(difference.toFixed(6)))}
}

const comparedBy = /^的?(?:水平)?(?:提高|上升|提升|加快|回升|扩大|下降|降低|回落|放缓|收窄|减缓|高|低|快|慢)(?:了|出)?$/

/**
 * 城镇化率为60.0%, 占进出口总值的▸64.2%: a share of a whole. 增长率 grows by points as well, but is often told of prices and output; of
 * 降低率 nobody knows.
 */
const share =
  /(?:(?<!增长|增|降低|下降)率|比重|占比|比例|覆盖面|强度)(?:已?达到?|已?达|为|是|提高到|保持在|稳定在)?$|占[^，。；：占%]{2,16}的$/
const longestShare = 20
const rateChange =
  /^[，,（(](?:占比|(?:所占)?比重)?(?:同比|[一二三四五六七八九十]年[来间]?|(?:比|较)[^，。；：、（）比较%]{2,12}?)(?:累计)?(?:提高|上升|提升|下降|降低|回落)了?$/

const bareNumber = '(?<bare>[0-9]{1,6}(?:\\.[0-9]{1,4})?[百千]?[万亿]{1,2})'
/** 由2.1万亿元▸增加到2024年的2.8万亿，. 突破2.8万亿 is said without a unit as well. */
const toBare = new RegExp(
  `^(?:以上|多)?(?<verb>(?:稳步|持续|快速|大幅|逐步|迅速)?(?:增加|增长|提高|提升|上升|扩大|跃升|攀升|发展|下降|减少|降低|压减|缩小|回落|增|升|降|减))?(?:到了?|至)(?:(?:19|20)[0-9]{2}年底?的?)?(?:约|近|超过?)?${bareNumber}`
)
/** 存款余额2.8万亿元▸，贷款余额2.3万亿，: the next is of the same measure. */
const alsoBare = new RegExp(`^，\\p{Script=Han}{0,8}(?<noun>\\p{Script=Han}{2})(?:达到?|为)?${bareNumber}`, 'u')
const longestBare = 36
const longestFrom = 14

/** A number that has lost the unit which the number before it has. */
function bareBehind({text}: Document, {start, end, scale}: Quantity): Range | undefined {
  if (scale < 1e4) return undefined
  const behind = text.slice(end, end + longestBare)
  const before = text.slice(Math.max(0, start - longestFrom), start)
  const pair = toBare.exec(behind)
  const match = pair && (pair.groups?.['verb'] !== undefined || /[由从]/.test(before)) ? pair : alsoBare.exec(behind)
  if (!match?.groups?.['bare']) return undefined
  if (match !== pair && !before.replace(/(?:达到?|为)$/, '').endsWith(match.groups['noun'] ?? '')) return undefined
  const to = end + match[0].length
  if (to < text.length && !'，。；）\n'.includes(text.charAt(to))) return undefined
  return {start: to - match.groups['bare'].length, end: to}
}

const growth = /(?:增长|下降|上涨|回升|增)(?:了)?$/
const quickening = /^，(?:增速|增幅|涨幅|降幅)?(?:比|较)[^，。；%％]{1,14}?(?:加快|放缓|回落|收窄|扩大|提高|提升|上升|减缓)(?:了)?$/

/** 同比增长5.8%，比8月份加快0.4%: growth quickens and slackens by points. */
function quickened(document: Document, quantity: Quantity): {rate: Quantity; range: Range} | undefined {
  if (quantity.dimension !== '%' || quantity.exactness !== 'exact') return undefined
  const {text} = document
  const quantities = document.mentions('quantity')
  const at = indexAt(quantities, quantity.start)
  // 比8月份加快: a month stands between, perhaps read as a quantity.
  const rate = quantities.slice(Math.max(0, at - 2), at).findLast(({dimension}) => dimension === '%')
  if (!rate || rate.upTo !== undefined || !growth.test(text.slice(Math.max(0, rate.start - 4), rate.start))) return undefined
  const between = text.slice(rate.end, quantity.start)
  if (!quickening.test(between)) return undefined
  const verb = /\p{Script=Han}{2}了?$/u.exec(between)?.[0] ?? ''
  return {rate, range: {start: quantity.start - verb.length, end: quantity.end}}
}

/** 城镇化率为60.0%，比上年末提高0.8%: rates rise and fall by points. */
function changeOfRate(document: Document, quantity: Quantity): {rate: Quantity; range: Range} | undefined {
  if (quantity.dimension !== '%' || quantity.exactness !== 'exact') return undefined
  const {text} = document
  const quantities = document.mentions('quantity')
  const at = indexAt(quantities, quantity.start)
  // 比2020年提高: the year stands between, read as a quantity.
  const rate = quantities.slice(Math.max(0, at - 2), at).findLast(({dimension}) => dimension === '%')
  // A rate cannot rise by more points than it has, nor a smaller one fall by so many: 发案率为0.3%，比上年下降12%.
  if (!rate || rate.upTo !== undefined || quantity.value >= rate.value) return undefined
  const between = text.slice(rate.end, quantity.start)
  if (!rateChange.test(between) || !share.test(text.slice(Math.max(0, rate.start - longestShare), rate.start))) return undefined
  const verb = /(?:提高|上升|提升|下降|降低|回落)了?$/.exec(between)?.[0] ?? ''
  return {rate, range: {start: quantity.start - verb.length, end: quantity.end}}
}
