import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import type {Count} from '../count/count.ts'
import type {Enumeration} from './enumeration.ts'

/** Words between a list and its count: A、B、C“等”五个方面, A、B、C“这”三个方面. */
const between = /(?:等|这|共|共计|合计)?$/
const conjunction = /以及|和|与|及|暨|或/g

/** Lists before their count: 稳增长、强创新和惠民生三个方面. */
export function coordinationBefore(document: Document): Map<Count, Enumeration> {
  const found = new Map<Count, Enumeration>()
  for (const count of document.mentions('count')) {
    if (count.each || count.bound !== 'exact') continue
    const enumeration = before(document, count)
    if (enumeration) found.set(count, enumeration)
  }
  return found
}

function before(document: Document, count: Count): Enumeration | undefined {
  const {text} = document
  const flow = document.flowAt(count.start)
  if (!flow) return undefined
  const quote = text.charAt(count.start - 1) === '“' ? 1 : 0
  const lead = text.slice(Math.max(flow.start, count.start - 12), count.start - quote)
  const word = between.exec(lead)?.[0] ?? ''
  const end = count.start - quote - word.length
  const cuts: number[] = []
  let at = end
  let depth = 0
  while (at > flow.start) {
    const character = text.charAt(at - 1)
    if ('”）》’】)'.includes(character)) depth++
    else if ('“（《‘【('.includes(character)) {
      if (depth === 0) break
      depth--
    } else if (depth === 0) {
      if (character === '、') cuts.push(at - 1)
      else if ('，。；：！？,;:—…'.includes(character)) break
    }
    at--
  }
  if (cuts.length === 0) return undefined
  const edges = [at, ...cuts.reverse()]
  const items = edges.map((edge, index): Range => ({start: index === 0 ? edge : edge + 1, end: edges[index + 1] ?? end}))
  const last = items.at(-1)
  if (!last || last.end <= last.start) return undefined
  const joined = items.reduce((sum, item) => sum + countOf(outside(text.slice(item.start, item.end))), 0)
  return {
    start: at,
    end,
    items,
    least: items.length,
    most: items.length + joined,
    open: word === '等',
    certainty: 'likely',
    broken: false
  }
}

const countOf = (text: string): number => text.match(conjunction)?.length ?? 0

/** The words outside quotation marks, titles and brackets. */
const outside = (text: string): string => text.replace(/“[^”]*”|《[^》]*》|（[^）]*）/g, '')
