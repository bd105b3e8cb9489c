import {
  CharacterSet,
  clauseStart,
  type Document,
  type Figure,
  indexAt,
  type Quantity,
  type Range,
  readFigureContext,
  readFigures,
  readTables,
  type Stage
} from '@hegao/core'

/** A number with the words around it. */
export interface Token extends Range {
  readonly quantity: Quantity
  /** Its digits without scale and point, and how many stand behind the point: 426 and 2 of 4.26万亿. */
  readonly digits: number
  readonly decimals: number
  /** Its digits without zeros at the end: 21 of 2100. */
  readonly figures: number
  /** Whether nothing tells the unit, as in many tables. */
  readonly isBare: boolean
  readonly table: Range | undefined
  readonly from: number
  /** In a table, what the row says it is, and what the column does. */
  readonly label: string
  readonly head: string
  /** The unit of a cell, where its row or column says it: 个 of 起降点（个）. */
  readonly measure: string
}

/** Every number of a text and of its tables, in order. */
export function readTokens(document: Document): readonly Token[] {
  const quantities = document.mentions('quantity')
  const cells = cellsOf(document)
  const inCells = (at: number): boolean => {
    const cell = cells[indexAt(cells, at)]
    return cell !== undefined && at < cell.end
  }
  let last = 0
  const told: Token[] = []
  for (const quantity of quantities) {
    const from = last
    last = quantity.end
    if (quantity.upTo === undefined && !inCells(quantity.start)) told.push(tokenOf(quantity, {from, table: undefined}))
  }
  return cells.length === 0 ? told : [...told, ...cells].toSorted((a, b) => a.start - b.start)
}

/** Cells of numbers in the rows of tables, by the words of their row. */
function cellsOf(document: Document): Token[] {
  return document.read(readTables).flatMap((table) =>
    table.rows.flatMap((cells) => {
      const named = cells[table.names]
      const label = (named && named.value === undefined ? named : cells.find((cell) => cell && cell.value === undefined))?.text ?? ''
      const ofRow = bracketed(label) || (cells[table.rows[0]?.findIndex((head) => head?.text === '单位') ?? -1]?.text ?? '')
      return cells.flatMap((cell, column): Token[] => {
        if (!cell || cell.value === undefined || cell.step === 0) return []
        const {start, end, value, step, unit} = cell
        const read = document.read(figuresByPlace).get(start)?.quantity
        const quantity = read ?? ({start, end, value, unit, dimension: unit, exactness: 'exact', step, scale: 1} as const)
        const head = table.rows[0]?.[column]?.text ?? ''
        const measure = unit || ofRow || bracketed(head)
        return [tokenOf(quantity, {from: start, table, label: label.replaceAll(/[（(][^（）()]*[）)]|^其中[：:]?/g, ''), head, measure})]
      })
    })
  )
}

/** 个 of 起降点（个）. */
const bracketed = (label: string): string => /[（(]([^（）()]{1,6})[）)]/.exec(label)?.[1] ?? ''

function tokenOf(quantity: Quantity, at: Pick<Token, 'from' | 'table'> & Partial<Pick<Token, 'label' | 'head' | 'measure'>>): Token {
  const {start, end, value, scale, step, unit} = quantity
  let decimals = 0
  for (let size = scale; step < size / 2 && decimals < mostDecimals; size /= 10) decimals++
  const digits = Math.round((value / scale) * 10 ** decimals)
  let figures = digits
  while (figures > 0 && figures % 10 === 0) figures /= 10
  const isBare = at.table !== undefined && unit === ''
  const {table, from, label = '', head = '', measure = ''} = at
  return {start, end, quantity, digits, decimals, figures, isBare, table, from, label, head, measure}
}

const mostDecimals = 6

/** What the words around a number say of it. */
export interface Around {
  readonly before: string
  readonly behind: string
  /** What of it stands in the clause of the number. */
  readonly clause: string
  /** How it changed: rose, fell, or is so much. */
  readonly change: string
  readonly mean: boolean
}

/** Verbs and adverbs between a name and its number. */
export const approach =
  /(?:(?:提高|上升|提升|增加|增长|扩大|下降|降低|减少|缩小|回落|控制|稳定|保持)(?:到|至|在)|达到|达|为|是|有|约|近|超过|超|突破|逾|共|计|总数|总计|分别|了|至|到|完成|实现|：|:|，|的)+$/
