import {describe, expect, test} from 'vitest'
import {Document} from '../../document/document.ts'
import type {Source} from '../../document/source.ts'

/** A plain text of ours, one line a block. */
function documentOf(...lines: readonly string[]): Document {
  let source = 0
  const blocks = lines.map((text): Source['blocks'][number] => {
    const block = {kind: 'paragraph', text, segments: [{start: 0, length: text.length, source}], gap: 1} as const
    source += text.length + 1
    return block
  })
  return new Document({path: 'draft.txt', text: lines.join('\n'), blocks, encoding: 'utf-8', directives: []})
}

const marksOf = (...lines: readonly string[]): string[] => {
  const document = documentOf(...lines)
  return document.mentions('ordinal').map((mark) => `${document.slice(mark)} ${mark.series} ${mark.value}`)
}

describe('marks within a line', () => {
  test.each([
    [['一是 一是 1', '二是 一是 2'], '一是清淤；二是护岸。'],
    [['一要 一要 1', '二要 一要 2'], '一要清淤；二要护岸。'],
    [['第一 第一 1', '第二 第一 2'], '第一，清淤；第二，护岸。'],
    [['第一步 第一步 1', '第二步 第一步 2'], '第一步，清淤；第二步，护岸。'],
    [['其一 其一 1', '其二 其一 2'], '其一，底数不清；其二，责任不明。'],
    [['首先 第一 1', '其次 第一 2', '最后 第一 0'], '首先，清淤；其次，护岸；最后，补绿。'],
    [['① ① 1', '② ① 2'], '做到①清淤；②护岸。'],
    [['（1） （1） 1', '（2） （1） 2'], '提交：（1）申请书；（2）承诺书。'],
    [['1. 1. 1', '2. 1. 2'], '上午：1.签到；2.开班。']
  ])('%j', (expected, text) => {
    expect(marksOf(text)).toEqual(expected)
  })
})

describe('marks of whole lines', () => {
  test.each([
    [['一、 一、 1'], ['一、要求']],
    [['（三） （一） 3'], ['（三）目标']],
    [['4． 1. 4'], ['4．分工']],
    [['第十二条 第一条 12'], ['第十二条　井盖应当牢固。']],
    [['附件2 附件 2'], ['附件2']],
    [
      ['1.1 1.1 1', '1.2 1.1 2'],
      ['1.1 目的', '1.2 范围']
    ],
    [
      ['1 1.1 1', '1.1 1.1 1'],
      ['1 总则', '1.1 目的']
    ]
  ])('%j', (expected, lines) => {
    expect(marksOf(...lines)).toEqual(expected)
  })
})

describe('no mark is', () => {
  test.each([
    ['a reference', '依照第三条规定和第（二）项办理。'],
    ['a rank', '第一产业稳，第二季度进，总量居第三。'],
    ['a decimal quantity', '2.5亿元投向水利'],
    ['a date', '3.15晚会播出'],
    ['a whole number without others of more parts', '12 月工作安排']
  ])('%s', (_, text) => {
    expect(marksOf(text)).toEqual([])
  })
})
