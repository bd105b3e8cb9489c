import {
  CharacterSet,
  clauseStart,
  differenceOf,
  type Document,
  type Figure,
  groupBy,
  indexAt,
  isSubsequence,
  type Quantity,
  type Range,
  readFigureContext,
  readFigures,
  readTables,
  readTextIndex,
  type Stage
} from '@hegao/core'
import {mayShareBody} from './same.ts'

/**
 * How two numbers of one thing went apart: digits in another order or a point set elsewhere, a unit of another size, one digit
 * struck for another.
 */
export type SlipKind = 'transposed' | 'other-unit' | 'struck'

/** A number that is a slip of another number of the same thing. */
export interface Slip {
  readonly number: Quantity
  readonly other: Quantity
  readonly kind: SlipKind
  /** The words that both have: what they are numbers of. */
  readonly name: string
}

/** A number with the words around it. */
interface Token extends Range {
  readonly quantity: Quantity
  /** Its digits without scale, and what they are worth without their point: 4.26 and 426. */
  readonly digits: string
  readonly figures: string
  /** Whether nothing tells the unit, as in many tables. */
  readonly isBare: boolean
  readonly table: Range | undefined
  readonly from: number
  /** In a table, what the row says it is, and what the column does. */
  readonly label: string
  readonly head: string
}

/** One digit is alike by chance. */
const fewestDigits = 2
/** 3,986,412 is found wherever it stands; a number with more places than this in one text is no figure of one thing. */
const mostAlike = 8
/** So far before a number its name begins, and so far behind it ends. */
const [reachBefore, reachBehind] = [40, 12]

/** Numbers that are a slip of the keys, or of the unit, away from another number of the same thing. It needs no name of an indicator. */
export function slips(document: Document): Slip[] {
  const tokens = readTokens(document)
  const seen = new Set<Quantity>()
  const often = groupBy(tokens, ({quantity}) => `${quantity.value} ${quantity.unit}`)
  const count = ({quantity}: Token): number => often.get(`${quantity.value} ${quantity.unit}`)?.length ?? 0
  const found: Slip[] = []
  const compare = (earlier: Token, later: Token): void => {
    const kind = kindOf(earlier, later)
    if (kind === undefined || seen.has(later.quantity) || (count(earlier) > 1 && count(later) > 1)) return
    const name = sharedName(document, earlier, later, kind)
    if (name === undefined) return
    seen.add(later.quantity).add(earlier.quantity)
    const [number, other] = count(later) > 1 && count(earlier) === 1 ? [earlier, later] : [later, earlier]
    found.push({number: number.quantity, other: other.quantity, kind, name})
  }
  for (const same of suspects(tokens))
    for (const [index, later] of same.entries()) for (const earlier of same.slice(0, index)) compare(earlier, later)
  return found
}

/** Groups in which two may be slips of one another: the same digits in any order, or all but one of them. */
function suspects(tokens: readonly Token[]): Token[][] {
  const groups = new Map<string, Token[]>()
  const add = (key: string, token: Token): void => {
    const group = groups.get(key)
    if (group) group.push(token)
    else groups.set(key, [token])
  }
  for (const token of tokens) {
    add([...token.figures].toSorted().join(''), token)
    if (token.digits.length < fewestStruck) continue
    for (let at = 0; at < token.digits.length; at++)
      if (token.digits.charAt(at) !== '.') add(`${token.digits.slice(0, at)}*${token.digits.slice(at + 1)} ${token.quantity.unit}`, token)
  }
  return [...groups.values()].filter(
    (group) => group.length > 1 && group.length <= mostAlike && group.some(({quantity}) => quantity.value !== group[0]?.quantity.value)
  )
}

/** Four digits and a point, or five: fewer differ in one by chance. */
const fewestStruck = 5

