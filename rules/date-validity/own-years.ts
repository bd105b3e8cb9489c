import {type Document, type OwnYears, parseNumeral, type Range, readOwnYears} from '@hegao/core'

/** Years that do not fit those of the paper's own title. */
export interface Stray extends Range {
  /** `years` another stretch or end; `count` a number of years, which should be `right`. */
  readonly kind: 'years' | 'count'
  readonly from: number
  readonly to: number
  readonly right: number
  /** Where the years stand that it is compared with. */
  readonly own: Range
}

const year = '[12][0-9]{3}'
const toForm = '(?:—|－|–|-|~|～|至|到)'
const few = '[两二三四五六七八九十]'

/** 三年行动计划（2025—2028年）: the name counts the years that stand behind it. */
const counted = new RegExp(
  `(?<words>(?<count>${few})年(?:行动|攻坚|提升|倍增|建设)[^，。；（）()“”《》\\n]{0,12})》?\\n?[（(](?<range>(?<from>${year})年?${toForm}(?<to>${year})年?)[）)]`,
  'g'
)
/** 实施期限为2025年至2028年 */
const term =
  /(?:规划|计划|方案|行动|实施|工作|执行)(?:期|期限|时间|时限|年限|周期)(?:为|是|：|:|设定为|定为)?(?:自|从)?$|^本(?:行动|方案|计划|规划)[^，。；\n]{0,10}[自从]$/
const ends = /^[^，。；\n]{0,6}(?:结束|止|完成|截止)/
/** 到2029年底，▸本方案确定的各项任务全面完成 */
const until = new RegExp(`(?:[到于在]|截至)(?<year>${year})年(?:底|末|年底|[0-9]{1,2}月底?)?(?:之?前)?`, 'g')
const whole = new RegExp(
  `(?:本(?:方案|行动|计划|规划|意见|措施)|行动|计划|方案|规划|(?<count>${few})年行动)(?:(?:所)?(?:确定|提出|明确)的)?[^，。；]{0,8}(?:任务|目标|举措)(?![^，。；]{0,8}(?:基本|阶段|以上|过半|年度))[^，。；]{0,6}(?:完成|实现|落实|收官|达成)|(?:本(?:方案|行动|计划|规划)|(?<ending>${few})年行动)[^，。；]{0,4}(?:收官|结束|圆满)`
)
const part = /年度|阶段性|重点任务|%|过半|基本完成|首批|近期|部分/
/** （三）总结阶段（2029年7月至12月） */
const stage = /阶段[（(](?<when>[^（）()\n]{4,30})[）)]/g
/** 2029年目标 over a column */
const column = new RegExp(`(?<=^|[\\s　|])(?<year>${year})年?(?:底|末)?(?:目标值?|计划|任务)?(?=$|[\\s　|])`, 'g')
/** 经过四年努力，到2028年; 用两年时间，全面完成本方案 */
const taken = new RegExp(
  `(?<words>(?:经过|用|通过)(?<count>${few})年(?:的|左右的?)?(?:时间|努力|攻坚|奋斗|行动))(?:(?!${few}年)[^。；\\n]){0,30}?(?:到(?<year>${year})年|本(?:方案|行动|计划|规划)|行动(?:计划|方案)(?:确定|提出))`,
  'g'
)
const reach = 120
/** A horizon beyond the paper's own years is a goal for later, not a slip. */
const slip = 2
/** A name is told again by so many of its last characters. */
const tail = 6

/** Every place where a paper leaves the years of its title, or a name those in the brackets behind it. */
export function readStrays(document: Document): Stray[] {
  const {text} = document
  const found: Stray[] = []
  const own = document.read(readOwnYears)
  const seen = new Set<number>()
  if (own) readStraysOf(document, own, found, seen)
  for (const match of text.includes('年行动') || text.includes('年攻坚') ? text.matchAll(counted) : []) {
    const {words = '', count = '', range = '', from, to} = match.groups ?? {}
    const [first, last] = [Number(from), Number(to)]
    const right = last - first + 1
    const end = match.index + match[0].length - 1
    const [at, stands] = [match.index, {start: end - range.length, end}]
    if (Math.abs(right - (parseNumeral(count) ?? 0)) === 1 && !seen.has(stands.start))
      found.push({kind: 'count', start: at, end: at + words.length, from: first, to: last, right, own: stands})
  }
  return found
}

