import {type Block, type Document, isSubsequence, placesOf, type Range} from '@hegao/core'

/** A department that a body is made up of, and the list of its members, in which nobody is of it. */
export interface Missing {
  readonly body: Range
  readonly list: Range
}

/** 由省发展改革委、省教育厅、……、省体育局▸8个部门▸组成; behind 等 there may be more, unless a number says that these are all. */
const madeUpOf =
  /由((?:[\u4e00-\u9fff]{3,20}、){3,}(?:(?!等)[\u4e00-\u9fff]){3,20}?)(?:(?:等?[0-9一二三四五六七八九十]{1,3}[个家](?:成员)?(?:部门|单位|部门单位)?)|(?:部门|单位)?)(?:共同|联合)?$/
/** 成员单位包括市发改委、市财政局、……。 */
const membersAre = /^(?:包括|有|为|：|由)((?:[\u4e00-\u9fff]{3,20}、){3,}(?:(?!等)[\u4e00-\u9fff]){3,20})(?=[。；\n]|$)/
const longestRow = 400
/** 省联席会议组成人员名单 */
const listTitle = /(?:成员|组成人员|人员)名单$/
const longestTitle = 40
/** Nobody's line in a list of members is as long. */
const longestLine = 50
const mostLines = 120
const mostTitles = 20
const fewestMembers = 3
/** 省教育厅▸副厅长 */
const department =
  /([\u4e00-\u9fff]{2,20}?[委局厅办部院会行署社台])(?=党组|党委|党工委|常务|副|[一二三四]级|主任|[局厅部院行署社台会]长|书记|主席|调研员|巡视员|总|负责)/
const office = /^(?:.*[：:])?[\s　]*(?:[\u4e00-\u9fff]{1,3}[ 　]{0,3}[\u4e00-\u9fff]{1,2}[\s　]+)?/

/** Bodies that a text names as the whole of a group, and of which the list of its members has all but one. */
export function missingMembers(document: Document): Missing[] {
  const rolls = document.blocks
    .filter(({start, end, source}) => end - start <= longestTitle && listTitle.test(source.text))
    .slice(0, mostTitles)
    .map((title) => ({title, lines: linesBelow(document, title)}))
    .map((roll) => ({...roll, departments: roll.lines.flatMap(({source}) => department.exec(source.text.replace(office, ''))?.[1] ?? [])}))
    // The list of attachments has the title as well.
    .filter(({departments}) => departments.length >= fewestMembers)
  if (rolls.length === 0) return []
  return rowsOf(document).flatMap((bodies): Missing[] => {
    const roll = rolls.find(({title}) => title.start > (bodies[0]?.start ?? 0))
    if (!roll) return []
    const {title, lines, departments} = roll
    const missing = bodies.filter((body) => !departments.some((one) => areOne(one, document.slice(body))))
    // Somebody of another department may stand for the one that is missing, under another name.
    const strangers = departments.filter((one) => !isHigher.test(one) && !bodies.some((body) => areOne(one, document.slice(body))))
    const [body] = missing
    if (!body || missing.length > 1 || strangers.length > 0) return []
    return [{body, list: lines.map(labelOf).find((label) => label !== undefined) ?? title}]
  })
}

/** 省人民政府办公厅, 市委办: whoever presides. */
const isHigher = /政府|^[省市县区州]委?办/

function rowsOf(document: Document): Range[][] {
  const {text} = document
  const rows = placesOf(text, '组成').flatMap((place) => {
    const from = Math.max(document.sentenceAt(place)?.start ?? 0, place - longestRow)
    const match = madeUpOf.exec(text.slice(from, place))
    return match ? [partsOf(match[1] ?? '', from + match.index + 1)] : []
  })
  const named = placesOf(text, '成员单位').flatMap((place) => {
    const match = membersAre.exec(text.slice(place + 4, place + 4 + longestRow))
    return match ? [partsOf(match[1] ?? '', place + 4 + match[0].length - (match[1]?.length ?? 0))] : []
  })
  return [...rows, ...named]
}

function partsOf(row: string, start: number): Range[] {
  let at = start
  return row.split('、').map((part) => {
    const from = at
    at += part.length + 1
    return {start: from, end: from + part.length}
  })
}

function linesBelow({blocks}: Document, title: Block): Block[] {
  const from = blocks.indexOf(title) + 1
  const lines = blocks.slice(from, from + mostLines)
  const end = lines.findIndex(({source}) => source.text.length > longestLine || source.text.includes('。'))
  return end < 0 ? lines : lines.slice(0, end)
}

/** 成员：, where the members begin. */
function labelOf({start, source}: Block): Range | undefined {
  const label = /^成[\s　]*员[：:]/.exec(source.text)?.[0]
  return label === undefined ? undefined : {start, end: start + label.length}
}

/** 省发改委 and 省发展和改革委员会, 县住建局 and 县住房和城乡建设局. */
function areOne(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.charAt(0) === long.charAt(0) && isSubsequence(short, long)
}