function kindOf(one: Token, other: Token): SlipKind | undefined {
  const [a, b] = [one.quantity, other.quantity]
  if (one.table && other.table) return undefined
  const areAlike = one.isBare || other.isBare || (a.unit === b.unit && a.scale === b.scale)
  if (one.figures === other.figures) {
    if (one.isBare || other.isBare || a.value === b.value) return undefined
    if (one.digits !== other.digits && (a.unit !== b.unit || a.scale !== b.scale)) return undefined
    if (one.digits !== other.digits && one.figures.length > fewestDigits) return 'transposed'
    return a.dimension === b.dimension ? 'other-unit' : undefined
  }
  if (!areAlike || one.digits.length !== other.digits.length || one.digits.indexOf('.') !== other.digits.indexOf('.')) return undefined
  const {a: mine, b: its} = differenceOf(one.digits.replace('.', ''), other.digits.replace('.', ''))
  if (mine.length === 2 && mine === its.charAt(1) + its.charAt(0)) return 'transposed'
  return mine.length === 1 && one.digits.length >= fewestStruck ? 'struck' : undefined
}

function readTokens(document: Document): Token[] {
  const quantities = document.mentions('quantity')
  const cells = cellsOf(document)
  const inCells = (at: number): boolean => {
    const cell = cells[indexAt(cells, at)]
    return cell !== undefined && at < cell.end
  }
  let last = 0
  return [
    ...quantities.flatMap((quantity): Token[] => {
      const from = last
      last = quantity.end
      return quantity.upTo !== undefined || inCells(quantity.start) ? [] : tokenOf(quantity, {from})
    }),
    ...cells
  ].toSorted((a, b) => a.start - b.start)
}

/** Cells of numbers in the rows of tables, by the words of their row. */
function cellsOf(document: Document): Token[] {
  return document.read(readTables).flatMap((table) =>
    table.rows.flatMap((cells) => {
      const label = cells.find((cell) => cell && cell.value === undefined)?.text ?? ''
      return cells.flatMap((cell, column): Token[] => {
        if (!cell || cell.value === undefined || cell.step === 0) return []
        const {start, end, value, step, unit} = cell
        const read = document.read(figuresByPlace).get(start)?.quantity
        const quantity = read ?? ({start, end, value, unit, dimension: unit, exactness: 'exact', step, scale: 1} as const)
        return tokenOf(quantity, {
          from: start,
          table,
          label: label.replaceAll(/[（(][^（）()]*[）)]|^其中[：:]?/g, ''),
          head: table.rows[0]?.[column]?.text ?? ''
        })
      })
    })
  )
}

function tokenOf(
  quantity: Quantity,
  at: {readonly from: number; readonly table?: Range; readonly label?: string; readonly head?: string}
): Token[] {
  const {value, scale, step} = quantity
  const decimals = Math.max(0, Math.round(-Math.log10(step / scale)))
  const digits = (value / scale).toFixed(Math.min(decimals, 9))
  const figures = digits.replace('.', '').replaceAll(/^0+|0+$/g, '')
  if (figures.length < fewestDigits) return []
  const {from, table, label = '', head = ''} = at
  return [
    {
      start: quantity.start,
      end: quantity.end,
      quantity,
      digits,
      figures,
      isBare: table !== undefined && quantity.unit === '',
      table,
      from,
      label,
      head
    }
  ]
}

/** Fewer words in common are no name; for digits that may be alike by chance they have to be more. */
const shortestName = (one: Token, kind: SlipKind): number =>
  kind === 'struck' ? 6 : one.figures.length > 3 || (kind === 'other-unit' && one.figures.length > 2) ? 3 : one.figures.length > 2 ? 4 : 5
/** A word that stands in more places than this names more than one thing. */
const mostPlaces = 8
const longWord = 7

