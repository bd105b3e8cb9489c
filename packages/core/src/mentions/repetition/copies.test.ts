import {describe, expect, test} from 'vitest'
import {Document} from '../../document/document.ts'
import {readCopies} from './copies.ts'
import {readExcerpts} from './excerpts.ts'
import {readStrayHeadings} from './stray-headings.ts'
import {readPassages} from './passages.ts'

/** One paragraph a line, as plain text gives them. */
function documentOf(paragraphs: readonly string[]): Document {
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

const one = '青禾河治理分三期推进，先清淤、后护岸、再补绿，沿线十二个村的排水口一并改造完成。'
const two = '城西水厂扩建以后，日供水能力由八万吨提高到十二万吨，新城片区的高层住户不再限时供水。'
const three = '老旧管网更换四十六公里，漏损率降到百分之九以下，低于全省平均水平，群众用上放心水。'

/** Which paragraphs stand where: the indices of the passages of each place. */
const copiesIn = (...paragraphs: string[]): string[] =>
  documentOf(paragraphs)
    .read(readCopies)
    .map(({kind, places}) => `${kind} ${places.map(({passages}) => passages.map(({index}) => index).join('+')).join(' ')}`)

describe('readCopies', () => {
  test('one paragraph twice', () => expect(copiesIn(one, two, one)).toEqual(['same 0 2']))
  test('thrice is one finding', () => expect(copiesIn(one, two, one, three, one)).toEqual(['same 0 2 4']))
  test('two that follow one another are one stretch', () => expect(copiesIn(one, two, three, one, two)).toEqual(['same 0+1 3+4']))
  test('a short paragraph between two copies belongs to the stretch', () =>
    expect(copiesIn(one, '会议指出。', two, three, one, '会议指出。', two)).toEqual(['same 0+1+2 4+5+6']))
  test('a copy right below its original', () => expect(copiesIn(one, one)).toEqual(['same 0 1']))
  test('a changed copy', () =>
    expect(copiesIn(two + three, one, (two + three).replace('十二', '十三').replace('高层', ''))).toEqual(['near 0 2']))
  test('another number in the list makes no other paragraph', () =>
    expect(copiesIn(`（一）${one}`, two, `（三）${one}`)).toEqual(['same 0 2']))
  test('three of one form are none', () =>
    expect(
      copiesIn(...['青禾', '白沙', '石桥'].map((town) => `${town}镇新建高标准农田一万二千亩，改造灌溉渠道四十三公里，受益群众八千六百人。`))
    ).toEqual([]))
  test('a hundred copies are one finding', () => expect(copiesIn(...Array.from({length: 100}, () => one))).toHaveLength(1))
})

/** The kind of each excerpt, and what it says twice. */
const excerptsIn = (...paragraphs: string[]): string[] =>
  documentOf(paragraphs)
    .read(readExcerpts)
    .map(({kind, words}) => `${kind} ${words}`)

describe('readExcerpts', () => {
  test('a paragraph within another', () =>
    expect(excerptsIn('开头的一段话只是铺垫，交代会议的时间地点和人物，算不得正文。', `${one}${two}`, three, two)).toEqual([
      `contained ${two}`
    ]))
  test('a copy is no excerpt', () => expect(excerptsIn(one, two, one)).toEqual([]))
  test('a whole sentence elsewhere', () =>
    expect(
      excerptsIn('开头的一段话只是铺垫，交代会议的时间地点和人物，算不得正文。', `${three}${one}`, `会议提出要求。${one}下一步要抓紧。`)
    ).toEqual([`sentence ${one}`]))
})

test('a box quotes the body', () => {
  const passages = documentOf([one, '数读', '清淤护岸', one]).read(readPassages)
  expect(passages.map(({aside}) => aside)).toEqual([false, true])
})

test('a heading that ends the text and stands in it', () => {
  expect(
    documentOf([one, `要把${'灌区改造的蓝图在青禾一贯到底'}的要求落到实处。`, '灌区改造的蓝图在青禾一贯到底']).read(readStrayHeadings)
  ).toHaveLength(1)
  expect(documentOf([one, '市灌区管护工作领导小组办公室负责解释。', '市灌区管护工作领导小组办公室']).read(readStrayHeadings)).toEqual([])
})