/** 计划投入资金, 总投资, 为预算: each work has its own. */
export const ofAnyWork =
  /^(?:为|占|年初|年度|调整|计划|预计|预算|概算|估算|累计|完成|投入|安排|下达|落实|筹措|补助|资金|投资|项目|[总共已约将拟达额])+$/

const approachEnds = new CharacterSet('到达为是有约近过超破逾共数计别了至在成现：:，的在')
const rise = /(?:增长|增加|提高|上升|提升|净增|新增|增|升|涨|快|多)(?:了)?(?:约|近|超过?)?$/
const fall = /(?:下降|减少|降低|回落|缩小|压减|降|减|少)(?:了)?(?:约|近|超过?)?$/
const mean = /[均每]/
const notHan = /[^\p{Script=Han}]+/gu
/** What says only when or where, and 的. */
const setting =
  /(?:19|20)[0-9]{2}年(?:[末底初]|同期)?|(?:今|去|前|上|当|全|本)年|上半年|下半年|[一二三四]季度|[省市县区乡镇村]{1,3}[两三四]级|目前|截至|年[末底]|月[末底]|全[国省市区县州]|我[国省市区县]|的/g

export function wordsOf(document: Document, {quantity, from, table, label}: Token): Around {
  const {text} = document
  if (table) return {before: label.replaceAll(notHan, ''), behind: '', clause: label, change: '', mean: mean.test(label)}
  // 4260亿元 alone on its line, and the line below says of what.
  if (isAlone(document, quantity)) {
    const below = bareName(document.blocks[indexAt(document.blocks, quantity.start) + 1]?.source.text ?? '')
    return {before: below, behind: '', clause: below, change: '', mean: mean.test(below)}
  }
  const sentence = document.sentenceAt(quantity.start)?.start ?? 0
  const whole = text.slice(Math.max(sentence, quantity.start - reachBefore), quantity.start)
  const change = rise.test(whole) ? '+' : fall.test(whole) ? '-' : ''
  const clause = bareName(whole.slice(Math.max(...[...clauseMarks].map((mark) => whole.lastIndexOf(mark))) + 1))
  // What stands before another number is its own, unless nothing else says what this one is of.
  const lead = clause.length < fewestWords ? whole : text.slice(Math.max(sentence, from, quantity.start - reachBefore), quantity.start)
  return {
    before: bareName(lead),
    behind: bareName(/^\p{Script=Han}*/u.exec(text.slice(quantity.end, quantity.end + reachBehind))?.[0] ?? ''),
    clause,
    change,
    mean: mean.test(clause)
  }
}

/** So far before a number its name begins, and so far behind it ends. */
const [reachBefore, reachBehind] = [40, 12]

/** Whether a number is all of its line. */
function isAlone(document: Document, {start, end}: Range): boolean {
  const block = document.blockAt(start)
  return block !== undefined && block.end - block.start <= end - start + longestTail
}

const clauseMarks = '，；：。、'
/** Fewer characters name nothing. */
export const fewestWords = 2
/** Behind a number that is all of its line: 以上. */
const longestTail = 2

/** The words of a name alone, without its verb and what says only when and where. */
const bareName = (words: string): string =>
  (approachEnds.has(words.charCodeAt(words.length - 1)) ? words.replace(approach, '') : words)
    .replaceAll(setting, '')
    .replaceAll(notHan, '')

/** When a number is told of, and whether as an aim. */
export interface Setting {
  readonly year: string
  readonly part: string
  /** Empty where a table, or a box, does not say. */
  readonly stage: Stage | ''
}

export function settingOf(document: Document, {quantity, table, label, head}: Token): Setting {
  if (table) {
    const [year = ''] = /(?:19|20)[0-9]{2}/.exec(head) ?? /(?:19|20)[0-9]{2}/.exec(label) ?? []
    return {year, part: '', stage: /目标|规划|预期|计划/.test(head + label) ? 'target' : ''}
  }
  if (isAlone(document, quantity)) return {year: '', part: '', stage: ''}
  const {time, stage} = document.read(readFigureContext).at(quantity.start, clauseStart(document.text, quantity.start))
  return {...time, stage}
}
/** Figures by where they stand, those of tables too. */
export const figuresByPlace = (document: Document): ReadonlyMap<number, Figure> =>
  new Map(document.read(readFigures).map((figure) => [figure.start, figure]))
