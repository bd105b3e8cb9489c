import {describe, expect, test} from 'vitest'
import {Document} from '../../document/document.ts'
import type {Source} from '../../document/source.ts'
import type {Count} from './count.ts'

function documentOf(text: string): Document {
  const block = {kind: 'paragraph', text, segments: [{start: 0, source: 0, length: text.length}]} as const
  const source: Source = {path: 'draft.txt', encoding: 'utf-8', text, blocks: [block], directives: []}
  return new Document(source)
}

const countsOf = (text: string): string[] =>
  documentOf(text)
    .mentions('count')
    .map((count) => `${text.slice(count.start, count.end)}=${count.value}`)
const countIn = (text: string): Count | undefined => documentOf(text).mentions('count')[0]

describe('a count is', () => {
  test.each([
    ['五个方面=5', '重点抓好五个方面工作。'],
    ['13项重点=13', '提出13项重点任务。'],
    ['三件事=3', '办好三件事：修路、通水、亮灯。'],
    ['四类=4', '分为四类：甲、乙、丙、丁。'],
    ['6个=6', '设序厅、展厅、讲堂、书屋、茶室、院落6个展区。'],
    ['五级=5', '省、市、县、乡、村五级联动。'],
    ['三省一市=4', '江北、江南、淮北、淮南三省一市。'],
    ['四个坚持=4', '做到“四个坚持”。'],
    ['双轮=2', '坚持“双轮”，驱动发展。'],
    ['三中心一走廊=4', '建设“三中心一走廊”。']
  ])('%s', (expected, text) => {
    expect(countsOf(text)).toContain(expected)
  })
})

describe('no count is in', () => {
  test.each([
    ['a date, a term, a session', '6个月内，十四届全国人大三次会议于3月5日开幕。'],
    ['characters', '要记住六个字。'],
    ['an ordinal', '第三个方面、第五条、第二类。'],
    ['a rough number', '几十个点位，百分之十五点九。'],
    ['a congress', '党的二十大以来。'],
    ['a number behind its noun', '新建公厕12座、公园5个，改造厕所8处。'],
    ['a name that counts nothing', '共建“一带一路”，坚持“一国两制”，关爱“一老一小”。'],
    ['places without a list', '两国关系、三级医院、四省交界。']
  ])('%s', (_, text) => {
    expect(countsOf(text)).toEqual([])
  })
})

describe('how a count says its number', () => {
  test.each([
    ['exact', '抓好三个方面工作。'],
    ['least', '抓好不少于三个方面工作。'],
    ['least', '至少要抓好三个方面工作。'],
    ['least', '抓好三个方面以上工作。'],
    ['about', '抓好约三个方面工作。'],
    ['about', '抓好三个方面左右的工作。']
  ])('%s: %s', (bound, text) => {
    expect(countIn(text)?.bound).toBe(bound)
  })

  test('it points back', () => {
    expect(countIn('以上六个方面，务必落实。')).toMatchObject({back: true, bound: 'exact'})
  })
  test('it is for each', () => {
    expect(countIn('每镇各三个方面重点任务。')).toMatchObject({each: true})
  })
  test('it speaks of another document', () => {
    expect(countIn('《关于修改〈供水条例〉等五部法规的决定》')).toMatchObject({cited: true})
  })
  test('its noun is what its items begin or end with', () => {
    expect(countIn('做到“四个更加注重”。')).toMatchObject({noun: '更加注重', quoted: true})
  })
})
