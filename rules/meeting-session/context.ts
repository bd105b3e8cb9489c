import {type NoOptions, type Now, type Range, type RelatedReport, type RuleContext, type Session} from '@hegao/core'
import type messages from './messages.ts'
import {type Day, type SessionRow, type SessionTable} from './sessions.ts'

export type Id = keyof typeof messages
export type Context = RuleContext<NoOptions, Id, SessionTable>

export const monthOf = ({year, month = 1}: Day): number => 12 * year + month - 1

/** 2024年7月15日至18日 */
export function daysOf({from, to}: SessionRow): string {
  const first = `${from.year}年${part(from.month, '月')}${part(from.day, '日')}`
  if (from.year === to.year && from.month === to.month && (from.day === to.day || to.day === undefined)) return first
  if (from.year !== to.year) return `${first}至${to.year}年${part(to.month, '月')}${part(to.day, '日')}`
  return `${first}至${from.month === to.month ? '' : part(to.month, '月')}${part(to.day, '日')}`
}

const part = (value: number | undefined, unit: string): string => (value === undefined ? '' : `${value}${unit}`)

const digits = '〇一二三四五六七八九'

/** 15 as 十五. */
export function han(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens === 0 ? '' : tens === 1 ? '十' : `${digits.charAt(tens)}十`}${ones === 0 && tens > 0 ? '' : digits.charAt(ones)}`
}

/** The name of a meeting as the mention beside it is written. */
export function nameOf({term, number = 0}: SessionRow, {body, form, level}: Session): string {
  if (body === 'party-committee' && level === '全国')
    return form === 'long' ? `中国共产党第${han(term)}届中央委员会第${han(number)}次全体会议` : `党的${han(term)}届${han(number)}中全会`
  if (body === 'people-congress' && level === '全国')
    return form === 'long' ? `第${han(term)}届全国人民代表大会第${han(number)}次会议` : `${han(term)}届全国人大${han(number)}次会议`
  return `${han(term)}届${han(number)}次会议`
}

export function relatedTo(now: Now): RelatedReport<Id>[] {
  return now.evidence ? [[`when-${now.from}`, now.evidence satisfies Range]] : []
}
