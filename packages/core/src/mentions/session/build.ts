import {parseNumeral} from '../numeral/parse.ts'
import type {Session, SessionBody} from './session.ts'

/** The number of a term or a meeting. */
export const numeral = '[0-9０-９]{1,3}|[一二三四五六七八九十百〇零]{1,5}'
export const plenary = '(?:全会|全体(?:[（(]扩大[）)])?会议)'

/** Numbers stand right before 届 and the other words that a meeting is found by. */
export const termBefore = new RegExp(`(?:^|[^〇零一二三四五六七八九十百0-9０-９第])(第?(${numeral}))$`)
/** How far back a term, and the words before it that say whose it is, are looked for. */
export const termReach = 8
export const reach = 24

export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at
  return sticky.exec(text)
}

/** What a mention says of a meeting. */
export interface Parts {
  readonly body: SessionBody
  readonly level: string
  readonly form: Session['form']
  readonly place?: string | undefined
  readonly term?: number | undefined
  readonly number?: number | undefined
  readonly termWordLost?: boolean
}

export function session(start: number, end: number, {body, level, form, place, term, number, termWordLost = false}: Parts): Session {
  return {
    start,
    end,
    body,
    level,
    form,
    termWordLost,
    value: [term, number]
      .map((part) => part ?? '')
      .join('-')
      .replace(/-$/, ''),
    ...(place === undefined ? {} : {place}),
    ...(term === undefined ? {} : {term}),
    ...(number === undefined ? {} : {number})
  }
}

/** 省 of 省委, 市 of 云川市; 自治区 and 省 are one level. */
export function levelOf(name: string): string {
  const word = /(自治区|自治州|自治县|自治旗|地区|[省市州盟区县旗地])(?:党委|委|工委)?$/.exec(name)?.[1] ?? ''
  return name === '党委' || name === '自治区党委' ? '自治区' : word
}

export const parse = (written: string | undefined): number | undefined => (written === undefined ? undefined : parseNumeral(written))
