import type {Flow} from '../../document/block.ts'
import type {PairFamily, PairMark} from './marks.ts'
import type {Pair, PairFault} from './pair.ts'

/** How many paragraphs a quotation, a provision to be inserted, or the history of a law may fill. */
const mostFlows = 60

/**
 * Pairs up what the paragraphs left over: a quotation of several paragraphs opens each of them and closes the last
 * (GB/T 15834—2011, 4.8.3.5), a provision quoted by an amending law opens once; a title or bracket may be broken by a layout.
 */
export function pairAcross(
  left: readonly PairMark[],
  within: readonly Pair[],
  text: string,
  flows: readonly Flow[]
): {pairs: Pair[]; faults: PairFault[]} {
  const pairs: Pair[] = []
  const faults: PairFault[] = []
  const heads = new Map(within.filter(({open}) => isHead(open, flows)).map((pair) => [pair.open.flow, pair]))
  for (const marks of byFamily(left)) {
    let open: PairMark | undefined
    /** Opening marks that repeat the first at the head of each paragraph. */
    let repeated: PairMark[] = []
    const giveUp = (): void => {
      const run = open ? [open, ...repeated] : []
      const last = heads.get((run.at(-1)?.flow ?? -2) + 1)
      const closed =
        last !== undefined &&
        last.family === open?.family &&
        // “把好东西卖出去” over the next part is a heading, and no paragraph of this quotation.
        flows[last.open.flow]?.kind !== 'heading' &&
        // “……。⏎“……。⏎“……。”他说。
        (run.length > 1 || isTail(last.close, text, flows)) &&
        run.every((mark, at) => at === 0 || mark.flow === (run[at - 1]?.flow ?? 0) + 1)
      if (open && closed && opensQuotation(open, text, flows))
        pairs.push({family: open.family, start: open.start, end: last.end, open, close: last.close})
      else for (const mark of run) faults.push({kind: 'unclosed', open: mark})
      open = undefined
      repeated = []
    }
    for (const mark of marks) {
      if (mark.opens) {
        if (open && isHead(mark, flows)) repeated.push(mark)
        else {
          giveUp()
          open = mark
        }
      } else if (open && closes(open, mark, text, flows)) {
        pairs.push({family: mark.family, start: open.start, end: mark.end, open, close: mark})
        open = undefined
        repeated = []
      } else {
        giveUp()
        faults.push({kind: 'unopened', close: mark})
      }
    }
    giveUp()
  }
  return {pairs, faults}
}

function byFamily(marks: readonly PairMark[]): Iterable<PairMark[]> {
  const families = new Map<PairFamily, PairMark[]>()
  for (const mark of marks) {
    const family = families.get(mark.family)
    if (family) family.push(mark)
    else families.set(mark.family, [mark])
  }
  return families.values()
}

const isHead = ({start, flow}: PairMark, flows: readonly Flow[]): boolean => flows[flow]?.start === start

/** Whether a closing mark of a later paragraph can be the partner: it stands in the next one, or both stand where quotations of several do. */
function closes(open: PairMark, close: PairMark, text: string, flows: readonly Flow[]): boolean {
  const distance = close.flow - open.flow
  if (distance === 1) return true
  if (distance < 1 || distance > mostFlows) return false
  return opensQuotation(open, text, flows) && isTail(close, text, flows)
}

const opensQuotation = (open: PairMark, text: string, flows: readonly Flow[]): boolean =>
  isHead(open, flows) || /[：:，。]/.test(text.charAt(open.start - 1))

const isTail = ({end, flow}: PairMark, text: string, flows: readonly Flow[]): boolean =>
  /^[。；，！？”’]?$/.test(text.slice(end, flows[flow]?.end ?? end))
