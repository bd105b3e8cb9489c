import type {PairFamily, PairMark} from './marks.ts'
import {nests} from './marks.ts'
import type {Pair, PairFault} from './pair.ts'

/** Two halves that were typed wrongly are this far apart at most; further apart they are two faults. */
const nearest = 40
/** A term in quotation marks is no longer than this: “十五五“ are turned marks, where two lost ones stand further apart. */
const longestTerm = 20

/** Pairs up the marks of one flow, each family by itself. */
export function pairWithin(marks: readonly PairMark[], text: string): {pairs: Pair[]; faults: PairFault[]; left: PairMark[]} {
  const open = new Map<PairFamily, PairMark[]>()
  const pairs: Pair[] = []
  const within = new Map<PairMark, Pair>()
  const faults: PairFault[] = []
  const left: PairMark[] = []
  let depth = 0
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]
    const next = marks[at + 1]
    if (!mark) break
    // Most marks stand in nothing, and hold none.
    if (depth === 0 && mark.opens && next?.opens === false && next.family === mark.family) {
      pairs.push({family: mark.family, start: mark.start, end: next.end, open: mark, close: next})
      at++
      continue
    }
    let stack = open.get(mark.family)
    if (!stack) open.set(mark.family, (stack = []))
    if (mark.opens) {
      const before = stack.at(-1)
      if (before && isTurned(before, mark, text)) {
        stack.pop()
        depth--
        faults.push({kind: 'turned', first: before, second: mark})
      } else {
        stack.push(mark)
        depth++
      }
      continue
    }
    const opener = stack.pop()
    if (!opener) {
      if (!isListMark(mark, text) && !isApostrophe(mark, text)) left.push(mark)
      continue
    }
    depth--
    const pair: Pair = {family: mark.family, start: opener.start, end: mark.end, open: opener, close: mark}
    pairs.push(pair)
    const inner = within.get(opener)
    if (inner) faults.push({kind: 'nested', outer: pair, inner})
    const outer = stack.at(-1)
    if (
      outer &&
      !nests(mark.family) &&
      !within.has(outer) &&
      !isOpenBetween(open.get(alternate[mark.family] ?? mark.family), outer, opener)
    )
      within.set(outer, pair)
  }
  for (const stack of open.values()) for (const mark of stack) left.push(mark)
  return {pairs, faults, left: left.toSorted((a, b) => a.start - b.start)}
}

/** Double and single marks take turns: 《关于转发〈关于贯彻《预算法》的意见〉的通知》. */
const alternate: Readonly<Partial<Record<PairFamily, PairFamily>>> = {'double-quote': 'single-quote', title: 'inner-title'}

/** Whether a mark that was opened between two others is still open. */
const isOpenBetween = (stack: readonly PairMark[] | undefined, outer: PairMark, inner: PairMark): boolean => {
  const last = stack?.at(-1)
  return last !== undefined && last.family !== outer.family && outer.start < last.start && last.start < inner.start
}

/** “十五五“，: an opening mark with the end of a clause behind it closes the term before it. */
function isTurned(before: PairMark, mark: PairMark, text: string): boolean {
  return isTerm(text.slice(before.end, mark.start)) && !nests(mark.family) && /^(?:[，。、；：？！）》\n]|$)/.test(text.charAt(mark.end))
}

const isTerm = (words: string): boolean => words.length > 0 && words.length <= longestTerm && !/[，。、；：？！\n]/.test(words)

/** 1）、一）、a) at the head of an item have no opening half. */
function isListMark({family, start}: PairMark, text: string): boolean {
  return (
    family === 'bracket' &&
    /(?:^|[\s，、。；：])(?:[0-9０-９]{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/.test(text.slice(Math.max(0, start - 4), start))
  )
}

/** People’s, the 1990s’ */
function isApostrophe({family, start}: PairMark, text: string): boolean {
  return family === 'single-quote' && /[0-9A-Za-z]/.test(text.charAt(start - 1))
}

/** Neighbours among the marks without partner that are one slip of the hand: “六五’, “纲要》, ”十五五”, “十五五“. */
export function typedWrongly(marks: readonly PairMark[], text: string): {faults: PairFault[]; left: PairMark[]} {
  const faults: PairFault[] = []
  const left: PairMark[] = []
  for (let at = 0; at < marks.length; at++) {
    const first = marks[at]
    const second = marks[at + 1]
    if (!first) break
    const fault = second && slip(first, second, text.slice(first.end, second.start))
    if (fault) {
      faults.push(fault)
      at++
    } else left.push(first)
  }
  return {faults, left}
}

function slip(first: PairMark, second: PairMark, between: string): PairFault | undefined {
  if (between.length > nearest || /[。；！？\n]/.test(between)) return undefined
  if (first.family !== second.family) return first.opens && !second.opens ? {kind: 'mismatched', open: first, close: second} : undefined
  return isTerm(between) && !nests(first.family) ? {kind: 'turned', first, second} : undefined
}

/** Pairs of which one opens inside the other and closes outside it. */
export function crossings(pairs: readonly Pair[]): PairFault[] {
  const faults: PairFault[] = []
  const around: Pair[] = []
  for (const pair of pairs) {
    let outer = around.at(-1)
    while (outer && outer.end <= pair.start) {
      around.pop()
      outer = around.at(-1)
    }
    // A quotation that runs over paragraphs is opened and closed by convention, not by nesting.
    if (outer && outer.end < pair.end && outer.open.flow === outer.close.flow && pair.open.flow === pair.close.flow)
      faults.push({kind: 'crossed', outer, inner: pair})
    around.push(pair)
  }
  return faults
}
