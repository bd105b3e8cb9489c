import {expect, test} from 'vitest'
import {differencesOf} from './differences.ts'

test('numbers are quoted whole', () => {
  expect(differencesOf('新增灌溉面积12.6万亩。', '新增灌溉面积12.9万亩。')).toEqual([{first: '12.6万', second: '12.9万'}])
})

test('a character alone is quoted with its neighbours', () => {
  expect(differencesOf('加强渠道的管护，落实责任', '加强渠道管护，落实责任')).toEqual([{first: '渠道的管护', second: '渠道管护'}])
})

test('changes that stand close together are one', () => {
  expect(differencesOf('由受益村集体负责', '由用水户协会负责')).toHaveLength(1)
})

test('equal texts have none, very long ones at most one', () => {
  expect(differencesOf('渠水清清', '渠水清清')).toEqual([])
  const long = '渠水清清绕村庄'.repeat(400)
  expect(differencesOf(`${long}甲${long}`, `${long}乙${long}`)).toEqual([{first: '甲', second: '乙'}])
})
