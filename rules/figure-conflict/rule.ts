import {boxes} from './boxes.ts'
import {firsts} from './firsts.ts'
import {headlines} from './headlines.ts'
import {retold} from './retold.ts'
import {agree, areOfOnePlace, atOneTime, groups, mayShareAccount, mayShareBody, type Reason, reason, timeOf} from './same.ts'
import {slips} from './slips.ts'
import {stretches} from './stretches.ts'
import {totalsTold} from './totals-told.ts'
import {cellsTold} from './cells.ts'
import {columnsTold} from './columns-told.ts'
import {figuresByPlace, ofAnyWork} from './tokens.ts'
import {defineRule, type Document, type Figure, groupBy, type Quantity, readFigures, readRows, timeInWords} from '@hegao/core'

export default defineRule({
  id: 'figure-conflict',
  category: 'fact',
  severity: 'error',
  summary: {zh: '同一指标、同一时期，前后两个数值', en: 'one indicator of one period with two values'},
  reads: ['quantity'],
  messages: {
    conflict: {zh: '{{indicator}}两个数值：“{{actual}}”“{{other}}”', en: '{{indicator}} has two values: “{{actual}}”, “{{other}}”'},
    'at-other': {zh: '另一处作“{{other}}”', en: '“{{other}}” stands here'},
    first: {
      zh: '写{{period}}{{indicator}}首次达到“{{actual}}”，而{{earlier}}已是“{{other}}”',
      en: '{{indicator}} reaches “{{actual}}” for the first time in {{period}}, but was “{{other}}” in {{earlier}}'
    },
    'at-earlier': {zh: '{{earlier}}“{{other}}”在这里', en: '“{{other}}” in {{earlier}} stands here'},
    'same-period': {zh: '都说{{period}}，单位相同', en: 'both of {{period}}, in the same unit'},
    'same-context': {
      zh: '都说{{period}}（据上文、小标题或引导语），单位相同',
      en: 'both of {{period}}, as the text before, the heading or the lead of the list says, in the same unit'
    },
    'same-target': {
      zh: '都是目标值，稿内这项目标只有一个时期',
      en: 'both are targets, and the text has targets of one time only for it'
    },
    'same-deed': {zh: '都说同一会议的到会人数', en: 'both count who attended'},
    'same-article': {zh: '同一篇里指标相同，都没有另写时间', en: 'one article, one indicator, and neither says another time'},
    'same-task': {zh: '一处在任务表中，说的是同一项任务', en: 'one stands in a table of tasks, and both are of one task'},
    'same-words': {zh: '前后文字相同，请核是否同一时期、同一口径', en: 'the words around are the same; check whether time and scope are'},
    transposed: {
      zh: '指标相同，两数只差数字的前后或小数点',
      en: 'one indicator, and the same digits in another order or with another point'
    },
    box: {
      zh: '单列的数字与下一行所说不同：“{{actual}}”“{{other}}”',
      en: 'a number alone on its line is another in the line below: “{{actual}}”, “{{other}}”'
    },
    'in-box': {zh: '单列的数字在这里', en: 'the number alone on its line stands here'},
    struck: {zh: '名称相同，两数只差一个数字', en: 'one name, and numbers that differ in one digit'},
    'no-scale': {
      zh: '名称相同；数人数物的数带小数，请核是否漏了“万”“亿”',
      en: 'one name; whole things are counted in a fraction: check whether 万 or 亿 is missing'
    },
    'other-unit': {
      zh: '指标相同，数字相同或相近，单位差了大小',
      en: 'one indicator and the same digits, or nearly, in units of another size'
    },
    unit: {
      zh: '表注“{{unit}}”，按此{{indicator}}是“{{actual}}{{measure}}”，别处作“{{other}}”',
      en: '“{{unit}}” makes {{indicator}} “{{actual}}{{measure}}” in the table, but elsewhere it is “{{other}}”'
    },
    'in-row': {
      zh: '表中这一行、这一栏就是{{period}}的这一项',
      en: 'the row and the column of the table are of this in {{period}}'
    },
    'in-column': {
      zh: '这一段另有{{agreeing}}项与表中这一栏相同',
      en: 'the paragraph tells {{agreeing}} other rows as this column has them'
    },
    'in-total': {zh: '表中这一栏的合计在这里', en: 'the total of the column stands here'},
    'in-table': {zh: '表中的数在这里', en: 'the number stands here in the table'},
    stretch: {
      zh: '同一目标“{{value}}”，一处说“{{actual}}”，一处说“{{other}}”',
      en: 'one aim, “{{value}}”, in “{{actual}}” here and in “{{other}}” there'
    },
    retold: {
      zh: '两处说的是同一件事：“{{one}}”“{{two}}”都相同',
      en: 'both tell of one thing: “{{one}}” and “{{two}}” are the same'
    },
    'head-and-body': {zh: '一处在标题，一处在它的正文', en: 'one stands in a heading, the other in its text'}
  },
  check({document, report, confirm}) {
    const found = document.read(readFigures).filter((figure) => comparable(figure) && !isSupposed(document, figure))
    // An indicator that is told once conflicts with nothing, nor does what each work has of its own.
    const repeated = [...groupBy(found, ({indicator}) => indicator)]
      .filter(([name, {length}]) => length > 1 && !ofAnyWork.test(name))
      .flatMap(([, figures]) => figures)
    const told = new Set<Figure>()
    const boxed = boxes(document)
    const echoed = new Map(boxed.flatMap(({alone, echo}) => (echo ? [[echo.start, alone] as const] : [])))
    const inBox = ({start}: Figure): (readonly ['in-box', Quantity])[] => {
      const number = echoed.get(start)
      return number ? [['in-box', number]] : []
    }
    const tell = (
      figure: Figure,
      other: Figure,
      certainty: 'certain' | 'likely' | 'possible',
      note: Reason | 'other-unit' | 'head-and-body'
    ): void => {
      told.add(figure)
      report('conflict', figure.mention ?? figure.quantity, {
        certainty,
        data: {
          indicator: figure.relation === 'rank' ? figure.name : figure.name + figure.thing,
          actual: document.slice(figure),
          other: document.slice(other),
          period: timeInWords(figure.time)
        },
        note,
        related: [['at-other', other.quantity], ...inBox(figure), ...inBox(other)]
      })
    }
    for (const group of groups(repeated)) {
      const crowded = new Set([...groupBy(group, keyOf).values()].filter(isCrowd).flat())
      const unique = group.filter((figure) => !crowded.has(figure))
      const sentences = unique.map(({start}) => document.sentenceAt(start)?.start)
      for (const [index, figure] of unique.entries()) {
        const others = unique.slice(0, Math.min(index, mostCompared)).filter((_, at) => sentences[at] !== sentences[index])
        // 超570与578.6可以并存，却不能互证。
        const agreeing = others.find((other) => figure.quantity.exactness === other.quantity.exactness && agree(figure, other))
        if (agreeing) {
          if (figure.mention) confirm(figure.mention, [agreeing.quantity])
          if (agreeing.mention) confirm(agreeing.mention, [figure.quantity])
          continue
        }
        for (const rival of others) {
          if (agree(figure, rival) || differByUnit(figure, rival)) continue
          const why = reason(document, figure, rival, unique) ?? sameWords(document, figure, rival)
          if (why === undefined) continue
          tell(figure, rival, why === 'same-words' ? 'possible' : why === 'same-period' ? 'certain' : 'likely', why)
          break
        }
      }
    }
    for (const {figure, other} of headlines(document))
      if (!told.has(figure) && !told.has(other)) tell(figure, other, 'likely', 'head-and-body')
    const said = new Set([...told].map(({quantity}) => quantity))
    const byPlace = document.read(figuresByPlace)
    const unitsTold = new Set<number>()
    for (const {number, other, kind, name} of slips(document)) {
      if (said.has(number) || said.has(other)) continue
      said.add(number).add(other)
      const inTable = byPlace.get(number.start)?.unitAt ? number : other
      const {unitAt} = byPlace.get(inTable.start) ?? {}
      if (kind !== 'other-unit' || !unitAt)
        report('conflict', number, {
          certainty: 'likely',
          data: {indicator: name, actual: document.slice(number), other: document.slice(other)},
          note: kind,
          related: [['at-other', other]]
        })
      else if (!unitsTold.has(unitAt.start)) {
        unitsTold.add(unitAt.start)
        const elsewhere = inTable === number ? other : number
        report('unit', unitAt, {
          certainty: 'likely',
          data: {
            unit: document.slice(unitAt),
            indicator: name,
            actual: document.slice(inTable),
            measure: inTable.unit,
            other: document.slice(elsewhere)
          },
          related: [
            ['in-table', inTable],
            ['at-other', elsewhere]
          ]
        })
      }
    }
    const toldCells = new Set([...said].map(({start}) => start))
    for (const {cell, other, name, year} of cellsTold(document)) {
      if (said.has(cell) || said.has(other)) continue
      said.add(cell).add(other)
      toldCells.add(cell.start)
      report('conflict', cell, {
        certainty: 'likely',
        data: {indicator: name, actual: document.slice(cell), other: document.slice(other), period: `${year}年`},
        note: 'in-row',
        related: [['at-other', other]]
      })
    }
    for (const {cell, other, name} of totalsTold(document)) {
      if (said.has(other) || toldCells.has(cell.start)) continue
      said.add(other)
      toldCells.add(cell.start)
      const data = {indicator: name, actual: document.slice(other), other: document.slice(cell)}
      report('conflict', other, {certainty: 'likely', data, related: [['in-total', cell]]})
    }
    for (const {cell, other, name, agreeing} of columnsTold(document)) {
      if (said.has(other) || toldCells.has(cell.start)) continue
      said.add(other)
      toldCells.add(cell.start)
      report('conflict', cell, {
        certainty: 'likely',
        data: {indicator: name, actual: document.slice(cell), other: document.slice(other), agreeing},
        note: 'in-column',
        related: [['at-other', other]]
      })
    }
    for (const {
      quantity,
      other,
      words,
      shared: [one, two]
    } of retold(document)) {
      if (said.has(quantity) || said.has(other)) continue
      report('conflict', quantity, {
        certainty: 'likely',
        data: {
          indicator: words,
          actual: document.slice(quantity),
          other: document.slice(other),
          one: document.slice(one),
          two: document.slice(two)
        },
        note: 'retold',
        related: [['at-other', other]]
      })
    }
    for (const {alone, other} of boxed)
      if (other)
        report('box', alone, {
          certainty: 'likely',
          data: {actual: document.slice(alone), other: document.slice(other)},
          related: [['at-other', other]]
        })
    for (const {figure, here, there} of stretches(document)) {
      const data = {value: document.slice(figure), actual: document.slice(here), other: document.slice(there)}
      report('stretch', here, {certainty: 'likely', data, related: [['at-other', there, data]]})
    }
    for (const {figure, earlier} of firsts(repeated))
      report('first', figure.quantity, {
        certainty: 'certain',
        data: {
          indicator: figure.name,
          period: timeInWords(figure.time),
          actual: document.slice(figure),
          earlier: timeInWords(earlier.time),
          other: document.slice(earlier)
        },
        related: [['at-earlier', earlier.quantity]]
      })
  }
})

