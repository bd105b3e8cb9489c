import {type Document, parseNumeral, type Range, readTables, type Table} from '@hegao/core'

/** “七涨一降”, and what the list or the table behind it makes of it. */
export interface RisesAndFalls {
  readonly claim: Range
  readonly up: number
  readonly down: number
  readonly shown: Range
}

const number = '[一二两三四五六七八九]|[0-9]{1,2}'
const claimed = new RegExp(`(?<up>${number})(?:涨|升)(?<down>${number})(?:降|跌)(?![一二两三四五六七八九0-9]+平)`, 'g')
/** 衣着、居住、医疗保健价格▸上涨, 居住▸下降0.1%. */
const clause =
  /^(?:其中)?(?<names>[^，；。：0-9]{2,60}?)(?:等)?(?:价格|类|同比|环比|分别)*(?:(?<rise>上涨|上升)|(?<fall>下降|下跌))(?:[0-9.%％、和]*)$/
const joined = /[和与及]/
const longestList = 200
/** The table stands below the paragraph. */
const farthestTable = 300

/** Numbers of rises and falls that are not those of the list right behind them, or of the table below. */
export function risesAndFalls(document: Document): RisesAndFalls[] {
  const {text} = document
  const found: RisesAndFalls[] = []
  for (const {index, 0: words, groups} of text.matchAll(claimed)) {
    const [up, down] = [parseNumeral(groups?.['up'] ?? '') ?? 0, parseNumeral(groups?.['down'] ?? '') ?? 0]
    const claim = {start: index, end: index + words.length}
    const shown = listBehind(document, claim, up + down) ?? tableBelow(document, claim, up + down)
    if (shown && (shown.up !== up || shown.down !== down)) found.push({claim, ...shown})
  }
  return found
}

type Shown = Omit<RisesAndFalls, 'claim'>

/** ：……上涨，……下降: a list that names as many things, each in a clause of those that went its way. */
function listBehind({text}: Document, {end}: Range, all: number): Shown | undefined {
  const opened = /^[”"]?[：:，]/.exec(text.slice(end, end + 2))
  if (!opened) return undefined
  const start = end + opened[0].length
  const list = /^[^。\n]*/.exec(text.slice(start, start + longestList))?.[0] ?? ''
  let [up, down] = [0, 0]
  for (const part of list.split(/[，；]/)) {
    const {names, rise} = clause.exec(part)?.groups ?? {}
    if (names === undefined || joined.test(names.replace(/用品[和及]服务|食品[和及]|服务[和及]/g, ''))) return undefined
    const count = names.split('、').length
    if (rise === undefined) down += count
    else up += count
  }
  return up + down === all ? {up, down, shown: {start, end: start + list.length}} : undefined
}

/** The next table, where it has one column of changes and as many rows, besides one of all. */
function tableBelow(document: Document, {end}: Range, all: number): Shown | undefined {
  const flow = document.flowAt(end - 1)
  const table = document.read(readTables).find(({start}) => start > end)
  if (!flow || !table || table.start - flow.end > farthestTable) return undefined
  const values = changesIn(table)
  if (!values || values.length < all || values.length > all + 1) return undefined
  const own = values.slice(values.length - all)
  if (own.includes(0)) return undefined
  const up = own.filter((value) => value > 0).length
  return {up, down: all - up, shown: {start: table.start, end: table.end}}
}

function changesIn({rows: [heads = [], ...rows]}: Table): number[] | undefined {
  if (heads.length !== 2 || !/涨跌|涨幅|升降|上涨|同比|比上年/.test(heads[1]?.text ?? '')) return undefined
  const values = rows.flatMap((row) => (row[1]?.value !== undefined && row[1].step > 0 ? [row[1].value] : []))
  return values.length === rows.length ? values : undefined
}
