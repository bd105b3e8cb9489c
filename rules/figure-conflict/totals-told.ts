import {type Document, indexAt, type Quantity, readTables, type Table, type TableCell} from '@hegao/core'
import {approach, ofAnyWork} from './tokens.ts'

/** The total of a column, and another number that the text gives for what the column counts. */
export interface TotalTold {
  readonly cell: TableCell
  readonly other: Quantity
  readonly name: string
}

interface Total {
  readonly cell: TableCell & {readonly value: number}
  readonly name: string
  readonly unit: string
  readonly years: string
  /** What the rows above have: a number that is one of them is theirs. */
  readonly parts: readonly number[]
}

const total = /^(?:合计|总计|共计)$/
/** 营造林任务（万亩） */
const headOf = /^(?<name>\p{Script=Han}{3,14}?)(?:数量|数)?[（(](?<unit>[^（）()]{1,4})[）)]$/u
/** A number of another size is of something else. */
const mostTimes = 1.3
/** Where the table is titled: by the line above it, or the one above that. */
const linesAbove = 2
const reach = 24
/** 其中, 每县, 去年: of a part, or of another time. */
const otherThing = /其中|每|各|均|去年|上年|以来|累计|已|新增|剩余|另|首批|第[一二三四]批/

/** 安排营造林任务72万亩, where the table of the task has a total of 71.0. */
export function totalsTold(document: Document): TotalTold[] {
  const totals = document.read(readTables).flatMap((table) => totalsOf(document, table))
  if (totals.length === 0) return []
  const {text} = document
  return document.mentions('quantity').flatMap((quantity): TotalTold[] => {
    const {start, end, scale, exactness, upTo} = quantity
    if (exactness !== 'exact' || upTo !== undefined) return []
    const written = text.slice(start, end).replace(/^[0-9.,，]+/, '')
    const lead = text.slice(Math.max(0, start - reach), start).replace(approach, '')
    const one = totals.find(({name, unit}) => unit === written && lead.endsWith(name))
    if (!one || isInTable(document, start)) return []
    const value = quantity.value / scale
    const isOther = Math.abs(value - one.cell.value) > one.cell.step / 2
    const isNear = value < one.cell.value * mostTimes && one.cell.value < value * mostTimes
    const sentence = document.sentenceAt(start)
    const before = sentence ? text.slice(sentence.start, start) : lead
    const years = [...before.matchAll(/(?:19|20)[0-9]{2}(?=年)/g)].map(([year]) => year)
    const isOfOtherYear = one.years !== '' && years.length > 0 && !years.some((year) => one.years.includes(year))
    if (!isOther || !isNear || isOfOtherYear || one.parts.includes(value) || otherThing.test(before)) return []
    return [{cell: one.cell, other: quantity, name: one.name}]
  })
}

function isInTable(document: Document, at: number): boolean {
  const tables = document.read(readTables)
  const table = tables[indexAt(tables, at)]
  return table !== undefined && at < table.end
}

function totalsOf(document: Document, {rows, start}: Table): Total[] {
  const [heads = [], ...others] = rows
  const row = others.find(([first]) => first && total.test(first.text))
  if (!row) return []
  const {blocks} = document
  const at = indexAt(blocks, start)
  const title = blocks.slice(Math.max(0, at - linesAbove), at).map(({source}) => source.text)
  return heads.flatMap((head, column): Total[] => {
    const {name, unit} = (head && headOf.exec(head.text)?.groups) || {}
    const cell = row[column]
    if (name === undefined || unit === undefined || cell?.value === undefined || cell.step === 0 || ofAnyWork.test(name)) return []
    const parts = others.filter((other) => other !== row).map((other) => other[column]?.value ?? 0)
    return [{cell: {...cell, value: cell.value}, name, unit, years: title.join(''), parts}]
  })
}
