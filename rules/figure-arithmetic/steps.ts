import {type Document, parseNumeral} from '@hegao/core'
import type {Fault} from './verdict.ts'

/** 每90秒下线一台，一小时可生产40台. */
const pace =
  /每(?:隔)?(?<span>[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?<small>秒|分)钟?[^，。；0-9]{0,12}?(?:[一1])(?<unit>[台辆件套部架只个])[^，。；0-9]{0,12}，(?:每|一|1)(?<large>分钟|个?小时)[^，。；0-9]{0,8}(?<made>[0-9]{1,5})\k<unit>/g
const seconds: Readonly<Record<string, number>> = {秒: 1, 分: 60, 分钟: 60, 小时: 3600, 个小时: 3600}

/** One in so many seconds, and how many in an hour. */
export function paces(document: Document): Fault[] {
  return [...document.text.matchAll(pace)].flatMap((match): Fault[] => {
    const {span = '', small = '', large = '', made = '', unit = ''} = match.groups ?? {}
    const every = parseNumeral(span) ?? 0
    const expected = (seconds[large] ?? 0) / (every * (seconds[small] ?? 1))
    if (every === 0 || expected === 0 || Math.abs(expected - Number(made)) < 1) return []
    const end = match.index + match[0].length
    const place = {start: end - made.length - unit.length, end}
    const data = {
      every: `${span}${small}`,
      span: `一${large.replace('个', '')}`,
      expected: `${Math.round(expected)}${unit}`,
      actual: document.slice(place)
    }
    return [{id: 'pace', place, data, related: [['at-operand', {start: match.index, end: match.index + 1 + span.length + small.length}]]}]
  })
}

/** 由第18位上升到第15位，前进3位: how many places. */
const places =
  /第(?<from>[0-9]{1,3}|[一二三四五六七八九十]{1,3})[位名]?[^。；第]{0,10}?(?:至|到|为)[^。；第0-9]{0,8}第(?<to>[0-9]{1,3}|[一二三四五六七八九十]{1,3})[位名]，[^，。；0-9]{0,6}?(?:前进|前移|上升|提升|跃升|进位|提高|后退|后移|下降|下滑|退后)(?:了)?(?<moved>[0-9]{1,3}|[一二三四五六七八九十两]{1,3})(?:个)?(?:位次|名次|位|名)/g

export function moves({text}: Document): Fault[] {
  return [...text.matchAll(places)].flatMap((match): Fault[] => {
    const [from, to, moved] = ['from', 'to', 'moved'].map((key) => parseNumeral(match.groups?.[key] ?? ''))
    if (from === undefined || to === undefined || moved === undefined || Math.abs(from - to) === moved) return []
    const end = match.index + match[0].length
    const start = end - (/[0-9一二三四五六七八九十两]{1,3}(?:个)?(?:位次|名次|位|名)$/.exec(match[0])?.[0].length ?? 1)
    const data = {from, to, expected: Math.abs(from - to), actual: text.slice(start, end)}
    return [{id: 'moved', place: {start, end}, data, related: [['at-levels', {start: match.index, end: start - 1}]]}]
  })
}
