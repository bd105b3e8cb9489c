import {type Document, parseNumeral} from '@hegao/core'
import {sameUnit} from './rounding.ts'
import type {Fault} from './verdict.ts'

const kinds = '(?:的|了|全年|年度|年初|省定|市定|既定|预定|预期|预计|计划|下达|目标|任务|确定)*'
/** 62.3万人，▸超额完成▸全年▸65万人▸的目标任务. */
const above = new RegExp(`^，(?:均|已)?(?<said>(?:提前)?超额完成|超过|超出|高于|好于|快于)${kinds}$`)
const below = new RegExp(`^，(?:均|已)?(?<said>低于|未达到|没有达到|不及)${kinds}$`)
const isGoal = /^(?:左右|以上|以内)?的?(?:年度|年初|全年|省定|市定|既定|预期|计划|控制|[省市])*(?:目标|任务|计划)/
const longestGoal = 12

/** A value that is said to pass its aim and does not reach it, or the reverse. */
export function goals(document: Document): Fault[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  return quantities.flatMap((goal, index): Fault[] => {
    const value = quantities[index - 1]
    if (!value || !sameUnit(value, goal) || value.upTo !== undefined || goal.upTo !== undefined || value.exactness !== 'exact') return []
    if (!isGoal.test(text.slice(goal.end, goal.end + longestGoal))) return []
    const words = text.slice(value.end, goal.start)
    const [over, under] = [above.exec(words)?.groups?.['said'], below.exec(words)?.groups?.['said']]
    const said = over ?? under
    if (said === undefined || (over !== undefined ? value.value >= goal.value : value.value <= goal.value)) return []
    // 下降3.2%，超额完成下降3%的目标: how a fall counts is told by its verb; a smaller one may be the better.
    if (/[降减控]/.test(text.slice(Math.max(0, value.start - longestLead), value.start))) return []
    const at = value.end + words.indexOf(said)
    const data = {actual: document.slice(value), goal: document.slice(goal), said}
    return [{id: 'goal', place: value, certainty: 'likely', data, related: [['at-goal', {start: at, end: goal.end}]]}]
  })
}
const longestLead = 16

/** 12项指标▸中，▸9项▸完成……，▸3项▸略低于……. */
const among = /^\p{Script=Han}{0,12}?(?:中)?，(?:其中)?(?:预计)?(?:有)?$/u
const met = /^[^。；0-9]{0,6}?(?:完成|达到|实现|达标|超过|好于)/
const unmet = /^(?:指标)?[^，。；、0-9]{0,12}?(?:低于|未|不及|滞后|落后|没有|需要?继续|有差距|存在差距)/
const longestOutcome = 30

/** Aims, how many of them were met, and how many were not: together they are all. */
export function outcomes(document: Document): Fault[] {
  const {text} = document
  if (!/指标|目标|任务/.test(text)) return []
  const quantities = document.mentions('quantity')
  return quantities.flatMap((total, index): Fault[] => {
    if (total.dimension !== '项' && total.unit !== '个') return []
    const sentence = document.sentenceAt(total.start)
    const first = quantities[index + 1]
    if (
      !sentence ||
      !first ||
      !among.test(text.slice(total.end, first.start)) ||
      !/指标|目标|任务/.test(text.slice(total.end, first.start))
    )
      return []
    const parts = [first]
    for (let at = index + 2; ; at++) {
      const [last, part] = [parts.at(-1) ?? first, quantities[at]]
      if (
        !part ||
        part.start >= sentence.end ||
        !sameUnit(part, total) ||
        !/^[^。；0-9（）]{2,24}[，、](?:有)?$/.test(text.slice(last.end, part.start))
      )
        break
      parts.push(part)
    }
    const last = parts.at(-1) ?? first
    if (parts.length < 2 || ![total, ...parts].every(({exactness, upTo}) => exactness === 'exact' && upTo === undefined)) return []
    if (!met.test(text.slice(first.end, first.end + longestOutcome)) || !unmet.test(text.slice(last.end, last.end + longestOutcome)))
      return []
    const sum = parts.reduce((before, {value}) => before + value, 0)
    if (sum === total.value) return []
    const data = {
      total: document.slice(total),
      sum,
      unit: total.unit,
      parts: parts.map((part) => document.slice(part))
    }
    return [{id: 'sum', place: total, data, note: 'check-sum', related: [['at-parts', {start: first.start, end: last.end}]]}]
  })
}

/** 出生率▸6.38‰▸；……死亡率▸7.40‰▸；自然增长率▸-1.02‰. */
const natural =
  /出生率(?:为)?(?<births>[0-9]{1,2}\.[0-9]{1,2})‰[^\n出]{0,40}死亡率(?:为)?(?<deaths>[0-9]{1,2}\.[0-9]{1,2})‰[^\n出]{0,8}自然增长率(?:为)?(?<said>(?:[-－−—]|负)?[0-9]{1,2}\.[0-9]{1,2}‰)/g

/** Births less deaths is natural growth. */
export function naturalGrowth({text}: Document): Fault[] {
  if (!text.includes('自然增长率')) return []
  return [...text.matchAll(natural)].flatMap(({index, 0: words, groups}): Fault[] => {
    const {births = '', deaths = '', said = ''} = groups ?? {}
    const made = Number(births) - Number(deaths)
    const size = parseNumeral(said.replace(/^[^0-9]|‰$/g, '')) ?? 0
    const value = /^[0-9]/.test(said) ? size : -size
    if (Math.abs(made - value) <= rounding) return []
    const end = index + words.length
    const data = {births: `${births}‰`, deaths: `${deaths}‰`, expected: `${made.toFixed(2)}‰`, actual: said}
    return [
      {id: 'natural', place: {start: end - said.length, end}, data, related: [['at-operand', {start: index, end: end - said.length}]]}
    ]
  })
}
/** Of the three in their last digits. */
const rounding = 0.0151
