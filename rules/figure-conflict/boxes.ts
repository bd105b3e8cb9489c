import {type Block, compatible, type Document, indexAt, type Quantity} from '@hegao/core'

/** 4500亿元 alone on its line, and the line below that says what it is. */
export interface Box {
  readonly alone: Quantity
  /** The same number in the line below. */
  readonly echo?: Quantity
  /** The only other number of its kind there, where none is the same. */
  readonly other?: Quantity
}

/** Numbers that stand alone on a line, as boxes beside a report have them. */
export function boxes(document: Document): Box[] {
  const {blocks, text} = document
  const quantities = document.mentions('quantity')
  return blocks.flatMap((block, index): Box[] => {
    const alone = aloneIn(block)
    const below = blocks[index + 1]
    if (!alone || !below || below.kind === 'cell') return []
    // A number under a number is in a column of a table whose lines were parted.
    const above = blocks[index - 1]
    if (above && aloneIn(above)) return []
    const within = quantities
      .slice(indexAt(quantities, below.start - 1) + 1, indexAt(quantities, below.end - 1) + 1)
      .filter(({dimension}) => dimension === alone.dimension)
    const echo = within.find((quantity) => compatible(quantity, alone))
    const [other] = within
    if (echo) return [{alone, echo}]
    return other && within.length === 1 && other.start > below.start ? [{alone, other}] : []
  })

  /** The number that is all of a line. */
  function aloneIn(block: Block): Quantity | undefined {
    if (block.end - block.start > longestAlone || block.kind === 'cell') return undefined
    const number = quantities[indexAt(quantities, block.start)]
    return number?.start === block.start && behind.test(text.slice(number.end, block.end)) ? number : undefined
  }
}

const longestAlone = 16
const behind = /^(?:以上|以下|左右|以内|多|余)?$/
