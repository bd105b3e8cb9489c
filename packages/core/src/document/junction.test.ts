import {describe, expect, test} from 'vitest'
import {beginsMidway, cutsWord, seenTogether, stoppingWord} from './junction.ts'

describe('cutsWord', () => {
  test.each([
    ['我县将全', '面实施河长制'],
    ['由环保部门牵头，起', '草实施细则'],
    ['抓好灌区配套建', '设、管护'],
    ['渠首枢纽正在组织竣工验', '收，预计年底通水']
  ])('%s／%s', (left, right) => expect(cutsWord(left, right, false)).toBe(true))

  test.each([
    ['加强水利建设', '国有林场要带头'],
    ['二、工作回顾', '过去一年，全县上下'],
    ['建设美丽青禾', '青禾县地处群山之间']
  ])('not %s／%s', (left, right) => expect(cutsWord(left, right, false)).toBe(false))

  test('surely only where nothing begins with the right side', () => {
    expect(cutsWord('办法提交县委常', '委会审议', true)).toBe(false)
    expect(cutsWord('下一步将全', '面推开', true)).toBe(true)
  })
})

test.each([
  ['全县将重点抓好', '抓好'],
  ['本办法的解释和', '和'],
  ['健全管护机制，优化', '优化'],
  ['沿线村庄改厕、改灶等', '等'],
  ['水资源管理稳步推进', ''],
  ['农村饮水安全工作回顾', ''],
  ['湿地保护与修复，成效明显', ''],
  ['清淤的方法、步骤', ''],
  ['渠系完好，供水的形势是好的', ''],
  ['坚持公平公正、人人平等', '']
])('%s stops at “%s”', (text, word) => expect(stoppingWord(text)).toBe(word))

test('beginsMidway', () => {
  expect(beginsMidway('，并报县政府备案')).toBe(true)
  expect(beginsMidway('的意见》印发以来')).toBe(true)
  expect(beginsMidway('的确，困难不少')).toBe(false)
})

test('seenTogether finds the phrase that a junction cut', () => {
  expect(seenTogether('推动城乡融合', '发展试点', '……城乡融合发展是……')).toBe(true)
  expect(seenTogether('推动城乡融合', '发展试点', '……')).toBe(false)
})
