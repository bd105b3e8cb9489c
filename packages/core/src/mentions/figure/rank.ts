import {Anchored} from '../../anchored.ts'
import type {Document} from '../../document/document.ts'
import {indexAt} from '../../range.ts'
import {parseNumeral} from '../numeral/parse.ts'
import {readFigureContext} from './context.ts'
import type {Figure} from './figure.ts'
import {nameIn} from './name.ts'
import {clauseOf, clauseStart} from './clause.ts'
import {aspect, isEmpty} from './prose.ts'

const rank = new Anchored(
  /(?:居|列|排名?|排在)(?<among>\p{Script=Han}{2,10}?)(?:第(?<place>\d{1,3}|[一二三四五六七八九十]{1,3})(?:位|名)?|(?<top>首位|榜首))(?!批|次|个)/uy,
  ['居', '列', '排']
)

/** Where an indicator stands among others: 增速居全国第6位. */
export function readRanks(document: Document, figures: readonly Figure[]): Figure[] {
  const {text} = document
  const found: Figure[] = []
  for (const match of rank.matches(text)) {
    const {among = '', place, top} = match.groups ?? {}
    const value = top === undefined ? parseNumeral(place ?? '') : 1
    if (value === undefined) continue
    const {index: start} = match
    const end = start + match[0].length
    const last = figures[indexAt(figures, start)]
    const before = last && document.sentenceAt(last.start) === document.sentenceAt(start) ? last : undefined
    const from = clauseStart(text, start)
    const words = clauseOf(text, from, start)
      .replace(/(?:位|总量)?$/, '')
      .replace(/(?:均|都|已|继续|稳|位)+$/, '')
    const isAspect = aspect.exec(words)?.[1]
    // 同比增长5.4%，居全国第6位, 增速居全国第6位: of the figure before.
    const ofBefore = isEmpty(words) || isAspect !== undefined
    if (ofBefore && !before) continue
    const own = nameIn(words)
    const indicator = ofBefore ? (before?.indicator ?? '') : own.key.replace(/(?:增速|增幅)$/, '')
    if (indicator.length < 3) continue
    const isOfGrowth = ofBefore
      ? isAspect === '增速' || isAspect === '增幅' || before?.relation === 'growth' || before?.relation === 'gain'
      : /(?:增速|增幅)$/.test(own.key)
    const {time, timeFrom, stage, scope, base} = document.read(readFigureContext).at(start, from)
    const number = {start, end, value, unit: '位', dimension: '位', exactness: 'exact', step: 1, scale: 1} as const
    found.push({
      start,
      end,
      quantity: number,
      indicator,
      name: ofBefore ? (before?.name ?? '') : own.shown,
      relation: 'rank',
      signed: value,
      manner: isOfGrowth ? '增速' : '',
      time,
      timeFrom,
      stage,
      body: own.body || (ofBefore ? (before?.body ?? '') : scope),
      base,
      thing: among,
      deed: '',
      isFirst: false,
      inherits: ofBefore
    })
  }
  return found
}