/** The name that two numbers share, where nothing around them says that they are of two things. */
function sharedName(document: Document, one: Token, other: Token, kind: SlipKind): string | undefined {
  if (document.sentenceAt(one.quantity.start)?.start === document.sentenceAt(other.quantity.start)?.start) return undefined
  const [a, b] = [wordsOf(document, one), wordsOf(document, other)]
  if (a.change !== b.change || a.mean !== b.mean) return undefined
  const indicator = kind === 'struck' ? undefined : sameIndicator(document, one, other)
  if (indicator !== undefined) return mayBeOneTime(document, one, other, kind) ? indicator : undefined
  // Rates stand under the same words everywhere.
  if (one.quantity.dimension === '%' && !isSameClause(a.clause, b.clause)) return undefined
  // 210万吨 and 21万吨: digits so few have to be of the very same.
  if (kind === 'other-unit' && one.figures.length <= fewestDigits && !isSameClause(a.clause, b.clause)) return undefined
  const name = [
    longestCommon(a.before, b.before),
    longestCommon(a.before.slice(-nearby), b.before.slice(-nearby)),
    ...(one.figures.length > 3 ? [longestCommon(a.before, b.behind), longestCommon(a.behind, b.before)] : [])
  ]
    .toSorted((x, y) => y.length - x.length)
    .find((words) => words.length >= shortestName(one, kind) && ofOneThing(a, b, words, kind))
  if (name === undefined || (name.length < longWord && !isRare(document, name))) return undefined
  return mayBeOneTime(document, one, other, kind) ? name : undefined
}

/** GDP of 经济总量 and 地区生产总值: the name that a reading of figures gives both. */
function sameIndicator(document: Document, one: Token, other: Token): string | undefined {
  const figures = document.read(figuresByPlace)
  const [a, b] = [figures.get(one.start), figures.get(other.start)]
  if (!a || !b || one.figures.length <= fewestDigits) return undefined
  return a.indicator === b.indicator && a.relation === b.relation && a.thing === b.thing && mayShareBody(a, b) ? a.name : undefined
}

/** Figures by where they stand, those of tables too. */
export const figuresByPlace = (document: Document): ReadonlyMap<number, Figure> =>
  new Map(document.read(readFigures).map((figure) => [figure.start, figure]))

/** 完成预算 is no name. */
const shortestClause = 5
const isSameClause = (a: string, b: string): boolean => Math.min(a.length, b.length) >= shortestClause && (a.endsWith(b) || b.endsWith(a))

const isRare = (document: Document, name: string): boolean => document.read(readTextIndex).find(name.slice(-4)).length <= mostPlaces

/** So many characters before a number the name in its own clause is looked for, whatever its sentence begins with. */
const nearby = 10

interface Around {
  readonly before: string
  readonly behind: string
  /** What of it stands in the clause of the number. */
  readonly clause: string
  /** How it changed: rose, fell, or is so much. */
  readonly change: string
  readonly mean: boolean
}

const approach = /(?:达到|达|为|是|有|约|近|超过|超|突破|逾|共|计|总数|总计|分别|了|至|到|稳定在|保持在|完成|实现|：|:|，|的)+$/
const approachEnds = new CharacterSet('到达为是有约近过超破逾共数计别了至在成现：:，的')
const rise = /(?:增长|增加|提高|上升|提升|净增|新增|增|升|涨|快|多)(?:了)?(?:约|近|超过?)?$/
const fall = /(?:下降|减少|降低|回落|缩小|压减|降|减|少)(?:了)?(?:约|近|超过?)?$/
const mean = /[均每]/
const notHan = /[^\p{Script=Han}]+/gu
/** What says only when or where, and 的. */
const setting =
  /(?:19|20)[0-9]{2}年(?:[末底初]|同期)?|(?:今|去|前|上|当|全|本)年|上半年|下半年|[一二三四]季度|目前|截至|年[末底]|月[末底]|全[国省市区县州]|我[国省市区县]|的/g