/** 21856.4万元 of a table and 21856.4亿元: the digits agree, the unit does not. */
const differByUnit = ({quantity: one}: Figure, {quantity: two}: Figure): boolean =>
  one.scale !== two.scale && one.value / one.scale === two.value / two.scale

/** An indicator with more values than this in one article is a heading of a table, not one thing said twice. */
const mostValues = 2
/** With how many of the first figures of a group each is compared: enough for any text but a table on one line. */
const mostCompared = 100

/** Names of fewer characters are shared by many things; GDP is three. */
const shortestIndicator = 4

/** 中央财政将安排, 处: who does something, not what is measured. 老年人家庭适老化改造 is a thing. */
const deed =
  /(?:(?<!\p{Script=Han}{6})(?:改造|建设)|安排|拨付|下达|落实|发放|支持|新建|完成|实施|开展|保持|不得|罚款|处|徒刑|罚金|每月|每小时|两侧|以上|以下|将|要)$/u

const comparable = ({indicator, thing, deed: attended}: Figure): boolean =>
  (attended !== '' || indicator.length + thing.length >= shortestIndicator || indicator === 'GDP') && !deed.test(indicator)

/** 比如，按上例，月缴费……: the figures of an example are of nobody. */
const isSupposed = (document: Document, {start}: Figure): boolean => {
  const sentence = document.sentenceAt(start)
  return (
    sentence !== undefined &&
    /比如|例如|譬如|假设|假定|假如|上例|为例|[按以](?:美元|人民币|欧元)计/.test(document.text.slice(sentence.start, start))
  )
}

