import {describe, expect, it} from 'vitest'
import {Document} from '../../document/document.ts'
import type {Source} from '../../document/source.ts'
import {readDates} from './date.ts'

const documentOf = (text: string): Document => {
  const block = {kind: 'paragraph', text, segments: [{start: 0, source: 0, length: text.length}]} as const
  const source: Source = {path: 'draft.txt', encoding: 'utf-8', text, blocks: [block], directives: []}
  return new Document(source)
}
const read = (text: string) => readDates(documentOf(text)).map(({start, end, value}) => [text.slice(start, end), value])
const days = (text: string) => readDates(documentOf(text)).map(({weekday}) => weekday?.value)
const lunar = (text: string) => readDates(documentOf(text)).map((date) => [text.slice(date.start, date.end), date.lunar])

describe('readDates', () => {
  it('reads full and partial dates in all digits', () => {
    expect(read('2026年1月28日、２０２６年１月２８日、二〇二六年一月二十八日、3月5日、2026年3月、一九七八年十二月')).toEqual([
      ['2026年1月28日', '2026-01-28'],
      ['２０２６年１月２８日', '2026-01-28'],
      ['二〇二六年一月二十八日', '2026-01-28'],
      ['3月5日', '--03-05'],
      ['2026年3月', '2026-03'],
      ['一九七八年十二月', '1978-12']
    ])
  })

  it('reads stretches, and completes what the second point leaves out', () => {
    expect(read('11月24日至25日，10月30日—11月2日，2025年12月30日至2026年1月2日，10月15—18日')).toEqual([
      ['11月24日至25日', '--11-24/--11-25'],
      ['10月30日—11月2日', '--10-30/--11-02'],
      ['2025年12月30日至2026年1月2日', '2025-12-30/2026-01-02'],
      ['10月15—18日', '--10-15/--10-18']
    ])
    expect(read('2021—2025年，2021年至2025年，1990-95年，1998—03年，2024年10月至2025年3月')).toEqual([
      ['2021—2025年', '2021/2025'],
      ['2021年至2025年', '2021/2025'],
      ['1990-95年', '1990/1995'],
      ['1998—03年', '1998/2003'],
      ['2024年10月至2025年3月', '2024-10/2025-03']
    ])
  })

  it('reads a stretch of years in brackets without 年', () => {
    expect(read('“十五五”（2026-2030），编号（1234-5678-9）')).toEqual([['2026-2030', '2026/2030']])
  })

  it('reads dates that no calendar has as they stand', () => {
    expect(read('2月30日，2025年13月5日')).toEqual([
      ['2月30日', '--02-30'],
      ['2025年13月5日', '2025-13-05']
    ])
  })

  it('leaves alone what is no date', () => {
    expect(read('2025年全年、3个月30日内、12.5月薪、第3月报、版本2012.13.1、比分3:2')).toEqual([])
  })

  it('reads the day of the week behind a date, and no name', () => {
    expect(days('9月23日（周日），9月24日星期一开工，9月25日，星期二')).toEqual([0, 1, 2])
    expect(days('9月3日，周一峰说；7月26日起每周四；9月3日周一至周五')).toEqual([undefined, undefined, undefined])
  })

  it('tells lunar dates, whose months have thirty days at most', () => {
    expect(lunar('农历八月十五、腊月三十、正月初一、农历2月30日、光绪二十四年二月三十日')).toEqual([
      ['农历八月十五', true],
      ['腊月三十', true],
      ['正月初一', true],
      ['2月30日', true],
      ['二月三十日', true]
    ])
  })
})
