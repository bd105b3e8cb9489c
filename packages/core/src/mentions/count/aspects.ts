import type {Document} from '../../document/document.ts'
import {indexAt} from '../../range.ts'
import {hasList} from './across.ts'
import type {Count} from './count.ts'
import type {RepeatedCount} from './repeated.ts'

/** Whose aspects they are: 《关于……的若干▸措施》, 此次▸会议. */
const kinds = '会议|全会|大会|方案|意见|措施|通知|办法|规划|计划|政策|条例|规定|细则|决定|建议|纲要|清单|报告'
const bare = new RegExp(`^[　\\s]*(?:据悉，|据介绍，)?(?:此次|本次|这次|该|这份|这部|这项)?(${kinds})`)
const ofKind = new RegExp(`(?:${kinds})$`)
/** All that a text does is said, and not one thing of many: 从5个方面▸提出15条举措, 4个方面▸发力. */
const manner = '(?:全面|系统|重点|具体|协同|集中|精准|综合|持续|统筹|进行|共)*'
const whole = new RegExp(
  `^，?(?:对[^，。；]{1,12}?)?${manner}(?:发力|着手|入手|展开|施策|作出|提出要求|提出了要求|(?:提出|推出|制定|出台|明确|部署|实施)了?${manner}(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[条项]|部署|明确了?(?:重点)?任务)(?![^。；\\n]{0,12}(?:保障|重点任务|主要目标))`
)
/** 在降低成本上，: a part of it. */
const part = /[上中里内面]，[^，。；]{0,16}$|其中|另外|此外|同时/
const years = /[12][0-9]{3}年|新修订|修订后|去年|今年|明年/
/** By how much one thing is miscounted, and how near the two are. */
const nearMiss = 2
const reach = 400
const longestPredicate = 40
const longestClause = 80
const fewest = 3

/** Two numbers of 方面 that one document, or meeting, is said to have: 从5个方面提出15条举措, and farther on 从……4个方面发力. */
export function aspectCounts(document: Document): RepeatedCount[] {
  const found: RepeatedCount[] = []
  if (!document.text.includes('个方面')) return found
  const before = new Map<string, Count>()
  for (const count of document.mentions('count')) {
    const subject = subjectOf(document, count)
    if (subject === undefined) continue
    const other = before.get(subject)
    if (!other) before.set(subject, count)
    else if (count.start - other.end > reach) before.set(subject, count)
    else if (count.value !== other.value && Math.abs(count.value - other.value) <= nearMiss) {
      const [listed, otherListed] = [count, other].map((one) => hasList(document, one))
      if (!listed || !otherListed) found.push(listed ? {count: other, other: count} : {count, other})
    }
  }
  return found
}

function subjectOf(document: Document, {start, end, noun, value, bound, each, back, cited}: Count): string | undefined {
  if (noun !== '方面' || bound !== 'exact' || value < fewest || each || back || cited) return undefined
  const {text} = document
  const sentence = document.sentenceAt(start)
  const block = document.blockAt(start)
  if (!sentence || !block || block.kind === 'heading' || !whole.test(text.slice(end, end + longestPredicate))) return undefined
  const words = text.slice(Math.max(sentence.start, start - longestClause), start)
  if (part.test(words) || years.test(words)) return undefined
  const titles = document.mentions('title')
  const title = titles[indexAt(titles, start)]
  const name = title && title.start >= sentence.start ? (ofKind.exec(title.name)?.[0] ?? title.name) : bare.exec(words)?.[1]
  return name === undefined ? undefined : `${document.articleAt(start)?.index ?? 0} ${name}`
}
