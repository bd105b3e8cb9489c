import {type Document, type Figure, indexAt, readFigures, readTables, type Table, type TableCell} from '@hegao/core'
import type {Fault} from './verdict.ts'

/** Tables of more cells are sheets of data, which no sentence repeats. */
const mostCells = 400
/** Shorter names are shared by many things. */
const shortestName = 4

const growthHead = /(?:同比)?(?:增长|增速|增幅)(?:率)?$/
const whole = /^(?:全[国省市区县州盟]|合计|总计|共计)$/
/** Figures of another time, or of what is still to come, are not those of the table. */
const otherTime = /去年|上年|同期|上半年|(?<!前)[一二三四]季度|累计|此前|年均|力争|目标|预计|计划|到20/
const captionUnit = /单位[：:][\s　]*([^）)]{1,20})/
/** How far above its table the line with its units stands. */
const nearestBlocks = 3

interface Column {
  /** What is measured, without its unit: 规模以上工业增加值. */
  readonly name: string
  readonly grows: boolean
  readonly year: string
  readonly unit: string
}

/** Figures of the text against the cells of a table on the same row and of the same indicator. */
export function tableAgainstText(document: Document): Fault[] {
  return document.read(readTables).flatMap((table) => {
    if (table.rows.length * (table.rows[0]?.length ?? 0) > mostCells) return []
    const columns = columnsOf(document, table)
    return document.read(readFigures).flatMap((figure) => faultsOf(document, table, columns, figure))
  })
}

function columnsOf({blocks}: Document, {rows: [heads = []], start}: Table): (Column | undefined)[] {
  const at = indexAt(blocks, start)
  const caption = blocks.slice(Math.max(0, at - nearestBlocks), at).findLast(({source}) => captionUnit.test(source.text))
  const units = captionUnit.exec(caption?.source.text ?? '')?.[1] ?? ''
  const found: (Column | undefined)[] = []
  for (const head of heads) {
    const own = /[（(]([^）)]{1,8})[）)]$/.exec(head?.text ?? '')
    const bare = (head?.text ?? '').replace(/[（(][^）)]*[）)]$/, '')
    const grows = growthHead.test(bare)
    const year = /(?:19|20)\d\d年/.exec(bare)?.[0] ?? ''
    const name = plain(bare.replace(growthHead, '').replace(year, ''))
    const before = found.at(-1)
    // 地区生产总值 | 增长: the growth of the column before.
    const of = name === '' && grows ? (before?.name ?? '') : name
    const unit = own?.[1] ?? (grows ? '%' : (units.split(/[、，,；;]/).find((one) => !/[%％]/.test(one)) ?? ''))
    found.push(of.length < shortestName ? undefined : {name: of, grows, year, unit: unit.replace('％', '%')})
  }
  return found
}

/** 规上工业 is short for 规模以上工业. */
const plain = (name: string): string => name.replace(/[\s　]/g, '').replace('规上', '规模以上').replace(/^(?:全[国省市区县州盟])/, '')

function faultsOf(document: Document, {rows: [, ...rows]}: Table, columns: readonly (Column | undefined)[], figure: Figure): Fault[] {
  const {quantity} = figure
  const block = document.blockAt(figure.start)
  if (!block || block.source.cell || quantity.exactness !== 'exact' || quantity.upTo !== undefined || figure.target || figure.relation === 'down') return []
  const sentence = document.sentenceAt(figure.start)
  const lead = document.text.slice(sentence?.start ?? figure.start, figure.start)
  if (otherTime.test(lead)) return []
  const matching = columns.flatMap((column, at) => (column && isOf(document, figure, column) ? [at] : []))
  const [column] = matching
  const row = rowOf(rows, lead, figure)
  const cell = column === undefined ? undefined : row?.[column]
  const head = column === undefined ? undefined : columns[column]
  if (matching.length !== 1 || !head || cell?.value === undefined || cell.step === 0) return []
  if (Math.abs(cell.value * quantity.scale - quantity.value) <= (cell.step * quantity.scale + quantity.step) / 2 + 1e-9) return []
  const label = row?.find((one) => one !== undefined && one.value === undefined)?.text ?? ''
  const data = {actual: document.slice(quantity), row: label, head: head.name, cell: document.slice(cell)}
  return [{id: 'table-text', place: quantity, certainty: 'likely', data, related: [['at-cell', cell]]}]
}

/** Whether a figure is of what a column has, in its unit. */
function isOf(document: Document, {indicator, relation, period, quantity}: Figure, {name, grows, year, unit}: Column): boolean {
  if (grows !== (relation === 'up') || (year !== '' && period !== year)) return false
  const written = document.slice(quantity).replace(/^[0-9.,]+/, '').replace('％', '%')
  const called = plain(indicator)
  return written === unit && (called === name || called.endsWith(name) || sorted(called) === sorted(name))
}

/** 整治背街小巷 is 背街小巷整治. */
const sorted = (words: string): string => [...words].toSorted().join('')

type Row = readonly (TableCell | undefined)[]

/** The one row whose label the sentence names before the figure; the row of the whole where it names none. */
function rowOf(rows: readonly Row[], lead: string, {scope}: Figure): Row | undefined {
  const labelled = rows.map((row) => ({row, label: row.find((cell) => cell !== undefined && cell.value === undefined)?.text ?? ''}))
  const named = labelled.filter(({label}) => label.length > 1 && !whole.test(label) && lead.includes(label))
  if (named.length > 0) return named.length === 1 ? named[0]?.row : undefined
  // Of a part that the table does not list, 靖川高新区, nothing is known.
  if (/\p{Script=Han}[市县区镇乡州](?!委|政府|级|场|民)/u.test(lead.replace(/全[国省市区县州盟]/g, ''))) return undefined
  const [total, ...others] = labelled.filter(({label}) => whole.test(label) && (scope === '' || scope === label || !label.startsWith('全')))
  return others.length === 0 ? total?.row : undefined
}
