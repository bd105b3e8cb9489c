import {headlines} from './headlines.ts'
import {isOneStory} from './story.ts'
import {yearOf} from './time.ts'
import {slipsOfKeys, transposed} from './transposed.ts'
import {compatible, defineRule, type Document, type Figure, groupBy, readFigures, readRows} from '@hegao/core'

export default defineRule({
  id: 'figure-conflict',
  category: 'fact',
  severity: 'error',
  summary: {zh: '同一指标、同一时期，前后两个数值', en: 'one indicator of one period with two values'},
  reads: ['quantity'],
  messages: {
    conflict: {zh: '{{indicator}}两个数值：“{{actual}}”“{{other}}”', en: '{{indicator}} has two values: “{{actual}}”, “{{other}}”'},
    'at-other': {zh: '另一处作“{{other}}”', en: '“{{other}}” stands here'},
    'same-period': {zh: '都说{{period}}，单位相同', en: 'both of {{period}}, in the same unit'},
    'same-year': {
      zh: '都说{{period}}（据小标题或引导语），单位相同',
      en: 'both of {{period}}, as the heading or the lead of the list says, in the same unit'
    },
    'same-article': {zh: '同一篇里指标相同，都没有另写时间', en: 'one article, one indicator, and neither says another time'},
    'same-words': {zh: '前后文字相同，请核是否同一时期、同一口径', en: 'the words around are the same; check whether time and scope are'},
    transposed: {
      zh: '指标相同，两数只差数字的前后或小数点',
      en: 'one indicator, and the same digits in another order or with another point'
    },
    'head-and-body': {zh: '一处在标题，一处在它的正文', en: 'one stands in a heading, the other in its text'}
  },
  check({document, report, confirm}) {
    const found = document.read(readFigures).filter(comparable)
    // An indicator that is told once conflicts with nothing.
    const repeated = [...groupBy(found, ({indicator}) => indicator).values()].filter(({length}) => length > 1).flat()
    const told = new Set<Figure>()
    for (const figures of groups(repeated).values()) {
      if (figures.length === 1) continue
      const many = crowdedTimes(figures)
      const unique = figures.filter((figure) => !many.has(yearOf(figure)))
      for (const [index, figure] of unique.entries()) {
        const others = unique.slice(0, Math.min(index, mostCompared))
        const agreeing = others.find((other) => compatible(figure.quantity, other.quantity) && apart(document, figure, other))
        if (agreeing) {
          // 超570与578.6可以并存，却不能互证。
          if (figure.quantity.exactness === agreeing.quantity.exactness) {
            confirm(figure.quantity, [agreeing.quantity])
            confirm(agreeing.quantity, [figure.quantity])
          }
          continue
        }
        const rival = others.find(
          (other) =>
            !compatible(figure.quantity, other.quantity) && apart(document, figure, other) && reason(document, figure, other) !== undefined
        )
        const why = rival && reason(document, figure, rival)
        if (!rival || !why) continue
        told.add(figure)
        report('conflict', figure.quantity, {
          certainty: certainties[why],
          data: {indicator: figure.indicator, actual: document.slice(figure), other: document.slice(rival), period: yearOf(figure)},
          note: why,
          related: [['at-other', rival.quantity]]
        })
      }
    }
    for (const {figure, other} of headlines(document)) {
      if (told.has(figure) || told.has(other)) continue
      told.add(figure)
      report('conflict', figure.quantity, {
        certainty: 'likely',
        data: {indicator: figure.indicator, actual: document.slice(figure), other: document.slice(other), period: yearOf(figure)},
        note: 'head-and-body',
        related: [['at-other', other.quantity]]
      })
    }
    for (const {figure, other} of transposed(repeated)) {
      if (told.has(figure) || told.has(other) || !apart(document, figure, other)) continue
      told.add(figure)
      report('conflict', figure.quantity, {
        certainty: 'likely',
        data: {indicator: figure.indicator, actual: document.slice(figure), other: document.slice(other), period: yearOf(figure)},
        note: 'transposed',
        related: [['at-other', other.quantity]]
      })
    }
    const said = new Set([...told].map(({quantity}) => quantity))
    for (const {quantity, other, name} of slipsOfKeys(document)) {
      if (said.has(quantity) || said.has(other)) continue
      report('conflict', quantity, {
        certainty: 'likely',
        data: {indicator: name, actual: document.slice(quantity), other: document.slice(other)},
        note: 'transposed',
        related: [['at-other', other]]
      })
    }
  }
})

