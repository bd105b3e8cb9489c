import type {Block, Flow} from './block.ts'
import {classify, rankOf} from './classify.ts'
import {continues, flowContext, memory} from './flow.ts'
import type {SourceBlock, SourceBlockKind} from './source.ts'

export interface Composition {
  /** All visible text: blocks joined by `\n`, or by nothing where one flow was broken. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly flows: readonly Flow[]
  /** Offsets at which two blocks of one flow were joined. */
  readonly breaks: readonly number[]
  readonly usualGap: number
}

/** Puts the blocks of a source together into one text, and reads what kind of block each is. */
export function compose(source: readonly SourceBlock[]): Composition {
  const context = flowContext(source)
  const kinds = source.map(classify)
  const starts: number[] = []
  const joins: boolean[] = []
  const breaks: number[] = []
  // Pieces and a length: asking a string that still grows for its characters would copy it each time.
  const pieces: string[] = []
  let length = 0
  let flow = ''
  for (const [index, block] of source.entries()) {
    const before = source[index - 1]
    const joined =
      before !== undefined &&
      continues(
        {block: before, kind: kinds[index - 1] ?? 'paragraph', under: kinds[index - 2]},
        {block, kind: kinds[index] ?? 'paragraph'},
        flow,
        index,
        context
      )
    if (joined) {
      breaks.push(length)
      // Two lines of one title stay a title; a line taken for a heading may turn out to be half a paragraph.
      if (kinds[index - 1] !== 'heading' || kinds[index] !== 'heading') {
        kinds[index] = 'paragraph'
        if (kinds[index - 1] === 'heading') kinds[index - 1] = 'paragraph'
      }
    } else if (index > 0) {
      pieces.push('\n')
      length++
    }
    flow = joined ? (flow + block.text).slice(-memory) : block.text
    pieces.push(block.text)
    starts.push(length)
    joins.push(joined)
    length += block.text.length
  }
  const text = pieces.join('')
  captions(source, kinds)
  const blocks = source.map((block, index): Block => {
    const kind = kinds[index] ?? 'paragraph'
    const level = block.level ?? (kind === 'heading' ? rankOf(block.text) : 0)
    const start = starts[index] ?? 0
    const composed = {index, kind, start, end: start + block.text.length, continues: joins[index] ?? false, source: block}
    return level > 0 ? {...composed, level} : composed
  })
  return {text, blocks, flows: flowsOf(blocks), breaks, usualGap: context.usualGap}
}

/** The sentence above a photographer's name is the picture's caption. */
function captions(source: readonly SourceBlock[], kinds: SourceBlockKind[]): void {
  for (let index = 1; index < source.length; index++) {
    const above = source[index - 1]
    if (
      kinds[index] === 'caption' &&
      // A caption with a sentence of its own needs none above it: 图为渠首枢纽。林渠 摄
      !source[index]?.text.includes('。') &&
      kinds[index - 1] === 'paragraph' &&
      above &&
      above.text.length <= 80 &&
      /摄|资料图/.test(source[index]?.text ?? '')
    )
      kinds[index - 1] = 'caption'
  }
}

function flowsOf(blocks: readonly Block[]): Flow[] {
  const flows: Flow[] = []
  let members: Block[] = []
  const close = (): void => {
    const [first, last] = [members[0], members.at(-1)]
    if (first && last) flows.push({kind: first.kind, start: first.start, end: last.end, blocks: members})
  }
  for (const block of blocks) {
    if (!block.continues) {
      close()
      members = []
    }
    members.push(block)
  }
  close()
  return flows
}
