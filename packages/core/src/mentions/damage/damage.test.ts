import {describe, expect, test} from 'vitest'
import {Document} from '../../document/document.ts'
import {readPartings} from './partings.ts'
import {readPlaceholders} from './placeholders.ts'
import {readTruncations} from './truncations.ts'
import {readUnbegunLists} from './unbegun-lists.ts'

function documentOf(...paragraphs: string[]): Document {
  const text = paragraphs.join('\n\n')
  let at = 0
  const blocks = paragraphs.map((words, index) => {
    const source = at
    at += words.length + 2
    return {
      kind: 'paragraph' as const,
      text: words,
      segments: [{start: 0, length: words.length, source}],
      gap: index > 0 ? 1 : 0,
      indented: false
    }
  })
  return new Document({path: 'draft.txt', text, blocks, encoding: 'utf-8', directives: []})
}

const partings = (...paragraphs: string[]): string[] => {
  const document = documentOf(...paragraphs)
  return readPartings(document).map(
    ({first, rest, sign, evidence, certainty, between}) =>
      `${document.slice(first)}／${document.slice(rest)} ${sign}${evidence} ${certainty}${between > 0 ? ` ${between}` : ''}`
  )
}
const stops = (...paragraphs: string[]): string[] => readTruncations(documentOf(...paragraphs)).map(({stopsAt}) => stopsAt)
const leads = (...paragraphs: string[]): string[] => {
  const document = documentOf(...paragraphs)
  return readUnbegunLists(document).map((lead) => document.slice(lead))
}
const placeholders = (text: string): string[] =>
  readPlaceholders(documentOf(text)).map((found) => `${found.kind} ${found.text} ${found.places.length}`)

describe('readPartings', () => {
  test('a word cut in a sentence', () =>
    expect(partings('会议研究了方案，年底前要全', '面完成任务。')).toEqual(['究了方案，年底前要全／面完成任务。 word全面 certain']))
  test('a quotation cut', () =>
    expect(partings('他说：“渠通', '了，心就通了。”大家都笑了。')).toEqual(['他说：“渠通／了，心就通了。”大家 mark” certain']))
  test('a missing stop may be all', () =>
    expect(partings('会议听取了汇报。大家一致同意这个方案', '下一步要抓紧开工，不误农时。')).toEqual([
      '大家一致同意这个方案／下一步要抓紧开工，不 plain likely'
    ]))
  test('halves with another text between them', () =>
    expect(
      partings('要办好技校。要构建更加完', '凝心聚力', '秋高气爽，全县干部大会在这里隆重召开。', '善的社会保障体系，实现住有所居。')
    ).toEqual(['要构建更加完／善的社会保障体系，实 word完善 certain 2']))
  test('a title in two lines is none', () => expect(partings('青禾县关于加强灌区建', '设和管护工作的意见', '现通知如下。')).toEqual([]))
  test('wrapped lines are none', () =>
    expect(partings(...Array.from({length: 20}, (_, n) => `第${n}句话到这里还没有说完，后面要接着往下说，大家都要用`))).toEqual([]))
})

test('readTruncations: at a word that wants another, or merely without a stop', () => {
  expect(stops('一是强基础。二是完善供水机制，健全管网体系，优化', '党的建设')).toEqual(['优化'])
  expect(stops('任务十分繁重。全县上下要发扬艰苦奋斗的精神', '三、加强领导')).toEqual([''])
  expect(stops('到2027年普及率达到98%', '三、加强领导')).toEqual([])
  expect(stops('调研组来到渠首。本报记者 林渠 摄', '三、加强领导')).toEqual([])
})

test('readUnbegunLists: the next number of the same form, or nothing', () => {
  expect(leads('（一）水源', '着重抓好以下三项工作：', '（二）管网')).toEqual(['着重抓好以下三项工作：'])
  expect(leads('一、水源', '着重抓好以下三项工作：', '（一）清淤')).toEqual([])
  expect(leads('一、体会', '回顾五年，有以下几点体会：', '第一，实事求是。')).toEqual([])
  expect(leads('会议讨论了方案。', '现就有关事项作如下安排：')).toEqual(['现就有关事项作如下安排：'])
})

describe('readPlaceholders', () => {
  test.each([
    ['投资（数据待核实）万元', 'words （数据待核实） 1'],
    ['联系人：待定。', 'words 待定 1'],
    ['投资××万元，面积××亩', 'mask ×× 2'],
    ['定于×月×日召开', 'mask × 2'],
    ['第XX届年会', 'mask XX 1'],
    ['审议通过《》', 'empty 《》 1'],
    ['TODO 补充', 'words TODO 1']
  ])('%s', (text, found) => expect(placeholders(text)).toEqual([found]))

  test.each([
    '日期待定，另行公告',
    '嫌疑人张××到案',
    '净水量×100%',
    '用书名号《》标示',
    '尺寸1200×2400',
    'TODOS群岛',
    '待完善的制度（三项）'
  ])('nothing in %s', (text) => expect(placeholders(text)).toEqual([]))
})
