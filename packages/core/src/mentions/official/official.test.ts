import {expect, test} from 'vitest'
import {Document} from '../../document/document.ts'
import type {SourceBlock} from '../../document/source.ts'
import {readOfficials} from './official.ts'

function documentOf(lines: readonly string[]): Document {
  let source = 0
  const blocks = lines.map((text): SourceBlock => {
    const block = {kind: 'paragraph', text, segments: [{start: 0, length: text.length, source}], gap: 1} as const
    source += text.length + 1
    return block
  })
  return new Document({path: 'draft.txt', text: lines.join('\n'), blocks, encoding: 'utf-8', directives: []})
}

function partsOf(...lines: readonly string[]) {
  const document = documentOf(lines)
  return document.read(readOfficials).map(({issuer, number, signatures, date}) => ({
    issuer: issuer && document.slice(issuer),
    number: number && [number.organ, number.year, number.serial],
    signed: signatures.map((organ) => document.slice(organ)),
    date: date && [date.year, date.month]
  }))
}

test('a title that names its issuer, and a signature, make an official document even where nobody is addressed', () => {
  expect(partsOf('中共石桥镇委员会关于整改情况的通报', '现将有关情况予以公布。', '中共沙门镇委员会', '2026年3月20日')).toEqual([
    {issuer: '中共石桥镇委员会', number: undefined, signed: ['中共沙门镇委员会'], date: [2026, 3]}
  ])
})

test('a headline that ends in 意见 is none', () => {
  expect(partsOf('政协委员积极建言 提出百余条意见', '本报讯 昨天，市政协召开座谈会。')).toEqual([])
})

test('years of two figures are of their century', () => {
  const number = (line: string) => partsOf('青澜市水利局关于清淤的通知', line, '各水利站：', '请抓紧清淤。')[0]?.number
  expect(number('青水发[98]6号')).toEqual(['青水发', 1998, 6])
  expect(number('青水发〔05〕6号')).toEqual(['青水发', 2005, 6])
})
