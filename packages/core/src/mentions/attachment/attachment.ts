import type {Block} from '../../document/block.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {parseNumeral} from '../numeral/parse.ts'

/** An attachment as one place of the text has it. */
export interface Attachment {
  /** Its number; absent where there is only one. */
  readonly number?: number
  /** The number with its mark where there is one (附件2, or 2. in the list), else the word 附件. */
  readonly mark: Range
  /** The title, as far as there is one. */
  readonly name?: Range
}

/** The attachments that a text announces behind its body (附件说明), and those that follow it. */
export interface Attachments {
  readonly listed: readonly Attachment[]
  readonly attached: readonly Attachment[]
  /** The numbers of those that the text says are kept back, or found elsewhere: 附件2涉密，另行发送. */
  readonly withheld: ReadonlySet<number>
}

/** 附件：1.名单, 附件：回执. The rest is the first name, and perhaps more on the same line. */
const listHead = /^附[\s　]*件[：:][\s　]*(?=\S)/
/** 2.报送名单 on the lines below, or behind a space on the same line. */
const listed =
  /(?<=^|[\s　；;])([0-9０-９]{1,2})[.．、][\s　]*([^\s　；;][^；;\n]*?)(?<![\s　])(?=[；;]|[\s　]+[0-9０-９]{1,2}[.．、]|[\s　]*$)/g
/** 附件2 alone on a line, above the title of what is attached; or with it behind a colon or a space. */
const attachedHead = /^附[\s　]*件[\s　]*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?(?:[：:\s　]+([^]*))?$/

/** How many lines the titles of a list may be apart from its head. */
const longestList = 60

/** Announced and following attachments, in the order of the text. */
export function readAttachments(document: Document): Attachments {
  const listedOnes: Attachment[] = []
  const attached: Attachment[] = []
  const {blocks} = document
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || !block.source.text.startsWith('附')) continue
    const head = listHead.exec(block.source.text)
    if (head) index = readList(blocks, index, head[0].length, listedOnes)
    else {
      const one = readAttached(block, blocks[index + 1])
      if (one) attached.push(one)
    }
  }
  return {listed: listedOnes, attached, withheld: withheldIn(document.text)}
}

const withheld =
  /附件[0-9一二三四五六七八九十]{1,2}(?:(?:、|和|至)(?:附件)?[0-9一二三四五六七八九十]{1,2})*[^。；\n0-9]{0,6}(?:另[行发附送]|涉密|不予?公开|从?略|请[在到从][^。；\n]{0,24}下载)/g

const withheldIn = (text: string): ReadonlySet<number> =>
  new Set(
    [...text.matchAll(withheld)].flatMap(([words]) =>
      (words.match(/[0-9一二三四五六七八九十]{1,2}/g) ?? []).map((number) => parseNumeral(number) ?? 0)
    )
  )

/** Reads a list from its head on; returns the index of its last block. */
function readList(blocks: readonly Block[], from: number, headLength: number, found: Attachment[]): number {
  let last = from
  for (let index = from; index < blocks.length && index - from < longestList; index++) {
    const block = blocks[index]
    if (!block) break
    const skip = index === from ? headLength : 0
    const line = block.source.text.slice(skip)
    const offset = block.start + skip
    const numbered = [...line.matchAll(listed)]
    if (numbered.length === 0) {
      if (index > from) break
      found.push({mark: {start: block.start, end: block.start + 2}, name: {start: offset, end: block.end}})
      return index
    }
    for (const match of numbered) {
      const number = parseNumeral(match[1] ?? '')
      const [written, name] = [match[1] ?? '', match[2] ?? '']
      const at = offset + match.index + match[0].indexOf(written)
      const nameAt = offset + match.index + match[0].lastIndexOf(name)
      if (number !== undefined)
        found.push({number, mark: {start: at, end: at + written.length + 1}, name: {start: nameAt, end: nameAt + name.length}})
    }
    last = index
  }
  return last
}

/** 附件2 as a head of its own, with its title behind it or in the next block. */
function readAttached(block: Block, next: Block | undefined): Attachment | undefined {
  const match = attachedHead.exec(block.source.text)
  if (!match) return undefined
  const number = match[1] === undefined ? undefined : parseNumeral(match[1])
  const title = match[2] ?? ''
  const end = block.start + block.source.text.length - title.length
  const mark = {
    start: block.start,
    end: block.start + block.source.text.slice(0, end - block.start).replace(/(?<![：:\s　])[：:\s　]+$/, '').length
  }
  const name = title === '' ? next && {start: next.start, end: next.end} : {start: end, end: block.end}
  return {...(number === undefined ? {} : {number}), mark, ...(name ? {name} : {})}
}
