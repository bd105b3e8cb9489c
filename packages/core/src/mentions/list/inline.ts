import type {Document} from '../../document/document.ts'
import type {Certainty} from '../../message.ts'
import type {Count} from '../count/count.ts'
import type {Range} from '../../range.ts'
import type {Enumeration} from './enumeration.ts'
import {joined, parts, quotedRun, separators} from './split.ts'

/** What may stand between a count and the list that spells it out: noun, closing mark, then ： or —— or （ or 即. */
const opener =
  /^(?:[^，。；：！？（）“”、\n—]{0,14})(?:”[^，。；：！？（）“”、\n—]{0,10})?(?:[：:]|——|—|（(?:即|包括|分别是|分别为)?|(?:，|——)?(?:即|分别是|分别为|也就是|就是|包括)(?=[^，。]))/u

/** Lists spelt out behind their count in the same sentence: “五网”：水、电、路；“四个转变”，即……；……. */
export function inlineAfter(document: Document, count: Count): Enumeration | undefined {
  if (count.back || count.each) return undefined
  const {text} = document
  const sentence = document.sentenceAt(count.start)
  const flow = document.flowAt(count.start)
  if (!sentence || !flow) return undefined
  const match = opener.exec(text.slice(count.end, Math.min(flow.end, count.end + 40)))
  if (!match) return undefined
  const start = count.end + match[0].length
  const bracket = match[0].includes('（')
  const end = listEnd(text, start, flow.end, bracket)
  if (end - start < 3) return undefined
  const range = {start, end}
  const quoted = quotedRun(text, range)
  if (quoted.length >= 2 && quoted[0]?.start === start && quoted.at(-1)?.end === end) return toList(quoted, quoted.length, 'certain', range)
  const {pauses, commas, semicolons} = separators(text, range)
  const by = (cuts: readonly number[], certainty: Certainty): Enumeration => {
    const items = parts(range, cuts)
    return toList(items, items.length + joined(text, items), certainty, range)
  }
  const readings: Enumeration[] = []
  if (semicolons.length > 0) readings.push(by(semicolons, 'possible'))
  if (commas.length > 0) readings.push(by(commas, 'possible'))
  // Only 、 parts it, so that nothing else can be meant: “五个方面：稳增长、强创新、惠民生。”
  if (pauses.length > 0) readings.push(by(pauses, commas.length + semicolons.length === 0 && !bracket ? 'likely' : 'possible'))
  return (
    readings.find((list) => list.least <= count.value && count.value <= list.most) ?? readings.find(({certainty}) => certainty === 'likely')
  )
}

/** Where the list ends: with its sentence, ； inside it parting items; in brackets, with them. */
function listEnd(text: string, start: number, limit: number, bracket: boolean): number {
  let depth = 0
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at)
    if ('“（《‘【('.includes(character)) depth++
    else if ('”）》’】)'.includes(character)) {
      if (depth === 0) return at
      depth--
    } else if (depth === 0 && !bracket && '。！？\n'.includes(character)) return at
  }
  return limit
}

function toList(items: readonly Range[], most: number, certainty: Certainty, {start, end}: Range): Enumeration {
  return {start, end, items, least: items.length, most, open: false, certainty, broken: false, precedes: false}
}
