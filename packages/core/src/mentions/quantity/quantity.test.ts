import {describe, expect, it} from 'vitest'
import {Document} from '../../document/document.ts'
import {compatible, type Quantity} from './quantity.ts'

function quantitiesOf(text: string): readonly Quantity[] {
  const blocks = [{kind: 'paragraph', text, segments: [{start: 0, length: text.length, source: 0}]}] as const
  return new Document({path: 'draft.txt', text, blocks, encoding: 'utf-8', directives: []}).mentions('quantity')
}

const one = (text: string): Quantity => {
  const [quantity] = quantitiesOf(text)
  if (!quantity) throw new Error(`no quantity in ${text}`)
  return quantity
}

describe('a quantity', () => {
  it('has its value in units of its dimension', () => {
    expect(
      ['4万亿元', '40000亿元', '12.6万人', '3.5公里', '76%', '三千多家', '两倍'].map((text) => [one(text).value, one(text).dimension])
    ).toEqual([
      [4e12, '元'],
      [4e12, '元'],
      [126_000, '人'],
      [3500, '米'],
      [76, '%'],
      [3000, '户'],
      [2, '倍']
    ])
  })

  it('reads the scale behind 多: 180多万名', () => {
    expect(one('180多万名党员')).toMatchObject({value: 1_800_000, unit: '名', exactness: 'over'})
  })

  it('knows how exactly it is meant', () => {
    expect(['约5%', '超3万亿元', '近90人', '60%以上', '100人以内', '50家左右', '12家'].map((text) => one(text).exactness)).toEqual([
      'about',
      'over',
      'under',
      'over',
      'under',
      'about',
      'exact'
    ])
  })

  it('reads a range as one', () => {
    expect(one('预期目标为5%—6%')).toMatchObject({value: 5, upTo: 6})
    expect(one('5万—6万人')).toMatchObject({value: 50_000, upTo: 60_000})
  })

  it('is no year and no ordinal', () => {
    expect(quantitiesOf('2025年召开第14次会议')).toEqual([])
  })
})

describe('two quantities', () => {
  const agree = (a: string, b: string): boolean => compatible(one(a), one(b))

  it('agree as exactly as they are written', () => {
    expect([agree('3.2亿元', '3.24亿元'), agree('3.2亿元', '3.3亿元'), agree('4万亿元', '40000亿元')]).toEqual([true, false, true])
  })

  it('agree where one says about, over or nearly', () => {
    expect([agree('超3万亿元', '3.2万亿元'), agree('近400人', '396人'), agree('约500家', '512家')]).toEqual([true, true, true])
  })

  it('disagree where the other side of a bound is said', () => {
    expect([agree('超3万亿元', '2.8万亿元'), agree('近400人', '412人'), agree('突破4万亿元', '35000亿元')]).toEqual([false, false, false])
  })
})
