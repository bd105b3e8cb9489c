import {expect, test} from 'vitest'
import {Document} from '../../document/document.ts'
import {readTold} from './told.ts'

function documentOf(...lines: readonly string[]): Document {
  let source = 0
  const blocks = lines.map((text) => {
    const block = {kind: 'paragraph', text, segments: [{start: 0, length: text.length, source}], gap: 1, indented: true} as const
    source += text.length + 1
    return block
  })
  return new Document({path: 'draft.txt', text: lines.join('\n'), encoding: 'utf-8', directives: [], blocks})
}

const event = '本报讯　全会于2025年12月18日至19日举行，审议通过了决定，会议开得很好。'

test.each([
  ['the event of the report', [event], ['2025-12-19 event']],
  ['its own date before the event', ['云川治水', '（2025年12月20日）', event], ['2025-12-20 date']],
  ['for what stands beside it', [event, '本报讯　12月19日下午举行发布会，记者到场，问得很细。'], ['2025-12-19 event', '2025-12-19 page']],
  ['nothing without a 电头', ['全会于2025年12月18日至19日举行，审议通过了决定，会议开得很好。'], []],
  ['nothing that is still to come', ['本报讯　全会将于2025年12月18日举行，代表们正在报到。'], []],
  [
    'nothing from another time',
    [event, '本报讯　大会于2023年1月8日举行，选举产生了领导。', '本报讯　12月19日下午举行发布会，记者到场。'],
    ['2025-12-19 event', '2023-1-8 event']
  ]
])('%s', (_, lines, expected) => {
  const told = [
    ...documentOf(...lines)
      .read(readTold)
      .values()
  ]
  expect(told.map(({year, month, day, from}) => `${year}-${month}-${day} ${from}`)).toEqual(expected)
})
