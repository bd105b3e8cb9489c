import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import type {Quantity} from '../quantity/quantity.ts'
import type {Stage, TimeFrom} from './context.ts'
import {readProse} from './prose.ts'
import {readRanks} from './rank.ts'
import {readTableFigures} from './table-figures.ts'
import type {Time} from './time.ts'

/**
 * What is said of an indicator: how much it is, what part of a whole, by how many per cent it changed, by how much, by how many points
 * its rate or share did, and where among others it stands.
 */
export type Relation = 'level' | 'share' | 'growth' | 'increment' | 'gain' | 'rank'

/** A quantity with what it is a quantity of: 2025年全市城镇新增就业12.6万人. */
export interface Figure extends Range {
  readonly quantity: Quantity
  /** The quantity that the text mentions; a place among others and a cell of a table are none. */
  readonly mention?: Quantity
  /** The indicator in a form that compares. */
  readonly indicator: string
  /** As the text has it, bare of time, place and adverbs: 城镇新增就业. */
  readonly name: string
  readonly relation: Relation
  /** Its value, less than nothing where it fell. */
  readonly signed: number
  /** 年均, 环比, 累计: two figures differ in kind where these do. 同比 goes without saying. */
  readonly manner: string
  readonly time: Time
  readonly timeFrom: TimeFrom
  readonly stage: Stage
  /** Whom or what it is said of: 全市, 全国, 青澜市. Empty where nothing says it. */
  readonly body: string
  /** What it is compared with, 上半年; empty for the year before, and where it is not compared. */
  readonly base: string
  /** What is counted, behind a measure word: 学位 in 新增5.8万个学位. Empty for money, shares and the like. */
  readonly thing: string
  /** 出席: it counts those who did. */
  readonly deed: string
  /** 首次: never before was it as much. */
  readonly isFirst: boolean
  /** In a table: where its unit is written for all of a kind, 单位：亿元. */
  readonly unitAt?: Range
  /** Whether its words go on about the indicator of the figure before: ……，同比增长5%. */
  readonly inherits: boolean
}

/** Every figure whose indicator the text names, in sentences and tables, in order. */
export function readFigures(document: Document): Figure[] {
  const prose = document.read(readProse)
  return [...prose, ...readRanks(document, prose), ...readTableFigures(document)].toSorted((a, b) => a.start - b.start)
}
