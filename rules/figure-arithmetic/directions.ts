import type {Document} from '@hegao/core'
import type {Fault} from './verdict.ts'

/** 同比下降0.1%，▸涨幅▸与上半年持平: a fall has no 涨幅, and growth no 降幅. */
const width =
  /(?:(?<fall>下降|下跌|减少|回落|降低)|(?<rise>增长|上涨|上升|增加))[0-9.]{1,6}[%％]，(?:(?<rising>涨幅|增幅)|(?<falling>降幅|跌幅))(?=与|比|较|持平|收窄|扩大|回落)/g

export function widths({text}: Document): Fault[] {
  return [...text.matchAll(width)].flatMap((match): Fault[] => {
    const {fall, rise, rising, falling} = match.groups ?? {}
    if ((fall === undefined) !== (rising === undefined)) return []
    const actual = rising ?? falling ?? ''
    const end = match.index + match[0].length
    const verb = fall ?? rise ?? ''
    return [
      {
        id: 'width',
        place: {start: end - actual.length, end},
        data: {verb, actual},
        related: [['at-verb', {start: match.index, end: end - actual.length - 1}]]
      }
    ]
  })
}