function readStraysOf(document: Document, own: OwnYears, found: Stray[], seen: Set<number>): void {
  const {text} = document
  const add = (kind: Stray['kind'], start: number, end: number): void => {
    if (!seen.has(start) && start !== own.start)
      found.push({kind, start, end, from: own.from, to: own.to, right: own.to - own.from + 1, own})
    seen.add(start)
  }
  for (const range of otherStretches(document, own)) add('years', range.start, range.end)
  for (const match of text.matchAll(until)) {
    const named = Number(match.groups?.['year'])
    if (named === own.to || Math.abs(named - own.to) > slip || named < own.from) continue
    const end = match.index + match[0].length
    const said = (/^(?:(?![到于在][12][0-9]{3}年)[^。；\n])*/.exec(text.slice(end, end + reach)) ?? [''])[0]
    const done = whole.exec(said)
    const count = done?.groups?.['count'] ?? done?.groups?.['ending']
    const sentence = document.sentenceAt(match.index)
    if (!done || part.test(said) || (count !== undefined && parseNumeral(count.replace('两', '二')) !== own.to - own.from + 1)) continue
    // 城市更新三年行动（2025—2027年），到2027年底: the years of another.
    if (sentence && new RegExp(`${year}年?${toForm}${year}`).test(text.slice(sentence.start, match.index))) continue
    add('years', match.index, end)
  }
  for (const match of text.includes('阶段') ? text.matchAll(stage) : []) {
    const when = match.groups?.['when'] ?? ''
    const years = [...when.matchAll(/[12][0-9]{3}(?=年|—)/g)].map(([one]) => Number(one))
    const last = Math.max(...years)
    if (years.length > 0 && last > own.to && last <= own.to + slip) {
      const start = match.index + match[0].indexOf(when)
      add('years', start, start + when.length)
    }
  }
  for (const {start, source} of document.blocks) {
    if (source.text.length > 60 || !/[0-9]{4}/.test(source.text)) continue
    const columns = [...source.text.matchAll(column)]
    const named = columns.map((one) => Number(one.groups?.['year']))
    // A head of several years, or a cell that names its own.
    const isHead =
      columns.length >= 3 || (columns.length === 1 && /(?:目标值?|计划|任务)$/.test(source.text) && columns[0]?.[0] === source.text)
    const at = named.findIndex((one) => one > own.to && one <= own.to + slip)
    const over = columns[at]
    if (isHead && over && !named.includes(own.to)) add('years', start + over.index, start + over.index + over[0].length)
  }
  for (const match of text.matchAll(taken)) {
    const {words = '', count = '', year: by} = match.groups ?? {}
    const number = parseNumeral(count.replace('两', '二')) ?? 0
    if (number === own.to - own.from + 1 || (by !== undefined && Number(by) !== own.to)) continue
    add('count', match.index, match.index + words.length)
  }
}

/** Stretches of years that stand for the paper's own: alone under its title, behind its name, as its term. */
function otherStretches(document: Document, own: OwnYears): Range[] {
  const {text} = document
  const name = own.title.replace(/[《》“”]/g, '').slice(-tail)
  const found: Range[] = []
  for (const {start, end, from, to} of document.mentions('date')) {
    if (from.year === undefined || to === undefined) continue
    const last = to.year ?? from.year
    // One that shares no year is an earlier or a later paper.
    if ((from.year === own.from && last === own.to) || from.year > own.to || last < own.from || last - own.to > slip) continue
    const isBracketed = /[（(]/.test(text.charAt(start - 1)) || /^[（(]/.test(text.slice(start, end))
    const block = document.blockAt(start)
    const before = text.slice(Math.max(0, start - 24), start)
    const alone = block !== undefined && /^[（(]?$/.test(text.slice(block.start, start)) && /^[）)]?$/.test(text.slice(end, block.end))
    const named = name.length === tail && before.replace(/[（(]$/, '').endsWith(name)
    const head = block ? text.slice(Math.max(block.start, start - 24), start) : ''
    const isTerm = term.test(head) && (!head.startsWith('本') || ends.test(text.slice(end, end + 12)))
    if ((isBracketed && (alone || named)) || isTerm) found.push({start, end})
  }
  return found
}
