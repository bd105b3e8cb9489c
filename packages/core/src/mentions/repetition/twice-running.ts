import {CharacterSet} from '../../characters.ts'
import {readAnchors} from '../../document/anchors.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import type {Excerpt} from './excerpts.ts'

/** Shorter sentences may be said twice running for emphasis. */
const shortestRunning = 9

/** 要守住红线。要守住红线，……: a sentence that the next one begins with. */
export function saidTwiceRunning(document: Document): Excerpt[] {
  const found: Excerpt[] = []
  let others: Range[] = []
  let before: {readonly start: number; readonly words: string} | undefined
  for (const {start, end} of document.sentences) {
    const words = document.text.slice(start, Math.min(end, start + longestRunning))
    const stop = words.search(/[。；]/)
    if (
      before &&
      before.words.length >= shortestRunning &&
      words.startsWith(before.words) &&
      document.flowAt(start) === document.flowAt(before.start)
    ) {
      const after = words.charAt(before.words.length)
      const earlier = {start: before.start, end: before.start + before.words.length}
      const excerpt = {
        start,
        end: start + before.words.length,
        kind: 'sentence',
        words: before.words,
        before: '',
        certainty: 'certain'
      } as const
      if (after === '。' || after === '；' || after === '，') {
        // Said three times running, it is still one fault.
        if (found.at(-1)?.start === earlier.start) found.pop()
        else others = []
        others.push(earlier)
        found.push({...excerpt, others})
      }
    }
    before = stop > 0 ? {start, words: words.slice(0, stop)} : undefined
  }
  return found
}

/** Longer ones are found as stretches. */
const longestRunning = 60
/** Shorter clauses may be called out twice; those up to the length of a sentence too, unless they tell a number. */
const shortestClause = 6
const clauseEnds = new CharacterSet('，。；：、！？\n')
const comma = 0xff0c

/** 新建水窖30口，新建水窖30口。: a whole clause that the one before it ends in. */
export function clausesTwiceRunning(document: Document): Excerpt[] {
  const {text} = document
  const found: Excerpt[] = []
  let others: Range[] = []
  const {marks} = document.read(readAnchors)
  for (let index = 0; index < marks.length; index++) {
    const at = marks[index] ?? 0
    if (text.charCodeAt(at) !== comma) continue
    let next = index + 1
    const isInner = (mark: number | undefined): boolean =>
      mark !== undefined && mark - at <= longestRunning && !clauseEnds.has(text.charCodeAt(mark))
    while (isInner(marks[next])) next++
    const end = marks[next] ?? text.length
    const length = end - at - 1
    if (length < shortestClause || length > longestRunning || text.charCodeAt(at - 1) !== text.charCodeAt(end - 1)) continue
    const words = text.slice(at + 1, end)
    if (!text.endsWith(words, at) || text.charAt(end) === '！' || (length < shortestRunning && !/\d/.test(words))) continue
    // Said three times running, it is still one fault.
    others = found.at(-1)?.end === at ? others : []
    if (others.length > 0) found.pop()
    others.push({start: at - length, end: at})
    found.push({
      start: at + 1,
      end,
      kind: 'sentence',
      words,
      others,
      before: '',
      certainty: length < shortestRunning ? 'likely' : 'certain'
    })
  }
  return found
}