const keyOf = (figure: Figure): string => `${timeOf(figure)} ${figure.body}`

/** Whether figures of one time and body have more different values than one thing has. */
function isCrowd(figures: readonly Figure[]): boolean {
  const different: Figure[] = []
  for (const figure of figures) {
    if (different.some((other) => agree(figure, other))) continue
    if (different.length >= mostValues) return true
    different.push(figure)
  }
  return false
}

function sameWords(document: Document, a: Figure, b: Figure): Reason | undefined {
  if (a.deed !== '' || a.stage !== b.stage || !mayShareBody(a, b) || !atOneTime(a, b)) return undefined
  if (a.timeFrom === 'unclear' || b.timeFrom === 'unclear') return undefined
  if (commonLead(document.text, a.start, b.start) < longestChance) return undefined
  if (!mayShareAccount(document, a, b) || !areOfOnePlace(document, a, b)) return undefined
  // 一部法的条款，措辞相同而数额有别，本该如此。
  return document.read(isStatute) ? undefined : 'same-words'
}

const isStatute = (document: Document): boolean =>
  document.read(readRows).some(({series, items}) => series === '第一条' && items.length >= 3)

/** Characters before two figures that are alike only where one repeats the other. */
const longestChance = 12

function commonLead(text: string, a: number, b: number): number {
  let length = 0
  while (length < longestChance && a - length > 0 && b - length > 0 && text.charAt(a - length - 1) === text.charAt(b - length - 1)) length++
  return length
}
