import type {Document, Quantity} from '@hegao/core'

export interface Partition {
  readonly total: Quantity
  readonly parts: readonly Quantity[]
  readonly sum: number
  /** `over`: the parts make more than the total. `near`: a little less, though they look whole. `part`: one alone is larger. */
  readonly fault?: 'over' | 'near' | 'part'
}

/** Behind the total, before the first part. */
const opener = /^[^。；]{0,14}?[，,：:（(]?(?:其中|包括|分别为|分别是)[：:，]?/
/** Between two parts: what parts them, and the name of the next. */
const between = /^[^。；，、：]{0,16}([，、])[^。；，、]{1,24}$/
/** What makes parts overlap, or speaks of something else: no sum is meant. */
const overlapping = /同时|均|各|每|含|重复|多次|平均|新增|比上|比去|较|同比|占|增长|增加|减少|下降|累计|达到|超过|其中|包括/
/** 比上年增加1500亿元，其中……: the parts are of what grew. */
const change = /(?:增加|增长|减少|下降|提高|多|少)(?:了)?$/

/** By how much less than the total parts that look whole may be: a figure off by a digit, not a part left out. */
const nearShare = 0.05
const fewestWholeParts = 3
/** How many quantities of a sentence are looked at from a total; more are a table. */
const farthest = 60
/** Two parts look whole when they make this share of the total. */
const wholeShare = 0.9

/** Totals with the parts that the sentence splits them into. */
export function partitions(document: Document): Partition[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  const found: Partition[] = []
  for (const [index, whole] of quantities.entries()) {
    const sentence = document.sentenceAt(whole.start)
    const next = quantities[index + 1]
    if (!sentence || !next || next.start >= sentence.end) continue
    const gap = text.slice(whole.end, next.start)
    const words = opener.exec(gap)?.[0]
    if (words === undefined || overlapping.test(gap.replace(/其中|包括/, ''))) continue
    const grew = change.test(text.slice(Math.max(0, whole.start - 4), whole.start))
    const total = grew
      ? quantities.slice(Math.max(0, index - farthest), index).findLast((other) => other.start >= sentence.start && sameUnit(other, whole))
      : whole
    if (!total || total.exactness !== 'exact' || total.upTo !== undefined || total.dimension === '%' || total.value < 3) continue
    const verdict = judge(total, partsOf(document, quantities, index + 1, sentence.end, total), text, sentence.end)
    if (verdict) found.push(verdict)
  }
  return found
}

interface Parts {
  readonly all: readonly Quantity[]
  /** How many of them one and the same mark parts: “16个、39个，104个” has two and then another. */
  readonly alike: number
  /** Whether commas part them, behind which another matter may begin. */
  readonly loose: boolean
}

/** The parts from an index on. A number in another unit within a part's name, 30名以上代表联名提出的272件, is passed over. */
function partsOf(document: Document, quantities: readonly Quantity[], from: number, end: number, total: Quantity): Parts {
  const all: Quantity[] = []
  let mark: string | undefined
  let alike = 0
  for (let at = from; at < from + farthest; at++) {
    const part = quantities[at]
    if (!part || part.start >= end) break
    if (!sameUnit(total, part)) continue
    if (part.exactness !== 'exact' || part.upTo !== undefined) break
    const last = all.at(-1)
    if (last) {
      const words = document.text.slice(last.end, part.start)
      const parting = between.exec(words)?.[1]
      if (parting === undefined || overlapping.test(words)) break
      mark ??= parting
      if (parting === mark && alike === all.length) alike++
    } else alike = 1
    all.push(part)
  }
  return {all, alike, loose: mark === '，'}
}

function judge(total: Quantity, {all, alike, loose}: Parts, text: string, end: number): Partition | undefined {
  const [first] = all
  if (!first) return undefined
  let sum = 0
  for (const [index, {value}] of all.entries()) {
    sum = round(sum + value)
    if (index > 0 && sum === total.value) return {total, parts: all.slice(0, index + 1), sum: shown(total, sum)}
  }
  const parts = all.slice(0, alike)
  const larger = (loose ? parts.slice(0, 1) : parts).find(({value}) => value > total.value)
  if (larger) return {total, parts: [larger], sum: larger.value, fault: 'part'}
  if (parts.length < 2) return undefined
  const made = round(parts.reduce((before, {value}) => before + value, 0))
  const close = Math.abs(total.value - made) <= Math.max(1, total.value * nearShare)
  if (loose && !close) return undefined
  if (made > total.value) return {total, parts, sum: shown(total, made), fault: 'over'}
  const rest = text.slice(parts.at(-1)?.end ?? total.end, end)
  const whole =
    alike === all.length && (parts.length >= fewestWholeParts || made >= total.value * wholeShare) && !/等/.test(rest.slice(0, 8))
  return whole && total.value - made <= Math.max(1, total.value * nearShare)
    ? {total, parts, sum: shown(total, made), fault: 'near'}
    : undefined
}

/** Same dimension and same written unit, so that 家 and 名 are never added. */
const sameUnit = (a: Quantity, b: Quantity): boolean =>
  (a.dimension === b.dimension && a.unit === b.unit) || interchangeable.has(a.unit + b.unit)

/** 159处，其中国家级16个: one thing with two measure words. */
const interchangeable = new Set(['处个', '个处', '家个', '个家', '项个', '个项', '人名', '名人', '件项', '项件'])

const round = (value: number): number => Math.round(value * 1e6) / 1e6

/** A sum in the unit in which the total is written: 1280.6 of 1180.6亿元. */
const shown = (total: Quantity, sum: number): number => round(sum / total.scale)
