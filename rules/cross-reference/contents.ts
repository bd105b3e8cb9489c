import type {Block, Document, Range} from '@hegao/core'

/** How a table of contents and the headings of the text disagree. */
export interface ContentsFault {
  /** `reworded`: the same number, other words. `missing`: no heading has the number. `unlisted`: no entry has it. */
  readonly kind: 'reworded' | 'missing' | 'unlisted'
  readonly entry: Range
  /** The heading that the entry means, or that has none; for `missing` the last heading that has its like. */
  readonly heading: Range
}

/** Entries that must be found again for the list to be taken for this text's table of contents. */
const fewestFound = 2

/** Compares the table of contents with the headings behind it, number by number. */
export function contentsFaults(document: Document): {readonly faults: ContentsFault[]; readonly entries: readonly Block[]} {
  const start = document.blocks.findIndex(({source}) => /^目[\s　]*[录次]$/.test(source.text))
  if (start < 0) return {faults: [], entries: []}
  const entries: Block[] = []
  const seen = new Set<string>()
  for (const block of document.blocks.slice(start + 1)) {
    const number = numberOf(nameOf(block))
    if (number === undefined || seen.has(number)) break
    seen.add(number)
    entries.push(block)
  }
  const after = entries.at(-1)?.index ?? 0
  const headings = new Map<string, Block[]>()
  for (const block of document.blocks.slice(after + 1)) {
    const number = block.kind === 'heading' ? numberOf(nameOf(block)) : undefined
    const same = number === undefined ? undefined : headings.get(number)
    if (same) same.push(block)
    else if (number !== undefined) headings.set(number, [block])
  }
  const faults: ContentsFault[] = []
  let last: {readonly entry: Block; readonly heading: Block} | undefined
  let found = 0
  for (const entry of entries) {
    const same = headings.get(numberOf(nameOf(entry)) ?? '') ?? []
    const [heading] = same
    if (heading && same.length === 1) {
      found++
      last = {entry, heading}
      if (nameOf(heading) !== nameOf(entry)) faults.push({kind: 'reworded', entry, heading})
    } else if (!heading && last) faults.push({kind: 'missing', entry, heading: last.heading})
  }
  const [first] = entries
  // 第五章 behind a list that ends with 第四章: only where the kinds of heading are the list's own.
  const kinds = new Set(entries.map((entry) => kindOf(nameOf(entry))))
  for (const [number, [heading, ...others]] of headings)
    if (first && heading && others.length === 0 && !seen.has(number) && kinds.has(kindOf(nameOf(heading))))
      faults.push({kind: 'unlisted', entry: last?.entry ?? first, heading})
  return found < fewestFound ? {faults: [], entries: []} : {faults, entries}
}

/** A heading without white space, dotted leaders and page number. */
const nameOf = ({source}: Block): string =>
  source.text.replace(/[\s　]+/g, '').replace(/(?<![.·…])[.·…]{2,}[0-9]*$|(?<=[^0-9.])[0-9]+$/, '')

const number = /^(?:第[〇零一二三四五六七八九十百]+[编章节]|[一二三四五六七八九十]+、|[0-9]{1,2}(?:[.．][0-9]{1,2})*(?=[^0-9.．、]))/

/** 第三章, 一、, 2.1 or the like at the start of a heading. */
const numberOf = (name: string): string | undefined => number.exec(name)?.[0]

/** What the numbers of one rank have in common: 第章, 、, the dots. */
const kindOf = (name: string): string => (numberOf(name) ?? '').replace(/[〇零一二三四五六七八九十百]+|[0-9]+/g, '')
