import {type Document, groupBy, type Range} from '@hegao/core'
import type {NameVariant} from './names.ts'

/** 市自然资源和规划局: two parts of what a body does. What stands before the level may be another word. */
const twoParts =
  /(?<level>[省市县区州旗])(?<one>[\u4e00-\u9fff]{2,8})[和与](?<other>[\u4e00-\u9fff]{2,8}?)(?<kind>委员会|管理局|监督局|[局厅委])(?=$|[\n，。；、：》”）（\s]|关于|负责|牵头|会同|联合|等|将|要|应|印发|发布)/g
/** A body before 和 makes two bodies of it: 市财政局和教育局. */
const bodyBefore = /[部委局厅办署院会府]$/

interface Body extends Range {
  readonly order: string
}

/** 市规划和自然资源局 where it is 市自然资源和规划局 elsewhere, the rarer of the two. */
export function otherOrders(document: Document): NameVariant[] {
  const bodies = [...document.text.matchAll(twoParts)].flatMap(({0: words, index, groups}): (Body & {readonly key: string})[] => {
    const {level = '', one = '', other = '', kind = ''} = groups ?? {}
    if (bodyBefore.test(one)) return []
    const key = [level, ...[one, other].toSorted(), kind, document.articleAt(index)?.index ?? 0].join(' ')
    return [{start: index, end: index + words.length, order: one, key}]
  })
  const found: NameVariant[] = []
  for (const alike of groupBy(bodies, ({key}) => key).values()) {
    const [rare, usual] = [...groupBy(alike, ({order}) => order).values()].toSorted(
      (a, b) => a.length - b.length || (b[0]?.start ?? 0) - (a[0]?.start ?? 0)
    )
    const [here, there] = [rare?.[0], usual?.[0]]
    if (here && there && rare?.length === 1)
      found.push({here: {start: here.start, end: here.end}, there: {start: there.start, end: there.end}, count: usual?.length ?? 1})
  }
  return found
}
