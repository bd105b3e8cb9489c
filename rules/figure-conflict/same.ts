import {
  type Article,
  compatible,
  type Document,
  type Figure,
  groupBy,
  indexAt,
  isWord,
  type Quantity,
  type Range,
  readFigures,
  type Session
} from '@hegao/core'
import {isOneStory} from './story.ts'

/** Why two figures are of one thing. */
export type Reason = 'same-period' | 'same-context' | 'same-target' | 'same-deed' | 'same-article' | 'same-task' | 'same-words'

/** Figures of one indicator, in one respect. */
export function groups(figures: readonly Figure[]): Figure[][] {
  const all = groupBy(
    figures,
    ({indicator, relation, manner, thing, base, deed, quantity}) =>
      `${indicator}\n${relation}\n${manner}\n${thing}\n${base}\n${deed}\n${quantity.dimension}`
  )
  return [...all.values()].filter(({length}) => length > 1)
}

/** Whether both can be right. 60%以上 and 65%以上 are two aims, though one value may lie above both, and nobody rounds an aim. */
export function agree(a: Figure, b: Figure): boolean {
  if (Math.sign(a.signed) * Math.sign(b.signed) < 0) return false
  const [one, two] = [a.quantity, b.quantity]
  // 8%左右 and 7.5% are two aims as well: what is aimed at is not measured.
  const areAims = a.stage === 'target' && b.stage === 'target' && (one.exactness === two.exactness || (isMeant(one) && isMeant(two)))
  return areAims ? one.upTo !== undefined || two.upTo !== undefined || one.value === two.value : compatible(one, two)
}

const isMeant = ({exactness}: Quantity): boolean => exactness === 'exact' || exactness === 'about'

/** 成都平原经济区: what a text that names no place is not about. */
const partOfPlace = /(?:经济|示范|试验|合作|片)区$/

/** Whether two figures may be of one place or body. */
export const mayShareBody = (a: Figure, b: Figure): boolean =>
  a.body === b.body || (a.body === '' && !partOfPlace.test(b.body)) || (b.body === '' && !partOfPlace.test(a.body))

/** What every account has of its own. */
const ofAccount = /结余|结转|滚存|调入|调出|收入总量|支出总量|本级(?:收入|支出)|转移支付|缺口/
/** 县社会保险基金预算▸收入……: the account that a paragraph tells of. */
const account = /^(?:[^。；]{0,24}后，)?([^，。；]{2,24}?预算)/

/** Whether two figures may be of one account: 年末滚存结余 is that of the account that its paragraph names. */
export function mayShareAccount(document: Document, a: Figure, b: Figure): boolean {
  if (!ofAccount.test(a.indicator)) return true
  const [one, other] = [a, b].map(({start}) => {
    const flow = document.flowAt(start)
    return flow && account.exec(document.text.slice(flow.start, Math.min(flow.end, flow.start + longestAccount)))?.[1]
  })
  return one === other
}

const longestAccount = 60

/** 债务限额186亿元，其中▸一般债务……, 债务余额179亿元，其中▸一般债务……: what two figures are parts of. */
function mayShareWhole(document: Document, a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map((figure) => wholeOf(document, figure))
  return one === undefined || other === undefined || one === other || one.endsWith(other) || other.endsWith(one)
}

function wholeOf(document: Document, {start}: Figure): string | undefined {
  const sentence = document.sentenceAt(start)
  const among = sentence ? document.text.slice(sentence.start, start).lastIndexOf('其中') : -1
  if (!sentence || among < 0) return undefined
  const figures = document.read(readFigures)
  const whole = figures[indexAt(figures, sentence.start + among)]
  return whole && whole.start >= sentence.start ? whole.indicator : undefined
}

