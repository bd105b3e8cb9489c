import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'

/** The years for which a paper plans, as its title gives them: ……行动方案（2026—2028年）. */
export interface OwnYears extends Range {
  readonly from: number
  readonly to: number
  /** The title with the years. */
  readonly title: string
}

const years = /[（(]([12][0-9]{3})年?(?:—|－|–|-|~|～|至|到)([12][0-9]{3})年?[）)]/g
const kind = /(?:规划|计划|方案|行动|纲要|意见|措施|举措|清单|要点|安排|若干|工程|实施|蓝图|路线图|任务)/
/** The title of a paper stands in its first lines. */
const headBlocks = 4
const longestTitle = 90

/** The years of the first title; undefined where it names none, or two. */
export function readOwnYears({blocks}: Document): OwnYears | undefined {
  let found: OwnYears | undefined
  for (const {source, start} of blocks.slice(0, headBlocks)) {
    const {text} = source
    if (text.length > longestTitle || /[。！？]$/.test(text)) break
    for (const match of text.matchAll(years)) {
      const [from, to] = [Number(match[1]), Number(match[2])]
      if (to <= from) continue
      if (found && (found.from !== from || found.to !== to)) return undefined
      const title = text.slice(0, match.index)
      // A title may be broken before its years: 养老服务三年行动计划 / （2026—2028年）.
      if (!found && (kind.test(title) || title === ''))
        found = {start: start + match.index, end: start + match.index + match[0].length, from, to, title}
    }
  }
  return found
}
