import {type Document, type Figure, groupBy, isSubsequence, parseNumeral, type Range, readFigures} from '@hegao/core'

/** One aim, reached in so many years here and in so many there. */
export interface Stretches {
  readonly figure: Figure
  readonly here: Range
  readonly there: Range
}

interface Stretch extends Range {
  readonly years: number
}

const years = '(?<years>[两三四五六七八九十]|[2-9])年'
/** 三年内, 5年累计, 今后五年, 用三年时间; 过去五年 is over, and 2025年内 is a year. */
const stretch = new RegExp(
  `(?<![\\d〇○零一二三四五六七八九十第]|过去|近|前|每)(?:(?:今后|未来|用)${years}(?:时间|内)?|${years.replace('years', 'more')}(?:时间|内|累计|共(?!同)))`,
  'g'
)
/** 农村公路提升三年行动计划. */
const plan = new RegExp(`${years}(?:\\p{Script=Han}{0,4})(?:行动|攻坚|计划|规划|方案)`, 'u')
/** Farther before its number a stretch of years is of something else. */
const farthest = 60
/** Rounder numbers are aimed at twice. */
const leastFigures = 10
/** Names have so many characters in common at their ends. */
const endInCommon = 2
/** More numbers of one value are a table. */
const mostAlike = 20

/** Aims that are the same to the digit, and to be reached in three years here and in five there, or in five by a plan of three. */
export function stretches(document: Document): Stretches[] {
  const {text, blocks} = document
  if (!text.includes('年内') && !/[两三四五六七八九十2-9]年(?:时间|累计|共)|(?:今后|未来)[两三四五六七八九十2-9]年/.test(text)) return []
  const titles = blocks.flatMap(({kind, start, source}) => {
    const match = kind === 'heading' ? plan.exec(source.text) : null
    return match ? [read(start + match.index, match)] : []
  })
  const [title] = titles
  const ofPlan = titles.every((one) => one.years === title?.years) ? title : undefined
  const aims = document
    .read(readFigures)
    .filter(
      ({quantity, relation, time}) =>
        relation === 'level' && quantity.dimension !== '%' && !/^\d/.test(time.year) && isSpecific(quantity.value)
    )
  const found = [...groupBy(aims, ({quantity}) => `${quantity.value} ${quantity.unit}`).values()].flatMap((same): Stretches[] => {
    if (same.length < 2 || same.length > mostAlike) return []
    const told = same.map((figure) => ({figure, span: spanBefore(document, figure)}))
    return told.flatMap(({figure, span}, at): Stretches[] => {
      if (!span) return []
      const alike = told.filter((other, index) => index !== at && areAlike(figure, other.figure))
      const other = alike.find((one) => one.span && one.span.years !== span.years && told.indexOf(one) < at)?.span
      if (other) return [{figure, here: span, there: other}]
      return ofPlan && ofPlan.years !== span.years && alike.some((one) => !one.span || one.span.years === ofPlan.years)
        ? [{figure, here: span, there: ofPlan}]
        : []
    })
  })
  // A stretch may be of several numbers.
  return [...groupBy(found, ({here}) => here.start).values()].flatMap(([one]) => one ?? [])
}

function read(start: number, {0: words, groups}: RegExpMatchArray): Stretch {
  const number = groups?.['years'] ?? groups?.['more'] ?? ''
  return {start, end: start + words.length, years: parseNumeral(number) ?? 0}
}

function spanBefore({text}: Document, {start}: Figure): Stretch | undefined {
  const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start), start - farthest, 0)
  const match = [...text.slice(from, start).matchAll(stretch)].at(-1)
  return match && read(from + match.index, match)
}

/** 新增普通高中学位 and 新增学位. */
function areAlike({name: one, thing: a}: Figure, {name: two, thing: b}: Figure): boolean {
  const [mine, its] = [one + a, two + b]
  const [short, long] = mine.length < its.length ? [mine, its] : [its, mine]
  return short.length > endInCommon && long.slice(-endInCommon) === short.slice(-endInCommon) && isSubsequence(short, long)
}

function isSpecific(value: number): boolean {
  let figures = Math.round(value * 1000)
  while (figures > 0 && figures % 10 === 0) figures /= 10
  return figures >= leastFigures
}
