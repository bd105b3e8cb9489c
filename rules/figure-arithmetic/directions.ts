import type {Document} from '@hegao/core'
import type {Fault} from './verdict.ts'

const number = '[0-9]{1,9}(?:\\.[0-9]{1,4})?'
/** 缩小, 扩大 between two values: what falls and what rises. */
const down = '缩小|收窄|下降|降低|减少|回落|压减|压缩|缩短|降'
const up = '扩大|提高|上升|提升|增加|增长|攀升|跃升|增'
const year = '(?:19|20)[0-9]{2}年'
/** Words before a value that are no part of it: 上年同期的, 2020年的. 第 counts from the best, － below nothing. */
const lead = `[^，。；：0-9第－-]{0,12}(?:${year}[^，。；：0-9第－-]{0,8})?`
/** 由上年的2.15▸缩小▸至2.18, 从30天▸缩短▸到45天: two values of one unit, and the verb between them. */
const change = new RegExp(
  `[由从]${lead}(?<from>${number})(?<unit>[%％‰]|\\p{Script=Han}{0,6}?)(?:(?<down>${down})|(?<up>${up}))(?:至|到|为)${lead}(?<to>${number})(?<same>[%％‰]|\\p{Script=Han}{0,6})`,
  'gu'
)
/** Ranks, and points of time. */
const ranked = /^(?:位|名|年|月|日|时|级|号|届|代)/

/** Values that go the other way than their verb: 缩小 from 2.15 to 2.18. */
export function directions({text}: Document): Fault[] {
  return [...text.matchAll(change)].flatMap((match): Fault[] => {
    const {from = '', to = '', unit = '', same = '', down: falls, up: rises} = match.groups ?? {}
    const [a, b] = [Number(from), Number(to)]
    // 从6000亿增加到30万亿, 从2小时缩短到40分钟: only the same unit, or none at all, compares.
    if (a === b || ranked.test(unit) || (unit === '' ? same !== '' : !same.startsWith(unit))) return []
    if (a > b === (falls !== undefined)) return []
    const verb = falls ?? rises ?? ''
    const start = match.index + match[0].lastIndexOf(verb)
    return [{id: 'wrong-way', place: {start, end: start + verb.length}, data: {from: from + unit, to: to + unit, actual: verb}}]
  })
}

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
