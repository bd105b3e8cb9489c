import type {SyntaxNode} from '@lezer/common'

/**
 * The numbers of a list. An ordered list shows the numbers that its author wrote, so that one left out can be found;
 * where all are the same, 1. 1. 1., the author left the counting to the format.
 */
export class MarkdownList {
  readonly #counts: boolean
  #next = 1

  constructor(list: SyntaxNode, text: string) {
    const [first = '', ...others] = list.name === 'OrderedList' ? numbersOf(list, text) : []
    this.#counts = others.length > 0 && others.every((number) => number === first)
    if (this.#counts) this.#next = Number(first)
  }

  /** What is shown for a mark such as `1.`; undefined for one without a number. */
  show(mark: string): string | undefined {
    const number = /^[0-9]+/.exec(mark)?.[0]
    if (number === undefined) return undefined
    return this.#counts ? String(this.#next++) + mark.slice(number.length) : mark
  }
}

function numbersOf(list: SyntaxNode, text: string): string[] {
  return list.getChildren('ListItem').map((item) => {
    const mark = item.getChild('ListMark')
    return mark ? text.slice(mark.from, mark.to - 1) : ''
  })
}