/** Why two figures of a group can only be of one thing; undefined where they need not be. */
export function reason(document: Document, a: Figure, b: Figure, group: readonly Figure[]): Reason | undefined {
  if (!mayShareBody(a, b) || (a.deed === '' && hasTime(a) && hasTime(b) && !atOneTime(a, b))) return undefined
  if (!mayShareAccount(document, a, b) || !areOfOnePlace(document, a, b) || !mayShareWhole(document, a, b)) return undefined
  if (a.deed !== '') return meetingAt(document, a) === meetingAt(document, b) ? 'same-deed' : undefined
  if (isTaskOf(document, a, b, group)) return 'same-task'
  if (a.stage !== b.stage) return undefined
  if (hasTime(a) && hasTime(b)) {
    if (!isFixed(document, a, b)) return undefined
    if (a.timeFrom === 'sentence' && b.timeFrom === 'sentence') return a.body === b.body ? 'same-period' : 'same-context'
    // Under one heading 一、2025年工作回顾 the five years before are told of as well: one of the two has to say the time itself.
    return isSaid(a) || isSaid(b) || a.stage === 'target' ? 'same-context' : undefined
  }
  if (a.stage === 'target' && hasTime(a) !== hasTime(b) && oneTarget(group)) return 'same-target'
  const areUntimed = !hasTime(a) && !hasTime(b) && a.body === b.body && a.indicator.length >= longName
  return areUntimed && isOneStory(document, a, b) ? 'same-article' : undefined
}

/** A shorter name is of many tasks: 新增学位 is, 新增普惠托位 is not. */
const longTask = 6
/** A task that is split among places, or years, is told again with a number of another size. */
const mostTimes = 1.5

/** Whether one is in a row of a table of tasks, which says no time, and the other in the text that the table is of. */
function isTaskOf(document: Document, a: Figure, b: Figure, group: readonly Figure[]): boolean {
  if (a.indicator.length < longTask || !mayShareBody(a, b)) return false
  const [row, other] = isInRow(document, a) ? [a, b] : [b, a]
  if (hasTime(row) || !isInRow(document, row) || isInRow(document, other)) return false
  if (hasTime(other) && (other.stage !== 'target' || !/^\d/.test(other.time.year))) return false
  const [less, more] = [a.signed, b.signed].toSorted((x, y) => x - y)
  return (more ?? 0) < (less ?? 0) * mostTimes && group.every((figure) => agree(figure, a) || agree(figure, b))
}

/** 4 新增学位2.4万个, （4）新增学位2.4万个: a row of a table, or of what was one. */
const rowMark = /^(?:\d{1,3}[ 　\t.．、]|[（(]\d{1,3}[）)])/
const longestRowMark = 5

export function isRow({text, blocks}: Document, {start}: Figure): boolean {
  const block = blocks[indexAt(blocks, start)]
  return block !== undefined && (block.kind === 'cell' || rowMark.test(text.slice(block.start, block.start + longestRowMark)))
}

/** 重点任务分工表, 民生实事清单: what follows is still to be done. 附件：1.重点任务分工表 only says that there is one. */
const tableOfTasks = /^(?!\d|附件[：:]).*(?:任务|分工|指标|项目|工程|实事|举措|措施)[^，。；：]{0,6}(?:表|清单)$/
const longestTableTitle = 40
/** So many rows, or cells of them, has a table of tasks. */
const mostRows = 400

const titlesOfTasks = ({blocks}: Document): readonly Range[] =>
  blocks.filter(({start, end, source}) => end - start <= longestTableTitle && tableOfTasks.test(source.text))

function isInRow(document: Document, figure: Figure): boolean {
  const titles = document.read(titlesOfTasks)
  const title = titles[indexAt(titles, figure.start)]
  const {blocks} = document
  return title !== undefined && isRow(document, figure) && indexAt(blocks, figure.start) - indexAt(blocks, title.start) <= mostRows
}

/** In an article without numbered parts a name so long is of one thing. */
const longName = 5

const hasTime = ({time}: Figure): boolean => time.year !== '' || time.part !== ''
const isSaid = ({timeFrom}: Figure): boolean => timeFrom === 'sentence' || timeFrom === 'paragraph'
/** Whether two figures are told of one time, or neither of any. */
export const atOneTime = ({time: one}: Figure, {time: other}: Figure): boolean => one.year === other.year && one.part === other.part
/** When a figure is told of, as a key; empty where nothing says. */
export const timeOf = ({time}: Figure): string => (time.year === '' && time.part === '' ? '' : `${time.year} ${time.part}`)

