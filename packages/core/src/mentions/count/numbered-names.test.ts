import {describe, expect, test} from 'vitest'
import {Document} from '../../document/document.ts'
import {numberedNameParts, numberedNameSlips, readNumberedNames} from './numbered-names.ts'

const documentOf = (text: string): Document =>
  new Document({
    path: 'draft.txt',
    text,
    encoding: 'utf-8',
    directives: [],
    blocks: [{kind: 'paragraph', text, segments: [{start: 0, length: text.length, source: 0}], gap: 1}]
  })

describe('names made of numbers', () => {
  test.each([
    ['建设“一核两翼三组团”。', ['一核两翼三组团 1-3-2 核组团翼']],
    ['构建一主双副四区发展格局。', ['一主双副四区 1-2-4 主副区']],
    ['打造“124”产业体系，实施“1+4+N”行动。', ['124 1-2-4 #产业', '1+4+N 1-4 #行动']],
    ['价格“五涨三降”，“五位一体”推进，“十五五”开局，建设“一县一品”。', ['一县一品 1-1 县品']],
    ['“三农”工作，全市共二十三区。', []]
  ])('%s', (text, expected) => {
    const document = documentOf(text)
    expect(document.read(readNumberedNames).map((name) => `${document.slice(name)} ${name.numbers.join('-')} ${name.key}`)).toEqual(
      expected
    )
  })

  test.each([
    ['建设“一核两翼三区”，完善“一核三翼三区”。', ['一核三翼三区≠一核两翼三区']],
    ['打造“124”产业体系，做强“1224”产业。', ['1224≠124']],
    ['建设“三横两纵”路网，另建“四横三纵”水网。', []],
    ['甲县“一核一带”，乙县“一核两带”，丙县“一核三带”。', []]
  ])('against their other form: %s', (text, expected) => {
    const document = documentOf(text)
    expect(document.read(numberedNameSlips).map(({here, there}) => `${document.slice(here)}≠${document.slice(there)}`)).toEqual(expected)
  })

  test.each([
    ['构建“一核三翼”，“一核”即主城，“两翼”即东、西新区。', ['“两翼”≠一核三翼']],
    ['打造“124”产业体系，即1个万亿级产业、2个千亿级产业、3个百亿级产业。', ['1个万亿级产业、2个千亿级产业、3个百亿级产业≠124']],
    ['打造“246”产业体系，即2个千亿级产业、4个百亿级产业等。', []]
  ])('against their parts: %s', (text, expected) => {
    const document = documentOf(text)
    expect(document.read(numberedNameParts).map(({here, there}) => `${document.slice(here)}≠${document.slice(there)}`)).toEqual(expected)
  })
})
