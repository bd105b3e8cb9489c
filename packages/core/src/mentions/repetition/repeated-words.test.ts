import {describe, expect, test} from 'vitest'
import {Document} from '../../document/document.ts'
import {readRepeatedWords} from './repeated-words.ts'

function repeatedIn(text: string): string[] {
  const blocks = [{kind: 'paragraph' as const, text, segments: [{start: 0, length: text.length, source: 0}]}]
  const document = new Document({path: 'draft.txt', text, blocks, encoding: 'utf-8', directives: []})
  return readRepeatedWords(document).map((word) => `${word.kind} ${document.slice(word)} ${word.certainty}`)
}

describe('a slip', () => {
  test.each([
    ['具有里程碑意义的的大事', 'particle 的的 certain'],
    ['建成了新目的的地', 'particle 的的 certain'],
    ['意义的的的大事', 'particle 的的的 certain'],
    ['审议了了三个文件', 'particle 了了 certain'],
    ['向全县域域延伸', 'character 域域 likely'],
    ['加快推进推进改造', 'phrase 推进推进 certain'],
    ['加快推进推进推进改造', 'phrase 推进推进推进 certain'],
    ['坚持以水定产以水定产的原则', 'phrase 以水定产以水定产 certain'],
    ['水利局局长、局长陈立群到会', 'title 局长、局长 certain'],
    ['支持教育、医疗、医疗、养老', 'listed 医疗、医疗 certain'],
    ['支持医疗、教育、养老、教育等', 'listed 教育 likely']
  ])('%s', (text, found) => expect(repeatedIn(text)).toEqual([found]))
})

describe('rightful', () => {
  test.each([
    '市委常委会会议由局局长主持',
    '为了了解情况',
    '目的的同时',
    '的的确确修通了',
    '实实在在、认认真真、兢兢业业',
    '人人参与，一件件办实，一步一步走，一个一个来',
    '全过程人民民主',
    '中小企业创业创新',
    '到二〇二〇年，二零零零年以前',
    '研究研究再说，非常非常满意',
    '东南亚、南亚和中亚',
    '党组书记、书记处第一书记',
    '副主任委员、委员名单',
    '零零零，哈哈哈',
    '服务服务业企业'
  ])('%s', (text) => expect(repeatedIn(text)).toEqual([]))
})

test('a million of one character, and of two, are one finding each', () => {
  expect(repeatedIn('的'.repeat(1_000_000))).toHaveLength(1)
  expect(repeatedIn('推进'.repeat(500_000))).toHaveLength(1)
})
