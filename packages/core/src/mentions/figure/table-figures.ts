import {readHeadings} from '../../document/scope.ts'
import type {Document} from '../../document/document.ts'
import {indexAt, type Range} from '../../range.ts'
import {meaningOf} from '../quantity/unit.ts'
import {readTables, type Table, type TableCell} from '../table/table.ts'
import type {Figure} from './figure.ts'
import {nameIn} from './name.ts'
import {type NamedTime, readTimes, type Time} from './time.ts'

/** What a row or a column says of its cells. */
interface Label {
  readonly indicator: string
  readonly name: string
  readonly body: string
  readonly isGrowth: boolean
  readonly time: Time | undefined
  readonly isAim: boolean
  readonly unit: string
}

/** The value of a cell, named by its row and its column. */
export function readTableFigures(document: Document): Figure[] {
  const heads = document.read(readHeadings).map(({heading, body}) => ({start: heading.start, heading, body}))
  return document.read(readTables).flatMap((table) => {
    const over = heads[indexAt(heads, table.start)]
    return figuresOf(document, table, over && table.start < over.body.end ? over.heading : undefined)
  })
}

/** Where a table is titled by the line above it or the one above that: 表1　前三季度分市主要经济指标, 单位：亿元、%. */
const linesAbove = 3

function figuresOf(document: Document, table: Table, over: Range | undefined): Figure[] {
  const [header, ...rows] = table.rows
  if (!header) return []
  const above = linesBefore(document, table.start, over)
  const times = document.read(readTimes)
  const within = ({start, end}: Range): readonly NamedTime[] => times.slice(indexAt(times, start - 1) + 1, indexAt(times, end - 1) + 1)
  const overAll = above.flatMap(within).find(({role}) => role === 'holds')
  const stated = above.flatMap((line) => unitsIn(document, line))[0]
  const units = stated?.units
  const columns = header.map((cell) => cell && labelOf(document, cell, within))
  return rows.flatMap((row) => {
    const first = row[table.names]
    const own = first && labelOf(document, first, within)
    return !own || first.value !== undefined
      ? []
      : row.slice(table.names + 1).flatMap((cell, index): Figure[] => {
          const column = columns[table.names + 1 + index]
          if (!cell || cell.value === undefined || cell.step === 0 || !column) return []
          const isPlaceRow = own.body !== '' && own.indicator === ''
          const named = isPlaceRow ? column : own
          const other = isPlaceRow ? own : column
          // 绝对量, 2025年, 增长: what a column beside the names of indicators may say. Any other is an indicator of its own.
          if (
            !isPlaceRow &&
            !/^(?:|单位|绝对[值量数]|数值|总量|完成|完成数|执行数|决算数|实绩|实际|实际值|指标值|目标|目标值|规划目标|预期|预期值|合计|累计)$/.test(
              column.indicator
            )
          )
            return []
          if (named.indicator.length < 3) return []
          const isGrowth = named.isGrowth || other.isGrowth
          const unit = isGrowth
            ? '%'
            : cell.unit || named.unit || other.unit || (units?.length === 1 || units?.[1] === '%' ? (units[0] ?? '') : '')
          const {dimension, factor} = measureOf(unit)
          const unitAt = stated !== undefined && unit === stated.units[0] ? {unitAt: stated.place} : {}
          if (dimension === '') return []
          const time = column.time ?? own.time ?? overAll
          const value = Math.abs(cell.value) * factor
          const isAim = named.isAim || other.isAim
          return [
            {
              start: cell.start,
              end: cell.end,
              quantity: {
                start: cell.start,
                end: cell.end,
                value,
                unit,
                dimension,
                exactness: 'exact',
                step: cell.step * factor,
                scale: factor
              },
              indicator: named.indicator,
              name: named.name,
              relation: isGrowth ? 'growth' : 'level',
              signed: cell.value * factor,
              manner: '',
              time: {year: time?.year ?? '', part: time?.part ?? ''},
              timeFrom: time ? 'heading' : 'nothing',
              stage: isAim ? 'target' : 'told',
              body: own.body,
              base: '',
              thing: '',
              deed: '',
              isFirst: false,
              inherits: false,
              ...unitAt
            }
          ]
        })
  })
}

const unitLine = /单位：([^）)\n]{1,12})/

/** 单位：亿元、%. */
function unitsIn(document: Document, line: Range): {readonly place: Range; readonly units: readonly string[]}[] {
  const match = unitLine.exec(document.slice(line))
  if (match?.[1] === undefined) return []
  const start = line.start + match.index
  return [{place: {start, end: start + match[0].length}, units: match[1].split(/[、，,]/)}]
}

/** Longer lines are no titles of tables. */
const longestTitle = 60

function linesBefore({blocks}: Document, at: number, over: Range | undefined): readonly Range[] {
  const last = indexAt(blocks, at - 1)
  const near = blocks.slice(Math.max(0, last - linesAbove + 1), last + 1).filter(({start, end}) => end <= at && end - start < longestTitle)
  return [...near.toReversed(), ...(over ? [over] : [])]
}

const growth = /(?:比?(?:上年|去年)?(?:同期)?(?:同比)?(?:增长|增幅|增速|增减))(?:率)?$/

function labelOf(document: Document, cell: TableCell, within: (range: Range) => readonly NamedTime[]): Label {
  const words = cell.text.replace(/[（(][^（）()]*[）)]/g, '').replace(/[±+]/g, '')
  const [time] = within(cell)
  const written = /[（(]([^（）()]{1,8})[）)]/.exec(cell.text)?.[1] ?? ''
  const isGrowth = growth.test(words)
  const body = /^(?:全国|全省|全市|全区|全县)(?:合计|总计)?$/.test(words) ? words.slice(0, 2) : placeRow.test(words) ? words : ''
  const {key, shown} = body === '' ? nameIn(words.replace(growth, '')) : {key: '', shown: ''}
  return {
    indicator: key,
    name: shown || words,
    body,
    isGrowth,
    time,
    isAim: /目标|预期|规划/.test(cell.text),
    unit: measureOf(written).dimension === '' ? '' : written
  }
}

const placeRow = /^\p{Script=Han}{2,8}[省市县区州盟旗]$/u

/** 亿元, 万人, %: what a table is counted in. */
function measureOf(unit: string): {readonly dimension: string; readonly factor: number} {
  const match = /^(百|千)?(万亿|万|亿)?(.{1,5})$/u.exec(unit)
  const bare = match?.[3] ?? ''
  if (!/^(?:%|％|元|人|人次|吨|公里|平方米|平方公里|千瓦|千瓦时|公顷|亩|户|家|个|辆|台|套|件|立方米|微克\/立方米|岁|年)$/.test(bare))
    return {dimension: '', factor: 1}
  const {dimension, factor} = meaningOf(bare === '％' ? '%' : bare)
  const scales: Readonly<Record<string, number>> = {万: 1e4, 亿: 1e8, 万亿: 1e12}
  const hundreds = match?.[1] === '百' ? 100 : match?.[1] === '千' && match[2] !== undefined ? 1000 : 1
  return {dimension, factor: factor * (scales[match?.[2] ?? ''] ?? 1) * hundreds}
}
