import {CharacterSet, type Document, type Flow, indexAt, parseNumeral, placesOf, type Range, readHeadings} from '@hegao/core'

/** A number of persons or bodies beside the lines that name them, one a line. */
export interface Roll {
  readonly claim: Range
  readonly value: number
  readonly lines: readonly Flow[]
}

const number = '([0-9]{1,3}|[一二三四五六七八九十百]{1,5})'
const bodies = '(?:名|位|人|个|家)'
/** 二、获奖个人（▸3名▸，按姓氏笔画排序）, 先进集体（▸共12个▸）. */
const inHeading = new RegExp(`（(?:共)?(${number}${bodies})(?=[，；）])`)
/** 授予▸王启航▸等▸10名▸同志: one who is in the roll stands for all. */
const inText = new RegExp(
  `([\\p{Script=Han}·]{2,16})等(${number}${bodies})(?=同志|个人|先进|职工|代表|选手|学生|教师|企业|单位|组织|集体|人员|公民|[，。、“])`,
  'uy'
)
/** Under so many headings behind a number its roll is looked for. */
const mostHeadings = 20
/** A longer roll is a register. */
const mostLines = 300
/** Longer lines are text. */
const longestLine = 60
const fewestLines = 3
/** Longer rolls are copied from elsewhere; by so many a number is a slip. */
const nearMiss = 2
/** （按姓氏笔画排序）, 注：……: within a roll and none of its lines. */
const aside = /^(?:[（(].*[）)]|注[：:1-9].*|备注.*)$/

/** Every number of names that has its roll. */
export function rolls(document: Document): Roll[] {
  const found: Roll[] = []
  const headings = document.read(readHeadings).map(({heading}) => heading)
  for (const heading of headings) {
    const match = inHeading.exec(heading.source.text)
    const value = parseNumeral(match?.[2] ?? '')
    if (!match || value === undefined) continue
    const start = heading.start + match.index + match[0].length - (match[1]?.length ?? 0)
    const lines = linesBelow(document, heading, value)
    if (lines.length >= fewestLines) found.push({claim: {start, end: start + (match[1]?.length ?? 0)}, value, lines})
  }
  for (const {index, 0: words, 1: before = '', 2: claim = '', 3: written = ''} of named(document.text)) {
    const value = parseNumeral(written)
    const end = index + words.length
    if (value === undefined) continue
    const first = indexAt(headings, end) + 1
    for (const heading of headings.slice(first, first + mostHeadings)) {
      const lines = linesBelow(document, heading, value)
      if (lines.length < fewestLines || !lines.some((line) => isNamed(document, line, before))) continue
      found.push({claim: {start: end - claim.length, end}, value, lines})
      break
    }
  }
  return found
}

/** In code units: sixteen characters, each of which may be two. */
const longestBefore = 32
const beginsNumber = new CharacterSet('0123456789一二三四五六七八九十百')

/** The expression is tried only before a 等 that a number follows. */
function* named(text: string): Generator<RegExpExecArray> {
  let from = 0
  for (const place of placesOf(text, '等')) {
    if (!beginsNumber.has(text.charCodeAt(place + 1))) continue
    for (from = Math.max(from, place - longestBefore); from < place; from++) {
      inText.lastIndex = from
      const match = inText.exec(text)
      if (!match) continue
      yield match
      from = match.index + match[0].length - 1
    }
  }
}

/** Whether a roll of so many lines can be the one that is meant, with a slip in the number or in the roll. */
export const isNear = ({value, lines}: Roll): boolean => Math.abs(value - lines.length) <= nearMiss

/** The lines right below a heading, up to the first that is none, or to more than the number says; nothing where they are not of one shape. */
function linesBelow({flows, text}: Document, heading: Range, value: number): Flow[] {
  const lines: Flow[] = []
  const most = Math.min(value + nearMiss + 1, mostLines)
  for (let index = indexAt(flows, heading.start) + 1; index < flows.length && lines.length < most; index++) {
    const flow = flows[index]
    const line = flow && text.slice(flow.start, flow.end)
    if (!flow || line === undefined || (lines.length > 0 && aside.test(line))) break
    if (aside.test(line)) continue
    if (!isLine(line)) break
    lines.push(flow)
  }
  return haveOneShape(lines.map(({start, end}) => text.slice(start, end))) ? lines : []
}

const isLine = (line: string): boolean =>
  line.length <= longestLine &&
  !/[。；！？：，、]/.test(line) &&
  !/^(?:[一二三四五六七八九十]{1,3}、|附件|第[一二三四五六七八九十]+[章节条])/.test(line)

/** All lines have a part behind the name, 田　禾　市水利局干部, or none has one: 田禾　白帆　周渡 in one line is several. */
function haveOneShape(lines: readonly string[]): boolean {
  const parts = lines.map((line) =>
    line
      .replace(/（[^（）]*）/g, '')
      .split(/[\s　]+/)
      .filter((part) => part !== '')
  )
  return parts.every((own) => own.length === 1) || parts.every((own) => own.length > 1 && (own.at(-1)?.length ?? 0) > longestName)
}

/** Longer words are no person's name. */
const longestName = 4

/** Whether a line is of the one that the words before 等 end with. */
function isNamed({text}: Document, {start, end}: Flow, before: string): boolean {
  const line = text.slice(start, end).replace(/[\s　]/g, '')
  return [2, 3, 4].some((length) => before.length >= length && line.startsWith(before.slice(-length))) || before.endsWith(line)
}
