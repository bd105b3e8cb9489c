import {describe, expect, test} from 'vitest'
import {Document} from '../../document/document.ts'

function referencesOf(text: string): string[] {
  const block = {kind: 'paragraph', text, segments: [{start: 0, source: 0, length: text.length}]} as const
  const document = new Document({path: 'draft.txt', encoding: 'utf-8', text, blocks: [block], directives: []})
  return document
    .mentions('reference')
    .map(({to, value, clause, item}) => [to, value, clause, item].filter((part) => part !== undefined).join(' '))
}

describe('a text points at its own', () => {
  test.each([
    [['条 12'], '违反本办法第十二条的，责令改正。'],
    [['条 12 2'], '违反本办法第十二条第二款的，责令改正。'],
    [['条 12 2 3'], '本条例第十二条第二款第（三）项所称材料。'],
    [['条 5', '条 6', '条 40 2'], '违反本法第五条、第六条和第四十条第二款的。'],
    [['附件 2'], '请按附件2报送。'],
    [['表 3', '图 1'], '增速回升（见表3、图1）。'],
    [['部分 3'], '分工见第三部分。']
  ])('%j: %s', (expected, text) => {
    expect(referencesOf(text)).toEqual(expected)
  })
})

describe('it points at nothing of its own in', () => {
  test.each([
    '依照《供水条例》第三十二条处罚。',
    '依照水法第七十六条处罚。',
    '按照《通知》附件5和《办法》的附件7执行。',
    '选派代表3人，意图一目了然。',
    '《见表3再说话》是一篇杂文。',
    '报告的第三部分很精彩。'
  ])('%s', (text) => {
    expect(referencesOf(text)).toEqual([])
  })
})
