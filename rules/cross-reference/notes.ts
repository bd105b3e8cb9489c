import type {Document, Range} from '@hegao/core'

/** Heads of the notes below a text: 注释：, 名词解释. */
const head = /^(?:注释?|附注|脚注|名词解释|名词注释|说明)[：:]?$/
/** [3]本公报数据为初步统计数。 */
const note = /^[[［〔](\d{1,3})[\]］〕](?=\S)/
/** A mark in the text, 收入[3]32586元; [12]号 is part of the number of a document. */
const mark = /[[［〔](\d{1,3})[\]］〕](?!号|第?\d{1,4}号)/g
const fewestNotes = 2

/** Marks in the text whose number the notes below it do not reach. Notes are numbered from 1 without a gap, or prove nothing. */
export function marksWithoutNote(document: Document): {readonly mark: Range; readonly last: Range}[] {
  const {blocks, text} = document
  const from = blocks.findIndex(({start, end}) => end - start <= 8 && head.test(text.slice(start, end)))
  if (from < 0) return []
  const notes: Range[] = []
  for (const {start, end} of blocks.slice(from + 1)) {
    const number = note.exec(text.slice(start, Math.min(end, start + 6)))
    if (number && Number(number[1]) === notes.length + 1) notes.push({start, end: start + number[0].length})
  }
  const last = notes.at(-1)
  if (!last || notes.length < fewestNotes) return []
  const body = text.slice(0, blocks[from]?.start ?? 0)
  return [...body.matchAll(mark)]
    .filter(([, number]) => Number(number) > notes.length)
    .map(({0: words, index}) => ({mark: {start: index, end: index + words.length}, last}))
}
