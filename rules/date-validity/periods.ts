import {parseNumeral, type Range} from '@hegao/core'

/** 今年上半年，……增长8%: a part of the year of the text that is told as over. */
export interface Period extends Range {
  /** The month with which it ends. */
  readonly lastMonth: number
}

const word = '今年'
const part =
  /今年(?:上半年|前三季度|(?:第)?([一二三四])季度|前([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})个月|1(?:—|-|至)([0-9]{1,2})月)/y
/** Figures that are told as reached; goals have 将, 力争 or 目标 before them. */
const reached =
  /^(?:末|，|份)?(?:(?!将|要|力争|预计|目标|计划|确保|安排|争取|预期|拟|实施|推进|开展|组织|完成[^，。；]{0,6}任务)[^。；！？]){0,24}?(?:同比|增长[0-9]|实现[^，。；]{0,16}[0-9]|完成[^，。；]{0,16}[0-9]|达到?[0-9])/

/** Every part of the year that is told as over. */
export function readPeriods(text: string): Period[] {
  const found: Period[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    part.lastIndex = at
    const match = part.exec(text)
    if (!match) continue
    const [whole, quarter, months, last] = match
    const end = at + whole.length
    if (!reached.test(text.slice(end, end + 60))) continue
    const number = parseNumeral(quarter ?? months ?? last ?? '')
    const lastMonth = quarter !== undefined ? 3 * (number ?? 0) : (number ?? (whole.includes('上半年') ? 6 : 9))
    if (lastMonth >= 1 && lastMonth <= 12) found.push({start: at, end, lastMonth})
  }
  return found
}
