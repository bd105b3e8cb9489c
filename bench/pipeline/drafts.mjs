// Folders of drafts to measure on, the same on every machine; each draft is other text.
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {textOf} from '../speed/text.mjs'

/** So many drafts are cut out of one text. */
const batch = 100

/** Writes drafts of about so many bytes, a hundred a folder, and says how many bytes they are. */
export function writeDrafts(folder, count, bytes) {
  let all = 0
  for (let first = 0; first < count; first += batch) {
    const into = path.join(folder, String(first / batch).padStart(3, '0'))
    mkdirSync(into, {recursive: true})
    const pieces = piecesOf(textOf(bytes * (batch + 10), first + 1), bytes)
    for (let at = first; at < Math.min(count, first + batch); at++) {
      const text = pieces[at - first]
      writeFileSync(path.join(into, `${String(at).padStart(5, '0')}.txt`), text)
      all += Buffer.byteLength(text)
    }
  }
  return all
}

function piecesOf(text, bytes) {
  const pieces = []
  let piece = ''
  let size = 0
  for (const line of text.split(/(?<=\n)/)) {
    piece += line
    size += Buffer.byteLength(line)
    if (size >= bytes) {
      pieces.push(piece)
      piece = ''
      size = 0
    }
  }
  return pieces
}