/** Years are the same wherever they stand; 目前 never is, and 今年 and 五年来 within an article. */
const isFixed = (document: Document, a: Figure, b: Figure): boolean =>
  !/目前|当年|本年/.test(a.time.year) &&
  (/^(?:\d|[一二三四五六七八九十]+五$|$)/.test(a.time.year) || document.articleAt(a.start) === document.articleAt(b.start))

/** More figures of one indicator are a table. */
const mostOfOne = 30

/** Whether all targets of an indicator that say a time say the same. */
const oneTarget = (group: readonly Figure[]): boolean =>
  group.length <= mostOfOne && new Set(group.filter((figure) => figure.stage === 'target' && hasTime(figure)).map(timeOf)).size === 1

/** The meeting that is spoken of: that of its line, else the last that is named in full; of the whole article where none is. */
function meetingAt(document: Document, {start}: Figure): string {
  const line = document.blockAt(start)
  const all = document.mentions('session')
  const last = all[indexAt(all, start)]
  if (last && line && last.start >= line.start) return last.value
  const short = line && /^第?[一二三四五六七八九十]{1,2}次会议/.exec(document.text.slice(line.start, line.start + 8))?.[0]
  if (short !== undefined) return short
  const sessions = document.read(fullSessions)
  return sessions[indexAt(sessions, start)]?.value ?? `article ${document.articleAt(start)?.index ?? 0}`
}

const fullSessions = (document: Document): readonly Session[] => document.mentions('session').filter(({form}) => form === 'long')

/** On a page, 全市 of one article need not be 全市 of another: whether they name one place, or one of them none. */
export function areOfOnePlace(document: Document, a: Figure, b: Figure): boolean {
  const [one, two] = [document.articleAt(a.start), document.articleAt(b.start)]
  if (!one || !two || one === two || (/^.{2,}[省市县区州盟旗]$/.test(a.body) && !a.body.startsWith('全'))) return true
  const places = document.read(placesOfArticles)
  const [first, second] = [places.get(one) ?? nowhere, places.get(two) ?? nowhere]
  const [home, other] = [first.home, second.home]
  return home === undefined || other === undefined || second.names.includes(home) || first.names.includes(other)
}

interface Places {
  /** The first that is named again, or whose committee is named. */
  readonly home: string | undefined
  readonly names: readonly string[]
}
const nowhere: Places = {home: undefined, names: []}
/** Among so many names is the one that an article is of. */
const mostHomes = 20

/** 青澜 of 青澜市, 澄州 of 澄州市 and of 澄州日报. */
const placeName = /\p{Script=Han}{2}(?=[省市县盟旗](?!场|民|级|域))|\p{Script=Han}州(?![省市])/gu
const noPlace = /[全我本各城都上超股门省市在到于和与为以的了年月日该]|地区/

/** 传达精神省委: a paper says 省委 without the name of its province, so that any word may stand before it. */
const organ = /^省[委政直领]/

/** 强大▸市场: a word before a word that begins like a kind of place. */
const isName = (name: string): boolean => !noPlace.test(name) && !isWord(name.charAt(0), name.charAt(1))

/** The places that each article names, in their order. What only stands before an organ of the province has to stand there twice. */
function placesOfArticles(document: Document): ReadonlyMap<Article, Places> {
  const found = document.articles.map((article) => {
    const text = document.slice(article)
    const names = [...text.matchAll(placeName)]
      .map(({0: name, index}) => {
        const behind = text.slice(index + name.length, index + name.length + 2)
        return {name, ofOrgan: organ.test(behind), ofCommittee: /^[市县盟旗]委/.test(behind)}
      })
      .filter(({name}) => isName(name))
    return {article, text, names}
  })
  const all = groupBy(
    found.flatMap(({names}) => names),
    ({name}) => name
  )
  return new Map(
    found.map(({article, text, names: told}) => {
      const names = told.filter(({name, ofOrgan}) => !ofOrgan || (all.get(name)?.length ?? 0) > 1)
      const home = names.slice(0, mostHomes).find(({name, ofCommittee}) => ofCommittee || text.indexOf(name) < text.lastIndexOf(name))
      return [article, {home: home?.name, names: names.map(({name}) => name)}]
    })
  )
}
