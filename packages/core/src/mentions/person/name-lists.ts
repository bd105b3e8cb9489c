import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {endsName, isName} from './person.ts'

/** A name in a list; where it is set with a space inside, 丁　敏, its value has none. */
export interface ListedName extends Range {
  readonly value: string
}

/** Names that stand one behind another. */
export interface NameList {
  /** `row`: 白鹤年、谷雨生、裴一鸣 in a sentence. `roll`: one a line or a cell, each with what it is or alone. */
  readonly kind: 'row' | 'roll'
  readonly names: readonly ListedName[]
}

/** Lists of names, rows in order and then rolls. */
export function readNameLists(document: Document): NameList[] {
  return [...rowsIn(document.text), ...linesIn(document), ...columnsIn(document)]
}

/** What stands between two names of a row; one may have a remark behind it: 罗敏（女）、陈青禾. */
const remark = '(?:（[^（）\\n]{1,8}）)?'
const middle = new RegExp(`、(?<name>[\\u4e00-\\u9fff]{2,4})(?=${remark}、)${remark}`, 'y')
const last = /、[\u4e00-\u9fff]{2,4}/y
const han = /^[\u4e00-\u9fff]+$/
const longestName = 4
const longestRemark = 10
const shortestName = 2

function rowsIn(text: string): NameList[] {
  const rows: NameList[] = []
  for (let comma = text.indexOf('、'); comma >= 0;) {
    const first = nameBefore(text, comma)
    const names: ListedName[] = first ? [first] : []
    let at = comma
    for (;;) {
      middle.lastIndex = at
      const found = middle.exec(text)
      const value = found?.groups?.['name']
      if (!found || value === undefined || !isName(value)) break
      names.push({start: at + 1, end: at + 1 + value.length, value})
      at += found[0].length
    }
    const end = nameAfter(text, at)
    if (end) names.push(end)
    if (names.length > 1) rows.push({kind: 'row', names})
    comma = text.indexOf('、', Math.max(comma, at) + 1)
  }
  return rows
}

/** The name that ends before a mark. What stands before it may be glued to it, 组织王启航; of three characters and two the longer. */
function nameBefore(text: string, comma: number): ListedName | undefined {
  const opened = text.slice(Math.max(0, comma - longestRemark), comma).lastIndexOf('（')
  const end = text.charAt(comma - 1) === '）' && opened >= 0 ? Math.max(0, comma - longestRemark) + opened : comma
  for (const length of [3, longestName, shortestName]) {
    const value = text.slice(Math.max(0, end - length), end)
    if (value.length === length && isName(value)) return {start: end - length, end, value}
  }
  return undefined
}

/** The last name of a row, which a mark or a verb follows. */
function nameAfter(text: string, comma: number): ListedName | undefined {
  last.lastIndex = comma
  if (!last.test(text)) return undefined
  const start = comma + 1
  for (let length = shortestName; length <= longestName; length++) {
    const value = text.slice(start, start + length)
    if (han.test(value) && isName(value) && endsName(text, start + length)) return {start, end: start + length, value}
  }
  return undefined
}

/** 1．丁　敏（女）　云川市第一人民医院护士长 */
const line = /^(?:[（(]?[0-9０-９]{1,3}[）).．、]?[\s　]*)?(?<name>[\u4e00-\u9fff]{1,3}(?:[ 　]{1,3}[\u4e00-\u9fff]{1,2})?)(?=[\s　（(]|$)/
/** Two lines that begin like names may be anything. */
const fewestLines = 3

function linesIn({blocks}: Document): NameList[] {
  const rolls: NameList[] = []
  let names: ListedName[] = []
  const close = (): void => {
    if (names.length >= fewestLines) rolls.push({kind: 'roll', names})
    names = []
  }
  for (const {kind, start, source} of blocks) {
    const [whole = '', name = ''] = kind === 'cell' ? [] : (line.exec(source.text) ?? [])
    const written = [name, name.replace(/[ 　]+[\u4e00-\u9fff]*$/, '')].find((words) => isName(words.replace(/[ 　]/g, '')))
    if (written === undefined) close()
    else {
      const from = start + whole.length - name.length
      names.push({start: from, end: from + written.length, value: written.replace(/[ 　]/g, '')})
    }
  }
  close()
  return rolls
}

/** What stands above a column of people. */
const columnOfPeople = /姓名|名单|人员|负责人|责任人|联系人|联络员|专家|代表|成员|组长|记者|[省市县区乡镇村河湖林]长$/

function columnsIn({blocks}: Document): NameList[] {
  const columns = new Map<string, ListedName[]>()
  for (const {kind, start, source} of blocks) {
    if (kind !== 'cell' || !source.cell) continue
    const key = `${source.cell.table} ${source.cell.column}`
    const value = source.text.replace(/[\s　]/g, '')
    if (source.cell.row === 0 && columnOfPeople.test(value)) columns.set(key, [])
    else if (isName(value)) columns.get(key)?.push({start, end: start + source.text.length, value})
  }
  return [...columns.values()].filter(({length}) => length > 1).map((names) => ({kind: 'roll', names}))
}
