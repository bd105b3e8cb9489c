import {describe, expect, it} from 'vitest'
import {isConfusable, soundsAlike} from './confusable.ts'
import {differenceOf, isSubsequence, isSwapped} from './difference.ts'
import {neighbours} from './neighbours.ts'
import {TextIndex} from '../text-index.ts'
import {SlipFinder} from './slips.ts'

describe('differenceOf', () => {
  it('finds the stretch that one has and the other lacks', () => {
    expect(differenceOf('完善内陆开放新体制', '完善内陆开放体制')).toEqual({head: 6, tail: 2, a: '新', b: ''})
  })
  it('gives a repeated character to one side only', () => {
    expect(differenceOf('全国国土规划', '全国土规划')).toEqual({head: 2, tail: 3, a: '国', b: ''})
  })
  it('says that equal strings do not differ', () => {
    expect(differenceOf('甲乙', '甲乙')).toEqual({head: 2, tail: 0, a: '', b: ''})
  })
})

describe('isSwapped', () => {
  it('knows two words that changed places', () => {
    expect(isSwapped('综合枢纽', '枢纽综合')).toBe(true)
    expect(isSwapped('一带一路', '一路一带')).toBe(true)
  })
  it('is not taken in by other words of the same length', () => {
    expect(isSwapped('综合枢纽', '综合交通')).toBe(false)
    expect(isSwapped('甲', '乙')).toBe(false)
  })
})

describe('isSubsequence', () => {
  it('knows a short name by the order of its characters', () => {
    expect(isSubsequence('发改委', '发展和改革委员会')).toBe(true)
    expect(isSubsequence('改发委', '发展和改革委员会')).toBe(false)
    expect(isSubsequence('', '发展')).toBe(true)
  })
})

describe('neighbours', () => {
  it('pairs strings that begin alike or end alike, each pair once', () => {
    const pairs = [...neighbours(['关于加快建设的意见', '关于建设的意见', '公司法', '关于加快建设的意见'])]
    expect(pairs).toContainEqual(['关于加快建设的意见', '关于建设的意见'])
    expect(new Set(pairs.map(String)).size).toBe(pairs.length)
  })
  it('keeps to few pairs for each of many strings', () => {
    const many = Array.from({length: 2000}, (_, n) => `关于第${n}号工程建设管理办法`)
    expect([...neighbours(many)].length).toBeLessThanOrEqual(2000 * 12)
  })
  it('gives the same pairs in any order of the strings', () => {
    const strings = ['甲乙丙', '甲丙', '乙丙', '丙甲', '甲乙']
    expect(Array.from(neighbours(strings), String).toSorted()).toEqual(Array.from(neighbours(strings.toReversed()), String).toSorted())
  })
})

describe('isConfusable', () => {
  it('knows characters of one sound, whatever the tone', () => {
    expect(soundsAlike('制', '治')).toBe(true)
    expect(soundsAlike('县', '市')).toBe(false)
  })
  it('knows a reading of a character that has several', () => {
    expect(soundsAlike('长', '掌')).toBe(true)
    expect(soundsAlike('长', '常')).toBe(true)
  })
  it('knows characters of one shape', () => {
    expect(isConfusable('千', '干')).toBe(true)
    expect(isConfusable('收', '长')).toBe(false)
  })
})

const slips = (text: string): string[] => [
  ...new Set([...new SlipFinder(['青禾河流域管理局']).search(new TextIndex(text))].map(({start, word}) => `${start} ${word}`))
]

describe('SlipFinder', () => {
  it('finds a name with one slip in either half', () => {
    expect(slips('由青河河流域管理局负责')).toEqual(['1 青河河流域管理局'])
    expect(slips('由青禾河流域管局负责')).toEqual(['1 青禾河流域管局'])
    expect(slips('由青禾河流域管管理局负责')).toEqual(['1 青禾河流域管管理局'])
    expect(slips('由青禾河流域理管局负责')).toEqual(['1 青禾河流域理管局'])
  })
  it('passes over the name itself, and over what is further from it', () => {
    expect(slips('由青禾河流域管理局负责，青禾河流保护处协助')).toEqual([])
  })
})
