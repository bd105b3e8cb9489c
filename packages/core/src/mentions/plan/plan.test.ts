import {describe, expect, it} from 'vitest'
import {Document} from '../../document/document.ts'
import type {Source} from '../../document/source.ts'
import {readPlanAspects} from './aspect.ts'
import {readPlans} from './plan.ts'
import {readPlanStages} from './stage.ts'

const documentOf = (text: string): Document => {
  const block = {kind: 'paragraph', text, segments: [{start: 0, source: 0, length: text.length}]} as const
  const source: Source = {path: 'draft.txt', encoding: 'utf-8', text, blocks: [block], directives: []}
  return new Document(source)
}
const read = (text: string) => readPlans(documentOf(text)).map(({start, end, value, form}) => [text.slice(start, end), value, form])

const aspects = (text: string) => [...documentOf(text).read(readPlanAspects).values()]

const stages = (text: string) =>
  [...documentOf(text).read(readPlanStages).values()].map(({stage, words, year}) => [
    text.slice(words.start, words.end),
    stage,
    'value' in year ? year.value : `今年${year.relative >= 0 ? '+' : ''}${year.relative}`
  ])

describe('readPlans', () => {
  it('reads short names with any marks, and without them before words of plans', () => {
    expect(read('“十四五”、‘十五五’、「十三五」，十五五时期，十四五规划，十五五人')).toEqual([
      ['“十四五”', 14, 'short'],
      ['‘十五五’', 15, 'short'],
      ['「十三五」', 13, 'short'],
      ['十五五', 15, 'short'],
      ['十四五', 14, 'short']
    ])
  })

  it('reads full names as 计划 and 规划', () => {
    expect(read('第十个五年计划、第十五个五年规划、第15个五年规划、第一个五年')).toEqual([
      ['第十个五年计划', 10, 'ordinal'],
      ['第十五个五年规划', 15, 'ordinal'],
      ['第15个五年规划', 15, 'ordinal']
    ])
  })

  it('leaves law education, environment day and the plans of others alone', () => {
    expect(read('“八五”普法，法治宣传教育“九五”规划，“六五”环境日，印度第十二个五年计划，集团第三个五年规划')).toEqual([])
  })
})

describe('readPlanAspects', () => {
  it.each([
    '全会审议通过《关于制定云川市国民经济和社会发展第十五个五年规划的建议》。',
    '编制好“十五五”规划。',
    '审查《云川市第十五个五年规划纲要（草案）》。',
    '根据市委“十五五”规划《建议》，编制了纲要。'
  ])('made: %s', (text) => expect(aspects(text)[0]).toBe('made'))

  it.each([
    '“十五五”时期，云川将建成三座水库。',
    '“十五五”时期是云川治水蓄势跃升的关键阶段。',
    '二、“十五五”时期主要目标任务',
    '科学谋划“十五五”发展。',
    '汇聚共促“十五五”时期高质量发展的力量。',
    '努力实现“十五五”良好开局。'
  ])('ahead: %s', (text) => expect(aspects(text)).toEqual(['ahead']))

  it.each([
    '“十四五”时期云川治水历程极不平凡。',
    '回顾“十四五”，云川建成三座水库。',
    '我们胜利完成“十四五”目标任务。',
    '“十四五”以来，河道通畅。',
    '“十四五”发展成就来之不易。'
  ])('past: %s', (text) => expect(aspects(text)).toEqual(['past']))

  it.each([
    '“十四五”时期，全市牢记嘱托，治水兴水。',
    '“十四五”时期，我们将治水摆在首位，确保了供水。',
    '“十四五”期间，落实“河湖要见清”要求。',
    '“十四五”主要目标任务完成情况',
    '听取“十四五”规划纲要实施情况的报告。',
    '“十五五”规划编制历程持续一年。',
    '加快建设“十四五”批复的三座水库，争取早日蓄水。'
  ])('does not show: %s', (text) => expect(aspects(text)).toEqual([]))

  it('reads what stands behind the next plan for that one', () => {
    expect(aspects('“十四五”期间速度比原来高一些，“十五五”时期，云川将建成三座水库。')).toEqual(['ahead'])
  })
})

describe('readPlanStages', () => {
  it('reads which year of a plan a year is called', () => {
    expect(stages('2025年是“十四五”规划收官之年，2026年是“十五五”开局之年。')).toEqual([
      ['收官之年', 5, 2025],
      ['开局之年', 1, 2026]
    ])
    expect(stages('今年是实施“十五五”规划的第二年。明年是“十五五”的第三年。')).toEqual([
      ['第二年', 2, '今年+0'],
      ['第三年', 3, '今年+1']
    ])
    expect(stages('2025年是“十四五”规划冲刺收官、“十五五”规划谋篇布局之年。')).toEqual([
      ['冲刺收官', 5, 2025],
      ['谋篇布局之年', 'drafting', 2025]
    ])
  })

  it('reads the last year that is named, over another clause', () => {
    expect(stages('2026年是云川建市40周年，是“十五五”开局之年。')).toEqual([['开局之年', 1, 2026]])
  })

  it('reads none where the year only prepares, or no year is named', () => {
    expect(stages('2025年是为“十五五”开局之年打基础。在“十四五”开局之年，云川开闸。')).toEqual([])
  })
})