/** An indicator with more values than this in one article is a heading of a table, not one thing said twice. */
const mostValues = 2
/** With how many of the first figures of a group each is compared: enough for any text but a table on one line. */
const mostCompared = 100

/** Names of fewer characters are shared by many things. */
const shortestIndicator = 4

/** 中央财政将安排, 处: who does something, not what is measured. */
const deed = /(?:安排|拨付|下达|落实|发放|支持|建设|新建|改造|完成|实施|开展|保持|不得|罚款|处|每月|每小时|两侧|以上|以下|将|要)$/

const comparable = ({indicator, thing}: Figure): boolean => indicator.length + thing.length >= shortestIndicator && !deed.test(indicator)

function groups(figures: readonly Figure[]): Map<string, Figure[]> {
  const found = new Map<string, Figure[]>()
  for (const figure of figures) {
    const {indicator, relation, manner, target, thing, quantity} = figure
    const key = `${indicator}\n${relation}\n${manner}\n${String(target)}\n${thing}\n${quantity.dimension}`
    const same = found.get(key)
    if (same) same.push(figure)
    else found.set(key, [figure])
  }
  return found
}

/** The times of which the figures have more different values than one thing has. */
function crowdedTimes(figures: readonly Figure[]): ReadonlySet<string> {
  const values = new Map<string, Figure[]>()
  const crowded = new Set<string>()
  for (const figure of figures) {
    const time = yearOf(figure)
    const known = values.get(time) ?? []
    if (crowded.has(time) || known.some((other) => compatible(figure.quantity, other.quantity))) continue
    values.set(time, [...known, figure])
    if (known.length >= mostValues) crowded.add(time)
  }
  return crowded
}

/** Two figures of one sentence are two things. */
const apart = (document: Document, a: Figure, b: Figure): boolean =>
  document.sentenceAt(a.start)?.start !== document.sentenceAt(b.start)?.start

type Reason = 'same-period' | 'same-year' | 'same-article' | 'same-words'

const certainties = {'same-period': 'certain', 'same-year': 'likely', 'same-article': 'likely', 'same-words': 'possible'} as const

/** In an article without numbered parts a name so long is of one thing. */
const longName = 5

/** Why two figures can only be of one thing; undefined where they need not be. */
function reason(document: Document, a: Figure, b: Figure): Reason | undefined {
  if (a.scope !== b.scope && a.scope !== '' && b.scope !== '') return undefined
  const [ofA, ofB] = [yearOf(a), yearOf(b)]
  if (ofA !== ofB && ofA !== '' && ofB !== '') return undefined
  // Under one heading 一、2025年工作回顾 the five years before are told of as well: one of the two has to say the time itself.
  if (ofA === ofB && isFixed(ofA) && a.scope === b.scope && (a.timed || b.timed)) return a.timed && b.timed ? 'same-period' : 'same-year'
  if (ofA === '' && ofB === '' && a.scope === b.scope && a.indicator.length >= longName && isOneStory(document, a, b)) return 'same-article'
  // 一部法的条款，措辞相同而数额有别，本该如此。
  return !document.read(isStatute) && commonLead(document.text, a.start, b.start) >= longestChance ? 'same-words' : undefined
}

const isStatute = (document: Document): boolean =>
  document.read(readRows).some(({series, items}) => series === '第一条' && items.length >= 3)

/** Times that are the same wherever they stand; 今年 and 目前 are as well within one article. */
const isFixed = (period: string): boolean => period !== '' && !/目前|截至/.test(period)

/** Characters before two figures that are alike only where one repeats the other. */
const longestChance = 12

function commonLead(text: string, a: number, b: number): number {
  let length = 0
  while (length < longestChance && a - length > 0 && b - length > 0 && text.charAt(a - length - 1) === text.charAt(b - length - 1)) length++
  return length
}
