import {type Document, groupBy, type Range, readRows} from '@hegao/core'

/** What a body of articles calls itself: 本办法 in a 条例. */
export interface SelfName {
  readonly title: Range
  readonly kind: string
  /** In order; one at least. */
  readonly wrong: readonly Range[]
}

/** 本规定 and 本决定 may mean one provision or another paper; these name the whole. */
const kinds = '条例|办法|细则|规则|章程|规程|准则'
const kindAtEnd = new RegExp(`(${kinds})(?:[（(][^）)]{1,12}[）)])?$`)
const selfName = new RegExp(`(?<![基根原文样版副])本(${kinds})`, 'g')
/** How many blocks above its first article the title stands at most. */
const farthest = 12
/** So often it calls itself rightly, and so many times more often than wrongly. */
const leastRight = 2

/** A line that names a paper: what it may call itself. */
const headLine =
  /(意见|方案|办法|规定|细则|规则|条例|章程|计划|规划|纲要|措施|举措|要点|通知|决定|建议|公告|通告)(?:[（(][^）)]{1,16}[）)])?$/
const longestHead = 90
/** 本意见 and 本办法 mean the paper itself; 本计划 and 本规定 may mean a part of it. */
const ownName =
  /(?<![基根原文样版副])本(?:实施|行动|工作|管理|暂行)?(?<kind>意见|方案|办法|细则|条例|规则|章程)(?!稿|书|箱|栏|[一二三四五六七八九十])/g

/** ▸本《意见》▸ in 关于……的建议: in marks it is the paper itself. */
const markedName = /本《(?<kind>意见|方案|办法|建议|规划|纲要|决定|条例|细则|规定)》/g

/** A paper without articles that calls itself once by a kind that no line and no title of the text has, and else by its own. */
export function otherSelfNames(document: Document): SelfName[] {
  if (!document.text.includes('本')) return []
  const names = [...document.text.matchAll(ownName)].map(({0: words, index, groups}) => ({
    kind: groups?.['kind'] ?? '',
    start: index,
    end: index + words.length
  }))
  const byKind = groupBy(names, ({kind}) => kind)
  const marked = [...document.text.matchAll(markedName)]
  if (byKind.size < 2 && marked.length === 0) return []
  const heads = document.blocks
    .filter(({start, end}) => end - start <= longestHead)
    .map(({start, end}) => ({start, end, kind: headLine.exec(document.text.slice(start, end).replace(/》?的通知$/, ''))?.[1]}))
  const titles = document.mentions('title')
  const others = marked.flatMap(({0: words, index, groups}): SelfName[] => {
    const named = groups?.['kind'] ?? ''
    const isKnown = heads.some(({kind}) => kind === named) || titles.some(({name}) => name !== named && name.includes(named))
    const title = heads.find(({kind}) => kind !== undefined && document.text.includes(`本${kind}`))
    return isKnown || title?.kind === undefined ? [] : [{title, kind: title.kind, wrong: [{start: index, end: index + words.length}]}]
  })
  if (byKind.size < 2) return others
  const plain = [...byKind].flatMap(([kind, wrong]): SelfName[] => {
    const isKnown = heads.some((head) => head.kind === kind) || titles.some(({name}) => name.includes(kind))
    const title = heads.find((head) => head.kind !== undefined && head.kind !== kind && byKind.has(head.kind))
    return isKnown || wrong.length > 1 || title?.kind === undefined ? [] : [{title, kind: title.kind, wrong}]
  })
  return [...others, ...plain]
}

/** Bodies of articles that call themselves by another kind than their title's. */
export function wrongSelfNames(document: Document): SelfName[] {
  const found: SelfName[] = []
  for (const {series, items} of document.read(readRows)) {
    const first = series === '第一条' ? items[0] : undefined
    const last = items.at(-1)
    const block = first && document.blockAt(first.start)
    const article = block && document.articleAt(block.start)
    if (!first || !last || !block || !article) continue
    const above = document.blocks.slice(Math.max(0, block.index - farthest), block.index)
    const title = above.findLast(({start, end}) => start >= article.start && kindAtEnd.test(document.text.slice(start, end)))
    const kind = title && kindAtEnd.exec(document.slice(title))?.[1]
    if (!title || kind === undefined) continue
    const end = document.blockAt(last.start)?.end ?? last.end
    const names = [...document.text.slice(first.start, end).matchAll(selfName)].map((match) => ({
      kind: match[1],
      start: first.start + match.index,
      end: first.start + match.index + match[0].length
    }))
    const wrong = names.filter((name) => name.kind !== kind)
    const right = names.length - wrong.length
    if (wrong.length > 0 && right >= leastRight && right > wrong.length)
      found.push({title, kind, wrong: wrong.map(({start, end: to}) => ({start, end: to}))})
  }
  return found
}
