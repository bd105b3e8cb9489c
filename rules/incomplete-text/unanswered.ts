import {type Document, type Range} from '@hegao/core'

/** A question of an interview behind which the next one stands. */
export interface Unanswered {
  readonly question: Range
  readonly next: Range
}

/** 记者：……？, 问：……？: who asks, at the head of a paragraph. */
const asks = /^(?<who>问|提问|记者|主持人|采访者|本报记者|[QＱ])[：:]/
const longestLabel = 6
/** So many other questions have an answer below them. */
const fewestAnswered = 2

/** Questions that nobody answers, where the others have their answers. */
export function unanswered({text, flows}: Document): Unanswered[] {
  if (!/[者问人QＱ][：:]/.test(text)) return []
  const paragraphs = flows.filter(({kind}) => kind !== 'cell' && kind !== 'caption')
  const whoAsks = paragraphs.map(({start}) => asks.exec(text.slice(start, start + longestLabel))?.groups?.['who'])
  const isQuestion = (at: number): boolean => {
    const flow = paragraphs[at]
    return whoAsks[at] !== undefined && flow !== undefined && /[？?]$/.test(text.slice(flow.end - 1, flow.end))
  }
  const found: Unanswered[] = []
  let answered = 0
  for (const [at, question] of paragraphs.entries()) {
    if (!isQuestion(at)) continue
    const next = paragraphs[at + 1]
    if (next && whoAsks[at + 1] === whoAsks[at]) found.push({question, next})
    else if (next) answered++
  }
  return answered >= fewestAnswered ? found : []
}
