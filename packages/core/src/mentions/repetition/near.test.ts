import {describe, expect, test} from 'vitest'
import {likenessOf, nearPairs} from './near.ts'

const paragraph = '灌区管护由受益村集体负责，县里按照渠道长度和完好程度给予补助，补助资金每年汛前汛后分两次拨付到村，接受群众监督。'

test('likeness is the share of runs of three characters', () => {
  expect(likenessOf('一二三四五', '一二三四五')).toBe(1)
  expect(likenessOf('一二三四', '一二三五')).toBeCloseTo(1 / 3)
  expect(likenessOf('一二三四', '五六七八')).toBe(0)
  expect(likenessOf('一', '一')).toBe(0)
})

describe('nearPairs', () => {
  test('finds a paragraph and its edited copy among others, first before second', () => {
    const others = Array.from(
      {length: 500},
      (_, n) =>
        `${n}${[...paragraph]
          .toSorted()
          .join('')
          .slice(n % 40)}第${n}号渠道`
    )
    const edited = paragraph.replace('村集体', '集体').replace('两次', '三次')
    const texts = [...others.slice(0, 250), paragraph, ...others.slice(250), edited]
    const pair = nearPairs(texts, 0.6).find(({second}) => second === 501)
    expect(pair).toMatchObject({first: 250, second: 501})
  })

  test('leaves apart what has little in common', () => {
    expect(
      nearPairs([paragraph, '会议听取了县水利局关于春灌准备情况的汇报，研究部署了下一步的抗旱保苗工作，决定派出六个工作组下乡。'], 0.6)
    ).toEqual([])
  })

  test('gives up on a form that repeats, not on time', () => {
    const texts = Array.from({length: 3000}, (_, n) => paragraph.replace('灌区', `第${n}灌区`))
    expect(nearPairs(texts, 0.6).length).toBeLessThanOrEqual(3000 * 5)
  })

  test('texts shorter than a run are never alike', () => {
    expect(nearPairs(['', '渠', '渠水', '渠水'], 0.6)).toEqual([])
  })
})