function wordsOf(document: Document, {quantity, from, table, label}: Token): Around {
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

/** Whether a number is all of its line. */
function isAlone(document: Document, {start, end}: Range): boolean {
  const block = document.blockAt(start)
  return block !== undefined && block.end - block.start <= end - start + longestTail
}

const clauseMarks = '，；：。、'
const fewestWords = 2
/** Behind a number that is all of its line: 以上. */
const longestTail = 2

/** The words of a name alone, without its verb and what says only when and where. */
const bareName = (words: string): string =>
  (approachEnds.has(words.charCodeAt(words.length - 1)) ? words.replace(approach, '') : words)
    .replaceAll(setting, '')
    .replaceAll(notHan, '')

/** Words of a name that may follow the shared ones on one side only, 总▸金额. */
const longestRest = 3

/** Whether words that two contexts share are the end of one name in both, which nothing before them sets apart: 夏▸粮总产量 and 秋▸粮总产量. */
function ofOneThing(a: Around, b: Around, name: string, kind: SlipKind): boolean {
  const [mine, its] = [a, b].map(({before, clause}) => {
    const at = before.lastIndexOf(name)
    // 经济总量▸连跨两个台阶，2024年达到: the clause of the number has no name of its own.
    const rest = clause.length < fewestWords ? '' : before.slice(at + name.length).replace(approach, '')
    return at < 0 ? undefined : {lead: before.slice(0, at), rest}
  })
  // One has it before its number, the other behind.
  if (!mine || !its) return true
  if (kind === 'struck' && mine.rest + its.rest !== '') return false
  const [short, long] = mine.rest.length < its.rest.length ? [mine.rest, its.rest] : [its.rest, mine.rest]
  const isSame =
    long === short || (long.length <= longestRest && (isSubsequence(short, long) || [...short].some((word) => long.includes(word))))
  return isSame && !areContrasted(mine.lead, its.lead)
}

/** 夏 and 秋, 计划 and 实际, 主桥 and 副桥 before the same words. */
function areContrasted(one: string, other: string): boolean {
  const [a, b] = [one.slice(-longestContrast), other.slice(-longestContrast)]
  return a !== '' && b !== '' && a.length === b.length && a.length < longestContrast && a !== b
}
const longestContrast = 4

/** Longest words that both have. Contexts are short. */
function longestCommon(a: string, b: string): string {
  for (let length = Math.min(a.length, b.length); length > 2; length--)
    for (let at = a.length - length; at >= 0; at--) if (b.includes(a.slice(at, at + length))) return a.slice(at, at + length)
  return ''
}

interface Setting {
  readonly year: string
  readonly part: string
  /** Empty where a table, or a box, does not say. */
  readonly stage: Stage | ''
}

/** Whether two numbers may be of one time and both be told, or both be aimed at. */
function mayBeOneTime(document: Document, one: Token, other: Token, kind: SlipKind): boolean {
  const [a, b] = [settingOf(document, one), settingOf(document, other)]
  // What is aimed at is not a thousand times what is told.
  if (kind !== 'other-unit' && (a.stage === 'target') !== (b.stage === 'target') && a.stage !== '' && b.stage !== '') return false
  if (a.part !== b.part && a.part !== '' && b.part !== '') return false
  return a.year === '' || b.year === '' || a.year === b.year || isNumber(a.year) !== isNumber(b.year)
}

/** 去年, of which nothing says which it is, may be any. */
const isNumber = (year: string): boolean => /^[0-9]/.test(year)

function settingOf(document: Document, {quantity, table, label, head}: Token): Setting {
  if (table) {
    const [year = ''] = /(?:19|20)[0-9]{2}/.exec(head) ?? /(?:19|20)[0-9]{2}/.exec(label) ?? []
    return {year, part: '', stage: /目标|规划|预期|计划/.test(head + label) ? 'target' : ''}
  }
  if (isAlone(document, quantity)) return {year: '', part: '', stage: ''}
  const {time, stage} = document.read(readFigureContext).at(quantity.start, clauseStart(document.text, quantity.start))
  return {...time, stage}
}
